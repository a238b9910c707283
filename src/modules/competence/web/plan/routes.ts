import { Hono } from 'hono';
import type { WebEnv } from '../../../../web/types.ts';
import { analysisRoutes } from './analysis/routes.tsx';
import { chapterListRoutes } from './chapters/list-routes.tsx';
import { chapterRoutes } from './chapters/routes.tsx';
import { commentRoutes } from './comments/routes.tsx';
import { foundationRoutes } from './foundation/routes.tsx';
import { courseworkRoutes } from './coursework/routes.tsx';
import { keepTyped } from './gone-page.tsx';
import { planFigureRoutes } from './figures/routes.tsx';
import { goalRoutes } from './goals/routes.tsx';
import { memberRoutes } from './members/routes.tsx';
import { followUpRoutes } from './follow-up/routes.tsx';
import { measuresRoutes } from './measures/routes.ts';
import { documentRoutes } from './documents/routes.tsx';
import { caseRoutes } from './process/case-routes.tsx';
import { processRoutes } from './process/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { regionRoutes } from './region/routes.tsx';
import { planNameRoutes } from './plans/name-routes.tsx';
import { plansRoutes } from './plans/routes.tsx';

/** All pages of plans; each part of the workspace has a folder of its own. */
export const planRoutes = new Hono<WebEnv>();
for (const part of [
  'chapters',
  'goals',
  'measures',
  'analysis/requirements',
  'cooperation/recommendations',
  'process',
  'comments',
])
  planRoutes.use(`/plans/:planId/${part}/*`, keepTyped);
planRoutes.route('/', plansRoutes);
planRoutes.route('/', planNameRoutes);
planRoutes.route('/', processRoutes);
planRoutes.route('/', caseRoutes);
planRoutes.route('/', analysisRoutes);
planRoutes.route('/', measuresRoutes);
planRoutes.route('/', documentRoutes);
planRoutes.route('/', memberRoutes);
planRoutes.route('/', chapterListRoutes);
planRoutes.route('/', chapterRoutes);
planRoutes.route('/', courseworkRoutes);
planRoutes.route('/', commentRoutes);
planRoutes.route('/', followUpRoutes);
planRoutes.route('/', planFigureRoutes);
planRoutes.route('/', goalRoutes);
planRoutes.route('/', overviewRoutes);
planRoutes.route('/', foundationRoutes);
planRoutes.route('/', regionRoutes);
