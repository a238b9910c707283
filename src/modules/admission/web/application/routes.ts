import { Hono } from 'hono';
import type { WebEnv } from '../../../../web/types.ts';
import { applicationRoutes } from './application-routes.tsx';
import { applyRoutes } from './call-routes.tsx';
import { documentRoutes } from './document-routes.tsx';
import { applicationFormRoutes } from './form-routes.tsx';

/** Everything that somebody does with the own application. */
export const ownApplicationRoutes = new Hono<WebEnv>();
for (const part of [applyRoutes, applicationRoutes, applicationFormRoutes, documentRoutes]) {
  ownApplicationRoutes.route('/', part);
}
