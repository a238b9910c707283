import type { Brand } from '../../../../../kernel/brand.ts';
import type { CompetenceId, UnitId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Aspect, GapCapital } from '../gap.ts';

export type PlanCapitalId = Brand<string, 'PlanCapitalId'>;

export const CAPITAL_BASES = ['staff-list', 'round', 'import', 'judgement'] as const;
/** Where it is known from: counted in the staff list, said in a round of mapping, out of a sheet, or judged by those who plan. */
export type CapitalBasis = (typeof CAPITAL_BASES)[number];

export type Exit = { readonly year: number; readonly persons: number; readonly fte: number };

/** What somebody writes down of one competence in one place; the plan has at most one such for each aspect. */
export type CapitalFacts = {
  readonly competence: CompetenceId;
  readonly aspect: Aspect;
  readonly unit: UnitId | null;
  /** Empty for the whole municipality. */
  readonly unitName: string;
  readonly levels: readonly number[] | null;
  readonly persons: number | null;
  readonly fte: number | null;
  readonly usedPersons: number | null;
  readonly usedFte: number | null;
  readonly exits: readonly Exit[];
  readonly basis: CapitalBasis;
  readonly asOf: LocalDate;
  readonly source: string;
};
export type Capital = CapitalFacts & { readonly id: PlanCapitalId; readonly version: number };

/** Persons at level 1 and above. */
export function holdersOf(levels: readonly number[]): number {
  return levels.slice(1).reduce((sum, count) => sum + count, 0);
}

/** As the gap counts it: full-time equivalents for staffing, persons for competence. */
export function forGap(one: CapitalFacts, above: readonly string[]): GapCapital {
  const { competence, unitName: unit, aspect, levels } = one;
  const place = { competence, unit, aspect, above };
  return aspect === 'staffing'
    ? {
        ...place,
        levels: null,
        held: one.fte ?? 0,
        used: one.usedFte,
        exits: one.exits.map(({ year, fte }) => ({ year, amount: fte })),
      }
    : {
        ...place,
        levels,
        held: levels === null ? (one.persons ?? 0) : holdersOf(levels),
        used: one.usedPersons,
        exits: one.exits.map(({ year, persons }) => ({ year, amount: persons })),
      };
}
