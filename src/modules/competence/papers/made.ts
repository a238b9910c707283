import type { PlanContent } from '../domain/plan/content.ts';
import type { Locale } from '../../../kernel/locale.ts';

/** What a document is made of, and what it says of its own making. */
export type Made = {
  readonly content: PlanContent;
  /** The kept version; null for what stands in the plan now. */
  readonly version: number | null;
  readonly at: Date;
  readonly language: Locale;
};
