export { readTable } from './read-table.ts';
export type { ReadOptions } from './read-table.ts';
export type { Source } from './source.ts';
export { defaultLimits } from './table.ts';
export type {
  CellMark,
  Delimiter,
  FoundFormat,
  ReadFailure,
  ReadLimits,
  Table,
  TableRow,
  TextEncodingName,
} from './table.ts';
