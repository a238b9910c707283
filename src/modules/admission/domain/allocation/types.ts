// What the seat-allocation engine takes and gives. The method is published in docs/methods/seat-allocation.md.
//
// Ids, municipalities and counties are texts that the engine only compares, by code unit and never by alphabet, so that
// the same input gives the same bytes on every machine. Counts are whole numbers of people or seats.

export type Mechanism = 'serial-dictatorship' | 'coverage-first' | 'deferred-acceptance';

/** Somebody who is qualified and wants a seat. */
export type SeatApplicant = {
  readonly id: string;
  readonly municipality: string;
  /** The county of the municipality: a municipality lies in one. */
  readonly county: string;
  /** 1 for the municipality's own first. Null: not ranked, and after all who are. Two may share a rank. */
  readonly municipalRank: number | null;
  readonly formalLeadershipEducation: boolean;
  /** Ids of the classes wanted, the dearest first. A class that is not here is never given. */
  readonly classes: readonly string[];
  /** What a tier or a reserve may ask for, as `language:nn` or `owner:health-trust`. */
  readonly groups?: readonly string[];
  /** What a tier may count, by name. */
  readonly points?: Readonly<Record<string, number>>;
};

export type SeatClass = {
  readonly id: string;
  readonly seats: number;
  /** A priority of the class's own, before the lottery. Only deferred acceptance can keep it. */
  readonly tiers?: readonly Tier[];
  /** Soft: filled first by those of the group, and open to all when there are too few of them. In this order. */
  readonly reserves?: readonly Reserve[];
};

export type Reserve = { readonly group: string; readonly seats: number };

/** One step of the priority order; those whom all steps hold equal are decided between by the lottery. */
export type Tier =
  | { readonly by: 'municipal-rank' }
  /** Those without come first. */
  | { readonly by: 'formal-education' }
  /** Those from one of these come first. */
  | { readonly by: 'county'; readonly first: readonly string[] }
  | { readonly by: 'municipality'; readonly first: readonly string[] }
  /** Those of the group come first. */
  | { readonly by: 'group'; readonly group: string }
  /** Those without the points come last, whichever end is first. */
  | { readonly by: 'points'; readonly name: string; readonly first: 'highest' | 'lowest' };

/** Rules as published with the call. Null or absent: no such rule. */
export type SeatRules = {
  /** Over all classes together. */
  readonly maxPerMunicipality?: number | null;
  readonly maxPerMunicipalityPerClass?: number | null;
  /** For deferred acceptance only, whose caps must lie inside one class. */
  readonly maxPerCountyPerClass?: number | null;
  /** Seats held for a county as long as somebody from there can take them, by county. */
  readonly countyFloors?: Readonly<Record<string, number>>;
  /** Over all classes together, by county. */
  readonly countyCaps?: Readonly<Record<string, number>>;
  /** The priority order of all classes that have none of their own. */
  readonly tiers?: readonly Tier[];
};

export type AllocationInput = {
  /** Published before anybody applies, or drawn in public after the deadline. */
  readonly seed: string;
  readonly classes: readonly SeatClass[];
  readonly rules: SeatRules;
  readonly applicants: readonly SeatApplicant[];
  /** The counties there are; when given, any other county in rules or applications is a fault. */
  readonly counties?: readonly string[];
};

/**
 * Why a class was not given. The first five are of mechanism A, in the order in which they are checked:
 * - `full`: no free seat. Under a priority of the class's own: everybody in it comes before this applicant.
 * - `municipality cap`, `municipality cap in class`, `county cap`: as many as allowed have a seat.
 * - `held for county floors`: the free seats are no more than counties below their floor lack.
 *
 * Mechanism B: `no room beside those ahead` when no seating has room for this applicant and all who are kept ahead;
 * `needed for those who are kept` when there is a free seat that would leave somebody who is kept without any.
 *
 * Deferred acceptance: `county cap in class`; `reserved` when somebody of lower priority has the seat because it is
 * reserved for a group.
 */
export type RefusalReason =
  | 'full'
  | 'municipality cap'
  | 'municipality cap in class'
  | 'county cap'
  | 'held for county floors'
  | 'no room beside those ahead'
  | 'needed for those who are kept'
  | 'county cap in class'
  | 'reserved';

export type Refusal = { readonly class: string; readonly reason: RefusalReason };

/** What came of one application, with all that one sentence about why needs. */
export type Outcome = {
  readonly applicant: string;
  /** 1 for the first in priority order. */
  readonly turn: number;
  /** The lot that was drawn: 64 hexadecimal digits; lowest first. */
  readonly lot: string;
} & (
  | {
      readonly outcome: 'seat';
      readonly class: string;
      /** 1 for the first wish. */
      readonly wish: number;
      /** The classes wanted more, and why none of them was given. */
      readonly refusals: readonly Refusal[];
    }
  | {
      readonly outcome: 'waiting';
      /** 1 for the first on the waiting list. */
      readonly place: number;
      /** Every class on the applicant's list. */
      readonly refusals: readonly Refusal[];
    }
);

export type CountyOutcome = {
  readonly county: string;
  readonly applicants: number;
  readonly given: number;
  /** As published; 0 where there is no rule. */
  readonly floor: number;
  /** What the floor lacks, after it is cut to the number of applicants. 0 when it is met. */
  readonly unmet: number;
};

/** Everything in it follows from the input alone. Outcomes stand in priority order, the rest by id. */
export type Allocation = {
  readonly mechanism: Mechanism;
  readonly outcomes: readonly Outcome[];
  /** Applicants without a seat, in priority order. */
  readonly waitingList: readonly string[];
  readonly counties: readonly CountyOutcome[];
  readonly classes: readonly { readonly class: string; readonly seats: number; readonly given: number }[];
  readonly municipalitiesServed: number;
};
