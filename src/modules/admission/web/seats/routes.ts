import { Hono } from 'hono';
import type { WebEnv } from '../../../../web/types.ts';
import { cancelRoutes } from '../call/cancel-routes.tsx';
import { extendRoutes } from '../call/extend-routes.tsx';
import { addSeatRoutes } from './add-seat-routes.tsx';
import { allocationRoutes } from './allocation-routes.tsx';
import { appealRoutes } from './appeal-routes.tsx';
import { applicantRoutes } from './applicant-routes.tsx';
import { formClassRoutes } from './form-class-routes.tsx';
import { offerRoutes } from './offer-routes.tsx';

/** Who has applied, who gets a seat, and what each answers. */
export const seatRoutes = new Hono<WebEnv>();
for (const part of [
  applicantRoutes,
  allocationRoutes,
  addSeatRoutes,
  appealRoutes,
  offerRoutes,
  cancelRoutes,
  extendRoutes,
  formClassRoutes,
])
  seatRoutes.route('/', part);
