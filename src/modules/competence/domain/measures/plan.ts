/** What is decided. Years are counted from 0, the first year of the plan; what is not told is not done. */
export type Decisions = {
  /** Persons who are taken on in a year. */
  readonly recruit: readonly {
    readonly municipality: string;
    readonly competence: string;
    readonly year: number;
    readonly persons: number;
  }[];
  /** Persons who begin to train in a year. */
  readonly train: readonly {
    readonly municipality: string;
    readonly competence: string;
    readonly from: string;
    readonly year: number;
    readonly persons: number;
  }[];
  /** What positions have been made larger by, all in all, in a year. */
  readonly largerPositions: readonly {
    readonly municipality: string;
    readonly competence: string;
    readonly year: number;
    readonly fte: number;
  }[];
  /** Posts that two neighbours share in a year, and each one's part of them. */
  readonly sharedPosts: readonly {
    readonly between: readonly [string, string];
    readonly competence: string;
    readonly year: number;
    readonly posts: number;
    readonly parts: readonly [number, number];
  }[];
};

/** A year of a municipality, in 1000 kr that are not discounted. */
export type YearCost = {
  readonly municipality: string;
  readonly year: number;
  readonly recruit: number;
  readonly train: number;
  readonly largerPositions: number;
  readonly sharedPosts: number;
  readonly setUp: number;
  readonly total: number;
  readonly budget: number;
};

/** What meets the gap of a year, in full-time equivalents. */
export type YearCoverage = {
  readonly municipality: string;
  readonly competence: string;
  readonly year: number;
  readonly gap: number;
  readonly recruited: number;
  readonly trained: number;
  /** Those who have trained to something else and are gone from this competence. */
  readonly movedUp: number;
  readonly largerPositions: number;
  readonly sharedPosts: number;
  /** What is still lacking. Never below nothing. */
  readonly unmet: number;
};

/** Discounted to the first year, in 1000 kr. */
export type Objective = {
  readonly total: number;
  readonly measures: number;
  readonly unmet: number;
};

/** What decisions lead to, municipality by municipality, competence by competence and year by year. */
export type Account = {
  readonly costs: readonly YearCost[];
  readonly coverage: readonly YearCoverage[];
  readonly objective: Objective;
};

export type MeasuresPlan = Account & { readonly decisions: Decisions };
