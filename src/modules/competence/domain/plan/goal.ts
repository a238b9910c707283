import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Fields } from '../../../../kernel/merge-edits.ts';

/** Where a goal comes from; who can change it follows from that. */
export const GOAL_ORIGINS = [
  'law',
  'national',
  'municipal-plan',
  'service-plan',
  'economic-plan',
  'employer-strategy',
  'quality',
  'regional',
  'own',
] as const;
export type GoalOrigin = (typeof GOAL_ORIGINS)[number];

export type GoalContent = {
  readonly title: string;
  readonly description: string;
  readonly origin: GoalOrigin;
  /** Which plan, law or case it stands in. */
  readonly reference: string;
  /** What one looks at to see whether it was reached. Without one, it cannot be measured. */
  readonly indicator: string;
  /** Something one can work by; otherwise a general direction that needs goals below it. */
  readonly operational: boolean;
};

export const LONGEST = { title: 300, description: 4000, reference: 300, indicator: 300 } as const;
export type GoalField = keyof typeof LONGEST | 'origin';
export type GoalFailure = Readonly<Partial<Record<GoalField, 'missing' | 'too-long' | 'unknown'>>>;

/** What was typed in the form of a goal, read; every field that is wrong is told at once. */
export function readGoal(typed: Fields): Result<GoalContent, GoalFailure> {
  const text = (field: keyof typeof LONGEST) => (typed[field] ?? '').trim();
  const failure: Partial<Record<GoalField, 'missing' | 'too-long' | 'unknown'>> = {};
  if (text('title') === '') failure.title = 'missing';
  for (const [field, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    if (text(field).length > longest) failure[field] = 'too-long';
  }
  const origin = GOAL_ORIGINS.find((one) => one === typed.origin);
  if (origin === undefined) failure.origin = 'unknown';
  if (Object.keys(failure).length > 0 || origin === undefined) return fail(failure);
  return succeed({
    title: text('title').replaceAll(/\s+/g, ' '),
    description: text('description'),
    origin,
    reference: text('reference'),
    indicator: text('indicator'),
    operational: typed.operational !== 'no',
  });
}

/** The goal as it stands in the fields of its form. */
export function goalFields(goal: GoalContent): Fields {
  const { title, description, origin, reference, indicator, operational } = goal;
  return { title, description, origin, reference, indicator, operational: operational ? 'yes' : 'no' };
}
