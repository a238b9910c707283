import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { BackupRefused, END_OF_ROWS, Header, TableLine, Trailer } from './format.ts';

/** Far longer than the header of a database with a thousand tables; rows are not read line by line. */
const LONGEST_LINE = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

/** One that takes a backup in: told the header first, then given the rows of each table in turn, to their end. */
export type Reader = {
  header(header: Header): Promise<void>;
  rows(table: Header['tables'][number], rows: AsyncIterable<Buffer>): Promise<void>;
};

/**
 * Reads a backup from beginning to end.
 *
 * @throws BackupRefused when the file is cut off, altered, or not a backup; what has been read by then must not count
 */
export async function readBackup(file: string, reader: Reader): Promise<{ header: Header; sha256: string }> {
  try {
    return await pipeline(createReadStream(file), createGunzip(), (unpacked) =>
      readContents(file, unpacked as AsyncIterable<Buffer>, reader),
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw cutOff(file, error);
    if (code?.startsWith('Z_')) throw altered(file, error);
    throw error;
  }
}

/** Reads a backup and does nothing with it. */
export function readThrough(file: string): Promise<{ header: Header; sha256: string }> {
  return readBackup(file, {
    header: async () => {},
    rows: async (_, rows) => {
      for await (const _chunk of rows);
    },
  });
}

async function readContents(file: string, unpacked: AsyncIterable<Buffer>, reader: Reader) {
  const input = new Input(file, unpacked);
  const header = parse(file, Header, await input.line());
  await reader.header(header);
  for (const table of header.tables) {
    const { table: name } = parse(file, TableLine, await input.line());
    if (name !== table.name) throw altered(file);
    await reader.rows(table, input.rows());
  }
  const sha256 = input.hashSoFar();
  if (parse(file, Trailer, await input.line()).sha256 !== sha256) throw altered(file);
  if (!(await input.isAtEnd())) throw altered(file);
  return { header, sha256 };
}

/** A stream of chunks, read as lines and as rows up to the line that ends them; everything read is hashed. */
class Input {
  readonly #file: string;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #hash = createHash('sha256');
  #rest: Buffer = Buffer.alloc(0);

  constructor(file: string, chunks: AsyncIterable<Buffer>) {
    this.#file = file;
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let end = this.#rest.indexOf(NEWLINE);
    while (end === -1) {
      if (this.#rest.length > LONGEST_LINE) throw notABackup(this.#file);
      const searched = this.#rest.length;
      await this.#more();
      end = this.#rest.indexOf(NEWLINE, searched);
    }
    return this.#take(end + 1).toString('utf8');
  }

  /** Rows, and the line that ends them, which is not given. */
  async *rows(): AsyncGenerator<Buffer> {
    let atLineStart = true;
    for (;;) {
      const end = this.#endOfRows(atLineStart);
      if (end !== undefined) {
        if (end > 0) yield this.#take(end);
        this.#take(END_OF_ROWS.length);
        return;
      }
      // The end may lie across two chunks, so the last bytes wait for the next.
      const length = this.#rest.length - END_OF_ROWS.length;
      if (length > 0) {
        const chunk = this.#take(length);
        atLineStart = chunk.at(-1) === NEWLINE;
        yield chunk;
      }
      await this.#more();
    }
  }

  hashSoFar(): string {
    return this.#hash.copy().digest('hex');
  }

  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && (await this.#chunks.next()).done === true;
  }

  #endOfRows(atLineStart: boolean): number | undefined {
    if (atLineStart && this.#rest.subarray(0, END_OF_ROWS.length).equals(END_OF_ROWS)) return 0;
    const found = this.#rest.indexOf(NEW_LINE_AND_END);
    return found === -1 ? undefined : found + 1;
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    this.#hash.update(taken);
    return taken;
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw cutOff(this.#file);
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
  }
}

const NEW_LINE_AND_END = Buffer.concat([Buffer.from('\n'), END_OF_ROWS]);

function parse<Schema extends z.ZodType>(file: string, schema: Schema, text: string): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw notABackup(file, cause);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw isOfAnotherVersion(json)
    ? new BackupRefused(`${file} was written in a form that this version does not know. Use a newer version.`)
    : notABackup(file, parsed.error);
}

function isOfAnotherVersion(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === Header.shape.format.value &&
    'version' in json &&
    json.version !== Header.shape.version.value
  );
}

const cutOff = (file: string, cause?: unknown) =>
  new BackupRefused(`${file} ends too early: it was cut off. Nothing was changed. Use another backup.`, {
    cause,
  });
const altered = (file: string, cause?: unknown) =>
  new BackupRefused(
    `${file} is not as it was written: it was altered or damaged. Nothing was changed. Use another backup.`,
    {
      cause,
    },
  );
const notABackup = (file: string, cause?: unknown) =>
  new BackupRefused(`${file} is not a backup of Lederløft. Nothing was changed.`, { cause });
