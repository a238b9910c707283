import type { BudgetPrice, NotChosen } from '../domain/measures/explanation.ts';
import type { MeasuresPlan } from '../domain/measures/plan.ts';
import type { MeasuresProblem } from '../domain/measures/problem.ts';

export type MeasuresQuestion = {
  readonly problem: MeasuresProblem;
  /** For all of it, by the clock. */
  readonly seconds: number;
  /** The search may end when the plan is proven to be this near the best, as a share of the objective. */
  readonly gap: number;
  /** Steps of the search, which are the same on every machine. */
  readonly steps: number;
  readonly explain: boolean;
};

/** How the search ended: no further from the best than was asked for, or at one of the limits. */
export type SearchEnd = 'near-enough' | 'out-of-steps' | 'out-of-time';

export type MeasuresSolution = {
  readonly plan: MeasuresPlan;
  readonly end: SearchEnd;
  /** No plan at all has a lower objective than this. */
  readonly bound: number;
  /** How much lower the best objective may be, as a share of the plan's: 0.004 is 0.4 per cent. */
  readonly gap: number;
  /** Steps that the search took. */
  readonly steps: number;
  /** Not there when they were not asked for, or when the time was out. */
  readonly prices?: readonly BudgetPrice[];
  readonly notChosen?: readonly NotChosen[];
};

/** What is being done: a first plan by parts of people, the search from it, and prices and reasons. */
export type MeasuresStep = 'start' | 'search' | 'reasons';

/** What the thread says: how it comes on, a plan each time it has found a better one, and at last the answer. */
export type MeasuresNews =
  | { readonly kind: 'step'; readonly step: MeasuresStep }
  | { readonly kind: 'bound'; readonly bound: number }
  | {
      readonly kind: 'found';
      readonly values: Float64Array;
      readonly objective: number;
      readonly bound: number;
      readonly steps: number;
    }
  | { readonly kind: 'solved'; readonly solution: MeasuresSolution }
  | { readonly kind: 'failed'; readonly cause: string };

/** How far a search has come. */
export type MeasuresProgress = {
  /** `waiting` while others are answered first. */
  readonly step: 'waiting' | MeasuresStep;
  /** By the clock, since the thread began with this question. */
  readonly seconds: number;
  /** Of the best plan so far, and below what no plan can come; null before there is one. */
  readonly best: { readonly objective: number; readonly gap: number } | null;
};
