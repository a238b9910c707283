import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { OrderState } from './order.ts';

/** An order has two sides that take turns: the municipality that answers for it, and the programme. */
export type Side = 'lead' | 'programme';

/** `change` leaves the order where it is, and is a step because the state decides whether it is open. */
export const STEPS = {
  change: { by: ['lead'], from: ['draft'], to: null },
  send: { by: ['lead'], from: ['draft'], to: 'sent' },
  'take-back': { by: ['lead'], from: ['sent'], to: 'draft' },
  quote: { by: ['programme'], from: ['sent', 'offered'], to: 'offered' },
  accept: { by: ['lead'], from: ['offered'], to: 'accepted' },
  'ask-again': { by: ['lead'], from: ['offered'], to: 'sent' },
  plan: { by: ['programme'], from: ['accepted'], to: 'planned' },
  cancel: { by: ['lead', 'programme'], from: ['draft', 'sent', 'offered', 'accepted'], to: 'cancelled' },
} as const satisfies Record<
  string,
  { by: readonly Side[]; from: readonly OrderState[]; to: OrderState | null }
>;

export type Step = keyof typeof STEPS;

export type NotNow = { kind: 'not-now'; state: OrderState };

/** Whether the step is open now. Who takes it is for the access table; a step done twice finds the state moved on. */
export function decideStep(state: OrderState, step: Step): Result<OrderState, NotNow> {
  const from: readonly OrderState[] = STEPS[step].from;
  if (!from.includes(state)) return fail({ kind: 'not-now', state });
  return succeed(STEPS[step].to ?? state);
}

/** The steps that the state leaves open to a side, in the order in which a reader should meet them. */
export function openSteps(state: OrderState, side: Side): readonly Step[] {
  return (Object.keys(STEPS) as Step[]).filter((step) => {
    const by: readonly Side[] = STEPS[step].by;
    // The programme has not seen a draft, so it cannot call it off either.
    return by.includes(side) && decideStep(state, step).ok && !(side === 'programme' && state === 'draft');
  });
}

/** Candidates come and go until there is a class; from then on the class has participants. */
export function acceptsCandidates(state: OrderState): boolean {
  return state === 'draft' || state === 'sent' || state === 'offered' || state === 'accepted';
}
