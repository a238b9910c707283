import { catalogue, courseVersionIdOf } from '../../../src/modules/programme/index.ts';
import type { Victim } from '../victim.ts';
import type { Belongs } from '../belongings.ts';
import type { Fields, Route, Routes } from './route.ts';

type At = (calls: Victim['calls']) => string;

/** What the programme does with calls and seats, and nobody else. */
function byProgramme(belongs: Belongs, at: At, form?: Fields | Route['form']): Route {
  return {
    belongs,
    at: ({ calls }) => [at(calls)],
    ...(form === undefined ? {} : { form: typeof form === 'function' ? form : () => form }),
    side: 'programme',
    rightful: 'coordinator',
  };
}

/** What officers do as well. */
function byOffice(at: At, form?: Fields): Route {
  const { side: _side, ...route } = byProgramme('application', at, form);
  return route;
}

/** What only the one who has the offer answers. */
function byApplicant(at: At, form?: Fields): Route {
  return {
    belongs: 'own',
    at: ({ calls }) => [`/applications/${at(calls)}`],
    ...(form === undefined ? {} : { form: () => form }),
    rightful: 'applicant',
  };
}

const version = '1';
const ofDraft =
  (path: string): At =>
  ({ draft }) =>
    `/calls/${draft}${path}`;
const ofOpen =
  (path: string): At =>
  ({ open }) =>
    `/calls/${open}${path}`;
const ofDecided =
  (path: string): At =>
  ({ decided }) =>
    `/calls/${decided}${path}`;

const DAYS: Fields = {
  version,
  opensOn: '2027-01-01',
  deadlineOn: '2027-03-01',
  documentsDueOn: '2027-03-08',
  withdrawBy: '2027-06-01',
  replyDays: '7',
};
const A_CLASS: Fields = {
  name: 'Bergen 1',
  city: 'Bergen',
  venue: '',
  address: '',
  seats: '54',
  startsOn: '2027-09-20',
};
const NAMES = Object.fromEntries([
  ['contactEmail', 'ny@hogskole.example'],
  ...['name-nb', 'name-nn', 'name-en', 'about-nb', 'about-nn', 'about-en'].map((field) => [
    field,
    'Omskrevet',
  ]),
]);

/** Calls as they are written, seats as they are shared out, and offers as they are answered. */
export const seats: Routes = {
  'GET /admission/calls': byProgramme('call-draft', () => '/admission/calls'),
  'GET /admission/calls/new': byProgramme('call-draft', () => '/admission/calls/new'),
  'POST /admission/calls/new': byProgramme('call-draft', () => '/admission/calls/new', {
    programme: 'nasjonal',
    kind: 'national',
  }),
  'GET /calls/:callId/manage': {
    ...byProgramme('call-draft', ofDraft('/manage')),
    at: ({ calls }) => [`/calls/${calls.draft}/manage`, `/calls/${calls.open}/manage`],
  },
  'GET /calls/:callId/manage/about': byProgramme('call-draft', ofDraft('/manage/about')),
  'POST /calls/:callId/manage/about': byProgramme('call-draft', ofDraft('/manage/about'), {
    version,
    ...NAMES,
  }),
  'GET /calls/:callId/manage/days': byProgramme('call-draft', ofDraft('/manage/days')),
  'POST /calls/:callId/manage/days': byProgramme('call-draft', ofDraft('/manage/days'), DAYS),
  'GET /calls/:callId/manage/requirements': byProgramme('call-draft', ofDraft('/manage/requirements')),
  'POST /calls/:callId/manage/requirements': byProgramme('call-draft', ofDraft('/manage/requirements'), {
    version,
    practiceYears: '9',
    'document-education': 'required',
  }),
  'GET /calls/:callId/manage/rules': byProgramme('call-draft', ofDraft('/manage/rules')),
  'POST /calls/:callId/manage/rules': byProgramme('call-draft', ofDraft('/manage/rules'), {
    version,
    mechanism: 'serial-dictatorship',
    minimumWishes: '1',
    seed: 'valgt-av-en-annen',
  }),
  'GET /calls/:callId/classes/new': byProgramme('call-draft', ofDraft('/classes/new')),
  'POST /calls/:callId/classes/new': byProgramme('call-draft', ofDraft('/classes/new'), A_CLASS),
  'GET /calls/:callId/classes/:classId': byProgramme(
    'call-draft',
    ({ draft, draftClass }) => `/calls/${draft}/classes/${draftClass}`,
  ),
  'POST /calls/:callId/classes/:classId': byProgramme(
    'call-draft',
    ({ draft, draftClass }) => `/calls/${draft}/classes/${draftClass}`,
    A_CLASS,
  ),
  'GET /calls/:callId/classes/:classId/remove': byProgramme(
    'call-draft',
    ({ draft, draftClass }) => `/calls/${draft}/classes/${draftClass}/remove`,
  ),
  'POST /calls/:callId/classes/:classId/remove': byProgramme(
    'call-draft',
    ({ draft, draftClass }) => `/calls/${draft}/classes/${draftClass}/remove`,
    {},
  ),
  'GET /calls/:callId/publish': byProgramme('call-draft', ({ ready }) => `/calls/${ready}/publish`),
  'POST /calls/:callId/publish': byProgramme('call-draft', ({ ready }) => `/calls/${ready}/publish`, {
    version,
  }),
  'GET /calls/:callId/extend': byOffice(ofOpen('/extend')),
  'POST /calls/:callId/extend': byOffice(ofOpen('/extend'), {
    email: 'soker@gjovik.example',
    deadline: 'withdrawal',
    until: '2027-09-01',
    reason: 'Uten grunn',
  }),
  'GET /calls/:callId/cancel': byProgramme('seats', ofOpen('/cancel')),
  'POST /calls/:callId/cancel': byProgramme('seats', ofOpen('/cancel'), { reason: 'Uten grunn' }),
  'GET /calls/:callId/classes/:classId/cancel': byProgramme(
    'seats',
    ({ decided, decidedClass }) => `/calls/${decided}/classes/${decidedClass}/cancel`,
  ),
  'POST /calls/:callId/classes/:classId/cancel': byProgramme(
    'seats',
    ({ decided, decidedClass }) => `/calls/${decided}/classes/${decidedClass}/cancel`,
    { reason: 'Uten grunn' },
  ),
  'GET /calls/:callId/classes/:classId/form': byProgramme(
    'seats',
    ({ decided, decidedClass }) => `/calls/${decided}/classes/${decidedClass}/form`,
  ),
  'POST /calls/:callId/classes/:classId/form': byProgramme(
    'seats',
    ({ decided, decidedClass }) => `/calls/${decided}/classes/${decidedClass}/form`,
    {
      name: 'Oslo 2027',
      venue: 'Campus',
      address: '',
      startsOn: '2027-09-06',
      courses: nationalCourses(),
      coursesASemester: '1',
    },
  ),

  'GET /calls/:callId/applicants': {
    ...byOffice(ofOpen('/applicants')),
    at: ({ calls }) => [
      `/calls/${calls.open}/applicants`,
      `/calls/${calls.decided}/applicants?q=gj%C3%B8vik`,
    ],
  },
  'GET /calls/:callId/applicants/file/:format': {
    ...byOffice(ofOpen('/applicants')),
    at: ({ calls }) => ['csv', 'xlsx'].map((format) => `/calls/${calls.open}/applicants/file/${format}`),
  },
  'GET /calls/:callId/seats': {
    ...byProgramme('seats', ofDecided('/seats')),
    at: ({ calls }) => [`/calls/${calls.decided}/seats`, `/calls/${calls.due}/seats`],
  },
  'GET /calls/:callId/seats/decide': byProgramme('seats', ({ due }) => `/calls/${due}/seats/decide`),
  'POST /calls/:callId/seats/decide': {
    ...byProgramme('seats', ({ due }) => `/calls/${due}/seats/decide`),
    form: ({ calls }) => ({ seen: calls.dueSeen }),
  },
  'GET /calls/:callId/seats/runs/:runId': byProgramme(
    'seats',
    ({ decided, run }) => `/calls/${decided}/seats/runs/${run}`,
  ),
  'GET /calls/:callId/seats/runs/:runId/:part': {
    ...byProgramme('seats', ofDecided('')),
    at: ({ calls }) =>
      ['inputs', 'result'].map((part) => `/calls/${calls.decided}/seats/runs/${calls.run}/${part}.json`),
  },
  'GET /calls/:callId/seats/:applicationId/appeal': byProgramme(
    'seats',
    ({ waitingCall, waiting }) => `/calls/${waitingCall}/seats/${waiting}/appeal`,
  ),
  'POST /calls/:callId/seats/:applicationId/appeal': {
    ...byProgramme('seats', ({ waitingCall, waiting }) => `/calls/${waitingCall}/seats/${waiting}/appeal`),
    form: ({ calls }) => ({
      run: calls.appealRun,
      callClass: calls.waitingClass,
      reason: 'Klagen førte fram',
    }),
  },
  'POST /calls/:callId/seats/:applicationId/appeal/run': {
    ...byProgramme(
      'seats',
      ({ waitingCall, waiting }) => `/calls/${waitingCall}/seats/${waiting}/appeal/run`,
    ),
    form: () => ({ rank: '1', formal: 'no' }),
  },
  'GET /calls/:callId/seats/:applicationId/non-credit': byProgramme(
    'seats',
    ({ guestCall, guest }) => `/calls/${guestCall}/seats/${guest}/non-credit`,
  ),
  'POST /calls/:callId/seats/:applicationId/non-credit': {
    ...byProgramme('seats', ({ guestCall, guest }) => `/calls/${guestCall}/seats/${guest}/non-credit`),
    form: ({ calls }) => ({ callClass: calls.guestClass }),
  },

  'GET /applications/:applicationId/offer': byApplicant(({ seated }) => `${seated}/offer`),
  'POST /applications/:applicationId/offer/accept': byApplicant(({ seated }) => `${seated}/offer/accept`, {}),
  'GET /applications/:applicationId/offer/decline': byApplicant(({ seated }) => `${seated}/offer/decline`),
  'POST /applications/:applicationId/offer/decline': byApplicant(
    ({ seated }) => `${seated}/offer/decline`,
    {},
  ),
  'GET /applications/:applicationId/offer/give-up': byApplicant(
    ({ accepted }) => `${accepted}/offer/give-up`,
  ),
  'POST /applications/:applicationId/offer/give-up': byApplicant(
    ({ accepted }) => `${accepted}/offer/give-up`,
    {},
  ),
  'GET /applications/:applicationId/offer/leave': byApplicant(({ waiting }) => `${waiting}/offer/leave`),
  'POST /applications/:applicationId/offer/leave': byApplicant(({ waiting }) => `${waiting}/offer/leave`, {}),
};

/** The versions of the national courses that a class can be formed with. */
function nationalCourses(): readonly string[] {
  const national = catalogue.programmes.find(({ code }) => code === 'nasjonal');
  return (national?.courses ?? []).flatMap(({ code, versions }) => {
    const newest = versions.at(-1);
    return newest === undefined ? [] : [courseVersionIdOf(code, newest.valid.from)];
  });
}
