import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGES, CELLS } from './ages.ts';
import { movePeopleToAgeOfNeed } from './healthy-ageing.ts';

function moved(people: Float64Array, added: Float64Array | number, alpha: number): Float64Array {
  const into = new Float64Array(CELLS);
  const years = typeof added === 'number' ? new Float64Array(CELLS).fill(added) : added;
  movePeopleToAgeOfNeed(people, years, alpha, into);
  return into;
}

function one(sex: 0 | 1, age: number): Float64Array {
  const people = new Float64Array(CELLS);
  people[sex * AGES + age] = 100;
  return people;
}

const population = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: CELLS, maxLength: CELLS })
  .map((people) => Float64Array.from(people));

describe('people moved to the age of their need', () => {
  it('are as many as before', () => {
    fc.assert(
      fc.property(
        population,
        fc.double({ min: -5, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (people, added, alpha) => {
          const sum = (list: Float64Array) => list.reduce((total, n) => total + n, 0);
          expect(sum(moved(people, added, alpha))).toBeCloseTo(sum(people), 6);
        },
      ),
    );
  });

  it('stay where they are without healthy ageing, and below 50 in any case', () => {
    const people = Float64Array.from({ length: CELLS }, (_, i) => i + 1);
    expect(moved(people, 4, 0)).toEqual(people);
    expect(moved(one(1, 50), 4, 1)).toEqual(one(1, 50));
  });

  it('are shared between two ages by straight line: 1.5 of 3 added years makes 85 half 83 and half 84', () => {
    const people = moved(one(1, 85), 3, 0.5);
    expect(people[AGES + 83]).toBe(50);
    expect(people[AGES + 84]).toBe(50);
    expect(people[AGES + 85]).toBe(0);
  });

  it('move only part of the way between 50 and 55', () => {
    // 53 is three fifths of the way: 5 added years count as 3.
    expect(moved(one(0, 53), 5, 1)[50]).toBe(100);
    expect(moved(one(0, 55), 5, 1)[50]).toBe(100);
  });

  it('give the same users as reading the rate at the younger age', () => {
    const rate = Float64Array.from({ length: AGES }, (_, age) => Math.exp((age - 100) / 10));
    const people = moved(one(0, 90), 2.6, 0.5);
    const users = rate.reduce((sum, r, age) => sum + r * people[age]!, 0);
    expect(users).toBeCloseTo(100 * (rate[88]! * 0.3 + rate[89]! * 0.7), 9);
  });

  it('never leave the ages there are', () => {
    expect(moved(one(0, 105), -30, 1)[105]).toBe(100);
    expect(moved(one(0, 60), 200, 1)[0]).toBe(100);
  });
});
