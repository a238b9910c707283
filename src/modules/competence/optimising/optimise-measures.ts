import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { PROJECT_ROOT } from '../../../platform/project-root.ts';
import { checkDecisions } from '../domain/measures/check-plan.ts';
import { buildMeasuresModel } from '../domain/measures/model.ts';
import { planOfNothing, readPlan } from '../domain/measures/read-plan.ts';
import type { MeasuresProblem } from '../domain/measures/problem.ts';
import type { MeasuresNews, MeasuresProgress, MeasuresSolution } from './question.ts';
import { distance } from './solve-measures.ts';

export type OptimisingFailure =
  /** The thread was killed, or had not the memory. Asking again may help. */
  { readonly kind: 'thread-ended' } | { readonly kind: 'solver-failed'; readonly cause: string };

export type OptimisingOptions = {
  /** For the search and its explanation, by the clock. 10 when not told, and the wait for others before is not counted. */
  readonly seconds?: number;
  /** How near the best is near enough, as a share of the objective; 0 asks for a proof. 0.005 when not told. */
  readonly gap?: number;
  /** Most steps of the search. 25,000 when not told: five to eight seconds for five municipalities. */
  readonly steps?: number;
  /** Prices of budgets, and why measures were not chosen. They are told unless this is false. */
  readonly explain?: boolean;
  readonly signal?: AbortSignal;
  /** Told what is being done, each time there is something to tell. */
  readonly onProgress?: (progress: MeasuresProgress) => void;
  /** What a thread that overruns its own limit gets on top of it before it is ended. */
  readonly graceSeconds?: number;
};

export const ORDINARY_SECONDS = 10;
export const ORDINARY_GAP = 0.005;
const ORDINARY_STEPS = 25_000;
const GRACE_SECONDS = 3;
/** The solver holds some hundred megabytes, and starts in a tenth of a second. */
const IDLE_MILLISECONDS = 10_000;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let lastAnswer: Promise<unknown> = Promise.resolve();

/**
 * The mix of measures that closes the gap at least cost within the budgets, or as near as the limits allow: there is always
 * a plan, and how far it may be from the best is said. The same problem gives the same bytes unless the clock was in it: it
 * ended the search (`end` is `out-of-time`), or left no time for prices or reasons (they are not there). One problem at a
 * time, in a thread of its own; others wait.
 *
 * Throws the signal's reason when it is aborted.
 */
export function optimiseMeasures(
  problem: MeasuresProblem,
  options: OptimisingOptions = {},
): Promise<Result<MeasuresSolution, OptimisingFailure>> {
  options.onProgress?.({ step: 'waiting', seconds: 0, best: null });
  const answer = lastAnswer.then(() => ask(problem, options));
  lastAnswer = answer.catch(() => undefined);
  return answer;
}

async function ask(
  problem: MeasuresProblem,
  {
    seconds = ORDINARY_SECONDS,
    gap = ORDINARY_GAP,
    steps = ORDINARY_STEPS,
    explain = true,
    signal,
    onProgress,
    graceSeconds = GRACE_SECONDS,
  }: OptimisingOptions,
): Promise<Result<MeasuresSolution, OptimisingFailure>> {
  signal?.throwIfAborted();
  clearTimeout(idle);
  // The number of a thread that has ended is -1: it was killed while it rested.
  if (worker === undefined || worker.threadId < 0) worker = new Worker(workerFile());
  const asked = worker;
  // While somebody waits for it the process must not end, and afterwards it must not be kept alive by it.
  asked.ref();
  let isAtRest = false;
  let best: Extract<MeasuresNews, { kind: 'found' }> | undefined;
  const over = new AbortController();
  const stop = signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]);
  try {
    const follow = followProgress(onProgress);
    const lastWord = new Promise<Extract<MeasuresNews, { kind: 'solved' | 'failed' }>>((resolve) => {
      const hear = (news: MeasuresNews) => {
        if (news.kind === 'solved' || news.kind === 'failed') return resolve(news);
        if (news.kind === 'found') best = news;
        follow(news);
      };
      asked.on('message', hear);
      over.signal.addEventListener('abort', () => asked.off('message', hear));
    });
    asked.postMessage({ problem, seconds, gap, steps, explain });
    const news = await Promise.race([
      lastWord,
      once(asked, 'exit', { signal: stop }).then(() => 'ended' as const),
      wait((seconds + graceSeconds) * 1000, 'overrun' as const, { signal: stop }),
    ]);
    if (news === 'ended') return fail({ kind: 'thread-ended' });
    if (news === 'overrun') return succeed(bestSoFar(problem, best));
    if (news.kind === 'failed') return fail({ kind: 'solver-failed', cause: news.cause });
    isAtRest = true;
    return succeed(news.solution);
  } catch (error) {
    signal?.throwIfAborted();
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
      return fail({ kind: 'thread-ended' });
    throw error;
  } finally {
    over.abort();
    // One that is still at work would answer the next question with this one's answer.
    if (!isAtRest) end();
    worker?.unref();
    idle = setTimeout(end, IDLE_MILLISECONDS).unref();
  }
}

type Underway = Exclude<MeasuresNews, { kind: 'solved' | 'failed' }>;

/** Puts together what the thread tells piece by piece. */
function followProgress(onProgress: OptimisingOptions['onProgress']): (news: Underway) => void {
  const began = performance.now();
  let step: MeasuresProgress['step'] = 'start';
  let objective: number | undefined;
  let bound = 0;
  return (news) => {
    if (news.kind === 'step') step = news.step;
    else bound = news.bound;
    if (news.kind === 'found') objective = news.objective;
    onProgress?.({
      step,
      seconds: (performance.now() - began) / 1000,
      best: objective === undefined ? null : { objective, gap: distance(objective, bound).gap },
    });
  };
}

/** The last plan that was heard of before the thread had to be ended, or that nothing is done. */
function bestSoFar(
  problem: MeasuresProblem,
  best: Extract<MeasuresNews, { kind: 'found' }> | undefined,
): MeasuresSolution {
  const found = best && readPlan(problem, buildMeasuresModel(problem), best.values);
  const keepsLimits = found !== undefined && checkDecisions(problem, found.decisions).length === 0;
  const plan = keepsLimits ? found : planOfNothing(problem);
  return {
    plan,
    ...distance(plan.objective.total, best?.bound ?? 0),
    end: 'out-of-time',
    steps: best?.steps ?? 0,
  };
}

function end(): void {
  void worker?.terminate();
  worker = undefined;
}

/** The build puts the worker beside the program; from the sources it is the file itself. */
function workerFile(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./measures-worker.ts', import.meta.url)
    : path.join(PROJECT_ROOT, 'dist', 'program', 'measures-worker.js');
}
