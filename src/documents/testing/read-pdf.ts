import { inflateSync } from 'node:zlib';

/** What a PDF of the press says of itself, read from its bytes; made for files whose objects stand in the open, as Typst writes them. */
export type ReadPdf = {
  readonly pages: number;
  readonly language: string | undefined;
  readonly isMarked: boolean;
  /** The part of PDF/UA that its metadata claims. */
  readonly uaPart: string | undefined;
  readonly title: string | undefined;
  /** How many of each kind the tree of tags holds. */
  readonly tags: Readonly<Record<string, number>>;
  /** The words that are shown, in the order in which they are drawn. */
  readonly text: string;
  readonly raw: string;
};

type Pieces = { readonly dictionary: string; readonly stream: Buffer | undefined };

export function readPdf(file: Buffer): ReadPdf {
  const raw = file.toString('latin1');
  const objects = new Map<string, Pieces>();
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g))
    objects.set(match[1] ?? '', piecesOf(file, match[2] ?? '', match.index + match[0].indexOf('obj') + 4));
  const all = [...objects.values()];
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  const xmp =
    all.map(({ stream }) => stream?.toString('utf8') ?? '').find((text) => text.includes('<rdf:RDF')) ?? '';
  const tags: Record<string, number> = {};
  for (const { dictionary } of all)
    for (const [, tag = ''] of dictionary.matchAll(/\/Type \/StructElem\s+\/S \/(\w+)/g))
      tags[tag] = (tags[tag] ?? 0) + 1;
  return {
    pages: pages.length,
    language: /\/Lang \(([^)]*)\)/.exec(raw)?.[1],
    isMarked: /\/Marked true/.test(raw) && /\/StructTreeRoot \d+ 0 R/.test(raw),
    uaPart: /pdfuaid:part(?:>|=")(\d)/.exec(xmp)?.[1],
    title: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1],
    tags,
    text: pages.map((page) => textOf(page, objects)).join('\n'),
    raw,
  };
}

function piecesOf(file: Buffer, body: string, start: number): Pieces {
  const at = body.search(/\bstream\r?\n/);
  if (at < 0) return { dictionary: body, stream: undefined };
  const dictionary = body.slice(0, at);
  const from = start + at + (body.slice(at).match(/^stream\r?\n/)?.[0].length ?? 0);
  const bytes = file.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0));
  return { dictionary, stream: dictionary.includes('FlateDecode') ? inflateSync(bytes) : bytes };
}

function textOf(page: Pieces, objects: ReadonlyMap<string, Pieces>): string {
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [, name = '', number = ''] of page.dictionary.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.dictionary ?? '')?.[1];
    fonts.set(name, mapOf(objects.get(map ?? '')?.stream?.toString('latin1') ?? ''));
  }
  const content = /\/Contents (\d+) 0 R/.exec(page.dictionary)?.[1];
  const stream = objects.get(content ?? '')?.stream?.toString('latin1') ?? '';
  return wordsOf(stream, fonts);
}

function mapOf(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, codes = ''] of cmap.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, code = '', letters = ''] of codes.matchAll(/<([0-9A-F]+)> <([0-9A-F]*)>/gi))
      map.set(Number.parseInt(code, 16), fromUtf16(Buffer.from(letters, 'hex')));
  return map;
}

const fromUtf16 = (bytes: Buffer): string => Buffer.from(bytes).swap16().toString('utf16le');

/** UTF-16 where the text begins with a mark that says so, else one byte for each letter. */
const textString = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff ? fromUtf16(bytes.subarray(2)) : bytes.toString('latin1');

/** A string in round brackets, which may hold pairs of them, some within others. */
const LITERAL = literal(4);
function literal(deep: number): string {
  const inner = deep === 0 ? '' : `|${literal(deep - 1)}`;
  return String.raw`\((?:\\[\s\S]|[^\\()]${inner})*\)`;
}

/** A string in figures, as the compiler writes it as soon as one byte of it is no ASCII; a dictionary begins with two of the sign. */
const HEX = '(?<!<)<[0-9A-Fa-f]+>';

function wordsOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  const token = new RegExp(
    String.raw`\/(f\d+) [\d.]+ Tf|\/ActualText\s*(${LITERAL}|${HEX})|(${LITERAL}|${HEX})|\b(BT)\b`,
    'g',
  );
  for (const [, name, actual, shown, begin] of stream.matchAll(token)) {
    if (begin !== undefined) text += ' ';
    else if (name !== undefined) font = fonts.get(name);
    else if (actual !== undefined) text += textString(bytesOf(actual));
    else if (shown !== undefined) {
      const bytes = bytesOf(shown);
      for (let at = 0; at + 1 < bytes.length; at += 2) text += font?.get(bytes.readUInt16BE(at)) ?? '';
    }
  }
  return text;
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function bytesOf(literal: string): Buffer {
  if (literal.startsWith('<')) return Buffer.from(literal.slice(1, -1), 'hex');
  const bytes: number[] = [];
  for (const [, octal, sign, plain] of literal.slice(1, -1).matchAll(/\\(?:([0-7]{1,3})|([\s\S]))|([\s\S])/g))
    bytes.push(
      octal !== undefined
        ? Number.parseInt(octal, 8)
        : sign !== undefined
          ? (ESCAPES[sign] ?? sign.charCodeAt(0))
          : (plain ?? '').charCodeAt(0),
    );
  return Buffer.from(bytes);
}
