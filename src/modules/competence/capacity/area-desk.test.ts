import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { AreaAsk } from '../domain/capacity/area.ts';
import { AGES, type PopulationRow, SEXES, tableOf } from '../domain/figures/population.ts';
import { type AreaOrder, openAreaDesk } from './area-desk.ts';
import type { AreaQuestion } from './area-worker.ts';

const code = '3407' as MunicipalityCode;
const rows: readonly PopulationRow[] = Array.from({ length: 8 }, (_, i) =>
  SEXES.map((sex) => ({
    region: code,
    year: 2013 + i,
    sex,
    counts: Array.from({ length: AGES }, (_one, age) => Math.round(200 / (1 + Math.exp((age - 84) / 5)))),
  })),
).flat();
const register = () => Promise.resolve(tableOf(rows));
const order = (change: Partial<AreaAsk> = {}, reader = 'Kari'): AreaOrder => ({
  source: 'The register',
  ask: { codes: [code], baseYear: 2020, toYear: 2023, draws: 10, seed: 1, lookBack: [2016], ...change },
  reader,
});

const realThread = () => new Worker(new URL('./area-worker.ts', import.meta.url));
/** A thread that has answered once already, so that the time a busy machine takes to start one is not taken for silence. */
async function readyThread(): Promise<() => Worker> {
  const thread = realThread();
  const answered = once(thread, 'message');
  thread.postMessage({ id: 0, kind: 'area', source: 'None', ask: order().ask } satisfies AreaQuestion);
  await answered;
  return () => thread;
}
/** A thread that goes round and round and never listens. */
const hungThread = () => new Worker('for (;;) {}', { eval: true });
const killedThread = () => {
  const thread = realThread();
  thread.once('online', () => void thread.terminate());
  return thread;
};
/** Starts these threads, one for each time that a thread is needed. */
function threads(...starts: readonly (() => Worker)[]) {
  const waiting = [...starts];
  return vi.fn(() => {
    const start = waiting.shift();
    if (start === undefined) throw new Error('One thread too many was started');
    return start();
  });
}

it('draws an area once, and asks for the register once for all areas of a source', async () => {
  const desk = openAreaDesk();
  const asked = vi.fn(register);
  const first = desk.draw(order(), asked);
  expect(desk.draw(order({}, 'Nils'), asked)).toBe(first);
  const areas = await Promise.all([first.result, desk.draw(order({ toYear: 2022 }), asked).result]);
  expect(areas.map((area) => area.ok && area.value.years.length)).toEqual([4, 3]);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('tells how far a drawing has come, and that another is drawn before it', async () => {
  const desk = openAreaDesk();
  const [first, second] = [desk.draw(order(), register), desk.draw(order({ toYear: 2022 }), register)];
  expect([first.progress(), second.progress()]).toEqual([
    { done: 0, all: 0 },
    { done: 0, all: 0 },
  ]);
  await second.result;
  // One municipality, and one earlier year that it is looked back on from.
  expect(first.progress()).toEqual({ done: 2, all: 2 });
});

it('notices that its thread was killed, and does the work again', async () => {
  const start = threads(killedThread, realThread);
  const area = await openAreaDesk({ start }).draw(order(), register).result;
  expect(area).toMatchObject({ ok: true, value: { codes: [code], draws: 10 } });
  expect(start).toHaveBeenCalledTimes(2);
});

it('replaces a thread that hangs, does its work again, and draws what waited behind it', async () => {
  const desk = openAreaDesk({ start: threads(hungThread, await readyThread()), silentFor: 3000 });
  const [first, second] = [desk.draw(order(), register), desk.draw(order({ toYear: 2022 }), register)];
  expect(await first.result).toMatchObject({ ok: true });
  expect(await second.result).toMatchObject({ ok: true });
});

it('says that an area cannot be drawn after two lost threads, and tries again when it is told to', async () => {
  const starts = threads(hungThread, hungThread, await readyThread());
  const desk = openAreaDesk({ start: starts, silentFor: 3000 });
  const lost = { ok: false, failure: { kind: 'lost', how: 'hung' } };
  expect(await desk.draw(order(), register).result).toEqual(lost);
  expect(await desk.draw(order(), register).result).toEqual(lost);
  desk.forget(order());
  expect(await desk.draw(order(), register).result).toMatchObject({ ok: true });
});

it('stops a drawing that nobody waits for any longer, also one that hangs', async () => {
  const start = threads(hungThread, realThread);
  const desk = openAreaDesk({ start });
  const [first, second] = [desk.draw(order(), register), desk.draw(order({ toYear: 2022 }), register)];
  // The first has its thread by now, and the second still waits for its turn.
  await vi.waitFor(() => expect(start).toHaveBeenCalled(), { timeout: 60_000 });
  desk.stop(order());
  expect(await first.result).toEqual({ ok: false, failure: { kind: 'stopped' } });
  expect(await second.result).toMatchObject({ ok: true });
  expect(await desk.draw(order(), register).result).toMatchObject({ ok: true });
});

it('goes on for those who wait for the same area as somebody who stopped', async () => {
  const desk = openAreaDesk();
  desk.draw(order({}, 'Kari'), register);
  const other = desk.draw(order({}, 'Nils'), register);
  desk.stop(order({}, 'Kari'));
  expect(await other.result).toMatchObject({ ok: true });
});

it('tells that a register cannot be read, and is asked anew the next time', async () => {
  const desk = openAreaDesk();
  const broken = () => Promise.reject(new Error('The database is away'));
  await expect(desk.draw(order(), broken).result).rejects.toThrow('The database is away');
  expect(await desk.draw(order(), register).result).toMatchObject({ ok: true });
});

it('says when the method cannot be used on the years there are', async () => {
  const ask = order({ baseYear: 2030, toYear: 2031, lookBack: [] });
  expect(await openAreaDesk().draw(ask, register).result).toMatchObject({
    ok: false,
    failure: { kind: 'year-not-told' },
  });
});
