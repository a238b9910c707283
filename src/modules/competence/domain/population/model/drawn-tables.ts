import { AGES } from '../../figures/population.ts';
import { migrationSchedule } from '../assumptions/migration-schedule.ts';
import { cellStep, emptyCellStep } from './course.ts';
import type { DrawnTables } from './drawn-step.ts';
import { sumOver } from './history.ts';
import { levelShare } from './oldness.ts';
import type { ProjectionModel } from './prepare.ts';
import type { CentralCourse } from './project.ts';
import { SETTINGS } from './settings.ts';
import { CELLS, ramp, STEPS } from './shape.ts';
import { UNCERTAINTY } from './uncertainty.ts';

/** How a percent of growth is spread over ages: its sum over the country's people of 0–66 is their number. */
export function growthProfile(model: ProjectionModel): Float64Array {
  const readiness = migrationSchedule(STEPS, SETTINGS.movesInALife).map((rate, age) => {
    const old = age < 50 || age >= 80 ? 0 : ramp(age, 50, 62) * (1 - ramp(age, 73, 79));
    return rate * (1 + (UNCERTAINTY.growthOfOld - 1) * old);
  });
  const country = sumOver(model.base, CELLS);
  let movers = 0;
  let people = 0;
  for (let age = 0; age < 67; age++) {
    const both = country[age]! + country[AGES + age]!;
    movers += both * readiness[age]!;
    people += both;
  }
  return readiness.map((rate) => (movers > 0 ? (rate * people) / movers : 0));
}

/** The tables of one municipality (its place in the model), from the course that is the middle one. */
export function drawnTables(
  model: ProjectionModel,
  { steps, populations }: CentralCourse,
  municipality: number,
  moving: Float64Array,
): DrawnTables {
  const keep = new Float64Array(steps.length * 2 * STEPS);
  const dying = new Float64Array(steps.length * 2 * STEPS);
  const gain = new Float64Array(steps.length * CELLS);
  const noise = new Float64Array(steps.length * CELLS);
  const children = new Float64Array(steps.length * 2);
  const cells = emptyCellStep();
  const readiness = migrationSchedule(STEPS, SETTINGS.movesInALife);
  const level = 1 + model.local.mortality[municipality]!;
  for (const [step, common] of steps.entries()) {
    const now = populations[step]!;
    const next = populations[step + 1]!;
    for (let sex = 0; sex < 2; sex++) {
      const row = municipality * 2 + sex;
      const before = (step * 2 + sex) * STEPS;
      const after = (step * 2 + sex) * AGES;
      cellStep(model, common, row, cells);
      for (let age = 0; age < STEPS; age++) {
        const c = sex * STEPS + age;
        const factor = common.factors[sex * AGES + age + 1]!;
        const oldest = age === STEPS - 1 ? now[row * AGES + STEPS]! : 0;
        const people = now[row * AGES + age]! + oldest;
        keep[before + age] = cells.keep[age]! * factor;
        gain[after + age + 1] = cells.gain[age]! * factor;
        const q = common.dying[c]! * (1 + (level - 1) * levelShare(age));
        dying[before + age] = q;
        const arrivals = model.local.share[row * STEPS + age]! * common.starters[c]!;
        const moves = readiness[age]! * (people + arrivals) * bunching(age);
        noise[after + age + 1] = Math.sqrt(people * q * (1 - q) * UNCERTAINTY.deaths + moves);
      }
      children[2 * step + sex] =
        common.fertility *
        model.fertility.municipal[municipality]! *
        common.factors[sex * AGES]! *
        (sex === 0 ? SETTINGS.boys : 1 - SETTINGS.boys);
      noise[after] = Math.sqrt(Math.max(0, next[row * AGES]!) * UNCERTAINTY.births);
    }
  }
  return {
    steps: steps.length,
    keep,
    dying,
    gain,
    noise,
    moving,
    pattern: model.fertility.pattern,
    children,
  };
}

function bunching(age: number): number {
  if (age < 15) return UNCERTAINTY.movesOfChildren;
  return age < 67 ? UNCERTAINTY.movesOfAdults : UNCERTAINTY.movesOfOld;
}
