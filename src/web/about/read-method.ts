/** A method as it is written down, taken apart: what stands there and no more. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'formula'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type Inline =
  | { readonly kind: 'text' | 'code' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

const LIST_ITEM = /^(-|\d+\.) /;

/** The small part of Markdown that the methods are written in; what it does not know stays a paragraph. */
export function readMethod(text: string): readonly Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let at = 0;
  const takeWhile = (is: (line: string) => boolean): readonly string[] => {
    const from = at;
    while (at < lines.length && is(lines[at]!)) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at]!;
    const heading = /^(#{2,3}) +(.*)$/.exec(line);
    if (line.trim() === '') {
      at++;
    } else if (heading !== null) {
      at++;
      blocks.push({ kind: 'heading', level: heading[1] === '##' ? 2 : 3, text: heading[2]! });
    } else if (line.startsWith('```')) {
      at++;
      blocks.push({ kind: 'formula', lines: takeWhile((one) => !one.startsWith('```')) });
      at++;
    } else if (line.startsWith('    ')) {
      blocks.push({ kind: 'formula', lines: takeWhile((one) => one.startsWith('    ')).map(unindented) });
    } else if (line.startsWith('|')) {
      blocks.push(tableOf(takeWhile((one) => one.startsWith('|'))));
    } else if (LIST_ITEM.test(line)) {
      blocks.push(listOf(takeWhile((one) => LIST_ITEM.test(one) || /^ {2,}\S/.test(one))));
    } else {
      blocks.push({ kind: 'paragraph', text: takeWhile(isRunning).join(' ') });
    }
  }
  return blocks;
}

const unindented = (line: string): string => line.slice(4);

function isRunning(line: string): boolean {
  return line.trim() !== '' && !/^(#{2,3} |```|\|)/.test(line) && !LIST_ITEM.test(line);
}

function listOf(lines: readonly string[]): Block {
  const items: string[] = [];
  for (const line of lines)
    if (LIST_ITEM.test(line)) items.push(line.replace(LIST_ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  return { kind: 'list', isNumbered: /^\d/.test(lines[0]!), items };
}

/** The second line only says how columns are aligned. */
function tableOf(lines: readonly string[]): Block {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replaceAll(/^\||\|\s*$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|')),
  );
  return { kind: 'table', head, rows };
}

const INLINE =
  /`(?<code>[^`]+)`|\*\*(?<strong>.+?)\*\*|\[(?<link>[^\]]+)\]\((?<to>[^)]+)\)|(?<![\p{L}\d_])_(?<emphasis>[^_]+)_(?![\p{L}\d_])/gu;

export function readInline(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const { code, strong, link, to, emphasis } = match.groups!;
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (link !== undefined) parts.push({ kind: 'link', text: link, to: to! });
    else parts.push({ kind: 'emphasis', text: emphasis! });
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** As the writers of the pages link to headings: "A municipality's own staff" is `a-municipalitys-own-staff`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');
}
