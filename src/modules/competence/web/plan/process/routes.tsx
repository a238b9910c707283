import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanHearingId } from '../../../../../kernel/ids.ts';
import { downloadTable } from '../../../../../web/download.ts';
import { formatInstant } from '../../../../../web/format.ts';
import { renderPage } from '../../../../../web/page.tsx';
import { readDate } from '../../../../../web/components/read-input.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import {
  answerHearing,
  extendHearing,
  openHearing,
  respondToAnswer,
} from '../../../actions/plan/process/hearing.ts';
import { PLAIN_STEPS, type PlainStep, takePlanStep } from '../../../actions/plan/process/take-step.ts';
import { RESPONSE_OUTCOMES } from '../../../domain/plan/process/hearing.ts';
import { viewHearing } from '../../../views/plan/process/hearing.ts';
import { viewProcess } from '../../../views/plan/process/process.ts';
import { readSeen } from '../analysis/seen.ts';
import { idIn, planCrumbs, planIn } from '../frame.tsx';
import { giveBack } from '../gone-page.tsx';
import { fieldsIn, textFor } from '../request.ts';
import { bothWrote, type FormState, processFrameOf, untouched } from './frame.ts';
import type { Replying } from './hearing-answers.tsx';
import { type HearingMessage, HearingPage } from './hearing-page.tsx';
import { NewHearingPage } from './new-hearing-page.tsx';
import { notNowAt, processPaths } from './paths.ts';
import { ProcessPage } from './process-page.tsx';
import { StepPage } from './step-page.tsx';

export const processRoutes = new Hono<WebEnv>();

processRoutes.get('/plans/:planId/process', async (c) => {
  const frame = processFrameOf(c);
  const view = await viewProcess(c.var.actor, planIn(c), c.var.platform);
  const state = frame.texts.states[view.shell.plan.state];
  const done = { saved: frame.texts.saved, moved: frame.words.moved(state) };
  const told = textFor(done, c.req.query('done'));
  const message: HearingMessage | undefined =
    c.req.query('failed') === 'not-now'
      ? { tone: 'warning', text: frame.words.notNow(state) }
      : told === undefined
        ? undefined
        : { tone: 'success', text: told };
  return renderPage(
    c,
    { title: frame.words.title, breadcrumbs: planCrumbs(frame, view.shell) },
    <ProcessPage frame={frame} view={view} message={message} />,
  );
});

processRoutes.get('/plans/:planId/process/steps/:step', async (c) => {
  const frame = processFrameOf(c);
  const step = stepIn(c);
  const view = await viewProcess(c.var.actor, planIn(c), c.var.platform);
  if (!view.steps.includes(step)) return c.redirect(notNowAt(planIn(c)), 303);
  return renderPage(
    c,
    { title: frame.words.steps[step], breadcrumbs: planCrumbs(frame, view.shell) },
    <StepPage frame={frame} shell={view.shell} step={step} />,
  );
});

processRoutes.post('/plans/:planId/process/steps/:step', async (c) => {
  const plan = planIn(c);
  const taken = await takePlanStep(c.var.actor, { plan, step: stepIn(c) }, c.var.platform);
  return c.redirect(`${processPaths.process(plan)}?${taken.ok ? 'done=moved' : 'failed=not-now'}`, 303);
});

processRoutes.get('/plans/:planId/process/hearings/new', (c) => newHearingPage(c, untouched));

processRoutes.post('/plans/:planId/process/hearings/new', async (c) => {
  const plan = planIn(c);
  const { words } = processFrameOf(c);
  const values = await fieldsIn(c);
  const [opensOn, closesOn] = [readDate(values.opensOn ?? ''), readDate(values.closesOn ?? '')];
  const errors = Object.entries({ opensOn, closesOn })
    .filter(([, date]) => date === undefined)
    .map(([field]) => ({ field, message: words.hearings.faults['date-missing'] }));
  if (opensOn === undefined || closesOn === undefined) return newHearingPage(c, { values, errors });
  const opened = await openHearing(
    c.var.actor,
    { plan, opensOn, closesOn, letter: values.letter ?? '' },
    c.var.platform,
  );
  if (opened.ok) return c.redirect(`${processPaths.hearing(plan, opened.value)}?done=opened`, 303);
  const { failure } = opened;
  if (failure.kind === 'not-now') return giveBack(c, values, failure, notNowAt(plan));
  const message = words.hearings.faults[failure.kind];
  return newHearingPage(c, { values, errors: [{ field: failure.field, message }] });
});

async function newHearingPage(c: WebContext, state: FormState): Promise<Response> {
  const frame = processFrameOf(c);
  const view = await viewProcess(c.var.actor, planIn(c), c.var.platform);
  if (!view.steps.includes('open-hearing')) {
    const { id, state: now } = view.shell.plan;
    return giveBack(c, state.values, { kind: 'not-now', state: now }, notNowAt(id));
  }
  return renderPage(
    c,
    {
      title: frame.words.hearings.newTitle,
      breadcrumbs: planCrumbs(frame, view.shell),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <NewHearingPage frame={frame} view={view} state={state} />,
  );
}

processRoutes.get('/plans/:planId/process/hearings/:hearingId', (c) => {
  const { hearings } = processFrameOf(c).words;
  const done: Readonly<Record<string, string>> = {
    opened: hearings.opened,
    sent: hearings.sent,
    late: hearings.sentLate,
    draft: hearings.savedDraft,
  };
  const text = textFor(done, c.req.query('done'));
  return hearingPage(c, untouched, text === undefined ? undefined : { tone: 'success', text });
});

processRoutes.post('/plans/:planId/process/hearings/:hearingId/answer', async (c) => {
  const [plan, hearing] = [planIn(c), hearingIn(c)];
  const { words } = processFrameOf(c);
  const values = await fieldsIn(c);
  const seen = /^\d{1,9}$/.test(values.seen ?? '') ? Number(values.seen) : -1;
  const answered = await answerHearing(
    c.var.actor,
    {
      plan,
      hearing,
      body: (values.body ?? '').slice(0, 200),
      text: (values.text ?? '').slice(0, 100_000),
      seen,
      send: values.what === 'send',
    },
    c.var.platform,
  );
  if (answered.ok) {
    const done = values.what !== 'send' ? 'draft' : answered.value.late ? 'late' : 'sent';
    return c.redirect(`${processPaths.hearing(plan, hearing)}?done=${done}`, 303);
  }
  switch (answered.failure.kind) {
    case 'already-sent':
    case 'not-open':
      return giveBack(c, values, answered.failure, processPaths.hearing(plan, hearing));
    // The text was saved before it was found that it could not be sent.
    case 'empty':
      return hearingPage(c, { values: {}, errors: [{ field: 'text', message: words.hearings.empty }] });
    case 'over':
      return hearingPage(c, { values: {}, errors: [] }, undefined, 409);
    case 'changed-meanwhile':
      return changedMeanwhile(c, values);
  }
});

/** What is saved stands at the top, and what was typed now in the field; saving again is a choice made with both in sight. */
async function changedMeanwhile(c: WebContext, values: Readonly<Record<string, string>>): Promise<Response> {
  const { hearings } = processFrameOf(c).words;
  const view = await viewHearing(c.var.actor, { plan: planIn(c), hearing: hearingIn(c) }, c.var.platform);
  const { seen: _, ...typed } = values;
  const text = `${hearings.changedMeanwhile}\n\n${hearings.storedText}:\n${view.own?.text ?? ''}`;
  return hearingPage(c, { values: typed, errors: [] }, { tone: 'warning', text }, 409);
}

processRoutes.post('/plans/:planId/process/hearings/:hearingId/extension', async (c) => {
  const [plan, hearing] = [planIn(c), hearingIn(c)];
  const { words } = processFrameOf(c);
  const values = await fieldsIn(c);
  const closesOn = readDate(values.extendTo ?? '');
  const refused = (fault: 'date-missing' | 'not-later') =>
    hearingPage(c, { values, errors: [{ field: 'extendTo', message: words.hearings.faults[fault] }] });
  if (closesOn === undefined) return refused('date-missing');
  const extended = await extendHearing(c.var.actor, { plan, hearing, closesOn }, c.var.platform);
  if (extended.ok) return c.redirect(processPaths.hearing(plan, hearing), 303);
  return extended.failure.kind === 'not-later' ? refused('not-later') : c.redirect(notNowAt(plan), 303);
});

processRoutes.post('/plans/:planId/process/hearings/:hearingId/answers/:answerId', async (c) => {
  const [plan, hearing, answer] = [planIn(c), hearingIn(c), idIn<string>(c, 'answerId')];
  const values = await fieldsIn(c);
  const outcome = RESPONSE_OUTCOMES.find((one) => one === values.outcome) ?? 'noted';
  const text = (values.text ?? '').slice(0, 10_000);
  const replied = await respondToAnswer(
    c.var.actor,
    { plan, hearing, answer, outcome, text, seen: readSeen(values.seen) },
    c.var.platform,
  );
  if (replied.ok) return c.redirect(`${processPaths.hearing(plan, hearing)}#answer-${answer}`, 303);
  return replied.failure.kind === 'conflict'
    ? hearingPage(c, untouched, undefined, 409, { answer, state: bothWrote(replied.failure) })
    : giveBack(c, values, replied.failure, notNowAt(plan));
});

processRoutes.get('/plans/:planId/process/hearings/:hearingId/answers.csv', async (c) => {
  const { words, locale } = processFrameOf(c);
  const { columns, outcomes, heading, notReplied } = words.hearings;
  const view = await viewHearing(c.var.actor, { plan: planIn(c), hearing: hearingIn(c) }, c.var.platform);
  if (view.answers === null) throw new NotFound('answers');
  const column = (name: string, value: (row: (typeof view.answers & object)[number]) => string) => ({
    heading: name,
    value,
  });
  return downloadTable(
    c,
    'csv',
    heading,
    [
      column(columns.body, (row) => row.body),
      column(columns.name, (row) => row.name),
      column(columns.sent, (row) => (row.sentAt === null ? '' : formatInstant(row.sentAt, locale))),
      column(columns.answer, (row) => row.text),
      column(columns.outcome, (row) => (row.response === null ? notReplied : outcomes[row.response.outcome])),
      column(columns.reply, (row) => row.response?.text ?? ''),
    ],
    view.answers,
  );
});

async function hearingPage(
  c: WebContext,
  state: FormState,
  message?: HearingMessage,
  status?: 409,
  replying?: Replying,
): Promise<Response> {
  const frame = processFrameOf(c);
  const view = await viewHearing(c.var.actor, { plan: planIn(c), hearing: hearingIn(c) }, c.var.platform);
  return renderPage(
    c,
    {
      title: frame.words.hearings.heading,
      breadcrumbs: view.answers === null ? [] : planCrumbs(frame, view.shell),
      status: status ?? (state.errors.length > 0 ? 422 : 200),
    },
    <HearingPage frame={frame} view={view} state={state} message={message} replying={replying} />,
  );
}

const hearingIn = (c: WebContext): PlanHearingId => idIn<PlanHearingId>(c, 'hearingId');

/** @throws NotFound when the address names no step that is taken by itself */
function stepIn(c: WebContext): PlainStep {
  const step = PLAIN_STEPS.find((one) => one === c.req.param('step'));
  if (step === undefined) throw new NotFound('step');
  return step;
}
