import type { StaffField } from './fields.ts';
import { findCircles } from './managers.ts';
import { problemOn } from './problems.ts';
import type { RowProblem } from './problems.ts';
import type { ServiceCode } from './services.ts';
import type { StaffRegister } from './staff-register.ts';
import type { StaffRow } from './staff-row.ts';

/** A unit as the list names it. Null means that the list says nothing. */
export type ListedUnit = {
  readonly code: string;
  readonly name: string | null;
  readonly parentCode: string | null;
  readonly service: ServiceCode | null;
};

type Column = (field: StaffField) => string | null;
type Tally = Map<string, { count: number; row: number }>;

/**
 * One name, one parent and one service for each unit: what most of its rows say. Staff of one unit are often accounted
 * under several services, so that is no fault; two names or two parents are, and are said once.
 */
export function checkUnits(
  staff: readonly StaffRow[],
  register: StaffRegister,
  column: Column,
): { units: ListedUnit[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const tallies = new Map<string, { row: number; names: Tally; parents: Tally; services: Tally }>();
  const parentCodeOf = parentFinder(staff, register);
  const parentNames = new Map<string, string>();
  for (const row of staff) {
    let tally = tallies.get(row.unitCode);
    if (tally === undefined) {
      tally = { row: row.row, names: new Map(), parents: new Map(), services: new Map() };
      tallies.set(row.unitCode, tally);
    }
    const parent = parentCodeOf(row);
    if (parent !== null && row.parentUnitName !== null && !parentNames.has(parent))
      parentNames.set(parent, row.parentUnitName);
    count(tally.names, row.unitName, row.row);
    count(tally.parents, parent === row.unitCode ? null : parent, row.row);
    count(tally.services, row.service, row.row);
  }

  const units = new Map<string, ListedUnit>();
  for (const [code, tally] of tallies) {
    const pick = (
      values: Tally,
      kind: 'unit-with-two-names' | 'unit-with-two-parents',
      field: StaffField,
    ) => {
      const [used, other] = ranked(values);
      if (used !== undefined && other !== undefined) {
        const row = values.get(other)?.row ?? tally.row;
        problems.push(problemOn(row, column(field), 'warning', { kind, unit: code, used, other }));
      }
      return used ?? null;
    };
    const name = pick(tally.names, 'unit-with-two-names', 'unitName');
    const parentField = column('parentUnitCode') === null ? 'parentUnitName' : 'parentUnitCode';
    const parentCode = pick(tally.parents, 'unit-with-two-parents', parentField);
    const service = (ranked(tally.services)[0] ?? null) as ServiceCode | null;
    units.set(code, { code, name, parentCode, service });
  }
  const unlisted = [...units.values()]
    .flatMap((unit) => unit.parentCode ?? [])
    .filter((code) => !units.has(code));
  for (const code of unlisted)
    units.set(code, { code, name: parentNames.get(code) ?? null, parentCode: null, service: null });
  const parentColumn = column('parentUnitCode') ?? column('parentUnitName');
  for (const circle of openCircles(units, register))
    for (const code of circle) {
      const row = tallies.get(code)?.row;
      const problem = { kind: 'unit-circle', units: circle.slice(0, 10) } as const;
      if (row !== undefined) problems.push(problemOn(row, parentColumn, 'warning', problem));
    }
  return { units: [...units.values()], problems };
}

/** Drops the parents that make a unit lie within itself, until the tree is one; answers with the circles it broke. */
function openCircles(units: Map<string, ListedUnit>, register: StaffRegister): string[][] {
  const broken: string[][] = [];
  for (;;) {
    const parents = new Map<string, string | null>(
      register.units.map((unit) => [unit.code, unit.parentCode]),
    );
    for (const unit of units.values())
      if (unit.parentCode !== null || !parents.has(unit.code)) parents.set(unit.code, unit.parentCode);
    const circles = findCircles(parents);
    if (circles.length === 0) return broken;
    let dropped = false;
    for (const circle of circles) {
      broken.push(circle);
      for (const code of circle) {
        const unit = units.get(code);
        if (unit === undefined || unit.parentCode === null) continue;
        units.set(code, { ...unit, parentCode: null });
        dropped = true;
      }
    }
    // A circle in the register itself is not the file's fault, and cannot be opened from here.
    if (!dropped) return broken;
  }
}

/** The code of the parent, also where the file only names it. */
function parentFinder(staff: readonly StaffRow[], register: StaffRegister): (row: StaffRow) => string | null {
  const codeByName = new Map<string, string>();
  for (const unit of register.units) codeByName.set(unit.name.toLowerCase(), unit.code);
  for (const row of staff)
    if (row.unitName !== null) codeByName.set(row.unitName.toLowerCase(), row.unitCode);
  return (row) => {
    if (row.parentUnitCode !== null) return row.parentUnitCode;
    if (row.parentUnitName === null) return null;
    return codeByName.get(row.parentUnitName.toLowerCase()) ?? row.parentUnitName;
  };
}

function count(tally: Tally, value: string | null, row: number): void {
  if (value === null) return;
  const known = tally.get(value);
  if (known === undefined) tally.set(value, { count: 1, row });
  else known.count++;
}

/** Commonest first, and among equals the one that comes first in the file. */
function ranked(tally: Tally): string[] {
  return [...tally].sort(([, a], [, b]) => b.count - a.count || a.row - b.row).map(([value]) => value);
}
