import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { drawMunicipality, planDraws } from '../domain/population/model/draw.ts';
import { drawnFans } from '../domain/population/model/drawn-fans.ts';
import { aRegister } from '../domain/population/model/fixtures.ts';
import { preparePopulation } from '../domain/population/model/prepare.ts';
import { projectPopulation } from '../domain/population/model/project.ts';
import { drawMunicipalities } from './draw-municipalities.ts';
import { sharedNumbers } from './share-arrays.ts';

const sizes = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [String(3401 + i), 200 + 97 * i * i] as const),
);
const model = preparePopulation(aRegister(sizes), 2020);
if (!model.ok) throw new Error(JSON.stringify(model.failure));
const course = projectPopulation(model.value, 2040);
const planOf = (draws: number) => planDraws(model.value, course, { draws, seed: 7 });
const plan = planOf(30);
const BANDS = [
  { from: 0, to: 105 },
  { from: 80, to: 105 },
  { from: 20, to: 66, sex: 1 as const },
];
const all = [...model.value.municipalities.keys()];
const bytes = (figures: Float64Array) => Buffer.from(figures.buffer, figures.byteOffset, figures.byteLength);
const inOne = (arrays: readonly Float64Array[]) => Float64Array.from(arrays.flatMap((one) => [...one]));

/** Every thread that has begun since this file was read. */
const begun: Worker[] = [];
let onBegin: ((worker: Worker) => void) | undefined;
const hear = (worker: Worker) => {
  begun.push(worker);
  onBegin?.(worker);
};
process.on('worker', hear);
afterAll(() => void process.off('worker', hear));
const killAll = () => Promise.all(begun.map((worker) => worker.terminate()));
afterEach(() => {
  onBegin = undefined;
});

describe('municipalities drawn in threads', () => {
  it('are the same bytes with one, two and three threads, and as without any', async () => {
    const fans = bytes(inOne(all.map((place) => drawnFans(plan, place, BANDS))));
    const draws = bytes(inOne(all.map((place) => drawMunicipality(plan, place, BANDS))));
    for (const threads of [1, 2, 3]) {
      expect(bytes(await drawMunicipalities(plan, BANDS, { threads })).equals(fans)).toBe(true);
      expect(bytes(await drawMunicipalities(plan, BANDS, { threads, as: 'draws' })).equals(draws)).toBe(true);
    }
  });

  it('stand in the order that was asked for', async () => {
    const some = await drawMunicipalities(plan, BANDS, { places: [41, 3], threads: 2 });
    expect([...some]).toEqual([...inOne([41, 3].map((place) => drawnFans(plan, place, BANDS)))]);
    expect(await drawMunicipalities(plan, BANDS, { places: [] })).toHaveLength(0);
  });

  it('are written where it is said, again and again, if there is room that threads share', async () => {
    const into = sharedNumbers(2 * 20 * BANDS.length * 5 + 7);
    for (const places of [[41, 3], [4]]) {
      const drawn = await drawMunicipalities(plan, BANDS, { places, into, threads: 2 });
      expect(drawn.buffer).toBe(into.buffer);
      expect([...drawn]).toEqual([...inOne(places.map((place) => drawnFans(plan, place, BANDS)))]);
    }
    for (const none of [sharedNumbers(9), new Float64Array(into.length)])
      await expect(drawMunicipalities(plan, BANDS, { places: [4], into: none })).rejects.toThrow('room');
  });

  it('tell how far they have come, until all are there', async () => {
    const told: number[] = [];
    await drawMunicipalities(plan, BANDS, {
      threads: 2,
      onProgress: (drawn, of) => {
        expect(of).toBe(60);
        told.push(drawn);
      },
    });
    expect(told).toHaveLength(60);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(60);
  });

  it('of two calls at once come to both', async () => {
    const other = planDraws(model.value, course, { draws: 10, seed: 8 });
    const [one, two] = await Promise.all([
      drawMunicipalities(plan, BANDS, { places: [5], threads: 2 }),
      drawMunicipalities(other, BANDS, { places: [6], threads: 2 }),
    ]);
    expect([...one]).toEqual([...drawnFans(plan, 5, BANDS)]);
    expect([...two]).toEqual([...drawnFans(other, 6, BANDS)]);
  });
});

describe('a thread that is killed', () => {
  // So much work that a thread which is killed at its first municipality is in the middle of it.
  const long = planOf(400);

  it('in the middle has its municipalities done again, to the same bytes', async () => {
    const whole = bytes(inOne(all.map((place) => drawnFans(long, place, BANDS))));
    let begunInAll = 0;
    // On a busy machine the blow may come when the thread has just finished: then it is struck again.
    for (let round = 0; round < 10 && begunInAll !== 3; round++) {
      await killAll();
      const before = begun.length;
      let isKilled = false;
      const figures = await drawMunicipalities(long, BANDS, {
        threads: 2,
        onProgress: (drawn, of) => {
          if (isKilled || drawn === of) return;
          isKilled = true;
          void begun.at(-1)!.terminate();
        },
      });
      expect(bytes(figures).equals(whole)).toBe(true);
      begunInAll = begun.length - before;
    }
    expect(begunInAll, 'a third thread went on where the killed one was').toBe(3);
  });

  it('while it rests is not asked again', async () => {
    await drawMunicipalities(plan, BANDS, { places: [0, 1], threads: 2 });
    await killAll();
    const figures = await drawMunicipalities(plan, BANDS, { places: [2], threads: 2 });
    expect([...figures]).toEqual([...drawnFans(plan, 2, BANDS)]);
  });

  it('again and again ends the work with an error', async () => {
    await killAll();
    onBegin = (worker) => void worker.terminate();
    await expect(drawMunicipalities(plan, BANDS, { threads: 2 })).rejects.toThrow('3 threads');
  });
});

describe('drawing that is stopped', () => {
  it('ends with the reason, and leaves the next call alone', async () => {
    const stop = new AbortController();
    const reason = new Error('Enough');
    await expect(
      drawMunicipalities(planOf(400), BANDS, {
        threads: 2,
        signal: stop.signal,
        onProgress: () => stop.abort(reason),
      }),
    ).rejects.toBe(reason);
    const figures = await drawMunicipalities(plan, BANDS, { places: [9], threads: 2 });
    expect([...figures]).toEqual([...drawnFans(plan, 9, BANDS)]);
  });

  it('before it began does not begin', async () => {
    const before = begun.length;
    await expect(drawMunicipalities(plan, BANDS, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    expect(begun).toHaveLength(before);
  });

  it('by what was asked for being impossible says what', async () => {
    await expect(drawMunicipalities(plan, BANDS, { places: [0, 77], threads: 2 })).rejects.toThrow(
      'No municipality at place 77',
    );
    await expect(drawMunicipalities(plan, [{ from: 0, to: 200 }], { threads: 2 })).rejects.toThrow(
      'Not a band of ages: 0–200',
    );
  });
});
