import type { Locale } from '../kernel/locale.ts';
import type { FlowBlock, Run, TableBlock } from './model.ts';
import { nameColumnOf, writtenTable } from './prepare-table.ts';
import { layoutOf } from './table-layout.ts';

/** A table with so few rows is no reason to turn a page. */
const FEW_ROWS = 3;

/** How a table stands on an upright page: as it is, on a page that is turned for it, or told in words. */
export function placeOf(table: TableBlock, language: Locale): 'upright' | 'turned' | 'told' {
  const { rows, measured } = writtenTable(table, language);
  const { isTooWide } = layoutOf(table.columns, measured, 'upright');
  if (!isTooWide) return 'upright';
  return rows.length > FEW_ROWS ? 'turned' : 'told';
}

/** Whether what belongs together on a turned page has a table that is worth turning it for. */
export function isWorthTurning(blocks: readonly FlowBlock[], language: Locale): boolean {
  const wide = blocks.filter(
    (block) => block.kind === 'table' && placeOf(block, language) !== 'upright',
  ) as readonly TableBlock[];
  return wide.reduce((rows, table) => rows + table.rows.length, 0) > FEW_ROWS;
}

/** A wide table of a few rows in words: the name of each row, and below it what its other cells hold. */
export function tellTable(table: TableBlock, language: Locale): readonly FlowBlock[] {
  const { rows, total } = writtenTable(table, language);
  const name = nameColumnOf(table);
  const tell = (cells: readonly string[]): readonly Run[] =>
    table.columns
      .flatMap(({ header }, i) =>
        i === name || (cells[i] ?? '') === '' ? [] : [`${header.replaceAll('\u00ad', '')}: ${cells[i]}`],
      )
      .map((text, i): Run => ({ text: i === 0 ? text : `\n${text}` }));
  const items = rows.map((cells) => ({
    term: name === undefined ? '' : (cells[name] ?? ''),
    text: tell(cells),
  }));
  const isSummed = total !== undefined && rows.length > 1;
  const below = [table.note ?? '', table.source ?? ''].filter((text) => text.trim() !== '');
  return [
    { kind: 'paragraph', text: [{ text: table.caption, bold: true }] },
    {
      kind: 'definitions',
      items: isSummed
        ? [...items, { term: name === undefined ? '' : (total[name] ?? ''), text: tell(total) }]
        : items,
    },
    ...below.map((text): FlowBlock => ({ kind: 'paragraph', text: [{ text }] })),
  ];
}
