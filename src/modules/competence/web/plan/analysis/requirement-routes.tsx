import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanRequirementId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import { formatList } from '../../../../../web/format.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import {
  addRequirement,
  changeRequirement,
  dropRequirement,
  settleRequirements,
} from '../../../actions/plan/analysis/requirements.ts';
import {
  fieldsOfRequirement,
  FLAGS,
  type RequirementErrors,
} from '../../../domain/plan/analysis/requirement.ts';
import { readRequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import { viewRequirement, viewRequirements } from '../../../views/plan/analysis/requirements.ts';
import { commentsOn } from '../comments/comments.tsx';
import { idIn, planIn } from '../frame.tsx';
import { meanwhileOn, savedAddress } from '../meanwhile.tsx';
import { fieldsIn } from '../request.ts';
import { ConfirmPage } from './confirm.tsx';
import { type AnalysisFrame, analysisFrameOf, renderAnalysis } from './frame.tsx';
import { analysisPaths } from './paths.ts';
import {
  type EditState,
  nameOfRequirement,
  RequirementFormPage,
  sayRequirementField,
} from './requirement-form.tsx';
import { RequirementPage } from './requirement-page.tsx';
import { RequirementsPage } from './requirements-page.tsx';
import { readSeen } from './seen.ts';

export const requirementRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/requirements';

requirementRoutes.get(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const ask = readRequirementAsk((name) => c.req.query(name));
  const view = await viewRequirements(c.var.actor, planIn(c), ask, frame.locale, c.var.platform);
  const page = c.req.query('page');
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: frame.words.requirements.title },
    <RequirementsPage frame={frame} view={view} ask={ask} page={page} done={doneIn(c, frame)} />,
  );
});

function doneIn(c: WebContext, { words }: AnalysisFrame): string | undefined {
  const [kind, count = ''] = (c.req.query('done') ?? '').split('-');
  const number = /^\d{1,4}$/.test(count) ? Number(count) : 1;
  if (kind === 'added') return words.requirements.added(number);
  if (kind === 'agreed') return words.requirements.agreed(number);
  return kind === 'removed' ? words.requirements.removed : undefined;
}

requirementRoutes.get(`${BASE}/:file{file\\.(csv|xlsx)}`, async (c) => {
  const frame = analysisFrameOf(c);
  const format = c.req.param('file').slice('file.'.length);
  if (!isDownloadFormat(format)) throw new NotFound('file');
  const ask = readRequirementAsk((name) => c.req.query(name));
  const { found, shell } = await viewRequirements(c.var.actor, planIn(c), ask, frame.locale, c.var.platform);
  const { headings } = frame.words.sheet;
  const { words } = frame;
  return downloadTable(
    c,
    format,
    `${shell.plan.name} ${words.requirements.file}`,
    [
      { heading: headings.goal, value: (one) => one.goalTitle },
      { heading: headings.competence, value: (one) => one.competenceName },
      { heading: headings.unit, value: (one) => one.unitName },
      { heading: headings.year, value: (one) => one.year },
      { heading: headings.level, value: (one) => one.level },
      { heading: headings.persons, value: (one) => (one.aspect === 'competence' ? one.amount : null) },
      { heading: headings.fte, value: (one) => (one.aspect === 'staffing' ? one.amount : null) },
      ...FLAGS.map((flag) => ({
        heading: headings[flag],
        value: (one: (typeof found)[number]) => (one[flag] ? 'x' : null),
      })),
      { heading: headings.reason, value: (one) => one.reason },
      { heading: words.columns.status, value: (one) => words.statuses[one.status] },
    ],
    found,
  );
});

requirementRoutes.get(`${BASE}/new`, (c) =>
  formPage(c, undefined, {
    values: { competence: c.req.query('competence') ?? '' },
    errors: [],
    seen: {},
    conflicts: [],
  }),
);

requirementRoutes.post(`${BASE}/new`, async (c) => {
  const { seen: _, ...fields } = await fieldsIn(c);
  const { words, locale } = analysisFrameOf(c);
  const plan = planIn(c);
  const added = await addRequirement(c.var.actor, { plan, fields }, c.var.platform);
  if (added.ok)
    return c.redirect(`${analysisPaths.requirements(plan)}?done=added-${added.value.length}`, 303);
  const state = { values: fields, seen: {}, conflicts: [] };
  switch (added.failure.kind) {
    case 'plan-closed':
      return formPage(c, undefined, { ...state, errors: [{ field: 'goal', message: words.closed }] }, 422);
    case 'there-already': {
      const years = formatList(added.failure.years.map(String), locale);
      const message = words.requirements.thereAlready(years);
      return formPage(c, undefined, { ...state, errors: [{ field: 'amounts', message }] }, 422);
    }
    case 'fields-wrong':
      return formPage(c, undefined, { ...state, errors: said(added.failure.errors, c) }, 422);
  }
});

requirementRoutes.post(`${BASE}/agree`, async (c) => {
  const frame = analysisFrameOf(c);
  const plan = planIn(c);
  const ask = readRequirementAsk(() => undefined);
  const { all } = await viewRequirements(c.var.actor, plan, ask, frame.locale, c.var.platform);
  const requirements = all.filter((one) => one.status === 'proposed').map(({ id }) => id);
  const settled = await settleRequirements(
    c.var.actor,
    { plan, requirements, status: 'agreed' },
    c.var.platform,
  );
  const done = settled.ok ? `?done=agreed-${settled.value}` : '';
  return c.redirect(`${analysisPaths.requirements(plan)}${done}`, 303);
});

requirementRoutes.get(`${BASE}/:requirementId`, async (c) => {
  const frame = analysisFrameOf(c);
  const plan = planIn(c);
  const id = requirementIn(c);
  const view = await viewRequirement(c.var.actor, plan, id, frame.locale, c.var.platform, 'see-plan');
  const { requirement } = view;
  if (requirement === undefined) throw new NotFound('requirement');
  const about = { kind: 'requirement', id } as const;
  const [comments, meanwhile] = await Promise.all([
    commentsOn(c, view.shell, about),
    meanwhileOn(c, plan, about, fieldsOfRequirement(requirement), (field, value) =>
      sayRequirementField(field, value, frame, view),
    ),
  ]);
  const title = nameOfRequirement(view, frame);
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title, crumbs: [{ href: analysisPaths.requirements(plan), label: frame.words.requirements.title }] },
    <RequirementPage
      frame={frame}
      view={view}
      requirement={requirement}
      title={title}
      done={c.req.query('done') === 'saved' ? frame.texts.saved : undefined}
      meanwhile={meanwhile}
    >
      {comments}
    </RequirementPage>,
  );
});

requirementRoutes.get(`${BASE}/:requirementId/edit`, (c) => formPage(c, requirementIn(c)));

requirementRoutes.post(`${BASE}/:requirementId`, async (c) => {
  const { seen, ...mine } = await fieldsIn(c);
  const plan = planIn(c);
  const requirement = requirementIn(c);
  const input = { plan, requirement, seen: readSeen(seen), mine };
  const changed = await changeRequirement(c.var.actor, input, c.var.platform);
  if (changed.ok)
    return c.redirect(savedAddress(analysisPaths.requirement(plan, requirement), changed.value), 303);
  const state = { values: mine, seen: input.seen, conflicts: [] };
  switch (changed.failure.kind) {
    case 'plan-closed': {
      const message = analysisFrameOf(c).words.closed;
      return formPage(c, requirement, { ...state, errors: [{ field: 'goal', message }] }, 422);
    }
    case 'conflict': {
      // The form now stands on what is stored, so that pressing again is to have read it.
      const { conflicts, stored, merged } = changed.failure;
      return formPage(c, requirement, { values: merged, errors: [], seen: stored, conflicts }, 409);
    }
    case 'fields-wrong':
      return formPage(c, requirement, { ...state, errors: said(changed.failure.errors, c) }, 422);
  }
});

requirementRoutes.post(`${BASE}/:requirementId/settle`, async (c) => {
  const plan = planIn(c);
  const requirement = requirementIn(c);
  const { status } = await fieldsIn(c);
  await settleRequirements(
    c.var.actor,
    { plan, requirements: [requirement], status: status === 'agreed' ? 'agreed' : 'proposed' },
    c.var.platform,
  );
  return c.redirect(`${analysisPaths.requirement(plan, requirement)}?done=saved`, 303);
});

requirementRoutes.get(`${BASE}/:requirementId/remove`, (c) => confirmPage(c, 0));

requirementRoutes.post(`${BASE}/:requirementId/remove`, async (c) => {
  const plan = planIn(c);
  const dropped = await dropRequirement(c.var.actor, { plan, requirement: requirementIn(c) }, c.var.platform);
  if (dropped.ok) return c.redirect(`${analysisPaths.requirements(plan)}?done=removed`, 303);
  return confirmPage(c, dropped.failure.kind === 'has-needs' ? dropped.failure.needs : -1);
});

async function confirmPage(c: WebContext, needs: number): Promise<Response> {
  const frame = analysisFrameOf(c);
  const { requirements, closed } = frame.words;
  const requirement = requirementIn(c);
  const view = await viewRequirement(c.var.actor, planIn(c), requirement, frame.locale, c.var.platform);
  const { id } = view.shell.plan;
  const text =
    needs > 0 ? requirements.hasNeeds(needs) : requirements.removeText(nameOfRequirement(view, frame));
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: requirements.removeTitle, status: needs === 0 ? 200 : 422 },
    <ConfirmPage
      frame={frame}
      shell={view.shell}
      here="requirements"
      title={requirements.removeTitle}
      text={needs < 0 ? closed : text}
      action={analysisPaths.removeRequirement(id, requirement)}
      confirm={frame.words.remove}
      back={needs > 0 ? analysisPaths.need(id, requirement) : analysisPaths.requirement(id, requirement)}
    />,
  );
}

function requirementIn(c: WebContext): PlanRequirementId {
  return idIn<PlanRequirementId>(c, 'requirementId');
}

async function formPage(
  c: WebContext,
  requirement: PlanRequirementId | undefined,
  given?: EditState,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const frame = analysisFrameOf(c);
  const view = await viewRequirement(c.var.actor, planIn(c), requirement, frame.locale, c.var.platform);
  const stored: Fields = view.requirement === undefined ? {} : fieldsOfRequirement(view.requirement);
  const { form } = frame.words.requirements;
  return renderAnalysis(
    c,
    frame,
    view.shell,
    {
      title: requirement === undefined ? form.newTitle : form.editTitle,
      status,
      crumbs: [
        { href: analysisPaths.requirements(view.shell.plan.id), label: frame.words.requirements.title },
      ],
    },
    <RequirementFormPage
      frame={frame}
      view={view}
      state={given ?? { values: stored, errors: [], seen: stored, conflicts: [] }}
    />,
  );
}

function said(errors: RequirementErrors, c: WebContext) {
  const { faults } = analysisFrameOf(c).words;
  return Object.entries(errors).map(([field, fault]) => ({ field, message: faults[fault] }));
}
