export type { DisclosureOptions, Figure } from './figure.ts';
export type { Cell, Cut, GroupAt } from './groups.ts';
export { discloseTable, type DisclosedGroup, type DisclosedTable } from './table.ts';
