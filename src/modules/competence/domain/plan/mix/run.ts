import type { PersonId } from '../../../../../kernel/ids.ts';
import type { BudgetPrice, NotChosen } from '../../measures/explanation.ts';
import type { MeasuresPlan } from '../../measures/plan.ts';
import type { MeasuresInput } from '../../measures/problem.ts';
import type { MixQuestion } from './problem.ts';

type Later = 'terms' | 'neighbours' | 'usual';

/** What a run was asked, in the planner's terms and in the engine's. Runs of before prices had days do not tell them. */
export type MixAsked = {
  readonly question: Omit<MixQuestion, Later> & Partial<Pick<MixQuestion, Later>>;
  readonly input: MeasuresInput;
  /** The same with the middle of the futures as the need, where that is another one: what safety costs is the difference. */
  readonly middle?: MeasuresInput;
};

/** How far it has come, as the worker told it last. */
export type MixProgress = {
  readonly step: 'waiting' | 'start' | 'search' | 'reasons' | 'middle';
  readonly seconds: number;
  /** How far the best plan so far may be from the best there is, as a share; null before there is one. */
  readonly best: { readonly objective: number; readonly gap: number } | null;
};

/** As the engine answers it. */
export type MixAnswer = {
  readonly plan: MeasuresPlan;
  readonly end: 'near-enough' | 'out-of-steps' | 'out-of-time';
  readonly bound: number;
  readonly gap: number;
  readonly steps: number;
  readonly prices?: readonly BudgetPrice[];
  readonly notChosen?: readonly NotChosen[];
  /** What covers the middle; not there when nobody asked, or it could not be found. */
  readonly middle?: MixMiddle;
};

/** So much of the answer to the other question as is told beside the first one. */
export type MixMiddle = {
  readonly costs: MeasuresPlan['costs'];
  readonly coverage: MeasuresPlan['coverage'];
  readonly objective: number;
  readonly gap: number;
};

export type MixRun = {
  readonly id: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'stopped';
  /** Of the plan, when it was asked. */
  readonly revision: number;
  readonly asked: MixAsked;
  readonly answer: MixAnswer | null;
  readonly failure: string | null;
  readonly progress: MixProgress | null;
  /** Seconds since the worker was heard of, where it is at work. */
  readonly silentFor: number | null;
  readonly askedBy: PersonId;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};
