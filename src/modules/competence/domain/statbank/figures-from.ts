import { MOST_FIGURE } from '../figures/cells.ts';
import { note, noProblems, type ProblemList } from '../figures/problems.ts';
import type { Indicator, IndicatorRow } from '../figures/indicators.ts';
import { AGES, type PopulationRow, type Sex } from '../figures/population.ts';
import type { ProjectionRow } from '../figures/projections.ts';
import type { Figures } from '../figures/series.ts';
import { cellsOf, type Dataset } from './dataset.ts';
import { type FetchedSeries, type FetchPlan, municipalityIn, selectionOf } from './plan.ts';

/** True when an answer is about exactly what was asked: every code of every variable, and a figure for each cell. */
export function answers(dataset: Dataset, plan: FetchPlan, piece: number): boolean {
  const asked = selectionOf(plan, piece);
  if (dataset.dimensions.length !== asked.length) return false;
  const cells = dataset.dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (cells !== dataset.values.length) return false;
  return asked.every(({ variable, codes }) => {
    const found = dataset.dimensions.find(({ code }) => code === variable);
    if (found === undefined || found.codes.length !== codes.length) return false;
    const got = new Set(found.codes.map(municipalityIn));
    return codes.every((code) => got.has(municipalityIn(code)));
  });
}

/** The figures of one answer. */
export function figuresFrom(series: FetchedSeries, plan: FetchPlan, dataset: Dataset): Figures {
  switch (series) {
    case 'population-by-age':
      return { kind: 'population', rows: populationFrom(plan, dataset) };
    case 'care-key-figures':
      return { kind: 'indicator', rows: indicatorsFrom(plan, dataset) };
    case 'projection-by-age':
      return { kind: 'projection', rows: projectionsFrom(plan, dataset) };
  }
}

/** A figure that the service keeps back is not nobody: beside others that are told it is refused (`impossibleIn`). */
const NOT_PUBLISHED = Number.NaN;

const SEX_OF: Readonly<Record<string, Sex>> = { '1': 'male', '2': 'female' };
const ageOf = (code: string): number => Number(code.replace('+', ''));

function populationFrom(plan: FetchPlan, dataset: Dataset): readonly PopulationRow[] {
  const rows = new Map<string, PopulationRow & { counts: number[] }>();
  for (const { codes, value } of cellsOf(dataset, [plan.region, 'Tid', 'Kjonn', 'Alder'])) {
    const [region = '', year = '', sex = '', age = ''] = codes;
    const key = `${region} ${year} ${sex}`;
    const row = rows.get(key) ?? {
      region: municipalityIn(region),
      year: Number(year),
      sex: SEX_OF[sex] ?? 'male',
      counts: Array.from({ length: AGES }, () => 0),
    };
    rows.set(key, row);
    row.counts[ageOf(age)] = value ?? NOT_PUBLISHED;
  }
  // A municipality stands in the table with nobody in it for the years when it was not there.
  const lived = new Set<string>();
  for (const row of rows.values()) {
    if (row.counts.some((count) => count > 0)) lived.add(`${row.region} ${row.year}`);
  }
  return [...rows.values()].filter((row) => lived.has(`${row.region} ${row.year}`));
}

function indicatorsFrom(plan: FetchPlan, dataset: Dataset): readonly IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  for (const { codes, value } of cellsOf(dataset, [plan.region, 'Tid', 'ContentsCode'])) {
    const [region = '', year = '', content = ''] = codes;
    const indicator = plan.contents[content];
    if (value === null || indicator === undefined) continue;
    rows.push({
      region: municipalityIn(region),
      year: Number(year),
      indicator: indicator as Indicator,
      value,
    });
  }
  return rows;
}

function projectionsFrom(plan: FetchPlan, dataset: Dataset): readonly ProjectionRow[] {
  const years = plan.others.find(({ variable }) => variable === 'Tid')?.codes ?? [];
  const edition = years.map(Number).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const ageStarts = Array.from({ length: AGES }, (_, age) => age);
  const rows = new Map<string, ProjectionRow & { persons: number[] }>();
  for (const { codes, value } of cellsOf(dataset, [plan.region, 'Tid', 'ContentsCode', 'Alder'])) {
    const [region = '', year = '', content = '', age = ''] = codes;
    const key = `${region} ${year} ${content}`;
    const row = rows.get(key) ?? {
      edition,
      alternative: plan.contents[content] ?? '',
      region: municipalityIn(region),
      year: Number(year),
      ageStarts,
      persons: Array.from({ length: AGES }, () => 0),
    };
    rows.set(key, row);
    // Where men and women are told apart they are added up.
    row.persons[ageOf(age)] = (row.persons[ageOf(age)] ?? 0) + (value ?? NOT_PUBLISHED);
  }
  // A place that is not projected at all stands in the table without a figure.
  return [...rows.values()].filter((row) => row.persons.some((persons) => !Number.isNaN(persons)));
}

/** What cannot be true of people: fewer than none, a part of one, or nothing said of some ages among others. A share or a cost may have decimals. */
export function impossibleIn(figures: Figures): ProblemList {
  const problems = noProblems();
  const check = (value: number, place: string, wholes: boolean): void => {
    if (Number.isNaN(value)) note(problems, 0, place, 'missing', '');
    else if (value < 0) note(problems, 0, place, 'negative', String(value));
    else if (wholes && !Number.isInteger(value)) note(problems, 0, place, 'not-whole', String(value));
    else if (value > MOST_FIGURE) note(problems, 0, place, 'too-large', String(value));
  };
  switch (figures.kind) {
    case 'population':
      for (const { region, year, counts } of figures.rows) {
        counts.forEach((count, age) => check(count, `${region} ${year} a${age}`, true));
      }
      break;
    case 'projection':
      for (const { region, year, persons } of figures.rows) {
        persons.forEach((count, i) => check(count, `${region} ${year} ${i}`, true));
      }
      break;
    case 'indicator':
      for (const { region, year, indicator, value } of figures.rows) {
        check(value, `${region} ${year} ${indicator}`, false);
      }
  }
  return problems;
}
