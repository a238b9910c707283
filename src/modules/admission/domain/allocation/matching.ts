import type { RefusalReason, Reserve } from './types.ts';

export type MatchingApplicant = {
  readonly id: string;
  /** Ids of the classes wanted, the dearest first. */
  readonly classes: readonly string[];
  readonly municipality?: string | undefined;
  readonly county?: string | undefined;
  readonly groups?: readonly string[];
};

/** A class with a priority of its own. Caps and reserves exclude each other: see docs/methods/seat-allocation.md. */
export type MatchingClass = {
  readonly id: string;
  readonly seats: number;
  /** Ids of applicants, first priority first. Who is not here is not accepted. */
  readonly priority: readonly string[];
  /** From one municipality, and from one county, in this class. */
  readonly maxPerMunicipality?: number | null;
  readonly maxPerCounty?: number | null;
  /** Filled first, in this order, by those of the group; open to all when there are too few of them. */
  readonly reserves?: readonly Reserve[];
};

/**
 * Classes that together have fewer seats than their sum. Each may fill its target; what is left of the cap goes to those
 * that have more applicants, one seat at a time, in the order of the classes here.
 */
export type Region = {
  readonly classes: readonly { readonly id: string; readonly target: number }[];
  readonly cap: number;
};

export type MatchingInput = {
  readonly applicants: readonly MatchingApplicant[];
  readonly classes: readonly MatchingClass[];
  /** A class lies in one region at most. */
  readonly regions?: readonly Region[];
};

/** `not accepted`: the class has no priority for this applicant. `region cap`: the region's seats are taken. */
export type MatchingReason = RefusalReason | 'region cap' | 'not accepted';

export type Matched = {
  readonly applicant: string;
  readonly class: string | undefined;
  /** The classes wanted more than the one that was given, and why none of them was. */
  readonly refusals: readonly { readonly class: string; readonly reason: MatchingReason }[];
};

/** A matching as a map from class to those in it; who is in none is not there. */
export type SeatsByClass = ReadonlyMap<string, readonly string[]>;
