import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import type { WebContext } from '../../../../../web/types.ts';
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
};

export const untouched: FormState = { values: {}, errors: [] };
