import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanRecommendationId } from '../../../../../kernel/ids.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { answerRecommendation } from '../../../actions/plan/region/answers.ts';
import { answerFields, ANSWERS, isAsked } from '../../../domain/plan/region/recommendation.ts';
import {
  type RecommendationsTexts,
  recommendationsTexts,
} from '../../../texts/plan/region-recommendations.ts';
import { viewRecommendation } from '../../../views/plan/region/recommendations.ts';
import { idIn, planIn } from '../frame.tsx';
import { type FormState, saveForm, SpecForm, untouched } from './form.tsx';
import { regionFrameOf, RegionPage, renderRegion } from './frame.tsx';
import { regionPaths } from './paths.ts';
import type { FieldSpec } from './spec.ts';

/** A municipality's own answer to a recommendation. */
export const answerRoutes = new Hono<WebEnv>();

const ANSWER = '/plans/:planId/cooperation/recommendations/:recommendationId/answers/:code';

/** The municipality in the address. */
export function codeIn(c: WebContext): MunicipalityCode {
  const code = c.req.param('code') ?? '';
  if (!isMunicipalityCode(code)) throw new NotFound('municipality');
  return code;
}

const givenIn = (c: WebContext) => ({
  plan: planIn(c),
  recommendation: idIn<PlanRecommendationId>(c, 'recommendationId'),
  municipality: codeIn(c),
});

const specsOf = ({ answerForm }: RecommendationsTexts): readonly FieldSpec[] => [
  {
    kind: 'radio',
    name: 'outcome',
    label: answerForm.outcome,
    required: true,
    options: ANSWERS.map((one) => ({ value: one, label: answerForm.options[one] })),
  },
  { kind: 'prose', name: 'reason', label: answerForm.reason, help: answerForm.reasonHelp, longest: 2000 },
];

answerRoutes.get(ANSWER, (c) => answerPage(c));
answerRoutes.post(ANSWER, async (c) => {
  const words = recommendationsTexts[c.var.locale];
  const given = givenIn(c);
  return saveForm<{ readonly kind: 'reason-missing' }>(c, {
    specs: specsOf(words),
    save: (mine, seen) => answerRecommendation(c.var.actor, { ...given, seen, mine }, c.var.platform),
    say: () => ({ field: 'reason', message: words.answerForm.reasonMissing }),
    done: `${regionPaths.recommendation(given.plan, given.recommendation)}?done=saved`,
    page: (state, status) => answerPage(c, state, status),
  });
});

async function answerPage(c: WebContext, state?: FormState, status?: 409 | 422): Promise<Response> {
  const frame = regionFrameOf(c);
  const words = recommendationsTexts[frame.locale];
  const given = givenIn(c);
  const view = await viewRecommendation(c.var.actor, given, c.var, 'answer-for-municipality');
  const { recommendation, shell } = view;
  const place = view.own.find(({ code }) => code === given.municipality);
  if (place === undefined || !isAsked(recommendation, place.code)) throw new NotFound('municipality');
  const back = regionPaths.recommendation(given.plan, given.recommendation);
  const stored = recommendation.answers.find(({ municipality }) => municipality === place.code);
  const title = words.answerForm.title(place.name);
  return renderRegion(
    c,
    frame,
    shell,
    {
      title,
      part: 'recommendations',
      crumbs: [{ href: back, label: recommendation.title }],
      ...(status === undefined ? {} : { status }),
    },
    <RegionPage frame={frame} shell={shell} here="recommendations" title={title} lead={recommendation.title}>
      <p>{words.answerForm.lead}</p>
      <SpecForm
        frame={frame}
        specs={specsOf(words)}
        state={state ?? untouched(answerFields(stored))}
        action={regionPaths.answer(given.plan, given.recommendation, place.code)}
        save={frame.words.save}
        back={back}
      />
    </RegionPage>,
  );
}
