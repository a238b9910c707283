import iconv from 'iconv-lite';
import { looksLikeUtf16 } from './recognise.ts';
import type { TextEncodingName } from './table.ts';

const ctrlZ = String.fromCharCode(26);

/**
 * The text of a CSV file and the encoding it was found to be in. Norwegian payroll systems write UTF-8 with or
 * without a mark, UTF-16 ("Unicode-tekst" in Excel) and Windows-1252.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: TextEncodingName } {
  const encoding = guessEncoding(bytes);
  const text =
    encoding === 'windows-1252'
      ? iconv.decode(bytes, 'windows-1252')
      : new TextDecoder(encoding).decode(bytes);
  // DOS ended its files with Ctrl-Z, and some exports still do.
  return { text: text.endsWith(ctrlZ) ? text.slice(0, -1) : text, encoding };
}

function guessEncoding(bytes: Buffer): TextEncodingName {
  const wide = looksLikeUtf16(bytes);
  if (wide !== undefined) return wide;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const { sequences, strays } = countUtf8(bytes);
  // One damaged byte in a UTF-8 file should be one unreadable letter, not mojibake in every name.
  return strays === 0 || sequences > strays ? 'utf-8' : 'windows-1252';
}

/** Counts well-formed letters of several bytes, and bytes above 127 that belong to none. */
function countUtf8(bytes: Buffer): { sequences: number; strays: number } {
  let sequences = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let followed = 0;
    while (followed < more && ((bytes[i + followed + 1] ?? 0) & 0xc0) === 0x80) followed++;
    if (more > 0 && followed === more) sequences++;
    else strays++;
    i += followed;
  }
  return { sequences, strays };
}
