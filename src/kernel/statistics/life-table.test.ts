import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centralDeathRates,
  infantShareLived,
  lifeTable,
  singleYearLifeTable,
  survivorship,
  type LifeTable,
  type LifeTableInput,
} from './life-table.ts';

const threeGroups: LifeTableInput = { age: [0, 1, 5], m: [0.1, 0.05, 0.02], a: [0.1, 1.5, 50], radix: 1000 };

function made(result: ReturnType<typeof lifeTable>): LifeTable {
  if (!result.ok) throw new Error(`No table: ${result.failure.kind}`);
  return result.value;
}

const rates = fc.array(fc.double({ min: 1e-5, max: 1.2, noNaN: true }), { minLength: 3, maxLength: 106 });
const sex = fc.constantFrom('male' as const, 'female' as const);

describe('life table', () => {
  it('buries everyone who was born, whatever the rates', () => {
    fc.assert(
      fc.property(sex, rates, (who, m) => {
        const { d } = made(singleYearLifeTable(who, m));
        expect(d.reduce((sum, deaths) => sum + deaths, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('gives back the death rates as deaths over person-years', () => {
    fc.assert(
      fc.property(sex, rates, (who, m) => {
        const { d, L } = made(singleYearLifeTable(who, m));
        for (const [i, rate] of m.entries()) expect(d[i]! / L[i]!).toBeCloseTo(rate, 10);
      }),
    );
  });

  it('never lengthens life when one rate goes up', () => {
    fc.assert(
      fc.property(
        sex,
        rates,
        fc.nat(),
        fc.double({ min: 1.01, max: 2, noNaN: true }),
        (who, m, at, factor) => {
          const place = 1 + (at % (m.length - 1));
          const worse = m.map((rate, i) => (i === place ? rate * factor : rate));
          const before = made(singleYearLifeTable(who, m)).e[0]!;
          expect(made(singleYearLifeTable(who, worse)).e[0]!).toBeLessThanOrEqual(before + 1e-12);
        },
      ),
    );
  });

  it('scales with the radix and leaves the probabilities alone', () => {
    const thousand = made(lifeTable(threeGroups));
    const one = made(lifeTable({ ...threeGroups, radix: 1 }));
    expect(one.q).toEqual(thousand.q);
    expect(one.e[0]).toBeCloseTo(thousand.e[0]!, 10);
    expect(one.L[1]! * 1000).toBeCloseTo(thousand.L[1]!, 10);
  });

  it('lets the open group live one over its death rate, not another closed year', () => {
    const { e } = made(lifeTable(threeGroups));
    expect(e[2]).toBeCloseTo(1 / 0.02, 10);
  });

  it('leaves nobody with years to live after an age that no one survives', () => {
    const { q, l, e } = made(lifeTable({ age: [0, 1, 2], m: [2.5, 0.1, 0.1], a: [0.5, 0.5, 10], radix: 1 }));
    expect(q[0]).toBe(1);
    expect([l[1], e[1], e[2]]).toEqual([0, 0, 0]);
  });

  it('changes formula for the first year at the limits of Andreev and Kingkade', () => {
    expect(infantShareLived('male', 0.0229999)).toBeCloseTo(0.10339, 4);
    expect(infantShareLived('male', 0.023)).toBeCloseTo(0.1033, 4);
    expect(infantShareLived('male', 0.08307)).toBe(0.29915);
    expect(infantShareLived('female', 0.0172399)).toBeCloseTo(0.1136, 4);
    expect(infantShareLived('female', 0.01724)).toBeCloseTo(0.11358, 4);
    expect(infantShareLived('female', 0.06891)).toBe(0.31411);
  });

  it('says what is wrong and where, and gives no table', () => {
    const failureOf = (change: Partial<LifeTableInput>) => {
      const result = lifeTable({ ...threeGroups, ...change });
      return result.ok ? undefined : result.failure;
    };
    expect(failureOf({ m: [0.1, 0.05] })).toEqual({ kind: 'unequal-lengths', age: 3, m: 2, a: 3 });
    expect(failureOf({ age: [0, 5, 5] })).toEqual({ kind: 'ages-not-rising', index: 2 });
    expect(failureOf({ m: [0.1, -0.05, 0.02] })).toEqual({ kind: 'not-a-rate', index: 1, value: -0.05 });
    expect(failureOf({ m: [0.1, Number.NaN, 0.02] })).toMatchObject({ kind: 'not-a-rate', index: 1 });
    expect(failureOf({ m: [0.1, 0.05, 0] })).toEqual({ kind: 'open-group-without-deaths' });
    expect(failureOf({ a: [1.1, 1.5, 50] })).toEqual({
      kind: 'outside-the-group',
      index: 0,
      value: 1.1,
      years: 1,
    });
    expect(failureOf({ radix: 0 })).toEqual({ kind: 'not-a-radix', value: 0 });
    expect(failureOf({ age: [0], m: [0.1], a: [0.5] })).toEqual({ kind: 'too-few-groups', groups: 1 });
  });

  it('makes no rate where nobody lived', () => {
    expect(centralDeathRates([1, 0], [10, 0])).toEqual({
      ok: false,
      failure: { kind: 'no-one-at-risk', index: 1, value: 0 },
    });
    expect(centralDeathRates([1, 3], [10, 12])).toEqual({ ok: true, value: [0.1, 0.25] });
  });
});

describe('survivorship', () => {
  it('keeps a stationary population unchanged when the last share is used on the two oldest groups together', () => {
    fc.assert(
      fc.property(sex, rates, (who, m) => {
        const table = made(singleYearLifeTable(who, m));
        const S = survivorship(table);
        const last = m.length - 1;
        const yearOn = S.map((share, age) => {
          if (age === 0) return share;
          return share * (table.L[age - 1]! + (age === last ? table.L[last]! : 0));
        });
        for (const [age, people] of table.L.entries()) expect(yearOn[age]).toBeCloseTo(people, 10);
      }),
    );
  });
});
