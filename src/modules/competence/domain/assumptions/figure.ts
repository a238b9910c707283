/** sourced: read in the named source; inferred: worked out from sourced figures; judgement: chosen by us. */
export type Mark = 'sourced' | 'inferred' | 'judgement';

/** A figure that no imported file holds, and what one must know to trust it or replace it. */
export type Figure<Value = number> = {
  readonly value: Value;
  readonly mark: Mark;
  readonly source: string;
  /** The year or years that the figure is about. */
  readonly vintage: string;
  readonly note?: string;
};
