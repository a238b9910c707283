import { cleanText } from './clean-text.ts';
import { withoutUnseen } from './unseen.ts';

/** A bullet as Word, Outlook and others write it in plain text: a sign, then a tab or several spaces. */
const BULLET = /^([ \t\u00a0]*)(?:[·•●▪■◦‣∙\uf020-\uf0ff][ \t\u00a0]*|[o§–-][ ]*\t[ \t\u00a0]*)(?=\S)/u;
const NUMBER = /^([ \t\u00a0]*)(?:\d{1,3}|[a-zæøå])[.)][ ]*\t[ \t\u00a0]*(?=\S)/iu;

/** Words without markup: bullets become items, and lines that Word keeps as paragraphs get an empty line between them. */
export function cleanPlainText(text: string): string {
  const lines = withoutEmptyEnds(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) =>
      line
        .replace(BULLET, (_, indent: string) => `${inner(indent)}- `)
        .replace(NUMBER, (_, indent: string) => `${inner(indent)}1. `)
        .replaceAll('\u00a0', ' '),
    );
  return tidy(isParagraphs(lines) ? lines.map(withRoom(lines)).join('\n') : lines.join('\n'));
}

/** Without the empty lines that the text begins and ends with. Searched for from the ends, so that long texts take no longer. */
function withoutEmptyEnds(text: string): string {
  const begins = text.slice(0, text.length - text.trimStart().length).lastIndexOf('\n') + 1;
  const ends = text.indexOf('\n', text.trimEnd().length);
  return text.slice(begins, ends < begins ? undefined : ends);
}

const inner = (indent: string): string => (indent.length > 0 ? '  ' : '');

const ITEM = /^ *(?:- |1\. |# )/;
/** Nobody writes lines this long by hand. */
const LONG = 100;

/** Whether each line is a paragraph of its own, as when text leaves Word: no empty lines, and some that are far too long for lines. */
function isParagraphs(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() !== '') && lines.some((line) => line.length > LONG);
}

const withRoom =
  (lines: readonly string[]) =>
  (line: string, i: number): string =>
    i === 0 || (ITEM.test(line) && ITEM.test(lines[i - 1] ?? '')) ? line : `\n${line}`;

// Each of these begins where a run does, or every sign of a long one would be tried as its beginning.
/** No more than one empty line, none at the ends, no white space at the end of a line, and no sign that nobody sees. */
export function tidy(text: string): string {
  return withoutUnseen(cleanText(text.replaceAll('\t', '  ')))
    .replace(/(?<! ) +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|(?<!\n)\n+$/g, '');
}
