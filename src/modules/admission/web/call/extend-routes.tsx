import { Hono } from 'hono';
import { type ApplicationId, type CallId, isUuid } from '../../../../kernel/ids.ts';
import { assertNever } from '../../../../kernel/result.ts';
import { readDate } from '../../../../web/components/read-input.ts';
import { formatDate } from '../../../../web/format.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { extendDeadline, type ExtendDeadlineFailure } from '../../actions/call/extend-deadline.ts';
import { DEADLINES } from '../../domain/call/call.ts';
import { actionsOnCall, viewCallToExtend } from '../../views/call/office.ts';
import { type FormState, type Frame, frameOf, idIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { type ExtendField, ExtendPage } from './extend-page.tsx';
import { callPaths } from './paths.ts';
import { nameOfCall } from './say.ts';

/** More time for one applicant. */
export const extendRoutes = new Hono<WebEnv>();

extendRoutes.get('/calls/:callId/extend', (c) => extendPage(c, undefined));

extendRoutes.post('/calls/:callId/extend', async (c) => {
  const { email = '', deadline = '', until = '', reason = '' } = await fieldsIn(c);
  const values = { email, deadline, until, reason };
  const frame = frameOf(c);
  const day = readDate(until);
  if (until.trim() !== '' && day === undefined) {
    const message = frame.texts.call.errors['date-wrong'];
    return extendPage(c, { values, errors: [{ field: 'until', message }] });
  }
  const extended = await extendDeadline(
    c.var.actor,
    {
      call: idIn<CallId>(c, 'callId'),
      email,
      deadline: DEADLINES.find((one) => one === deadline) ?? 'application',
      until: day ?? null,
      reason: reason.slice(0, LONGEST_REASON),
    },
    c.var.platform,
  );
  if (!extended.ok) return extendPage(c, { values, errors: [sayExtendFailure(extended.failure, frame)] });
  const call = idIn<CallId>(c, 'callId');
  return c.redirect(`${homeOf(c, call)}?done=extended`, 303);
});

const LONGEST_REASON = 2000;

function sayExtendFailure(failure: ExtendDeadlineFailure, { texts, locale }: Frame) {
  const words = texts.call.extend.errors;
  switch (failure.kind) {
    case 'not-later':
      return { field: 'until', message: words[failure.kind](formatDate(failure.ordinary, locale)) };
    case 'until-missing':
    case 'until-in-past':
      return { field: 'until', message: words[failure.kind] };
    case 'person-unknown':
    case 'not-published':
      return { field: 'email', message: words[failure.kind] };
    case 'reason-missing':
      return { field: 'reason', message: words[failure.kind] };
    default:
      return assertNever(failure);
  }
}

/** Officers move deadlines too, and have no business on the call's own page. */
function homeOf(c: WebContext, call: CallId): string {
  const writes = actionsOnCall(c.var.actor, { status: 'published' }).has('write-call');
  return writes ? callPaths.manage(call) : callPaths.applicants(call);
}

async function extendPage(c: WebContext, typed: FormState<ExtendField> | undefined): Promise<Response> {
  const frame = frameOf(c);
  const application = c.req.query('application') ?? '';
  const { call, email } = await viewCallToExtend(
    c.var.actor,
    {
      call: idIn<CallId>(c, 'callId'),
      application: isUuid(application) ? (application as ApplicationId) : null,
    },
    c.var.platform,
  );
  const state = typed ?? { values: { email }, errors: [] };
  return renderPage(
    c,
    {
      title: frame.texts.call.extend.title,
      breadcrumbs: [{ href: homeOf(c, call.id), label: nameOfCall(call, frame) }],
      status: state.errors.length > 0 ? 422 : 200,
    },
    <ExtendPage frame={frame} call={call} state={state} back={homeOf(c, call.id)} />,
  );
}
