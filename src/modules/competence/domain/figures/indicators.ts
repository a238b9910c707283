import { isMunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { type FileRow, valueIn, yearIn } from './cells.ts';
import { note, noProblems, type ProblemList } from './problems.ts';
import { COUNTRY } from './population.ts';

/** A published figure about the services in a region and year. */
export type IndicatorRow = {
  readonly region: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly value: number;
};

/** The columns of the list of users, residents, hours and nurses. */
const CARE_COLUMNS = {
  brukere_hjemmetj: 'home-care-users',
  brukere_hjemmetj_0_66: 'home-care-users-0-66',
  brukere_hjemmetj_67_79: 'home-care-users-67-79',
  brukere_hjemmetj_80p: 'home-care-users-80-up',
  beboere_bolig_heldogn: 'staffed-housing-residents',
  institusjon_langtid: 'long-stay-residents',
  institusjon_langtid_0_66: 'long-stay-residents-0-66',
  institusjon_langtid_67_79: 'long-stay-residents-67-79',
  institusjon_langtid_80p: 'long-stay-residents-80-up',
  timer_per_uke_hjemmesykepleie: 'home-nursing-weekly-hours',
  sykepleier_aarsverk: 'nurse-ftes',
} as const;

/**
 * The key figures of Statistics Norway's table 12209 by what their titles say: lists and the table itself shorten them in
 * different ways.
 */
const KEY_FIGURES = [
  ['share-home-care-users-0-66', /^andel brukere av hjemmetjenester.*0-66/],
  ['share-ftes-with-health-education', /^andel brukerrettede årsverk.*(utd|utdanning)/],
  ['share-adapted-single-rooms', /^andel brukertilpassede enerom/],
  ['share-67-79-with-day-activity', /^andel innb.*67-79.*dagaktivitet/],
  ['share-80-up-in-institution', /^andel innb.*80.*(institusjon|sykehjem)/],
  ['share-80-up-with-home-care', /^andel innb.*80.*hjemmetjenest/],
  ['share-newborn-visited', /^andel nyfødte.*hjemmebesøk/],
  ['physiotherapist-ftes-per-10000', /^avtalte fysioterapeutårsverk per 10 ?000/],
  ['doctor-ftes-per-10000', /^avtalte legeårsverk per 10 ?000/],
  ['health-centre-ftes-per-10000', /^avtalte årsverk i helsestasjons/],
  ['doctor-hours-per-resident', /^(avtalte )?legetimer per uke per beboer/],
  ['share-expenses-health', /^netto driftsutgifter.*kommunehelse.*(%|prosent)/],
  ['share-expenses-care', /^netto driftsutgifter.*omsorg.*(%|prosent)/],
  ['expenses-per-inhabitant', /^utgifter.*helse.*omsorg.*per innbygger/],
  ['expenses-per-institution-day', /^utgifter per oppholdsdøgn/],
  ['ftes-per-10000', /^årsverk.*helse.*omsorg.*per 10 ?000/],
  ['ftes-per-care-user', /^årsverk per bruker av omsorgstjeneste/],
] as const;

export type Indicator = (typeof CARE_COLUMNS)[keyof typeof CARE_COLUMNS] | (typeof KEY_FIGURES)[number][0];

export const CARE_FILE_COLUMNS: readonly string[] = ['kommunenr', 'aar', ...Object.keys(CARE_COLUMNS)];
export const KEY_FIGURE_COLUMNS = ['indikator', 'regionkode', 'aar', 'verdi'] as const;

type Read = { readonly rows: readonly IndicatorRow[]; readonly problems: ProblemList };

/** The layout with a row for each municipality and year, and a column for each figure; an empty cell is not published. */
export function readCareRows(headers: readonly string[], rows: readonly FileRow[]): Read {
  const problems = noProblems();
  const at = (name: string): number => headers.indexOf(name);
  const columns = Object.entries(CARE_COLUMNS).map(([name, indicator]) => ({
    name,
    indicator,
    at: at(name),
  }));
  const read: IndicatorRow[] = [];
  const seen = new Map<string, number>();
  for (const { number, cells } of rows) {
    const before = problems.count;
    const region = (cells[at('kommunenr')] ?? '').trim();
    if (!isMunicipalityCode(region)) {
      note(problems, number, 'kommunenr', region === '' ? 'missing' : 'not-a-region', region);
    }
    const year = yearIn({ row: number, column: 'aar', text: cells[at('aar')] ?? '' }, problems);
    const told = columns.flatMap(({ name, indicator, at: place }) => {
      const value = amountIn(number, name, cells[place] ?? '', problems);
      return value === null ? [] : [{ region, year, indicator, value }];
    });
    if (problems.count > before) continue;
    const earlier = seen.get(`${region} ${year}`);
    if (earlier !== undefined) {
      note(problems, number, 'kommunenr, aar', 'told-twice', `${region} ${year}`, earlier);
      continue;
    }
    seen.set(`${region} ${year}`, number);
    read.push(...told);
  }
  return { rows: read, problems };
}

/** The layout with a row for each figure; regions may also be the country, the country without Oslo, or a group. */
export function readKeyFigureRows(headers: readonly string[], rows: readonly FileRow[]): Read {
  const problems = noProblems();
  const at = (name: string): number => headers.indexOf(name);
  const read: IndicatorRow[] = [];
  const seen = new Map<string, number>();
  for (const { number, cells } of rows) {
    const before = problems.count;
    const text = (name: string): string => (cells[at(name)] ?? '').trim();
    const region = regionOf(text('regionkode'));
    if (region === undefined) {
      const found = text('regionkode');
      note(problems, number, 'regionkode', found === '' ? 'missing' : 'not-a-region', found);
    }
    const indicator = keyFigureNamed(text('indikator'));
    if (indicator === undefined) {
      const found = text('indikator');
      note(problems, number, 'indikator', found === '' ? 'missing' : 'not-an-indicator', found);
    }
    const year = yearIn({ row: number, column: 'aar', text: text('aar') }, problems);
    const value = amountIn(number, 'verdi', text('verdi'), problems);
    if (problems.count > before || region === undefined || indicator === undefined) continue;
    const earlier = seen.get(`${region} ${indicator} ${year}`);
    if (earlier !== undefined) {
      note(problems, number, 'indikator, regionkode, aar', 'told-twice', `${region} ${year}`, earlier);
      continue;
    }
    seen.set(`${region} ${indicator} ${year}`, number);
    if (value !== null) read.push({ region, year, indicator, value });
  }
  return { rows: read, problems };
}

/** The key figure that a title tells of, if it is one that we keep. */
export function keyFigureNamed(title: string): Indicator | undefined {
  const words = title.trim().toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('–', '-');
  return KEY_FIGURES.find(([, says]) => says.test(words))?.[0];
}

/** EAK is the country, EAKUO the country without Oslo, and EKG and two digits a group of alike municipalities. */
export function regionOf(code: string): string | undefined {
  if (code === 'EAK') return COUNTRY;
  return code === COUNTRY || code === 'EAKUO' || /^EKG\d{2}$/.test(code) || isMunicipalityCode(code)
    ? code
    : undefined;
}

function amountIn(row: number, column: string, text: string, problems: ProblemList): number | null {
  const value = valueIn({ row, column, text }, problems);
  if (value === null || value >= 0) return value;
  note(problems, row, column, 'negative', text);
  return null;
}
