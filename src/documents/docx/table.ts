import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PreparedTable } from '../prepare-table.ts';
import { type PageSize, TEXT_WIDTH } from './page-size.ts';
import { runsOf } from './runs.ts';

const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** A real table: its first row is a header that comes back on every page, and no row is cut in two. */
export function tableOf(
  { columns, rows, total, nameColumn, isSmall, isShort }: PreparedTable,
  page: PageSize,
): Table {
  const all = TEXT_WIDTH(page);
  const widths = columns.map(({ share }) => Math.floor(share * all));
  // A short table stays in one piece, with what stands below it.
  const keepNext = isShort;
  const row = (cells: readonly string[], tableHeader = false, bold = false) =>
    new TableRow({
      tableHeader,
      cantSplit: cells.every((text) => text.length <= 600),
      children: cells.map((text, i) => {
        const alignment = ALIGNMENTS[columns[i]?.align ?? 'start'];
        return new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          verticalAlign: tableHeader ? 'bottom' : 'top',
          children: [
            new Paragraph({
              style: isSmall ? 'TableTextSmall' : 'TableText',
              alignment,
              keepNext,
              children: text === '' ? [] : runsOf([{ text, bold }]),
            }),
          ],
        });
      }),
    });
  return new Table({
    style: 'LederloftTable',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: total !== undefined,
      firstColumn: nameColumn === 0,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      row(
        columns.map(({ header }) => header),
        true,
      ),
      ...rows.map((cells) => row(cells)),
      ...(total === undefined ? [] : [row(total, false, true)]),
    ],
  });
}
