import { Hono } from 'hono';
import type { OrderId } from '../../../kernel/ids.ts';
import { formatDate } from '../../../web/format.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { sendOrder } from '../actions/send-order.ts';
import { viewOrder, type OrderView } from '../views/order.ts';
import { type Frame, frameOf, idIn, wordIn } from './frame.ts';
import { type Message, OrderPage } from './order-page.tsx';
import { paths } from './paths.ts';
import { versionIn } from './request.ts';

export const orderRoutes = new Hono<WebEnv>();

orderRoutes.get('/orders/:orderId', async (c) => {
  const frame = frameOf(c);
  const view = await viewOrder(c.var.actor, idIn<OrderId>(c, 'orderId'), c.var.platform);
  return renderPage(
    c,
    {
      title: frame.texts.order.kicker(view.order.number),
      breadcrumbs: [{ href: paths.orders, label: frame.texts.list.title }],
    },
    <OrderPage frame={frame} view={view} message={messageFor(c, frame, view)} />,
  );
});

orderRoutes.post('/orders/:orderId/send', async (c) => {
  const id = idIn<OrderId>(c, 'orderId');
  const version = await versionIn(c);
  const sent = await sendOrder(c.var.actor, { order: id, version }, c.var.platform);
  return c.redirect(`${paths.order(id)}?${sent.ok ? 'done=sent' : `failed=${sent.failure.kind}`}`, 303);
});

/** What just happened, when the address says so and the order agrees: a link cannot claim what is not so. */
function messageFor(c: WebContext, frame: Frame, view: OrderView): Message | undefined {
  const { texts, locale } = frame;
  const done = wordIn(c, 'done', { ...texts.done, saved: true });
  if (done === 'saved') return { tone: 'success', text: texts.form.saved };
  if (done !== undefined && done !== 'discarded' && LEADS_TO[done] === view.order.state)
    return { tone: 'success', text: texts.done[done] };

  const failed = wordIn(c, 'failed', texts.failed);
  switch (failed) {
    case 'not-now':
      return { tone: 'warning', text: texts.failed[failed](texts.status[view.status]) };
    case 'quote-expired': {
      const validTo = view.order.quote?.validTo;
      return validTo && { tone: 'warning', text: texts.failed[failed](formatDate(validTo, locale)) };
    }
    case undefined:
      return undefined;
    default:
      return { tone: 'warning', text: texts.failed[failed] };
  }
}

const LEADS_TO = {
  sent: 'sent',
  'taken-back': 'draft',
  offered: 'offered',
  accepted: 'accepted',
  'asked-again': 'sent',
  planned: 'planned',
  cancelled: 'cancelled',
} as const;
