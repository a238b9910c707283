import type { ReactElement } from 'react';
import { Table } from '../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../web/components/tag.tsx';
import { formatInstant, formatNumber } from '../../../web/format.ts';
import { type FigureProblem, kindsOf } from '../domain/figures/problems.ts';
import { figureFailureTexts } from '../texts/figure-failures.ts';
import type { FigureSourcesView } from '../views/figure-sources.ts';
import type { Frame } from './figures-request.ts';
import { paths } from './paths.ts';

type Keeping = NonNullable<FigureSourcesView['keeping']>;

const FETCH_STATUS: Readonly<Record<Keeping['fetches'][number]['status'], StatusKind>> = {
  fetching: 'waiting',
  stopped: 'stopped',
  failed: 'attention',
  done: 'done',
};

export function FetchTable(props: {
  readonly frame: Frame;
  readonly rows: Keeping['fetches'];
}): ReactElement {
  const { texts, shell, locale } = props.frame;
  return (
    <Table
      caption={texts.fetch.listCaption}
      captionHidden
      rows={props.rows}
      rowKey={(row) => row.id}
      rowHref={(row) => paths.fetch(row.id)}
      texts={shell.table}
      columns={[
        {
          key: 'what',
          heading: texts.inForce.what,
          cell: (row) => texts.fetch.table(texts.series[row.series], row.table),
        },
        {
          key: 'started',
          heading: texts.fetch.started,
          cell: (row) => formatInstant(row.createdAt, locale),
        },
        {
          key: 'status',
          heading: texts.earlier.status,
          cell: (row) => <Status kind={FETCH_STATUS[row.status]}>{texts.fetch.statuses[row.status]}</Status>,
        },
        {
          key: 'pieces',
          heading: texts.fetch.pieces,
          align: 'end',
          cell: (row) => `${formatNumber(row.done, locale)} / ${formatNumber(row.pieces, locale)}`,
        },
      ]}
    />
  );
}

const SOURCE_STATUS = {
  'in-force': 'done',
  accepted: 'draft',
  ready: 'next',
  discarded: 'stopped',
} as const satisfies Record<string, StatusKind>;

export function SourceTable(props: {
  readonly frame: Frame;
  readonly rows: Keeping['sources'];
}): ReactElement {
  const { texts, shell, locale } = props.frame;
  return (
    <Table
      caption={texts.earlier.caption}
      captionHidden
      rows={props.rows}
      rowKey={(row) => row.id}
      rowHref={(row) => paths.source(row.id)}
      texts={shell.table}
      fold="medium"
      columns={[
        { key: 'file', heading: texts.earlier.file, cell: (row) => row.originName },
        { key: 'what', heading: texts.inForce.what, cell: (row) => texts.series[row.series] },
        {
          key: 'imported',
          heading: texts.inForce.imported,
          cell: (row) => formatInstant(row.createdAt, locale),
        },
        {
          key: 'status',
          heading: texts.earlier.status,
          cell: (row) => {
            const status = row.inForce ? 'in-force' : row.status;
            return <Status kind={SOURCE_STATUS[status]}>{texts.earlier.statuses[status]}</Status>;
          },
        },
        {
          key: 'rows',
          heading: texts.earlier.rows,
          align: 'end',
          cell: (row) => formatNumber(row.rows, locale),
        },
      ]}
    />
  );
}

/** A line of the table: a cell that is wrong, or how many more there are like those above. */
type ProblemLine = FigureProblem | { readonly more: string };

export function ProblemTable(props: {
  readonly frame: Frame;
  readonly rows: readonly FigureProblem[];
  /** Of all in the file, also those that are not among the rows. */
  readonly count: number;
}): ReactElement {
  const { texts, shell, locale } = props.frame;
  const says = figureFailureTexts[locale];
  const { kinds, others } = kindsOf(props.rows, props.count);
  const lines: readonly ProblemLine[] = [
    ...kinds.flatMap(({ problems, more }): readonly ProblemLine[] =>
      more === 0 ? problems : [...problems, { more: says.alike(more) }],
    ),
    ...(others === 0 ? [] : [{ more: says.others(others) }]),
  ];
  return (
    <Table
      caption={texts.problems.caption}
      captionHidden
      rows={lines.map((line, number) => ({ line, number }))}
      rowKey={({ number }) => String(number)}
      texts={shell.table}
      columns={[
        {
          key: 'row',
          heading: texts.problems.row,
          cell: ({ line }) => ('more' in line ? '' : line.row === 0 ? '–' : String(line.row)),
        },
        {
          key: 'column',
          heading: texts.problems.column,
          cell: ({ line }) => ('more' in line ? '' : line.column),
        },
        {
          key: 'found',
          heading: texts.problems.found,
          cell: ({ line }) => ('more' in line ? '' : line.found),
        },
        {
          key: 'wrong',
          heading: texts.problems.wrong,
          cell: ({ line }) => ('more' in line ? line.more : says.wrong[line.wrong](line)),
        },
      ]}
    />
  );
}
