import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { cleanPlainText } from '../../kernel/notation/clean-plain-text.ts';
import { type MarkupNode, withoutConditions } from '../../kernel/notation/markup.ts';
import { notationOf } from '../../kernel/notation/notation-of.ts';

/** Only these make a text markup; "< 5 personer" and "a <b" are words. */
const MARKUP =
  /<(?:!--|!\[|\/?(?:html|body|p|div|span|br|b|i|u|em|strong|font|a|h[1-6]|ul|ol|li|table|tbody|tr|td|th|o:p|st1:\w+|w:\w+|meta|style|sup|sub)(?:\s+[\w:-]+\s*=[^<>]*)?\s*\/?>)/i;

/**
 * Text that was pasted, in the notation of {@link readText}. Given the clipboard's HTML or its text; what is neither is left as it is.
 * The browser does the same with what it has parsed itself.
 */
export function cleanPastedText(pasted: string): string {
  if (!MARKUP.test(pasted)) return cleanPlainText(pasted);
  const nodes = parsed(withoutConditions(pasted));
  return nodes === undefined ? cleanPlainText(pasted) : notationOf(nodes);
}

/** More than any text has that somebody wrote. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 300;

class NoText extends Error {}

/**
 * The elements of the markup; undefined where they are so many or so deep that nobody wrote them. What is not closed stands open in
 * every paragraph after it, so that a short text can ask for millions.
 */
function parsed(html: string): readonly MarkupNode[] | undefined {
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      if (++elements > MOST_ELEMENTS) throw new NoText();
      return defaultTreeAdapter.createElement(...given);
    },
  };
  try {
    return parseFragment(html, { treeAdapter }).childNodes.flatMap((node) => markupOf(node, 0));
  } catch (error) {
    if (error instanceof NoText) return undefined;
    throw error;
  }
}

function markupOf(node: DefaultTreeAdapterTypes.ChildNode, depth: number): readonly MarkupNode[] {
  if (depth > DEEPEST) throw new NoText();
  if ('value' in node) return [{ text: node.value }];
  if (!('tagName' in node)) return [];
  return [
    {
      name: node.tagName,
      attribute: (name) => node.attrs.find((one) => one.name === name)?.value ?? '',
      children: node.childNodes.flatMap((child) => markupOf(child, depth + 1)),
    },
  ];
}
