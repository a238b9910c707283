import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { defaultLimits, ReadStopped } from '../../../../platform/spreadsheet/table.ts';
import { openZip } from '../../../../platform/spreadsheet/zip-package.ts';
import { appearanceOf, MEDIA_TYPES, type MediaType } from '../../domain/application/media-type.ts';

export type NotRecognised =
  | { readonly kind: 'file-kind' }
  /** Only a part of it arrived. */
  | { readonly kind: 'file-cut' }
  | { readonly kind: 'file-locked' }
  /** A document that can run something. */
  | { readonly kind: 'file-macros' };

/** What a file is, by what stands in it. Its name and what the browser calls it count for nothing. */
export async function recogniseDocument(bytes: Uint8Array): Promise<Result<MediaType, NotRecognised>> {
  const appearance = appearanceOf(bytes);
  switch (appearance.kind) {
    case 'known':
      return succeed(appearance.type);
    case 'cut':
      return fail({ kind: 'file-cut' });
    case 'package':
      return recogniseWord(bytes);
    case 'unknown':
      // What older Office programs write, and what newer ones wrap a document with a password in.
      return fail({ kind: isCompoundFile(bytes) ? 'file-locked' : 'file-kind' });
  }
}

const CONTENT_TYPES = '[content_types].xml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
// The list of parts is some kilobytes. Only it and the text itself are unpacked, and the text only to see that it can be.
const LIMITS = { ...defaultLimits, unpackedBytes: 200_000_000 };
const LONGEST_LIST = 1_000_000;

async function recogniseWord(bytes: Uint8Array): Promise<Result<MediaType, NotRecognised>> {
  try {
    const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), LIMITS);
    if (!zip.has(CONTENT_TYPES) || !zip.has('word/document.xml')) return fail({ kind: 'file-kind' });
    let list = '';
    await zip.read(CONTENT_TYPES, (piece) => {
      list += piece.toString('latin1');
      return list.length > LONGEST_LIST ? 'enough' : 'more';
    });
    if (list.length > LONGEST_LIST) return fail({ kind: 'file-kind' });
    if (/macroEnabled|vbaProject/i.test(list) || zip.names.some((name) => name.endsWith('vbaproject.bin')))
      return fail({ kind: 'file-macros' });
    if (!list.includes(WORD)) return fail({ kind: 'file-kind' });
    // To the end: a cut or damaged package is found here, and one that unpacks without end is stopped.
    await zip.read('word/document.xml', () => 'more');
    return succeed(MEDIA_TYPES.docx);
  } catch (error) {
    if (!(error instanceof ReadStopped)) throw error;
    return fail({ kind: reasonOf(error) });
  }
}

function reasonOf(error: ReadStopped): NotRecognised['kind'] {
  switch (error.failure.kind) {
    case 'damaged':
      return 'file-cut';
    case 'password-protected':
      return 'file-locked';
    default:
      return 'file-kind';
  }
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}
