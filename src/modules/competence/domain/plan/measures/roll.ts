import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Plan, PlanState } from '../plan.ts';
import type { Measure, MeasureCost } from './measure.ts';

export const ROLL_OUTCOMES = ['done', 'moved', 'dropped'] as const;
export type RollOutcome = (typeof ROLL_OUTCOMES)[number];

/** What becomes of a measure when the plan is carried on. */
export type RollDecision = {
  readonly measure: PlanMeasureId;
  readonly outcome: RollOutcome;
  readonly cause: string;
};

/** Why one outcome is proposed; the page has the sentence, which stands as the cause until somebody writes another. */
export type RollProposal = {
  readonly measure: PlanMeasureId;
  readonly outcome: RollOutcome;
  readonly ground: 'is-done' | 'is-dropped' | 'goes-on' | 'not-begun' | 'past-deadline' | 'idea';
};

/** What the measure itself says; whoever decides may say otherwise. */
export function proposeOutcome(
  measure: Pick<Measure, 'id' | 'status' | 'deadlineOn'>,
  firstYearOfNext: number,
): RollProposal {
  const of = (outcome: RollOutcome, ground: RollProposal['ground']) => ({
    measure: measure.id,
    outcome,
    ground,
  });
  switch (measure.status) {
    case 'done':
      return of('done', 'is-done');
    case 'dropped':
      return of('dropped', 'is-dropped');
    case 'running':
      return of('moved', isPast(measure, firstYearOfNext) ? 'past-deadline' : 'goes-on');
    case 'prioritised':
    case 'funded':
      return of('moved', isPast(measure, firstYearOfNext) ? 'past-deadline' : 'not-begun');
    case 'idea':
      return of('moved', 'idea');
  }
}

function isPast({ deadlineOn }: Pick<Measure, 'deadlineOn'>, firstYearOfNext: number): boolean {
  return deadlineOn !== null && deadlineOn < `${firstYearOfNext}`;
}

export type RollFault =
  | { readonly kind: 'not-decided'; readonly measures: readonly PlanMeasureId[] }
  | { readonly kind: 'cause-missing'; readonly measures: readonly PlanMeasureId[] }
  | { readonly kind: 'not-in-plan'; readonly measures: readonly PlanMeasureId[] }
  | { readonly kind: 'decided-twice'; readonly measures: readonly PlanMeasureId[] };

/** A measure that goes on in the new plan, with the money of the years that are left. */
export type MovedMeasure = {
  readonly measure: PlanMeasureId;
  readonly costs: readonly MeasureCost[];
  /** Deadlines before the new plan begins cannot stand in it. */
  readonly isDeadlineLost: boolean;
};

/**
 * Every measure of the plan ends in exactly one outcome; if one is forgotten, told twice or without a cause, nothing is
 * rolled and it is named.
 */
export function decideRoll(
  measures: readonly Pick<Measure, 'id' | 'costs' | 'deadlineOn'>[],
  decisions: readonly RollDecision[],
  next: Pick<Plan, 'firstYear' | 'lastYear'>,
): Result<
  { readonly moved: readonly MovedMeasure[]; readonly decisions: readonly RollDecision[] },
  RollFault
> {
  const known = new Set(measures.map(({ id }) => id));
  const byMeasure = Map.groupBy(decisions, ({ measure }) => measure);
  const strange = [...byMeasure.keys()].filter((id) => !known.has(id));
  if (strange.length > 0) return fail({ kind: 'not-in-plan', measures: strange });
  const twice = [...byMeasure].flatMap(([id, these]) => (these.length > 1 ? [id] : []));
  if (twice.length > 0) return fail({ kind: 'decided-twice', measures: twice });
  const silent = decisions.flatMap(({ measure, outcome, cause }) =>
    outcome !== 'done' && cause.trim() === '' ? [measure] : [],
  );
  if (silent.length > 0) return fail({ kind: 'cause-missing', measures: silent });
  const forgotten = measures.flatMap(({ id }) => (byMeasure.has(id) ? [] : [id]));
  if (forgotten.length > 0) return fail({ kind: 'not-decided', measures: forgotten });
  return succeed({
    decisions,
    moved: measures.flatMap((measure): MovedMeasure[] =>
      byMeasure.get(measure.id)?.[0]?.outcome === 'moved'
        ? [
            {
              measure: measure.id,
              costs: measure.costs.filter(({ year }) => year >= next.firstYear && year <= next.lastYear),
              isDeadlineLost: isPast(measure, next.firstYear),
            },
          ]
        : [],
    ),
  });
}

/** A plan is carried on once, when it has been adopted; what is still being written can be changed instead. */
export function canRoll(state: PlanState): state is 'adopted' | 'in-force' | 'evaluated' {
  return state === 'adopted' || state === 'in-force' || state === 'evaluated';
}
