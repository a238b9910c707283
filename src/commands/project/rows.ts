import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import {
  type Band,
  drawMunicipality,
  type DrawPlan,
} from '../../modules/competence/domain/population/model/draw.ts';
import { FAN, fanOf } from '../../modules/competence/domain/population/model/fan.ts';
import type { ProjectionModel } from '../../modules/competence/domain/population/model/prepare.ts';
import type { CentralCourse } from '../../modules/competence/domain/population/model/project.ts';

export type ProjectedRow = {
  readonly municipality: MunicipalityCode;
  readonly sex: 'M' | 'K';
  readonly age: number;
  readonly year: number;
  readonly persons: number;
  /** At {@link FAN}; empty without draws. */
  readonly spread: readonly number[];
};

const AGES = 106;
const CELLS = 2 * AGES;
/** Persons drawn that are held at a time; more, and the ages are drawn in several rounds. */
const HELD = 4_000_000;

/** The rows of one municipality after the other, so that little is held: sex, age, year. */
export function* projectedRows(
  model: ProjectionModel,
  course: CentralCourse,
  places: readonly number[],
  plan: DrawPlan | undefined,
): Generator<readonly ProjectedRow[]> {
  for (const place of places) {
    const municipality = model.municipalities[place]!;
    const rows: ProjectedRow[] = [];
    const spread = plan === undefined ? undefined : spreadOfCells(plan, place, course.steps.length);
    for (let cell = 0; cell < CELLS; cell++)
      for (let step = 1; step < course.years.length; step++)
        rows.push({
          municipality,
          sex: cell < AGES ? 'M' : 'K',
          age: cell % AGES,
          year: course.years[step]!,
          persons: course.populations[step]![place * CELLS + cell]!,
          spread: spread?.[cell * course.steps.length + step - 1] ?? [],
        });
    yield rows;
  }
}

/** Quantiles by cell and step. */
function spreadOfCells(plan: DrawPlan, place: number, steps: number): readonly (readonly number[])[] {
  const { draws } = plan.country;
  const cells: Band[] = Array.from({ length: CELLS }, (_, cell) => ({
    from: cell % AGES,
    to: cell % AGES,
    sex: cell < AGES ? 0 : 1,
  }));
  const atOnce = Math.max(1, Math.floor(HELD / (draws * steps)));
  const spread: (readonly number[])[] = [];
  for (let from = 0; from < CELLS; from += atOnce) {
    const some = cells.slice(from, from + atOnce);
    const fan = fanOf(drawMunicipality(plan, place, some), draws);
    for (let i = 0; i < some.length; i++)
      for (let step = 0; step < steps; step++) {
        const at = (step * some.length + i) * FAN.length;
        spread.push([...fan.subarray(at, at + FAN.length)]);
      }
  }
  return spread;
}
