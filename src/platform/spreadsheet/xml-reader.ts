import { SaxesParser } from 'saxes';
import { ReadStopped } from './table.ts';
import type { ZipPackage } from './zip-package.ts';

export type XmlHandlers = {
  /** Names come without prefix: some programs write `x:row` where Excel writes `row`. */
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** Asked after each piece: true when the rest of the part is of no interest. */
  done?: () => boolean;
};

const deepest = 64;
// A cell holds 32,767 characters at most; a single token this long was made to fill memory.
const longestToken = 1_000_000;
// A cell is two or three elements. The smallest element is four bytes, so bytes alone would let through too many.
const mostElements = 25_000_000;

/** @throws ReadStopped */
export async function readXml(zip: ZipPackage, part: string, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const damaged = (cause?: unknown) => new ReadStopped({ kind: 'damaged', part }, cause);
  let depth = 0;
  let elements = 0;
  let quietFor = 0;
  parser.on('error', (error) => {
    throw damaged(error);
  });
  // Entities live in the document type; no spreadsheet has one, and a billion laughs begin there.
  const forbidden = () => {
    throw new ReadStopped({ kind: 'forbidden-content', part });
  };
  parser.on('doctype', forbidden);
  parser.on('opentag', (tag) => {
    quietFor = 0;
    if (++depth > deepest) throw damaged();
    if (++elements > mostElements) throw new ReadStopped({ kind: 'too-many-cells', limit: mostElements });
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    quietFor = 0;
    depth--;
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text !== undefined) parser.on('text', handlers.text);
  if (handlers.text !== undefined) parser.on('cdata', handlers.text);

  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const write = (text: string) => {
    quietFor += text.length;
    parser.write(text);
    if (quietFor > longestToken)
      throw new ReadStopped({ kind: 'unpacks-too-large', limitBytes: longestToken });
  };
  const decode = (piece?: Buffer) => {
    try {
      return piece === undefined
        ? (decoder?.decode() ?? '')
        : (decoder?.decode(piece, { stream: true }) ?? '');
    } catch (error) {
      throw damaged(error);
    }
  };
  let stoppedEarly = false;
  let head = '';
  await zip.read(part, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    const text = decode(piece);
    // The parser reports the type at its end, which a hostile one never reaches.
    if (head.length < 2_000 && /<!DOCTYPE/i.test((head += text.slice(0, 2_000)))) forbidden();
    write(text);
    stoppedEarly = handlers.done?.() ?? false;
    return stoppedEarly ? 'enough' : 'more';
  });
  if (stoppedEarly) return;
  write(decode());
  parser.close();
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of an attribute whatever prefix it was given: `r:id` and `rel:id` are the same. */
export function attribute(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  const plain = attributes[local];
  if (plain !== undefined) return plain;
  for (const name in attributes) if (name.endsWith(`:${local}`)) return attributes[name];
  return undefined;
}
