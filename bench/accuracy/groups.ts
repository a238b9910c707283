export const GROUPS = [
  { name: 'all', from: 0, to: 105 },
  { name: '0–15', from: 0, to: 15 },
  { name: '67–79', from: 67, to: 79 },
  { name: '80+', from: 80, to: 105 },
  { name: '90+', from: 90, to: 105 },
] as const;

export const SIZES = [
  { name: '< 2000', below: 2000 },
  { name: '2–5000', below: 5000 },
  { name: '5–15 000', below: 15_000 },
  { name: '15–30 000', below: 30_000 },
  { name: '> 30 000', below: Infinity },
] as const;

export const HORIZONS = [
  { name: '1 year', from: 1, to: 1 },
  { name: '2–4', from: 2, to: 4 },
  { name: '5–7', from: 5, to: 7 },
  { name: '8–10', from: 8, to: 10 },
  { name: '11–14', from: 11, to: 14 },
] as const;

export function sizeClassOf(people: number): number {
  return SIZES.findIndex((size) => people < size.below);
}

/** Persons by municipality and group, both sexes. */
export function groupSums(population: Float64Array): Float64Array {
  const municipalities = population.length / 212;
  const sums = new Float64Array(municipalities * GROUPS.length);
  for (let m = 0; m < municipalities; m++)
    for (const [g, { from, to }] of GROUPS.entries())
      for (let age = from; age <= to; age++)
        sums[m * GROUPS.length + g]! += population[m * 212 + age]! + population[m * 212 + 106 + age]!;
  return sums;
}
