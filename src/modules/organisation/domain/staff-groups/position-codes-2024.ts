import { localDate } from '../../../../kernel/local-date.ts';
import type { StaffGroup } from './staff-group.ts';

/** `hta`: position codes of the main collective agreement of KS, as the PAI register uses them. */
export type CodeScheme = 'hta' | 'styrk-08';

export type PositionCode = {
  readonly code: string;
  readonly scheme: CodeScheme;
  /** What the source calls it. */
  readonly title: string;
  readonly group: StaffGroup;
  /** sourced: the title names the education or that none is asked for; judgement: we chose the group. */
  readonly mark: 'sourced' | 'judgement';
};

/** Valid from the agreement period that began then; the newest codes (7728, 7729, 6617) came with it. */
export const POSITION_CODES_FROM = localDate('2024-05-01');

/** Where codes and titles were read. Codes that could not be read in a source are left out and not remembered. */
export const POSITION_CODE_SOURCES: Readonly<Record<CodeScheme, string>> = {
  hta: 'KS, main collective agreement, annex 1 (position codes and reporting titles), and PAI: published turnover by code 2021–22, changes from 1 May 2024. Read by way of KS, Utdanningsforbundet and Norsk Fysioterapeutforbund.',
  'styrk-08': 'Statistics Norway, Klass version 33, STYRK-08',
};

const rows = (
  scheme: CodeScheme,
  mark: PositionCode['mark'],
  group: StaffGroup,
  codes: Readonly<Record<string, string>>,
): readonly PositionCode[] =>
  Object.entries(codes).map(([code, title]) => ({ code, scheme, title, group, mark }));

/**
 * Which group a position belongs to, by the code of the staff list. A code that is not here is not mapped: two titles
 * may sound alike and ask for different educations (6671 Arbeidsterapeut asks for none).
 */
export const POSITION_CODES: readonly PositionCode[] = [
  ...rows('hta', 'sourced', 'nurse', { '7174': 'Sykepleier' }),
  ...rows('hta', 'sourced', 'skilled-health-worker', { '7076': 'Helsefagarbeider/hjelpepleier' }),
  ...rows('hta', 'sourced', 'assistant', { '6572': 'Assistent' }),
  ...rows('hta', 'sourced', 'therapist', {
    '6617': 'Spesialergoterapeut',
    '7066': 'Fysioterapeut',
    '7617': 'Spesialfysioterapeut',
  }),
  // Social educators are the most of them, but the title is also that of social workers and child welfare officers.
  ...rows('hta', 'judgement', 'social-educator', { '6675': 'Miljøterapeut' }),
  // A duty, or how long an education is asked for: the code does not say in what.
  ...rows('hta', 'judgement', 'other-staff', {
    '6671': 'Arbeidsterapeut',
    '7451': 'Leder med særaldersgrense',
    '7453': 'Fagleder',
    '7517': 'Fagarbeider',
    '7712': 'Stilling med krav om mastergrad',
    '7728': 'Fagarbeider med fagskoleutdanning',
    '7729': 'Fagarbeider med fagskoleutdanning, særaldersgrense',
    '8530': 'Rådgiver',
    '9430': 'Øverste administrative leder',
    '9440': 'Kommunalsjef',
    '9451': 'Leder/virksomhetsleder',
    '9454': 'Leder/avdelingsleder',
  }),
  ...rows('styrk-08', 'sourced', 'nurse', { '2223': 'Sykepleiere' }),
  ...rows('styrk-08', 'sourced', 'specialist-nurse', { '2221': 'Spesialsykepleiere' }),
  ...rows('styrk-08', 'sourced', 'social-educator', { '2224': 'Vernepleiere' }),
  ...rows('styrk-08', 'sourced', 'skilled-health-worker', { '5321': 'Helsefagarbeidere' }),
  ...rows('styrk-08', 'sourced', 'therapist', { '2264': 'Fysioterapeuter', '2267': 'Ergoterapeuter' }),
  ...rows('styrk-08', 'sourced', 'physician', {
    '2211': 'Allmennpraktiserende leger',
    '2212': 'Legespesialister',
  }),
  ...rows('styrk-08', 'judgement', 'assistant', {
    '5322': 'Hjemmehjelper',
    '5329': 'Andre pleiemedarbeidere',
  }),
  ...rows('styrk-08', 'judgement', 'other-staff', {
    '1342': 'Ledere av helsetjenester',
    '1343': 'Ledere av eldreomsorg',
    '1344': 'Ledere av sosialomsorg',
    '2222': 'Jordmødre',
    '2262': 'Farmasøyter',
    '2265': 'Ernæringsfysiologer',
    '2266': 'Audiografer og logopeder',
    '2634': 'Psykologer',
    '2635': 'Rådgivere innen sosiale fagfelt',
    '3256': 'Helsesekretærer',
    '3258': 'Ambulansepersonell',
    '3412': 'Miljøarbeidere innen sosiale fagfelt',
  }),
];
