import { alphabet } from '../../../../../kernel/alphabet.ts';
import {
  type Funding,
  FUNDINGS,
  type Measure,
  MEASURE_KINDS,
  MEASURE_STATUSES,
  type MeasureKind,
  type MeasureStatus,
  type Shortcoming,
  SHORTCOMINGS,
  shortcomingsOf,
  totalOf,
} from './measure.ts';

export const MEASURE_SORTS = ['number', 'title', 'status', 'owner', 'deadline', 'cost'] as const;
export type MeasureSort = (typeof MEASURE_SORTS)[number];

/** What somebody asks of the list of measures; it all stands in the address. */
export type MeasureQuestion = {
  readonly query: string;
  readonly kind: MeasureKind | null;
  readonly status: MeasureStatus | null;
  /** The owner's name as the list shows it. */
  readonly owner: string;
  readonly funding: Funding | null;
  readonly year: number | null;
  readonly missing: Shortcoming | null;
  readonly sort: MeasureSort;
  readonly descending: boolean;
  readonly page: number;
};

/** Nonsense in the address is as if it were not there. */
export function measureQuestion(params: Readonly<Record<string, string>>): MeasureQuestion {
  const oneOf = <Word extends string>(words: readonly Word[], text: string | undefined): Word | null =>
    words.find((word) => word === text) ?? null;
  const sort = params.sort ?? '';
  return {
    query: (params.q ?? '').trim().slice(0, 100),
    kind: oneOf(MEASURE_KINDS, params.kind),
    status: oneOf(MEASURE_STATUSES, params.status),
    owner: (params.owner ?? '').trim().slice(0, 200),
    funding: oneOf(FUNDINGS, params.funding),
    year: /^2\d{3}$/.test(params.year ?? '') ? Number(params.year) : null,
    missing: oneOf(SHORTCOMINGS, params.missing),
    sort: oneOf(MEASURE_SORTS, sort.replace(/^-/, '')) ?? 'number',
    descending: sort.startsWith('-'),
    page: /^\d{1,4}$/.test(params.page ?? '') ? Math.max(1, Number(params.page)) : 1,
  };
}

export type ListedMeasure = Measure & { readonly competenceName: string; readonly ownerShown: string };

/** Those that are asked for, in the order that is asked for. Equal ones stand by their numbers. */
export function chooseMeasures(
  measures: readonly ListedMeasure[],
  ask: MeasureQuestion,
): readonly ListedMeasure[] {
  const words = ask.query
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .filter((word) => word !== '');
  const direction = ask.descending ? -1 : 1;
  return measures
    .filter((measure) => {
      const text = [
        String(measure.number),
        measure.title,
        measure.description,
        measure.competenceName,
        measure.ownerShown,
        measure.targetGroup,
      ]
        .join(' ')
        .toLocaleLowerCase('nb');
      return (
        words.every((word) => text.includes(word)) &&
        (ask.kind === null || measure.kind === ask.kind) &&
        (ask.status === null || measure.status === ask.status) &&
        (ask.owner === '' || measure.ownerShown === ask.owner) &&
        (ask.missing === null || shortcomingsOf(measure).includes(ask.missing)) &&
        ((ask.funding === null && ask.year === null) ||
          measure.costs.some(
            (cost) =>
              (ask.funding === null || cost.funding === ask.funding) &&
              (ask.year === null || cost.year === ask.year),
          ))
      );
    })
    .sort((a, b) => direction * compare(a, b, ask.sort) || a.number - b.number);
}

function compare(a: ListedMeasure, b: ListedMeasure, sort: MeasureSort): number {
  switch (sort) {
    case 'number':
      return a.number - b.number;
    case 'title':
      return alphabet.compare(a.title, b.title);
    case 'status':
      return MEASURE_STATUSES.indexOf(a.status) - MEASURE_STATUSES.indexOf(b.status);
    case 'owner':
      return lastEmpty(a.ownerShown, b.ownerShown) || alphabet.compare(a.ownerShown, b.ownerShown);
    case 'deadline':
      // What has no deadline comes after what has one.
      return (a.deadlineOn ?? '9999').localeCompare(b.deadlineOn ?? '9999');
    case 'cost':
      return totalOf(a.costs) - totalOf(b.costs);
  }
}

function lastEmpty(a: string, b: string): number {
  return Number(a === '') - Number(b === '');
}
