import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { PersonId } from '../../../../../kernel/ids.ts';
import { type LocalDate, yearOf } from '../../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { isOpenForReports, type Plan, type PlanState } from '../plan.ts';

/** The account of one year, in words; the figures beside it are counted from the reports. */
export type YearStatus = {
  readonly year: number;
  readonly achieved: string;
  readonly missed: string;
  readonly ahead: string;
  readonly approvedBy: PersonId | null;
  readonly approvedAt: Date | null;
};

export const STATUS_PARTS = ['achieved', 'missed', 'ahead'] as const;
export type StatusPart = (typeof STATUS_PARTS)[number];

export const LONGEST_STATUS = 10_000;

/** The last year is summed up also after the plan has been rolled. */
export function isOpenForStatusOfYear(state: PlanState): boolean {
  return isOpenForReports(state) || state === 'rolled';
}

export type YearFault = { readonly kind: 'outside-plan' } | { readonly kind: 'not-begun' };

/** A year of the plan that has begun. */
export function decideStatusYear(
  plan: Pick<Plan, 'firstYear' | 'lastYear'>,
  year: number,
  today: LocalDate,
): Result<number, YearFault> {
  if (!Number.isInteger(year) || year < plan.firstYear || year > plan.lastYear)
    return fail({ kind: 'outside-plan' });
  return year > yearOf(today) ? fail({ kind: 'not-begun' }) : succeed(year);
}

export function fieldsOfStatus(status: Pick<YearStatus, StatusPart> | undefined): Fields {
  return {
    achieved: status?.achieved ?? '',
    missed: status?.missed ?? '',
    ahead: status?.ahead ?? '',
  };
}

/** A year that nobody has written a word about cannot be approved. */
export function isWritten(status: Pick<YearStatus, StatusPart> | undefined): boolean {
  return status !== undefined && STATUS_PARTS.some((part) => status[part].trim() !== '');
}
