import type { PersonId, PlanGoalId, PlanNeedId, PlanRequirementId } from '../../src/kernel/ids.ts';
import { type LocalDate, localDate } from '../../src/kernel/local-date.ts';
import { idOf } from '../random.ts';
import { asOf, type SamplePosition, staff } from '../staff-lists/gjovik.ts';
import type { World } from '../world.ts';
import { GJOVIK_PLAN, GOALS, REGION_GOALS, REGION_PLAN } from './ids.ts';
import { addRounds } from './mapping.ts';
import { competenceOf, unitNamed } from './names.ts';

type Amounts = Readonly<Record<number, number>>;
type Asked = {
  goal: PlanGoalId;
  competence: string;
  unit?: string;
  fte?: Amounts;
  /** Persons at a level. */
  level?: number;
  persons?: Amounts;
  flags?: readonly ('legal' | 'critical' | 'vulnerable')[];
  status?: 'proposed';
  reason?: string;
};

const NORD = 'Hjemmetjenester nord';
const DEMENTIA_WARD = 'Bjørkelia sykehjem, avdeling for demens';

const OF_GJOVIK: readonly Asked[] = [
  {
    goal: GOALS.home,
    competence: 'nurse',
    fte: { 2027: 175, 2028: 180, 2030: 190 },
    flags: ['legal', 'critical'],
    reason: 'Flere får behandling hjemme.',
  },
  { goal: GOALS.home, competence: 'nurse', unit: NORD, fte: { 2028: 14 } },
  {
    goal: GOALS.home,
    competence: 'acute-care',
    level: 3,
    persons: { 2028: 40 },
    reason: 'Minst én på hver vakt som kan vurdere akutt sykdom.',
  },
  {
    goal: GOALS.home,
    competence: 'cancer-palliative',
    level: 3,
    persons: { 2028: 5, 2030: 6 },
    flags: ['vulnerable'],
  },
  {
    goal: GOALS.home,
    competence: 'advanced-clinical-nursing',
    level: 2,
    persons: { 2030: 4 },
    flags: ['critical'],
    status: 'proposed',
  },
  {
    goal: GOALS.dementia,
    competence: 'dementia',
    unit: DEMENTIA_WARD,
    level: 2,
    persons: { 2027: 30 },
    reason: 'Alle faste ansatte i avdelingen.',
  },
  { goal: GOALS.dementia, competence: 'dementia', unit: NORD, level: 2, persons: { 2028: 20 } },
  { goal: GOALS.core, competence: 'midwife', fte: { 2027: 2.5 }, flags: ['legal'] },
  { goal: GOALS.core, competence: 'psychologist', fte: { 2027: 3 }, flags: ['legal', 'critical'] },
  { goal: GOALS.core, competence: 'occupational-therapist', fte: { 2028: 8 }, flags: ['legal'] },
  {
    goal: GOALS.professionals,
    competence: 'health-worker',
    fte: { 2027: 380, 2030: 420 },
    flags: ['critical'],
  },
  {
    goal: GOALS.professionals,
    competence: 'assistant',
    fte: { 2030: 150 },
    status: 'proposed',
    reason: 'Færre uten fagutdanning.',
  },
  { goal: GOALS.leaders, competence: 'formal-leadership', level: 2, persons: { 2030: 42 } },
  {
    goal: GOALS.home,
    competence: 'welfare-technology',
    level: 3,
    persons: { 2028: 12 },
    flags: ['vulnerable'],
    status: 'proposed',
  },
];
const OF_REGION: readonly Asked[] = [
  {
    goal: REGION_GOALS.share,
    competence: 'cancer-palliative',
    level: 3,
    persons: { 2028: 10 },
    flags: ['vulnerable'],
  },
  {
    goal: REGION_GOALS.share,
    competence: 'nutrition',
    level: 3,
    persons: { 2028: 3 },
    flags: ['vulnerable'],
  },
  {
    goal: REGION_GOALS.share,
    competence: 'infection-control',
    level: 4,
    persons: { 2027: 2 },
    flags: ['critical'],
  },
];

/** What Gjøvik requires and has, from the staff list, a round of mapping and judgement; and what is decided about some gaps. */
export function addAnalysis(world: World, adviser: PersonId, today: LocalDate): void {
  const positions = staff();
  addRequirements(world);
  addCapital(world, positions);
  addNeeds(world);
  addRounds(world, positions, adviser, today);
}

const requirementId = (one: Asked, year: number) =>
  idOf<PlanRequirementId>(`plan-requirement:${one.goal}:${one.competence}:${one.unit ?? ''}:${year}`);

function addRequirements(world: World): void {
  for (const [plan, all] of [
    [GJOVIK_PLAN, OF_GJOVIK],
    [REGION_PLAN, OF_REGION],
  ] as const) {
    for (const one of all) {
      for (const [year, amount] of Object.entries(one.fte ?? one.persons ?? {})) {
        const unit = one.unit ?? '';
        world.add('plan_requirement', {
          id: requirementId(one, Number(year)),
          plan_id: plan,
          goal_id: one.goal,
          competence_id: competenceOf(one.competence),
          aspect: one.fte === undefined ? 'competence' : 'staffing',
          unit_id: unit === '' ? null : unitNamed(unit),
          unit_name: unit,
          year: Number(year),
          level: one.level ?? null,
          persons: one.fte === undefined ? amount : null,
          fte: one.fte === undefined ? null : amount,
          legal: one.flags?.includes('legal') ?? false,
          critical: one.flags?.includes('critical') ?? false,
          vulnerable: one.flags?.includes('vulnerable') ?? false,
          status: one.status ?? 'agreed',
          reason: one.reason ?? '',
        });
      }
    }
  }
}

const YEARS = [2027, 2028, 2029, 2030];
/** 63.1 years, as the program counts it. */
const EXIT_MONTHS = 757;
const PROFESSIONS = {
  '7174': 'nurse',
  '7076': 'health-worker',
  '6572': 'assistant',
  '6675': 'social-educator',
  '7066': 'physiotherapist',
  '6617': 'occupational-therapist',
};

function addCapital(world: World, positions: readonly SamplePosition[]): void {
  const row = (competence: string, unit: string, change: object) =>
    world.add('plan_capital', {
      id: idOf(`plan-capital:${competence}:${unit}`),
      plan_id: GJOVIK_PLAN,
      competence_id: competenceOf(competence),
      aspect: 'competence',
      unit_id: unit === '' ? null : unitNamed(unit),
      unit_name: unit,
      basis: 'judgement',
      as_of: localDate(asOf),
      ...change,
    });
  for (const [code, competence] of Object.entries(PROFESSIONS)) {
    const these = positions.filter((one) => one.code === code && one.to === '');
    row(competence, '', {
      aspect: 'staffing',
      basis: 'staff-list',
      source: 'Stillingskoder i personallisten',
      ...sums(these),
      exits: YEARS.map((year) => ({ year, ...sums(these.filter((one) => exitYear(one) <= year)) })),
    });
    if (code === '7174') {
      const nord = these.filter(({ unit }) => unit.name === NORD);
      row(competence, NORD, {
        aspect: 'staffing',
        basis: 'staff-list',
        source: 'Stillingskoder i personallisten',
        ...sums(nord),
        exits: YEARS.map((year) => ({ year, ...sums(nord.filter((one) => exitYear(one) <= year)) })),
      });
    }
  }
  row('psychologist', '', {
    aspect: 'staffing',
    persons: 1,
    fte: 1,
    source: 'Én er ansatt, to stillinger er ledige',
  });
  row('cancer-palliative', '', {
    levels: [0, 1, 1, 2, 0],
    persons: 4,
    used_persons: 2,
    source: 'To arbeider ikke med det de kan',
  });
  row('formal-leadership', '', {
    levels: [12, 0, 28, 0, 0],
    persons: 28,
    source: 'Utdanning i personallisten',
  });
  world.add('plan_core_answer', {
    plan_id: GJOVIK_PLAN,
    competence_id: competenceOf('midwife'),
    answer: 'agreement',
    note: 'Vertskommunesamarbeid med Lillehammer',
  });
  world.add('plan_core_answer', {
    plan_id: GJOVIK_PLAN,
    competence_id: competenceOf('physician'),
    answer: 'contract',
    note: 'Fastleger med avtale',
  });
}

function sums(these: readonly SamplePosition[]) {
  const fte = these.reduce((sum, { share }) => sum + share, 0) / 100;
  return {
    persons: new Set(these.map(({ employee }) => employee.number)).size,
    fte: Math.round(fte * 100) / 100,
  };
}

function exitYear({ employee }: SamplePosition): number {
  const [year = 0, month = 0] = employee.born.split('-').map(Number);
  return year + Math.floor((month - 1 + EXIT_MONTHS) / 12);
}

function addNeeds(world: World): void {
  const need = (
    competence: string,
    year: number,
    kind: 'mobilise' | 'learn' | 'acquire',
    amounts: { fte?: number; persons?: number },
    note = '',
  ) => {
    const asked = OF_GJOVIK.find((one) => one.competence === competence && one.unit === undefined);
    if (asked === undefined) throw new Error(`No requirement of ${competence}`);
    world.add('plan_need', {
      id: idOf<PlanNeedId>(`plan-need:${competence}:${year}:${kind}`),
      plan_id: GJOVIK_PLAN,
      requirement_id: requirementId(asked, year),
      kind,
      persons: amounts.persons ?? null,
      fte: amounts.fte ?? null,
      priority: kind === 'mobilise' ? 'high' : 'medium',
      note,
    });
  };
  need('cancer-palliative', 2028, 'mobilise', { persons: 2 }, 'Gi de to en rolle i palliativt team');
  need('cancer-palliative', 2028, 'learn', { persons: 1 });
  need('psychologist', 2027, 'acquire', { fte: 2 }, 'Lyses ut sammen med Østre Toten');
}
