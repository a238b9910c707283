import type { Localised } from '../../../kernel/locale.ts';

/** How firmly the catalogue knows a thing: read in a public source, assumed until the programme owner confirms, or not decided. */
export type Standing = 'sourced' | 'assumed' | 'open';

/** The key of a {@link Source} in the same catalogue. */
export type SourceKey = string;

/** Where a fact was read. The pages are of differing age, so the title says what was seen and when it speaks of. */
export type Source = { readonly key: SourceKey; readonly title: Localised; readonly address: string | null };

/**
 * A value together with how firmly it is known. An open one has no value at all, so that no page can print a
 * guess as if it were decided.
 */
export type Stated<Value> = (
  | { readonly standing: 'sourced'; readonly value: Value; readonly sources: readonly SourceKey[] }
  | { readonly standing: 'assumed'; readonly value: Value }
  | { readonly standing: 'open' }
) & { readonly note?: Localised };

export function sourced<Value>(sources: readonly SourceKey[], value: Value, note?: Localised): Stated<Value> {
  return { standing: 'sourced', value, sources, ...(note && { note }) };
}

export function assumed<Value>(value: Value, note?: Localised): Stated<Value> {
  return { standing: 'assumed', value, ...(note && { note }) };
}

export function undecided(note?: Localised): { readonly standing: 'open'; readonly note?: Localised } {
  return { standing: 'open', ...(note && { note }) };
}

/** The value when there is one, sourced or assumed. */
export function statedValue<Value>(stated: Stated<Value>): Value | undefined {
  return stated.standing === 'open' ? undefined : stated.value;
}
