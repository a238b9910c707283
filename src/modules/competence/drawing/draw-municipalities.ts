import { availableParallelism } from 'node:os';
import type { Band, DrawPlan } from '../domain/population/model/draw.ts';
import { FAN } from '../domain/population/model/fan.ts';
import { DRAWN, type DrawJob, WAITING } from './job.ts';
import { sharedNumbers, shareArrays } from './share-arrays.ts';
import { doInThread } from './threads.ts';

export type DrawingOptions = {
  /** Five lines of a fan for each figure, or all its draws. */
  readonly as?: 'fans' | 'draws';
  /** Places in the model of the municipalities that are wanted, in the order of the answer; else all. */
  readonly places?: readonly number[];
  /** Else as many as the machine has processors. */
  readonly threads?: number;
  /**
   * Shared memory to write into, else new. Whoever draws again and again gives the same each time: what threads share is let go
   * only when each of them has looked for what it no longer needs, which may be after hundreds of megabytes.
   */
  readonly into?: Float64Array | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (drawn: number, all: number) => void;
};

/** A municipality that ends thread after thread is not worth a fourth. */
const MOST_THREADS_LOST = 3;

let before: Promise<unknown> = Promise.resolve();

/**
 * Draws municipalities in threads: place, step, band and then the lines of {@link FAN} or the draws, in shared memory. The
 * bytes are the same whatever the number of threads, because each municipality is one thread's and has its own place. A
 * thread that is killed has its municipalities done again by another. One call at a time; others wait for it.
 *
 * Throws the signal's reason when it is aborted, and an error when three threads have been lost one after the other.
 */
export function drawMunicipalities(
  plan: DrawPlan,
  bands: readonly Band[],
  options: DrawingOptions = {},
): Promise<Float64Array> {
  const drawing = before.then(() => draw(plan, bands, options));
  before = drawing.catch(() => undefined);
  return drawing;
}

async function draw(
  plan: DrawPlan,
  bands: readonly Band[],
  {
    as = 'fans',
    places = [...plan.model.municipalities.keys()],
    threads = availableParallelism(),
    into,
    signal,
    onProgress,
  }: DrawingOptions,
): Promise<Float64Array> {
  signal?.throwIfAborted();
  const { draws, steps } = plan.country;
  const each = steps * bands.length * (as === 'fans' ? FAN.length : draws);
  const job = {
    plan: shareArrays(plan),
    bands,
    as,
    places,
    taken: new Int32Array(new SharedArrayBuffer(places.length * Int32Array.BYTES_PER_ELEMENT)).fill(WAITING),
    figures: roomFor(places.length * each, into),
  };
  const onDrawn = () => onProgress?.(job.taken.filter((one) => one === DRAWN).length, places.length);
  // What one thread cannot do no other can: when one fails all are stopped.
  const failed = new AbortController();
  const stop = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  await Promise.all(
    Array.from({ length: Math.min(threads, places.length) }, (_, i) =>
      keepAtWork({ ...job, thread: i + 1 }, onDrawn, stop).catch((error: unknown) => failed.abort(error)),
    ),
  );
  stop.throwIfAborted();
  return job.figures;
}

function roomFor(numbers: number, into: Float64Array | undefined): Float64Array {
  if (into === undefined) return sharedNumbers(numbers);
  if (!(into.buffer instanceof SharedArrayBuffer) || into.length < numbers)
    throw new RangeError(`No shared room for ${numbers} figures`);
  return into.subarray(0, numbers);
}

async function keepAtWork(job: DrawJob, onDrawn: () => void, stop: AbortSignal): Promise<void> {
  for (let lost = 0; lost < MOST_THREADS_LOST; lost++) {
    stop.throwIfAborted();
    if (await doInThread(job, onDrawn, stop)) return;
    // It may have written half a municipality; whoever takes it next writes the same over it.
    for (let at = 0; at < job.taken.length; at++) Atomics.compareExchange(job.taken, at, job.thread, WAITING);
  }
  throw new Error(`${MOST_THREADS_LOST} threads that drew municipalities were lost one after the other`);
}
