import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageFirst } from '../domain/allocation/coverage-first.ts';
import { floorsThatCanBeMet } from '../domain/allocation/floors.ts';
import { optimumProblem, worthOf, worthOfSeats } from '../domain/allocation/optimum.ts';
import { serialDictatorship } from '../domain/allocation/serial-dictatorship.ts';
import {
  aCall,
  anApplicant,
  classOf,
  everySeating,
  floorsByTrying,
  shuffled,
  smallCalls,
} from '../domain/allocation/testing.ts';
import type { AllocationInput } from '../domain/allocation/types.ts';
import { findOptimum, findRulePrices } from './find-optimum.ts';
import { solve } from './solver.ts';

const seconds = 30;

async function optimumOf(input: AllocationInput) {
  const optimum = await findOptimum(input, { seconds });
  if (optimum.outcome !== 'found') throw new Error(optimum.outcome);
  return optimum;
}

describe('the optimum', () => {
  it('is the best of all seatings that break no cap and meet the floors', async () => {
    await fc.assert(
      fc.asyncProperty(smallCalls(6), async (input) => {
        const all = everySeating(input);
        const floors = floorsByTrying(input, all);
        const given = (seats: ReadonlyMap<string, string>, county: string) =>
          input.applicants.filter((one) => one.county === county && seats.has(one.id)).length;
        const best = Math.max(
          ...all
            .filter((seats) => [...floors].every(([county, floor]) => given(seats, county) >= floor))
            .map((seats) => worthOfSeats(input, seats)),
        );
        const optimum = await optimumOf(input);
        expect(optimum.worth).toBe(best);
        expect(optimum.worth).toBe(worthOfSeats(input, optimum.classOf));
      }),
      { numRuns: 200 },
    );
  });

  it('is worth no less than what mechanism B gives, and than A where A meets the floors', async () => {
    await fc.assert(
      fc.asyncProperty(smallCalls(), async (input) => {
        const { worth } = await optimumOf(input);
        expect(worth).toBeGreaterThanOrEqual(worthOfSeats(input, classOf(coverageFirst(input))));
        const inTurn = serialDictatorship(input);
        const floors = floorsThatCanBeMet(input);
        if (inTurn.counties.every(({ county, given }) => given >= floors.get(county)!))
          expect(worth).toBeGreaterThanOrEqual(worthOfSeats(input, classOf(inTurn)));
        const { worth: free } = await optimumOf({ ...input, rules: { ...input.rules, countyFloors: {} } });
        expect(free).toBeGreaterThanOrEqual(worthOfSeats(input, classOf(inTurn)));
      }),
      { numRuns: 150 },
    );
  });

  it('asks the same question, and gets the same answer, whatever the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        smallCalls().chain((input) => fc.tuple(fc.constant(input), shuffled(input))),
        async ([input, other]) => {
          expect(optimumProblem(other).lp).toBe(optimumProblem(input).lp);
          expect(await optimumOf(other)).toEqual(await optimumOf(input));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is nothing when there is nobody to seat', async () => {
    expect(await optimumOf(aCall({ A: 1 }, []))).toMatchObject({ worth: 0, municipalitiesServed: 0 });
  });

  it('counts a first choice a thousand, five without formal education, and a quarter less down the list', () => {
    const first = anApplicant('a', ['A', 'B', 'C']);
    expect([1, 2, 3].map((wish) => worthOf(first, wish))).toEqual([1005, 1004.75, 1004.5]);
    const ranks = [1, 2, 3, 4, 40, null].map((municipalRank) =>
      worthOf({ ...first, municipalRank, formalLeadershipEducation: true }, 1),
    );
    expect(ranks).toEqual([1000, 100, 10, 1, 1, 1]);
  });

  it('gives up in time on a problem that is too large, and answers the next', async () => {
    expect(await findOptimum(large(), { seconds: 0.000_01 })).toEqual({ outcome: 'time limit' });
    expect((await optimumOf(aCall({ A: 1 }, [anApplicant('a', ['A'])]))).worth).toBe(1005);
  });
});

function large(): AllocationInput {
  const wish = (i: number, k: number) => `C${(i * 7 + k * k * 13) % 60}`;
  const applicants = Array.from({ length: 3000 }, (_, i) =>
    anApplicant(`${i}`, [...new Set(Array.from({ length: 6 }, (_one, k) => wish(i, k)))], {
      municipality: `m${i % 300}`,
      municipalRank: 1 + (i % 4),
    }),
  );
  const seats = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`C${i}`, 20]));
  return aCall(seats, applicants, { maxPerMunicipality: 5, maxPerMunicipalityPerClass: 1 });
}

describe('the solver', () => {
  const atMost = (limit: number) => `Maximize\n w: x0\nSubject To\n r: x0 <= ${limit}\nEnd\n`;

  it('gives everybody who asks at once the answer to the own question', async () => {
    const answers = await Promise.all([3, 1, 2].map((limit) => solve({ lp: atMost(limit), seconds })));
    expect(answers).toEqual(
      [3, 1, 2].map((limit) => ({ status: 'optimal', values: Float64Array.of(limit) })),
    );
  });

  it('does not take a late answer for the answer to the next question', async () => {
    const { lp } = optimumProblem(large());
    expect(await solve({ lp, seconds }, -seconds)).toEqual({ status: 'time limit' });
    expect(await solve({ lp: atMost(7), seconds })).toEqual({
      status: 'optimal',
      values: Float64Array.of(7),
    });
  });

  it('says that a text is no problem instead of answering it', async () => {
    expect(await solve({ lp: 'Maximise the good', seconds })).toMatchObject({ status: 'failed' });
    expect(
      await solve({ lp: 'Maximize\n w: x0\nSubject To\n r: x0 <= 1\n s: x0 >= 2\nEnd\n', seconds }),
    ).toEqual({
      status: 'failed',
      cause: 'HiGHS ended with the status Infeasible',
    });
  });
});

describe('what a rule costs', () => {
  it('is what the optimum would gain without it', async () => {
    const applicants = [
      anApplicant('a', ['A'], { municipality: 'm', county: '03' }),
      anApplicant('b', ['A'], { municipality: 'm', county: '03' }),
      anApplicant('c', ['A'], { municipality: 'n', county: '56', municipalRank: 4 }),
    ];
    const call = aCall({ A: 2 }, applicants, {
      maxPerMunicipality: 2,
      maxPerMunicipalityPerClass: 1,
      countyFloors: { 56: 1, 18: 0 },
    });
    const { optimum, prices } = await findRulePrices(call, { seconds });
    expect(optimum).toMatchObject({ outcome: 'found', worth: 1005 + 6, municipalitiesServed: 2 });
    const none = { worth: 0, seats: 0, municipalities: 0 };
    expect(prices).toEqual([
      { rule: 'maxPerMunicipality', ...none },
      { rule: 'maxPerMunicipalityPerClass', ...none },
      { rule: 'countyFloors', ...none },
      { rule: 'countyFloors', county: '18', ...none },
      { rule: 'countyFloors', county: '56', ...none },
    ]);

    const withoutCap = aCall({ A: 2 }, applicants, { countyFloors: { 56: 1 } });
    expect((await findRulePrices(withoutCap, { seconds })).prices).toEqual([
      { rule: 'countyFloors', worth: 2010 - 1011, seats: 0, municipalities: -1 },
      { rule: 'countyFloors', county: '56', worth: 2010 - 1011, seats: 0, municipalities: -1 },
    ]);

    const capped = aCall({ A: 2 }, applicants.slice(0, 2), {
      maxPerMunicipality: 1,
      countyCaps: { '03': 2 },
    });
    expect((await findRulePrices(capped, { seconds })).prices[0]).toEqual({
      rule: 'maxPerMunicipality',
      worth: 1005,
      seats: 1,
      municipalities: 0,
    });
  });
});
