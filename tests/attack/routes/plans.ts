import { PLAN_WORDS } from '../victim-plan-words.ts';
import { GJOVIK } from '../words.ts';
import type { Routes } from './route.ts';

/** Competence plans: of the municipality, and of the region that it is in. */
export const plans: Routes = {
  'GET /plans': { belongs: 'own-list', at: () => ['/plans', '/plans?q=gjøvik&stage=in-work'] },
  'GET /plans/new': {
    belongs: 'own-list',
    at: (v) => [`/plans/new?owner=m-${GJOVIK}`, `/plans/new?owner=r-${v.region}`],
  },
  'POST /plans/new': {
    belongs: 'plan',
    at: () => ['/plans/new'],
    rightful: 'adviser',
    form: () => ({ owner: `m-${GJOVIK}`, name: 'En plan til', firstYear: '2029', language: 'nb' }),
    chooses: 'own',
  },
  'GET /plans/:planId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}`, `/plans/${v.plans.strategy}`, `/plans/${v.plans.adopted}`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/name': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/name`, `/plans/${v.plans.strategy}/name`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/name': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/name`, `/plans/${v.plans.strategy}/name`],
    rightful: 'adviser',
    // Whoever has the right and left the name as it was changes the language alone.
    form: () => ({ name: 'Planen', language: 'nn', seen: '{"name":"Planen","language":"nb"}' }),
  },
  'GET /plans/:planId/organise': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/organise`, `/plans/${v.plans.strategy}/organise?invited=2`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/organise/invite': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/organise/invite`, `/plans/${v.plans.strategy}/organise/invite`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/organise/invite': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/organise/invite`, `/plans/${v.plans.strategy}/organise/invite`],
    rightful: 'adviser',
    form: () => ({
      part: 'project-group',
      name: 'Innbudt Gjest',
      email: 'innbudt.gjest@utenfor.example',
      municipality: GJOVIK,
      body: '',
    }),
  },
  'POST /plans/:planId/organise/invite-list': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/organise/invite-list`],
    rightful: 'adviser',
    form: () => ({ part: 'resource-group', list: 'Innbudt Gjest;innbudt.gjest@utenfor.example' }),
  },
  'GET /plans/:planId/organise/members/:memberId/end': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/organise/members/${v.plans.member}/end`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/organise/members/:memberId/end': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/organise/members/${v.plans.member}/end`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'POST /plans/:planId/organise/leave': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/organise/leave`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'GET /plans/:planId/chapters': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters`, `/plans/${v.plans.strategy}/chapters`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/chapters': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters`],
    rightful: 'adviser',
    form: () => ({ title: 'Et kapittel til' }),
  },
  'GET /plans/:planId/chapters/:chapterId': {
    belongs: 'plan',
    at: (v) => [
      `/plans/${v.plans.plan}/chapters/${v.plans.chapter}`,
      `/plans/${v.plans.strategy}/chapters/${v.plans.regionalChapter}`,
    ],
    rightful: 'adviser',
  },
  'GET /plans/:planId/chapters/:chapterId/edit': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.chapter}/edit`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/chapters/:chapterId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.chapter}`],
    rightful: 'adviser',
    form: () => ({
      seen: JSON.stringify({ version: 1, title: 'Det vi mangler', body: '' }),
      title: 'Det vi mangler',
      body: 'Overskrevet av en annen',
    }),
  },
  'GET /plans/:planId/chapters/:chapterId/versions/:version': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.chapter}/versions/1`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/chapters/:chapterId/versions/:version/restore': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.chapter}/versions/1/restore`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'POST /plans/:planId/chapters/:chapterId/move': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.ownChapter}/move`],
    rightful: 'adviser',
    form: () => ({ by: 'up' }),
  },
  'GET /plans/:planId/chapters/:chapterId/remove': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.ownChapter}/remove`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/chapters/:chapterId/remove': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.ownChapter}/remove`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'POST /plans/:planId/chapters/:chapterId/bring-back': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/chapters/${v.plans.removedChapter}/bring-back`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'GET /plans/:planId/comments': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/comments`, `/plans/${v.plans.strategy}/comments`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/comments': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/comments`],
    rightful: 'adviser',
    form: (v) => ({ subject: 'chapter', subjectId: v.plans.chapter, comment: 'Et ord fra en fremmed' }),
  },
  'POST /plans/:planId/comments/:commentId/settle': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/comments/${v.plans.comment}/settle`],
    rightful: 'adviser',
    form: () => ({ settled: 'yes' }),
  },
  'POST /plans/:planId/comments/:commentId/withdraw': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/comments/${v.plans.comment}/withdraw`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'GET /plans/:planId/goals': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals`, `/plans/${v.plans.strategy}/goals`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/goals/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals/new`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/goals/new': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals/new`, `/plans/${v.plans.strategy}/goals/new`],
    rightful: 'adviser',
    form: () => ({ title: 'Et mål fra en fremmed', origin: 'own', operational: 'yes' }),
  },
  'GET /plans/:planId/goals/:goalId': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals/${v.plans.goal}`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/goals/:goalId/edit': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals/${v.plans.goal}/edit`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/goals/:goalId/edit': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals/${v.plans.goal}/edit`],
    rightful: 'adviser',
    form: () => ({
      seen: JSON.stringify({ title: PLAN_WORDS.goal, origin: 'municipal-plan', operational: 'no' }),
      title: 'Et mål fra en fremmed',
      origin: 'municipal-plan',
      operational: 'no',
    }),
  },
  'POST /plans/:planId/goals/:goalId/move': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals/${v.plans.goal}/move`],
    rightful: 'adviser',
    form: () => ({ by: 'up' }),
  },
  'POST /plans/:planId/goals/:goalId/remove': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/goals/${v.plans.goal}/remove`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'GET /plans/:planId/anchor': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/anchor`, `/plans/${v.plans.strategy}/anchor`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/anchor': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/anchor`],
    rightful: 'adviser',
    form: () => ({ who: 'En fremmed', on: '2026-10-01', note: '' }),
  },
  'POST /plans/:planId/anchor/body': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/anchor/body`, `/plans/${v.plans.strategy}/anchor/body`],
    rightful: 'adviser',
    form: () => ({ body: 'council' }),
  },
  'POST /plans/:planId/anchor/:anchorId/remove': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/anchor/${v.plans.anchor}/remove`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'GET /plans/:planId/competence': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/competence`, `/plans/${v.plans.strategy}/competence?q=sår`],
    rightful: 'adviser',
  },
  'POST /plans/:planId/competence/own': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/competence/own`],
    rightful: 'adviser',
    form: () => ({ name: 'Noe fra en fremmed', kind: 'skill' }),
  },
  'POST /plans/:planId/competence/own/:competenceId/remove': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/competence/own/${v.plans.competence}/remove`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'POST /plans/:planId/competence/own/:competenceId/bring-back': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/competence/own/${v.plans.removedCompetence}/bring-back`],
    rightful: 'adviser',
    form: () => ({}),
  },
  'POST /plans/:planId/competence/levels': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/competence/levels`],
    rightful: 'adviser',
    form: () => Object.fromEntries([0, 1, 2, 3, 4].map((level) => [`level-${level}`, `Trinn ${level}`])),
  },
};
