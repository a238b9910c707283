import { succeed, fail } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { buildTable } from './build-table.ts';
import { readCsv } from './csv.ts';
import { recognise } from './recognise.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import { defaultLimits, ReadStopped } from './table.ts';
import type { ReadFailure, ReadLimits, Table } from './table.ts';
import { readXlsx } from './xlsx.ts';

export type ReadOptions = {
  /** Whether a cell is a header name that the reader knows; it finds the header row and the delimiter. */
  readonly isHeader: (cell: string) => boolean;
  readonly limits?: Partial<ReadLimits>;
};

/**
 * Reads one table out of an XLSX or CSV file, by what the bytes are and not by what the file is called.
 * Whatever the bytes are, the answer is a table or a named failure. Memory and time are bounded by the limits.
 */
export async function readTable(source: Source, options: ReadOptions): Promise<Result<Table, ReadFailure>> {
  const limits = { ...defaultLimits, ...options.limits };
  try {
    const bytes = await readSource(source, limits.fileBytes);
    const recognised = recognise(bytes);
    switch (recognised.is) {
      case 'refused':
        return fail(recognised.failure);
      case 'zip': {
        const { sheet, otherSheets, ...raw } = await readXlsx(bytes, options.isHeader, limits);
        const origin = { format: 'xlsx', sheet, otherSheets, encoding: null, delimiter: null } as const;
        return succeed(buildTable(raw, origin, options.isHeader));
      }
      case 'text': {
        const { encoding, delimiter, ...raw } = await readCsv(bytes, options.isHeader, limits);
        const origin = { format: 'csv', sheet: null, otherSheets: [], encoding, delimiter } as const;
        return succeed(buildTable(raw, origin, options.isHeader));
      }
    }
  } catch (error) {
    if (error instanceof ReadStopped) return fail(error.failure);
    throw error;
  }
}
