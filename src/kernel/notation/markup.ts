/** Markup as whoever has parsed it tells it: the server with a parser, the browser with its own. Comments are left out. */
export type MarkupNode = { readonly text: string } | MarkupElement;

export type MarkupElement = {
  /** In small letters. */
  readonly name: string;
  /** The value of an attribute; empty where there is none. */
  readonly attribute: (name: string) => string;
  readonly children: readonly MarkupNode[];
};

export function wordsOf(node: MarkupNode): string {
  return 'text' in node ? node.text : node.children.map(wordsOf).join('');
}

/** Word writes parts for itself as `<![if …]>…<![endif]>`: the marks go before parsing, and what stands between them stays. */
export function withoutConditions(html: string): string {
  return html.replace(/<!\[(?:if[^\]<>]*|endif)\]>/gi, '').replace(/<\?xml[^<>]*>/gi, '');
}
