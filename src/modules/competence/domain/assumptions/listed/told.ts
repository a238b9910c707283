import type { Band, ShapeGroup } from '../derive-rates.ts';
import type { Figure } from '../figure.ts';

/** A value as a reader may meet it. Shares are fractions; several numbers stand in the order that the name says. */
export type AssumedValue =
  | { readonly kind: 'numbers' | 'shares'; readonly values: readonly number[] }
  | {
      readonly kind: 'numbers-by-age' | 'shares-by-age';
      /** One figure for both sexes, or men's and women's. */
      readonly rows: readonly { readonly ages: string; readonly values: readonly number[] }[];
    }
  | { readonly kind: 'shares-by-competence'; readonly rows: readonly { of: string; value: number }[] }
  | { readonly kind: 'word'; readonly word: 'never' | 'main' | 'all-to-20' | 'everybody' };

/** What it is about, in the order that one meets it on the page. */
export const ASSUMPTION_GROUPS = [
  'course',
  'population',
  'use',
  'conditions',
  'staffing',
  'mix',
  'workforce',
  'education',
  'leaders',
  'own-figures',
  'spread',
] as const;
export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number];

export type Assumption = {
  readonly id: string;
  readonly group: AssumptionGroup;
  /** The competence or service that it is about, where there is one figure for each. */
  readonly of?: string;
  readonly value: AssumedValue;
  /** Where the engine reads it: paths in the need model, in its parameters and in the population model. */
  readonly reads: readonly string[];
} & Omit<Figure, 'value'>;

type Said = Omit<Figure, 'value'>;

export function told(
  group: AssumptionGroup,
  id: string,
  { mark, from, words, vintage }: Said,
  value: AssumedValue,
  reads: readonly string[] | string,
): Assumption {
  const paths = typeof reads === 'string' ? [reads] : reads;
  return {
    id,
    group,
    value,
    reads: paths,
    mark,
    from,
    vintage,
    ...(words === undefined ? {} : { words }),
  };
}

export const numbers = (...values: readonly number[]): AssumedValue => ({ kind: 'numbers', values });
export const shares = (...values: readonly number[]): AssumedValue => ({ kind: 'shares', values });
export const word = (one: Extract<AssumedValue, { kind: 'word' }>['word']): AssumedValue => ({
  kind: 'word',
  word: one,
});

export const agesOf = (from: number, to: number): string =>
  to >= 105 ? `${from}+` : from === to ? `${from}` : `${from}–${to}`;

export function byBand(value: readonly Band[]): AssumedValue {
  return {
    kind: 'shares-by-age',
    rows: value.map(({ from, to, rate }) => ({ ages: agesOf(from, to), values: [rate] })),
  };
}

export function byShape(
  value: readonly ShapeGroup[],
  kind: 'numbers-by-age' | 'shares-by-age',
): AssumedValue {
  return {
    kind,
    rows: value.map(({ from, to, men, women }) => ({ ages: agesOf(from, to), values: [men, women] })),
  };
}
