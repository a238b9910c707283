import { Hono } from 'hono';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import { listAddress } from '../../../../web/list-address.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { type AssessFailure, assessApplication } from '../../actions/assessment/assess-application.ts';
import { confirmRefusal } from '../../actions/assessment/confirm-refusal.ts';
import { reopenAssessment } from '../../actions/assessment/reopen-assessment.ts';
import { queueQuestion } from '../../domain/assessment/queue.ts';
import { type AssessmentView, viewAssessment, viewRefusal } from '../../views/assessment/assessment.ts';
import { viewQueue } from '../../views/assessment/queue.ts';
import { type Frame, frameOf, idIn, wordIn } from '../frame.ts';
import { fieldsIn, versionIn } from '../request.ts';
import { type AssessmentMessage, AssessmentPage } from './assessment-page.tsx';
import { ConfirmPage } from './confirm-page.tsx';
import { readAssessmentForm, type TypedAssessment } from './form-input.ts';
import { assessmentPaths } from './paths.ts';
import { QueuePage } from './queue-page.tsx';
import { ReopenPage } from './reopen-page.tsx';
import { sayFailure } from './say.ts';

export const assessmentRoutes = new Hono<WebEnv>();

assessmentRoutes.get('/calls/:callId/assessment', async (c) => {
  const frame = frameOf(c);
  const call = idIn<CallId>(c, 'callId');
  const ask = queueQuestion(c.req.query());
  const view = await viewQueue(c.var.actor, call, ask, c.var.platform);
  return renderPage(
    c,
    { title: frame.texts.assessment.queue.title, width: 'wide' },
    <QueuePage
      frame={frame}
      view={view}
      ask={ask}
      address={listAddress(assessmentPaths.queue(call), {
        q: ask.query,
        show: ask.filter ?? undefined,
        sort: `${ask.descending ? '-' : ''}${ask.sort}`,
        page: ask.page,
      })}
    />,
  );
});

assessmentRoutes.get('/applications/:applicationId/assessment', async (c) => {
  const frame = frameOf(c);
  const view = await viewAssessment(c.var.actor, idIn<ApplicationId>(c, 'applicationId'), c.var.platform);
  return assessmentPage(c, frame, view, { message: messageIn(c, frame, view) });
});

assessmentRoutes.post('/applications/:applicationId/assessment', async (c) => {
  const frame = frameOf(c);
  const application = idIn<ApplicationId>(c, 'applicationId');
  const { actor, platform } = c.var;
  const read = await readAssessmentForm(c, frame.texts.assessment.failed);
  const { typed, findings, conclusion } = read;
  if (read.errors.length > 0) {
    const view = await viewAssessment(actor, application, platform);
    return assessmentPage(c, frame, view, { typed, errors: read.errors, status: 422 });
  }
  const seen = await versionIn(c);
  const done = await assessApplication(actor, { application, seen, findings, conclusion }, platform);
  if (done.ok) return c.redirect(`${assessmentPaths.assessment(application)}?done=${conclusion.step}`, 303);

  const view = await viewAssessment(actor, application, platform);
  const text = sayFailure(done.failure, frame.locale);
  const field = fieldOf(done.failure);
  if (field !== undefined)
    return assessmentPage(c, frame, view, { typed, errors: [{ field, message: text }], status: 422 });
  // The form holds what was typed here over what another has written, and says so before anything is saved.
  const kept = view.steps.has('save') ? `${text} ${frame.texts.assessment.failed.mineKept}` : text;
  return assessmentPage(c, frame, view, { typed, message: { tone: 'warning', text: kept }, status: 409 });
});

assessmentRoutes.get('/applications/:applicationId/assessment/confirm', async (c) => {
  const application = idIn<ApplicationId>(c, 'applicationId');
  return (await confirmPage(c, application, [], 200)) ?? movedOn(c, application);
});

assessmentRoutes.post('/applications/:applicationId/assessment/confirm', async (c) => {
  const application = idIn<ApplicationId>(c, 'applicationId');
  const { actor, platform, locale } = c.var;
  const done = await confirmRefusal(actor, { application, seen: await versionIn(c) }, platform);
  if (done.ok) return c.redirect(`${assessmentPaths.assessment(application)}?done=confirm`, 303);
  const errors = [{ field: 'basis', message: sayFailure(done.failure, locale) }];
  return (await confirmPage(c, application, errors, 409)) ?? movedOn(c, application);
});

assessmentRoutes.get('/applications/:applicationId/assessment/reopen', async (c) => {
  const application = idIn<ApplicationId>(c, 'applicationId');
  return (await reopenPage(c, application, '', [], 200)) ?? movedOn(c, application);
});

assessmentRoutes.post('/applications/:applicationId/assessment/reopen', async (c) => {
  const application = idIn<ApplicationId>(c, 'applicationId');
  const { actor, platform, locale } = c.var;
  const { reason = '' } = await fieldsIn(c);
  const done = await reopenAssessment(actor, { application, seen: await versionIn(c), reason }, platform);
  if (done.ok) return c.redirect(`${assessmentPaths.assessment(application)}?done=reopen`, 303);
  const errors = [{ field: 'reason', message: sayFailure(done.failure, locale) }];
  const status = done.failure.kind === 'reason-missing' ? 422 : 409;
  return (await reopenPage(c, application, reason, errors, status)) ?? movedOn(c, application);
});

/** The case is no longer where the step is taken from; its own page says where it stands. */
function movedOn(c: WebContext, application: ApplicationId): Response {
  return c.redirect(`${assessmentPaths.assessment(application)}?failed=not-now`, 303);
}

function assessmentPage(
  c: WebContext,
  frame: Frame,
  view: AssessmentView,
  with_: {
    typed?: TypedAssessment;
    errors?: readonly FieldFailure[];
    message?: AssessmentMessage | undefined;
    status?: 200 | 409 | 422;
  },
) {
  const { status = 200, ...rest } = with_;
  return renderPage(
    c,
    { title: view.application.name, breadcrumbs: crumbs(frame, view), width: 'wide', status },
    <AssessmentPage frame={frame} view={view} {...rest} />,
  );
}

async function confirmPage(
  c: WebContext,
  application: ApplicationId,
  errors: readonly FieldFailure[],
  status: 200 | 409,
): Promise<Response | undefined> {
  const frame = frameOf(c);
  const view = await viewRefusal(c.var.actor, application, c.var.platform);
  if (view === undefined) return undefined;
  const title = frame.texts.assessment.proposal.confirmTitle(view.application.name);
  return renderPage(
    c,
    { title, breadcrumbs: [...crumbs(frame, view), crumb(view)], status },
    <ConfirmPage frame={frame} view={view} errors={errors} />,
  );
}

async function reopenPage(
  c: WebContext,
  application: ApplicationId,
  reason: string,
  errors: readonly FieldFailure[],
  status: 200 | 409 | 422,
): Promise<Response | undefined> {
  const frame = frameOf(c);
  const view = await viewAssessment(c.var.actor, application, c.var.platform);
  if (!view.steps.has('reopen')) return undefined;
  const title = frame.texts.assessment.reopen.title(view.application.name);
  return renderPage(
    c,
    { title, breadcrumbs: [...crumbs(frame, view), crumb(view)], status },
    <ReopenPage frame={frame} view={view} reason={reason} errors={errors} />,
  );
}

function crumbs(frame: Frame, view: AssessmentView) {
  return [{ href: assessmentPaths.queue(view.call.id), label: frame.texts.assessment.queue.title }];
}

function crumb({ application }: AssessmentView) {
  return { href: assessmentPaths.assessment(application.id), label: application.name };
}

function fieldOf(failure: AssessFailure): string | undefined {
  switch (failure.kind) {
    case 'asked-missing':
      return 'asked';
    case 'documents-deadline-passed':
      return 'until';
    case 'reasons-missing':
    case 'route-open':
      return 'reasons';
    case 'route-missing':
    case 'route-closed':
      return 'route';
    default:
      return undefined;
  }
}

/** What just happened, when the address says so and the case agrees: a link cannot claim what is not so. */
function messageIn(c: WebContext, frame: Frame, view: AssessmentView): AssessmentMessage | undefined {
  const { done, failed } = frame.texts.assessment;
  const step = wordIn(c, 'done', done);
  const status = view.assessment?.status;
  if (step !== undefined && status !== undefined && LEADS_TO[step].includes(status))
    return { tone: 'success', text: done[step] };
  return wordIn(c, 'failed', { 'not-now': true }) === undefined
    ? undefined
    : { tone: 'warning', text: failed['not-now'] };
}

const LEADS_TO: Readonly<Record<keyof Frame['texts']['assessment']['done'], readonly string[]>> = {
  save: ['under-assessment', 'documents-missing'],
  'ask-documents': ['documents-missing'],
  qualify: ['qualified'],
  'propose-refusal': ['refusal-proposed'],
  confirm: ['not-qualified'],
  reopen: ['under-assessment'],
};
