import { AGES } from '../need/ages.ts';
import { spreadToSingleAges } from '../need/spread.ts';

/** Rates of a group relative to other groups of the same band: men's and women's. */
export type ShapeGroup = {
  readonly from: number;
  readonly to: number;
  readonly men: number;
  readonly women: number;
};

/** The level that a wide band of ages has in the base year, per person of both sexes together. */
export type Band = { readonly from: number; readonly to: number; readonly rate: number };

/**
 * Rates by sex and single age from an old shape and a new level: within each band the groups keep their relations, and
 * the band as a whole has the level when multiplied with the people of the country; then groups are spread to single
 * ages without changing what a group adds up to.
 *
 * @param shape groups contiguous from 0 to 105, none across the border of a band
 * @param people men 0..105, then women 0..105
 * @throws RangeError when groups and bands do not fit together: an assumption set that is wrong is a mistake of ours
 */
export function deriveRates(
  shape: readonly ShapeGroup[],
  bands: readonly Band[],
  people: Float64Array,
): Float64Array {
  const rates = new Float64Array(2 * AGES);
  const scaled: { from: number; to: number; men: number; women: number }[] = [];
  for (const band of bands) {
    const groups = shape.filter(({ from, to }) => from >= band.from && to <= band.to);
    const at = (sex: 0 | 1, from: number, to: number) => sumOf(people, sex * AGES + from, sex * AGES + to);
    const users = groups.reduce(
      (sum, { from, to, men, women }) => sum + men * at(0, from, to) + women * at(1, from, to),
      0,
    );
    const wanted = band.rate * (at(0, band.from, band.to) + at(1, band.from, band.to));
    if (users <= 0 && wanted > 0) throw new RangeError(`No shape for ages ${band.from} to ${band.to}`);
    const factor = users > 0 ? wanted / users : 0;
    for (const { from, to, men, women } of groups)
      scaled.push({ from, to, men: men * factor, women: women * factor });
  }
  for (const [sex, name] of (['men', 'women'] as const).entries()) {
    const spread = spreadToSingleAges(
      scaled.map((group) => ({ from: group.from, to: group.to, rate: group[name] })),
      people.subarray(sex * AGES, (sex + 1) * AGES),
    );
    if (!spread.ok) throw new RangeError(`Groups and bands do not fit: ${spread.failure.kind}`);
    rates.set(spread.value, sex * AGES);
  }
  return rates;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += values[i]!;
  return sum;
}
