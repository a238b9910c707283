import { Hono } from 'hono';
import type { WebEnv } from '../../../../web/types.ts';
import { allocationRoutes } from './allocation-routes.tsx';
import { applicantRoutes } from './applicant-routes.tsx';

/** Who has applied, who gets a seat, and what each answers. */
export const seatRoutes = new Hono<WebEnv>();
for (const part of [applicantRoutes, allocationRoutes]) seatRoutes.route('/', part);
