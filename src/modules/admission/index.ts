import { Hono } from 'hono';
import type { Module, WebEnv } from '../../web/types.ts';
import { assessmentJobs } from './letters/assessment/jobs.ts';
import { applicationJobs } from './letters/application/jobs.ts';
import { callJobs } from './letters/call/jobs.ts';
import { admissionJobs } from './letters/jobs.ts';
import { seatJobs, seatTimetable } from './letters/seats/seat-jobs.ts';
import { nominationJobs } from './letters/nomination/jobs.ts';
import { ownApplicationRoutes } from './web/application/routes.ts';
import { publicCallRoutes } from './web/application/call-routes.tsx';
import { assessmentRoutes } from './web/assessment/routes.tsx';
import { callRoutes } from './web/call/office-routes.tsx';
import { candidateRoutes } from './web/candidate-routes.tsx';
import { formRoutes } from './web/form-routes.tsx';
import { admissionHome, admissionNavigation } from './web/home.tsx';
import { listRoutes } from './web/list-routes.tsx';
import { managerRoutes } from './web/nomination/manager-routes.tsx';
import { nominationRoutes } from './web/nomination/routes.tsx';
import { orderRoutes } from './web/order-routes.tsx';
import { planRoutes } from './web/plan-routes.tsx';
import { seatRoutes } from './web/seats/routes.ts';
import { stepRoutes } from './web/step-routes.tsx';

const routes = new Hono<WebEnv>();
// The form comes first: /orders/new is an address of its own, and not an order called «new».
for (const part of [
  formRoutes,
  listRoutes,
  orderRoutes,
  stepRoutes,
  planRoutes,
  candidateRoutes,
  callRoutes,
  seatRoutes,
  assessmentRoutes,
  nominationRoutes,
  managerRoutes,
  ownApplicationRoutes,
]) {
  routes.route('/', part);
}

/** Orders of classes, from the municipality's first word to the class that is formed. */
export const admission: Module = {
  name: 'admission',
  routes,
  publicRoutes: publicCallRoutes,
  jobs: {
    ...admissionJobs,
    ...applicationJobs,
    ...assessmentJobs,
    ...callJobs,
    ...nominationJobs,
    ...seatJobs,
  },
  timetable: seatTimetable,
  navigation: admissionNavigation,
  home: admissionHome,
};
