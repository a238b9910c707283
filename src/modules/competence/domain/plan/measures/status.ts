import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { fundedOf, type Measure, type MeasureStatus, totalOf } from './measure.ts';

/** From where one may go where. Back again, too: money is taken away, and what was done turns out not to be. */
const WAYS: Readonly<Record<MeasureStatus, readonly MeasureStatus[]>> = {
  idea: ['prioritised', 'dropped'],
  prioritised: ['idea', 'funded', 'dropped'],
  funded: ['prioritised', 'running', 'dropped'],
  running: ['funded', 'done', 'dropped'],
  done: ['running'],
  dropped: ['idea'],
};

const ORDER: Readonly<Record<MeasureStatus, number>> = {
  idea: 0,
  prioritised: 1,
  funded: 2,
  running: 3,
  done: 4,
  dropped: 5,
};

/** Why a measure cannot be set to a status; each is put right in its own place. */
export type StatusHindrance =
  | { readonly kind: 'no-way'; readonly from: MeasureStatus; readonly to: MeasureStatus }
  /** Why it is dropped, or taken a step back. */
  | { readonly kind: 'reason-missing' }
  /** It costs something, and nobody has said that they pay. */
  | { readonly kind: 'money-missing' }
  /** Effect is measured against how it was when the money was given: later nobody can tell. */
  | { readonly kind: 'indicator-missing' }
  | { readonly kind: 'baseline-missing' };

type Facts = Pick<Measure, 'status' | 'costs' | 'indicator' | 'baseline'>;

export function nextStatuses(status: MeasureStatus): readonly MeasureStatus[] {
  return WAYS[status];
}

/** A step back, or out, is told with a reason. */
export function needsReason(from: MeasureStatus, to: MeasureStatus): boolean {
  return to === 'dropped' || ORDER[to] < ORDER[from];
}

/** Whether the measure is from here on one whose effect is followed. */
function needsBaseline(to: MeasureStatus): boolean {
  return to === 'funded' || to === 'running' || to === 'done';
}

/** All that is in the way at once, or the status and the reason that now stand. The same status again is no step. */
export function setStatus(
  measure: Facts,
  to: MeasureStatus,
  reason: string,
): Result<{ readonly status: MeasureStatus; readonly reason: string }, readonly StatusHindrance[]> {
  const from = measure.status;
  const why = reason.trim();
  if (to === from) return succeed({ status: to, reason: why });
  if (!WAYS[from].includes(to)) return fail([{ kind: 'no-way', from, to }]);
  const hindrances: StatusHindrance[] = [];
  if (needsReason(from, to) && why === '') hindrances.push({ kind: 'reason-missing' });
  // What has come this far may be taken a step back from, however little is told.
  if (needsBaseline(to) && ORDER[to] > ORDER[from]) {
    if (totalOf(measure.costs) > 0 && fundedOf(measure.costs) === 0)
      hindrances.push({ kind: 'money-missing' });
    if (measure.indicator.trim() === '') hindrances.push({ kind: 'indicator-missing' });
    if (measure.baseline === null) hindrances.push({ kind: 'baseline-missing' });
  }
  return hindrances.length > 0 ? fail(hindrances) : succeed({ status: to, reason: why });
}

/** Somebody is at it, or could be: it is not over. */
export function isOpen(status: MeasureStatus): boolean {
  return status !== 'done' && status !== 'dropped';
}
