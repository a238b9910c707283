import { localDate } from '../../../../kernel/local-date.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { PositionId } from '../../../../kernel/ids.ts';
import { guessMapping } from './columns.ts';
import { checkRows } from './rows.ts';
import type { CheckedStaffList } from './rows.ts';
import { emptyRegister } from './staff-register.ts';
import type { StaffRegister } from './staff-register.ts';
import type { StaffRow } from './staff-row.ts';
import type { StaffCellMark, StaffTable } from './staff-table.ts';

export const aDay = localDate('2026-11-22');

/** A table whose first row after the header is row 2, as in a file without a title. */
export function aTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  marks: readonly StaffCellMark[] = [],
): StaffTable {
  return { headers, rows: rows.map((cells, i) => ({ number: i + 2, cells })), marks };
}

/** The ordinary columns, and a row in them where only what the test is about is given. */
export const ordinaryHeaders = [
  'Ansattnr',
  'Etternavn',
  'Fornavn',
  'Fødselsdato',
  'E-post',
  'Enhetskode',
  'Enhet',
  'Overordnet enhetskode',
  'Funksjon',
  'Stillingskode',
  'Stillingsbetegnelse',
  'Stillingsprosent',
  'Fra dato',
  'Til dato',
  'Leder',
  'Nærmeste leder',
] as const;

export type OrdinaryCells = { readonly [Header in (typeof ordinaryHeaders)[number]]?: string };

export function anOrdinaryRow(cells: OrdinaryCells = {}): string[] {
  const usual: OrdinaryCells = {
    Ansattnr: '1001',
    Etternavn: 'Haugen',
    Fornavn: 'Kari',
    Enhetskode: '310',
    Enhet: 'Hjemmetjenester nord',
    Stillingskode: '7174',
    Stillingsprosent: '80',
    'Fra dato': '01.01.2020',
  };
  return ordinaryHeaders.map((header) => cells[header] ?? usual[header] ?? '');
}

export function checked(
  rows: readonly OrdinaryCells[],
  options: { register?: StaffRegister; marks?: readonly StaffCellMark[] } = {},
): CheckedStaffList {
  const table = aTable(ordinaryHeaders, rows.map(anOrdinaryRow), options.marks);
  const { mapping } = guessMapping(table.headers);
  return checkRows(table, mapping, { today: aDay, register: options.register ?? emptyRegister });
}

/** The eleven digits for a made-up person: a month above 80 belongs to nobody in the population register. */
export function aNationalId(day: string, month: number, year: string, restOfFirstDigit = 0): string {
  for (let individual = 100; individual < 1_000; individual++) {
    const nine = `${day}${String(month).padStart(2, '0')}${year}${individual}`;
    const sum = (digits: string, weights: readonly number[]) =>
      weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
    const first = (((restOfFirstDigit - sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2])) % 11) + 11) % 11;
    const second = (11 - (sum(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (first < 10 && second < 10) return `${nine}${first}${second}`;
  }
  throw new Error('no number left for that day');
}

export function aStaffRow(row: Partial<StaffRow> = {}): StaffRow {
  return {
    row: 2,
    employeeNumber: '1001',
    givenName: 'Kari',
    familyName: 'Haugen',
    birthDate: null,
    email: null,
    unitCode: '310',
    unitName: null,
    parentUnitCode: null,
    parentUnitName: null,
    service: null,
    positionCode: '7174',
    positionTitle: null,
    sharePercent: 80,
    from: localDate('2020-01-01'),
    to: null,
    leads: null,
    managerNumber: null,
    ...row,
  };
}

/** Ids in order: p1, p2, … */
export function positionIds(prefix = 'p'): () => PositionId {
  let next = 1;
  return () => `${prefix}${next++}` as PositionId;
}

export const day = (text: string): LocalDate => localDate(text);
