import { Hono } from 'hono';
import type { WebEnv } from '../../../../web/types.ts';
import { plansRoutes } from './plans/routes.tsx';

/** All pages of plans; each part of the workspace has a folder of its own. */
export const planRoutes = new Hono<WebEnv>();
planRoutes.route('/', plansRoutes);
