import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../kernel/local-date.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { applyChanges, undoChanges } from './changes.ts';
import { diffStaffList } from './diff.ts';
import { aDay, checked, positionIds } from './fixtures.ts';
import type { OrdinaryCells } from './fixtures.ts';
import { emptyRegister } from './staff-register.ts';
import type { StaffRegister } from './staff-register.ts';
import { findUndoConflicts } from './undo-conflicts.ts';

// Few values of each kind, so that rows meet: the same person twice, the same position twice, circles, faults.
const cells: fc.Arbitrary<OrdinaryCells> = fc.record({
  Ansattnr: fc.constantFrom('1', '2', '3', '4', '5', ''),
  Etternavn: fc.constantFrom('Haugen', 'Haugen', 'Haugen', 'Bø'),
  Fødselsdato: fc.constantFrom('', '', '17.05.1968', '31.02.1970'),
  'E-post': fc.constantFrom('', 'a@x.example', 'b@x.example', 'feil'),
  Enhetskode: fc.constantFrom('310', '320', '330', ''),
  Enhet: fc.constantFrom('', 'Nord', 'Sør'),
  'Overordnet enhetskode': fc.constantFrom('', '310', '320', '300'),
  Funksjon: fc.constantFrom('', '253', '258', '999'),
  Stillingskode: fc.constantFrom('', '7174', '7174', '7076'),
  Stillingsbetegnelse: fc.constantFrom('', 'Sykepleier', 'Fagleder'),
  Stillingsprosent: fc.constantFrom('', '20', '60', '100', '800'),
  'Fra dato': fc.constantFrom('', '', '01.01.2020', '01.06.2020', '22.11.2026', '01.03.2027', 'x'),
  'Til dato': fc.constantFrom('', '', '', '31.12.2025', '21.11.2026', '31.12.2027'),
  Leder: fc.constantFrom('', '', '', 'ja', 'nei', '?'),
  'Nærmeste leder': fc.constantFrom('', '', '1', '2', '3', '99'),
});
const file = fc.record({ rows: fc.array(cells, { maxLength: 12 }), days: fc.integer({ min: 0, max: 40 }) });
const history = fc.array(file, { minLength: 1, maxLength: 4 });

type File = { rows: readonly OrdinaryCells[]; days: number };

/** Imports one file after the other, and hands each step to the claim. */
function importAll(
  files: readonly File[],
  claim: (step: {
    before: StaffRegister;
    after: StaffRegister;
    list: ReturnType<typeof checked>;
    diff: ReturnType<typeof diffStaffList>;
    asOf: LocalDate;
    again: (register: StaffRegister) => ReturnType<typeof diffStaffList>;
  }) => void,
): void {
  const newPositionId = positionIds();
  let register = emptyRegister;
  let asOf = aDay;
  for (const { rows, days } of files) {
    asOf = addDays(asOf, days);
    const today = asOf;
    const before = register;
    const list = checked(rows, { register: before });
    const diff = diffStaffList(before, list, { today, newPositionId });
    const after = applyChanges(before, diff.changes);
    const again = (current: StaffRegister) =>
      diffStaffList(current, checked(rows, { register: current }), { today, newPositionId });
    claim({ before, after, list, diff, asOf, again });
    register = after;
  }
}

describe('any staff lists, one after the other', () => {
  it('imported again change nothing', () => {
    fc.assert(
      fc.property(history, (files) =>
        importAll(files, ({ after, again }) => expect(again(after).changes).toEqual([])),
      ),
      { numRuns: 1_000 },
    );
  });

  it('can be undone to exactly what was there before', () => {
    fc.assert(
      fc.property(history, (files) =>
        importAll(files, ({ before, after, diff }) => {
          expect(findUndoConflicts(after, diff.changes)).toEqual([]);
          expect(undoChanges(after, diff.changes)).toEqual(before);
        }),
      ),
      { numRuns: 1_000 },
    );
  });

  it('end nothing in units they do not name, and nobody whose row could not be read', () => {
    fc.assert(
      fc.property(history, (files) =>
        importAll(files, ({ diff, list }) => {
          const named = new Set([...list.staff, ...list.leftOut].map((row) => row.unitCode));
          const unread = new Set(list.leftOut.map((row) => row.employeeNumber));
          for (const change of diff.changes)
            if (change.kind === 'position-ended') {
              expect(named).toContain(change.unitCode);
              expect(unread).not.toContain(change.employeeNumber);
            }
        }),
      ),
      { numRuns: 500 },
    );
  });

  it('leave in the units they name just the people who are in them, when all rows could be read', () => {
    fc.assert(
      fc.property(history, (files) =>
        importAll(files, ({ after, list, asOf }) => {
          if (list.leftOut.length > 0) return;
          // A row without a first day may be about a position that the register knows will begin later.
          if (after.positions.some(({ period }) => period.from > asOf)) return;
          const runs = (from: LocalDate, to: LocalDate | null) => from <= asOf && (to === null || to >= asOf);
          const inFile = list.staff
            .filter((row) => runs(row.from ?? (row.to !== null && row.to < asOf ? row.to : asOf), row.to))
            .map((row) => `${row.unitCode} ${row.employeeNumber} ${row.positionCode}`);
          const named = new Set(list.staff.map((row) => row.unitCode));
          const inRegister = after.positions
            // What began today and is gone from the list has had its one day.
            .filter(({ unitCode, period }) => named.has(unitCode) && runs(period.from, period.to))
            .filter(({ period }) => !(period.from === asOf && period.to === asOf))
            .map((one) => `${one.unitCode} ${one.employeeNumber} ${one.code}`);
          expect(inRegister.toSorted()).toEqual(inFile.toSorted());
        }),
      ),
      { numRuns: 500 },
    );
  });

  it('never leave a position, a leader or a unit that hangs in the air', () => {
    fc.assert(
      fc.property(history, (files) =>
        importAll(files, ({ after }) => {
          const units = new Set(after.units.map((unit) => unit.code));
          const employees = new Set(after.employees.map((employee) => employee.employeeNumber));
          for (const { unitCode, employeeNumber, period } of [...after.positions, ...after.leaderships]) {
            expect(units).toContain(unitCode);
            expect(employees).toContain(employeeNumber);
            expect(period.to === null || period.from <= period.to).toBe(true);
          }
          for (const { parentCode } of after.units)
            if (parentCode !== null) expect(units).toContain(parentCode);
        }),
      ),
      { numRuns: 500 },
    );
  });
});
