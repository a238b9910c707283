import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { RawSheet } from './build-table.ts';
import { guessDelimiter } from './delimiter.ts';
import { ReadStopped } from './table.ts';
import type { CellMark, Delimiter, ReadLimits, TableRow, TextEncodingName } from './table.ts';
import { decodeText } from './text-encoding.ts';

const chunkLength = 65_536;
const longestRecord = 1_000_000;
// A sheet in Excel ends here, so row numbers above it mean nothing to a person.
const lastSheetRow = 1_048_576;

export type CsvSheet = RawSheet & { encoding: TextEncodingName; delimiter: Delimiter };

/** @throws ReadStopped */
export async function readCsv(
  bytes: Buffer,
  isHeader: (cell: string) => boolean,
  limits: ReadLimits,
): Promise<CsvSheet> {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new ReadStopped({ kind: 'empty-file' });
  const { delimiter, announced } = guessDelimiter(text, isHeader);

  const rows: TableRow[] = [];
  const marks: CellMark[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true, // Avd. "Nord" without quotes around is common
    relax_column_count: true, // reported by row instead
    max_record_size: longestRecord,
  });
  // A failure of either end reaches the loop below through the parser, so the callback has nothing to add.
  pipeline(Readable.from(chunks(text, delimiter, limits)), parser, () => undefined);
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++;
      if (number > lastSheetRow) throw new ReadStopped({ kind: 'too-many-rows', limit: limits.rows });
      if (announced && number === 1) continue;
      if (record.every((cell) => cell.trim() === '')) continue;
      if (rows.length > limits.rows) throw new ReadStopped({ kind: 'too-many-rows', limit: limits.rows });
      rows.push({ number, cells: withoutFormulas(record, number, limits, marks) });
    }
  } catch (error) {
    throw asStopped(error, number + 1);
  }
  return { rows, marks, encoding, delimiter };
}

/**
 * In pieces, so that the web process answers others in between. Delimiters are counted on the way, because the
 * parser would build a record of forty million empty cells before anyone could look at it.
 */
async function* chunks(text: string, delimiter: string, limits: ReadLimits): AsyncGenerator<Buffer> {
  const far = limits.columns * 100;
  let since = 0;
  for (let at = 0; at < text.length; at += chunkLength) {
    const piece = text.slice(at, at + chunkLength);
    for (let i = 0; i < piece.length; i++) {
      if (piece[i] === '\n' || piece[i] === '\r') since = 0;
      else if (piece[i] === delimiter && ++since > far)
        throw new ReadStopped({ kind: 'too-many-columns', limit: limits.columns });
    }
    yield Buffer.from(piece);
    await setImmediate();
  }
}

/** Excel users write ="00123" to keep the zeros; any other formula in a text file has no answer beside it. */
function withoutFormulas(record: string[], number: number, limits: ReadLimits, marks: CellMark[]): string[] {
  for (const [column, cell] of record.entries()) {
    if (column >= limits.columns && cell.trim() !== '')
      throw new ReadStopped({ kind: 'too-many-columns', limit: limits.columns });
    if (!cell.startsWith('=')) continue;
    const quoted = /^="([^"]*)"$/.exec(cell)?.[1];
    if (quoted !== undefined) record[column] = quoted;
    else if (cell.length > 1) marks.push({ row: number, column, kind: 'formula-without-value' });
  }
  if (record.length > limits.columns) record.length = limits.columns;
  return record;
}

function asStopped(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new ReadStopped({ kind: 'quote-not-closed', row }, error);
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new ReadStopped({ kind: 'row-too-long', row }, error);
  return new ReadStopped({ kind: 'damaged', part: null }, error);
}
