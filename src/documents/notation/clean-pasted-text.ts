import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
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
  return notationOf(parseFragment(withoutConditions(pasted)).childNodes.flatMap(markupOf));
}

function markupOf(node: DefaultTreeAdapterTypes.ChildNode): readonly MarkupNode[] {
  if ('value' in node) return [{ text: node.value }];
  if (!('tagName' in node)) return [];
  return [
    {
      name: node.tagName,
      attribute: (name) => node.attrs.find((one) => one.name === name)?.value ?? '',
      children: node.childNodes.flatMap(markupOf),
    },
  ];
}
