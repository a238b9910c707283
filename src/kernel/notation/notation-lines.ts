import { escapeStart } from './escape.ts';

/** What stands around words: nothing, bold or italic. */
export type Sign = '' | '*' | '**';

/** Lines of notation as they come, with an empty line between those that are not items of one list. */
export class NotationLines {
  readonly #lines: { text: string; follows: boolean }[] = [];
  #runs: { words: string; sign: Sign }[] = [];
  #isApart = true;
  #start = '';

  /** Words on the line that is being written. What looks alike is one run, however many pieces it came in. */
  words(words: string, sign: Sign): void {
    const last = this.#runs.at(-1);
    if (last !== undefined && (last.sign === sign || words.trim() === '')) last.words += words;
    else this.#runs.push({ words, sign });
  }

  /** Ends the line, and begins the next with a mark. */
  begin(start = ''): void {
    const words = this.#marked()
      .replace(/(?<![ \n])[ \n]*\n[ \n]*/g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/(?<! –)(?: –)+ *$/, '')
      .trim();
    if (words !== '') {
      const start = this.#start === '' && LOOSE_BULLET.test(words) ? '- ' : this.#start;
      const bare = words.replace(start === this.#start ? /^$/ : LOOSE_BULLET, '');
      const text = start === '' ? bare.split('\n').map(escapeStart).join('\n') : start + indented(bare);
      const isItem = /^ *(?:-|1\.) $/.test(start);
      this.#lines.push({ text, follows: isItem && !this.#isApart });
      this.#isApart = !isItem;
    }
    this.#runs = [];
    this.#start = start;
  }

  /** What comes next is no item of the list before it. */
  apart(): void {
    this.begin();
    this.#isApart = true;
  }

  text(): string {
    this.begin();
    return this.#lines
      .map(({ text, follows }, i) => (i === 0 ? text : `${follows ? '\n' : '\n\n'}${text}`))
      .join('');
  }

  #marked(): string {
    const written: string[] = [];
    // As much as is looked at of what stands before: a line of thousands of runs is not gone through for each of them.
    let before = '';
    for (const [i, { words, sign }] of this.#runs.entries()) {
      const next = this.#runs[i + 1]?.words ?? '';
      const run = words
        .split('\n')
        .map((part, at, all) =>
          markedWith(sign, part, at === 0 ? before : '', at === all.length - 1 ? next : ''),
        )
        .join('\n');
      written.push(run);
      before = (before + run).slice(-2);
    }
    return written.join('');
  }
}

/**
 * Marks stand close to the words, with white space outside them. Where the notation could not be read again, between letters of one
 * word or beside another mark, the words stand without.
 */
function markedWith(sign: Sign, words: string, before: string, after: string): string {
  const inner = words.trim();
  const space = words.slice(0, words.length - words.trimStart().length);
  const end = words.slice(words.trimEnd().length);
  // Within marks a star cannot be told from the end of them.
  if (sign === '' || inner === '' || inner.includes('*')) return words;
  const touchesMark = space === '' && before.endsWith('*');
  const inWord =
    sign === '*' &&
    ((space === '' && /[\p{L}\p{N}*]$/u.test(before)) || (end === '' && /^[\p{L}\p{N}*]/u.test(after)));
  return touchesMark || inWord ? words : `${space}${sign}${inner}${sign}${end}`;
}

/** A bullet that is nothing but a sign, as pages and mails write them. */
const LOOSE_BULLET = /^[·•●▪■◦‣∙\uf020-\uf0ff] +(?=\S)/u;
/** Further lines of an item stand in under it. */
const indented = (words: string): string => words.replaceAll('\n', '\n  ');
