import { describe, expect, it } from 'vitest';
import {
  meanLifeExpectancy,
  ratesFromProbabilities,
  runNationally,
  type NationalRun,
} from './national-run.ts';

const AGES = Array.from({ length: 106 }, (_, age) => age);
/** Death rates that double every eight years, a little lower for women. */
const gompertz = (level: number) => AGES.map((age) => level * 2 ** (age / 8));
const base = { male: gompertz(6e-5), female: gompertz(4e-5) };

function aRun(change: Partial<NationalRun> = {}): NationalRun {
  return {
    start: { male: AGES.map(() => 1000), female: AGES.map(() => 1000) },
    mortality: base,
    fertility: AGES.map((age) => (age >= 20 && age < 40 ? 0.075 : 0)),
    netMigration: {
      male: AGES.map((age) => (age < 40 ? 2 : 0)),
      female: AGES.map((age) => (age < 40 ? 2 : 0)),
    },
    sexRatio: 1.056,
    paths: [{ lifeExpectancy: 82, totalFertility: 1.5, netMigration: 100 }],
    ...change,
  };
}

const total = (run: NationalRun) => {
  const found = runNationally(run);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const { male, female } = found.value.at(-1)!;
  return [...male, ...female].reduce((sum, n) => sum + n, 0);
};
const withPath = (change: Partial<NationalRun['paths'][number]>) =>
  aRun({ paths: [{ lifeExpectancy: 82, totalFertility: 1.5, netMigration: 100, ...change }] });

describe('a national run by published paths', () => {
  it('has as many more people as there are more migrants, apart from those who die and are born among them', () => {
    const more = total(withPath({ netMigration: 1100 })) - total(aRun());
    expect(more).toBeGreaterThan(990);
    expect(more).toBeLessThan(1030);
  });

  it('grows with fertility and with life expectancy', () => {
    expect(total(withPath({ totalFertility: 1.6 }))).toBeGreaterThan(total(aRun()));
    expect(total(withPath({ lifeExpectancy: 83 }))).toBeGreaterThan(total(aRun()));
  });

  it('keeps the death rates of the base when the path stays where the base is', () => {
    const at = meanLifeExpectancy(base, 1);
    const lower = meanLifeExpectancy(base, 0.9);
    if (!at.ok || !lower.ok) throw new Error('no life table');
    expect(lower.value).toBeGreaterThan(at.value);
    const same = aRun({ paths: [{ lifeExpectancy: at.value, totalFertility: 1.5, netMigration: 100 }] });
    const tenth = aRun({
      mortality: { male: base.male.map((m) => m / 10), female: base.female.map((m) => m / 10) },
      paths: same.paths,
    });
    expect(total(tenth) / total(same)).toBeCloseTo(1, 10);
  });

  it('says what no run can be made of', () => {
    expect(runNationally(withPath({ lifeExpectancy: 500 }))).toMatchObject({
      failure: { kind: 'life-expectancy-out-of-reach', year: 0, wanted: 500 },
    });
    expect(runNationally(aRun({ fertility: AGES.map(() => 0) }))).toMatchObject({
      failure: { kind: 'no-pattern', of: 'fertility' },
    });
    const none = { male: AGES.map(() => 0), female: AGES.map(() => 0) };
    expect(runNationally(aRun({ netMigration: none }))).toMatchObject({
      failure: { kind: 'no-pattern', of: 'migration' },
    });
    expect(runNationally(aRun({ mortality: none }))).toMatchObject({ failure: { kind: 'no-life-table' } });
  });
});

describe('death rates from probabilities by age on 1 January', () => {
  it('are what they came from where mortality is the same at all ages', () => {
    const rates = ratesFromProbabilities(
      [0.1, 0.1, 0.1].map((m) => 1 - Math.exp(-m)),
      0.02,
    );
    expect(rates[0]).toBe(0.02);
    for (const rate of rates.slice(1)) expect(rate).toBeCloseTo(0.1, 12);
  });
});
