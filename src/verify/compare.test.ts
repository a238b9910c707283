import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { Answer, Json } from './json.ts';
import type { Tolerance } from './tolerance.ts';

const differences = (expected: Json, found: Answer, tolerance: Tolerance = { rel: 1e-9 }) =>
  compare(expected, found, tolerance).differences;

describe('comparing a result with the expected one', () => {
  it('accepts a number within the tolerance and refuses one just outside it', () => {
    expect(differences({ e: 100 }, { e: 100.9 }, { abs: 1 })).toEqual([]);
    expect(differences({ e: 100 }, { e: 101.1 }, { abs: 1 })).toEqual(['e is 101.1, expected 100 within 1']);
    expect(differences({ e: 100 }, { e: 100.9 }, { rel: 0.01 })).toEqual([]);
    expect(differences({ e: 100 }, { e: 98.9 }, { rel: 0.01 })).toHaveLength(1);
    expect(differences({ e: 1 }, { e: 1 + 1e-12 }, 'exact')).toEqual([
      'e is 1.000000000001, expected 1 exactly',
    ]);
  });

  it('takes every number for exact that has no tolerance of its own, where the file says "exact" of anything', () => {
    const tolerance = { assignment: 'exact', objective_abs: 0.5 };
    expect(differences({ objective: 10, seats: 4 }, { objective: 10.4, seats: 4 }, tolerance)).toEqual([]);
    expect(differences({ objective: 10, seats: 4 }, { objective: 10.4, seats: 5 }, tolerance)).toEqual([
      'seats is 5, expected 4 exactly',
    ]);
  });

  it('takes a number without a tolerance as it is written, where the file gives a tolerance to others', () => {
    const tolerance = { objective_abs: 0.5 };
    expect(differences({ seats: 4 }, { seats: 4 }, tolerance)).toEqual([]);
    expect(differences({ seats: 4 }, { seats: 4.1 }, tolerance)).toEqual([
      'seats is 4.1, expected 4 to the last digit written',
    ]);
    expect(differences({ r: 0.00022 }, { r: 0.000224 }, tolerance)).toEqual([]);
    expect(differences({ r: 0.00022 }, { r: 0.000231 }, tolerance)).toHaveLength(1);
    expect(differences({ r: 0.0619116747863133 }, { r: 0.06191167478 }, tolerance)).toEqual([]);
    expect(differences({ r: 0.0619116747863133 }, { r: 0.06191168 }, tolerance)).toHaveLength(1);
  });

  it('finds the tolerance whose words stand in the name, the one with most words first', () => {
    const tolerance = { pop_rel: 0.1, rounded: 0, published_total_rel: 0.01, reference_rel: 1e-9 };
    expect(differences({ pop_1998: 100 }, { pop_1998: 109 }, tolerance)).toEqual([]);
    expect(differences({ rounded: 100 }, { rounded: 101 }, tolerance)).toHaveLength(1);
    expect(
      differences({ published_wpp: { total: 100 } }, { published_wpp: { total: 100.9 } }, tolerance),
    ).toEqual([]);
    expect(
      differences({ published_wpp: { total: 100 } }, { published_wpp: { total: 102 } }, tolerance),
    ).toHaveLength(1);
    expect(
      differences({ reference_run: [{ t: 1 }] }, { reference_run: [{ t: 1.1 }] }, tolerance),
    ).toHaveLength(1);
  });

  it("holds a figure against the bounds of somebody else's interval", () => {
    const expected = { total_80_low: [90, 90], total_80_high: [110, 110] };
    expect(compare(expected, { total: [90, 105] }, { total_abs: 1 })).toEqual({
      compared: 4,
      differences: [],
    });
    expect(differences(expected, { total: [89.5, 110.5] }, { total_abs: 1 })).toEqual([]);
    expect(differences(expected, { total: [88, 112] }, { total_abs: 1 })).toHaveLength(2);
    expect(differences(expected, { other: [100, 100] }, { total_abs: 1 })).toHaveLength(2);
  });

  it('leaves alone what other solvers found', () => {
    const expected = { objective: 3, solvers: { cbc: 3.5, cbc_status: 'Optimal' } };
    expect(compare(expected, { objective: 3 }, 'exact')).toEqual({ compared: 1, differences: [] });
  });

  it('notices a missing element, an element too many and a missing field', () => {
    expect(differences({ l: [1, 2, 3] }, { l: [1, 2] })).toEqual(['l has 2 elements, expected 3']);
    expect(differences({ l: [1, 2] }, { l: [1, 2, 3] })).toEqual(['l has 3 elements, expected 2']);
    expect(differences({ l: [1] }, { L: [1] })).toEqual([
      'l was expected, and the engine gives no such field',
    ]);
  });

  it('does not take a text for the number it spells, nor a number for a list', () => {
    expect(differences({ e: 5 }, { e: '5' })).toEqual(['e is the string "5", expected the number 5']);
    expect(differences({ e: '5' }, { e: 5 })).toEqual(['e is the number 5, expected the string "5"']);
    expect(differences({ e: [5] }, { e: 5 })).toHaveLength(1);
    expect(differences({ e: { f: 5 } }, { e: [5] })).toHaveLength(1);
    expect(differences({ e: null }, { e: 0 })).toHaveLength(1);
  });

  it('never lets a number that is not finite agree, not even with itself', () => {
    expect(differences({ e: 5 }, { e: Number.NaN }, { abs: 1e300 })).toHaveLength(1);
    expect(differences({ e: 5 }, { e: Infinity }, { abs: 1e300 })).toHaveLength(1);
    // 1e999 is good JSON and reads as Infinity.
    expect(differences(JSON.parse('{"e":1e999}'), { e: Infinity }, { abs: 1 })).toHaveLength(1);
  });

  it('looks at what the file expects, and lets the engine give more', () => {
    expect(compare({ e: 5 }, { e: 5, q: 1 }, 'exact')).toEqual({ compared: 1, differences: [] });
  });

  it('finds every wrong number in a deep table and says where it stands', () => {
    const found = {
      a: {
        b: [
          [1, 2],
          [3, 5],
        ],
      },
    };
    expect(
      differences(
        {
          a: {
            b: [
              [1, 2],
              [3, 4],
            ],
          },
        },
        found,
        'exact',
      ),
    ).toEqual(['a.b[1][1] is 5, expected 4 exactly']);
  });

  it('refuses a number that has no tolerance to be compared by', () => {
    expect(differences({ e: 5 }, { e: 5 }, {})).toEqual(['e has no tolerance to be compared by']);
    expect(differences({ e: 5 }, { e: 5 }, { relative: 1 })).toHaveLength(1);
  });

  it('is not led astray by fields named like the insides of objects', () => {
    const expected = JSON.parse('{"__proto__": {"e": 5}, "constructor": 1, "toString": 2}') as Json;
    expect(differences(expected, { e: 5 })).toHaveLength(3);
    expect(Object.hasOwn(Object.prototype, 'e')).toBe(false);
  });

  it('stops at a depth no honest file has', () => {
    let deep: Json = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(differences(deep, deep as Answer, 'exact')).toHaveLength(1);
  });
});

describe('numbers from print', () => {
  it('agree when rounding or cutting to the printed digits gives them', () => {
    expect(differences({ published: { e: 3.14 } }, { e: 3.1415 })).toEqual([]);
    expect(differences({ published: { e: 3.14 } }, { e: 3.149 })).toEqual([]);
    expect(differences({ published: { e: 3.14 } }, { e: 3.1301 })).toEqual([]);
    expect(differences({ published: { e: 3.14 } }, { e: 3.1501 })).toEqual([
      'published.e is 3.1501, expected 3.14 as printed with 2 decimals',
    ]);
  });

  it('have the precision of their column, because JSON drops the last zero', () => {
    expect(differences({ published: { e: [3.14, 3.1] } }, { e: [3.14, 3.104] })).toEqual([]);
    expect(differences({ published: { e: [3.14, 3.1] } }, { e: [3.14, 3.16] })).toHaveLength(1);
    expect(differences({ published: { m: [0.0000005] } }, { m: [0.0000016] })).toHaveLength(1);
  });

  it('may be named one by one, and are then held against the figure without that name', () => {
    const expected = { published_pop: [3, 4], pop: [3.2, 4.2] };
    expect(differences(expected, { pop: [3.2, 4.2] }, { published_abs: 0.5, computed_rel: 1e-9 })).toEqual(
      [],
    );
    expect(
      differences(expected, { pop: [3.2, 4.6] }, { published_abs: 0.5, computed_rel: 1e-9 }),
    ).toHaveLength(2);
  });

  it('stand beside the same figures in full precision, each with its own tolerance', () => {
    const expected = { published: { e: 3.1 }, computed: { e: 3.14159 } };
    expect(differences(expected, { e: 3.14159 }, { computed_rel: 1e-9 })).toEqual([]);
    expect(differences(expected, { e: 3.1416 }, { computed_rel: 1e-9 })).toHaveLength(1);
    expect(differences(expected, { e: 3.35 }, { computed_rel: 1 })).toHaveLength(1);
    expect(differences(expected, { e: 3.35 }, { computed_rel: 1, published_e_abs: 0.3 })).toEqual([]);
  });

  it('follow the most particular tolerance that is given', () => {
    const tolerance = { abs: 100, e_abs: 1, computed_e_abs: 0.1 };
    expect(differences({ computed: { e: 5 } }, { e: 5.5 }, tolerance)).toHaveLength(1);
    expect(differences({ e: 5 }, { e: 5.5 }, tolerance)).toEqual([]);
    expect(differences({ q: 5 }, { q: 55 }, tolerance)).toEqual([]);
  });
});
