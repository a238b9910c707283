import {
  type Band,
  piecesOf,
  sumPieces,
} from '../../src/modules/competence/domain/population/model/bands.ts';
import {
  drawMunicipality,
  type DrawPlan,
} from '../../src/modules/competence/domain/population/model/draw.ts';
import { drawnTables } from '../../src/modules/competence/domain/population/model/drawn-tables.ts';
import { FAN, fanOf } from '../../src/modules/competence/domain/population/model/fan.ts';
import { fourSteps, LANES } from '../../src/modules/competence/domain/population/model/four-steps.ts';
import { fillNoise, VALUES } from '../../src/modules/competence/domain/population/model/noise.ts';
import { ownScalars, SCALARS } from '../../src/modules/competence/domain/population/model/own-draws.ts';

const CELLS = 212;

/** The stages of the whole national run, each alone for all municipalities, in this thread. */
export function stagesOf(plan: DrawPlan, bands: readonly Band[]): Record<string, () => void> {
  const { model, course, key, country, moving } = plan;
  const { draws, steps } = country;
  const places = [...model.municipalities.entries()];
  const baseOf = (place: number) => model.base.subarray(place * CELLS, (place + 1) * CELLS);
  const scalarsOf = (place: number, code: string) =>
    ownScalars(key, country, model.baseYear, Number(code), baseOf(place));
  // One municipality's tables, so that what is measured is the arithmetic; the whole run reads its own, still warm.
  const tables = drawnTables(model, course, 0, moving);
  const scalars = scalarsOf(0, model.municipalities[0]!);
  const samples = drawMunicipality(plan, 0, bands);
  const noise = new Uint8Array(CELLS * LANES);
  const pieces = piecesOf(bands);
  const sums = new Float64Array(2 * pieces.count * LANES);
  let now = new Float64Array(CELLS * LANES).fill(100);
  let next = new Float64Array(CELLS * LANES);
  const everyStep = (work: (step: number, draw: number, code: number) => void) => () => {
    for (const [, code] of places)
      for (let draw = 0; draw < draws; draw += LANES)
        for (let step = 0; step < steps; step++) work(step, draw, Number(code));
  };
  return {
    tables: () => places.forEach(([place]) => drawnTables(model, course, place, moving)),
    scalars: () => places.forEach(([place, code]) => scalarsOf(place, code)),
    noise: everyStep((step, draw, code) => {
      for (let lane = 0; lane < LANES; lane++) fillNoise(key, draw + lane, code, step, lane, noise);
    }),
    step: everyStep((step, draw) => {
      if (step === 0) now.fill(100);
      fourSteps(tables, step, scalars, ((draw / LANES) * steps + step) * SCALARS, VALUES, noise, now, next);
      [now, next] = [next, now];
    }),
    sums: everyStep(() => sumPieces(pieces, now, sums)),
    quantiles: () => places.forEach(() => fanOf(samples, draws).length === FAN.length),
  };
}
