import { Hono } from 'hono';
import { hasRole } from '../../../access/index.ts';
import { listAddress } from '../../../web/list-address.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebEnv } from '../../../web/types.ts';
import { orderQuestion } from '../domain/order-list.ts';
import { viewOrders } from '../views/orders.ts';
import { frameOf, wordIn } from './frame.ts';
import { OrderListPage } from './list-page.tsx';
import { paths } from './paths.ts';

export const listRoutes = new Hono<WebEnv>();

listRoutes.get('/orders', async (c) => {
  const frame = frameOf(c);
  const { actor, platform } = c.var;
  const ask = orderQuestion(c.req.query());
  const view = await viewOrders(actor, ask, platform);
  const done = wordIn(c, 'done', { discarded: true });
  const address = listAddress(paths.orders, {
    q: ask.query,
    status: ask.status ?? undefined,
    sort: `${ask.descending ? '-' : ''}${ask.sort}`,
    page: ask.page,
  });
  if (view.rows.length === 0 && ask.page > 1) return c.redirect(address.with({ page: 1 }), 303);
  return renderPage(
    c,
    { title: frame.texts.list.title, width: 'wide' },
    <OrderListPage
      frame={frame}
      view={view}
      ask={ask}
      address={address}
      forProgramme={hasRole(actor, 'programme-coordinator') && actor.scope.municipal.length === 0}
      done={done && frame.texts.done[done]}
    />,
  );
});
