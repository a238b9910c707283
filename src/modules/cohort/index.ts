import type { Module } from '../../web/types.ts';
import { jobs } from './letters/jobs.ts';
import { feedRoutes } from './web/feed-route.ts';
import { homeOf } from './web/home.tsx';
import { navigationOf } from './web/navigation.ts';
import { routes } from './web/routes.ts';

export { type AdmittedParticipant, enrolAdmitted, withdrawAdmitted } from './actions/enrol-admitted.ts';
export {
  courseToPlan,
  formCohort,
  type FormCohortFailure,
  type ParticipantToEnrol,
} from './actions/form-cohort.ts';
export { handInCoursework, type HandInFailure } from './actions/hand-in-coursework.ts';
export { mayJudge } from './access.ts';
export { takeOverNeed } from './actions/take-over-need.ts';
export { findCancelReason } from './store/cohorts.ts';
export { type CourseworkOfPerson, courseworkOf } from './store/coursework.ts';
export { findWithdrawn } from './store/participants.ts';
export { type PlannedCourse, planGatherings } from './domain/plan-gatherings.ts';

/** The room of classes: gatherings, participants, approvals, coursework, the own path and the own calendar. */
export const cohort: Module = {
  name: 'cohort',
  routes,
  publicRoutes: feedRoutes,
  jobs,
  navigation: navigationOf,
  home: homeOf,
};
