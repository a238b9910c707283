import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { keyFigureNamed } from '../figures/indicators.ts';
import { AGES } from '../figures/population.ts';
import type { Selection, TableFacts, Variable } from './dataset.ts';

/** The series that can be fetched, with the table that usually has them. */
export const FETCHED = {
  'population-by-age': { table: '07459', codeList: 'agg_KommSummer' },
  'care-key-figures': { table: '12209', codeList: null },
  'projection-by-age': { table: '14288', codeList: null },
} as const;
export type FetchedSeries = keyof typeof FETCHED;

export type TableFailure =
  | {
      readonly kind: 'table-changed';
      readonly table: string;
      readonly missing: readonly string[];
      readonly has: readonly string[];
    }
  | {
      readonly kind: 'codes-unknown';
      readonly table: string;
      readonly variable: string;
      readonly codes: readonly string[];
    };

/** All that is asked for, decided before the first question: each piece is one question about some municipalities. */
export type FetchPlan = {
  readonly table: string;
  readonly region: string;
  readonly codeList: string | null;
  readonly others: Selection;
  /** What the codes of the contents stand for: an indicator, or an alternative of a projection. */
  readonly contents: Readonly<Record<string, string>>;
  readonly pieces: readonly (readonly string[])[];
};

/** Codes of a code list have a letter before the number of the municipality. */
const LISTED = 'K-';

/**
 * Decides what to ask of a table: which codes of which variables, and how many municipalities at a time so that no
 * answer has more cells than the service allows.
 */
export function planFetch(
  series: FetchedSeries,
  facts: TableFacts,
  municipalities: readonly MunicipalityCode[],
  mostCells: number,
): Result<FetchPlan, TableFailure> {
  const named = (...patterns: readonly RegExp[]): Variable | undefined =>
    facts.variables.find(({ code }) => patterns.some((pattern) => pattern.test(code)));
  const region = named(/^Region$/, /^KOKkommuneregion/);
  const time = named(/^Tid$/);
  const contents = named(/^ContentsCode$/);
  const sex = named(/^Kjonn$/);
  const age = named(/^Alder$/);
  const needed: readonly (readonly [string, Variable | undefined])[] = [
    ['Region', region],
    ['Tid', time],
    ['ContentsCode', contents],
    ...(series === 'population-by-age' ? [['Kjonn', sex] as const] : []),
    ...(series === 'care-key-figures' ? [] : [['Alder', age] as const]),
  ];
  const missing = needed.filter(([, variable]) => variable === undefined).map(([name]) => name);
  const known = new Set(needed.map(([, variable]) => variable?.code));
  const more = facts.variables.filter((variable) => !known.has(variable.code));
  const unasked = more.filter((variable) => !variable.canBeLeftOut && variable.code !== sex?.code);
  if (missing.length > 0 || unasked.length > 0 || !region || !time || !contents) {
    return changed(facts, missing.length > 0 ? missing : ['Region, Tid, ContentsCode']);
  }

  const meaning = contentsOf(series, contents);
  if (meaning === undefined) return changed(facts, ['ContentsCode']);
  const ages = age === undefined ? [] : singleAges(age);
  if (series !== 'care-key-figures' && ages.length !== AGES) return changed(facts, ['Alder 0–105+']);
  if (
    series === 'population-by-age' &&
    !['1', '2'].every((code) => sex?.values.some((v) => v.code === code))
  ) {
    return changed(facts, ['Kjonn 1, 2']);
  }

  const wanted = FETCHED[series].codeList;
  const codeList = wanted !== null && region.codeLists.includes(wanted) ? wanted : null;
  if (wanted !== null && codeList === null) return changed(facts, [`Region: ${wanted}`]);
  if (codeList === null) {
    const there = new Set(region.values.map((value) => value.code));
    const lacking = municipalities.filter((code) => !there.has(code));
    if (lacking.length > 0) {
      return fail({ kind: 'codes-unknown', table: facts.number, variable: region.code, codes: lacking });
    }
  }

  const asksSex = sex !== undefined && (series === 'population-by-age' || !sex.canBeLeftOut);
  const others: Selection = [
    ...(asksSex ? [{ variable: sex.code, codeList: null, codes: ['1', '2'] }] : []),
    ...(age === undefined || series === 'care-key-figures'
      ? []
      : [{ variable: age.code, codeList: null, codes: ages }]),
    { variable: contents.code, codeList: null, codes: Object.keys(meaning) },
    { variable: time.code, codeList: null, codes: time.values.map((value) => value.code) },
  ];
  const cells = others.reduce((product, one) => product * one.codes.length, 1);
  const atOnce = Math.max(1, Math.floor(mostCells / Math.max(1, cells)));
  const codes = municipalities.map((code) => (codeList === null ? code : `${LISTED}${code}`));
  return succeed({
    table: facts.number,
    region: region.code,
    codeList,
    others,
    contents: meaning,
    pieces: Array.from({ length: Math.ceil(codes.length / atOnce) }, (_, i) =>
      codes.slice(i * atOnce, (i + 1) * atOnce),
    ),
  });
}

export function selectionOf(plan: FetchPlan, piece: number): Selection {
  return [
    { variable: plan.region, codeList: plan.codeList, codes: plan.pieces[piece] ?? [] },
    ...plan.others,
  ];
}

/** The number of a municipality in an answer, whether or not it came out of a code list. */
export function municipalityIn(code: string): string {
  return code.startsWith(LISTED) ? code.slice(LISTED.length) : code;
}

function changed(facts: TableFacts, missing: readonly string[]): Result<never, TableFailure> {
  const has = facts.variables.map((variable) => variable.code);
  return fail({ kind: 'table-changed', table: facts.number, missing, has });
}

/** Codes such as 007 and 105+; sums of several ages have other forms, and are left alone. */
function singleAges(age: Variable): readonly string[] {
  const byAge = new Map<number, string>();
  for (const { code } of age.values) {
    const match = /^(\d{1,3})(\+?)$/.exec(code);
    if (match !== null) byAge.set(Number(match[1]), code);
  }
  const codes = Array.from({ length: AGES }, (_, i) => byAge.get(i));
  const isOpen = codes.at(-1)?.endsWith('+') === true;
  return isOpen ? codes.filter((code) => code !== undefined) : [];
}

function contentsOf(series: FetchedSeries, contents: Variable): Readonly<Record<string, string>> | undefined {
  const pairs = contents.values.flatMap(({ code, label }): readonly (readonly [string, string])[] => {
    switch (series) {
      case 'population-by-age':
        return [[code, 'persons']];
      case 'care-key-figures': {
        const indicator = keyFigureNamed(label);
        return indicator === undefined ? [] : [[code, indicator]];
      }
      case 'projection-by-age': {
        const alternative = /\b([LMHK0]{4})\b/.exec(label)?.[1];
        // The three that are used: main, low and high national growth.
        return alternative !== undefined && ['MMMM', 'LLML', 'HHMH'].includes(alternative)
          ? [[code, alternative]]
          : [];
      }
    }
  });
  if (pairs.length === 0 || (series === 'population-by-age' && pairs.length > 1)) return undefined;
  return Object.fromEntries(pairs);
}
