import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { toDocx, toPdf } from '../render.ts';
import { longTable, samplePlan } from '../testing/sample-plan.ts';
import { NotPrinted } from './press.ts';

/** Every process that has begun since this file was read. */
const begun: ChildProcess[] = [];
let onBegin: ((child: ChildProcess) => void) | undefined;
const hear = (message: unknown) => {
  const { process: child } = message as { process: ChildProcess };
  begun.push(child);
  onBegin?.(child);
};
subscribe('child_process', hear);
afterAll(() => void unsubscribe('child_process', hear));
const isAlive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;
const killAll = () =>
  Promise.all(
    begun.filter(isAlive).map(async (child) => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }),
  );
afterEach(() => {
  onBegin = undefined;
});

const long = { ...samplePlan, blocks: [longTable(3000)] };
const failureOf = (printing: Promise<unknown>) =>
  printing.then(
    () => expect.fail('It was made'),
    (error: unknown) => (error instanceof NotPrinted ? error.failure : expect.fail(String(error))),
  );

describe('a press whose process is killed', () => {
  it('in the middle says so, and makes the next document in a new one', async () => {
    // The press that rests, whoever began it, goes with this one.
    await failureOf(toPdf(long, { seconds: 0.001 }));
    onBegin = (child) => setTimeout(() => child.kill('SIGKILL'), 20);
    expect(await failureOf(toPdf(long))).toEqual({ kind: 'stopped' });
    onBegin = undefined;
    expect((await toPdf(samplePlan)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('while it rests is not asked again', async () => {
    await toPdf(samplePlan);
    await killAll();
    expect((await toDocx(samplePlan)).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a press', () => {
  it('that takes too long is ended, and the next document gets a new one', async () => {
    expect(await failureOf(toPdf(long, { seconds: 0.01 }))).toEqual({ kind: 'took-too-long', seconds: 0.01 });
    expect((await toPdf(samplePlan)).length).toBeGreaterThan(10_000);
  });

  it('makes one at a time and refuses those that would wait behind too many', async () => {
    const asked = Array.from({ length: 4 }, () => toPdf(samplePlan, { queue: 2 }));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    expect(await failureOf(asked[3]!)).toEqual({ kind: 'busy', waiting: 3 });
    expect(begun.filter(isAlive)).toHaveLength(1);
  });

  it('says why it refuses a drawing that is none, and goes on', async () => {
    const chart = { kind: 'chart' as const, svg: '<svg', alt: 'x', caption: 'x' };
    const broken = { ...samplePlan, blocks: [chart] };
    for (const made of [toPdf(broken), toDocx(broken)])
      expect(await failureOf(made)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/svg|SVG/) });
    expect((await toPdf(samplePlan)).length).toBeGreaterThan(10_000);
  });
});
