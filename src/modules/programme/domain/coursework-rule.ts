import type { Localised } from '../../../kernel/locale.ts';

export type WorkForm = 'individual' | 'group';

/** What a course asks for along the way. Compulsory coursework must be approved before the exam. */
export type CourseworkRule = {
  readonly kind: 'home-assignment' | 'development-project' | 'reflection' | 'presentation';
  readonly name: Localised;
  readonly obligation: 'compulsory' | 'voluntary';
  readonly work: WorkForm;
  /** Returned is not failed: the group mends it and hands in again. */
  readonly assessment: 'approved-or-returned';
  /** Begins after this gathering and is due before that one, counted from 1; null is due after the last. */
  readonly between: { readonly after: number; readonly before: number | null };
};

/** False when the rule points at a gathering that the course does not have, or ends before it begins. */
export function fitsGatherings(rule: CourseworkRule, gatherings: number): boolean {
  const { after, before } = rule.between;
  if (after < 1 || after > gatherings) return false;
  return before === null || (before > after && before <= gatherings);
}
