import type { Column } from '../../../../../web/components/table.tsx';
import { commentsTexts } from '../../../texts/plan/comments.ts';
import type { PlanFrame } from '../frame.tsx';

/** How many comments on each row nobody has settled: a column of lists of what can be commented on. */
export function commentsColumn<Row>({ locale }: PlanFrame, openOn: (row: Row) => number): Column<Row> {
  return { key: 'comments', heading: commentsTexts[locale].openOnes, align: 'end', cell: openOn };
}
