import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runStockFlow, type StockFlow } from './stock-flow.ts';

const AGES = 5;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const byAge = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: AGES, maxLength: AGES });
const perYear = (of: fc.Arbitrary<number>) => fc.array(of, { minLength: 4, maxLength: 4 });
const people = fc.integer({ min: 0, max: 500 });
const spreadOut = byAge(fc.integer({ min: 1, max: 9 })).map((parts) => {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
});

const flow: fc.Arbitrary<StockFlow> = fc.record({
  years: fc.constant(4),
  stock: byAge(people),
  exit: byAge(share),
  retire: byAge(share),
  education: fc.record({
    studyYears: fc.integer({ min: 0, max: 3 }),
    intake: perYear(people),
    completion: share,
    pipeline: perYear(people),
    enterShare: share,
    graduateAge: spreadOut,
  }),
  recruits: perYear(people),
  recruitAge: spreadOut,
  employmentRate: byAge(share),
  positionFraction: byAge(share),
  sickAbsence: perYear(share),
});

function run(of: StockFlow) {
  const result = runStockFlow(of);
  if (!result.ok) throw new Error(`Not run: ${JSON.stringify(result.failure)}`);
  return result.value;
}

describe('a stock of staff', () => {
  it('neither gains nor loses anybody unseen', () => {
    fc.assert(
      fc.property(flow, (staff) => {
        let before = Array.from(staff.stock).reduce((sum, n) => sum + n, 0);
        for (const year of run(staff)) {
          const after = before - year.exits - year.retirements + year.graduates + year.recruits;
          expect(year.headcount).toBeCloseTo(after, 6);
          before = year.headcount;
        }
      }),
    );
  });

  it('is never smaller for more recruits, and never present more for more sick leave', () => {
    fc.assert(
      fc.property(flow, perYear(people), perYear(share), (staff, more, sick) => {
        const base = run(staff);
        const recruited = run({ ...staff, recruits: more.map((n, t) => n + staff.recruits[t]!) });
        const sicker = run({
          ...staff,
          sickAbsence: sick.map((s, t) => Math.min(1, s + staff.sickAbsence[t]!)),
        });
        for (const [t, year] of base.entries()) {
          expect(recruited[t]!.headcount).toBeGreaterThanOrEqual(year.headcount - 1e-9);
          expect(sicker[t]!.effectiveFte).toBeLessThanOrEqual(year.effectiveFte + 1e-9);
          expect(sicker[t]!.fte).toBe(year.fte);
        }
      }),
    );
  });

  it('only grows older when nobody comes or leaves', () => {
    const still = { years: 2, stock: [1, 2, 3], exit: [0, 0, 0], retire: [0, 0, 0] };
    const nobody = {
      intake: [0, 0],
      completion: 1,
      pipeline: [],
      studyYears: 0,
      enterShare: 1,
      graduateAge: [1, 0, 0],
    };
    const [, second] = run({
      ...still,
      education: nobody,
      recruits: [0, 0],
      recruitAge: [1, 0, 0],
      employmentRate: [1, 1, 1],
      positionFraction: [1, 1, 1],
      sickAbsence: [0, 0],
    });
    expect([...second!.stock]).toEqual([0, 0, 6]);
  });

  it('says which list is too short, which share is none, and what is spread over more than all', () => {
    const [staff] = fc.sample(flow, { numRuns: 1, seed: 1 });
    const kind = (change: Partial<StockFlow>) => {
      const result = runStockFlow({ ...staff!, ...change });
      return result.ok ? 'run' : result.failure;
    };
    expect(kind({ recruits: [1] })).toEqual({
      kind: 'wrong-length',
      where: 'recruits',
      expected: 4,
      found: 1,
    });
    expect(kind({ exit: [0, 0, 0, 0, 1.2] })).toMatchObject({
      kind: 'not-a-share',
      where: 'exit probability',
      index: 4,
    });
    expect(kind({ exit: [0, 0, 0, 0] })).toMatchObject({ kind: 'wrong-length', where: 'exit probability' });
    expect(kind({ stock: [0, 0, 0, 0, -1] })).toMatchObject({ kind: 'not-a-number-of-people', index: 4 });
    expect(kind({ recruitAge: [1, 1, 0, 0, 0] })).toMatchObject({
      kind: 'spread-over-more-than-all',
      sum: 2,
    });
    expect(kind({ years: 1e9 })).toMatchObject({ kind: 'not-a-number-of-years' });
    expect(kind({ stock: [] })).toMatchObject({ kind: 'wrong-length', where: 'stock' });
  });
});
