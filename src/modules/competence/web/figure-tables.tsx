import type { ReactElement } from 'react';
import { Table } from '../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../web/components/tag.tsx';
import { formatInstant, formatNumber } from '../../../web/format.ts';
import type { FigureProblem } from '../domain/figures/cells.ts';
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

export function ProblemTable(props: {
  readonly frame: Frame;
  readonly rows: readonly FigureProblem[];
}): ReactElement {
  const { texts, shell } = props.frame;
  return (
    <Table
      caption={texts.problems.caption}
      captionHidden
      rows={props.rows}
      rowKey={(row) => `${row.row} ${row.column} ${row.wrong} ${row.found}`}
      texts={shell.table}
      columns={[
        {
          key: 'row',
          heading: texts.problems.row,
          cell: (row) => (row.row === 0 ? '–' : String(row.row)),
        },
        { key: 'column', heading: texts.problems.column, cell: (row) => row.column },
        { key: 'wrong', heading: texts.problems.wrong, cell: (row) => texts.wrong[row.wrong] },
        { key: 'found', heading: texts.problems.found, cell: (row) => row.found },
      ]}
    />
  );
}
