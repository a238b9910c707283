import type { FoundFormat, ReadFailure } from './table.ts';

export type Recognised = { is: 'zip' } | { is: 'text' } | { is: 'refused'; failure: ReadFailure };

const magic: readonly (readonly [FoundFormat, readonly number[]])[] = [
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Goes by the bytes alone: the name of an uploaded file says what somebody hoped it was. */
export function recognise(bytes: Buffer): Recognised {
  if (bytes.length === 0) return refuse({ kind: 'empty-file' });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { is: 'zip' };
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return refuse({ kind: 'not-a-table', found: 'archive' });
  if (startsWith(bytes, compoundFile)) return refuse(recogniseCompoundFile(bytes));
  // Excel 2–4 wrote its records straight into the file, without the compound container.
  if (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) &&
    (bytes[2] ?? 99) <= 8 &&
    bytes[3] === 0
  )
    return refuse({ kind: 'old-excel' });
  for (const [found, start] of magic)
    if (startsWith(bytes, start)) return refuse({ kind: 'not-a-table', found });
  return recogniseText(bytes);
}

function recogniseCompoundFile(bytes: Buffer): ReadFailure {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  // A password turns an .xlsx into a compound file around one encrypted stream.
  if (holds('EncryptedPackage')) return { kind: 'password-protected' };
  if (holds('WordDocument')) return { kind: 'not-a-table', found: 'word-document' };
  if (holds('PowerPoint Document')) return { kind: 'not-a-table', found: 'presentation' };
  return holds('Workbook') || holds('Book')
    ? { kind: 'old-excel' }
    : { kind: 'not-a-table', found: 'unknown' };
}

function recogniseText(bytes: Buffer): Recognised {
  const start = bytes
    .subarray(0, 4096)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^[ÿþï»¿\s]+/, '')
    .toLowerCase();
  // Several payroll systems call a web page with one table .xls; Excel opens it, we say what it is.
  if (/^<(!doctype html|html|head|body|table|style|meta)\b/.test(start))
    return refuse({ kind: 'not-a-table', found: 'web-page' });
  if (/^<(\?xml|workbook|svg|!--)/.test(start)) return refuse({ kind: 'not-a-table', found: 'xml' });
  if (start.startsWith('mz') && controlShare(bytes) > 0.02)
    return refuse({ kind: 'not-a-table', found: 'program' });
  if (looksLikeUtf16(bytes) !== undefined) return { is: 'text' };
  return controlShare(bytes) > 0.02 ? refuse({ kind: 'not-a-table', found: 'unknown' }) : { is: 'text' };
}

/** A single stray control byte in a long list is a fault in a row; many of them mean that this is no text. */
function controlShare(bytes: Buffer): number {
  const sample = bytes.subarray(0, 65_536);
  let count = 0;
  for (const byte of sample)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1a) count++;
  return count / sample.length;
}

/** UTF-16 by its mark, or without one by where the empty halves of Latin letters fall. */
export function looksLikeUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

function startsWith(bytes: Buffer, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function refuse(failure: ReadFailure): Recognised {
  return { is: 'refused', failure };
}
