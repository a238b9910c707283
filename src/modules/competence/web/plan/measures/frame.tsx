import type { ReactElement, ReactNode } from 'react';
import type { Ore } from '../../../../../kernel/ore.ts';
import { Notice } from '../../../../../web/components/notice.tsx';
import type { Column } from '../../../../../web/components/table.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import type { StatusKind } from '../../../../../web/components/tag.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import type { Crumb } from '../../../../../web/layout/shell.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext } from '../../../../../web/types.ts';
import type { MeasureStatus, MoneyTable } from '../../../domain/plan/measures/measure.ts';
import type { StatusHindrance } from '../../../domain/plan/measures/status.ts';
import { type MeasuresTexts, measuresTexts } from '../../../texts/plan/measures.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { planCrumbs, type PlanFrame, planFrameOf } from '../frame.tsx';
import { measurePaths } from './paths.ts';

export { Done } from '../done.tsx';

/** What every page of measures is written with. */
export type MeasuresFrame = PlanFrame & { readonly words: MeasuresTexts };

export function measuresFrameOf(c: WebContext): MeasuresFrame {
  const frame = planFrameOf(c);
  return { ...frame, words: measuresTexts[frame.locale] };
}

export function renderMeasures(
  c: WebContext,
  frame: MeasuresFrame,
  shell: PlanShell,
  page: { title: string; crumbs?: readonly Crumb[]; status?: 200 | 409 | 422; isList?: boolean },
  body: ReactElement,
): Promise<Response> {
  const list = { href: measurePaths.list(shell.plan.id), label: frame.words.list.title };
  return renderPage(
    c,
    {
      title: `${page.title} – ${shell.plan.name}`,
      breadcrumbs: [
        ...planCrumbs(frame, shell),
        ...(page.isList === true ? [] : [list]),
        ...(page.crumbs ?? []),
      ],
      width: 'wide',
      status: page.status ?? 200,
    },
    body,
  );
}

export function Refused(props: {
  readonly frame: PlanFrame;
  readonly texts: readonly string[];
  readonly heading?: string | undefined;
  readonly children?: ReactNode;
}): ReactElement | null {
  return props.texts.length === 0 && props.children === undefined ? null : (
    <Notice tone="warning" texts={props.frame.shell.notice} heading={props.heading} live>
      {props.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {props.children}
    </Notice>
  );
}

export function statusKindOf(status: MeasureStatus): StatusKind {
  switch (status) {
    case 'idea':
      return 'draft';
    case 'prioritised':
      return 'waiting';
    case 'funded':
      return 'next';
    case 'running':
      return 'next';
    case 'done':
      return 'done';
    case 'dropped':
      return 'stopped';
  }
}

export function sayHindrance(hindrance: StatusHindrance, { words }: MeasuresFrame): string {
  return hindrance.kind === 'no-way'
    ? words.hindrances['no-way'](words.statuses[hindrance.from], words.statuses[hindrance.to])
    : words.hindrances[hindrance.kind];
}

/** Kroner for a column of figures, where every cell would repeat the unit. */
export function kroner(amount: Ore, { locale }: PlanFrame): string {
  return formatNumber(amount / 100, locale, amount % 100 === 0 ? 0 : 2);
}

/** Sums by funding and year, with the sum of each year at the foot. */
export function MoneySums(props: {
  readonly frame: MeasuresFrame;
  readonly money: MoneyTable;
  readonly years: readonly number[];
  readonly caption: string;
}): ReactElement {
  const { frame, money, years } = props;
  const { words, shell } = frame;
  type Row = MoneyTable['rows'][number];
  const columns: readonly Column<Row>[] = [
    { key: 'funding', heading: words.list.funding, cell: (row) => words.fundings[row.funding] },
    ...years.map((year, index) => ({
      key: String(year),
      heading: String(year),
      align: 'end' as const,
      cell: (row: Row) => kroner(row.byYear[index]!, frame),
      foot: kroner(money.byYear[index]!, frame),
    })),
    {
      key: 'total',
      heading: words.list.total,
      align: 'end',
      cell: (row) => kroner(row.total, frame),
      foot: kroner(money.total, frame),
    },
  ];
  return (
    <Table
      caption={props.caption}
      rows={money.rows}
      rowKey={(row) => row.funding}
      fold="medium"
      columns={columns}
      texts={shell.table}
    />
  );
}
