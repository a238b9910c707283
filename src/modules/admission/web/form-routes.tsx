import { Hono } from 'hono';
import type { ReactElement } from 'react';
import type { OrderId } from '../../../kernel/ids.ts';
import { isMunicipalityCode } from '../../../kernel/municipality-code.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { beginOrder } from '../actions/begin-order.ts';
import { changeCourses, changeOrder, type ChangeOrderFailure } from '../actions/change-order.ts';
import type { Fields } from '../../../kernel/merge-edits.ts';
import { fieldsOf, type WrittenPart } from '../domain/order-fields.ts';
import type { SequenceChange } from '../domain/sequence.ts';
import { viewNewOrder, viewOrderForm } from '../views/order-form.ts';
import { CoursesPage } from './courses-page.tsx';
import { errorsOf, type PartState } from './form-frame.tsx';
import { readPart, readSeen } from './form-input.ts';
import { frameOf, idIn } from './frame.ts';
import { NewOrderPage, type NewOrderState } from './new-order-page.tsx';
import { ContactPage, SeatsPage, TimePage } from './part-pages.tsx';
import { paths } from './paths.ts';
import { fieldsIn, listIn } from './request.ts';

export const formRoutes = new Hono<WebEnv>();

formRoutes.get('/orders/new', (c) => {
  const course = c.req.query('course') ?? '';
  return newOrderPage(c, c.req.query('programme'), {
    lead: c.req.query('lead') ?? '',
    courses: course === '' ? [] : [course],
    errors: [],
  });
});

formRoutes.post('/orders/new', async (c) => {
  const { lead = '', programme = '' } = await fieldsIn(c);
  const courses = await listIn(c, 'courses');
  const begun = await beginOrder(
    c.var.actor,
    { programme, lead: isMunicipalityCode(lead) ? lead : null, courses },
    c.var.platform,
  );
  if (begun.ok) return c.redirect(paths.part(begun.value, 'courses'), 303);

  const { texts } = frameOf(c);
  const field = begun.failure.kind === 'municipality-missing' ? 'lead' : 'courses';
  const message =
    begun.failure.kind === 'by-application'
      ? texts.form.new.byApplication
      : texts.form.errors[begun.failure.kind];
  return newOrderPage(c, programme, { lead, courses, errors: [{ field, message }] });
});

async function newOrderPage(c: WebContext, asked: string | undefined, state: NewOrderState) {
  const frame = frameOf(c);
  const view = await viewNewOrder(c.var.actor, c.var.platform);
  const programme = view.programmes.find((one) => one.code === asked) ?? view.programmes[0];
  return renderPage(
    c,
    {
      title: frame.texts.form.new.title,
      breadcrumbs: [{ href: paths.orders, label: frame.texts.list.title }],
      status: state.errors.length > 0 ? 422 : 200,
    },
    <NewOrderPage frame={frame} view={view} programme={programme} state={state} />,
  );
}

formRoutes.get('/orders/:orderId/courses', async (c) => {
  const frame = frameOf(c);
  const view = await viewOrderForm(c.var.actor, idIn<OrderId>(c, 'orderId'), c.var.platform);
  if (!view.steps.has('change')) return c.redirect(`${paths.order(view.order.id)}?failed=not-now`, 303);
  return partPage(c, view.order, frame.texts.form.courses.title, <CoursesPage frame={frame} view={view} />);
});

formRoutes.post('/orders/:orderId/courses', async (c) => {
  const id = idIn<OrderId>(c, 'orderId');
  const { change = '', then } = await fieldsIn(c);
  const [kind, course = ''] = change.split(':');
  const changes: SequenceChange[] = [{ kind: 'add', courses: await listIn(c, 'add') }];
  if (kind === 'up' || kind === 'down' || kind === 'remove') changes.push({ kind, course });
  const changed = await changeCourses(c.var.actor, { order: id, changes }, c.var.platform);
  if (!changed.ok) return c.redirect(`${paths.order(id)}?failed=${changed.failure.kind}`, 303);
  if (then === 'time') return c.redirect(paths.part(id, 'time'), 303);
  // Back to where the finger was.
  const at = /^[A-ZÆØÅ0-9-]{1,20}$/.test(course) && kind !== 'remove' ? `#course-${course}` : '';
  return c.redirect(`${paths.part(id, 'courses')}${at}`, 303);
});

const WRITTEN: readonly WrittenPart[] = ['time', 'seats', 'contact'];
const NEXT: Record<WrittenPart, WrittenPart | undefined> = {
  time: 'seats',
  seats: 'contact',
  contact: undefined,
};

for (const part of WRITTEN) {
  formRoutes.get(`/orders/:orderId/${part}`, (c) => writtenPage(c, part));

  formRoutes.post(`/orders/:orderId/${part}`, async (c) => {
    const id = idIn<OrderId>(c, 'orderId');
    const { seen, then, keep, ...typed } = await fieldsIn(c);
    const seenFields = readSeen(seen);
    const read = readPart(part, keep === 'theirs' ? { ...typed, ...theirsIn(typed) } : typed);
    if (!read.ok) {
      const errors = errorsOf(read.failure, frameOf(c));
      return writtenPage(c, part, { values: typed, errors, seen: seenFields, conflicts: [] });
    }
    const changed = await changeOrder(
      c.var.actor,
      { order: id, part, seen: seenFields, mine: read.value },
      c.var.platform,
    );
    if (!changed.ok) return afterFailure(c, id, part, typed, seenFields, changed.failure);
    const next = then === 'review' ? undefined : then === 'stay' ? part : NEXT[part];
    return c.redirect(next === undefined ? `${paths.order(id)}?done=saved` : paths.part(id, next), 303);
  });
}

/** The values that somebody else saved, as they came along with the form that showed both. */
function theirsIn(typed: Fields): Fields {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('theirs-') ? [[name.slice('theirs-'.length), value]] : [],
    ),
  );
}

function afterFailure(
  c: WebContext,
  id: OrderId,
  part: WrittenPart,
  typed: Fields,
  seen: Fields,
  failure: ChangeOrderFailure,
): Response | Promise<Response> {
  switch (failure.kind) {
    case 'conflict': {
      // The form now stands on what is stored, so that pressing again is to have read it.
      const { conflicts, stored, merged } = failure;
      const state = { values: merged, errors: [], seen: stored, conflicts };
      return writtenPage(c, part, state, 409);
    }
    case 'municipality-unknown': {
      const errors = errorsOf({ other: failure.kind }, frameOf(c));
      return writtenPage(c, part, { values: typed, errors, seen, conflicts: [] });
    }
    default:
      return c.redirect(`${paths.order(id)}?failed=${failure.kind}`, 303);
  }
}

async function writtenPage(
  c: WebContext,
  part: WrittenPart,
  given?: PartState,
  status: 409 | 422 = 422,
): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewOrderForm(c.var.actor, idIn<OrderId>(c, 'orderId'), c.var.platform);
  if (!view.steps.has('change')) return c.redirect(`${paths.order(view.order.id)}?failed=not-now`, 303);
  const stored = fieldsOf(view.order.wishes, part);
  const state = given ?? { values: stored, errors: [], seen: stored, conflicts: [] };
  const page: Record<WrittenPart, ReactElement> = {
    time: <TimePage frame={frame} view={view} state={state} />,
    seats: <SeatsPage frame={frame} view={view} state={state} />,
    contact: <ContactPage frame={frame} view={view} state={state} />,
  };
  const title = frame.texts.form[part].title;
  return partPage(c, view.order, title, page[part], given === undefined ? 200 : status);
}

function partPage(
  c: WebContext,
  order: { id: OrderId; number: number },
  title: string,
  body: ReactElement,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { texts } = frameOf(c);
  return renderPage(
    c,
    {
      title,
      status,
      breadcrumbs: [
        { href: paths.orders, label: texts.list.title },
        { href: paths.order(order.id), label: texts.order.kicker(order.number) },
      ],
    },
    body,
  );
}
