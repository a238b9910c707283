import { Hono } from 'hono';
import type { WebEnv } from '../../../../../web/types.ts';
import { requirementRoutes } from './requirement-routes.tsx';
import { requirementSheetRoutes } from './requirement-sheet-routes.tsx';

/** What must be there, what is, and what lacks. */
export const analysisRoutes = new Hono<WebEnv>();
for (const part of [requirementSheetRoutes, requirementRoutes]) analysisRoutes.route('/', part);
