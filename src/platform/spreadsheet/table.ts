/** One row of the sheet, numbered as a person sees it when the file is open in a spreadsheet. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] };

/** What a reader of the table should know about a cell beyond its text. The ordinary cell has no mark. */
export type CellMark = {
  readonly row: number;
  readonly column: number;
  readonly kind:
    | 'formula' // the text is what the spreadsheet last computed
    | 'formula-without-value' // the file holds the formula, but not its answer
    | 'error-value' // #N/A and its relatives
    | 'merged' // covered by a merged area, so its own value is not there
    | 'beyond-header'; // more cells than headers: a stray delimiter has moved the row
};

export type Table = {
  readonly format: 'xlsx' | 'csv';
  /** The sheet that was read, and the others that hold something and were not; a CSV file has none. */
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  readonly encoding: TextEncodingName | null;
  readonly delimiter: Delimiter | null;
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Rows below the header that hold something; each has at least as many cells as there are headers. */
  readonly rows: readonly TableRow[];
  /** In order of row, so that the reader can walk both lists together. */
  readonly marks: readonly CellMark[];
};

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ';' | ',' | '\t';

/** What a file turned out to be when it was not a table we read. */
export type FoundFormat =
  | 'picture'
  | 'pdf'
  | 'word-document'
  | 'presentation'
  | 'open-document'
  | 'binary-workbook'
  | 'web-page'
  | 'xml'
  | 'rich-text'
  | 'archive'
  | 'program'
  | 'unknown';

export type ReadFailure =
  | { readonly kind: 'file-not-found' }
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'file-too-large'; readonly limitBytes: number }
  | { readonly kind: 'not-a-table'; readonly found: FoundFormat }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'password-protected' }
  | { readonly kind: 'damaged'; readonly part: string | null }
  | { readonly kind: 'unpacks-too-large'; readonly limitBytes: number }
  | { readonly kind: 'forbidden-content'; readonly part: string }
  | { readonly kind: 'empty-sheet' }
  | { readonly kind: 'no-header-row'; readonly looked: number }
  | { readonly kind: 'no-rows'; readonly headerRow: number }
  | { readonly kind: 'too-many-columns'; readonly limit: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'too-many-cells'; readonly limit: number }
  | { readonly kind: 'too-many-merged-cells'; readonly limit: number }
  | { readonly kind: 'quote-not-closed'; readonly row: number }
  | { readonly kind: 'row-too-long'; readonly row: number };

export type ReadLimits = {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly mergedCells: number;
  readonly textLength: number;
};

/** Well above any municipality's staff list, well below what one web process can hold. */
export const defaultLimits: ReadLimits = {
  fileBytes: 40_000_000,
  unpackedBytes: 600_000_000,
  rows: 200_000,
  columns: 150,
  cells: 8_000_000,
  mergedCells: 500_000,
  textLength: 100_000_000,
};

/** Travels inside the reader only; `readTable` turns it into a failure value at the door. */
export class ReadStopped extends Error {
  readonly failure: ReadFailure;
  constructor(failure: ReadFailure, cause?: unknown) {
    super(`Reading stopped: ${failure.kind}`, { cause });
    this.failure = failure;
  }
}
