export { applyChanges, undoChanges } from './changes.ts';
export type { StaffChange } from './changes.ts';
export { guessMapping, headerFingerprint, rememberMapping } from './columns.ts';
export type { Confidence, MappingGuess, RememberedMapping } from './columns.ts';
export type { Coverage } from './coverage.ts';
export { diffStaffList } from './diff.ts';
export type { ChangeCount, DiffOptions, DiffWarning, StaffDiff } from './diff.ts';
export { missingFields, staffFields } from './fields.ts';
export type { ColumnMapping, StaffField } from './fields.ts';
export { isStaffHeader } from './header-names.ts';
export { dropNationalIds } from './national-id.ts';
export type { Problem, RowProblem } from './problems.ts';
export { checkRows } from './rows.ts';
export type { CheckContext, CheckedStaffList, LeftOutRow } from './rows.ts';
export type { ServiceCode } from './services.ts';
export { emptyRegister } from './staff-register.ts';
export type {
  RegisteredEmployee,
  RegisteredLeadership,
  RegisteredPosition,
  RegisteredUnit,
  StaffRegister,
} from './staff-register.ts';
export type { StaffRow } from './staff-row.ts';
export type { StaffCellMark, StaffTable, StaffTableRow } from './staff-table.ts';
export { findUndoConflicts } from './undo-conflicts.ts';
export type { UndoConflict } from './undo-conflicts.ts';
export type { ListedUnit } from './unit-tree.ts';
