import type { Run, Text } from '../model.ts';

/**
 * **bold**, *italic* and bare https addresses. A star that does not open or close anything is a star; `\*` always is. What is marked
 * begins and ends with a sign that is not white space, so "5 * 3 * 2" is a sum.
 */
const PIECE =
  /(?<escaped>\\[*#.)-])|\*\*(?<bold>[^\s*](?:[^*\n]*[^\s*])?)\*\*|(?<![\p{L}\p{N}*])\*(?<italic>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*])|(?<link>https:\/\/[^\s<>"«»]+)/gu;

export function readInline(text: string): Text {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECE)) {
    push(runs, { text: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const { escaped, bold, italic, link } = match.groups ?? {};
    if (escaped !== undefined) push(runs, { text: escaped.slice(1) });
    else if (bold !== undefined) pushInner(runs, bold, { bold: true });
    else if (italic !== undefined) pushInner(runs, italic, { italic: true });
    else if (link !== undefined) {
      // A full stop after an address ends the sentence, and a bracket closes what was opened before it.
      const address = withoutClosing(link.replace(/(?<![.,;:!?'*])[.,;:!?'*]+$/, ''));
      if (URL.canParse(address)) push(runs, { text: address, link: address });
      else push(runs, { text: address });
      at -= link.length - address.length;
    }
  }
  push(runs, { text: text.slice(at) });
  return runs;
}

/** Without the brackets at the end that nothing in the address opens. */
function withoutClosing(address: string): string {
  let end = address.length;
  while (address[end - 1] === ')') end--;
  const before = address.slice(0, end);
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return address.slice(0, isOpen ? end + 1 : end);
}

function pushInner(runs: Run[], words: string, look: Omit<Run, 'text'>): void {
  for (const run of words.includes('https://') || words.includes('\\')
    ? readInline(words)
    : [{ text: words }])
    push(runs, { ...run, ...look });
}

/** Pieces that look alike and follow each other are one. */
function push(runs: Run[], run: Run): void {
  if (run.text === '') return;
  const last = runs.at(-1);
  const isAlike =
    last !== undefined &&
    last.bold === run.bold &&
    last.italic === run.italic &&
    last.link === undefined &&
    run.link === undefined;
  if (isAlike) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}
