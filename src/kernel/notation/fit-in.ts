/** A heading, an item of a list, or more than one line: what begins a line of its own. */
const IS_BLOCK = /\n|^(?:#{1,4} | {0,2}(?:-|1\.) )/;

/**
 * Notation as it can stand between what is before the cursor and what is after it: a few words go into the sentence, and what has
 * lines of its own gets room around it, so that a heading does not end up in the middle of a paragraph.
 */
export function fitIn(pasted: string, before: string, after: string): string {
  if (!IS_BLOCK.test(pasted)) return pasted;
  return `${missing(/\n*$/.exec(before)?.[0] ?? '', before)}${pasted}${missing(/^\n*/.exec(after)?.[0] ?? '', after)}`;
}

const missing = (breaks: string, around: string): string =>
  around.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaks.length));
