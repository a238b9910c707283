import { Hono } from 'hono';
import type { CallId } from '../../../../kernel/ids.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { beginApplication } from '../../actions/application/begin-application.ts';
import { viewCall, viewCalls } from '../../views/application/calls.ts';
import { frameOf, idIn } from '../frame.ts';
import { ApplyPage } from './apply-page.tsx';
import { CallPage } from './call-page.tsx';
import { CallsPage } from './calls-page.tsx';
import { applicationPaths as paths } from './paths.ts';
import { nameOfCall } from '../call/say.ts';

/** Calls are for everybody to read before they log in. */
export const publicCallRoutes = new Hono<WebEnv>();

publicCallRoutes.get('/calls', async (c) => {
  const frame = frameOf(c);
  const view = await viewCalls(c.var.visitor, c.var.platform);
  return renderPage(
    c,
    { title: frame.texts.application.calls.list.title },
    <CallsPage frame={frame} view={view} />,
  );
});

publicCallRoutes.get('/calls/:callId', async (c) => {
  const frame = frameOf(c);
  const view = await viewCall(c.var.visitor, idIn<CallId>(c, 'callId'), c.var.platform);
  return renderPage(
    c,
    {
      title: nameOfCall(view.call, frame),
      breadcrumbs: [{ href: paths.calls, label: frame.texts.application.calls.list.title }],
    },
    <CallPage frame={frame} view={view} />,
  );
});

/** Beginning an application needs somebody whose it is. */
export const applyRoutes = new Hono<WebEnv>();

applyRoutes.get('/calls/:callId/apply', (c) => applyPage(c, 200));

applyRoutes.post('/calls/:callId/apply', async (c) => {
  const begun = await beginApplication(
    c.var.actor,
    { call: idIn<CallId>(c, 'callId'), locale: c.var.locale },
    c.var.platform,
  );
  return begun.ok ? c.redirect(paths.part(begun.value, 'job'), 303) : applyPage(c, 422);
});

async function applyPage(c: WebContext, status: 200 | 422): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewCall(c.var.actor, idIn<CallId>(c, 'callId'), c.var.platform);
  if (view.own !== null) return c.redirect(paths.application(view.own), 303);
  const { list, apply } = frame.texts.application.calls;
  return renderPage(
    c,
    {
      title: apply.title,
      status,
      breadcrumbs: [
        { href: paths.calls, label: list.title },
        { href: paths.call(view.call.id), label: view.call.name[frame.locale] },
      ],
    },
    <ApplyPage frame={frame} view={view} />,
  );
}
