import { describe, expect, it } from 'vitest';
import { DEATH_RATES, type DeathRates } from '../assumptions/death-rates.ts';
import { knownEntries } from '../assumptions/dated.ts';
import { fallOfRates } from './death-rate-fall.ts';

/** Rates that fall by so much a year, period by period from the earliest, at all ages alike. */
function falling(falls: readonly number[]): readonly DeathRates[] {
  let log = Math.log(50);
  return [0, ...falls].map((fall, i) => {
    log -= 5 * fall;
    const rates = Array.from({ length: 22 }, () => Math.exp(log));
    return { from: 1980 + 5 * i, to: 1985 + 5 * i, male: rates, female: rates };
  });
}

describe('the fall of death rates', () => {
  it('is what it has been where it has always been the same', () => {
    for (const fall of fallOfRates(falling([0.02, 0.02, 0.02, 0.02, 0.02, 0.02]), 0))
      expect(fall).toBeCloseTo(0.02, 12);
  });

  it('lets five years count 0.8 of what the five after them do', () => {
    // Weights 1, 0.8, 0.64, … of six periods; only the last two fell.
    const weights = [1, 0.8, 0.64, 0.512, 0.4096, 0.32768];
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const fall = fallOfRates(falling([0, 0, 0, 0, 0.01, 0.03]), 1)[70];
    expect(fall).toBeCloseTo((0.03 + 0.8 * 0.01) / all, 12);
  });

  it('does not look further back than thirty years', () => {
    const six = [0.01, 0.02, 0.01, 0.02, 0.01, 0.02];
    expect(fallOfRates(falling([0.5, ...six]), 0)[40]).toBeCloseTo(fallOfRates(falling(six), 0)[40]!, 12);
  });

  it('is refused where rates are not kept as far back', () => {
    expect(() => fallOfRates(falling([0.01, 0.01]), 0)).toThrow(RangeError);
    const gap = falling([0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01]).filter(({ from }) => from !== 2000);
    expect(() => fallOfRates(gap, 0)).toThrow(RangeError);
  });

  it('was faster for men of 75 from 2011 than thirty years told alike would say', () => {
    const known = knownEntries(DEATH_RATES, 2011);
    const [first, last] = [known.at(-7)!, known.at(-1)!];
    const alike = Math.log(first.male[17]! / last.male[17]!) / 30;
    // The group 75–79 has its middle at 77.5, which is the middle of those who were 77.
    expect(fallOfRates(known, 0)[77]).toBeGreaterThan(1.15 * alike);
  });
});
