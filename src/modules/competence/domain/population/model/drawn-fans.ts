import { type Band, drawMunicipality, type DrawPlan } from './draw.ts';
import { FAN, fanOf } from './fan.ts';

/** Persons drawn that are held at a time; where there are more, some bands are drawn after the others. */
const HELD = 4_000_000;

/** The draws of the last municipality, which those of the next are written over: to let go of megabytes takes its time. */
let drawn = new Float64Array(0);

/**
 * The fans of a municipality: step, band, the shares of {@link FAN}. The same as {@link fanOf} gives of all its draws, but
 * without holding them all.
 */
export function drawnFans(
  plan: DrawPlan,
  municipality: number,
  bands: readonly Band[],
  held = HELD,
): Float64Array {
  const { draws, steps } = plan.country;
  const out = new Float64Array(steps * bands.length * FAN.length);
  const atOnce = Math.max(1, Math.floor(held / (draws * steps)));
  const room = draws * steps * Math.min(atOnce, bands.length);
  if (drawn.length < room) drawn = new Float64Array(room);
  for (let from = 0; from < bands.length; from += atOnce) {
    const some = bands.slice(from, from + atOnce);
    const fans = fanOf(drawMunicipality(plan, municipality, some, 'cut', drawn), draws);
    const width = some.length * FAN.length;
    for (let step = 0; step < steps; step++)
      out.set(fans.subarray(step * width, (step + 1) * width), (step * bands.length + from) * FAN.length);
  }
  return out;
}
