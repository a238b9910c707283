import { Hono } from 'hono';
import type { WebEnv } from '../../../../../web/types.ts';
import { answerRoutes } from './answer-routes.tsx';
import { poolRoutes } from './pool-routes.tsx';
import { recommendationRoutes } from './recommendation-routes.tsx';

/** What the municipalities of a region do together. Words in the address come before ids. */
export const regionRoutes = new Hono<WebEnv>()
  .route('/', recommendationRoutes)
  .route('/', answerRoutes)
  .route('/', poolRoutes);
