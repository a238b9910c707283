import { closeSync, openSync, writeSync } from 'node:fs';
import { type Band, piecesOf } from '../../src/modules/competence/domain/population/model/bands.ts';
import type { DrawPlan } from '../../src/modules/competence/domain/population/model/draw.ts';
import { drawnTables } from '../../src/modules/competence/domain/population/model/drawn-tables.ts';
import { LANES } from '../../src/modules/competence/domain/population/model/four-steps.ts';
import { VALUES } from '../../src/modules/competence/domain/population/model/noise.ts';
import { ownScalars, SCALARS } from '../../src/modules/competence/domain/population/model/own-draws.ts';

const CELLS = 212;

/** Writes what the C program reads; its head tells the layout. */
export function writeTables(file: string, plan: DrawPlan, bands: readonly Band[]): void {
  const { model, country, key, course, moving } = plan;
  const { draws, steps } = country;
  const { count, borders, runs } = piecesOf(bands);
  const out = openSync(file, 'w');
  const write = (numbers: Int32Array | Float64Array) =>
    writeSync(out, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  const head = [model.municipalities.length, draws, steps, bands.length, model.baseYear, count, ...key];
  const ints = [...head, ...borders, ...runs];
  write(Int32Array.from(ints.length % 2 === 0 ? ints : [...ints, 0]));
  for (const numbers of [VALUES, moving, model.fertility.pattern]) write(numbers);
  for (const [place, code] of model.municipalities.entries()) {
    const base = model.base.subarray(place * CELLS, (place + 1) * CELLS);
    const { keep, dying, gain, noise, children } = drawnTables(model, course, place, moving);
    write(Float64Array.of(Number(code)));
    for (const numbers of [base, keep, dying, gain, noise, children]) write(numbers);
    write(drawByDraw(ownScalars(key, country, model.baseYear, Number(code), base), draws, steps));
  }
  closeSync(out);
}

/** From four draws together, step, kind, draw to draw, step, kind. */
function drawByDraw(scalars: Float64Array, draws: number, steps: number): Float64Array {
  const kinds = SCALARS / LANES;
  return Float64Array.from({ length: draws * steps * kinds }, (_, i) => {
    const draw = Math.floor(i / (steps * kinds));
    const step = Math.floor(i / kinds) % steps;
    return scalars[
      (Math.floor(draw / LANES) * steps + step) * SCALARS + (i % kinds) * LANES + (draw % LANES)
    ]!;
  });
}
