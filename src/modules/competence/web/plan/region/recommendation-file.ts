import type { OutColumn } from '../../../../../platform/spreadsheet/write-table.ts';
import { isAsked, type Recommendation } from '../../../domain/plan/region/recommendation.ts';
import type { RecommendationsTexts } from '../../../texts/plan/region-recommendations.ts';
import type { RecommendationsView } from '../../../views/plan/region/recommendations.ts';
import { sayTo } from './recommendation-list-page.tsx';

/** A line for each recommendation, a column for each municipality of today. */
export function recommendationColumns(
  view: RecommendationsView,
  words: RecommendationsTexts,
): readonly OutColumn<Recommendation>[] {
  return [
    { heading: words.recommendation, value: ({ title }) => title },
    { heading: words.fields.body, value: ({ body }) => body },
    { heading: words.to, value: (one) => sayTo(one, view.names, words) },
    { heading: words.fields.competence, value: ({ competenceName }) => competenceName },
    ...view.present.map(({ code, name }) => ({
      heading: name,
      value: (one: Recommendation) => {
        const answer = one.answers.find(({ municipality }) => municipality === code);
        if (answer === undefined) return isAsked(one, code) ? words.noAnswer : words.notAsked;
        return [words.outcomes[answer.outcome], answer.reason].filter(Boolean).join(': ');
      },
    })),
  ];
}
