import type { Measure } from './new-measures.ts';

/** How it went with what was planned four years ago. */
export const OF_EARLIER: readonly Measure[] = [
  {
    title: 'Seks sykepleiere tar videreutdanning i geriatri',
    kind: 'develop',
    status: 'done',
    competence: 'geriatrics',
    persons: 6,
    deadline: '2025-12-31',
    owner: 'adviser',
    costs: { 'state-grant': { 2023: 120_000, 2024: 240_000, 2025: 120_000 } },
    effect: {
      indicator: 'Avdelinger med kurs i geriatri, i prosent',
      baseline: 20,
      on: '2022-12-01',
      target: 80,
    },
    reports: [
      { daysAgo: 900, status: 'running', note: 'Fire er i gang.', persons: 4, effect: 35 },
      { daysAgo: 330, status: 'done', note: 'Alle seks har fullført.', persons: 6, effect: 80 },
    ],
  },
  {
    title: 'Rekruttere ti helsefagarbeidere',
    kind: 'recruit',
    status: 'running',
    competence: 'health-worker',
    persons: 10,
    deadline: '2026-12-05',
    owner: 'adviser',
    costs: { 'own-budget': { 2023: 90_000, 2024: 90_000, 2025: 90_000, 2026: 90_000 } },
    effect: { indicator: 'Ledige stillinger', baseline: 17, on: '2022-12-01', target: 5 },
    reports: [
      { daysAgo: 700, status: 'running', note: 'Tre ansatt.', persons: 3, effect: 14 },
      { daysAgo: 200, status: 'running', note: 'To til, men to har sluttet.', persons: 2, effect: 14 },
    ],
  },
  {
    title: 'Læringsnettverk for avdelingsledere',
    kind: 'mobilise',
    status: 'running',
    persons: 24,
    deadline: '2026-12-31',
    ownerName: 'Kommunalsjefen',
    effect: { indicator: 'Ledere som deltar', baseline: 0, on: '2022-12-01', target: 24 },
    reports: [{ daysAgo: 300, status: 'running', note: 'Fem møter i året.', persons: 19, effect: 19 }],
  },
  {
    title: 'Heldøgns vikarpool',
    kind: 'mobilise',
    status: 'prioritised',
    deadline: '2026-06-30',
    ownerName: 'Kommunalsjefen',
    costs: { 'not-funded': { 2025: 800_000, 2026: 800_000 } },
  },
  {
    title: 'Felles fagdag om smittevern',
    kind: 'develop',
    status: 'dropped',
    reason: 'Dekket av regionens kursprogram.',
    competence: 'infection-control',
  },
];
