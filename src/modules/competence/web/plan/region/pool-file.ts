import type { OutColumn } from '../../../../../platform/spreadsheet/write-table.ts';
import type { PoolsTexts } from '../../../texts/plan/region-pools.ts';
import type { PoolRow, PoolsView, ShareRow } from '../../../views/plan/region/pools.ts';
import type { RegionFrame } from './frame.tsx';
import { sayAnswer } from './pool-words.ts';

type Line = { readonly pool: PoolRow; readonly row: ShareRow };

/** A line for each competence and municipality of today. */
export function poolLines({ pools }: PoolsView): readonly Line[] {
  return pools.flatMap((pool) => pool.rows.map((row) => ({ pool, row })));
}

export function poolColumns(
  frame: RegionFrame,
  words: PoolsTexts,
  { limits, names }: PoolsView,
): readonly OutColumn<Line>[] {
  const { rows } = words;
  return [
    { heading: words.competence, value: ({ pool }) => pool.competenceName },
    { heading: frame.words.municipality, value: ({ row }) => row.place.name },
    { heading: rows.cases, value: ({ row }) => row.casesAYear },
    { heading: rows.work, value: ({ row }) => row.answer.work },
    { heading: rows.holders, value: ({ row }) => words.holders[row.holders] },
    {
      heading: rows.duty,
      value: ({ row: { legalDutyUnmet: unmet } }) =>
        words.duties[unmet === null ? 'not-told' : unmet ? 'unmet' : 'met'],
    },
    { heading: rows.travel, value: ({ row }) => row.travelMinutes },
    { heading: rows.answer, value: ({ row }) => words.verdicts[row.answer.verdict] },
    {
      heading: words.reason,
      value: ({ row, pool }) => sayAnswer(row, pool, limits.leastOwnPost, frame, words),
    },
    { heading: rows.proposed, value: ({ row }) => row.proposed },
    { heading: rows.agreed, value: ({ row }) => row.fte },
    { heading: words.form, value: ({ pool }) => (pool.form === null ? '' : words.forms[pool.form]) },
    {
      heading: words.host,
      value: ({ pool }) => (pool.host === null ? '' : (names.get(pool.host) ?? pool.host)),
    },
    { heading: `${words.cost} (kr)`, value: ({ pool }) => (pool.cost === null ? null : pool.cost / 100) },
  ];
}
