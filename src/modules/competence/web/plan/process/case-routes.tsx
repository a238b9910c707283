import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { cleanPastedText } from '../../../../../documents/index.ts';
import { renderPage } from '../../../../../web/page.tsx';
import { readDate } from '../../../../../web/components/read-input.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { decidePlan, putForward, writeCase } from '../../../actions/plan/process/case.ts';
import { writeUnionReview } from '../../../actions/plan/process/union-review.ts';
import { CASE_BODIES, CASE_OUTCOMES } from '../../../domain/plan/process/case.ts';
import { viewCase, viewNewCaseDraft } from '../../../views/plan/process/case.ts';
import { viewProcess } from '../../../views/plan/process/process.ts';
import { readSeen } from '../analysis/seen.ts';
import { idIn, planCrumbs, planIn } from '../frame.tsx';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { giveBack } from '../gone-page.tsx';
import { fieldsIn } from '../request.ts';
import { CasePage, DecisionPage } from './case-page.tsx';
import { bothWrote, type FormState, processFrameOf, statusOf, untouched } from './frame.ts';
import { notNowAt, processPaths } from './paths.ts';
import { ReviewPage } from './review-page.tsx';

export const caseRoutes = new Hono<WebEnv>();

type Values = Readonly<Record<string, string>>;

const notNow = (c: WebContext, { plan }: PlanShell, { values }: FormState) =>
  giveBack(c, values, { kind: 'not-now', state: plan.state }, notNowAt(plan.id));
const done = (c: WebContext, what: 'saved' | 'moved') =>
  c.redirect(`${processPaths.process(planIn(c))}?done=${what}`, 303);

caseRoutes.get('/plans/:planId/process/reviews/new', (c) => reviewPage(c, undefined, untouched));
caseRoutes.get('/plans/:planId/process/reviews/:reviewId', (c) =>
  reviewPage(c, idIn<string>(c, 'reviewId'), untouched),
);
caseRoutes.post('/plans/:planId/process/reviews/new', (c) => saveReview(c, undefined));
caseRoutes.post('/plans/:planId/process/reviews/:reviewId', (c) =>
  saveReview(c, idIn<string>(c, 'reviewId')),
);

async function saveReview(c: WebContext, review: string | undefined): Promise<Response> {
  const { words } = processFrameOf(c);
  const { faults, outcomes } = words.unions;
  const values = await fieldsIn(c);
  const metOn = readDate(values.metOn ?? '');
  const refused = (field: string, message: string) =>
    reviewPage(c, review, { values, errors: [{ field, message }] });
  if (metOn === undefined) return refused('metOn', words.hearings.faults['date-missing']);
  const outcome = values.outcome ?? '';
  const written = await writeUnionReview(
    c.var.actor,
    {
      plan: planIn(c),
      review,
      seen: readSeen(values.seen),
      union: (values.union ?? '').trim().slice(0, 200),
      metOn,
      outcome: Object.hasOwn(outcomes, outcome) ? (outcome as keyof typeof outcomes) : 'no-remarks',
      statement: (values.statement ?? '').slice(0, 20_000),
    },
    c.var.platform,
  );
  if (written.ok) return done(c, 'saved');
  const { failure } = written;
  if (failure.kind === 'conflict') return reviewPage(c, review, bothWrote(failure));
  if (failure.kind === 'plan-closed') return giveBack(c, values, failure, notNowAt(planIn(c)));
  const { kind } = failure;
  return refused(kind === 'met-in-future' ? 'metOn' : 'union', faults[kind]);
}

async function reviewPage(c: WebContext, id: string | undefined, state: FormState): Promise<Response> {
  const frame = processFrameOf(c);
  const { shell, reviews } = await viewProcess(c.var.actor, planIn(c), c.var.platform);
  const review = reviews?.find((one) => one.id === id);
  if (id !== undefined && review === undefined) throw new NotFound('review');
  if (!shell.actions.has('write-plan') || !shell.open.content) return notNow(c, shell, state);
  return renderPage(
    c,
    { title: frame.words.unions.title, breadcrumbs: planCrumbs(frame, shell), status: statusOf(state) },
    <ReviewPage frame={frame} shell={shell} review={review} state={state} />,
  );
}

caseRoutes.get('/plans/:planId/process/cases/new', (c) => newCasePage(c, untouched));
caseRoutes.post('/plans/:planId/process/cases/new', async (c) => {
  const plan = planIn(c);
  const values = await fieldsIn(c);
  const text = caseTextIn(values);
  if (text === undefined) return newCasePage(c, dateMissing(c, values, 'meetingOn'));
  const made = await putForward(c.var.actor, { plan, ...text }, c.var.platform);
  if (made.ok) return c.redirect(processPaths.case(plan, made.value), 303);
  return giveBack(c, values, made.failure, notNowAt(plan));
});

async function newCasePage(c: WebContext, state: FormState): Promise<Response> {
  const frame = processFrameOf(c);
  const view = await viewProcess(c.var.actor, planIn(c), c.var.platform);
  if (!view.steps.includes('put-forward')) return notNow(c, view.shell, state);
  const draft = await viewNewCaseDraft(c.var.actor, planIn(c), c.var.platform);
  return renderPage(
    c,
    {
      title: frame.words.cases.newTitle,
      breadcrumbs: planCrumbs(frame, view.shell),
      status: statusOf(state),
    },
    <CasePage
      frame={frame}
      shell={view.shell}
      found={undefined}
      state={state}
      draft={draft}
      heardUntil={view.hearings.find((hearing) => hearing.state === 'open')?.closesOn}
    />,
  );
}

caseRoutes.get('/plans/:planId/process/cases/:caseId', (c) => casePage(c, untouched));
caseRoutes.post('/plans/:planId/process/cases/:caseId', async (c) => {
  const values = await fieldsIn(c);
  const text = caseTextIn(values);
  if (text === undefined) return casePage(c, dateMissing(c, values, 'meetingOn'));
  const written = await writeCase(
    c.var.actor,
    { plan: planIn(c), case: idIn<string>(c, 'caseId'), seen: readSeen(values.seen), text },
    c.var.platform,
  );
  if (written.ok) return done(c, 'saved');
  const { failure } = written;
  switch (failure.kind) {
    case 'plan-closed':
    case 'already-decided':
      return giveBack(c, values, failure, processPaths.case(planIn(c), idIn<string>(c, 'caseId')));
    case 'conflict':
      return casePage(c, bothWrote(failure));
  }
});

async function casePage(c: WebContext, state: FormState): Promise<Response> {
  const frame = processFrameOf(c);
  const { shell, found, draft } = await viewCase(
    c.var.actor,
    { plan: planIn(c), case: idIn<string>(c, 'caseId') },
    c.var.platform,
  );
  if (found.outcome !== null && state.errors.length > 0) return notNow(c, shell, state);
  return renderPage(
    c,
    {
      title: frame.words.cases.heading,
      breadcrumbs: planCrumbs(frame, shell),
      status: statusOf(state),
    },
    <CasePage frame={frame} shell={shell} found={found} state={state} draft={draft} />,
  );
}

caseRoutes.get('/plans/:planId/process/cases/:caseId/decision', (c) => decisionPage(c, untouched));
caseRoutes.post('/plans/:planId/process/cases/:caseId/decision', async (c) => {
  const { words } = processFrameOf(c);
  const { faults } = words.cases;
  const values = await fieldsIn(c);
  const decidedOn = readDate(values.decidedOn ?? '');
  const outcome = CASE_OUTCOMES.find((one) => one === values.outcome);
  const refused = (field: string, message: string) =>
    decisionPage(c, { values, errors: [{ field, message }] });
  if (outcome === undefined) return refused('outcome', faults['outcome-missing']);
  if (decidedOn === undefined) return decisionPage(c, dateMissing(c, values, 'decidedOn'));
  const decided = await decidePlan(
    c.var.actor,
    {
      plan: planIn(c),
      case: idIn<string>(c, 'caseId'),
      outcome,
      decision: (values.decision ?? '').slice(0, 20_000),
      decidedOn,
    },
    c.var.platform,
  );
  if (decided.ok) return done(c, 'moved');
  const { failure } = decided;
  if (failure.kind === 'not-now' || failure.kind === 'already-decided')
    return giveBack(c, values, failure, notNowAt(planIn(c)));
  const { kind } = failure;
  const field = {
    'decision-missing': 'decision',
    'decided-in-future': 'decidedOn',
    'changed-since': 'outcome',
  }[kind];
  return refused(field, faults[kind]);
});

async function decisionPage(c: WebContext, state: FormState): Promise<Response> {
  const frame = processFrameOf(c);
  const plan = planIn(c);
  const { shell, found } = await viewCase(
    c.var.actor,
    { plan, case: idIn<string>(c, 'caseId') },
    c.var.platform,
  );
  if (found.outcome !== null || !shell.actions.has('decide')) return notNow(c, shell, state);
  return renderPage(
    c,
    {
      title: frame.words.cases.decide,
      breadcrumbs: planCrumbs(frame, shell),
      status: statusOf(state),
    },
    <DecisionPage frame={frame} shell={shell} state={state} />,
  );
}

function dateMissing(c: WebContext, values: Values, field: string): FormState {
  return { values, errors: [{ field, message: processFrameOf(c).words.hearings.faults['date-missing'] }] };
}

/** What was typed about a case; undefined when the day of the meeting is no date. */
function caseTextIn(values: Values) {
  const meetingOn = (values.meetingOn ?? '').trim() === '' ? null : readDate(values.meetingOn ?? '');
  if (meetingOn === undefined) return undefined;
  return {
    body: CASE_BODIES.find((one) => one === values.body) ?? 'council',
    bodyName: (values.bodyName ?? '').trim().slice(0, 200),
    caseNumber: (values.caseNumber ?? '').trim().slice(0, 60),
    meetingOn,
    summary: cleanPastedText(values.summary ?? '').slice(0, 50_000),
    assessment: cleanPastedText(values.assessment ?? '').slice(0, 50_000),
    proposal: (values.proposal ?? '').slice(0, 20_000),
  };
}
