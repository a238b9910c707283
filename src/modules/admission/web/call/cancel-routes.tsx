import { Hono } from 'hono';
import type { CallClassId, CallId } from '../../../../kernel/ids.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { cancelCall } from '../../actions/call/cancel-call.ts';
import { cancelClass } from '../../actions/call/cancel-class.ts';
import { viewCallToManage } from '../../views/call/office.ts';
import { type FormState, frameOf, idIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { classIn, crumbsIn, toCall } from './office-routes.tsx';
import { callPaths } from './paths.ts';
import { nameOfCall } from './say.ts';

/** Calling off a class, or the whole call, with the reason that applicants read. */
export const cancelRoutes = new Hono<WebEnv>();

const LONGEST_REASON = 4000;
const EMPTY: FormState<'reason'> = { values: {}, errors: [] };

async function reasonIn(c: WebContext): Promise<string> {
  const { reason = '' } = await fieldsIn(c);
  return reason.slice(0, LONGEST_REASON);
}

cancelRoutes.get('/calls/:callId/cancel', (c) => cancelPage(c, EMPTY));

cancelRoutes.post('/calls/:callId/cancel', async (c) => {
  const reason = await reasonIn(c);
  const cancelled = await cancelCall(
    c.var.actor,
    { call: idIn<CallId>(c, 'callId'), reason },
    c.var.platform,
  );
  if (cancelled.ok) return toCall(c, 'done=cancelled');
  if (cancelled.failure.kind !== 'reason-missing') return toCall(c, `failed=${cancelled.failure.kind}`);
  return cancelPage(c, missing(c, reason));
});

function missing(c: WebContext, reason: string): FormState<'reason'> {
  const message = frameOf(c).texts.call.cancel.reasonMissing;
  return { values: { reason }, errors: [{ field: 'reason', message }] };
}

async function cancelPage(c: WebContext, state: FormState<'reason'>): Promise<Response> {
  const frame = frameOf(c);
  const words = frame.texts.call.cancel;
  const { call } = await viewCallToManage(c.var.actor, idIn<CallId>(c, 'callId'), c.var.platform);
  if (call.status !== 'published' && call.status !== 'decided') return toCall(c, 'failed=call-is');
  return renderPage(
    c,
    {
      title: words.title,
      breadcrumbs: crumbsIn(call, frame),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <ConfirmPage
      frame={frame}
      kicker={nameOfCall(call, frame)}
      title={words.title}
      lead={words.lead}
      submit={words.submit}
      reason={words.reason}
      state={state}
      tone="danger"
      action={callPaths.cancel(call.id)}
      back={callPaths.manage(call.id)}
    />,
  );
}

cancelRoutes.get('/calls/:callId/classes/:classId/cancel', (c) => cancelClassPage(c, EMPTY));

cancelRoutes.post('/calls/:callId/classes/:classId/cancel', async (c) => {
  const reason = await reasonIn(c);
  const cancelled = await cancelClass(
    c.var.actor,
    { call: idIn<CallId>(c, 'callId'), callClass: idIn<CallClassId>(c, 'classId'), reason },
    c.var.platform,
  );
  if (cancelled.ok) return toCall(c, 'done=class-cancelled');
  if (cancelled.failure.kind !== 'reason-missing') return toCall(c, `failed=${cancelled.failure.kind}`);
  return cancelClassPage(c, missing(c, reason));
});

async function cancelClassPage(c: WebContext, state: FormState<'reason'>): Promise<Response> {
  const frame = frameOf(c);
  const words = frame.texts.call.cancelClass;
  const { call } = await viewCallToManage(c.var.actor, idIn<CallId>(c, 'callId'), c.var.platform);
  const callClass = classIn(call, idIn<CallClassId>(c, 'classId'));
  if (callClass.cancelled !== null || callClass.cohort !== null) return toCall(c, 'failed=class-missing');
  if (call.status !== 'published' && call.status !== 'decided') return toCall(c, 'failed=call-is');
  const title = words.title(callClass.name);
  return renderPage(
    c,
    { title, breadcrumbs: crumbsIn(call, frame), status: state.errors.length > 0 ? 422 : 200 },
    <ConfirmPage
      frame={frame}
      kicker={nameOfCall(call, frame)}
      title={title}
      lead={words.lead}
      submit={words.submit}
      reason={words.reason}
      state={state}
      tone="danger"
      action={callPaths.cancelClass(call.id, callClass.id)}
      back={callPaths.manage(call.id)}
    />,
  );
}
