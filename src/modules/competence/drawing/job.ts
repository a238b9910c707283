import type { Band, DrawPlan } from '../domain/population/model/draw.ts';

/** How far a municipality has come; a number above 0 is the thread that has it. */
export const WAITING = 0;
export const DRAWN = -1;

export type DrawJob = {
  readonly plan: DrawPlan;
  readonly bands: readonly Band[];
  readonly as: 'fans' | 'draws';
  /** Places of municipalities in the model, in the order of the figures. */
  readonly places: readonly number[];
  /** Whose each place is; shared by the threads. */
  readonly taken: Int32Array;
  /** The figures of each place after each other; shared too. */
  readonly figures: Float64Array;
  readonly thread: number;
};

/** 'drawn' is said after each municipality, 'finished' when there is nothing left to take. */
export type DrawNews = 'drawn' | 'finished' | { readonly failure: unknown };
