import { tidy } from './clean-plain-text.ts';
import { escapeInline } from './escape.ts';
import { type MarkupElement, type MarkupNode, wordsOf } from './markup.ts';
import { NotationLines, type Sign } from './notation-lines.ts';
import { signInFont } from './unseen.ts';
import { itemOf } from './word-list.ts';

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
  // What a change that Word keeps track of has taken away.
  'del',
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
/**
 * What was pasted from Word, from a page or from a mail, in the small notation of texts: headings, lists, bold and italic stay, the
 * rest of the markup goes, and no word is lost.
 */
export function notationOf(nodes: readonly MarkupNode[]): string {
  const out = new NotationLines();
  writeAll(nodes, out, {});
  return tidy(out.text());
}

type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly plain?: boolean;
  readonly inCell?: boolean;
  readonly inItem?: boolean;
  readonly font?: 'wingdings' | 'symbol';
  readonly list?: List;
};
type List = { readonly ordered: boolean; readonly depth: number };

function writeAll(nodes: readonly MarkupNode[], out: NotationLines, look: Look): void {
  for (const node of nodes) {
    if ('text' in node) out.words(wordsIn(node.text, look), signOf(look));
    else writeElement(node, out, look);
  }
}

function wordsIn(text: string, { font }: Look): string {
  const words = text.replace(/[\s\u00a0]+/g, ' ');
  return escapeInline(font === undefined ? words : signInFont(words, font));
}

const signOf = ({ bold, italic, plain }: Look): Sign =>
  plain === true ? '' : bold === true ? '**' : italic === true ? '*' : '';

function writeElement(element: MarkupElement, out: NotationLines, given: Look): void {
  const { name, children } = element;
  const look = given.inItem === true ? withoutInItem(given) : given;
  if (SILENT.has(name) || isComment(element)) return;
  if (name === 'br') return out.words('\n', '');
  if (name === 'td' || name === 'th') {
    writeAll(children, out, { plain: true, inCell: true });
    return out.words(' – ', '');
  }
  if (name === 'table') out.apart();
  const item = itemOf(element);
  if (look.inCell === true && BLOCKS.has(name) && name !== 'tr') {
    writeAll(item?.content ?? children, out, look);
    return out.words(' ', '');
  }
  if (name === 'a') return writeLink(element, out, look);
  const level = headingLevel(element);
  if (level !== undefined) {
    out.begin(`${'#'.repeat(Math.min(4, level))} `);
    writeAll(children, out, { plain: true });
    return out.begin();
  }
  if (name === 'ul' || name === 'ol') {
    out.begin();
    writeAll(children, out, {
      ...look,
      list: { ordered: name === 'ol', depth: (look.list?.depth ?? -1) + 1 },
    });
    return out.begin();
  }
  if (name === 'tr') {
    out.begin('- ');
    writeAll(children, out, look);
    return out.begin();
  }
  if (name === 'li') {
    const { ordered = false, depth = 0 } = look.list ?? {};
    out.begin(startOf(ordered, Math.max(depth, ariaLevel(element) - 1)));
    return writeAll(children, out, { ...look, inItem: true });
  }
  if (item !== undefined) {
    out.begin(startOf(item.ordered, item.depth));
    writeAll(item.content, out, look);
    return out.begin();
  }
  if (!BLOCKS.has(name)) return writeAll(children, out, lookOf(element, given));
  // The paragraph that an item is wrapped in is the item itself.
  const wrapsItem = name === 'p' && given.inItem === true;
  if (!wrapsItem) out.begin();
  writeAll(children, out, look);
  if (wrapsItem) out.words('\n', '');
  else out.begin();
}

const withoutInItem = ({ inItem: _, ...look }: Look): Look => look;

/** What others have said of the text in the margin comes along in the clipboard, with their names, and is no part of it. */
const isComment = (element: MarkupElement): boolean =>
  /mso-element:\s*comment/i.test(element.attribute('style'));

const startOf = (ordered: boolean, depth: number): string =>
  `${depth > 0 ? '  ' : ''}${ordered ? '1. ' : '- '}`;

/** Word in a browser and other offices number the levels of lists and headings so; nought where they do not. */
function ariaLevel(element: MarkupElement): number {
  const level = element.attribute('aria-level') || element.attribute('data-aria-level');
  return /^[1-9]$/.test(level) ? Number(level) : 0;
}

function headingLevel(element: MarkupElement): number | undefined {
  const byName = HEADING.exec(element.name)?.[1];
  if (byName !== undefined) return Number(byName);
  if (element.attribute('role') === 'heading') return ariaLevel(element) || 1;
  const words = element.attribute('class');
  if (/\bMsoTitle\b/.test(words)) return 1;
  const byClass = /\bMso(?:Heading|Overskrift)([1-6])\b/.exec(words)?.[1];
  return byClass === undefined ? undefined : Number(byClass);
}

function lookOf(element: MarkupElement, look: Look): Look {
  const { name } = element;
  const style = element.attribute('style');
  const weight = /(?<![\w-])font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/i.exec(style)?.[1];
  const slant = /(?<![\w-])font-style:\s*(italic|oblique|normal)/i.exec(style)?.[1];
  const font = /mso-symbol-font-family:\s*["']?(wingdings|symbol)\b/i.exec(style)?.[1]?.toLowerCase();
  const bold =
    weight === undefined ? ['b', 'strong'].includes(name) || look.bold : /bold|[6-9]00/i.test(weight);
  const italic =
    slant === undefined ? ['i', 'em', 'cite'].includes(name) || look.italic : !/normal/i.test(slant);
  return {
    ...look,
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...((font === 'wingdings' || font === 'symbol') && { font }),
  };
}

function writeLink(element: MarkupElement, out: NotationLines, look: Look): void {
  const address = element.attribute('href').trim();
  const words = wordsOf(element).trim();
  writeAll(element.children, out, look);
  if (/^https:\/\/\S+$/.test(address) && words.replace(/\/$/, '') !== address.replace(/\/$/, ''))
    out.words(` (${address})`, '');
}
