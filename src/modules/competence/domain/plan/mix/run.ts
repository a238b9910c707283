import type { PersonId } from '../../../../../kernel/ids.ts';
import type { BudgetPrice, NotChosen } from '../../measures/explanation.ts';
import type { MeasuresPlan } from '../../measures/plan.ts';
import type { MeasuresInput } from '../../measures/problem.ts';
import type { MixQuestion } from './problem.ts';

/** What a run was asked, in the planner's terms and in the engine's. */
export type MixAsked = { readonly question: MixQuestion; readonly input: MeasuresInput };

/** As the engine answers it. */
export type MixAnswer = {
  readonly plan: MeasuresPlan;
  readonly end: 'near-enough' | 'out-of-steps' | 'out-of-time';
  readonly bound: number;
  readonly gap: number;
  readonly steps: number;
  readonly prices?: readonly BudgetPrice[];
  readonly notChosen?: readonly NotChosen[];
};

export type MixRun = {
  readonly id: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'stopped';
  /** Of the plan, when it was asked. */
  readonly revision: number;
  readonly asked: MixAsked;
  readonly answer: MixAnswer | null;
  readonly failure: string | null;
  readonly askedBy: PersonId;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};
