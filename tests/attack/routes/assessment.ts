import { RECOMMENDED_AT } from '../victim-call.ts';
import type { CallsOfVictim } from '../victim-call.ts';
import { GJOVIK } from '../words.ts';
import type { Fields, Route, Routes } from './route.ts';

type At = (calls: CallsOfVictim) => string;

/** What officers find and decide, which the programme sees the outcome of and nobody else anything. */
function byOfficer(at: At, form?: Fields): Route {
  return {
    belongs: 'papers',
    at: ({ calls }) => [at(calls)],
    ...(form === undefined ? {} : { form: () => form }),
    rightful: 'officer',
  };
}

/** A refusal that the first officer has proposed; the second confirms it. */
function bySecond(path: string, form?: Fields): Route {
  return {
    ...byOfficer(({ seated }) => `/applications/${seated}/assessment${path}`, form),
    rightful: 'secondOfficer',
  };
}

/** What the municipality says of its own. */
function byMunicipality(path: string | At, form?: Route['form']): Route {
  return {
    belongs: 'staff',
    at: ({ calls }) => [
      `/calls/${calls.open}/municipality/${GJOVIK}${typeof path === 'string' ? path : path(calls)}`,
    ],
    ...(form === undefined ? {} : { form }),
    rightful: 'adviser',
  };
}

/** The order that the page showed: one applicant, who is first. */
const seen = ({ application }: CallsOfVictim): Fields => ({ seen: `${application};` });

/** What officers, the municipality and the line manager say of an application. */
export const assessment: Routes = {
  'GET /calls/:callId/assessment': {
    ...byOfficer(({ open }) => `/calls/${open}/assessment`),
    at: ({ calls }) => [
      `/calls/${calls.open}/assessment`,
      `/calls/${calls.open}/assessment?show=documents-missing`,
    ],
  },
  'GET /applications/:applicationId/assessment': {
    ...byOfficer(({ application }) => `/applications/${application}/assessment`),
    at: ({ calls }) =>
      [calls.application, calls.seated].map((application) => `/applications/${application}/assessment`),
  },
  'POST /applications/:applicationId/assessment': byOfficer(
    ({ application }) => `/applications/${application}/assessment`,
    { version: '1', hasGeneral: 'yes', birthYear: '1984', route: 'general', do: 'qualify' },
  ),
  'GET /applications/:applicationId/assessment/confirm': bySecond('/confirm'),
  'POST /applications/:applicationId/assessment/confirm': bySecond('/confirm', { version: '1' }),
  'GET /applications/:applicationId/assessment/reopen': bySecond('/reopen'),
  'POST /applications/:applicationId/assessment/reopen': bySecond('/reopen', {
    version: '1',
    reason: 'Se en gang til',
  }),

  'GET /calls/:callId/municipality/:code': {
    ...byMunicipality(''),
    at: ({ calls }) => [calls.open, calls.decided].map((call) => `/calls/${call}/municipality/${GJOVIK}`),
  },
  'POST /calls/:callId/municipality/:code': byMunicipality('', ({ calls }) => ({
    ...seen(calls),
    [`rank-${calls.application}`]: '',
    do: 'save',
  })),
  'GET /calls/:callId/municipality/:code/leave-out/:applicationId': byMunicipality(
    ({ application }) => `/leave-out/${application}`,
  ),
  'POST /calls/:callId/municipality/:code/leave-out/:applicationId': byMunicipality(
    ({ application }) => `/leave-out/${application}`,
    ({ calls }) => ({ ...seen(calls), reason: 'Slutter' }),
  ),
  'GET /calls/:callId/municipality/:code/recommendation': {
    ...byMunicipality('/recommendation'),
    rightful: 'headOfServices',
  },
  'POST /calls/:callId/municipality/:code/recommendation': {
    ...byMunicipality('/recommendation', () => ({
      seen: RECOMMENDED_AT,
      body: 'Ingen anbefales',
      title: 'Kommunedirektør',
    })),
    rightful: 'headOfServices',
  },

  // Those who share out the seats read it, and the municipality that wrote it has it on its own page.
  'GET /calls/:callId/recommendations': {
    belongs: 'application',
    at: ({ calls }) => [`/calls/${calls.open}/recommendations`, `/calls/${calls.open}/recommendations?q=Gj`],
    rightful: 'coordinator',
  },

  'GET /applications/:applicationId/manager': {
    ...byMunicipality(''),
    at: ({ calls }) => [`/applications/${calls.application}/manager`],
  },
  'POST /applications/:applicationId/manager': {
    ...byMunicipality('', ({ leader }) => ({ employee: leader, email: '' })),
    at: ({ calls }) => [`/applications/${calls.application}/manager`],
  },
  'GET /applications/:applicationId/approval': {
    belongs: 'own',
    at: ({ calls }) => [`/applications/${calls.application}/approval`],
    rightful: 'asked',
  },
  'POST /applications/:applicationId/approval': {
    belongs: 'own',
    at: ({ calls }) => [`/applications/${calls.application}/approval`],
    form: () => ({ answer: 'declined', reason: 'Ikke i år' }),
    rightful: 'asked',
  },
};
