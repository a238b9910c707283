import type { NeedModel } from '../assumptions/need-model.ts';
import type { MunicipalFigures } from '../need/need-projection.ts';

/** What a municipality's staff list says of its health and care, in the groups of the model. */
export type StaffOnList = {
  /** Full-time equivalents as agreed in contracts, persons, those whose age is known and those of them from 55. */
  readonly groups: readonly {
    readonly group: string;
    readonly fte: number;
    readonly withAge: number;
    readonly from55: number;
  }[];
  /** Full-time equivalents of all groups together, also of positions that are in none. */
  readonly fte: number;
  /** Positions that have a group. */
  readonly mapped: number;
};

/** Whether the gap of today can be told from the list; if not, why. */
export type UseOfList = 'used' | 'none-mapped' | 'too-small';

/**
 * A list of some units is not the staff of a municipality: read as that, it would make most of the need a gap. So it is used
 * only when it has a fair share of what the country's staffing would be.
 *
 * @param needToday full-time equivalents present, per competence
 */
export function useOfList(model: NeedModel, needToday: Float64Array, list: StaffOnList): UseOfList {
  if (list.mapped === 0) return 'none-mapped';
  const need = needToday.reduce((sum, one) => sum + one, 0);
  return presentOf(model, list.fte) < model.listCoversFrom * need ? 'too-small' : 'used';
}

/** Contracts less sick leave, as in the base year. */
export function presentOf(model: NeedModel, fte: number): number {
  return fte * (1 - model.parameters.sickness.rate);
}

/**
 * The list as figures of the municipality. Groups that its codes cannot tell of stay unknown, and their need counts as met.
 * Positions without a group are in none. Need is by the country's staffing per user: by the municipality's own there
 * would never be a gap today.
 */
export function figuresFromList({ groups }: StaffOnList): MunicipalFigures {
  return {
    fte: Object.fromEntries(groups.map(({ group, fte }) => [group, fte])),
    ages: Object.fromEntries(
      groups.map(({ group, withAge, from55 }) => [group, { persons: withAge, from55 }]),
    ),
    standard: 'national',
  };
}
