import { Worker } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { AreaAsk } from '../domain/capacity/area.ts';
import { AGES, type PopulationRow, SEXES, tableOf } from '../domain/figures/population.ts';
import { drawnArea } from './area-desk.ts';

afterEach(() => vi.restoreAllMocks());

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
const ask = (change: Partial<AreaAsk> = {}): AreaAsk => ({
  codes: [code],
  baseYear: 2020,
  toYear: 2023,
  draws: 10,
  seed: 1,
  lookBack: [],
  ...change,
});

it('draws an area once, and asks for the register once for all areas of a source', async () => {
  const asked = vi.fn(register);
  const first = drawnArea('once', ask(), asked);
  expect(drawnArea('once', ask(), asked)).toBe(first);
  const [one, two] = await Promise.all([first, drawnArea('once', ask({ toYear: 2022 }), asked)]);
  expect([one, two].map((area) => area.ok && area.value.years.length)).toEqual([4, 3]);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('notices that its thread was killed, and does the work again', async () => {
  const post = Worker.prototype.postMessage;
  let questions = 0;
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, question) {
    post.call(this, question);
    // The first thread dies with the first question in its hands.
    if (questions++ === 0) void this.terminate();
  });
  const area = await drawnArea('killed', ask(), register);
  expect(area).toMatchObject({ ok: true, value: { codes: [code], draws: 10 } });
  expect(questions).toBeGreaterThan(2);
});

it('tells that a register cannot be read, and is asked anew the next time', async () => {
  const broken = () => Promise.reject(new Error('The database is away'));
  await expect(drawnArea('broken', ask(), broken)).rejects.toThrow('The database is away');
  expect(await drawnArea('broken', ask(), register)).toMatchObject({ ok: true });
});

it('says when the method cannot be used on the years there are', async () => {
  expect(await drawnArea('years', ask({ baseYear: 2030, toYear: 2031 }), register)).toMatchObject({
    ok: false,
    failure: { kind: 'year-not-told' },
  });
});
