import { PLAN_WORDS } from '../victim-plan-words.ts';
import type { Routes } from './route.ts';

/** The official way of a competence plan, and the documents that are made of it. */
export const planProcess: Routes = {
  'GET /plans/:planId/process': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process`, `/plans/${v.plans.strategy}/process?failed=not-now`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/process/steps/:step': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/steps/write-draft`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/process/steps/:step': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/steps/write-draft`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'GET /plans/:planId/process/hearings/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/hearings/new`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/process/hearings/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/hearings/new`],
    rightful: 'adviser',
    form: () => ({ opensOn: '2027-01-04', closesOn: '2027-02-12', letter: 'Hva mener dere?' }),
  },
  'GET /plans/:planId/process/hearings/:hearingId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/hearings/${v.plans.hearing}`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/process/hearings/:hearingId/extension': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/hearings/${v.plans.hearing}/extension`],
    rightful: 'adviser',
    form: () => ({ extendTo: '2027-03-01' }),
  },
  'POST /plans/:planId/process/hearings/:hearingId/answer': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/hearings/${v.plans.hearing}/answer`],
    rightful: 'adviser',
    form: () => ({ seen: '0', body: 'En enhet', text: 'Vi har lest planen.', what: 'save' }),
  },
  'POST /plans/:planId/process/hearings/:hearingId/answers/:answerId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/hearings/${v.plans.hearing}/answers/${v.plans.answer}`],
    rightful: 'adviser',
    form: () => ({
      outcome: 'followed',
      text: 'Tatt inn.',
      seen: JSON.stringify({ outcome: 'noted', text: PLAN_WORDS.answer }),
    }),
  },
  'GET /plans/:planId/process/hearings/:hearingId/answers.csv': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/hearings/${v.plans.hearing}/answers.csv`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/process/reviews/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/reviews/new`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/process/reviews/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/reviews/new`],
    rightful: 'adviser',
    form: () => ({ union: 'Fagforbundet', metOn: '2026-02-11', outcome: 'agrees', statement: '' }),
  },
  'GET /plans/:planId/process/reviews/:reviewId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/reviews/${v.plans.review}`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/process/reviews/:reviewId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/reviews/${v.plans.review}`],
    rightful: 'adviser',
    form: () => ({
      union: 'Fagforbundet',
      metOn: '2026-02-11',
      outcome: 'agrees',
      statement: '',
      seen: JSON.stringify({ union: PLAN_WORDS.member, metOn: '2026-02-10', outcome: 'agrees' }),
    }),
  },
  'GET /plans/:planId/process/cases/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.drafted}/process/cases/new`],
    rightful: 'headOfServices',
  },
  'POST /plans/:planId/process/cases/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.drafted}/process/cases/new`],
    rightful: 'headOfServices',
    form: () => ({ body: 'council', proposal: 'Planen vedtas.' }),
  },
  'GET /plans/:planId/process/cases/:caseId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/cases/${v.plans.case}`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/process/cases/:caseId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/process/cases/${v.plans.case}`],
    rightful: 'adviser',
    form: () => ({
      body: 'council',
      summary: 'Ny utredning',
      proposal: 'Planen vedtas.',
      seen: JSON.stringify({ body: 'council', summary: PLAN_WORDS.answer }),
    }),
  },
  'GET /plans/:planId/process/cases/:caseId/decision': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.forward}/process/cases/${v.plans.forwardCase}/decision`],
    rightful: 'headOfServices',
  },
  'POST /plans/:planId/process/cases/:caseId/decision': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.forward}/process/cases/${v.plans.forwardCase}/decision`],
    rightful: 'headOfServices',
    form: () => ({ outcome: 'returned', decision: 'Vis hva det koster.', decidedOn: '2026-02-12' }),
  },
  'GET /plans/:planId/documents': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/documents`, `/plans/${v.plans.strategy}/documents?language=nn`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/documents/preview': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/documents/preview`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/documents/versions': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/documents/versions`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'POST /plans/:planId/documents/amounts': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/documents/amounts`],
    rightful: 'adviser',
    form: () => ({ tell: 'yes' }),
  },
  'GET /plans/:planId/documents/files/:file': {
    belongs: 'plan',
    at: (v) => [
      `/plans/${v.plans.plan}/documents/files/action-table.csv`,
      `/plans/${v.plans.plan}/documents/files/plan.pdf`,
    ],
    rightful: 'adviser',
  },
  'GET /plans/:planId/versions/:versionId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/versions/${v.plans.version}`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/versions/:versionId/files/:file': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/versions/${v.plans.version}/files/plan.pdf`],
    rightful: 'adviser',
  },
};
