import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { escapeInline, escapeStart } from './escape.ts';
import { cleanPlainText, tidy } from './clean-plain-text.ts';
import { itemOf } from './word-list.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content nobody reads. */
const SILENT = new Set([
  'head',
  'style',
  'script',
  'title',
  'meta',
  'link',
  'xml',
  'template',
  'noscript',
  'colgroup',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'address',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'li',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'caption',
  'tr',
  'hr',
  'body',
  'html',
  'form',
  'fieldset',
]);
const HEADING = /^h([1-6])$/;
/** Only these make a text markup; "< 5 personer" and "a <b" are words. */
const MARKUP =
  /<(?:!--|!\[|\/?(?:html|body|p|div|span|br|b|i|u|em|strong|font|a|h[1-6]|ul|ol|li|table|tbody|tr|td|th|o:p|st1:\w+|w:\w+|meta|style|sup|sub)(?:\s+[\w:-]+\s*=[^<>]*)?\s*\/?>)/i;

/**
 * Text that was pasted from Word, from a page or from a mail, in the notation of {@link readText}: headings, lists, bold and italic stay,
 * the rest of the markup goes, and no word is lost. Given the clipboard's HTML or its text; what is neither is left as it is.
 */
export function cleanPastedText(pasted: string): string {
  if (!MARKUP.test(pasted)) return cleanPlainText(pasted);
  const out = new Notation();
  writeAll(parseFragment(withoutConditions(pasted)).childNodes, out, {});
  return tidy(out.text());
}

/** Word writes parts for itself as `<![if …]>…<![endif]>`: the marks go, and what stands between them stays. */
function withoutConditions(html: string): string {
  return html.replace(/<!\[(?:if[^\]>]*|endif)\]>/gi, '').replace(/<\?xml[^>]*>/gi, '');
}

type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly plain?: boolean;
  readonly inCell?: boolean;
  readonly list?: List;
};
type List = { readonly ordered: boolean; readonly depth: number };

/** Lines of notation as they come, with an empty line between those that are not items of one list. */
class Notation {
  readonly #lines: { text: string; follows: boolean }[] = [];
  #isApart = true;
  #line = '';
  #start = '';

  /** Words on the line that is being written. */
  words(words: string): void {
    this.#line += words;
  }

  /** Ends the line, and begins the next with a mark. */
  begin(start = ''): void {
    const words = this.#line
      .replace(/[ \n]*\n[ \n]*/g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/(?: –)+ *$/, '')
      .trim();
    if (words !== '') {
      const start = this.#start === '' && LOOSE_BULLET.test(words) ? '- ' : this.#start;
      const bare = words.replace(start === this.#start ? /^$/ : LOOSE_BULLET, '');
      const text = start === '' ? bare.split('\n').map(escapeStart).join('\n') : start + indented(bare);
      const isItem = /^ *(?:-|1\.) $/.test(start);
      this.#lines.push({ text, follows: isItem && !this.#isApart });
      this.#isApart = !isItem;
    }
    this.#line = '';
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
}

/** A bullet that is nothing but a sign, as pages and mails write them. */
const LOOSE_BULLET = /^[·•●▪■◦‣∙\uf0b7\uf0a7\uf0d8] +(?=\S)/u;
/** Further lines of an item stand in under it. */
const indented = (words: string): string => words.replaceAll('\n', '\n  ');

function writeAll(nodes: readonly Node[], out: Notation, look: Look): void {
  for (const node of nodes) {
    if ('value' in node) out.words(marked(node.value.replace(/[\s\u00a0]+/g, ' '), look));
    else if ('tagName' in node) writeElement(node, out, look);
  }
}

function writeElement(element: Element, out: Notation, look: Look): void {
  const name = element.tagName;
  const inside = 'content' in element ? [] : element.childNodes;
  if (SILENT.has(name)) return;
  if (name === 'br') return out.words('\n');
  if (name === 'td' || name === 'th') {
    writeAll(inside, out, { plain: true, inCell: true });
    return out.words(' – ');
  }
  if (name === 'table') out.apart();
  if (look.inCell === true && BLOCKS.has(name) && name !== 'tr') {
    writeAll(inside, out, look);
    return out.words(' ');
  }
  if (name === 'a') return writeLink(element, out, look);
  const heading = HEADING.exec(name) ?? headingClass(element);
  if (heading !== null) {
    out.begin(`${'#'.repeat(Math.min(4, Number(heading[1] ?? 1)))} `);
    writeAll(inside, out, { plain: true });
    return out.begin();
  }
  if (name === 'ul' || name === 'ol') {
    out.begin();
    writeAll(inside, out, { ...look, list: { ordered: name === 'ol', depth: (look.list?.depth ?? -1) + 1 } });
    return out.begin();
  }
  if (name === 'tr') {
    out.begin('- ');
    writeAll(inside, out, look);
    return out.begin();
  }
  if (name === 'li') {
    const { ordered = false, depth = 0 } = look.list ?? {};
    out.begin(startOf(ordered, depth));
    return writeAll(inside, out, look);
  }
  const item = itemOf(element);
  if (item !== undefined) {
    out.begin(startOf(item.ordered, item.depth));
    writeAll(item.content, out, look);
    return out.begin();
  }
  if (!BLOCKS.has(name)) return writeAll(inside, out, lookOf(element, look));
  // The paragraph that an item is wrapped in is the item itself.
  const wrapsItem =
    name === 'p' &&
    element.parentNode !== null &&
    'tagName' in element.parentNode &&
    element.parentNode.tagName === 'li';
  if (!wrapsItem) out.begin();
  writeAll(inside, out, look);
  if (wrapsItem) out.words('\n');
  else out.begin();
}

const startOf = (ordered: boolean, depth: number): string =>
  `${depth > 0 ? '  ' : ''}${ordered ? '1. ' : '- '}`;

function headingClass(element: Element): RegExpExecArray | null {
  const name = element.attrs.find((one) => one.name === 'class')?.value ?? '';
  return /\bMsoTitle\b/.test(name) ? /()/.exec('') : /\bMso(?:Heading|Overskrift)([1-6])\b/.exec(name);
}

function lookOf(element: Element, look: Look): Look {
  const style = element.attrs.find((one) => one.name === 'style')?.value ?? '';
  const weight = /(?<![\w-])font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/i.exec(style)?.[1];
  const slant = /(?<![\w-])font-style:\s*(italic|oblique|normal)/i.exec(style)?.[1];
  const bold =
    weight === undefined
      ? ['b', 'strong'].includes(element.tagName) || look.bold
      : /bold|[6-9]00/i.test(weight);
  const italic =
    slant === undefined
      ? ['i', 'em', 'cite'].includes(element.tagName) || look.italic
      : !/normal/i.test(slant);
  return { ...look, ...(bold !== undefined && { bold }), ...(italic !== undefined && { italic }) };
}

/** Marks stand close to the words; white space stays outside them. */
function marked(words: string, { bold, italic, plain }: Look): string {
  const escaped = escapeInline(words);
  if (plain === true || (bold !== true && italic !== true)) return escaped;
  const sign = bold === true ? '**' : '*';
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escaped) ?? [];
  // Within marks a star cannot be told from the end of them.
  return inner === '' || inner.includes('*') ? escaped : `${before}${sign}${inner}${sign}${after}`;
}

function writeLink(element: Element, out: Notation, look: Look): void {
  const address = element.attrs.find((one) => one.name === 'href')?.value.trim() ?? '';
  const words = wordsOf(element).trim();
  writeAll(element.childNodes, out, look);
  if (/^https:\/\/\S+$/.test(address) && words.replace(/\/$/, '') !== address.replace(/\/$/, ''))
    out.words(` (${address})`);
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
