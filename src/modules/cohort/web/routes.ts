import { Hono } from 'hono';
import type { WebEnv } from '../../../web/types.ts';
import { cohortRoutes } from './cohort-routes.tsx';
import { gatheringRoutes } from './gathering-routes.tsx';
import { ownRoutes } from './own-routes.tsx';
import { participantRoutes } from './participant-routes.tsx';
import { resultRoutes } from './result-routes.tsx';

/** Everything in this room that needs somebody who has logged in. */
export const routes = new Hono<WebEnv>();
for (const part of [cohortRoutes, participantRoutes, gatheringRoutes, resultRoutes, ownRoutes])
  routes.route('/', part);
