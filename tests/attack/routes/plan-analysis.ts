import type { Victim } from '../victim.ts';
import { PLAN_WORDS } from '../victim-plan-words.ts';
import { EMPLOYEE_NUMBER } from '../victim-staff.ts';
import type { Route, Routes } from './route.ts';

const BASE = '/plans/:planId/analysis';
type At = (v: Victim) => string;

/** Pages that whoever reads the plan may see, and those of few people, which are the municipality's own. */
const page = (belongs: 'plan' | 'staff', ...rest: readonly At[]): Route => ({
  belongs,
  at: (v) => rest.map((one) => `/plans/${v.plans.plan}/analysis${one(v)}`),
  rightful: 'adviser',
});
const change = (belongs: 'plan' | 'staff', at: At, form: NonNullable<Route['form']>): Route => ({
  ...page(belongs, at),
  form,
});
const nothing = () => ({});

/** What people say in a round: about themselves, and leaders about those who work for them. */
const said = (at: At): Route => ({
  belongs: 'staff',
  at: (v) => [`/mapping/${v.plans.round}${at(v)}`],
  rightful: 'unitLeader',
});
const say = (at: At): Route => ({
  ...said(at),
  form: (v) => ({ [`level-${v.plans.competence}`]: '2' }),
});
const csv = (text: string) => new File([text], 'ark.csv');
const inPage = (text: string) => Buffer.from(text).toString('base64');

const requirement = (v: Victim) => ({
  goal: v.plans.goal,
  competence: v.plans.competence,
  aspect: 'staffing',
  unit: '',
  year: '2028',
  amount: '3',
  'amount-2028': '3',
});
const held = (v: Victim) => ({
  competence: v.plans.competence,
  aspect: 'staffing',
  unit: '',
  fte: '3',
  asOf: '2026-11-01',
});
const REQUIREMENTS = 'Mål;Kompetanse;År;Årsverk\n1;Sykepleier;2029;77\n';
const CAPITAL = 'Kompetanse;Årsverk\nJordmor;7\n';
const REGISTER = `Ansattnummer;Kompetanse\n${EMPLOYEE_NUMBER};Sykepleier\n`;

/** What must be there, what is, and what lacks; and who can what, which never leaves the municipality. */
export const planAnalysis: Routes = {
  [`GET ${BASE}`]: page('plan', () => ''),
  [`GET ${BASE}/core`]: page('plan', () => '/core'),
  [`POST ${BASE}/core`]: change('plan', () => '/core', nothing),
  [`GET ${BASE}/requirements`]: page(
    'plan',
    () => '/requirements',
    () => '/requirements?flag=critical&sort=-year',
  ),
  [`GET ${BASE}/requirements/:file{file\\.(csv|xlsx)}`]: page('plan', () => '/requirements/file.csv'),
  [`GET ${BASE}/requirements/new`]: page('plan', () => '/requirements/new'),
  [`POST ${BASE}/requirements/new`]: change('plan', () => '/requirements/new', requirement),
  [`POST ${BASE}/requirements/agree`]: change('plan', () => '/requirements/agree', nothing),
  [`GET ${BASE}/requirements/sheet`]: page('plan', () => '/requirements/sheet'),
  [`GET ${BASE}/requirements/sheet/template`]: page('plan', () => '/requirements/sheet/template'),
  [`POST ${BASE}/requirements/sheet`]: change(
    'plan',
    () => '/requirements/sheet',
    () => ({ file: csv(REQUIREMENTS) }),
  ),
  [`POST ${BASE}/requirements/sheet/accept`]: change(
    'plan',
    () => '/requirements/sheet/accept',
    () => ({ file: inPage(REQUIREMENTS) }),
  ),
  [`GET ${BASE}/requirements/:requirementId`]: page('plan', (v) => `/requirements/${v.plans.requirement}`),
  [`POST ${BASE}/requirements/:requirementId`]: change(
    'plan',
    (v) => `/requirements/${v.plans.requirement}`,
    () => ({ reason: 'En annen grunn', seen: JSON.stringify({ reason: PLAN_WORDS.measure }) }),
  ),
  [`GET ${BASE}/requirements/:requirementId/edit`]: page(
    'plan',
    (v) => `/requirements/${v.plans.requirement}/edit`,
  ),
  [`POST ${BASE}/requirements/:requirementId/settle`]: change(
    'plan',
    (v) => `/requirements/${v.plans.requirement}/settle`,
    () => ({ status: 'proposed' }),
  ),
  [`GET ${BASE}/requirements/:requirementId/remove`]: page(
    'plan',
    (v) => `/requirements/${v.plans.requirement}/remove`,
  ),
  [`POST ${BASE}/requirements/:requirementId/remove`]: change(
    'plan',
    (v) => `/requirements/${v.plans.spareRequirement}/remove`,
    nothing,
  ),
  [`GET ${BASE}/needs`]: page('plan', () => '/needs'),
  [`POST ${BASE}/needs/propose`]: change('plan', () => '/needs/propose', nothing),
  [`GET ${BASE}/needs/:requirementId`]: page('plan', (v) => `/needs/${v.plans.requirement}`),
  [`POST ${BASE}/needs/:requirementId`]: change(
    'plan',
    (v) => `/needs/${v.plans.requirement}`,
    () => ({ 'amount-acquire': '2', 'priority-acquire': 'low' }),
  ),
  [`GET ${BASE}/gap`]: page(
    'staff',
    () => '/gap',
    () => '/gap?state=gap&year=2029',
  ),
  [`GET ${BASE}/gap/:file{file\\.(csv|xlsx)}`]: page('staff', () => '/gap/file.csv'),
  [`GET ${BASE}/capital`]: page('staff', () => '/capital'),
  [`GET ${BASE}/capital/:file{file\\.(csv|xlsx)}`]: page('staff', () => '/capital/file.csv'),
  [`GET ${BASE}/capital/new`]: page('staff', () => '/capital/new'),
  [`POST ${BASE}/capital/new`]: change('staff', () => '/capital/new', held),
  [`GET ${BASE}/capital/staff-list`]: page(
    'staff',
    () => '/capital/staff-list',
    () => '/capital/staff-list?show=1',
  ),
  [`POST ${BASE}/capital/staff-list`]: change('staff', () => '/capital/staff-list', nothing),
  [`GET ${BASE}/capital/sheet`]: page('staff', () => '/capital/sheet'),
  [`GET ${BASE}/capital/sheet/template`]: page('staff', () => '/capital/sheet/template'),
  [`POST ${BASE}/capital/sheet`]: change(
    'staff',
    () => '/capital/sheet',
    () => ({ file: csv(CAPITAL) }),
  ),
  [`POST ${BASE}/capital/sheet/accept`]: change(
    'staff',
    () => '/capital/sheet/accept',
    () => ({ file: inPage(CAPITAL) }),
  ),
  [`GET ${BASE}/capital/:capitalId`]: page('staff', (v) => `/capital/${v.plans.capital}`),
  [`POST ${BASE}/capital/:capitalId`]: change(
    'staff',
    (v) => `/capital/${v.plans.capital}`,
    () => ({ source: 'Et annet grunnlag', seen: '{}' }),
  ),
  [`GET ${BASE}/capital/:capitalId/remove`]: page('staff', (v) => `/capital/${v.plans.capital}/remove`),
  [`POST ${BASE}/capital/:capitalId/remove`]: change(
    'staff',
    (v) => `/capital/${v.plans.capital}/remove`,
    nothing,
  ),
  // Who reads the plan is told how far the rounds have come; everything about one round is the municipality's own.
  [`GET ${BASE}/rounds`]: page('plan', () => '/rounds'),
  [`GET ${BASE}/rounds/new`]: page('staff', () => '/rounds/new'),
  [`POST ${BASE}/rounds/new`]: change(
    'staff',
    () => '/rounds/new',
    (v) => ({
      name: 'Vårens kartlegging',
      opensOn: '2027-01-01',
      closesOn: '2099-01-31',
      units: v.unit,
      competences: v.plans.competence,
    }),
  ),
  [`GET ${BASE}/rounds/:roundId`]: page('staff', (v) => `/rounds/${v.plans.round}`),
  [`GET ${BASE}/rounds/:roundId/cancel`]: page('staff', (v) => `/rounds/${v.plans.round}/cancel`),
  [`GET ${BASE}/rounds/:roundId/edit`]: page('staff', (v) => `/rounds/${v.plans.round}/edit`),
  [`POST ${BASE}/rounds/:roundId/edit`]: change(
    'staff',
    (v) => `/rounds/${v.plans.round}/edit`,
    (v) => ({
      name: 'Endret av en fremmed',
      opensOn: '2020-01-01',
      closesOn: '2099-12-31',
      units: v.unit,
      competences: v.plans.competence,
      seen: JSON.stringify({
        name: PLAN_WORDS.competence,
        opensOn: '2020-01-01',
        closesOn: '2099-12-31',
        units: v.unit,
        competences: v.plans.competence,
      }),
    }),
  ),
  [`GET ${BASE}/rounds/:roundId/waiting`]: page('staff', (v) => `/rounds/${v.plans.round}/waiting`),
  [`POST ${BASE}/rounds/:roundId/reopen`]: change(
    'staff',
    (v) => `/rounds/${v.plans.closedRound}/reopen`,
    () => ({ until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) }),
  ),
  ...Object.fromEntries(
    ['remind', 'close', 'cancel'].map((step) => [
      `POST ${BASE}/rounds/:roundId/${step}`,
      change('staff', (v) => `/rounds/${v.plans.round}/${step}`, nothing),
    ]),
  ),
  [`POST ${BASE}/rounds/:roundId/open`]: change(
    'staff',
    (v) => `/rounds/${v.plans.draftRound}/open`,
    nothing,
  ),
  [`POST ${BASE}/rounds/:roundId/take`]: change(
    'staff',
    (v) => `/rounds/${v.plans.closedRound}/take`,
    nothing,
  ),
  [`GET ${BASE}/certificates`]: page('staff', () => '/certificates'),
  [`GET ${BASE}/certificates/sheet`]: page('staff', () => '/certificates/sheet'),
  [`GET ${BASE}/certificates/sheet/template`]: page('staff', () => '/certificates/sheet/template'),
  [`POST ${BASE}/certificates/sheet`]: change(
    'staff',
    () => '/certificates/sheet',
    () => ({ file: csv(REGISTER) }),
  ),
  [`POST ${BASE}/certificates/sheet/accept`]: change(
    'staff',
    () => '/certificates/sheet/accept',
    () => ({ file: inPage(REGISTER) }),
  ),
  'GET /mapping': { belongs: 'own-list', at: () => ['/mapping'] },
  'GET /mapping/:roundId': said(() => ''),
  'POST /mapping/:roundId': say(() => ''),
  'GET /mapping/:roundId/staff': said(() => '/staff'),
  'GET /mapping/:roundId/staff/:employeeId': said((v) => `/staff/${v.employee}`),
  'POST /mapping/:roundId/staff/:employeeId': say((v) => `/staff/${v.employee}`),
};
