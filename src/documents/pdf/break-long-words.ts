import type { Text } from '../model.ts';
import type { PreparedBlock, PreparedDocument, PreparedFlow, PreparedList } from '../prepare.ts';
import type { PreparedTable } from '../prepare-table.ts';
import { CELL_PADDING, SMALLER, TABLE_LINE } from '../table-layout.ts';

/** A sign without width where a line may break. */
const BREAK = '\u200b';
const LINE = 60;
const HEADING_LINE = 30;
/** The longest word that hyphenation is trusted with. */
const LONGEST_WORD = 30;

/** Gives words that are wider than their line places to break, so that an address or a slip of a key stays on the page. */
export function breakLongWords(document: PreparedDocument): PreparedDocument {
  return {
    ...document,
    title: broken(document.title, 20),
    subtitle: broken(document.subtitle, HEADING_LINE),
    about: document.about.map(({ label, value }) => ({
      label: broken(label, HEADING_LINE),
      value: broken(value, HEADING_LINE),
    })),
    blocks: document.blocks.map((block): PreparedBlock =>
      block.kind === 'landscape'
        ? { ...block, blocks: block.blocks.map((one) => breakFlow(one, TABLE_LINE.landscape)) }
        : breakFlow(block, TABLE_LINE.upright),
    ),
  };
}

function breakFlow(block: PreparedFlow, tableLine: number): PreparedFlow {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: broken(block.text, HEADING_LINE) };
    case 'paragraph':
      return { ...block, text: breakText(block.text) };
    case 'list':
      return { ...block, items: breakItems(block.items) };
    case 'table':
      return breakTable(block, tableLine);
    case 'chart':
      return { ...block, caption: broken(block.caption, LINE), source: broken(block.source, LINE) };
    case 'note':
      return {
        ...block,
        heading: broken(block.heading, HEADING_LINE),
        paragraphs: block.paragraphs.map(breakText),
      };
    case 'definitions':
      return {
        ...block,
        items: block.items.map(({ term, text }) => ({ term: broken(term, LINE), text: breakText(text) })),
      };
    case 'signatures':
      return {
        ...block,
        lines: block.lines.map(({ name, role }) => ({ name: broken(name, 24), role: broken(role, 24) })),
      };
    case 'page-break':
      return block;
  }
}

const breakText = (text: Text): Text => text.map((run) => ({ ...run, text: broken(run.text, LINE) }));

function breakItems(items: PreparedList['items']): PreparedList['items'] {
  return items.map((item) => ({
    text: breakText(item.text),
    ...(item.items !== undefined && {
      items: { ...item.items, items: item.items.items.map(({ text }) => ({ text: breakText(text) })) },
    }),
  }));
}

function breakTable(table: PreparedTable, line: number): PreparedTable {
  const letters = line * (table.isSmall ? SMALLER : 1);
  const padding = CELL_PADDING[table.isSmall ? 'small' : 'usual'];
  const room = table.columns.map(({ share }) => Math.max(3, Math.floor(share * letters - padding + 0.5)));
  const breakCells = (cells: readonly string[]) => cells.map((text, i) => broken(text, room[i] ?? 3));
  return {
    ...table,
    caption: broken(table.caption, LINE),
    note: broken(table.note, LINE),
    source: broken(table.source, LINE),
    columns: table.columns.map((column, i) => ({
      ...column,
      header: broken(column.header, room[i] ?? 3),
      // How long a word may be that is not divided.
      room: room[i] ?? 3,
    })),
    rows: table.rows.map(breakCells),
    total: table.total === undefined ? undefined : breakCells(table.total),
  };
}

function broken(text: string, room: number): string {
  return text.replace(/[^ \n\u200b\u00ad]{4,}/g, (word) => {
    if (word.length <= room) return word;
    // An ordinary word is hyphenated where its language lets it.
    if (/^\p{L}+[.,:;)]?$/u.test(word) && word.length <= LONGEST_WORD && room >= 8) return word;
    return word
      .replace(/[/@._?&=-](?=[^/@._?&=-])/g, `$&${BREAK}`)
      .split(BREAK)
      .map((part) => part.match(new RegExp(`.{1,${room}}`, 'gsu'))?.join(BREAK) ?? part)
      .join(BREAK);
  });
}
