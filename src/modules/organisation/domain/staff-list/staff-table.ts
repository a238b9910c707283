/** The table as it came from the file: texts only, rows numbered as a person sees them in a spreadsheet. */
export type StaffTable = {
  readonly headers: readonly string[];
  readonly rows: readonly StaffTableRow[];
  readonly marks: readonly StaffCellMark[];
};

export type StaffTableRow = { readonly number: number; readonly cells: readonly string[] };

/** What the reader of the file knew about a cell beyond its text. */
export type StaffCellMark = {
  readonly row: number;
  readonly column: number;
  readonly kind:
    | 'formula'
    | 'formula-without-value'
    | 'error-value'
    | 'merged'
    | 'beyond-header'
    | 'national-id' // a national identity number stood here, and has been taken away
    | 'national-id-invalid'; // eleven digits where such a number belongs, but not one
};
