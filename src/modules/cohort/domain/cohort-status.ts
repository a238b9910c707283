import type { LocalDate } from '../../../kernel/local-date.ts';

export type CohortStatus = 'planned' | 'running' | 'finished' | 'cancelled';

export const COHORT_STATUSES: readonly CohortStatus[] = ['planned', 'running', 'finished', 'cancelled'];

export type CohortKind = 'ordered' | 'open' | 'national';

/** A class is planned until it starts, and after it has finished or been cancelled nothing more happens to it. */
const NEXT: Readonly<Record<CohortStatus, readonly CohortStatus[]>> = {
  planned: ['running', 'cancelled'],
  running: ['finished', 'cancelled'],
  finished: [],
  cancelled: [],
};

export function mayBecome(from: CohortStatus, to: CohortStatus): boolean {
  return NEXT[from].includes(to);
}

/** Something can still be changed in it: people, dates, places. */
export function isOpenForChange(status: CohortStatus): boolean {
  return status === 'planned' || status === 'running';
}

export type FinishDecision =
  | { outcome: 'may-finish' }
  | { outcome: 'gatherings-left'; last: LocalDate }
  | { outcome: 'not-running'; status: CohortStatus };

/** A class has finished when it has met for the last time; a cancelled gathering is not waited for. */
export function decideFinish(
  cohort: { readonly status: CohortStatus },
  gatherings: readonly { readonly endsOn: LocalDate; readonly cancelled: boolean }[],
  today: LocalDate,
): FinishDecision {
  if (cohort.status !== 'running') return { outcome: 'not-running', status: cohort.status };
  const last = gatherings
    .filter((gathering) => !gathering.cancelled)
    .map((gathering) => gathering.endsOn)
    .toSorted()
    .at(-1);
  return last !== undefined && last > today
    ? { outcome: 'gatherings-left', last }
    : { outcome: 'may-finish' };
}
