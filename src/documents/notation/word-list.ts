import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A number or letter that Word set before an item; other signs are bullets of some kind. */
const NUMBER = /^\(?(?:\d{1,3}|[a-zæøå]|[ivx]{1,5})[.)]$/i;

/**
 * Word keeps an item of a list as a paragraph whose style names the list and the level, and whose first words are the bullet as a letter
 * of some symbol font. Undefined for any other element.
 */
export function itemOf(
  element: Element,
): { readonly ordered: boolean; readonly depth: number; readonly content: readonly Node[] } | undefined {
  const style = styleOf(element);
  if (!/mso-list:\s*\w*\s*level\d/i.test(style) && !/mso-list:[^;]*level\d/i.test(style)) return undefined;
  const level = Number(/mso-list:[^;]*level(\d)/i.exec(style)?.[1] ?? 1);
  const marker = findMarker(element);
  const words = marker === undefined ? '' : textOf(marker).replace(/[\s\u00a0]+/g, '');
  return {
    ordered: NUMBER.test(words),
    depth: Math.max(0, level - 1),
    content: marker === undefined ? element.childNodes : without(element.childNodes, marker),
  };
}

const styleOf = (element: Element): string => element.attrs.find((one) => one.name === 'style')?.value ?? '';

function findMarker(element: Element): Element | undefined {
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue;
    if (/mso-list:\s*ignore/i.test(styleOf(child))) return child;
    const found = findMarker(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function without(nodes: readonly Node[], marker: Element): readonly Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node === marker) return [];
    if (!('tagName' in node) || node.childNodes.length === 0) return [node];
    const inside = without(node.childNodes, marker);
    return inside.length === node.childNodes.length && inside.every((one, i) => one === node.childNodes[i])
      ? [node]
      : [{ ...node, childNodes: [...inside] }];
  });
}
