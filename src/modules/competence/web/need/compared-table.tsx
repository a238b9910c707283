import type { ReactElement } from 'react';
import { Table } from '../../../../web/components/table.tsx';
import { FEW } from '../../../../kernel/few.ts';
import { gapDifference } from '../../domain/capacity/effects.ts';
import { type AreaNeed, rangeIn } from '../../domain/capacity/picture.ts';
import { likelyChange, likelyFtes, type PartProps, persons } from './words.ts';

type Row = { readonly name: string; readonly need: AreaNeed; readonly isBase: boolean };

/** The futures side by side in the chosen year: in all, of one education, and of leaders. */
export function ComparedTable({ words, picture }: PartProps): ReactElement {
  const { scenarios: texts, staff } = words.texts;
  const { area, base, compared, year, education, model } = picture;
  const items = model.competences.length;
  const { id } = model.competences[education]!;
  const name = (staff.competences[id] ?? id).toLowerCase();
  const rows: readonly Row[] = [
    { name: texts.base, need: base, isBase: true },
    ...compared.map((one) => ({ name: texts.names[one.name] ?? one.name, need: one.need, isBase: false })),
  ];
  const column = (key: string, heading: string, cell: (row: Row) => string) => ({
    key,
    heading,
    align: 'end' as const,
    cell,
  });
  const difference = (row: Row, of?: number): string =>
    row.isBase
      ? '–'
      : likelyChange(
          gapDifference(row.need, base, area.years, of === undefined ? { year } : { year, education: of }),
          words,
        );
  const middle = (table: Float64Array): number => rangeIn(table, area.years, { year }).p50;
  return (
    <Table
      caption={texts.compared(year)}
      fold="medium"
      columns={[
        { key: 'name', heading: texts.scenario, cell: (row) => row.name },
        column('gap', texts.gapAll, ({ need }) =>
          likelyFtes(rangeIn(need.allGap, area.years, { year }), words),
        ),
        column('difference', texts.differenceAll, (row) => difference(row)),
        column('education', texts.gapOf(name), ({ need }) =>
          likelyFtes(rangeIn(need.gap, area.years, { year, items, item: education }), words),
        ),
        column('education-difference', texts.differenceOf(name), (row) => difference(row, education)),
        ...(Math.round(middle(base.leaderPosts)) < FEW
          ? []
          : [
              column('leaders', texts.leaders, ({ need }) =>
                texts.of(
                  persons(middle(need.educatedLeaders), words),
                  persons(middle(need.leaderPosts), words),
                ),
              ),
            ]),
      ]}
      rows={rows}
      rowKey={(row) => row.name}
      texts={words.shell.table}
    />
  );
}
