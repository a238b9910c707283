import { Hono } from 'hono';
import type { CompetenceId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { readDate } from '../../../../../web/components/read-input.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { addAnchor, chooseAdoptingBody, removeAnchor } from '../../../actions/plan/anchor.ts';
import { addCompetence, changeLevels, removeCompetence } from '../../../actions/plan/own-competence.ts';
import { LEVELS, readLevels, readOwnCompetence } from '../../../domain/plan/own-competence.ts';
import { CASE_BODIES } from '../../../domain/plan/process/case.ts';
import type { PlanState } from '../../../domain/plan/plan.ts';
import { foundationTexts } from '../../../texts/plan/foundation.ts';
import { viewAnchor } from '../../../views/plan/anchor.ts';
import { viewCompetences } from '../../../views/plan/competences.ts';
import { idIn, planCrumbs, planFrameOf, planIn } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { fieldsIn, wordIn } from '../request.ts';
import { AnchorPage } from './anchor-page.tsx';
import { CompetencesPage } from './competences-page.tsx';

export const foundationRoutes = new Hono<WebEnv>();

const anchorOf = (c: WebContext): string => planPaths.step(planIn(c), 'anchor');
const competenceOf = (c: WebContext): string => planPaths.step(planIn(c), 'competence');

foundationRoutes.get('/plans/:planId/anchor', (c) => anchorPage(c, {}, []));

async function anchorPage(c: WebContext, values: Fields, errors: readonly FieldFailure[]): Promise<Response> {
  const frame = planFrameOf(c);
  const { title, done: words } = foundationTexts[c.var.locale].anchor;
  const view = await viewAnchor(c.var.actor, planIn(c), c.var.platform);
  const done = wordIn(c, 'done', words);
  return renderPage(
    c,
    { title, breadcrumbs: planCrumbs(frame, view.shell), status: errors.length > 0 ? 422 : 200 },
    <AnchorPage frame={frame} view={view} values={values} errors={errors} done={done && words[done]} />,
  );
}

const LONGEST = { who: 200, note: 500 };

foundationRoutes.post('/plans/:planId/anchor', async (c) => {
  const typed = await fieldsIn(c);
  const { errors: words } = foundationTexts[c.var.locale].anchor;
  const who = (typed.who ?? '').trim();
  const note = (typed.note ?? '').trim();
  const on = readDate(typed.on ?? '');
  const errors: FieldFailure[] = [
    ...(who === '' ? [{ field: 'who', message: words.who }] : []),
    ...(who.length > LONGEST.who ? [{ field: 'who', message: words.long }] : []),
    ...(on === undefined ? [{ field: 'on', message: words.on }] : []),
    ...(note.length > LONGEST.note ? [{ field: 'note', message: words.long }] : []),
  ];
  if (on === undefined || errors.length > 0) return anchorPage(c, typed, errors);
  const added = await addAnchor(c.var.actor, { plan: planIn(c), who, on, note }, c.var.platform);
  if (added.ok) return c.redirect(`${anchorOf(c)}?done=added`, 303);
  return anchorPage(c, typed, [{ field: 'who', message: closedText(c, added.failure.state) }]);
});

foundationRoutes.post('/plans/:planId/anchor/body', async (c) => {
  const { body } = await fieldsIn(c);
  const chosen = CASE_BODIES.find((one) => one === body) ?? null;
  const saved = await chooseAdoptingBody(c.var.actor, { plan: planIn(c), body: chosen }, c.var.platform);
  return c.redirect(`${anchorOf(c)}${saved.ok ? '?done=saved' : ''}`, 303);
});

foundationRoutes.post('/plans/:planId/anchor/:anchorId/remove', async (c) => {
  const given = { plan: planIn(c), anchor: idIn(c, 'anchorId') };
  const removed = await removeAnchor(c.var.actor, given, c.var.platform);
  return c.redirect(`${anchorOf(c)}${removed.ok ? '?done=removed' : ''}`, 303);
});

function closedText(c: WebContext, state: PlanState): string {
  const { texts } = planFrameOf(c);
  return texts.closed(texts.states[state]);
}

foundationRoutes.get('/plans/:planId/competence', (c) => competencesPage(c, {}, []));

async function competencesPage(
  c: WebContext,
  values: Fields,
  errors: readonly FieldFailure[],
): Promise<Response> {
  const frame = planFrameOf(c);
  const { actor, platform, locale } = c.var;
  const { title, done: words } = foundationTexts[locale].competence;
  const query = (c.req.query('q') ?? '').trim().slice(0, 100);
  const view = await viewCompetences(actor, { plan: planIn(c), query, locale }, platform);
  const done = wordIn(c, 'done', words);
  return renderPage(
    c,
    { title, breadcrumbs: planCrumbs(frame, view.shell), status: errors.length > 0 ? 422 : 200 },
    <CompetencesPage
      frame={frame}
      view={view}
      query={query}
      values={values}
      errors={errors}
      done={done && words[done]}
    />,
  );
}

foundationRoutes.post('/plans/:planId/competence/own', async (c) => {
  const typed = await fieldsIn(c);
  const words = foundationTexts[c.var.locale].competence;
  const item = readOwnCompetence(typed, readDate);
  if (!item.ok) {
    const errors = Object.entries(item.failure).map(([field, problem]) => ({
      field,
      message: words.errors[problem],
    }));
    return competencesPage(c, typed, errors);
  }
  const added = await addCompetence(c.var.actor, { plan: planIn(c), item: item.value }, c.var.platform);
  if (added.ok) return c.redirect(`${competenceOf(c)}?done=added`, 303);
  return competencesPage(c, typed, [{ field: 'name', message: sayFailure(c, added.failure) }]);
});

for (const [step, isBack] of [
  ['remove', false],
  ['bring-back', true],
] as const) {
  foundationRoutes.post(`/plans/:planId/competence/own/:competenceId/${step}`, async (c) => {
    const given = { plan: planIn(c), competence: idIn<CompetenceId>(c, 'competenceId'), isBack };
    const changed = await removeCompetence(c.var.actor, given, c.var.platform);
    if (changed.ok) return c.redirect(`${competenceOf(c)}?done=${isBack ? 'back' : 'removed'}`, 303);
    const { failure } = changed;
    return competencesPage(c, {}, [{ field: 'name', message: sayFailure(c, failure) }]);
  });
}

function sayFailure(
  c: WebContext,
  failure: { kind: 'plan-closed'; state: PlanState } | { kind: 'known-already' } | { kind: 'not-yours' },
): string {
  const words = foundationTexts[c.var.locale].competence;
  if (failure.kind === 'plan-closed') return closedText(c, failure.state);
  return failure.kind === 'known-already' ? words.known : words.notYours;
}

foundationRoutes.post('/plans/:planId/competence/levels', async (c) => {
  const typed = await fieldsIn(c);
  const words = foundationTexts[c.var.locale].competence;
  const levels = readLevels(LEVELS.map((level) => typed[`level-${level}`] ?? ''));
  if (!levels.ok) {
    const empty = LEVELS.find((level) => (typed[`level-${level}`] ?? '').trim() === '') ?? 0;
    return competencesPage(c, typed, [
      { field: `level-${empty}`, message: words.levelErrors[levels.failure] },
    ]);
  }
  const given = { plan: planIn(c), levels: levels.value };
  const saved = await changeLevels(c.var.actor, given, c.var.platform);
  return c.redirect(`${competenceOf(c)}${saved.ok ? '?done=levels' : ''}`, 303);
});
