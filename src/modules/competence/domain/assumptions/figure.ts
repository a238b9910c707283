import type { PublishedId } from './published-2026.ts';

/** sourced: read in the named source; inferred: worked out from sourced figures; judgement: chosen by us. */
export type Mark = 'sourced' | 'inferred' | 'judgement';

/** A figure that no imported file holds, and what one must know to trust it or replace it. */
export type Figure<Value = number> = {
  readonly value: Value;
  readonly mark: Mark;
  /** What it was read in or worked out from; nothing where it is chosen with no more than a reason. */
  readonly from: readonly PublishedId[];
  /** How it was read, worked out or chosen, in words of our own; the texts have them in every language. */
  readonly words?: string;
  /** The year or years that the figure is about, in digits alone. */
  readonly vintage: string;
};
