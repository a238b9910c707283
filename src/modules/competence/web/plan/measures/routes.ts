import { Hono } from 'hono';
import type { WebEnv } from '../../../../../web/types.ts';
import { measureFormRoutes } from './form-routes.tsx';
import { measureListRoutes } from './list-routes.tsx';
import { measureRoutes } from './measure-routes.tsx';
import { mixRoutes } from '../mix/routes.tsx';

/** The list of measures, each measure's page, and how they go. Words in the address come before ids. */
export const measuresRoutes = new Hono<WebEnv>()
  .route('/', measureListRoutes)
  .route('/', measureFormRoutes)
  .route('/', mixRoutes)
  .route('/', measureRoutes);
