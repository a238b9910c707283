import { cleanText } from '../clean-text.ts';
import type { FlowBlock, ListItem } from '../model.ts';
import { readInline } from './read-inline.ts';

type Mark = { readonly ordered: boolean; readonly isInner: boolean; readonly text: string };

/**
 * The notation that chapters are written in: paragraphs with an empty line between them, `# ` and `## ` for headings, `- ` or `1. ` for
 * items of lists (two spaces in for a list within one), **bold**, *italic* and bare https addresses. Any text is read, and no word of it
 * is lost; what is not notation is words.
 *
 * @param under the level of the heading that the text stands under; its own headings begin one level below
 */
export function readText(text: string, under: 0 | 1 | 2 | 3 = 0): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: readInline(paragraph.join('\n')) });
    paragraph.length = 0;
  };
  const lines = cleanLines(text);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,4}) +(.*\S)/.exec(line);
    if (line.trim() === '') endParagraph();
    else if (heading !== null) {
      endParagraph();
      const level = Math.min(4, (heading[1] ?? '').length + under) as 1 | 2 | 3 | 4;
      const words = readInline(heading[2] ?? '')
        .map((run) => run.text)
        .join('');
      blocks.push({ kind: 'heading', level, text: words });
    } else {
      const list = listAt(lines, at);
      if (list === undefined) paragraph.push(line.trim());
      else {
        endParagraph();
        blocks.push(list.block);
        at = list.last;
      }
    }
  }
  endParagraph();
  return blocks;
}

/** The line breaks that a reader sees, without the white space at the ends of lines. */
function cleanLines(text: string): readonly string[] {
  return cleanText(text.replaceAll('\t', '  '))
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
}

function markOf(line: string): Mark | undefined {
  const match = /^( *)(?:([-*•])|(\d{1,3})[.)]) +(\S.*)$/.exec(line);
  if (match === null) return undefined;
  const [, indent = '', bullet, , words = ''] = match;
  return { ordered: bullet === undefined, isInner: indent.length >= 2, text: words };
}

/**
 * A list and the last of its lines. One numbered line alone is no list: "17. mai er fri" and "1. mai" are sentences. A single item with
 * a dash is one, unless the dash opens somebody's words in the middle of a paragraph.
 */
function listAt(lines: readonly string[], from: number): { block: FlowBlock; last: number } | undefined {
  const first = markOf(lines[from] ?? '');
  if (first === undefined) return undefined;
  const items: { text: string[]; inner: string[][]; innerOrdered: boolean }[] = [];
  let last = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      // An empty line between two items does not end the list, if the list goes on in the same way.
      const next = markOf(lines[at + 1] ?? '');
      if (next === undefined || (!next.isInner && next.ordered !== first.ordered)) break;
      continue;
    }
    const mark = markOf(line);
    const item = items.at(-1);
    if (mark === undefined) {
      // What stands in under an item belongs to it.
      if (item === undefined || !line.startsWith('  ')) break;
      (item.inner.at(-1) ?? item.text).push(line.trim());
    } else if (mark.isInner && item !== undefined) {
      if (item.inner.length === 0) item.innerOrdered = mark.ordered;
      item.inner.push([mark.text]);
    } else if (mark.ordered === first.ordered)
      items.push({ text: [mark.text], inner: [], innerOrdered: false });
    else break;
    last = at;
  }
  if (first.ordered && items.length < 2) return undefined;
  const block: FlowBlock = {
    kind: 'list',
    ordered: first.ordered,
    items: items.map(({ text, inner, innerOrdered }): ListItem => ({
      text: readInline(text.join('\n')),
      ...(inner.length > 0 && {
        items: {
          ordered: innerOrdered,
          items: inner.map((words) => ({ text: readInline(words.join('\n')) })),
        },
      }),
    })),
  };
  return { block, last };
}
