import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import type { Band, DrawPlan } from '../../modules/competence/domain/population/model/draw.ts';
import { FAN } from '../../modules/competence/domain/population/model/fan.ts';
import type { ProjectionModel } from '../../modules/competence/domain/population/model/prepare.ts';
import type { CentralCourse } from '../../modules/competence/domain/population/model/project.ts';
import { drawMunicipalities } from '../../modules/competence/drawing/draw-municipalities.ts';
import { sharedNumbers } from '../../modules/competence/drawing/share-arrays.ts';
import { letGo } from './let-go.ts';

export type ProjectedRow = {
  readonly municipality: MunicipalityCode;
  readonly sex: 'M' | 'K';
  readonly age: number;
  readonly year: number;
  readonly persons: number;
  /** At {@link FAN}; empty without draws. */
  readonly spread: Float64Array;
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

type HowToDraw = {
  readonly plan: DrawPlan;
  readonly signal?: AbortSignal | undefined;
  readonly onDrawn?: (drawn: number, all: number) => void;
};

/**
 * The rows of one municipality after the other: sex, age, year. Each page is made as it is read and can be read once, so that
 * little is held, however many years and municipalities there are.
 */
export async function* projectedRows(
  model: ProjectionModel,
  course: CentralCourse,
  places: readonly number[],
  drawing?: HowToDraw,
): AsyncGenerator<Iterable<ProjectedRow>> {
  const each = course.steps.length * CELLS * FAN.length;
  const into = drawing && sharedNumbers(Math.min(TOGETHER, places.length) * each);
  for (let from = 0; from < places.length; from += TOGETHER) {
    letGo();
    const some = places.slice(from, from + TOGETHER);
    const fans =
      drawing &&
      (await drawMunicipalities(drawing.plan, EACH_CELL, { places: some, into, signal: drawing.signal }));
    if (places.length > TOGETHER) drawing?.onDrawn?.(from + some.length, places.length);
    for (const [i, place] of some.entries())
      yield rowsOf(model, course, place, fans?.subarray(i * each, (i + 1) * each));
  }
}

const NO_SPREAD = new Float64Array(0);

/** @param fans step, cell, lines of the fan */
function* rowsOf(
  model: ProjectionModel,
  course: CentralCourse,
  place: number,
  fans: Float64Array | undefined,
): Generator<ProjectedRow> {
  const municipality = model.municipalities[place]!;
  for (let cell = 0; cell < CELLS; cell++)
    for (let step = 1; step < course.years.length; step++) {
      const at = ((step - 1) * CELLS + cell) * FAN.length;
      yield {
        municipality,
        sex: cell < AGES ? 'M' : 'K',
        age: cell % AGES,
        year: course.years[step]!,
        persons: course.populations[step]![place * CELLS + cell]!,
        spread: fans?.subarray(at, at + FAN.length) ?? NO_SPREAD,
      };
    }
}
