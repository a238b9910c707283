import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { OrderState } from './order.ts';

export type ReasonFailure = { kind: 'reason-missing' } | { kind: 'reason-too-long'; most: number };

export const LONGEST_REASON = 1000;

/** Whoever is told of it needs to know why. A draft is thrown away without a word, since nobody has seen it. */
export function decideReason(state: OrderState, text: string): Result<string, ReasonFailure> {
  const reason = text.trim();
  if (reason === '' && state !== 'draft') return fail({ kind: 'reason-missing' });
  if (reason.length > LONGEST_REASON) return fail({ kind: 'reason-too-long', most: LONGEST_REASON });
  return succeed(reason);
}
