import type { RawSheet } from './build-table.ts';
import { findHeaderRow } from './header-row.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet, sheetHoldsSomething } from './sheet.ts';
import { ReadStopped } from './table.ts';
import type { ReadLimits } from './table.ts';
import { readStyles, readWorkbook } from './workbook.ts';
import { openZip } from './zip-package.ts';

export type XlsxSheet = RawSheet & { sheet: string; otherSheets: readonly string[] };

/**
 * The first sheet where a header is known, otherwise the first that holds something: a cover page with the
 * date of the export often lies in front of the list.
 * @throws ReadStopped
 */
export async function readXlsx(
  bytes: Buffer,
  isHeader: (cell: string) => boolean,
  limits: ReadLimits,
): Promise<XlsxSheet> {
  const zip = await openZip(bytes, limits);
  const workbook = await readWorkbook(zip);
  const formats = await readStyles(zip, workbook.stylesPart);
  const strings = await readSharedStrings(zip, workbook.sharedStringsPart, limits);
  const context = { strings, formats, epoch1904: workbook.epoch1904, limits };

  const otherSheets: string[] = [];
  let fallback: { name: string; raw: RawSheet } | undefined;
  let chosen: { name: string; raw: RawSheet } | undefined;
  for (const { name, part } of workbook.sheets) {
    if (chosen !== undefined) {
      if (await sheetHoldsSomething(zip, part)) otherSheets.push(name);
      continue;
    }
    const raw = await readSheet(zip, part, context);
    if (raw.rows.length === 0) continue;
    if ((findHeaderRow(raw.rows, isHeader)?.recognised ?? 0) >= 2) chosen = { name, raw };
    else if (fallback === undefined) fallback = { name, raw };
    else otherSheets.push(name);
  }
  if (chosen !== undefined && fallback !== undefined) otherSheets.unshift(fallback.name);
  const sheet = chosen ?? fallback;
  if (sheet === undefined) throw new ReadStopped({ kind: 'empty-sheet' });
  return { ...sheet.raw, sheet: sheet.name, otherSheets };
}
