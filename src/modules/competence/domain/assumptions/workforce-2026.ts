import type { LeaderAssumptions } from '../workforce/leaders.ts';
import type { Uncertainty } from '../need/draws.ts';
import type { Figure } from './figure.ts';

export const COMPETENCES = [
  'nurse',
  'specialist-nurse',
  'public-health-nurse',
  'social-educator',
  'skilled-health-worker',
  'assistant',
  'therapist',
  'physician',
  'other-staff',
] as const;
export type Competence = (typeof COMPETENCES)[number];

export const SERVICES = ['home-services', 'institution', 'child-health', 'physiotherapy', 'medical'] as const;
export type Service = (typeof SERVICES)[number];

export type CompetenceAssumption = {
  readonly id: Competence;
  /** Persons aged 55 and over, of all. */
  readonly shareFrom55: Figure;
  /** Yearly turnover, retirement counted in. */
  readonly turnover: Figure;
  /** Position share as a mean, 0..1. */
  readonly position: Figure;
  /** Recruits as a multiple of those who leave. */
  readonly replacement: Figure;
  /** Age at which half of those who take the education have it. */
  readonly entryAge: Figure;
};

const from55 = (value: number, mark: 'sourced' | 'judgement' = 'sourced'): Figure => ({
  value,
  mark,
  from: mark === 'sourced' ? ['hdir-personnel'] : [],
  ...(mark === 'judgement' ? { words: 'As for similar groups.' } : {}),
  vintage: '2020',
});
const leaving = (value: number, code: string): Figure => ({
  value,
  mark: 'sourced',
  from: ['ks-turnover'],
  words: `Out of the municipal sector, position code ${code}.`,
  vintage: '2021–2022',
});
const chosen = (value: number, words: string, from: Figure['from'] = []): Figure => ({
  value,
  mark: 'judgement',
  from,
  words,
  vintage: '2026',
});

const inferred = (value: number, words: string, from: Figure['from']): Figure => ({
  value,
  mark: 'inferred',
  from,
  words,
  vintage: '2020',
});

const ALL_STAFF: Figure = {
  ...leaving(0.136, ''),
  words: 'Out of the municipal sector, all positions.',
};
const replaced = chosen(1, 'Until now about as many have come as have left.');
const entry = (age: number): Figure => chosen(age, 'Usual age at the end of the education.');

/** One line per competence: who they are, how they leave, and how many come. */
export const WORKFORCE: readonly CompetenceAssumption[] = [
  {
    id: 'nurse',
    shareFrom55: from55(0.183),
    turnover: leaving(0.139, '7174'),
    position: inferred(0.889, '31 690 full-time equivalents over 35 640 persons.', ['hdir-personnel']),
    replacement: replaced,
    entryAge: entry(24),
  },
  {
    id: 'specialist-nurse',
    shareFrom55: from55(0.364),
    turnover: ALL_STAFF,
    position: chosen(0.92, 'A little above nurses.'),
    replacement: replaced,
    entryAge: entry(30),
  },
  {
    id: 'public-health-nurse',
    shareFrom55: from55(0.297),
    turnover: inferred(0.132, 'Left the sector, the municipality or the service.', [
      'hdir-public-health-nurses',
    ]),
    position: inferred(0.909, '3355 full-time equivalents over 1096/0.297 persons.', ['hdir-personnel']),
    replacement: replaced,
    entryAge: entry(30),
  },
  {
    id: 'social-educator',
    shareFrom55: from55(0.155),
    turnover: leaving(0.138, '6675'),
    position: chosen(0.9, '76 % work full-time.', ['ssb-full-time']),
    replacement: replaced,
    entryAge: entry(24),
  },
  {
    id: 'skilled-health-worker',
    shareFrom55: from55(0.337),
    turnover: leaving(0.116, '7076'),
    position: {
      value: 0.79,
      mark: 'sourced',
      from: ['position-of-skilled'],
      vintage: '2023',
    },
    replacement: chosen(0.95, 'The group whose supply rises least in Statistics Norway’s projections.', [
      'helsemod',
    ]),
    entryAge: entry(20),
  },
  {
    id: 'assistant',
    shareFrom55: from55(0.179),
    turnover: leaving(0.276, '6572'),
    position: chosen(0.5, 'Many small positions.'),
    replacement: replaced,
    entryAge: entry(18),
  },
  {
    id: 'therapist',
    shareFrom55: from55(0.2, 'judgement'),
    turnover: ALL_STAFF,
    position: chosen(0.9, 'As for social educators.'),
    replacement: replaced,
    entryAge: entry(25),
  },
  {
    id: 'physician',
    shareFrom55: from55(0.2, 'judgement'),
    turnover: ALL_STAFF,
    position: chosen(0.95, 'Nearly full-time.'),
    replacement: replaced,
    entryAge: entry(27),
  },
  {
    id: 'other-staff',
    shareFrom55: from55(0.25, 'judgement'),
    turnover: ALL_STAFF,
    position: chosen(0.8, 'As for skilled health workers.'),
    replacement: replaced,
    entryAge: entry(22),
  },
];

export const MEAN_EXIT_AGE: Figure = {
  value: 63.1,
  mark: 'sourced',
  from: ['ks-ages'],
  words: 'Mean age of those 55 and over who leave.',
  vintage: '2022–2023',
};

export const AGE_PRIOR: Figure = {
  value: 25,
  mark: 'judgement',
  from: [],
  words: 'As for users.',
  vintage: '2026',
};

/**
 * A staff list with less than this of what the country's staffing would be is taken for a part of the staff, and is
 * not used: staffing is taken to differ by less than that between municipalities.
 */
export const LIST_COVERS_FROM: Figure = {
  value: 0.5,
  mark: 'judgement',
  from: [],
  words: 'Staffing is taken to differ by less than that between municipalities.',
  vintage: '2026',
};

type Mix = Readonly<Record<Competence, number>>;
const nobody: Mix = {
  nurse: 0,
  'specialist-nurse': 0,
  'public-health-nurse': 0,
  'social-educator': 0,
  'skilled-health-worker': 0,
  assistant: 0,
  therapist: 0,
  physician: 0,
  'other-staff': 0,
};

/**
 * Shares of hours by competence. Care together has 27.6 % without health education (KOSTRA table 12209, 2025) and 19.9 %
 * nurses with and without further education: 6835 of them for 51 813 users in the panel of 36 municipalities, brought to
 * the country's users. Skilled workers and social educators are as full-time equivalents of 2020 (persons times position);
 * the rest, with and without health education, is other staff. How homes and institutions differ is judgement.
 */
export const MIX: Readonly<Record<Service, Figure<Mix>>> = {
  'home-services': {
    value: {
      ...nobody,
      nurse: 0.1482,
      'specialist-nurse': 0.0293,
      'social-educator': 0.1045,
      'skilled-health-worker': 0.285,
      assistant: 0.2948,
      therapist: 0.0252,
      'other-staff': 0.113,
    },
    mark: 'inferred',
    from: ['hdir-personnel', 'ssb-kostra-care', 'ssb-kostra-nurses'],
    vintage: '2020, 2025',
  },
  institution: {
    value: {
      ...nobody,
      nurse: 0.2,
      'specialist-nurse': 0.04,
      'social-educator': 0.02,
      'skilled-health-worker': 0.39,
      assistant: 0.24,
      therapist: 0.01,
      'other-staff': 0.1,
    },
    mark: 'judgement',
    from: ['hdir-personnel', 'ssb-kostra-care', 'ssb-kostra-nurses'],
    words: 'More nurses and skilled health workers than in homes, within the sum for care.',
    vintage: '2020, 2025',
  },
  'child-health': {
    value: {
      ...nobody,
      nurse: 0.12,
      'public-health-nurse': 0.46,
      therapist: 0.06,
      physician: 0.06,
      'other-staff': 0.3,
    },
    mark: 'inferred',
    from: ['hdir-personnel', 'ssb-kostra-care'],
    words: '3355 public health nurses of about 7200 full-time equivalents; the rest is judgement.',
    vintage: '2020, 2025',
  },
  physiotherapy: {
    value: { ...nobody, therapist: 1 },
    mark: 'judgement',
    from: [],
    words: 'By definition.',
    vintage: '2025',
  },
  medical: {
    value: { ...nobody, physician: 1 },
    mark: 'judgement',
    from: [],
    words: 'By definition.',
    vintage: '2025',
  },
};

/** Years from start to completion beside the work. */
export const UPSKILLING_YEARS: Figure<{ toSkilled: number; toNurse: number; toSpecialist: number }> = {
  value: { toSkilled: 2, toNurse: 4, toSpecialist: 2 },
  mark: 'judgement',
  from: [],
  words: 'Usual length of part-time education.',
  vintage: '2026',
};

export const LEADERS: Figure<LeaderAssumptions & { spanToday: number; educatedShare: number }> = {
  value: { spanToday: 40, turnover: 0.171, educatedAtEntry: 0.25, programmeYears: 2, educatedShare: 0.3 },
  mark: 'judgement',
  from: ['hdir-leaders'],
  words:
    'Span (close to 40 per leader) and turnover are published. The shares with formal leadership education are chosen until staff lists say it.',
  vintage: '2021, 2024',
};

export const UNCERTAINTY: Figure<Uncertainty> = {
  value: {
    growth: 0.004,
    exit: 0.1,
    retirement: 0.5,
    recruits: 0.1,
    completion: 0.15,
    userRates: 0.04,
    unknownLevel: 0.15,
    sickness: 0.065,
    sicknessMemory: 0.7,
  },
  mark: 'judgement',
  from: [],
  words: 'Start values; no series at hand tells how far they have strayed.',
  vintage: '2026',
};
