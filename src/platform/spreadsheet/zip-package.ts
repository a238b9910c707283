import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { ReadStopped } from './table.ts';
import type { ReadLimits } from './table.ts';

const mostEntries = 5_000;
// Sheets of staff shrink 5–40 times. Nothing honest shrinks 100 times, and zip cannot do more than about 1,000.
const greatestRatio = 100;
const ratioCountsFrom = 10_000_000;

export type ZipPackage = {
  names: readonly string[];
  has: (name: string) => boolean;
  /**
   * Unpacks one part piece by piece. `take` may answer `'enough'` to stop early.
   * @throws ReadStopped when the part is damaged or grows past what a staff list can be
   */
  read: (name: string, take: (piece: Buffer) => 'more' | 'enough') => Promise<void>;
};

/** @throws ReadStopped */
export async function openZip(bytes: Buffer, limits: ReadLimits): Promise<ZipPackage> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    // The library would check declared sizes, but calls both a lie and a fault damage; we count ourselves.
    zip = await fromBufferPromise(bytes, { validateEntrySizes: false, autoClose: false });
    if (zip.entryCount > mostEntries) throw new Error('too many entries');
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw new Error('two entries with one name');
      entries.set(name, entry);
    }
  } catch (error) {
    throw new ReadStopped({ kind: 'damaged', part: null }, error);
  }
  let unpackedTotal = 0;

  async function read(name: string, take: (piece: Buffer) => 'more' | 'enough'): Promise<void> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw new ReadStopped({ kind: 'damaged', part: name });
    if (entry.isEncrypted()) throw new ReadStopped({ kind: 'password-protected' });
    const tooLarge = (size: number) =>
      (size > ratioCountsFrom && size > entry.compressedSize * greatestRatio) ||
      unpackedTotal > limits.unpackedBytes;
    const stopped = () => new ReadStopped({ kind: 'unpacks-too-large', limitBytes: limits.unpackedBytes });
    // A size that condemns itself is believed; one that does not is counted.
    if (tooLarge(entry.uncompressedSize)) throw stopped();
    let unpacked = 0;
    let sum = 0;
    for await (const piece of pieces(zip, entry)) {
      unpacked += piece.length;
      unpackedTotal += piece.length;
      if (tooLarge(unpacked)) throw stopped();
      sum = crc32(piece, sum);
      if (take(piece) === 'enough') return;
    }
    // Without the sum, a flipped bit could become another person's share.
    if (sum !== entry.crc32 || unpacked !== entry.uncompressedSize)
      throw new ReadStopped({ kind: 'damaged', part: name });
  }

  return { names: [...entries.keys()], has: (name) => entries.has(name.toLowerCase()), read };
}

async function* pieces(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) yield piece as Buffer;
  } catch (error) {
    throw new ReadStopped({ kind: 'damaged', part: entry.fileName }, error);
  }
}
