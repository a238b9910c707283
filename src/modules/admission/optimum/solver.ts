import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../../../platform/project-root.ts';
import type { Answer, Question } from './solver-worker.ts';

/** What a solver that ignores its own limit gets on top of it before it is stopped. */
const GRACE_SECONDS = 5;
/** The solver holds some hundred megabytes, and starts in a twentieth of a second. */
const IDLE_MILLISECONDS = 10_000;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let lastAnswer: Promise<unknown> = Promise.resolve();

/** Solves a linear program in CPLEX LP format, one at a time in one thread, within a time limit. */
export function solve(question: Question, graceSeconds = GRACE_SECONDS): Promise<Answer> {
  const answer = lastAnswer.then(() => ask(question, graceSeconds));
  lastAnswer = answer.catch(() => undefined);
  return answer;
}

async function ask(question: Question, graceSeconds: number): Promise<Answer> {
  clearTimeout(idle);
  worker ??= new Worker(workerFile());
  // While somebody waits for it the process must not end, and afterwards it must not be kept alive by it.
  worker.ref();
  try {
    const answer = await answerFrom(worker, question, graceSeconds);
    // After a time limit it may still be at work, and would then answer the next question with this one's answer.
    if (answer.status !== 'optimal') stop();
    return answer;
  } catch (error) {
    stop();
    throw error;
  } finally {
    worker?.unref();
    idle = setTimeout(stop, IDLE_MILLISECONDS).unref();
  }
}

async function answerFrom(asked: Worker, question: Question, graceSeconds: number): Promise<Answer> {
  const over = new AbortController();
  const { signal } = over;
  try {
    asked.postMessage(question);
    return await Promise.race([
      once(asked, 'message', { signal }).then(([answer]) => answer as Answer),
      once(asked, 'exit', { signal }).then(() => {
        throw new Error('The solver ended before it had answered');
      }),
      wait((question.seconds + graceSeconds) * 1000, { status: 'time limit' } as const, { signal }),
    ]);
  } finally {
    over.abort();
  }
}

function stop(): void {
  void worker?.terminate();
  worker = undefined;
}

/** The build puts the worker beside the program; from the sources it is the file itself. */
function workerFile(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./solver-worker.ts', import.meta.url)
    : path.join(PROJECT_ROOT, 'dist', 'program', 'solver-worker.js');
}
