import { type Credits, sumCredits } from '../../../kernel/credits.ts';

export type FormalEducation =
  | { readonly outcome: 'formal'; readonly credits: Credits }
  | { readonly outcome: 'some'; readonly credits: Credits }
  | { readonly outcome: 'none' };

/**
 * Formal leadership education is more than the limit, not as much as it: exactly 30 credits is one course of the
 * national programme, and those who counted the need asked for more than 30.
 */
export function decideFormalEducation(
  records: readonly { readonly credits: Credits }[],
  limit: Credits,
): FormalEducation {
  const credits = sumCredits(records.map((record) => record.credits));
  if (credits > limit) return { outcome: 'formal', credits };
  return credits > 0 ? { outcome: 'some', credits } : { outcome: 'none' };
}
