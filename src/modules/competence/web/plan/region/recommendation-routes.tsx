import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { isUuid, type PlanId, type PlanRecommendationId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { takeIn } from '../../../actions/plan/region/answers.ts';
import {
  addRecommendation,
  changeRecommendation,
  moveRecommendation,
  removeRecommendation,
} from '../../../actions/plan/region/recommendations.ts';
import { recommendationFields, TO_ALL } from '../../../domain/plan/region/recommendation.ts';
import { recommendationsTexts } from '../../../texts/plan/region-recommendations.ts';
import { writingTexts } from '../../../texts/plan/writing.ts';
import {
  type RecommendationFormView,
  viewRecommendation,
  viewRecommendationForm,
  viewRecommendations,
} from '../../../views/plan/region/recommendations.ts';
import { commentsOn } from '../comments/comments.tsx';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { type FormState, saveForm, SpecForm, untouched } from './form.tsx';
import { Confirm, regionFrameOf, RegionPage, renderRegion } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { competenceOptions, placeOptions } from './pool-specs.ts';
import { recommendationColumns } from './recommendation-file.ts';
import { RecommendationListPage } from './recommendation-list-page.tsx';
import { RecommendationPage } from './recommendation-page.tsx';
import type { FieldSpec } from './spec.ts';

export const recommendationRoutes = new Hono<WebEnv>();

const LIST = '/plans/:planId/cooperation/recommendations';
const ONE = `${LIST}/:recommendationId`;
const oneIn = (c: WebContext) => ({
  plan: planIn(c),
  recommendation: idIn<PlanRecommendationId>(c, 'recommendationId'),
});

recommendationRoutes.get(LIST, async (c) => {
  const frame = regionFrameOf(c);
  const view = await viewRecommendations(c.var.actor, planIn(c), c.var);
  const done = wordIn(c, 'done', { added: true, removed: true });
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: recommendationsTexts[frame.locale].title, part: 'recommendations', isTop: true },
    <RecommendationListPage frame={frame} view={view} done={done && frame.words[done]} />,
  );
});

recommendationRoutes.get(`${LIST}/file/:format`, async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const frame = regionFrameOf(c);
  const words = recommendationsTexts[frame.locale];
  const view = await viewRecommendations(c.var.actor, planIn(c), c.var);
  const name = `${view.shell.plan.name} ${words.file}`;
  return downloadTable(c, format, name, recommendationColumns(view, words), view.recommendations);
});

function specsOf(view: RecommendationFormView, locale: Locale): readonly FieldSpec[] {
  const words = recommendationsTexts[locale];
  const { fields, help } = words;
  return [
    { kind: 'text', name: 'title', label: fields.title, help: help.title, required: true, longest: 300 },
    {
      kind: 'notation',
      name: 'body',
      label: fields.body,
      help: writingTexts[locale].notation,
      longest: 8000,
    },
    {
      kind: 'choice',
      name: 'municipality',
      label: fields.municipality,
      required: true,
      options: [
        { value: TO_ALL, label: words.toAll },
        ...placeOptions(view, view.recommendation?.municipality ?? null),
      ],
    },
    {
      kind: 'choice',
      name: 'competence',
      label: fields.competence,
      help: help.competence,
      options: competenceOptions(view.competences, view.recommendation),
    },
  ];
}

recommendationRoutes.get(`${LIST}/new`, (c) => newPage(c));
recommendationRoutes.post(`${LIST}/new`, async (c) => {
  const plan = planIn(c);
  const view = await viewRecommendationForm(c.var.actor, { plan }, c.var);
  return saveForm<never>(c, {
    specs: specsOf(view, c.var.locale),
    save: (fields) => addRecommendation(c.var.actor, { plan, fields }, c.var.platform),
    say: (failure) => failure,
    done: `${regionPaths.recommendations(plan)}?done=added`,
    page: (state, status) => newPage(c, state, status),
  });
});

async function newPage(c: WebContext, given?: FormState, status?: 409 | 422): Promise<Response> {
  const plan = planIn(c);
  const view = await viewRecommendationForm(c.var.actor, { plan }, c.var);
  const words = recommendationsTexts[c.var.locale];
  const begun = recommendationFields({ title: '', body: '', municipality: null, competence: null });
  const form = {
    title: words.add,
    action: regionPaths.addRecommendation(plan),
    back: regionPaths.recommendations(plan),
  };
  return formPage(c, view, form, given ?? untouched(begun), status);
}

function formPage(
  c: WebContext,
  view: RecommendationFormView,
  form: { title: string; action: string; back: string },
  state: FormState,
  status: 409 | 422 | undefined,
): Promise<Response> {
  const frame = regionFrameOf(c);
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: form.title, part: 'recommendations', ...(status === undefined ? {} : { status }) },
    <RegionPage frame={frame} shell={view.shell} here="recommendations" title={form.title}>
      <SpecForm
        frame={frame}
        specs={specsOf(view, frame.locale)}
        state={state}
        action={form.action}
        save={frame.words.save}
        back={form.back}
      />
    </RegionPage>,
  );
}

recommendationRoutes.get(ONE, (c) => onePage(c));

async function onePage(c: WebContext, refused?: string): Promise<Response> {
  const frame = regionFrameOf(c);
  const given = oneIn(c);
  const words = recommendationsTexts[frame.locale];
  const view = await viewRecommendation(c.var.actor, given, c.var);
  const comments = await commentsOn(c, view.shell, { kind: 'recommendation', id: given.recommendation });
  const done = wordIn(c, 'done', { saved: true, taken: true });
  const said = done === undefined ? undefined : done === 'taken' ? words.take.done : frame.words.saved;
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: view.recommendation.title, part: 'recommendations', status: refused === undefined ? 200 : 422 },
    <RecommendationPage frame={frame} view={view} done={said} refused={refused}>
      {comments}
    </RecommendationPage>,
  );
}

recommendationRoutes.get(`${ONE}/edit`, (c) => editPage(c));
recommendationRoutes.post(`${ONE}/edit`, async (c) => {
  const given = oneIn(c);
  const view = await viewRecommendationForm(c.var.actor, given, c.var);
  return saveForm<never>(c, {
    specs: specsOf(view, c.var.locale),
    save: (mine, seen) => changeRecommendation(c.var.actor, { ...given, seen, mine }, c.var.platform),
    say: (failure) => failure,
    done: `${regionPaths.recommendation(given.plan, given.recommendation)}?done=saved`,
    page: (state, status) => editPage(c, state, status),
  });
});

async function editPage(c: WebContext, given?: FormState, status?: 409 | 422): Promise<Response> {
  const { plan, recommendation } = oneIn(c);
  const view = await viewRecommendationForm(c.var.actor, { plan, recommendation }, c.var);
  const form = {
    title: recommendationsTexts[c.var.locale].change,
    action: regionPaths.editRecommendation(plan, recommendation),
    back: regionPaths.recommendation(plan, recommendation),
  };
  return formPage(c, view, form, given ?? untouched(recommendationFields(view.recommendation!)), status);
}

recommendationRoutes.post(`${ONE}/move`, async (c) => {
  const given = oneIn(c);
  const { by } = await fieldsIn(c);
  await moveRecommendation(c.var.actor, { ...given, by: by === 'up' ? -1 : 1 }, c.var.platform);
  return c.redirect(regionPaths.recommendations(given.plan), 303);
});

recommendationRoutes.get(`${ONE}/remove`, async (c) => {
  const frame = regionFrameOf(c);
  const words = recommendationsTexts[frame.locale];
  const given = oneIn(c);
  const { shell, recommendation } = await viewRecommendation(c.var.actor, given, c.var, 'write-plan');
  const back = regionPaths.recommendation(given.plan, given.recommendation);
  return renderRegion(
    c,
    frame,
    shell,
    {
      title: words.removeTitle,
      part: 'recommendations',
      crumbs: [{ href: back, label: recommendation.title }],
    },
    <RegionPage
      frame={frame}
      shell={shell}
      here="recommendations"
      title={words.removeTitle}
      lead={recommendation.title}
    >
      <Confirm
        frame={frame}
        text={words.removeText}
        action={regionPaths.removeRecommendation(given.plan, given.recommendation)}
        confirm={frame.words.remove}
        back={back}
      />
    </RegionPage>,
  );
});

recommendationRoutes.post(`${ONE}/remove`, async (c) => {
  const frame = regionFrameOf(c);
  const given = oneIn(c);
  const removed = await removeRecommendation(c.var.actor, given, c.var.platform);
  if (removed.ok) return c.redirect(`${regionPaths.recommendations(given.plan)}?done=removed`, 303);
  const { failure } = removed;
  return onePage(
    c,
    failure.kind === 'in-use'
      ? recommendationsTexts[frame.locale].inUse
      : frame.texts.closed(frame.texts.states[failure.state]),
  );
});

recommendationRoutes.post(`${ONE}/take-in`, async (c) => {
  const { take } = recommendationsTexts[c.var.locale];
  const given = oneIn(c);
  const { into = '', as } = await fieldsIn(c);
  if (!isUuid(into)) throw new NotFound('plan');
  const input = {
    ...given,
    into: into as PlanId,
    as: as === 'goal' ? ('goal' as const) : ('measure' as const),
  };
  const taken = await takeIn(c.var.actor, input, c.var.platform);
  if (taken.ok)
    return c.redirect(`${regionPaths.recommendation(given.plan, given.recommendation)}?done=taken`, 303);
  return onePage(c, taken.failure.kind === 'too-many' ? take.tooMany : take.closed);
});
