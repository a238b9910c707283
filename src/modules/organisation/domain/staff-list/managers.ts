import type { StaffField } from './fields.ts';
import { shown } from './national-id.ts';
import { problemOn } from './problems.ts';
import type { RowProblem } from './problems.ts';
import type { StaffRegister } from './staff-register.ts';
import type { StaffRow } from './staff-row.ts';

type Column = (field: StaffField) => string | null;

/**
 * Finds each named manager, by employee number or by a full name that only one person has, and takes out those nobody
 * knows and those who in the end manage themselves through others. Being one's own manager is how files write the top.
 */
export function checkManagers(
  staff: readonly StaffRow[],
  register: StaffRegister,
  column: Column,
): { staff: StaffRow[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const find = managerFinder(staff, register);
  const resolved = staff.map((row) => {
    if (row.managerNumber === null) return row;
    const manager = find(row.managerNumber);
    if (manager === undefined) {
      const problem = { kind: 'unknown-manager', manager: shown(row.managerNumber) } as const;
      problems.push(problemOn(row.row, column('managerNumber'), 'warning', problem));
    }
    return {
      ...row,
      managerNumber: manager === undefined || manager === row.employeeNumber ? null : manager,
    };
  });

  const managerOf = new Map<string, string | null>();
  for (const row of resolved)
    managerOf.set(row.employeeNumber, managerOf.get(row.employeeNumber) ?? row.managerNumber);
  const circles = findCircles(managerOf);
  const circleOf = new Map(circles.flatMap((circle) => circle.map((number) => [number, circle] as const)));
  if (circles.length === 0) return { staff: resolved, problems };
  return {
    problems,
    staff: resolved.map((row) => {
      const circle = circleOf.get(row.employeeNumber);
      if (circle === undefined || row.managerNumber === null || !circle.includes(row.managerNumber))
        return row;
      const problem = { kind: 'manager-circle', employeeNumbers: circle.slice(0, 10) } as const;
      problems.push(problemOn(row.row, column('managerNumber'), 'warning', problem));
      return { ...row, managerNumber: null };
    }),
  };
}

function managerFinder(
  staff: readonly StaffRow[],
  register: StaffRegister,
): (text: string) => string | undefined {
  const numbers = new Set<string>();
  const byName = new Map<string, string | null>();
  for (const person of [...staff, ...register.employees]) {
    numbers.add(person.employeeNumber);
    for (const name of [
      `${person.givenName} ${person.familyName}`,
      `${person.familyName}, ${person.givenName}`,
    ]) {
      const key = name.toLowerCase();
      const known = byName.get(key);
      byName.set(key, known === undefined || known === person.employeeNumber ? person.employeeNumber : null);
    }
  }
  return (text) => (numbers.has(text) ? text : (byName.get(text.toLowerCase()) ?? undefined));
}

/** Every circle in «this one points to that one», each once, in the order it runs. */
export function findCircles(next: ReadonlyMap<string, string | null>): string[][] {
  const circles: string[][] = [];
  const visitedIn = new Map<string, number>();
  let walk = 0;
  for (const start of next.keys()) {
    walk++;
    const path: string[] = [];
    let at: string | null | undefined = start;
    while (at !== null && at !== undefined && !visitedIn.has(at)) {
      visitedIn.set(at, walk);
      path.push(at);
      at = next.get(at);
    }
    // Only a walk that meets its own steps has closed a circle; meeting an older walk is just joining it.
    if (at !== null && at !== undefined && visitedIn.get(at) === walk)
      circles.push(path.slice(path.indexOf(at)));
  }
  return circles;
}
