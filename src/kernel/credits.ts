import type { Brand } from './brand.ts';

/** ECTS credits (studiepoeng). 7.5 is normal, so halves are exact in binary and may be added freely. */
export type Credits = Brand<number, 'Credits'>;

/** @throws RangeError unless the number is a non-negative multiple of one half */
export function credits(value: number): Credits {
  if (!(value >= 0) || !Number.isInteger(value * 2))
    throw new RangeError(`Not a number of credits: ${value}`);
  return value as Credits;
}

export function sumCredits(values: readonly Credits[]): Credits {
  return values.reduce<number>((sum, value) => sum + value, 0) as Credits;
}
