import { open } from 'node:fs/promises';
import { ReadStopped } from './table.ts';

/** The bytes themselves, a file on disk, or a stream such as an upload that is still arriving. */
export type Source = Uint8Array | { readonly path: string } | AsyncIterable<Uint8Array>;

/** @throws ReadStopped when there is more than the limit; a stream is left where the limit was passed */
export async function readSource(source: Source, limitBytes: number): Promise<Buffer> {
  const tooLarge = () => new ReadStopped({ kind: 'file-too-large', limitBytes });
  if (source instanceof Uint8Array) {
    if (source.byteLength > limitBytes) throw tooLarge();
    return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  }
  if ('path' in source) return readPath(source.path, limitBytes, tooLarge);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    length += piece.byteLength;
    if (length > limitBytes) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function readPath(path: string, limitBytes: number, tooLarge: () => ReadStopped): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).size > limitBytes) throw tooLarge();
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // A folder is as little a file as one that is not there.
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR')
      throw new ReadStopped({ kind: 'file-not-found' }, error);
    throw error;
  }
}
