import type { PersonId, PlanCourseId, PlanPoolId, PlanRecommendationId } from '../../src/kernel/ids.ts';
import { addDays, localDate, type LocalDate } from '../../src/kernel/local-date.ts';
import { kroner } from '../../src/kernel/ore.ts';
import { idOf } from '../random.ts';
import type { World } from '../world.ts';
import { GJOVIK_PLAN, REGION_PLAN } from './ids.ts';
import { competenceOf } from './names.ts';
import { addArrangement } from './arrangement.ts';
import { ALL, code, type Place } from './members.ts';
import type { PlanPeople } from './people.ts';

/** What the five recommend, share, learn together and pay: as far as they have come by the analysis. */
export function addRegion(world: World, people: PlanPeople, today: LocalDate): void {
  addRecommendations(world, people.advisers, today);
  for (const pool of POOLS) addPool(world, pool);
  for (const course of COURSES) addCourse(world, course);
  addArrangement(world, people.advisers.gjovik, today);
}

const RECOMMENDATIONS: readonly {
  key: string;
  title: string;
  body: string;
  to?: Place;
  competence?: string;
  answers: Partial<Record<Place, readonly ['taken-up' | 'later' | 'declined', string?]>>;
}[] = [
  {
    key: 'unit',
    title: 'Opprett en felles enhet for kompetanseutvikling',
    body: 'Én leder på full tid, og en navngitt person på minst 20 prosent i hver kommune. Enheten samordner kurs, følger opp planene og er regionens felles stemme overfor utdanningene.',
    answers: {
      gjovik: ['taken-up', 'Gjøvik kan være kontorkommune.'],
      ostreToten: ['taken-up'],
      vestreToten: ['later', 'Tas opp når budsjettet for 2027 er vedtatt.'],
    },
  },
  {
    key: 'courses',
    title: 'Lag ett felles kursprogram for hvert halvår',
    body: 'Kommunene holder i dag de **samme** kursene hver for seg, med få deltakere.',
    answers: {
      gjovik: ['taken-up'],
      ostreToten: ['taken-up'],
      sondreLand: ['taken-up'],
      nordreLand: ['taken-up'],
    },
  },
  {
    key: 'nutrition',
    title: 'Del én stilling som klinisk ernæringsfysiolog',
    body: 'Ingen av kommunene har nok arbeid til en egen stilling, og bare én har kompetansen i dag.',
    competence: 'clinical-nutritionist',
    answers: {
      gjovik: ['taken-up'],
      sondreLand: ['taken-up'],
      nordreLand: ['declined', 'Vi kjøper tjenesten av sykehuset ut 2028.'],
    },
  },
  {
    key: 'palliative',
    title: 'Bygg opp et nettverk av ressurssykepleiere i kreft og lindring',
    body: 'Minst to i hver kommune, med fire felles fagdager i året.',
    competence: 'cancer-palliative',
    answers: { gjovik: ['taken-up'], ostreToten: ['later', 'Etter at ny leder er på plass.'] },
  },
  {
    key: 'aks',
    title: 'Tilby to ansatte i året videreutdanning i avansert klinisk allmennsykepleie',
    body: 'Østre Toten har ingen med utdanningen, og har legevakt for tre kommuner.',
    to: 'ostreToten',
    competence: 'advanced-clinical-nursing',
    answers: {},
  },
];

function addRecommendations(world: World, advisers: PlanPeople['advisers'], today: LocalDate): void {
  for (const [index, one] of RECOMMENDATIONS.entries()) {
    const id = idOf<PlanRecommendationId>(`plan-recommendation:region:${one.key}`);
    world.add('plan_recommendation', {
      id,
      plan_id: REGION_PLAN,
      sequence: index + 1,
      municipality_code: one.to === undefined ? null : code(one.to),
      title: one.title,
      body: one.body,
      competence_id: one.competence === undefined ? null : competenceOf(one.competence),
    });
    // What Gjøvik already does about the same competence follows it up.
    for (const measure of world.rows.plan_measure ?? [])
      if (measure.plan_id === GJOVIK_PLAN && one.competence !== undefined && one.to === undefined)
        if (measure.competence_id === competenceOf(one.competence)) measure.recommendation_id = id;
    for (const [place, [outcome, reason = '']] of Object.entries(one.answers) as [
      Place,
      readonly ['taken-up' | 'later' | 'declined', string?],
    ][])
      world.add('plan_recommendation_answer', {
        recommendation_id: id,
        plan_id: REGION_PLAN,
        municipality_code: code(place),
        outcome,
        reason,
        answered_by: advisers[place] satisfies PersonId,
        answered_at: new Date(`${addDays(today, -4)}T11:20:00Z`),
      });
  }
}

/** Cases a year, who holds it, whether a duty is unmet, minutes to travel, and the own share of the post. */
type Told = readonly [
  cases: number | null,
  holders: 'none' | 'one-or-two' | 'more' | 'not-told',
  unmet: boolean | null,
  minutes: number | null,
  fte?: number,
];
type PoolStory = {
  competence: string;
  hours: number;
  form?: 'shared-post' | 'network' | 'ambulant';
  host?: Place;
  cost?: number;
  note?: string;
  told: Readonly<Record<Place, Told>>;
};

const UNTOLD: Told = [null, 'not-told', null, null];

const POOLS: readonly PoolStory[] = [
  {
    competence: 'clinical-nutritionist',
    hours: 9,
    form: 'shared-post',
    host: 'gjovik',
    cost: 890_000,
    note: 'Utlyses når Vestre Toten har svart.',
    told: {
      gjovik: [74, 'one-or-two', false, 0, 0.45],
      ostreToten: [31, 'none', false, 28, 0.2],
      vestreToten: UNTOLD,
      sondreLand: [13, 'none', false, 40, 0.1],
      nordreLand: [15, 'none', null, 55],
    },
  },
  {
    competence: 'cancer-palliative',
    hours: 42,
    form: 'network',
    cost: 120_000,
    told: {
      gjovik: [48, 'more', false, 0],
      ostreToten: [22, 'one-or-two', false, 28],
      vestreToten: [20, 'one-or-two', false, 25],
      sondreLand: [9, 'one-or-two', false, 40],
      nordreLand: [11, 'none', false, 55],
    },
  },
  {
    competence: 'infection-control',
    hours: 16,
    told: {
      gjovik: [60, 'one-or-two', false, 0],
      ostreToten: UNTOLD,
      vestreToten: [22, 'none', true, 25],
      sondreLand: UNTOLD,
      nordreLand: [10, 'none', true, 75],
    },
  },
];

function addPool(world: World, pool: PoolStory): void {
  const id = idOf<PlanPoolId>(`plan-pool:region:${pool.competence}`);
  world.add('plan_pool', {
    id,
    plan_id: REGION_PLAN,
    competence_id: competenceOf(pool.competence),
    hours_a_case: pool.hours,
    hours_an_fte: 1400,
    most_travel_minutes: 60,
    form: pool.form ?? null,
    host_code: pool.host === undefined ? null : code(pool.host),
    cost_ore: pool.cost === undefined ? null : kroner(pool.cost),
    note: pool.note ?? '',
  });
  for (const place of ALL) {
    const [cases, holders, unmet, minutes, fte = null] = pool.told[place];
    world.add('plan_pool_share', {
      pool_id: id,
      plan_id: REGION_PLAN,
      municipality_code: code(place),
      cases_a_year: cases,
      holders,
      legal_duty_unmet: unmet,
      travel_minutes: minutes,
      fte,
    });
  }
}

type CourseStory = {
  title: string;
  half: string;
  day?: string;
  by: Place;
  at: string;
  for: string;
  competence?: string;
  cost: number;
  seats: Readonly<Record<Place, number>>;
  status?: 'open';
};

const SEATS = { gjovik: 12, ostreToten: 6, vestreToten: 6, sondreLand: 3, nordreLand: 3 } as const;

const COURSES: readonly CourseStory[] = [
  {
    title: 'Observasjon og tidlig oppdaget forverring',
    half: '2027-1',
    day: '2027-02-10',
    by: 'gjovik',
    at: 'Gjøvik',
    for: 'Helsefagarbeidere og assistenter',
    competence: 'acute-care',
    cost: 84_000,
    seats: SEATS,
    status: 'open',
  },
  {
    title: 'Lindring ved livets slutt',
    half: '2027-1',
    day: '2027-04-21',
    by: 'ostreToten',
    at: 'Lena',
    for: 'Sykepleiere og vernepleiere',
    competence: 'cancer-palliative',
    cost: 62_500,
    seats: { ...SEATS, gjovik: 10 },
  },
  {
    title: 'Sår: forebygging og behandling',
    half: '2027-2',
    by: 'vestreToten',
    at: 'Raufoss',
    for: 'Sykepleiere',
    competence: 'wound',
    cost: 48_000,
    seats: SEATS,
  },
  {
    title: 'Tvang og samtykkekompetanse',
    half: '2027-2',
    day: '2027-10-06',
    by: 'sondreLand',
    at: 'Hov',
    for: 'Alle med brukerkontakt',
    competence: 'coercion-law',
    cost: 36_000,
    seats: { gjovik: 20, ostreToten: 12, vestreToten: 10, sondreLand: 5, nordreLand: 5 },
  },
];

function addCourse(world: World, course: CourseStory): void {
  const id = idOf<PlanCourseId>(`plan-course:region:${course.half}:${course.title}`);
  world.add('plan_course', {
    id,
    plan_id: REGION_PLAN,
    title: course.title,
    half_year: course.half,
    competence_id: course.competence === undefined ? null : competenceOf(course.competence),
    provider: 'Egne fagfolk og fagskolen',
    place: course.at,
    starts_on: course.day === undefined ? null : localDate(course.day),
    responsible_code: code(course.by),
    target_group: course.for,
    seats: ALL.reduce((sum, place) => sum + course.seats[place], 0),
    cost_ore: kroner(course.cost),
    status: course.status ?? 'planned',
  });
  for (const place of ALL)
    world.add('plan_course_seat', {
      plan_course_id: id,
      plan_id: REGION_PLAN,
      municipality_code: code(place),
      seats: course.seats[place],
    });
}
