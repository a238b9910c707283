import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../../kernel/result.ts';
import { PROJECT_ROOT } from '../../../platform/project-root.ts';
import type { AreaAsk, DrawnArea } from '../domain/capacity/area.ts';
import type { PopulationTable } from '../domain/figures/population.ts';
import type { PrepareFailure } from '../domain/population/model/prepare.ts';
import type { AreaAnswer, AreaQuestion } from './area-worker.ts';

export type AreaResult = Result<DrawnArea, PrepareFailure>;

/** The thread holds the register and what was read from it; after so long without a question it is let go. */
const IDLE_MILLISECONDS = 300_000;
/** Drawn areas that are kept: a municipality is under a megabyte. */
const KEPT_AREAS = 40;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let lastAnswer: Promise<unknown> = Promise.resolve();
let lastId = 0;
const kept = new Map<string, Promise<AreaResult>>();

/**
 * The area as it is drawn from the figures of a source: at once when it has been asked for before, else from a thread of its
 * own, one after the other. Every node can draw it again, so nothing is lost when a process or a thread ends.
 */
export function drawnArea(
  source: string,
  ask: AreaAsk,
  register: () => Promise<PopulationTable>,
): Promise<AreaResult> {
  const key = JSON.stringify([source, ask]);
  const known = kept.get(key);
  if (known !== undefined) {
    // The one that was asked for last goes last of all.
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const drawing = lastAnswer.then(() => draw(source, ask, register));
  lastAnswer = drawing.catch(() => undefined);
  kept.set(key, drawing);
  drawing.catch(() => kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT_AREAS))) kept.delete(oldest);
  return drawing;
}

async function draw(
  source: string,
  ask: AreaAsk,
  register: () => Promise<PopulationTable>,
): Promise<AreaResult> {
  try {
    return await attempt(source, ask, register);
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error;
    // The thread was killed, for want of memory or by somebody: a new one does the work again, once.
    return attempt(source, ask, register);
  }
}

async function attempt(
  source: string,
  ask: AreaAsk,
  register: () => Promise<PopulationTable>,
): Promise<AreaResult> {
  const drawn = await answerTo({ id: ++lastId, kind: 'area', source, ask });
  if (drawn !== 'no-register') return asArea(drawn);
  await answerTo({ id: ++lastId, kind: 'register', source, table: await register() });
  return asArea(await answerTo({ id: ++lastId, kind: 'area', source, ask }));
}

function asArea(answer: AreaAnswer['answer']): AreaResult {
  if (typeof answer === 'string') throw new Error(`The thread that draws areas answered ${answer}`);
  return answer;
}

class ThreadEnded extends Error {}

async function answerTo(question: AreaQuestion): Promise<AreaAnswer['answer']> {
  clearTimeout(idle);
  worker ??= new Worker(workerFile());
  const asked = worker;
  // While somebody waits for it the process must not end, and afterwards it must not be kept alive by it.
  asked.ref();
  const over = new AbortController();
  try {
    asked.postMessage(question);
    const { id, answer } = await Promise.race([
      once(asked, 'message', { signal: over.signal }).then(([message]) => message as AreaAnswer),
      once(asked, 'exit', { signal: over.signal }).then(() => {
        throw new ThreadEnded('The thread that draws areas ended before it had answered');
      }),
    ]);
    if (id !== question.id) throw new Error('The thread that draws areas answered another question');
    return answer;
  } catch (error) {
    stop();
    throw error;
  } finally {
    over.abort();
    worker?.unref();
    idle = setTimeout(stop, IDLE_MILLISECONDS).unref();
  }
}

function stop(): void {
  void worker?.terminate();
  worker = undefined;
}

/** The build puts the worker beside the program; from the sources it is the file itself. */
function workerFile(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./area-worker.ts', import.meta.url)
    : path.join(PROJECT_ROOT, 'dist', 'program', 'area-worker.js');
}
