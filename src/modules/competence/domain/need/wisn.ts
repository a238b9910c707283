import { fail, succeed, type Result } from '../../../../kernel/result.ts';

export type Workload = {
  /** Hours that one person is available in a year, above 0. */
  readonly availableHours: number;
  /** Hours of work per activity in a year (volume × hours per unit). */
  readonly activityHours: readonly number[];
  /** Hours a year that every member of the staff category spends on other things: meetings, reporting. */
  readonly categoryAllowanceHours: readonly number[];
  /** Hours a year that some members spend on particular tasks, all of them together. */
  readonly individualAllowanceHours: readonly number[];
  readonly existingStaff?: number;
};

export type Requirement = {
  readonly basic: number;
  readonly categoryShare: number;
  readonly categoryFactor: number;
  readonly individualStaff: number;
  readonly total: number;
  /** Existing staff minus requirement, and existing staff over requirement (below 1: pressure). */
  readonly difference?: number;
  readonly ratio?: number;
};

export type WisnFailure =
  | { kind: 'no-time-available'; hours: number }
  | { kind: 'not-hours'; where: string; index: number; hours: number }
  | { kind: 'allowances-take-all-time'; share: number }
  | { kind: 'no-work' };

/**
 * Days at work in a year, AWT in days: working days minus what is away from work.
 *
 * @param workingDays weeks × days, usually 260
 */
export function availableDays(workingDays: number, away: readonly number[]): number {
  return away.reduce((days, gone) => days - gone, workingDays);
}

/**
 * Staff required by the workload (WHO, Workload Indicators of Staffing Need, user's manual 2010):
 * Σ activity hours / AWT, times 1 / (1 − Σ category allowance / AWT), plus Σ individual allowance / AWT.
 * Everything in full-time equivalents of a person who is available AWT hours a year.
 */
export function staffRequirement(workload: Workload): Result<Requirement, WisnFailure> {
  const awt = workload.availableHours;
  if (!(awt > 0 && Number.isFinite(awt))) return fail({ kind: 'no-time-available', hours: awt });
  const lists = {
    activity: workload.activityHours,
    'category allowance': workload.categoryAllowanceHours,
    'individual allowance': workload.individualAllowanceHours,
    existing: workload.existingStaff === undefined ? [] : [workload.existingStaff],
  };
  for (const [where, list] of Object.entries(lists))
    for (const [index, hours] of list.entries())
      if (!(hours >= 0 && Number.isFinite(hours))) return fail({ kind: 'not-hours', where, index, hours });

  const basic = workload.activityHours.reduce((staff, hours) => staff + hours / awt, 0);
  const categoryShare = sum(workload.categoryAllowanceHours) / awt;
  if (categoryShare >= 1) return fail({ kind: 'allowances-take-all-time', share: categoryShare });
  const categoryFactor = 1 / (1 - categoryShare);
  const individualStaff = sum(workload.individualAllowanceHours) / awt;
  const total = basic * categoryFactor + individualStaff;
  const requirement = { basic, categoryShare, categoryFactor, individualStaff, total };
  if (workload.existingStaff === undefined) return succeed(requirement);
  // Without work there is nothing to hold the staff against.
  if (total === 0) return fail({ kind: 'no-work' });
  return succeed({
    ...requirement,
    difference: workload.existingStaff - total,
    ratio: workload.existingStaff / total,
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
