import { migrationSchedule } from '../assumptions/migration-schedule.ts';
import type { LongRun } from '../assumptions/long-run.ts';
import { nationalHistory } from '../assumptions/national-history.ts';
import { type History, sumOver } from './history.ts';
import { deathsIn, type Mortality } from './mortality.ts';
import { SETTINGS } from './settings.ts';
import { STEPS } from './shape.ts';

/** Persons whom the country (all municipalities of the register) gains a year by moves, by sex and age before the step. */
export type Immigration = {
  /** As in the last five steps. */
  readonly lately: Float64Array;
  /** The ages of one person more. */
  readonly pattern: Float64Array;
  /** The sum of `lately`. */
  readonly latelyInAll: number;
  /** Persons a year in the last steps, and in the long run. */
  readonly now: number;
  readonly longRun: number;
  /** What is left of the distance between the two a year later. */
  readonly stays: number;
};

const NONE_FROM = 67;

/** What is left when deaths are taken from how cohorts changed. */
export function readImmigration(
  history: History,
  mortality: Mortality,
  longRun: LongRun | undefined,
): Immigration {
  const years = history.steps.length;
  const residuals: Float64Array[] = [];
  const rates: number[] = [];
  const starters: Float64Array[] = [];
  for (const [i, step] of history.steps.entries()) {
    const before = sumOver(history.before[i]!, 2 * STEPS);
    const after = sumOver(history.after[i]!, 2 * STEPS);
    const deaths = deathsIn(mortality, step - history.baseYear);
    const net = after.map((people, k) =>
      k % STEPS < NONE_FROM ? people - before[k]! * (1 - deaths[k]!) : 0,
    );
    residuals.push(net);
    starters.push(before);
    rates.push(total(net) / Math.max(1, total(before)));
  }
  const now = sumOver(history.base, 2 * (STEPS + 1));
  const people = total(now);
  const patternYears = Math.min(SETTINGS.immigrationPatternYears, years);
  const lately = new Float64Array(2 * STEPS);
  const pattern = new Float64Array(2 * STEPS);
  const readiness = migrationSchedule(STEPS, SETTINGS.movesInALife);
  for (let sex = 0; sex < 2; sex++) {
    for (let age = 0; age < NONE_FROM; age++) {
      const i = sex * STEPS + age;
      const start = now[sex * (STEPS + 1) + age]!;
      let net = 0;
      let seen = SETTINGS.immigrationShrinkage;
      for (let back = 1; back <= patternYears; back++) {
        net += residuals.at(-back)![i]!;
        seen += starters.at(-back)![i]!;
      }
      lately[i] = (net / seen) * start;
      pattern[i] = readiness[age]! * start;
    }
  }
  const all = total(pattern);
  return {
    lately,
    pattern: all > 0 ? pattern.map((share) => share / all) : pattern,
    latelyInAll: total(lately),
    now:
      mean(rates.slice(longRun ? -SETTINGS.immigrationYearsOfOfficial : -SETTINGS.immigrationYears)) * people,
    stays: longRun?.immigrationStays ?? SETTINGS.immigrationStays,
    longRun: (longRun?.netImmigration ?? mean(lastYears(history, rates))) * people,
  };
}

/** Net immigration per person in the years up to the base year: those before the register as published, then its own. */
function lastYears(history: History, rates: readonly number[]): readonly number[] {
  const published = nationalHistory(history.baseYear)
    .filter((one) => one.year < history.steps[0]!)
    .flatMap((one) => (one.netImmigration === undefined ? [] : [one.netImmigration]));
  return [...published, ...rates].slice(-SETTINGS.immigrationHistory);
}

/** Net immigration by sex and age in the step that begins `years` after the base year. */
export function immigrationIn(immigration: Immigration, years: number): Float64Array {
  const { lately, pattern, latelyInAll, now, longRun, stays } = immigration;
  const inAll = longRun + (now - longRun) * stays ** (years + 1);
  return lately.map((persons, i) => persons + (inAll - latelyInAll) * pattern[i]!);
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : total(values) / values.length;
}
