import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import type { Band, DrawPlan } from '../../modules/competence/domain/population/model/draw.ts';
import { FAN } from '../../modules/competence/domain/population/model/fan.ts';
import type { ProjectionModel } from '../../modules/competence/domain/population/model/prepare.ts';
import type { CentralCourse } from '../../modules/competence/domain/population/model/project.ts';
import { drawMunicipalities } from '../../modules/competence/drawing/draw-municipalities.ts';

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
const EACH_CELL: readonly Band[] = Array.from({ length: CELLS }, (_, cell) => ({
  from: cell % AGES,
  to: cell % AGES,
  sex: cell < AGES ? 0 : 1,
}));
/** Municipalities drawn together: enough for all threads, and no more to hold than some megabytes. */
const TOGETHER = 16;

/** The rows of one municipality after the other, so that little is held: sex, age, year. */
export async function* projectedRows(
  model: ProjectionModel,
  course: CentralCourse,
  places: readonly number[],
  plan: DrawPlan | undefined,
  onDrawn: (drawn: number, all: number) => void = () => {},
): AsyncGenerator<readonly ProjectedRow[]> {
  for (let from = 0; from < places.length; from += TOGETHER) {
    const some = places.slice(from, from + TOGETHER);
    const fans = plan === undefined ? undefined : await drawMunicipalities(plan, EACH_CELL, { places: some });
    if (fans !== undefined && places.length > TOGETHER) onDrawn(from + some.length, places.length);
    const each = course.steps.length * CELLS * FAN.length;
    for (const [i, place] of some.entries())
      yield rowsOf(model, course, place, fans?.subarray(i * each, (i + 1) * each));
  }
}

/** @param fans step, cell, lines of the fan */
function rowsOf(
  model: ProjectionModel,
  course: CentralCourse,
  place: number,
  fans: Float64Array | undefined,
): readonly ProjectedRow[] {
  const municipality = model.municipalities[place]!;
  const rows: ProjectedRow[] = [];
  for (let cell = 0; cell < CELLS; cell++)
    for (let step = 1; step < course.years.length; step++) {
      const at = ((step - 1) * CELLS + cell) * FAN.length;
      rows.push({
        municipality,
        sex: cell < AGES ? 'M' : 'K',
        age: cell % AGES,
        year: course.years[step]!,
        persons: course.populations[step]![place * CELLS + cell]!,
        spread: fans === undefined ? [] : [...fans.subarray(at, at + FAN.length)],
      });
    }
  return rows;
}
