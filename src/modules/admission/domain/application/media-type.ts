/** The kinds of files that an application can hold; everything else is refused, whatever its name says. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

/** What the first and last bytes say. A package is not known for a Word document before somebody has looked into it. */
export type Appearance =
  | { readonly kind: 'known'; readonly type: Exclude<MediaType, typeof MEDIA_TYPES.docx> }
  | { readonly kind: 'package' }
  /** It begins as one of ours and has no end, as after an upload that was cut. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'unknown' };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function appearanceOf(bytes: Uint8Array): Appearance {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]))
    return ended(file.subarray(-2048).includes('%%EOF'), MEDIA_TYPES.pdf);
  if (beginsWith(bytes, [0xff, 0xd8, 0xff]))
    return ended(file.lastIndexOf(Buffer.from([0xff, 0xd9])) > 2, MEDIA_TYPES.jpg);
  if (beginsWith(bytes, PNG)) return ended(file.subarray(-64).includes('IEND'), MEDIA_TYPES.png);
  return beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? { kind: 'package' } : { kind: 'unknown' };
}

function ended(whole: boolean, type: Exclude<MediaType, typeof MEDIA_TYPES.docx>): Appearance {
  return whole ? { kind: 'known', type } : { kind: 'cut' };
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

const EXTENSIONS = Object.entries(MEDIA_TYPES) as [string, MediaType][];
const LONGEST_STEM = 100;

/**
 * The name under which a file is kept and given out again: no folder, no sign that hides or turns text round, and the
 * ending that belongs to what is in it.
 */
export function cleanFileName(given: string, type: MediaType): string {
  const [extension = ''] = EXTENSIONS.find(([, of]) => of === type) ?? [];
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = base
    .replace(/\.[^.]*$/, '')
    // Letters, figures, spaces and a few signs; control signs, and those that turn the direction of writing, are neither.
    .replace(/[^\p{L}\p{M}\p{N} ._()–-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|(?<![ .])[ .]+$/g, '');
  const short = [...stem].slice(0, LONGEST_STEM).join('').trim();
  return `${short === '' ? 'dokument' : short}.${extension}`;
}
