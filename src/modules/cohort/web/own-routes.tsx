import { Hono } from 'hono';
import type { CohortId, ParticipantId } from '../../../kernel/ids.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { parseForm } from '../../../web/forms.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { answerApproval } from '../actions/answer-approval.ts';
import { renewCalendarAddress, stopCalendarAddress } from '../actions/renew-calendar-address.ts';
import { openNeeds } from '../actions/open-needs.ts';
import { saveNeeds } from '../actions/save-needs.ts';
import { viewApproval, viewApprovals } from '../views/approvals.ts';
import { viewCalendarAddress } from '../views/calendar.ts';
import { viewOwnNeeds } from '../views/needs.ts';
import { viewOwnPath } from '../views/path.ts';
import { ApprovalPage, ApprovalsPage } from './approvals-pages.tsx';
import { CalendarPage } from './calendar-page.tsx';
import { NeedsPage, OwnNeedsPage } from './needs-pages.tsx';
import { cohortCrumbs } from './parts.tsx';
import { PathPage } from './path-page.tsx';
import { paths } from './paths.ts';
import { AnswerForm, NeedsForm } from './schemas.ts';
import { doneIn, failuresOf, idIn, sentence, wordsOf } from './tools.ts';

/** What belongs to one person: questions to a manager, the own path, the own calendar, the own needs. */
export const ownRoutes = new Hono<WebEnv>();

ownRoutes.get('/approvals', async (c) => {
  const words = wordsOf(c);
  const approvals = await viewApprovals(c.var.actor, c.var.platform);
  const { saved } = words.texts.approval;
  return renderPage(
    c,
    { title: words.texts.approval.title },
    <ApprovalsPage approvals={approvals} done={doneIn(c, { saved })} words={words} />,
  );
});

type Kept = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldFailure[];
};

async function approvalPage(c: WebContext, { values, errors }: Kept): Promise<Response> {
  const words = wordsOf(c);
  const { texts } = words;
  const question = await viewApproval(c.var.actor, idIn<ParticipantId>(c, 'participantId'), c.var.platform);
  return renderPage(
    c,
    {
      title: texts.approval.question(`${question.givenName} ${question.familyName}`),
      breadcrumbs: [{ href: paths.approvals, label: texts.approval.title }],
      status: errors.length === 0 ? 200 : 422,
    },
    <ApprovalPage question={question} values={values} errors={errors} words={words} />,
  );
}

ownRoutes.get('/approvals/:participantId', (c) => approvalPage(c, { values: {}, errors: [] }));

ownRoutes.post('/approvals/:participantId', async (c) => {
  const { texts } = wordsOf(c);
  const participantId = idIn<ParticipantId>(c, 'participantId');
  const form = await parseForm(c, AnswerForm);
  if (!form.ok)
    return approvalPage(c, {
      values: form.failure.values,
      errors: failuresOf(texts, form.failure.errors),
    });
  const result = await answerApproval(c.var.actor, { participantId, ...form.value }, c.var.platform);
  if (result.ok) return c.redirect(`${paths.approvals}?done=saved`, 303);
  const field = result.failure.kind === 'reason-missing' ? 'reason' : 'form';
  return approvalPage(c, {
    values: { ...form.value },
    errors: [{ field, message: sentence(texts, result.failure.kind) }],
  });
});

ownRoutes.get('/path', async (c) => {
  const words = wordsOf(c);
  const path = await viewOwnPath(c.var.actor, c.var.platform);
  return renderPage(c, { title: words.texts.path.title }, <PathPage path={path} words={words} />);
});

ownRoutes.get('/calendar', async (c) => {
  const words = wordsOf(c);
  const address = await viewCalendarAddress(c.var.actor, c.var.platform);
  const { renewed, stopped } = words.texts.calendar;
  return renderPage(
    c,
    { title: words.texts.calendar.title },
    <CalendarPage address={address} done={doneIn(c, { renewed, stopped })} words={words} />,
  );
});

ownRoutes.post('/calendar/address', async (c) => {
  await renewCalendarAddress(c.var.actor, c.var.platform);
  return c.redirect(`${paths.calendar}?done=renewed`, 303);
});

ownRoutes.post('/calendar/address/stop', async (c) => {
  await stopCalendarAddress(c.var.actor, c.var.platform);
  return c.redirect(`${paths.calendar}?done=stopped`, 303);
});

async function ownNeedsPage(
  c: WebContext,
  kept?: { readonly text: string; readonly errors: readonly FieldFailure[] },
): Promise<Response> {
  const words = wordsOf(c);
  const { cohort, text } = await viewOwnNeeds(c.var.actor, idIn<CohortId>(c, 'cohortId'), c.var.platform);
  const { saved } = words.texts.needs;
  return renderPage(
    c,
    {
      title: words.texts.needs.ownTitle,
      breadcrumbs: cohortCrumbs(cohort, words),
      status: kept === undefined ? 200 : 422,
    },
    <OwnNeedsPage
      cohort={cohort}
      text={kept?.text ?? text}
      errors={kept?.errors ?? []}
      done={doneIn(c, { saved })}
      words={words}
    />,
  );
}

ownRoutes.get('/cohorts/:cohortId/own-needs', (c) => ownNeedsPage(c));

ownRoutes.post('/cohorts/:cohortId/own-needs', async (c) => {
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const form = await parseForm(c, NeedsForm);
  if (!form.ok)
    return ownNeedsPage(c, {
      text: form.failure.values.text ?? '',
      errors: failuresOf(wordsOf(c).texts, form.failure.errors),
    });
  await saveNeeds(c.var.actor, { cohortId, ...form.value }, c.var.platform);
  return c.redirect(`${paths.ownNeeds(cohortId)}?done=saved`, 303);
});

ownRoutes.get('/cohorts/:cohortId/needs', async (c) => {
  const words = wordsOf(c);
  const page = await openNeeds(c.var.actor, idIn<CohortId>(c, 'cohortId'), c.var.platform);
  return renderPage(
    c,
    { title: words.texts.needs.title, breadcrumbs: cohortCrumbs(page.cohort, words) },
    <NeedsPage page={page} words={words} />,
  );
});
