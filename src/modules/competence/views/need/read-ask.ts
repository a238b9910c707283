import type { NeedModel } from '../../domain/assumptions/need-model.ts';
import {
  COMPARED,
  type Lever,
  type LeverFault,
  type LeverId,
  type LeverValues,
  MOST_COMPARED,
  readLevers,
} from '../../domain/capacity/levers.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';

/** What an address asks a picture to show. */
export type NeedAsk = {
  readonly lever: (name: LeverId) => string | undefined;
  /** Names of scenarios to compare with. */
  readonly compare: readonly string[];
  /** The education that they are compared by beside the sum. */
  readonly education: string | undefined;
  readonly year: string | undefined;
};

/** What was asked for and cannot be shown, with what was typed. */
export type AskFault =
  | ({ readonly kind: 'lever' } & LeverFault)
  | { readonly kind: 'year' | 'compare' | 'education'; readonly typed: string };

export type ReadAsk = {
  readonly values: LeverValues;
  readonly year: number;
  /** Index of the competence. */
  readonly education: number;
  readonly compared: readonly Scenario[];
  /** Scenarios beyond those that can be shown at once. */
  readonly leftOut: readonly string[];
  readonly faults: readonly AskFault[];
};

/** Reads an address against what can be shown here; what cannot is told of and stands as if it had not been asked for. */
export function readAsk(
  ask: NeedAsk,
  { levers, years, model }: { levers: readonly Lever[]; years: readonly number[]; model: NeedModel },
): ReadAsk {
  const { values, faults } = readLevers(levers, ask.lever);
  const year = given(ask.year);
  const education = given(ask.education);
  const asked = COMPARED.filter(({ name }) => ask.compare.includes(name));
  const unknown = ask.compare.filter((name) => name !== '' && !COMPARED.some((one) => one.name === name));
  const isYear = year === undefined || years.some((one) => `${one}` === year);
  const index = model.competences.findIndex(({ id }) => id === education);
  return {
    values,
    year: isYear && year !== undefined ? Number(year) : (years[1] ?? years[0]!),
    education: Math.max(0, index),
    compared: asked.slice(0, MOST_COMPARED),
    leftOut: asked.slice(MOST_COMPARED).map(({ name }) => name),
    faults: [
      ...faults.map((fault) => ({ kind: 'lever' as const, ...fault })),
      ...(isYear ? [] : [{ kind: 'year' as const, typed: year }]),
      ...[...new Set(unknown)].map((typed) => ({ kind: 'compare' as const, typed })),
      ...(education === undefined || index >= 0 ? [] : [{ kind: 'education' as const, typed: education }]),
    ],
  };
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
