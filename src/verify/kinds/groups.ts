import { z } from 'zod';

/** Ages from and to, both included; `undefined` upwards for no end. */
export type AgeRange = { readonly from: number; readonly to: number | undefined };

/** A group of ages by its name: `total`, `0-19`, `a0_15`, `80+`, `a80p`. */
export const AgeGroup = z.string().transform((name, context): AgeRange => {
  if (name === 'total') return { from: 0, to: undefined };
  const [, from, to] = /^a?(\d{1,3})(?:[-_](\d{1,3})|\+|p)$/.exec(name) ?? [];
  const range = { from: Number(from), to: to === undefined ? undefined : Number(to) };
  if (from !== undefined && (range.to ?? 200) >= range.from) return range;
  context.addIssue({ code: 'custom', message: `${JSON.stringify(name)} is no group of ages` });
  return z.NEVER;
});

/** Inhabitants from (included) and below. */
export type SizeRange = { readonly from: number; readonly below: number };

/** A class of municipalities by its name: `<2000`, `2000-4999`, `30000+`, or in thousands `<5k`, `5-15k`, `15k+`. */
export const SizeClass = z.string().transform((name, context): SizeRange => {
  const [, less, low, high, atLeast, thousands] =
    /^(?:<(\d+)|(\d+)-(\d+)|(\d+)(?=k?\+))(k?)\+?$/.exec(name) ?? [];
  const unit = thousands === 'k' ? 1000 : 1;
  if (less !== undefined) return { from: 0, below: Number(less) * unit };
  if (atLeast !== undefined) return { from: Number(atLeast) * unit, below: Infinity };
  // "2000-4999" ends with the last that is in it, "5-15k" with the first that is not.
  if (low !== undefined)
    return { from: Number(low) * unit, below: unit === 1 ? Number(high) + 1 : Number(high) * unit };
  context.addIssue({ code: 'custom', message: `${JSON.stringify(name)} is no class of municipalities` });
  return z.NEVER;
});

export function sumOf(ages: ArrayLike<number>, { from, to = ages.length - 1 }: AgeRange): number {
  let sum = 0;
  for (let age = from; age <= Math.min(to, ages.length - 1); age++) sum += ages[age]!;
  return sum;
}
