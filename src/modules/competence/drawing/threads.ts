import { on, once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../../../platform/project-root.ts';
import type { DrawJob, DrawNews } from './job.ts';

/** A thread starts in a tenth of a second, and a page may ask again at once. */
const IDLE_MILLISECONDS = 10_000;

const resting: Worker[] = [];
let letGo: NodeJS.Timeout | undefined;

/**
 * Has a thread do the job. Returns false when it ended before it was finished: killed, or without memory. Throws what the job
 * throws, and what keeps a thread from starting.
 */
export async function doInThread(job: DrawJob, onDrawn: () => void, stop: AbortSignal): Promise<boolean> {
  const worker = takeWorker();
  const over = new AbortController();
  const { signal } = over;
  const end = () => void worker.terminate();
  stop.addEventListener('abort', end, { signal });
  let finished = false;
  try {
    worker.postMessage(job);
    finished = await Promise.race([
      lastWord(worker, onDrawn, signal),
      once(worker, 'exit', { signal }).then(() => false),
    ]);
    return finished;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return false;
    throw error;
  } finally {
    over.abort();
    if (finished) putToRest(worker);
    else end();
  }
}

async function lastWord(worker: Worker, onDrawn: () => void, signal: AbortSignal): Promise<boolean> {
  for await (const [news] of on(worker, 'message', { signal }) as AsyncIterable<[DrawNews]>) {
    if (news === 'finished') return true;
    if (news !== 'drawn') throw news.failure;
    onDrawn();
  }
  return false;
}

function takeWorker(): Worker {
  clearTimeout(letGo);
  for (let worker = resting.pop(); worker !== undefined; worker = resting.pop()) {
    // The number of a thread that has ended is -1.
    if (worker.threadId < 0) continue;
    // While somebody waits for it the process must not end, and afterwards it must not be kept alive by it.
    worker.ref();
    return worker;
  }
  return new Worker(workerFile());
}

function putToRest(worker: Worker): void {
  worker.unref();
  resting.push(worker);
  clearTimeout(letGo);
  letGo = setTimeout(() => {
    for (const one of resting.splice(0)) void one.terminate();
  }, IDLE_MILLISECONDS).unref();
}

/** The build puts the worker beside the program; from the sources it is the file itself. */
function workerFile(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./draw-worker.ts', import.meta.url)
    : path.join(PROJECT_ROOT, 'dist', 'program', 'draw-worker.js');
}
