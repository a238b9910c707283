import type { CallsOfVictim } from '../victim-call.ts';
import type { Fields, Route, Routes } from './route.ts';

/** What an applicant does with an application that was sent: nobody else does it, also among those who see it. */
function ofSent(path: string | ((calls: CallsOfVictim) => string), form?: Fields): Route {
  return {
    belongs: 'own',
    at: ({ calls }) => [`/applications/${calls.application}${typeof path === 'string' ? path : path(calls)}`],
    ...(form === undefined ? {} : { form: () => form }),
    rightful: 'applicant',
  };
}

/** What somebody is still writing. */
function ofDraft(path: string, form?: Fields): Route {
  return {
    ...ofSent(path, form),
    at: ({ calls }) => [`/applications/${calls.unsent}${path}`],
    rightful: 'hesitant',
  };
}

const LINE = '0193c0de-0000-7000-8000-000000000001';
const pdf = () => new File(['%PDF-1.7\n%%EOF\n'], 'attest.pdf', { type: 'application/pdf' });

/** Calls as everybody reads them, and the own application from the first click to the last letter. */
export const applications: Routes = {
  'GET /calls': { belongs: 'public', at: () => ['/calls'] },
  'GET /calls/:callId': {
    belongs: 'public',
    at: ({ calls }) => [`/calls/${calls.open}`, `/calls/${calls.decided}`],
  },
  'GET /calls/:callId/apply': { belongs: 'own-list', at: ({ calls }) => [`/calls/${calls.open}/apply`] },
  'POST /calls/:callId/apply': {
    belongs: 'own-list',
    at: ({ calls }) => [`/calls/${calls.decided}/apply`],
    form: () => ({}),
  },

  'GET /applications/:applicationId': {
    ...ofSent(''),
    at: ({ calls }) => [
      `/applications/${calls.application}`,
      `/applications/${calls.seated}`,
      `/applications/${calls.application}?done=sent`,
    ],
  },
  'POST /applications/:applicationId/send': ofDraft('/send', {}),
  'GET /applications/:applicationId/withdraw': ofSent('/withdraw'),
  'POST /applications/:applicationId/withdraw': ofSent('/withdraw', { reason: 'Ny jobb' }),
  'POST /applications/:applicationId/again': ofDraft('/again', {}),

  'GET /applications/:applicationId/job': ofDraft('/job'),
  'POST /applications/:applicationId/job': ofDraft('/job', {
    municipality: '3411',
    service: 'nursing-home',
    positionTitle: 'En annen',
    staffCount: '3',
    formal: 'yes',
    track: 'non-credit',
  }),
  'GET /applications/:applicationId/classes': ofSent('/classes'),
  'POST /applications/:applicationId/classes': {
    ...ofDraft('/classes'),
    form: ({ calls }) => ({ change: `remove:${calls.openClass}` }),
  },
  'GET /applications/:applicationId/education': ofSent('/education'),
  'POST /applications/:applicationId/education': ofSent('/education', {
    line: LINE,
    title: 'Noe annet',
    go: 'stay',
  }),
  'GET /applications/:applicationId/practice': ofSent('/practice'),
  'POST /applications/:applicationId/practice': ofSent('/practice', {
    line: LINE,
    employer: 'Noen andre',
    startedOn: '2020-01-01',
    percent: '100',
    go: 'stay',
  }),
  'GET /applications/:applicationId/motivation': ofSent('/motivation'),
  'POST /applications/:applicationId/motivation': ofSent('/motivation', { motivation: 'En annens ord' }),
  'GET /applications/:applicationId/practical': ofSent('/practical'),
  'POST /applications/:applicationId/practical': ofSent('/practical', {
    need: '',
    locale: 'nn',
    jointName: 'Andre',
  }),

  'GET /applications/:applicationId/documents': ofSent('/documents'),
  'POST /applications/:applicationId/documents': {
    ...ofSent('/documents'),
    form: () => ({ id: LINE, kind: 'practice', file: pdf() }),
  },
  // The officer reads the papers too.
  'GET /applications/:applicationId/documents/:documentId': {
    ...ofSent(({ document }) => `/documents/${document}`),
    belongs: 'papers',
  },
  'GET /applications/:applicationId/documents/:documentId/remove': ofSent(
    ({ document }) => `/documents/${document}/remove`,
  ),
  'POST /applications/:applicationId/documents/:documentId/remove': ofSent(
    ({ document }) => `/documents/${document}/remove`,
    {},
  ),

  'GET /applications/:applicationId/letters': ofSent('/letters'),
  'GET /applications/:applicationId/letters/:letterId': ofSent(({ letter }) => `/letters/${letter}`),
};
