import type { Brand } from './brand.ts';

/** Money in whole øre (1/100 krone), so that sums are exact. */
export type Ore = Brand<number, 'Ore'>;

/** @throws RangeError unless the amount is a whole number that a double holds exactly */
export function ore(amount: number): Ore {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not an amount in whole øre: ${amount}`);
  return amount as Ore;
}

export function kroner(amount: number): Ore {
  return ore(Math.round(amount * 100));
}
