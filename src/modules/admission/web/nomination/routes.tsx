import { Hono } from 'hono';
import { NotFound } from '../../../../access/index.ts';
import { type ApplicationId, type CallId, isUuid } from '../../../../kernel/ids.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { leaveOut } from '../../actions/nomination/leave-out.ts';
import { rankApplicants } from '../../actions/nomination/rank-applicants.ts';
import { recommend } from '../../actions/nomination/recommend.ts';
import { moveInOrder, orderFromNumbers, type RankingFault } from '../../domain/nomination/ranking.ts';
import {
  type NominationsView,
  viewNominations,
  viewRecommendation,
} from '../../views/nomination/nominations.ts';
import { viewRecommendations } from '../../views/nomination/recommendations.ts';
import { type FormState, type Frame, frameOf, idIn, wordIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { LeaveOutPage } from './leave-out-page.tsx';
import { NominationsPage } from './nominations-page.tsx';
import { nominationPaths } from './paths.ts';
import { RecommendationPage } from './recommendation-page.tsx';
import { RecommendationsPage } from './recommendations-page.tsx';

export const nominationRoutes = new Hono<WebEnv>();

/** @throws NotFound when the address has no municipality in it */
function codeIn(c: WebContext): MunicipalityCode {
  const code = c.req.param('code') ?? '';
  if (!isMunicipalityCode(code)) throw new NotFound('municipality');
  return code;
}

function nominationsIn(c: WebContext): Promise<NominationsView> {
  return viewNominations(c.var.actor, idIn<CallId>(c, 'callId'), codeIn(c), c.var.platform);
}

function recommendationIn(c: WebContext): Promise<NominationsView> {
  return viewRecommendation(c.var.actor, idIn<CallId>(c, 'callId'), codeIn(c), c.var.platform);
}

nominationRoutes.get('/calls/:callId/municipality/:code', async (c) => {
  const frame = frameOf(c);
  const view = await nominationsIn(c);
  // A code that was merged into another has its applicants with the other.
  if (view.municipality.code !== codeIn(c))
    return c.redirect(nominationPaths.nominations(view.call.id, view.municipality.code), 303);
  const done = wordIn(c, 'done', frame.texts.nomination.done);
  const failed = wordIn(c, 'failed', { closed: true, 'own-application': true });
  return nominationsPage(c, frame, view, {
    ...(done === undefined
      ? {}
      : { message: { tone: 'success' as const, text: frame.texts.nomination.done[done] } }),
    ...(failed === undefined
      ? {}
      : { message: { tone: 'warning' as const, text: frame.texts.nomination.failed[failed] } }),
  });
});

nominationRoutes.post('/calls/:callId/municipality/:code', async (c) => {
  const frame = frameOf(c);
  const fields = await fieldsIn(c);
  const typed = Object.entries(fields).flatMap(([name, text]) => {
    const id = name.replace(/^rank-/, '');
    return id !== name && isUuid(id) ? [{ application: id as ApplicationId, text }] : [];
  });
  const numbers = new Map<string, string>(typed.map(({ application, text }) => [application, text]));
  const order = orderFromNumbers(typed);
  if (!order.ok) {
    const view = await nominationsIn(c);
    return nominationsPage(c, frame, view, {
      numbers,
      errors: sayFaults(order.failure, view, frame),
      status: 422,
    });
  }
  const [direction, moved = ''] = (fields.do ?? '').split(':');
  const input = {
    call: idIn<CallId>(c, 'callId'),
    municipality: codeIn(c),
    seen: fields.seen ?? '',
    order:
      direction === 'up' || direction === 'down'
        ? moveInOrder(order.value, moved as ApplicationId, direction)
        : order.value,
  };
  const done = await rankApplicants(c.var.actor, input, c.var.platform);
  if (done.ok)
    return c.redirect(`${nominationPaths.nominations(input.call, input.municipality)}?done=ranked`, 303);
  const isMeanwhile = done.failure.kind === 'changed-meanwhile';
  return nominationsPage(c, frame, await nominationsIn(c), {
    ...(isMeanwhile ? { numbers, showCurrent: true } : {}),
    message: { tone: 'warning', text: frame.texts.nomination.failed[done.failure.kind] },
    status: 409,
  });
});

nominationRoutes.get('/calls/:callId/municipality/:code/leave-out/:applicationId', async (c) =>
  leaveOutPage(c, await nominationsIn(c), '', [], 200),
);

nominationRoutes.post('/calls/:callId/municipality/:code/leave-out/:applicationId', async (c) => {
  const { seen = '', reason = '' } = await fieldsIn(c);
  const call = idIn<CallId>(c, 'callId');
  const municipality = codeIn(c);
  const application = idIn<ApplicationId>(c, 'applicationId');
  const input = { call, municipality, application, seen, reason };
  const done = await leaveOut(c.var.actor, input, c.var.platform);
  if (done.ok) return c.redirect(`${nominationPaths.nominations(call, municipality)}?done=left-out`, 303);
  const message = frameOf(c).texts.nomination.failed[done.failure.kind];
  const status = done.failure.kind === 'reason-missing' ? 422 : 409;
  return leaveOutPage(c, await nominationsIn(c), reason, [{ field: 'reason', message }], status);
});

nominationRoutes.get('/calls/:callId/municipality/:code/recommendation', async (c) => {
  const view = await recommendationIn(c);
  const { body = '', signedTitle = '' } = view.recommendation ?? {};
  return recommendationPage(c, view, { values: { body, title: signedTitle }, errors: [] });
});

nominationRoutes.post('/calls/:callId/municipality/:code/recommendation', async (c) => {
  const { texts } = frameOf(c);
  const { seen = '', body = '', title = '' } = await fieldsIn(c);
  const call = idIn<CallId>(c, 'callId');
  const municipality = codeIn(c);
  const input = { call, municipality, seen, body, title };
  const done = await recommend(c.var.actor, input, c.var.platform);
  if (done.ok) return c.redirect(`${nominationPaths.nominations(call, municipality)}?done=recommended`, 303);
  const { kind } = done.failure;
  const message = texts.nomination.failed[kind];
  const view = await recommendationIn(c);
  const values = { body, title };
  if (kind === 'body-missing' || kind === 'title-missing') {
    const field = kind === 'body-missing' ? 'body' : 'title';
    return recommendationPage(c, view, { values, errors: [{ field, message }] }, 422);
  }
  const theirs = kind === 'changed-meanwhile' ? view.recommendation?.body : undefined;
  return recommendationPage(c, view, { values, errors: [] }, 409, { text: message, theirs });
});

nominationRoutes.get('/calls/:callId/recommendations', async (c) => {
  const frame = frameOf(c);
  const query = (c.req.query('q') ?? '').trim().slice(0, 100);
  const view = await viewRecommendations(c.var.actor, idIn<CallId>(c, 'callId'), query, c.var.platform);
  return renderPage(
    c,
    { title: frame.texts.nomination.recommendations.title },
    <RecommendationsPage frame={frame} view={view} query={query} />,
  );
});

function nominationsPage(
  c: WebContext,
  frame: Frame,
  view: NominationsView,
  page: {
    numbers?: ReadonlyMap<string, string>;
    errors?: readonly FieldFailure[];
    message?: { tone: 'success' | 'warning'; text: string };
    showCurrent?: boolean;
    status?: 200 | 409 | 422;
  },
) {
  const stored = new Map(view.order.map((application, index) => [application as string, String(index + 1)]));
  const { numbers = stored, errors = [], showCurrent = false, status = 200, message } = page;
  return renderPage(
    c,
    { title: frame.texts.nomination.page.title(view.municipality.name), width: 'wide', status },
    <NominationsPage
      frame={frame}
      view={view}
      numbers={numbers}
      errors={errors}
      message={message}
      showCurrent={showCurrent}
    />,
  );
}

function leaveOutPage(
  c: WebContext,
  view: NominationsView,
  reason: string,
  errors: readonly FieldFailure[],
  status: 200 | 409 | 422,
) {
  const frame = frameOf(c);
  const id = idIn<ApplicationId>(c, 'applicationId');
  const applicant = view.applicants.find(({ application }) => application === id);
  if (applicant === undefined) throw new NotFound('application');
  if (!view.mayRank) return shut(c, view);
  return renderPage(
    c,
    {
      title: frame.texts.nomination.leaveOut.title(applicant.name),
      breadcrumbs: crumbs(frame, view),
      status,
    },
    <LeaveOutPage frame={frame} view={view} applicant={applicant} reason={reason} errors={errors} />,
  );
}

function recommendationPage(
  c: WebContext,
  view: NominationsView,
  state: FormState<'body' | 'title'>,
  status: 200 | 409 | 422 = 200,
  warning?: { text: string; theirs: string | undefined },
) {
  const frame = frameOf(c);
  if (!view.mayRecommend && status === 200) return shut(c, view);
  return renderPage(
    c,
    {
      title: frame.texts.nomination.recommend.title(view.municipality.name),
      breadcrumbs: crumbs(frame, view),
      status,
    },
    <RecommendationPage frame={frame} view={view} state={state} warning={warning} />,
  );
}

/** The page of a step that cannot be taken: the list says why. */
function shut(c: WebContext, view: NominationsView): Response {
  const why = view.isApplicant ? 'own-application' : 'closed';
  return c.redirect(
    `${nominationPaths.nominations(view.call.id, view.municipality.code)}?failed=${why}`,
    303,
  );
}

function crumbs(frame: Frame, view: NominationsView) {
  return [
    {
      href: nominationPaths.nominations(view.call.id, view.municipality.code),
      label: frame.texts.nomination.page.title(view.municipality.name),
    },
  ];
}

function sayFaults(
  faults: readonly RankingFault[],
  view: NominationsView,
  { texts }: Frame,
): readonly FieldFailure[] {
  const { failed } = texts.nomination;
  return faults.flatMap((fault) => {
    const name = view.applicants.find(({ application }) => application === fault.application)?.name;
    if (name === undefined) return [];
    const message =
      fault.kind === 'same-number' ? failed[fault.kind](name, fault.number) : failed[fault.kind](name);
    return [{ field: `rank-${fault.application}`, message }];
  });
}
