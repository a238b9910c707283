import { Hono } from 'hono';
import { isUuid, type ApplicationId } from '../../../../kernel/ids.ts';
import { NotFound } from '../../../../access/index.ts';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { sendApplication } from '../../actions/application/send-application.ts';
import { beginAgain, withdrawApplication } from '../../actions/application/withdraw-application.ts';
import { partOf } from '../../domain/application/completeness.ts';
import { viewOwnApplication, viewOwnLetter, viewOwnLetters } from '../../views/application/application.ts';
import { frameOf, idIn, wordIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { crumbs } from './form-routes.tsx';
import { LetterPage, LettersPage } from './letter-pages.tsx';
import { type Message, OverviewPage } from './overview-page.tsx';
import { applicationPaths as paths } from './paths.ts';
import { sayFault } from './say.ts';
import { WithdrawPage } from './withdraw-page.tsx';

export const applicationRoutes = new Hono<WebEnv>();

const applicationId = (c: WebContext) => idIn<ApplicationId>(c, 'applicationId');

applicationRoutes.get('/applications/:applicationId', (c) => overview(c, []));

applicationRoutes.post('/applications/:applicationId/send', async (c) => {
  const id = applicationId(c);
  const sent = await sendApplication(c.var.actor, id, c.var.platform);
  if (sent.ok) return c.redirect(`${paths.application(id)}?done=sent`, 303);
  const { failure } = sent;
  if (failure.kind === 'closed')
    return c.redirect(`${paths.application(id)}?failed=${failure.why.outcome}`, 303);
  const frame = frameOf(c);
  const view = await viewOwnApplication(c.var.actor, id, c.var.platform);
  return overview(
    c,
    failure.faults.map((fault) => ({
      // The summary links to the part of the page where the way to put it right stands.
      field: partOf(fault),
      message: sayFault(fault, view.call, view.municipality, frame),
    })),
  );
});

async function overview(c: WebContext, errors: readonly FieldFailure[]): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewOwnApplication(c.var.actor, applicationId(c), c.var.platform);
  return renderPage(
    c,
    {
      title: view.call.name[frame.locale],
      status: errors.length > 0 ? 422 : 200,
      breadcrumbs: [
        { href: paths.calls, label: frame.texts.application.calls.list.title },
        { href: paths.call(view.call.id), label: view.call.name[frame.locale] },
      ],
    },
    <OverviewPage frame={frame} view={view} message={messageIn(c)} errors={errors} />,
  );
}

const DONE = { sent: true, saved: true, withdrawn: true, again: true } as const;
const FAILED = {
  'not-now': 'not-now',
  'not-open-yet': 'call-closed',
  'deadline-passed': 'deadline-passed',
  'call-closed': 'call-closed',
  'document-needed': 'document-needed',
} as const;

function messageIn(c: WebContext): Message | undefined {
  const { message } = frameOf(c).texts.application;
  const done = wordIn(c, 'done', DONE);
  if (done !== undefined) return { tone: 'success', text: message[done] };
  const failed = wordIn(c, 'failed', FAILED);
  return failed && { tone: 'warning', text: message[FAILED[failed]] };
}

applicationRoutes.get('/applications/:applicationId/withdraw', async (c) => {
  const frame = frameOf(c);
  const view = await viewOwnApplication(c.var.actor, applicationId(c), c.var.platform);
  if (!view.steps.has('withdraw'))
    return c.redirect(`${paths.application(view.application.id)}?failed=not-now`, 303);
  return renderPage(
    c,
    { title: frame.texts.application.withdraw.title, breadcrumbs: crumbs(frame, view) },
    <WithdrawPage frame={frame} view={view} />,
  );
});

applicationRoutes.post('/applications/:applicationId/withdraw', async (c) => {
  const id = applicationId(c);
  const { reason = '' } = await fieldsIn(c);
  const withdrawn = await withdrawApplication(c.var.actor, { application: id, reason }, c.var.platform);
  const word = withdrawn.ok ? 'done=withdrawn' : `failed=${withdrawn.failure.why.outcome}`;
  return c.redirect(`${paths.application(id)}?${word}`, 303);
});

applicationRoutes.post('/applications/:applicationId/again', async (c) => {
  const id = applicationId(c);
  const again = await beginAgain(c.var.actor, id, c.var.platform);
  const word = again.ok ? 'done=again' : `failed=${again.failure.why.outcome}`;
  return c.redirect(`${paths.application(id)}?${word}`, 303);
});

applicationRoutes.get('/applications/:applicationId/letters', async (c) => {
  const frame = frameOf(c);
  const view = await viewOwnLetters(c.var.actor, applicationId(c), c.var.platform);
  return renderPage(
    c,
    { title: frame.texts.application.letterList.title, breadcrumbs: crumbs(frame, view) },
    <LettersPage frame={frame} view={view} />,
  );
});

applicationRoutes.get('/applications/:applicationId/letters/:letterId', async (c) => {
  const frame = frameOf(c);
  const letterId = c.req.param('letterId');
  if (!isUuid(letterId)) throw new NotFound('letter');
  const { actor, platform } = c.var;
  const view = await viewOwnLetter(actor, applicationId(c), letterId, platform);
  return renderPage(
    c,
    {
      title: view.letter.title,
      breadcrumbs: [
        ...crumbs(frame, view),
        { href: paths.letters(view.application.id), label: frame.texts.application.letterList.title },
      ],
    },
    <LetterPage frame={frame} view={view} recipient={actor.person} />,
  );
});
