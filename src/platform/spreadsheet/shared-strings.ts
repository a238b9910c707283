import { ReadStopped } from './table.ts';
import type { ReadLimits } from './table.ts';
import { readXml } from './xml-reader.ts';
import type { ZipPackage } from './zip-package.ts';

/** The texts that cells point to by number; runs of different letters are joined, reading aids are left out. */
export async function readSharedStrings(
  zip: ZipPackage,
  part: string | undefined,
  limits: ReadLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = '';
  let length = 0;
  let taking = false;
  let inReadingAid = false;
  await readXml(zip, part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReadingAid = true;
      else if (name === 't') taking = !inReadingAid;
    },
    text: (piece) => {
      if (taking) text += piece;
    },
    close: (name) => {
      if (name === 't') taking = false;
      else if (name === 'rPh') inReadingAid = false;
      else if (name === 'si') {
        length += text.length;
        if (strings.length >= limits.cells)
          throw new ReadStopped({ kind: 'too-many-cells', limit: limits.cells });
        if (length > limits.textLength)
          throw new ReadStopped({ kind: 'unpacks-too-large', limitBytes: limits.unpackedBytes });
        strings.push(unescapeText(text));
      }
    },
  });
  return strings;
}

/** Excel writes letters that XML cannot hold as _x000D_. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
