import type { Network } from './network.ts';

/** Whether an applicant is still free to be seated or not, is promised a seat, has been turned down, or sits fast. */
export const OPEN = 0;
export const KEPT = 1;
export const OUT = 2;
export const FIXED = 3;

/** A seating of some of the applicants: who sits on which wish, and how many that makes where. */
export type Seating = {
  readonly network: Network;
  readonly standing: Uint8Array;
  /** The wish on which an applicant sits; -1 for none. */
  readonly wishOf: Int32Array;
  readonly inClass: Int32Array;
  readonly inCell: Int32Array;
  readonly inMunicipality: Int32Array;
  readonly inCounty: Int32Array;
  /** Who sits in a class and could move, in no particular order, and where in that list an applicant stands. */
  readonly members: readonly number[][];
  readonly memberPlace: Int32Array;
};

export function emptySeating(network: Network): Seating {
  return {
    network,
    standing: new Uint8Array(network.applicants),
    wishOf: new Int32Array(network.applicants).fill(-1),
    inClass: new Int32Array(network.seats.length),
    inCell: new Int32Array(network.classOfCell.length),
    inMunicipality: new Int32Array(network.countyOfMunicipality.length),
    inCounty: new Int32Array(network.counties.length),
    members: Array.from(network.seats, () => []),
    memberPlace: new Int32Array(network.applicants),
  };
}

/** Seats an applicant on a wish, or on none when it is -1. */
export function move(seating: Seating, applicant: number, wish: number): void {
  const before = seating.wishOf[applicant]!;
  if (before >= 0) count(seating, applicant, before, -1);
  seating.wishOf[applicant] = wish;
  if (wish >= 0) count(seating, applicant, wish, 1);
}

function count(seating: Seating, applicant: number, wish: number, by: 1 | -1): void {
  const { network, members, memberPlace } = seating;
  const classNumber = network.classOfWish[wish]!;
  const cell = network.cellOfWish[wish]!;
  const municipality = network.municipalityOf[applicant]!;
  seating.inClass[classNumber]! += by;
  if (cell >= 0) seating.inCell[cell]! += by;
  seating.inMunicipality[municipality]! += by;
  seating.inCounty[network.countyOfMunicipality[municipality]!]! += by;

  if (by === 1) memberPlace[applicant] = members[classNumber]!.push(applicant) - 1;
  else strike(seating, applicant, classNumber);
}

/** Gives an applicant the seat for good: nobody looks there again for somebody who could move. */
export function fix(seating: Seating, applicant: number): void {
  seating.standing[applicant] = FIXED;
  strike(seating, applicant, seating.network.classOfWish[seating.wishOf[applicant]!]!);
}

function strike({ members, memberPlace }: Seating, applicant: number, classNumber: number): void {
  const list = members[classNumber]!;
  const last = list.pop()!;
  if (last === applicant) return;
  list[memberPlace[applicant]!] = last;
  memberPlace[last] = memberPlace[applicant]!;
}
