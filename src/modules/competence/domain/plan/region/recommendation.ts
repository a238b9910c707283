import type {
  CompetenceId,
  PlanGoalId,
  PlanId,
  PlanMeasureId,
  PlanRecommendationId,
} from '../../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';

export const ANSWERS = ['taken-up', 'later', 'declined'] as const;
export type AnswerOutcome = (typeof ANSWERS)[number];

/** To one municipality, or to all of them together. */
export type RecommendationContent = {
  readonly title: string;
  readonly body: string;
  readonly municipality: MunicipalityCode | null;
  readonly competence: CompetenceId | null;
};

export type RecommendationAnswer = {
  readonly municipality: string;
  readonly outcome: AnswerOutcome;
  readonly reason: string;
};

/** What it became in a municipality's own plan. */
export type TakenIn = {
  readonly municipality: string;
  readonly plan: PlanId;
  readonly title: string;
} & (
  | { readonly kind: 'measure'; readonly id: PlanMeasureId }
  | { readonly kind: 'goal'; readonly id: PlanGoalId }
);

export type Recommendation = RecommendationContent & {
  readonly id: PlanRecommendationId;
  readonly competenceName: string | null;
  readonly answers: readonly RecommendationAnswer[];
  readonly takenIn: readonly TakenIn[];
};

/** The form's word for all of them together. */
export const TO_ALL = 'all';

export function recommendationFields(one: RecommendationContent): Fields {
  return {
    title: one.title,
    body: one.body,
    municipality: one.municipality ?? TO_ALL,
    competence: one.competence ?? '',
  };
}

/** @param fields in the form that {@link recommendationFields} gives, with nothing wrong in them */
export function recommendationFrom(fields: Fields): RecommendationContent {
  const { municipality = TO_ALL, competence = '' } = fields;
  return {
    title: (fields.title ?? '').replaceAll(/\s+/g, ' '),
    body: fields.body ?? '',
    municipality: municipality === TO_ALL ? null : (municipality as MunicipalityCode),
    competence: competence === '' ? null : (competence as CompetenceId),
  };
}

/** Whether the municipality is asked for an answer. */
export function isAsked(one: Pick<RecommendationContent, 'municipality'>, code: string): boolean {
  return one.municipality === null || one.municipality === code;
}

export function answerFields(answer: Pick<RecommendationAnswer, 'outcome' | 'reason'> | undefined): Fields {
  return { outcome: answer?.outcome ?? '', reason: answer?.reason ?? '' };
}
