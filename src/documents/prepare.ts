import type { Locale } from '../kernel/locale.ts';
import { cleanDrawing, cleanLine, cleanText, safeLink } from './clean-text.ts';
import type { Block, FlowBlock, ListBlock, OfficialDocument, Run, Text } from './model.ts';
import { type PreparedTable, prepareTable } from './prepare-table.ts';
import type { TablePage } from './table-layout.ts';
import { documentTexts } from './texts/index.ts';
import { isWorthTurning, placeOf, tellTable } from './turn-pages.ts';

export type PreparedHeading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** Unlike that of every other heading. */
  readonly anchor: string;
};
export type PreparedChart = {
  readonly kind: 'chart';
  readonly number: number;
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
  readonly source: string;
};
export type PreparedNote = {
  readonly kind: 'note';
  readonly tone: 'information' | 'attention' | 'decision';
  readonly heading: string;
  readonly paragraphs: readonly Text[];
};
export type PreparedList = Extract<FlowBlock, { kind: 'list' }>;
export type PreparedFlow =
  | PreparedHeading
  | PreparedTable
  | PreparedChart
  | PreparedNote
  | PreparedList
  | Extract<FlowBlock, { kind: 'paragraph' | 'definitions' | 'page-break' | 'signatures' }>;
export type PreparedBlock =
  | PreparedFlow
  | { readonly kind: 'landscape'; readonly blocks: readonly PreparedFlow[] };

/** A document that every rendering can take as it is. */
export type PreparedDocument = {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Locale;
  readonly issuer: string;
  readonly about: readonly { readonly label: string; readonly value: string }[];
  readonly edition: string;
  readonly blocks: readonly PreparedBlock[];
  readonly contents: boolean;
};

/** Between the number of a heading and its words: a little wider than between words. */
const NUMBER_GAP = '\u2002';

/**
 * Makes a document whole: texts are cleaned, what is empty is left out, tables have as many cells in each row as they have columns,
 * tables and figures are numbered, and no level of heading is skipped – so that nothing anybody writes can make a document that a
 * screen reader stumbles in.
 */
export function prepare(document: OfficialDocument): PreparedDocument {
  const { language } = document;
  const state: State = { language, headings: [], tables: 0, charts: 0, anchors: 0 };
  const blocks = keepHeadings(document.blocks.flatMap((block) => prepareBlock(block, state)));
  return {
    title: cleanLine(document.title) || documentTexts[language].empty,
    subtitle: cleanLine(document.subtitle ?? ''),
    language,
    issuer: cleanLine(document.issuer),
    about: document.about
      .map(({ label, value }) => ({ label: cleanLine(label), value: cleanLine(value) }))
      .filter(({ label, value }) => label !== '' && value !== ''),
    edition: cleanLine(document.edition ?? ''),
    blocks,
    contents: document.contents && state.anchors > 0,
  };
}

type State = {
  readonly language: Locale;
  /** The levels, as they were written, that the last heading lies under; its own is the last. */
  readonly headings: number[];
  tables: number;
  charts: number;
  anchors: number;
};

function prepareBlock(block: Block, state: State): readonly PreparedBlock[] {
  const { language } = state;
  if (block.kind === 'table' && block.columns.length > 0 && placeOf(block, language) === 'turned')
    return [{ kind: 'landscape', blocks: prepareFlow(block, state, 'landscape') }];
  if (block.kind !== 'landscape') return prepareFlow(block, state);
  if (!isWorthTurning(block.blocks, language)) return block.blocks.flatMap((one) => prepareFlow(one, state));
  const blocks = block.blocks.flatMap((one) => prepareFlow(one, state, 'landscape'));
  return blocks.length === 0 ? [] : [{ kind: 'landscape', blocks }];
}

/** Headings right before a turned page go there, rather than stand alone at the foot of the page before; pages that follow are one. */
function keepHeadings(blocks: readonly PreparedBlock[]): readonly PreparedBlock[] {
  const kept: PreparedBlock[] = [];
  for (const block of blocks) {
    if (block.kind !== 'landscape') {
      kept.push(block);
      continue;
    }
    const headings: PreparedFlow[] = [];
    for (let last = kept.at(-1); last?.kind === 'heading'; last = kept.at(-1)) {
      headings.unshift(last);
      kept.pop();
    }
    const last = kept.at(-1);
    if (last?.kind === 'landscape') kept.pop();
    const before = last?.kind === 'landscape' ? last.blocks : [];
    kept.push({ kind: 'landscape', blocks: [...before, ...headings, ...block.blocks] });
  }
  return kept;
}

function prepareFlow(block: FlowBlock, state: State, page: TablePage = 'upright'): readonly PreparedFlow[] {
  const texts = documentTexts[state.language];
  switch (block.kind) {
    case 'heading': {
      const text = [block.number ?? '', block.text].map(cleanLine).filter(Boolean).join(NUMBER_GAP);
      if (cleanLine(block.text) === '') return [];
      const anchor = `heading-${++state.anchors}`;
      return [{ kind: 'heading', level: levelBelow(state.headings, block.level), text, anchor }];
    }
    case 'paragraph': {
      const text = prepareText(block.text);
      return isEmpty(text) ? [] : [{ kind: 'paragraph', text }];
    }
    case 'list': {
      const list = prepareList(block);
      return list.items.length === 0 ? [] : [{ kind: 'list', ...list }];
    }
    case 'table':
      if (block.columns.length === 0) return [];
      return page === 'upright' && placeOf(block, state.language) === 'told'
        ? tellTable(block, state.language).flatMap((one) => prepareFlow(one, state))
        : [prepareTable(block, ++state.tables, state.language, page)];
    case 'chart': {
      const number = ++state.charts;
      const caption = cleanLine(block.caption);
      const alt = cleanLine(block.alt) || caption || `${texts.figure} ${number}`;
      return [
        {
          kind: 'chart',
          number,
          svg: cleanDrawing(block.svg),
          alt,
          caption,
          source: cleanLine(block.source ?? ''),
        },
      ];
    }
    case 'note': {
      const paragraphs = block.paragraphs.map(prepareText).filter((text) => !isEmpty(text));
      const heading = cleanLine(block.heading ?? '') || texts.note[block.tone];
      return paragraphs.length === 0 && !block.heading?.trim()
        ? []
        : [{ kind: 'note', tone: block.tone, heading, paragraphs }];
    }
    case 'definitions': {
      const items = block.items
        .map(({ term, text }) => ({ term: cleanLine(term), text: prepareText(text) }))
        .filter(({ term, text }) => term !== '' || !isEmpty(text));
      return items.length === 0 ? [] : [{ kind: 'definitions', items }];
    }
    case 'signatures': {
      const lines = block.lines.map(({ name, role }) => ({ name: cleanLine(name), role: cleanLine(role) }));
      return lines.length === 0 ? [] : [{ kind: 'signatures', lines }];
    }
    case 'page-break':
      return [block];
  }
}

/** One level below the nearest heading that was written as a higher one, so a jump from 1 to 4 becomes a step to 2. */
function levelBelow(open: number[], level: number): 1 | 2 | 3 | 4 {
  while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
  open.push(level);
  return open.length as 1 | 2 | 3 | 4;
}

function prepareText(text: Text): Text {
  const runs = text
    .map(({ text: words, bold, italic, link }): Run => {
      const address = safeLink(link);
      return {
        text: cleanText(words),
        ...(bold === true && { bold }),
        ...(italic === true && { italic }),
        ...(address !== undefined && { link: address }),
      };
    })
    .filter((run) => run.text !== '');
  // White space at the ends has no meaning, and some files keep it and some do not.
  return runs
    .map((run, i) => ({
      ...run,
      text: trimmed(run.text, i === 0, i === runs.length - 1),
    }))
    .filter((run) => run.text !== '');
}

function trimmed(text: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? text.replace(/^[\n ]+/, '') : text;
  return isLast ? start.replace(/(?<![\n ])[\n ]+$/, '') : start;
}

const isEmpty = (text: Text): boolean => text.every((run) => run.text.trim() === '');

function prepareList(list: Omit<ListBlock, 'kind'>, isInner = false): Omit<ListBlock, 'kind'> {
  const items = list.items
    .map((item) => {
      const inner = item.items === undefined || isInner ? undefined : prepareList(item.items, true);
      return {
        text: prepareText(item.text),
        ...(inner !== undefined && inner.items.length > 0 && { items: inner }),
      };
    })
    .filter((item) => !isEmpty(item.text) || 'items' in item);
  return { ordered: list.ordered, items };
}
