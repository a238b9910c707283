import { addDays, ageOn, yearOf } from '../../../../kernel/local-date.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import {
  hasControlCharacters,
  hasUnreadableLetters,
  isScientific,
  looksGarbled,
  readEmail,
  readPositionCode,
  readShare,
  readYesNo,
  sharePercent,
  splitCodeAndName,
  splitName,
  tidy,
} from './cells.ts';
import { centuryNear, isOpenEnd, isUnknownStart, readDate } from './dates.ts';
import type { Century } from './dates.ts';
import { longestText } from './fields.ts';
import type { ColumnMapping, StaffField } from './fields.ts';
import { oldestEmployee, shown, withCentury, youngestEmployee } from './national-id.ts';
import type { Problem, RowProblem } from './problems.ts';
import { readService } from './services.ts';
import type { StaffRow } from './staff-row.ts';
import type { StaffCellMark, StaffTableRow } from './staff-table.ts';

/**
 * Fields that tell who, where, when and how much. A fault in one of these leaves the row out; a fault in another field
 * leaves out that value only, because a misspelt e-mail address must not take a nurse out of the count.
 */
const decisive: ReadonlySet<StaffField> = new Set([
  'employeeNumber',
  'fullName',
  'givenName',
  'familyName',
  'unitCode',
  'unitName',
  'share',
  'from',
  'to',
]);

const identifiers: ReadonlySet<StaffField> = new Set([
  'employeeNumber',
  'managerNumber',
  'unitCode',
  'parentUnitCode',
]);

export type RowReader = {
  /** The row, or undefined when it has an error; the problems go to the list that was given. */
  read: (row: StaffTableRow, marks: readonly StaffCellMark[]) => StaffRow | undefined;
  /** What can be told of a row that was left out: whose it was, and in which unit. */
  traces: (row: StaffTableRow) => { employeeNumber: string | null; unitCode: string | null };
};

export function aRowReader(
  mapping: ColumnMapping,
  headers: readonly string[],
  scale: 1 | 100,
  today: LocalDate,
  problems: RowProblem[],
): RowReader {
  const fields = Object.entries(mapping) as [StaffField, number][];
  const fieldAt = new Map(fields.map(([field, column]) => [column, field]));
  const startCentury = centuryNear(today, 2);
  const endCentury = centuryNear(today, 75);
  const birthCentury: Century = (day, month, year) => withCentury(day, month, year, today);

  let current: StaffTableRow = { number: 0, cells: [] };
  let failed = false;
  let marked = new Map<StaffField, StaffCellMark['kind']>();

  function report(field: StaffField | undefined, problem: Problem, severity?: 'error' | 'warning'): void {
    const column = field === undefined ? undefined : mapping[field];
    const weight = severity ?? (field === undefined || decisive.has(field) ? 'error' : 'warning');
    if (weight === 'error') failed = true;
    problems.push({
      ...problem,
      row: current.number,
      column: column === undefined ? null : (headers[column] ?? null),
      severity: weight,
    });
  }

  /** The text of a field, tidied and found harmless; null when it is empty or has been reported. */
  function text(field: StaffField): string | null {
    const column = mapping[field];
    if (column === undefined) return null;
    const value = tidy(current.cells[column] ?? '');
    const mark = marked.get(field);
    if (mark !== undefined && mark !== 'formula' && reportMark(field, mark, value)) return null;
    if (value === '') return null;
    if (value.length > longestText[field])
      return refuse(field, { kind: 'too-long', field, length: value.length, limit: longestText[field] });
    if (hasControlCharacters(value)) return refuse(field, { kind: 'control-characters', field });
    if (hasUnreadableLetters(value)) return refuse(field, { kind: 'unreadable-letters', field });
    if (looksGarbled(value)) report(field, { kind: 'garbled-letters', field }, 'warning');
    if (identifiers.has(field) && isScientific(value))
      return refuse(field, { kind: 'scientific-number', field, value });
    return value;
  }

  function refuse(field: StaffField, problem: Problem): null {
    report(field, problem);
    return null;
  }

  function reportMark(field: StaffField, mark: StaffCellMark['kind'], value: string): boolean {
    if (mark === 'formula-without-value') report(field, { kind: mark, field });
    else if (mark === 'error-value') report(field, { kind: mark, field, value: shown(value) });
    else if (mark === 'merged') report(field, { kind: 'merged-cell', field });
    else if (mark === 'national-id-invalid') report(field, { kind: mark });
    else if (mark === 'national-id' && field !== 'birthDate')
      report(field, { kind: 'national-id-in-wrong-column', field });
    else return false;
    return true;
  }

  function required(field: StaffField): string | null {
    const before = problems.length;
    const value = text(field);
    // A value that was there and refused has been reported already.
    if (value === null && problems.length === before)
      report(field, { kind: 'missing-value', field }, 'error');
    return value;
  }

  function date(field: 'birthDate' | 'from' | 'to', century: Century): LocalDate | null {
    const cell = text(field);
    if (cell === null) return null;
    const reading = readDate(cell, century);
    if (reading.is === 'empty') return null;
    if (reading.is === 'date') return reading.date;
    const kind = reading.is === 'no-date' ? 'not-a-date' : 'no-such-day';
    report(field, { kind, field, value: shown(cell) });
    return null;
  }

  function birthDate(): LocalDate | null {
    const day = date('birthDate', birthCentury);
    if (day === null || isUnknownStart(day)) return null;
    const age = ageOn(day, today);
    if (age >= youngestEmployee && age <= oldestEmployee) return day;
    report('birthDate', {
      kind: 'birth-date-out-of-range',
      youngest: youngestEmployee,
      oldest: oldestEmployee,
    });
    return null;
  }

  function period(): { from: LocalDate | null; to: LocalDate | null } {
    let from = date('from', startCentury);
    let to = date('to', endCentury);
    if (from !== null && isUnknownStart(from)) from = null;
    if (to !== null && isOpenEnd(to)) to = null;
    if (from !== null && (yearOf(from) < 1940 || from > addDays(today, 5 * 366)))
      report('from', { kind: 'date-out-of-range', field: 'from', date: from });
    if (to !== null && yearOf(to) < 1940) report('to', { kind: 'date-out-of-range', field: 'to', date: to });
    if (from !== null && to !== null && to < from) report('to', { kind: 'end-before-start', from, to });
    return { from, to };
  }

  function share(): number | null {
    const cell = text('share');
    if (cell === null) return null;
    const reading = readShare(cell);
    if (reading === undefined) return (report('share', { kind: 'not-a-share', value: shown(cell) }), null);
    const percent = sharePercent(reading, scale);
    if (percent < 0 || percent > 100)
      return (report('share', { kind: 'share-out-of-range', share: percent }), null);
    // Where others have 80, a share of 0.8 % is more likely a whole position but for a fifth.
    if (percent > 0 && percent <= 1 && scale === 100 && !reading.signed)
      report('share', { kind: 'share-looks-like-fraction', share: percent }, 'warning');
    return percent;
  }

  function names(): { givenName: string; familyName: string } | null {
    if (mapping.familyName !== undefined && mapping.givenName !== undefined) {
      const familyName = required('familyName');
      const givenName = required('givenName');
      return familyName === null || givenName === null ? null : { givenName, familyName };
    }
    const full = required('fullName');
    if (full === null) return null;
    const split = splitName(full);
    if (split !== undefined) return split;
    report('fullName', { kind: 'name-in-one-word', value: shown(full) });
    return null;
  }

  function unit(): { code: string; name: string | null } | null {
    if (mapping.unitCode !== undefined) {
      const value = required('unitCode');
      const name = text('unitName');
      if (value === null) return null;
      return mapping.unitName === undefined
        ? (splitCodeAndName(value) ?? { code: value, name })
        : { code: value, name };
    }
    const value = required('unitName');
    return value === null ? null : (splitCodeAndName(value) ?? { code: value, name: value });
  }

  function parent(unitCode: string | undefined): { code: string | null; name: string | null } {
    const code = text('parentUnitCode');
    const name = text('parentUnitName');
    // The top of a tree is often its own parent.
    if (code !== null && code === unitCode) return { code: null, name: null };
    const joined = code ?? (mapping.parentUnitCode === undefined ? name : null);
    const split = joined === null || (code !== null && name !== null) ? undefined : splitCodeAndName(joined);
    return split === undefined ? { code, name } : split;
  }

  function position(): { code: string | null; title: string | null } {
    const cell = text('positionCode');
    const title = text('positionTitle');
    if (cell === null) return { code: null, title };
    const reading = readPositionCode(cell);
    if (reading === undefined) report('positionCode', { kind: 'not-a-position-code', value: shown(cell) });
    return { code: reading?.code ?? null, title: title ?? (reading?.title || null) };
  }

  function optional<Value>(
    field: StaffField,
    read: (cell: string) => Value | undefined,
    kind: (value: string) => Problem,
  ): Value | null {
    const cell = text(field);
    if (cell === null) return null;
    const value = read(cell);
    if (value === undefined) report(field, kind(shown(cell)));
    return value ?? null;
  }

  return {
    read(row, marks) {
      current = row;
      failed = false;
      marked = new Map();
      for (const mark of marks) {
        const field = fieldAt.get(mark.column);
        if (mark.kind === 'beyond-header') report(undefined, { kind: 'more-cells-than-headers' });
        else if (field !== undefined) marked.set(field, mark.kind);
      }
      const employeeNumber = required('employeeNumber');
      const name = names();
      const place = unit();
      const above = parent(place?.code);
      const held = position();
      const { from, to } = period();
      const rest = {
        birthDate: birthDate(),
        email: optional('email', readEmail, (value) => ({ kind: 'not-an-email', value })),
        service: optional('service', readService, (value) => ({ kind: 'unknown-service', value })),
        sharePercent: share(),
        leads: optional('leader', readYesNo, (value) => ({ kind: 'leader-unclear', value })),
        managerNumber: text('managerNumber'),
      };
      if (failed || employeeNumber === null || name === null || place === null) return undefined;
      return {
        row: row.number,
        employeeNumber,
        ...name,
        unitCode: place.code,
        unitName: place.name,
        parentUnitCode: above.code,
        parentUnitName: above.name,
        positionCode: held.code,
        positionTitle: held.title,
        from,
        to,
        ...rest,
      };
    },
    traces(row) {
      const plain = (field: StaffField) => {
        const column = mapping[field];
        const value = column === undefined ? '' : tidy(row.cells[column] ?? '');
        return value === '' || value.length > longestText[field] ? null : value;
      };
      const unitText = plain(mapping.unitCode === undefined ? 'unitName' : 'unitCode');
      const code = unitText === null ? null : (splitCodeAndName(unitText)?.code ?? unitText);
      return { employeeNumber: plain('employeeNumber'), unitCode: code };
    },
  };
}
