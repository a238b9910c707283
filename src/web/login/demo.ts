import { Hono } from 'hono';
import { NotFound } from '../../access/index.ts';
import { isUuid, type PersonId } from '../../kernel/ids.ts';
import { ownPath } from '../own-path.ts';
import { startDemoSession } from '../session.ts';
import type { WebEnv } from '../types.ts';

export const demoRoutes = new Hono<WebEnv>();

/** Becomes somebody invented. Refused here outside demo mode, and by the database outside a demo world. */
demoRoutes.post('/login/demo', async (c) => {
  if (c.var.platform.mode !== 'demo') throw new NotFound('demo login');
  const { personId, to } = await c.req.parseBody();
  if (typeof personId !== 'string' || !isUuid(personId)) throw new NotFound('demo person');
  const opened = await startDemoSession(c, personId as PersonId);
  if (opened === undefined) throw new NotFound('demo person');
  return c.redirect(ownPath(to), 303);
});
