import type { ReactElement } from 'react';
import { Table } from '../../../../web/components/table.tsx';
import type { Course } from '../../domain/capacity/picture.ts';
import type { Range, Say, Words } from './words.ts';

type Counted = readonly { readonly year: number; readonly value: number }[];

/** The figures behind a chart over years: what was counted, and what is likely. */
export function CourseTable(props: {
  readonly caption: string;
  readonly counted?: Counted | undefined;
  readonly course: Course;
  readonly say: Say;
  readonly words: Words;
}): ReactElement {
  const { course, say, words } = props;
  const { table } = words.texts;
  const counted = new Map((props.counted ?? []).map(({ year, value }) => [year, value]));
  const ranges = new Map(course.map((range) => [range.year, range]));
  const years = [...new Set([...counted.keys(), ...ranges.keys()])].sort((a, b) => a - b);
  const cell = (year: number, of: (range: Range) => number): string => {
    const range = ranges.get(year);
    return range === undefined ? '' : say(of(range), words);
  };
  return (
    <Table
      caption={props.caption}
      captionHidden
      columns={[
        { key: 'year', heading: table.year, cell: (year) => year },
        ...(counted.size === 0
          ? []
          : [
              {
                key: 'counted',
                heading: table.counted,
                align: 'end' as const,
                cell: (year: number) => (counted.has(year) ? say(counted.get(year)!, words) : ''),
              },
            ]),
        { key: 'low', heading: table.low, align: 'end', cell: (year) => cell(year, ({ p10 }) => p10) },
        { key: 'middle', heading: table.middle, align: 'end', cell: (year) => cell(year, ({ p50 }) => p50) },
        { key: 'high', heading: table.high, align: 'end', cell: (year) => cell(year, ({ p90 }) => p90) },
      ]}
      rows={years}
      rowKey={(year) => `${year}`}
      texts={words.shell.table}
    />
  );
}

export type GroupRow = Range & {
  readonly key: string;
  readonly label: string;
  readonly now?: number;
  /** What others have published of it, with its years. */
  readonly published?: string;
  /** The middle without levers, where levers are moved. */
  readonly unchanged?: number;
};

/** The figures behind bars: each group today and in a later year. */
export function GroupTable(props: {
  readonly caption: string;
  readonly groups: readonly GroupRow[];
  readonly now: number;
  readonly year: number;
  readonly say: Say;
  readonly words: Words;
}): ReactElement {
  const { say, words, year } = props;
  const { table } = words.texts;
  const hasNow = props.groups.some(({ now }) => now !== undefined);
  const isPublished = props.groups.some(({ published }) => published !== undefined);
  const isMoved = props.groups.some(({ unchanged }) => unchanged !== undefined);
  return (
    <Table
      caption={props.caption}
      captionHidden
      columns={[
        { key: 'group', heading: table.group, cell: (row) => row.label },
        ...(hasNow
          ? [
              {
                key: 'now',
                heading: table.level(props.now),
                align: 'end' as const,
                cell: (row: GroupRow) => (row.now === undefined ? '' : say(row.now, words)),
              },
            ]
          : []),
        ...(isPublished
          ? [
              {
                key: 'published',
                heading: table.publishedIn,
                align: 'end' as const,
                cell: (row: GroupRow) => row.published ?? '',
              },
            ]
          : []),
        { key: 'low', heading: table.lowIn(year), align: 'end', cell: (row) => say(row.p10, words) },
        { key: 'middle', heading: table.middleIn(year), align: 'end', cell: (row) => say(row.p50, words) },
        { key: 'high', heading: table.highIn(year), align: 'end', cell: (row) => say(row.p90, words) },
        ...(isMoved
          ? [
              {
                key: 'unchanged',
                heading: table.unchangedIn(year),
                align: 'end' as const,
                cell: (row: GroupRow) => (row.unchanged === undefined ? '' : say(row.unchanged, words)),
              },
            ]
          : []),
      ]}
      rows={props.groups}
      rowKey={(row) => row.key}
      texts={words.shell.table}
    />
  );
}
