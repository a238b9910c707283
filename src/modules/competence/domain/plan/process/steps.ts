import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { PlanState } from '../plan.ts';

/** Who takes a step: those who write the plan, or the one who answers for it. */
export type StepBy = 'writer' | 'decider';

/**
 * The official way of a plan. The seven steps of the work may be taken in any order; this is what has been put forward to
 * whom. Every step before the decision can be taken back to the draft.
 */
export const PROCESS_STEPS = {
  'begin-analysis': { by: 'writer', from: ['mandate'], to: 'analysis' },
  'write-draft': { by: 'writer', from: ['analysis'], to: 'draft' },
  'open-hearing': { by: 'writer', from: ['analysis', 'draft'], to: 'hearing' },
  'ask-unions': { by: 'writer', from: ['draft', 'hearing'], to: 'union-review' },
  'put-forward': { by: 'decider', from: ['draft', 'hearing', 'union-review'], to: 'political-case' },
  'back-to-draft': { by: 'writer', from: ['hearing', 'union-review', 'political-case'], to: 'draft' },
  adopt: { by: 'decider', from: ['political-case'], to: 'adopted' },
  'send-back': { by: 'decider', from: ['political-case'], to: 'draft' },
  'put-in-force': { by: 'decider', from: ['adopted'], to: 'in-force' },
  evaluate: { by: 'decider', from: ['in-force'], to: 'evaluated' },
  cancel: {
    by: 'decider',
    from: ['mandate', 'analysis', 'draft', 'hearing', 'union-review', 'political-case'],
    to: 'cancelled',
  },
  reopen: { by: 'decider', from: ['cancelled'], to: 'draft' },
} as const satisfies Record<string, { by: StepBy; from: readonly PlanState[]; to: PlanState }>;

export type ProcessStep = keyof typeof PROCESS_STEPS;

export type NotNow = { kind: 'not-now'; state: PlanState };

/** Where the step leads from this state. A step taken twice finds that the plan has moved on. */
export function decideProcessStep(state: PlanState, step: ProcessStep): Result<PlanState, NotNow> {
  const { from, to } = PROCESS_STEPS[step];
  return (from as readonly PlanState[]).includes(state) ? succeed(to) : fail({ kind: 'not-now', state });
}

/** The steps that are open now to those who may take them, in the order of the way. */
export function openProcessSteps(
  state: PlanState,
  may: Readonly<Record<StepBy, boolean>>,
): readonly ProcessStep[] {
  return (Object.keys(PROCESS_STEPS) as ProcessStep[]).filter(
    (step) => may[PROCESS_STEPS[step].by] && decideProcessStep(state, step).ok,
  );
}
