import type { Rightful, Victim } from '../victim.ts';
import type { Route, Routes } from './route.ts';

type At = (victim: Victim) => string;
const inClass = (path: At): Route['at'] => {
  return (v) => [`/cohorts/${v.cohort}${path(v)}`];
};
const page = (belongs: Route['belongs'], path: At, rightful: keyof Rightful = 'coordinator'): Route => ({
  belongs,
  at: inClass(path),
  rightful,
});
const change = (path: At, form: Route['form'], rightful: keyof Rightful = 'coordinator'): Route => ({
  belongs: 'class-people',
  at: inClass(path),
  form: form ?? (() => ({})),
  rightful,
});

const person = { givenName: 'Ny', familyName: 'Person', email: 'ny.person@utenfra.example' };

/** A class and all that hangs on it; and what each participant, manager and calendar has to do with it. */
export const cohort: Routes = {
  'GET /cohorts': { belongs: 'own-list', at: () => ['/cohorts', '/cohorts?q=regionen'] },
  'GET /cohorts/:cohortId': page('class', () => ''),
  'GET /cohorts/:cohortId/start': {
    belongs: 'class-people',
    at: (v) => [`/cohorts/${v.cohort}/start`, `/cohorts/${v.plannedCohort}/start`],
    rightful: 'coordinator',
  },
  'POST /cohorts/:cohortId/start': {
    ...change(() => '', undefined),
    at: (v) => [`/cohorts/${v.plannedCohort}/start`],
  },
  'GET /cohorts/:cohortId/finish': page('class-people', () => '/finish'),
  'POST /cohorts/:cohortId/finish': {
    ...change(() => '', undefined),
    at: (v) => [`/cohorts/${v.finishedCohort}/finish`],
  },
  'GET /cohorts/:cohortId/cancel': page('class-people', () => '/cancel'),
  'POST /cohorts/:cohortId/cancel': change(
    () => '/cancel',
    () => ({ reason: 'Ingen foreleser' }),
  ),

  'GET /cohorts/:cohortId/participants': {
    belongs: 'class-people',
    at: (v) => [`/cohorts/${v.cohort}/participants`, `/cohorts/${v.cohort}/participants?q=L%C3%B8nn`],
    rightful: 'coordinator',
  },
  'GET /cohorts/:cohortId/participants/:file{list\\.(csv|xlsx)}': {
    belongs: 'class-people',
    at: (v) => ['csv', 'xlsx'].map((format) => `/cohorts/${v.cohort}/participants/list.${format}`),
    rightful: 'coordinator',
  },
  'GET /cohorts/:cohortId/participants/:participantId{[0-9a-f-]{36}}': page(
    'class-people',
    (v) => `/participants/${v.participant}`,
  ),
  'GET /cohorts/:cohortId/participants/new': page('class-people', () => '/participants/new'),
  'POST /cohorts/:cohortId/participants/new': change(
    () => '/participants/new',
    () => ({ ...person, locale: 'nb', municipality: '3407', track: 'credit' }),
  ),
  'GET /cohorts/:cohortId/participants/:participantId/manager': page(
    'class-people',
    (v) => `/participants/${v.asked}/manager`,
    'adviser',
  ),
  'POST /cohorts/:cohortId/participants/:participantId/manager': change(
    (v) => `/participants/${v.asked}/manager`,
    () => person,
    'adviser',
  ),
  'GET /cohorts/:cohortId/participants/:participantId/withdraw': page(
    'class-people',
    (v) => `/participants/${v.participant}/withdraw`,
  ),
  'POST /cohorts/:cohortId/participants/:participantId/withdraw': change(
    (v) => `/participants/${v.participant}/withdraw`,
    undefined,
  ),

  'GET /cohorts/:cohortId/gatherings/:gatheringId': page('class', (v) => `/gatherings/${v.gathering}`),
  'GET /cohorts/:cohortId/gatherings/:gatheringId/calendar.ics': page(
    'class',
    (v) => `/gatherings/${v.gathering}/calendar.ics`,
    'participant',
  ),
  'GET /cohorts/:cohortId/gatherings/:gatheringId/attendance-list': page(
    'class-people',
    (v) => `/gatherings/${v.gathering}/attendance-list`,
    'lecturer',
  ),
  'GET /cohorts/:cohortId/gatherings/:gatheringId/edit': page(
    'class-people',
    (v) => `/gatherings/${v.gathering}/edit`,
  ),
  'POST /cohorts/:cohortId/gatherings/:gatheringId/edit': change(
    (v) => `/gatherings/${v.gathering}/edit`,
    () => ({
      startsOn: '2027-06-22',
      endsOn: '2027-06-23',
      startTime: '09:00',
      endTime: '15:30',
      venue: 'Et annet sted',
      address: '',
      note: '',
      revision: '0',
    }),
  ),
  'GET /cohorts/:cohortId/gatherings/:gatheringId/cancel': page(
    'class-people',
    (v) => `/gatherings/${v.gathering}/cancel`,
  ),
  'POST /cohorts/:cohortId/gatherings/:gatheringId/cancel': change(
    (v) => `/gatherings/${v.gathering}/cancel`,
    undefined,
  ),

  'GET /cohorts/:cohortId/coursework/:courseworkId': page(
    'class-people',
    (v) => `/coursework/${v.coursework}`,
    'lecturer',
  ),
  'POST /cohorts/:cohortId/coursework/:courseworkId': change(
    (v) => `/coursework/${v.coursework}`,
    (v) => ({ participants: v.participant, status: 'approved' }),
    'lecturer',
  ),
  'POST /cohorts/:cohortId/coursework/:courseworkId/due-day': change(
    (v) => `/coursework/${v.coursework}/due-day`,
    () => ({ dueOn: '2027-03-01' }),
  ),
  'GET /cohorts/:cohortId/courses/:courseId/completions': page(
    'class-people',
    (v) => `/courses/${v.course}/completions`,
  ),
  'POST /cohorts/:cohortId/courses/:courseId/completions': change(
    (v) => `/courses/${v.course}/completions`,
    (v) => ({ participants: [v.participant], completedOn: '2026-11-20' }),
  ),
  'GET /cohorts/:cohortId/courses/:courseId/completions/:participantId/remove': page(
    'class-people',
    (v) => `/courses/${v.completedCourse}/completions/${v.participant}/remove`,
  ),
  'POST /cohorts/:cohortId/courses/:courseId/completions/:participantId/remove': change(
    (v) => `/courses/${v.completedCourse}/completions/${v.participant}/remove`,
    undefined,
  ),

  'GET /cohorts/:cohortId/needs': page('class-people', () => '/needs'),
  'GET /cohorts/:cohortId/own-needs': page('own', () => '/own-needs', 'participant'),
  'POST /cohorts/:cohortId/own-needs': {
    belongs: 'own',
    at: inClass(() => '/own-needs'),
    form: () => ({ text: 'Ingenting' }),
    rightful: 'participant',
  },
  'GET /approvals': { belongs: 'own-list', at: () => ['/approvals'] },
  'GET /approvals/:participantId': {
    belongs: 'class-people',
    at: (v) => [`/approvals/${v.asked}`],
    rightful: 'manager',
  },
  'POST /approvals/:participantId': {
    belongs: 'own',
    at: (v) => [`/approvals/${v.asked}`],
    form: () => ({ answer: 'approved' }),
    rightful: 'manager',
  },
  'GET /path': { belongs: 'own-list', at: () => ['/path'] },
  'GET /calendar': { belongs: 'own-list', at: () => ['/calendar'] },
  'POST /calendar/address': { belongs: 'own-list', at: () => ['/calendar/address'], form: () => ({}) },
  'POST /calendar/address/stop': {
    belongs: 'own-list',
    at: () => ['/calendar/address/stop'],
    form: () => ({}),
  },
  // The secret is in the address; what the database has of it opens nothing.
  'GET /calendar/:file{.+\\.ics}': {
    belongs: 'secret-address',
    at: (v) => [`/calendar/${v.feedHash}.ics`, `/calendar/${v.rightful.participant}.ics`],
  },
};
