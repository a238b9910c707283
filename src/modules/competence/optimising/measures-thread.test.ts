import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { checkMeasuresPlan } from '../domain/measures/check-plan.ts';
import type { MeasuresProblem } from '../domain/measures/problem.ts';
import { planOfNothing } from '../domain/measures/read-plan.ts';
import { aHardInput, anInput, problemOf } from '../domain/measures/testing.ts';
import { optimiseMeasures, type OptimisingOptions } from './optimise-measures.ts';
import type { MeasuresProgress } from './question.ts';

async function solve(problem: MeasuresProblem, options: OptimisingOptions = { seconds: 600 }) {
  const solved = await optimiseMeasures(problem, options);
  if (!solved.ok) throw new Error(JSON.stringify(solved.failure));
  return solved.value;
}

/** A question that is answered at once. */
const small = problemOf(
  anInput({
    municipalities: ['M1'],
    neighbours: [],
    gap: { M1: anInput().gap.M1! },
    budget: { M1: [900, 900, 900] },
  }),
);

describe('a search that is not ended', () => {
  const hard = problemOf(aHardInput());

  it('by a number of steps has the same answer each time, and says how far from the best it may be', async () => {
    const limits = { gap: 0, seconds: 600, steps: 1500, explain: true };
    const first = await solve(hard, limits);
    expect(first.end).toBe('out-of-steps');
    expect(first.gap).toBeGreaterThan(0);
    expect(first.gap).toBeCloseTo(1 - first.bound / first.plan.objective.total, 12);
    expect(checkMeasuresPlan(hard, first.plan)).toEqual([]);
    expect(JSON.stringify(await solve(hard, limits))).toBe(JSON.stringify(first));
  });

  it('by the clock says so, and has a plan all the same', async () => {
    const solved = await solve(hard, { gap: 0, seconds: 0.001 });
    expect(solved).toMatchObject({ end: 'out-of-time', bound: expect.any(Number) as number });
    expect(checkMeasuresPlan(hard, solved.plan)).toEqual([]);
  });

  it('and does not heed the clock is ended, and the best that was heard of is the answer', async () => {
    const solved = await solve(hard, { gap: 0, seconds: 30, graceSeconds: -28 });
    expect(solved.end).toBe('out-of-time');
    expect(checkMeasuresPlan(hard, solved.plan)).toEqual([]);
    expect(solved.plan.objective.total).toBeLessThanOrEqual(planOfNothing(hard).objective.total);
    expect((await solve(small)).end).toBe('near-enough');
  });
});

describe('what is told on the way', () => {
  it('is each step in its turn, and a plan that gets better and is never said to be nearer the best than it is', async () => {
    const told: MeasuresProgress[] = [];
    const hard = problemOf(aHardInput());
    const solved = await solve(hard, {
      gap: 0,
      seconds: 600,
      steps: 1500,
      onProgress: (progress) => told.push(progress),
    });
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['waiting', 'start', 'search', 'reasons']);
    const found = told.flatMap(({ best }) => (best === null ? [] : [best]));
    expect(found.length).toBeGreaterThan(1);
    for (const [index, { objective, gap }] of found.entries()) {
      expect(objective).toBeLessThanOrEqual((found[index - 1]?.objective ?? Infinity) + 1e-6);
      expect(objective).toBeGreaterThanOrEqual(solved.plan.objective.total * (1 - 1e-6));
      // Below this bound there is no plan, so what was found in the end is above it.
      expect(objective * (1 - gap)).toBeLessThanOrEqual(solved.plan.objective.total * (1 + 1e-6));
    }
    const seconds = told.map((one) => one.seconds);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  });
});

describe('the thread', () => {
  const hard = problemOf(aHardInput());
  const begun: Worker[] = [];
  let onBegin: ((worker: Worker) => void) | undefined;
  const hear = (worker: Worker) => {
    begun.push(worker);
    onBegin?.(worker);
  };
  process.on('worker', hear);
  afterAll(() => void process.off('worker', hear));
  afterEach(() => {
    onBegin = undefined;
  });

  it('that is killed is noticed, and the next question has a new one', async () => {
    await solve(small);
    onBegin = (worker) => void worker.terminate();
    for (const worker of begun) await worker.terminate();
    expect(await optimiseMeasures(hard)).toEqual({ ok: false, failure: { kind: 'thread-ended' } });
    onBegin = undefined;
    expect((await solve(small)).end).toBe('near-enough');
  });

  it('answers those who ask at once each the own question', async () => {
    const gaps = [1, 2, 3].map((nurse) => ({
      M1: { nurse: [nurse, nurse, nurse], healthWorker: [0, 0, 0] },
      M2: { nurse: [0, 0, 0], healthWorker: [0, 0, 0] },
    }));
    const answers = await Promise.all(gaps.map((gap) => solve(problemOf(anInput({ gap })))));
    expect(answers.map(({ plan }) => plan.coverage.find(({ gap }) => gap > 0)!.gap)).toEqual([1, 2, 3]);
  });

  it('is ended when somebody no longer wants the answer', async () => {
    const stop = new AbortController();
    const reason = new Error('The reader has gone');
    const answer = optimiseMeasures(hard, { gap: 0, seconds: 60, signal: stop.signal });
    setTimeout(() => stop.abort(reason), 200);
    await expect(answer).rejects.toBe(reason);
    await expect(optimiseMeasures(hard, { signal: stop.signal })).rejects.toBe(reason);
    expect((await solve(small)).end).toBe('near-enough');
  });
});
