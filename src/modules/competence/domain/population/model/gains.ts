import { type History, sumOver } from './history.ts';
import { STEPS } from './shape.ts';

/** What a step gave the municipalities: municipality, sex, age before the step. */
export type Gains = {
  readonly before: Float64Array;
  /** Persons more than expected. */
  readonly gain: Float64Array;
  /** How the country's cohorts changed: sex, age. */
  readonly ratio: Float64Array;
};

/** By step: persons more than if the cohorts of a municipality had changed as the country's did in the same year. */
export function gainsByStep(history: History): readonly Gains[] {
  return history.steps.map((_, i) => {
    const before = history.before[i]!;
    const after = history.after[i]!;
    const start = sumOver(before, 2 * STEPS);
    const ratio = sumOver(after, 2 * STEPS).map((people, k) => (start[k]! > 0 ? people / start[k]! : 0));
    const gain = after.map((people, k) => people - before[k]! * ratio[k % (2 * STEPS)]!);
    return { before, gain, ratio };
  });
}

/** The steps that each municipality took part in. */
export function yearsSeen(gains: readonly Gains[]): Int32Array {
  const width = 2 * STEPS;
  const municipalities = (gains[0]?.before.length ?? 0) / width;
  return Int32Array.from(
    { length: municipalities },
    (_, m) => gains.filter(({ before }) => anybody(before, m * width, width)).length,
  );
}

function anybody(people: Float64Array, from: number, width: number): boolean {
  for (let i = from; i < from + width; i++) if (people[i]! > 0) return true;
  return false;
}
