import type { PlanGoalId } from '../../src/kernel/ids.ts';
import { GOALS } from './ids.ts';

/** How each cost is paid. */
export type Funding =
  | 'own-budget'
  | 'state-grant'
  | 'wage-grant'
  | 'ou-funds'
  | 'regional'
  | 'other'
  | 'not-funded';
export type Kroner = Readonly<Record<number, number>>;
export type Measure = {
  title: string;
  description?: string;
  kind: 'mobilise' | 'develop' | 'recruit' | 'share' | 'phase-out';
  status: 'idea' | 'prioritised' | 'funded' | 'running' | 'done' | 'dropped';
  reason?: string;
  goal?: PlanGoalId;
  competence?: string;
  needs?: readonly string[];
  persons?: number;
  fte?: number;
  target?: string;
  starts?: string;
  deadline?: string;
  owner?: 'adviser' | 'head';
  ownerName?: string;
  study?: { provider: string; credits: number; mode: string; applyBy?: string; binding: number };
  costs?: Partial<Record<Funding, Kroner>>;
  effect?: { indicator: string; baseline: number; on: string; target?: number };
  reports?: readonly {
    daysAgo: number;
    status: Measure['status'];
    note: string;
    persons?: number;
    effect?: number;
  }[];
};

export const OF_GJOVIK: readonly Measure[] = [
  {
    title: 'Fire sykepleiere tar master i avansert klinisk allmennsykepleie',
    description:
      'To begynner i 2027 og to i 2028. De får delt stilling mellom legevakt og hjemmetjeneste etterpå.',
    kind: 'develop',
    status: 'prioritised',
    goal: GOALS.home,
    competence: 'advanced-clinical-nursing',
    persons: 4,
    target: 'Sykepleiere i hjemmetjenestene',
    starts: '2027-08-15',
    deadline: '2030-06-30',
    owner: 'adviser',
    study: {
      provider: 'Høgskolen i Innlandet',
      credits: 120,
      mode: 'Samlingsbasert deltid',
      applyBy: '2027-04-15',
      binding: 24,
    },
    costs: {
      'own-budget': { 2027: 180_000, 2028: 360_000, 2029: 360_000, 2030: 180_000 },
      'wage-grant': { 2027: 111_000, 2028: 222_000, 2029: 222_000, 2030: 111_000 },
    },
    effect: {
      indicator: 'Innleggelser som kunne vært unngått, per måned',
      baseline: 34,
      on: '2026-10-31',
      target: 24,
    },
  },
  {
    title: 'Palliativt team tar i bruk videreutdanningen som finnes',
    kind: 'mobilise',
    status: 'running',
    goal: GOALS.home,
    competence: 'cancer-palliative',
    needs: ['cancer-palliative:2028:mobilise'],
    persons: 2,
    starts: '2026-09-01',
    deadline: '2027-06-30',
    owner: 'adviser',
    effect: {
      indicator: 'Pasienter som får dø hjemme, i prosent',
      baseline: 14,
      on: '2026-08-31',
      target: 20,
    },
    reports: [
      { daysAgo: 30, status: 'running', note: 'Teamet har fått faste møtedager.', persons: 2, effect: 15.5 },
    ],
  },
  {
    title: 'Én sykepleier tar videreutdanning i kreft og palliasjon',
    kind: 'develop',
    status: 'funded',
    goal: GOALS.home,
    competence: 'cancer-palliative',
    needs: ['cancer-palliative:2028:learn'],
    persons: 1,
    starts: '2027-01-10',
    deadline: '2028-06-30',
    ownerName: 'Avdelingsleder i Hjemmetjenester nord',
    study: {
      provider: 'Lovisenberg diakonale høgskole',
      credits: 60,
      mode: 'Deltid over to år',
      binding: 24,
    },
    costs: { 'state-grant': { 2027: 90_000, 2028: 45_000 } },
    effect: { indicator: 'Vakter i uka med kompetansen til stede', baseline: 5, on: '2026-10-31', target: 7 },
  },
  {
    title: 'Psykolog sammen med Østre Toten',
    description: 'Utlyses sammen. Gjøvik er arbeidsgiver, og Østre Toten betaler for sin del.',
    kind: 'share',
    status: 'prioritised',
    goal: GOALS.core,
    competence: 'psychologist',
    needs: ['psychologist:2027:acquire'],
    fte: 2,
    deadline: '2027-09-01',
    owner: 'head',
    costs: {
      'own-budget': { 2027: 600_000, 2028: 1_250_000, 2029: 1_250_000, 2030: 1_250_000 },
      regional: { 2028: 625_000, 2029: 625_000, 2030: 625_000 },
    },
    effect: { indicator: 'Uker fra henvisning til første time', baseline: 14, on: '2026-10-31', target: 6 },
  },
  {
    title: 'Demensomsorgens ABC for alle i Bjørkelia',
    kind: 'develop',
    status: 'running',
    goal: GOALS.dementia,
    competence: 'dementia',
    persons: 30,
    target: 'Faste ansatte i avdelingen for demens',
    starts: '2026-01-15',
    deadline: '2027-12-15',
    ownerName: 'Avdelingsleder på Bjørkelia',
    costs: { 'state-grant': { 2027: 75_000 }, 'own-budget': { 2027: 40_000 } },
    effect: { indicator: 'Ansatte som har fullført, i prosent', baseline: 27, on: '2025-12-31', target: 100 },
    reports: [
      { daysAgo: 150, status: 'running', note: 'Første gruppe er ferdig.', persons: 9, effect: 45 },
      { daysAgo: 20, status: 'running', note: 'Andre gruppe begynte i høst.', persons: 8, effect: 52 },
    ],
  },
  {
    title: 'Åtte assistenter tar fagbrev på jobb',
    kind: 'develop',
    status: 'funded',
    goal: GOALS.professionals,
    competence: 'health-worker',
    persons: 8,
    starts: '2027-02-01',
    deadline: '2029-06-30',
    owner: 'adviser',
    study: { provider: 'Karrieresenteret', credits: 0, mode: 'Ved siden av arbeidet', binding: 12 },
    costs: {
      'ou-funds': { 2027: 60_000, 2028: 60_000 },
      'own-budget': { 2027: 80_000, 2028: 80_000, 2029: 40_000 },
    },
    effect: {
      indicator: 'Årsverk med helseutdanning, i prosent',
      baseline: 73,
      on: '2026-06-30',
      target: 80,
    },
  },
  {
    title: 'Større stillinger for helsefagarbeidere',
    description: 'Langvakter i helgene gjør at flere kan få hele stillinger.',
    kind: 'mobilise',
    status: 'prioritised',
    goal: GOALS.professionals,
    competence: 'health-worker',
    fte: 12,
    deadline: '2028-12-31',
    owner: 'head',
    costs: { 'not-funded': { 2027: 400_000, 2028: 900_000, 2029: 900_000, 2030: 900_000 } },
  },
  {
    title: 'Ansette tre sykepleiere til natt',
    kind: 'recruit',
    status: 'idea',
    goal: GOALS.home,
    competence: 'nurse',
    persons: 3,
    fte: 2.4,
    costs: { 'not-funded': { 2028: 1_900_000, 2029: 1_900_000, 2030: 1_900_000 } },
  },
  {
    title: 'Alle nye avdelingsledere tar lederutdanningen',
    kind: 'develop',
    status: 'running',
    goal: GOALS.leaders,
    competence: 'formal-leadership',
    persons: 6,
    starts: '2026-08-20',
    deadline: '2027-12-31',
    owner: 'adviser',
    study: { provider: 'Høgskolen i Innlandet', credits: 30, mode: 'Samlinger', binding: 0 },
    costs: { 'own-budget': { 2027: 210_000 } },
    effect: {
      indicator: 'Ledere med minst 30 studiepoeng i ledelse',
      baseline: 21,
      on: '2026-08-01',
      target: 42,
    },
    reports: [{ daysAgo: 12, status: 'running', note: 'Kullet er godt i gang.', persons: 6, effect: 21 }],
  },
  {
    title: 'Superbrukere i velferdsteknologi i hver sone',
    kind: 'develop',
    status: 'idea',
    goal: GOALS.technology,
  },
  {
    title: 'Veilederkurs for dem som tar imot studenter',
    kind: 'develop',
    status: 'done',
    goal: GOALS.professionals,
    persons: 14,
    deadline: '2027-01-31',
    owner: 'adviser',
    effect: { indicator: 'Praksisplasser', baseline: 22, on: '2026-01-01', target: 30 },
    reports: [{ daysAgo: 9, status: 'done', note: 'Fjorten har fullført.', persons: 14, effect: 31 }],
  },
  {
    title: 'Fagskole i egen regi',
    kind: 'develop',
    status: 'dropped',
    reason: 'For få søkere. Fagskolen i Innlandet har plasser nok.',
    goal: GOALS.professionals,
  },
];
