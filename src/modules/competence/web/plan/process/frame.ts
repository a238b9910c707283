import type { Conflict } from '../../../../../kernel/merge-edits.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import type { WebContext } from '../../../../../web/types.ts';
import type { EditConflict } from '../../../domain/plan/process/edits.ts';
import { type ProcessTexts, processTexts } from '../../../texts/plan/process.ts';
import { type PlanFrame, planFrameOf } from '../frame.tsx';

/** What the pages of the official way are written with. */
export type ProcessFrame = PlanFrame & { readonly words: ProcessTexts };

export function processFrameOf(c: WebContext): ProcessFrame {
  return { ...planFrameOf(c), words: processTexts[c.var.locale] };
}

/** What a form came with, and what is wrong with it. */
export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldFailure[];
  /** Where somebody else wrote in the same field meanwhile. */
  readonly conflicts?: readonly Conflict[];
};

export const untouched: FormState = { values: {}, errors: [] };

/** The form as it stands on what is stored now, with what was typed in its fields: pressing again is to have read both. */
export function bothWrote({ merged, stored, conflicts }: EditConflict): FormState {
  return { values: { ...merged, seen: JSON.stringify(stored) }, errors: [], conflicts };
}

export function statusOf({ errors, conflicts = [] }: FormState): 200 | 409 | 422 {
  if (conflicts.length > 0) return 409;
  return errors.length > 0 ? 422 : 200;
}
