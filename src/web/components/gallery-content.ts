import { localDate } from '../../kernel/local-date.ts';
import type { Strand } from './strands.tsx';

// Invented people; the courses are the programme's own.
const courses = [
  'Ledelse av myndiggjorte medarbeidere og utvikling av personlige lederferdigheter',
  'Strategisk HRM, kompetanseplanlegging, -ledelse og -utvikling',
  'Virksomhetens økonomistyring',
  'Samhandling, kommunikasjon og forhandlingskompetanse',
  'Juss for ledere i helse- og omsorgstjenesten',
  'Innovasjonsledelse i helse- og omsorgstjenesten',
  'Kvalitetsledelse i helse- og omsorgstjenesten',
  'Håndtering av konflikter og kriser i et ledelsesperspektiv for helse- og omsorgstjenesten',
] as const;

/** A participant in the spring of 2027: two courses done, in the middle of the third. */
export const participantStrands: readonly Strand[] = [
  {
    name: 'Utdanning',
    stations: [
      {
        id: 'u1',
        title: courses[0],
        short: 'Emne 1: Ledelse',
        when: 'våren 2026',
        state: 'past',
        href: '#u1',
        on: localDate('2026-06-10'),
      },
      {
        id: 'u2',
        title: courses[1],
        short: 'Emne 2: Strategisk HRM',
        when: 'høsten 2026',
        state: 'past',
        href: '#u2',
        on: localDate('2026-12-10'),
      },
      {
        id: 'u3',
        title: 'Andre samling i emne 3',
        short: 'Andre samling i emne 3',
        when: '15.–16. april',
        state: 'next',
        href: '#u3',
        on: localDate('2027-04-15'),
      },
      {
        id: 'u4',
        title: 'Eksamen i emne 3',
        when: '8. juni',
        state: 'later',
        href: '#u4',
        on: localDate('2027-06-08'),
      },
      {
        id: 'u5',
        title: courses[3],
        short: 'Emne 4: Samhandling',
        when: 'høsten 2027',
        state: 'later',
        on: localDate('2027-08-20'),
      },
    ],
  },
  {
    name: 'Egen utvikling',
    stations: [
      {
        id: 'e1',
        title: 'Læringskontrakt med lederen din',
        short: 'Læringskontrakt',
        when: 'januar 2026',
        state: 'past',
        href: '#e1',
        on: localDate('2026-01-20'),
      },
      { id: 'e2', title: '360-vurdering', when: 'mai 2026', state: 'past', on: localDate('2026-05-12') },
      {
        id: 'e3',
        title: 'Kollegaveiledning i gruppe B',
        short: 'Kollegaveiledning',
        when: '4. februar',
        state: 'past',
        on: localDate('2027-02-04'),
      },
      {
        id: 'e4',
        title: 'Kollegaveiledning i gruppe B',
        short: 'Kollegaveiledning',
        when: '29. april',
        state: 'later',
        on: localDate('2027-04-29'),
      },
      {
        id: 'e5',
        title: 'Samtale om utviklingsplanen',
        when: 'september',
        state: 'later',
        on: localDate('2027-09-15'),
      },
    ],
  },
  {
    name: 'Organisasjonen',
    stations: [
      {
        id: 'o1',
        title: 'Nettverkskartlegging, første runde',
        short: 'Kartlegging 1',
        when: 'mars 2026',
        state: 'past',
        on: localDate('2026-03-02'),
      },
      {
        id: 'o2',
        title: 'Kompetanseplanen til høring',
        short: 'Plan til høring',
        when: 'november 2026',
        state: 'past',
        on: localDate('2026-11-01'),
      },
      {
        id: 'o3',
        title: 'Kommunestyret vedtar kompetanseplanen',
        short: 'Planen vedtas',
        when: '20. mai',
        state: 'later',
        on: localDate('2027-05-20'),
      },
      {
        id: 'o4',
        title: 'Nettverkskartlegging, andre runde',
        short: 'Kartlegging 2',
        when: 'oktober 2027',
        state: 'later',
        on: localDate('2027-10-01'),
      },
    ],
  },
];

/** Twenty stations on every strand, to see that the drawing keeps its calm. */
export const fullStrands: readonly Strand[] = ['Utdanning', 'Egen utvikling', 'Organisasjonen'].map(
  (name, strand) => ({
    name,
    stations: Array.from({ length: 20 }, (_, index) => ({
      id: `full-${strand}-${index}`,
      title: `${['Samling', 'Refleksjon', 'Møte i arbeidsgruppa'][strand]} ${index + 1}`,
      when: index < 12 ? `uke ${index * 2 + 1}` : `uke ${index * 2 + 2}`,
      state: index < 12 - strand * 2 ? 'past' : index === 12 - strand * 2 ? 'next' : 'later',
    })),
  }),
);

export const newStrands: readonly Strand[] = [
  {
    name: 'Utdanning',
    stations: [
      { id: 'n1', title: 'Første samling', when: '2.–3. september', state: 'next', href: '#n1' },
      { id: 'n2', title: 'Andre samling', when: '28.–29. oktober', state: 'later' },
      { id: 'n3', title: 'Eksamen', when: '10. desember', state: 'later' },
    ],
  },
  {
    name: 'Egen utvikling',
    stations: [{ id: 'n4', title: 'Læringskontrakt', when: 'august', state: 'next' }],
  },
  { name: 'Organisasjonen', stations: [] },
];

export type LeaderRow = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly staff: number;
  readonly share: number;
  readonly credits: number;
  readonly status: 'done' | 'next' | 'waiting';
};

export const leaders: readonly LeaderRow[] = [
  {
    id: '1',
    name: 'Ingrid Haugen',
    unit: 'Hjemmetjenesten sone øst',
    staff: 62,
    share: 41.6,
    credits: 15,
    status: 'next',
  },
  {
    id: '2',
    name: 'Kari Nordmann Bakken',
    unit: 'Rådyrvegen bo- og omsorgssenter',
    staff: 78,
    share: 53.25,
    credits: 0,
    status: 'waiting',
  },
  {
    id: '3',
    name: 'Mohamed Ali',
    unit: 'Psykisk helse og rus',
    staff: 34,
    share: 28.8,
    credits: 60,
    status: 'done',
  },
  {
    id: '4',
    name: 'Torunn Lien',
    unit: 'Helsestasjon og skolehelsetjeneste',
    staff: 21,
    share: 17.4,
    credits: 7.5,
    status: 'next',
  },
];
