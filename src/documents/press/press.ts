import { on, once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../../platform/project-root.ts';
import type { PressAnswer, PressJob } from './job.ts';

/** Why a document was not made. 'busy' and 'took-too-long' may go better later; 'refused' will not by itself. */
export type PressFailure =
  | { readonly kind: 'busy'; readonly waiting: number }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly why: string };

/** Thrown where a document could not be made; what the reader is told depends on `failure.kind`. */
export class NotPrinted extends Error {
  override readonly name = 'NotPrinted';
  readonly failure: PressFailure;

  constructor(failure: PressFailure, options?: ErrorOptions) {
    super(`The document was not made: ${JSON.stringify(failure)}`, options);
    this.failure = failure;
  }
}

export type PressOptions = {
  readonly seconds?: number | undefined;
  /** Jobs that may wait behind the one at work. */
  readonly queue?: number | undefined;
};

const SECONDS = 60;
const QUEUE = 20;

let worker: Worker | undefined;
let before: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Has the press make one thing; one at a time in a process, the others wait in line. A thread that dies or is too slow is ended, and the
 * next job gets a new one.
 *
 * @throws NotPrinted
 */
export function print(
  job: PressJob,
  { seconds = SECONDS, queue = QUEUE }: PressOptions = {},
): Promise<Buffer> {
  if (waiting > queue) return Promise.reject(new NotPrinted({ kind: 'busy', waiting }));
  waiting++;
  const printing = before.then(() => make(job, seconds)).finally(() => waiting--);
  before = printing.catch(() => undefined);
  return printing;
}

async function make(job: PressJob, seconds: number): Promise<Buffer> {
  const press = takeWorker();
  const over = new AbortController();
  const { signal } = over;
  let answered = false;
  try {
    const answer = firstMessage(press, signal);
    press.postMessage(job);
    const made = await Promise.race([
      answer,
      once(press, 'exit', { signal }).then((): PressFailure => ({ kind: 'stopped' })),
      after(seconds, signal),
    ]);
    if (made.kind === 'made' || made.kind === 'refused') answered = true;
    if (made.kind !== 'made') throw new NotPrinted(made);
    return Buffer.from(made.bytes.buffer, made.bytes.byteOffset, made.bytes.byteLength);
  } catch (error) {
    if (error instanceof NotPrinted) throw error;
    // A thread that runs out of memory, or cannot begin, tells of it as an error of its own.
    throw new NotPrinted({ kind: 'stopped' }, { cause: error });
  } finally {
    over.abort();
    if (answered) press.unref();
    else {
      worker = undefined;
      void press.terminate();
    }
  }
}

async function firstMessage(press: Worker, signal: AbortSignal): Promise<PressAnswer> {
  for await (const [answer] of on(press, 'message', { signal }) as AsyncIterable<[PressAnswer]>)
    return answer;
  return { kind: 'refused', why: 'The press said nothing' };
}

function after(seconds: number, signal: AbortSignal): Promise<PressFailure> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'took-too-long', seconds }), seconds * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

function takeWorker(): Worker {
  // The number of a thread that has ended is -1.
  if (worker === undefined || worker.threadId < 0) worker = new Worker(workerFile());
  // While somebody waits for it the process must not end, and afterwards it must not be kept alive by it.
  worker.ref();
  return worker;
}

/** The build puts the worker beside the program; from the sources it is the file itself. */
function workerFile(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./press-worker.ts', import.meta.url)
    : path.join(PROJECT_ROOT, 'dist', 'program', 'press-worker.js');
}
