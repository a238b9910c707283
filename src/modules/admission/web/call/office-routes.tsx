import { Hono } from 'hono';
import { NotFound } from '../../../../access/index.ts';
import type { CallClassId, CallId } from '../../../../kernel/ids.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { beginCall } from '../../actions/call/begin-call.ts';
import { changeCall } from '../../actions/call/change-call.ts';
import { takeOutClass, writeClass } from '../../actions/call/change-classes.ts';
import { publishCall } from '../../actions/call/publish-call.ts';
import type { Call, CallClass } from '../../domain/call/call.ts';
import { CALL_PARTS, type CallPart } from '../../domain/call/draft.ts';
import {
  type CallToManage,
  viewCallsInOffice,
  viewCallToManage,
  viewProgrammes,
} from '../../views/call/office.ts';
import { type FormState, type Frame, frameOf, idIn, wordIn } from '../frame.ts';
import { fieldsIn, versionIn } from '../request.ts';
import { BeginPage } from './begin-page.tsx';
import { fieldsOfClass, fieldsOfPart, readCallPart, readClass } from './call-input.ts';
import { ClassPage } from './class-page.tsx';
import { ConfirmPage } from './confirm-page.tsx';
import { ManagePage } from './manage-page.tsx';
import { OfficePage } from './office-page.tsx';
import { PartPage } from './part-pages.tsx';
import { callPaths } from './paths.ts';
import { inputErrors, nameOfCall } from './say.ts';

/** Calls as the programme writes and publishes them. */
export const callRoutes = new Hono<WebEnv>();

const crumbs = ({ texts }: Frame) => [{ href: callPaths.office, label: texts.call.list.title }];
export const crumbsIn = (call: Call, frame: Frame) => [
  ...crumbs(frame),
  { href: callPaths.manage(call.id), label: nameOfCall(call, frame) },
];

/** Back to the call, with what happened in the address. */
export function toCall(c: WebContext, what: `done=${string}` | `failed=${string}`): Response {
  return c.redirect(`${callPaths.manage(idIn<CallId>(c, 'callId'))}?${what}`, 303);
}

callRoutes.get('/admission/calls', async (c) => {
  const frame = frameOf(c);
  const calls = await viewCallsInOffice(c.var.actor, c.var.platform);
  return renderPage(
    c,
    { title: frame.texts.call.list.title, width: 'wide' },
    <OfficePage frame={frame} calls={calls} />,
  );
});

callRoutes.get('/admission/calls/new', (c) => beginPage(c, { values: {}, errors: [] }));

callRoutes.post('/admission/calls/new', async (c) => {
  const { programme = '', kind = '' } = await fieldsIn(c);
  const begun = await beginCall(
    c.var.actor,
    { programme, kind: kind === 'open' ? 'open' : 'national' },
    c.var.platform,
  );
  if (begun.ok) return c.redirect(callPaths.manage(begun.value), 303);
  const message = frameOf(c).texts.call.begin.programmeMissing;
  return beginPage(c, { values: { programme, kind }, errors: [{ field: 'programme', message }] });
});

async function beginPage(c: WebContext, state: FormState<'programme' | 'kind'>): Promise<Response> {
  const frame = frameOf(c);
  const programmes = await viewProgrammes(c.var.actor, c.var.platform);
  return renderPage(
    c,
    {
      title: frame.texts.call.begin.title,
      breadcrumbs: crumbs(frame),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <BeginPage frame={frame} programmes={programmes} state={state} />,
  );
}

const viewOf = (c: WebContext): Promise<CallToManage> =>
  viewCallToManage(c.var.actor, idIn<CallId>(c, 'callId'), c.var.platform);

callRoutes.get('/calls/:callId/manage', async (c) => {
  const frame = frameOf(c);
  const { done, failed } = frame.texts.call;
  const view = await viewOf(c);
  const good = wordIn(c, 'done', done);
  const bad = wordIn(c, 'failed', failed);
  const message =
    good !== undefined
      ? ({ tone: 'success', text: done[good] } as const)
      : bad !== undefined
        ? ({ tone: 'warning', text: failed[bad] } as const)
        : undefined;
  return renderPage(
    c,
    { title: nameOfCall(view.call, frame), breadcrumbs: crumbs(frame) },
    <ManagePage frame={frame} view={view} message={message} />,
  );
});

for (const part of CALL_PARTS) {
  callRoutes.get(`/calls/:callId/manage/${part}`, (c) => partPage(c, part));

  callRoutes.post(`/calls/:callId/manage/${part}`, async (c) => {
    const fields = await fieldsIn(c);
    const read = readCallPart(part, fields);
    if (!read.ok) return partPage(c, part, { values: fields, errors: inputErrors(read.failure, frameOf(c)) });
    const changed = await changeCall(
      c.var.actor,
      { call: idIn<CallId>(c, 'callId'), version: await versionIn(c), part, content: read.value },
      c.var.platform,
    );
    return toCall(c, changed.ok ? 'done=saved' : `failed=${changed.failure.kind}`);
  });
}

async function partPage(c: WebContext, part: CallPart, typed?: FormState): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewOf(c);
  if (view.call.status !== 'draft') return toCall(c, 'failed=call-is');
  const state = typed ?? { values: fieldsOfPart(part, view.call), errors: [] };
  return renderPage(
    c,
    {
      title: frame.texts.call[part].title,
      breadcrumbs: crumbsIn(view.call, frame),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <PartPage frame={frame} view={view} part={part} state={state} />,
  );
}

callRoutes.get('/calls/:callId/classes/new', (c) => classPage(c, 'new'));
callRoutes.post('/calls/:callId/classes/new', (c) => saveClass(c, 'new'));
callRoutes.get('/calls/:callId/classes/:classId', (c) => classPage(c, idIn<CallClassId>(c, 'classId')));
callRoutes.post('/calls/:callId/classes/:classId', (c) => saveClass(c, idIn<CallClassId>(c, 'classId')));

async function saveClass(c: WebContext, callClass: CallClassId | 'new'): Promise<Response> {
  const fields = await fieldsIn(c);
  const read = readClass(fields);
  if (!read.ok)
    return classPage(c, callClass, { values: fields, errors: inputErrors(read.failure, frameOf(c)) });
  const written = await writeClass(
    c.var.actor,
    { call: idIn<CallId>(c, 'callId'), callClass, content: read.value },
    c.var.platform,
  );
  return toCall(c, written.ok ? 'done=saved' : `failed=${written.failure.kind}`);
}

async function classPage(c: WebContext, id: CallClassId | 'new', typed?: FormState): Promise<Response> {
  const frame = frameOf(c);
  const words = frame.texts.call.classForm;
  const { call, counties } = await viewOf(c);
  const callClass = id === 'new' ? undefined : classIn(call, id);
  if (call.status !== 'draft') return toCall(c, 'failed=call-is');
  const state = typed ?? { values: callClass === undefined ? {} : fieldsOfClass(callClass), errors: [] };
  return renderPage(
    c,
    {
      title: callClass === undefined ? words.titleNew : words.title,
      breadcrumbs: crumbsIn(call, frame),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <ClassPage frame={frame} call={call} counties={counties} callClass={callClass} state={state} />,
  );
}

/** @throws NotFound when the call has no such class */
export function classIn(call: Call, id: CallClassId): CallClass {
  const found = call.classes.find((one) => one.id === id);
  if (found === undefined) throw new NotFound('class');
  return found;
}

callRoutes.get('/calls/:callId/classes/:classId/remove', async (c) => {
  const frame = frameOf(c);
  const words = frame.texts.call.classForm;
  const { call } = await viewOf(c);
  const callClass = classIn(call, idIn<CallClassId>(c, 'classId'));
  if (call.status !== 'draft') return toCall(c, 'failed=call-is');
  return renderPage(
    c,
    { title: words.removeTitle, breadcrumbs: crumbsIn(call, frame) },
    <ConfirmPage
      frame={frame}
      kicker={nameOfCall(call, frame)}
      title={words.removeTitle}
      lead={words.removeText(callClass.name)}
      submit={words.remove}
      tone="danger"
      action={callPaths.removeClass(call.id, callClass.id)}
      back={callPaths.callClass(call.id, callClass.id)}
    />,
  );
});

callRoutes.post('/calls/:callId/classes/:classId/remove', async (c) => {
  const removed = await takeOutClass(
    c.var.actor,
    { call: idIn<CallId>(c, 'callId'), callClass: idIn<CallClassId>(c, 'classId') },
    c.var.platform,
  );
  return toCall(c, removed.ok ? 'done=saved' : `failed=${removed.failure.kind}`);
});

callRoutes.get('/calls/:callId/publish', async (c) => {
  const frame = frameOf(c);
  const words = frame.texts.call.publish;
  const { call, faults } = await viewOf(c);
  if (call.status !== 'draft') return toCall(c, 'failed=call-is');
  if (faults.length > 0) return toCall(c, 'failed=faults');
  return renderPage(
    c,
    { title: words.title, breadcrumbs: crumbsIn(call, frame) },
    <ConfirmPage
      frame={frame}
      kicker={nameOfCall(call, frame)}
      title={words.title}
      lead={words.lead}
      submit={words.submit}
      version={call.version}
      action={callPaths.publish(call.id)}
      back={callPaths.manage(call.id)}
    />,
  );
});

callRoutes.post('/calls/:callId/publish', async (c) => {
  const published = await publishCall(
    c.var.actor,
    { call: idIn<CallId>(c, 'callId'), version: await versionIn(c) },
    c.var.platform,
  );
  return toCall(c, published.ok ? 'done=published' : `failed=${published.failure.kind}`);
});
