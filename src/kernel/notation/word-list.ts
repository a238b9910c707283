import { type MarkupElement, type MarkupNode, wordsOf } from './markup.ts';

/** A number or letter that Word set before an item; other signs are bullets of some kind. */
const NUMBER = /^\(?(?:\d{1,3}|[a-zæøå]|[ivx]{1,5})[.)]$/i;

/**
 * Word keeps an item of a list as a paragraph whose style names the list and the level, and whose first words are the bullet as a letter
 * of some symbol font. Undefined for any other element.
 */
export function itemOf(
  element: MarkupElement,
):
  | { readonly ordered: boolean; readonly depth: number; readonly content: readonly MarkupNode[] }
  | undefined {
  const style = element.attribute('style');
  const level = /mso-list:[^;:]*level(\d)/i.exec(style)?.[1];
  if (level === undefined) return undefined;
  const marker = findMarker(element);
  const words = marker === undefined ? '' : wordsOf(marker).replace(/[\s\u00a0]+/g, '');
  return {
    ordered: NUMBER.test(words),
    depth: Math.max(0, Number(level) - 1),
    content: marker === undefined ? element.children : without(element.children, marker),
  };
}

function findMarker(element: MarkupElement): MarkupElement | undefined {
  for (const child of element.children) {
    if (!('name' in child)) continue;
    if (/mso-list:\s*ignore/i.test(child.attribute('style'))) return child;
    const found = findMarker(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function without(nodes: readonly MarkupNode[], marker: MarkupElement): readonly MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (node === marker) return [];
    return 'name' in node ? [{ ...node, children: without(node.children, marker) }] : [node];
  });
}
