import { Hono } from 'hono';
import type { WebEnv } from '../../../../../web/types.ts';
import { certificateRoutes } from '../mapping/certificate-routes.tsx';
import { ownMappingRoutes } from '../mapping/own-routes.tsx';
import { roundRoutes } from '../mapping/round-routes.tsx';
import { capitalImportRoutes } from './capital-import-routes.tsx';
import { capitalRoutes } from './capital-routes.tsx';
import { gapRoutes } from './gap-routes.tsx';
import { needRoutes } from './need-routes.tsx';
import { requirementRoutes } from './requirement-routes.tsx';
import { requirementSheetRoutes } from './requirement-sheet-routes.tsx';

/** What must be there, what is, and what lacks. Addresses with a word come before those with an id in the same place. */
export const analysisRoutes = new Hono<WebEnv>();
for (const part of [
  requirementSheetRoutes,
  requirementRoutes,
  capitalImportRoutes,
  capitalRoutes,
  gapRoutes,
  needRoutes,
  roundRoutes,
  certificateRoutes,
  ownMappingRoutes,
]) {
  analysisRoutes.route('/', part);
}
