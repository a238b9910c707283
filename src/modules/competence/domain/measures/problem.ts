type Named<Value> = { readonly [name: string]: Value };

/** A problem as a file tells it, by names. Money in 1000 kr, competence in full-time equivalents, shares between 0 and 1. */
export type MeasuresInput = {
  readonly municipalities: readonly string[];
  readonly competences: readonly string[];
  readonly years: number;
  readonly neighbours: readonly (readonly string[])[];
  /** By municipality and competence, a number a year. Below nothing there is more than is needed. */
  readonly gap: Named<Named<readonly number[]>>;
  /** A measure that is left out cannot be taken, nor for a competence that its first table does not hold. */
  readonly measures: {
    readonly recruit?: {
      readonly annualPay: Named<number>;
      readonly costFirstYear: Named<number>;
      readonly leave: Named<number>;
      readonly positionFraction: Named<number>;
      readonly maxPerYear: Named<Named<number>>;
    };
    readonly train?: {
      readonly from: Named<string>;
      readonly years: Named<number>;
      readonly cost: Named<number>;
      readonly completion: Named<number>;
      readonly leave: Named<number>;
      readonly fraction: Named<number>;
      readonly capacityPerYear: Named<number>;
      readonly maxPerMunicipalityYear: number;
      readonly setupCost: Named<number>;
    };
    readonly raisePosition?: {
      readonly cost: Named<number>;
      readonly setupCost: Named<number>;
      readonly potential: Named<Named<number>>;
      readonly maxStepPerYear: number;
    };
    readonly share?: {
      readonly cost: Named<number>;
      readonly travelLoss: number;
      readonly minPart: number;
      readonly maxPostsPerPairYear: number;
    };
  };
  readonly budget: Named<readonly number[]>;
  /** What a full-time equivalent that is lacking for a year counts as. */
  readonly penalty: Named<number>;
  readonly discount: number;
};

export type Recruiting = {
  readonly annualPay: number;
  readonly costFirstYear: number;
  readonly leave: number;
  readonly positionFraction: number;
  /** By municipality. */
  readonly maxPerYear: readonly number[];
};

export type Training = {
  /** The competence that those who train have, and leave. */
  readonly from: number;
  readonly years: number;
  readonly cost: number;
  readonly completion: number;
  readonly leave: number;
  readonly fraction: number;
  readonly capacityPerYear: number;
  readonly maxPerMunicipalityYear: number;
  readonly setupCost: number;
};

export type LargerPositions = {
  readonly cost: number;
  readonly setupCost: number;
  /** By municipality. */
  readonly potential: readonly number[];
  readonly maxStepPerYear: number;
};

export type Sharing = {
  readonly cost: number;
  readonly travelLoss: number;
  readonly minPart: number;
  readonly maxPostsPerPairYear: number;
};

/** A problem without faults: names in code-unit order and everything else by their places, so that one problem has one form. */
export type MeasuresProblem = {
  readonly municipalities: readonly string[];
  readonly competences: readonly string[];
  readonly years: number;
  /** Neighbours who may share posts, each pair once, the first name first. */
  readonly pairs: readonly { readonly first: number; readonly second: number }[];
  /** By municipality, competence and year. */
  readonly gap: readonly (readonly (readonly number[])[])[];
  /** By competence; `null` where the measure cannot be taken. */
  readonly recruiting: readonly (Recruiting | null)[];
  readonly training: readonly (Training | null)[];
  readonly largerPositions: readonly (LargerPositions | null)[];
  readonly sharing: readonly (Sharing | null)[];
  /** By municipality and year. */
  readonly budget: readonly (readonly number[])[];
  readonly penalty: readonly number[];
  readonly discount: number;
};

/** What a krone of a year counts as in the first. */
export function discounted(problem: MeasuresProblem, year: number): number {
  return (1 + problem.discount) ** -year;
}
