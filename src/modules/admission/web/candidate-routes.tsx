import { Hono } from 'hono';
import { NotFound } from '../../../access/index.ts';
import { type EmployeeId, isUuid, type OrderId } from '../../../kernel/ids.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { downloadTable, isDownloadFormat } from '../../../web/download.ts';
import { listAddress } from '../../../web/list-address.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { addCandidate } from '../actions/add-candidate.ts';
import { changeCandidate, removeCandidate } from '../actions/change-candidate.ts';
import type { CandidateId } from '../domain/order.ts';
import { type CandidatesView, type CandidateWithManager, viewCandidates } from '../views/candidates.ts';
import { CandidatesPage, type CandidatesState } from './candidates-page.tsx';
import { type Frame, frameOf, idIn } from './frame.ts';
import { paths } from './paths.ts';
import { fieldsIn } from './request.ts';

export const candidateRoutes = new Hono<WebEnv>();

candidateRoutes.get('/orders/:orderId/candidates', (c) => candidatesPage(c, undefined));

candidateRoutes.get('/orders/:orderId/candidates/from/:code', (c) => candidatesPage(c, codeIn(c)));

candidateRoutes.post('/orders/:orderId/candidates/from/:code', async (c) => {
  const order = idIn<OrderId>(c, 'orderId');
  const municipality = codeIn(c);
  const { employee = '', email = '', potential, q = '' } = await fieldsIn(c);
  if (!isUuid(employee)) throw new NotFound('employee');
  const added = await addCandidate(
    c.var.actor,
    {
      order,
      municipality,
      employee: employee as EmployeeId,
      track: 'credit',
      potentialLeader: potential === 'yes',
      email,
    },
    c.var.platform,
  );
  const list = listAddress(paths.candidatesFrom(order, municipality), { q });
  if (added.ok) return c.redirect(list.with({ added: added.value }), 303);
  switch (added.failure.kind) {
    case 'email-missing':
    case 'email-wrong': {
      const message = frameOf(c).texts.people.errors[added.failure.kind];
      return candidatesPage(c, municipality, {
        query: q,
        errors: [{ field: `email-${employee}`, message }],
        typed: { employee, email },
      });
    }
    // Two pressed at once, and the person is where both wanted.
    case 'already-added':
      return c.redirect(list.with({}), 303);
    case 'not-on-the-order':
      throw new NotFound('municipality');
    case 'too-late':
      return c.redirect(`${paths.order(order)}?failed=too-late`, 303);
  }
});

candidateRoutes.post('/orders/:orderId/candidates/:candidateId', async (c) => {
  const order = idIn<OrderId>(c, 'orderId');
  const candidate = idIn<CandidateId>(c, 'candidateId');
  const { track, potential } = await fieldsIn(c);
  const changed = await changeCandidate(
    c.var.actor,
    {
      order,
      candidate,
      track: track === 'non-credit' ? 'non-credit' : 'credit',
      potentialLeader: potential === 'yes',
    },
    c.var.platform,
  );
  if (!changed.ok) return c.redirect(`${paths.order(order)}?failed=too-late`, 303);
  return c.redirect(`${paths.candidatesFrom(order, changed.value.municipality)}?saved=${candidate}`, 303);
});

candidateRoutes.post('/orders/:orderId/candidates/:candidateId/remove', async (c) => {
  const order = idIn<OrderId>(c, 'orderId');
  const removed = await removeCandidate(
    c.var.actor,
    { order, candidate: idIn<CandidateId>(c, 'candidateId') },
    c.var.platform,
  );
  if (!removed.ok) return c.redirect(`${paths.order(order)}?failed=too-late`, 303);
  const { municipality, employee } = removed.value;
  return c.redirect(`${paths.candidatesFrom(order, municipality)}?removed=${employee}`, 303);
});

/** The municipality's own list as a file; nobody else's people are in it. */
candidateRoutes.get('/orders/:orderId/candidates/from/:code/file/:format', async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const { texts } = frameOf(c);
  const words = texts.people;
  const view = await readView(c, codeIn(c), '', 1);
  const name = view.order.names.get(view.municipality) ?? view.municipality;
  return downloadTable<CandidateWithManager>(
    c,
    format,
    words.file.name(view.order.order.number, name),
    [
      { heading: words.file.familyName, value: (row) => row.familyName },
      { heading: words.file.givenName, value: (row) => row.givenName },
      { heading: words.file.email, value: (row) => row.email },
      { heading: words.file.track, value: (row) => words.tracks[row.track] },
      {
        heading: words.file.kind,
        value: (row) => (row.potentialLeader ? texts.order.potentialLeader : texts.order.leader),
      },
      {
        heading: words.file.manager,
        value: (row) => (row.manager === null ? '' : `${row.manager.givenName} ${row.manager.familyName}`),
      },
    ],
    view.candidates,
  );
});

function codeIn(c: WebContext): MunicipalityCode {
  const code = c.req.param('code') ?? '';
  if (!isMunicipalityCode(code)) throw new NotFound('municipality');
  return code;
}

function readView(
  c: WebContext,
  municipality: MunicipalityCode | undefined,
  query: string,
  page: number,
): Promise<CandidatesView> {
  const removed = c.req.query('removed') ?? '';
  return viewCandidates(
    c.var.actor,
    idIn<OrderId>(c, 'orderId'),
    { municipality, query, page, removed: isUuid(removed) ? (removed as EmployeeId) : undefined },
    c.var.platform,
  );
}

async function candidatesPage(
  c: WebContext,
  municipality: MunicipalityCode | undefined,
  wrong?: Pick<CandidatesState, 'query' | 'errors' | 'typed'>,
): Promise<Response> {
  const frame = frameOf(c);
  const asked = c.req.query('page') ?? '';
  const page = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  const query = wrong?.query ?? (c.req.query('q') ?? '').trim().slice(0, 100);
  const view = await readView(c, municipality, query, page);
  // The last one of the last page was just added.
  if (wrong === undefined && page > 1 && view.staff.rows.length === 0 && view.order.sendsFrom.length > 0) {
    const url = new URL(c.req.url);
    url.searchParams.delete('page');
    return c.redirect(`${url.pathname}${url.search}`, 303);
  }
  const { order } = view.order;
  const state: CandidatesState = {
    query,
    page,
    errors: wrong?.errors ?? [],
    typed: wrong?.typed,
    message: wrong === undefined ? messageFor(c, frame, view) : undefined,
  };
  const name = view.order.names.get(view.municipality) ?? view.municipality;
  return renderPage(
    c,
    {
      title: frame.texts.people.title(name),
      width: 'wide',
      status: wrong === undefined ? 200 : 422,
      breadcrumbs: [
        { href: paths.orders, label: frame.texts.list.title },
        { href: paths.order(order.id), label: frame.texts.order.kicker(order.number) },
      ],
    },
    <CandidatesPage
      frame={frame}
      view={view}
      state={state}
      address={listAddress(paths.candidatesFrom(order.id, view.municipality), { q: query, page })}
    />,
  );
}

/** What just happened, when the address says so and the list agrees. */
function messageFor(c: WebContext, { texts }: Frame, view: CandidatesView): CandidatesState['message'] {
  const words = texts.people;
  const named = (id: string | undefined) => {
    const found = view.candidates.find((candidate) => candidate.id === id);
    return found && `${found.givenName} ${found.familyName}`;
  };
  const added = named(c.req.query('added'));
  if (added !== undefined) return { text: words.added(added), undo: undefined };
  const saved = named(c.req.query('saved'));
  if (saved !== undefined) return { text: words.saved(saved), undo: undefined };
  const { removed } = view;
  if (removed === undefined || view.candidates.some((one) => one.employee === removed.id)) return undefined;
  return {
    text: words.removed(`${removed.givenName} ${removed.familyName}`),
    undo: view.order.sendsFrom.length > 0 ? removed.id : undefined,
  };
}
