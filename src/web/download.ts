import { type OutColumn, toCsv, toXlsx } from '../platform/spreadsheet/write-table.ts';
import type { WebContext } from './types.ts';

export type DownloadFormat = 'csv' | 'xlsx';

export function isDownloadFormat(text: string | undefined): text is DownloadFormat {
  return text === 'csv' || text === 'xlsx';
}

/** A list as a file to take along. Who may have it is decided where the list is read, as for the page. */
export async function downloadTable<Row>(
  c: WebContext,
  format: DownloadFormat,
  name: string,
  columns: readonly OutColumn<Row>[],
  rows: readonly Row[],
): Promise<Response> {
  const file = format === 'csv' ? Buffer.from(toCsv(columns, rows)) : await toXlsx(columns, rows, name);
  c.header(
    'content-type',
    format === 'csv'
      ? 'text/csv; charset=utf-8'
      : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}.${format}`);
  return c.body(new Uint8Array(file));
}
