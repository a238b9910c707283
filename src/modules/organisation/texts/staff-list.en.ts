import { formatFileSize, formatList, formatNumber, formatShortDate } from '../../../web/format.ts';
import type { StaffListTexts } from './staff-list.nb.ts';

const fields: StaffListTexts['fields'] = {
  employeeNumber: 'Employee number',
  fullName: 'Name',
  givenName: 'Given name',
  familyName: 'Family name',
  birthDate: 'Date of birth',
  email: 'E-mail',
  unitCode: 'Unit code',
  unitName: 'Unit',
  parentUnitCode: 'Code of parent unit',
  parentUnitName: 'Parent unit',
  service: 'Service',
  positionCode: 'Position code',
  positionTitle: 'Position title',
  share: 'Position share',
  from: 'From date',
  to: 'To date',
  leader: 'Leader',
  managerNumber: 'Line manager',
};

const date = (day: Parameters<typeof formatShortDate>[0]) => formatShortDate(day, 'en');
const number = (value: number) => formatNumber(value, 'en');
const list = (items: readonly string[]) => formatList(items, 'en');
const changedFields: StaffListTexts['changedFields'] = {
  name: 'the name',
  parentCode: 'the parent unit',
  service: 'the service',
  givenName: 'the given name',
  familyName: 'the family name',
  birthDate: 'the date of birth',
  email: 'the e-mail address',
  title: 'the title',
  sharePercent: 'the share',
  from: 'the start date',
  to: 'the end date',
};
const empty = 'not given';

type AnyChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

function change(it: AnyChange): string {
  const value = (one: unknown) => {
    if (one === null || one === undefined) return it.field === 'to' ? 'none' : empty;
    if (typeof one === 'number') return `${number(one)}%`;
    return /^\d{4}-\d\d-\d\d$/.test(String(one))
      ? date(one as Parameters<typeof date>[0])
      : `“${String(one)}”`;
  };
  const name = changedFields[it.field as keyof typeof changedFields];
  return `${name} changes from ${value(it.before)} to ${value(it.after)}`;
}

export const staffListEn: StaffListTexts = {
  fields,
  confidence: {
    remembered: 'As you chose last time',
    certain: 'Known column name',
    likely: 'We think it is this one. Please check.',
  },
  severity: { error: 'The row is left out', warning: 'The row is included' },
  place: (row, column) => (column === null ? `Row ${row}` : `Row ${row}, column “${column}”`),
  problems: {
    'missing-value': (it) => `${fields[it.field]} is missing.`,
    'too-long': (it) =>
      `${fields[it.field]} has ${it.length} characters. There is room for ${it.limit}. Check whether the cells in the row have shifted.`,
    'control-characters': (it) =>
      `${fields[it.field]} has invisible characters that do not belong there. Type the cell again.`,
    'unreadable-letters': (it) =>
      `${fields[it.field]} has letters that cannot be read. Make the file again, and choose UTF-8 if the payroll system asks.`,
    'garbled-letters': (it) =>
      `${fields[it.field]} seems to have lost its æ, ø or å. Make the file again, and choose UTF-8 if the payroll system asks.`,
    'scientific-number': (it) =>
      `${fields[it.field]} is written as ${it.value}, so the spreadsheet has lost digits. Turn the column into text and fetch the numbers again.`,
    'national-id-in-wrong-column': (it) =>
      `There was a national identity number here. We have deleted it. ${fields[it.field]} must be something else.`,
    'formula-without-value': (it) =>
      `${fields[it.field]} is a formula with no answer in the file. Open the file in Excel, save it, and try again.`,
    'formula-values-used': (it) =>
      it.rows === 1
        ? `${fields[it.field]} is a formula in this row. We have used the answer that was last computed.`
        : `${fields[it.field]} is a formula in ${it.rows} rows. We have used the answers that were last computed.`,
    'error-value': (it) =>
      `${fields[it.field]} is the error value ${it.value} in the spreadsheet. Mend the formula or type the value.`,
    'merged-cell': (it) =>
      `${fields[it.field]} is merged with another cell. Split the cells, and fill in the value in each row.`,
    'more-cells-than-headers': () =>
      'The row has more cells than there are columns. The usual cause is a delimiter inside a text. Put the text in quotation marks.',
    'sum-row-skipped': () => 'The row looks like a total and not an employee. We have skipped it.',
    'repeated-header-skipped': () => 'The row repeats the column names. We have skipped it.',
    'duplicate-row': (it) => `The row is exactly like row ${it.sameAsRow}, which is included.`,
    'name-in-one-word': (it) =>
      `The name “${it.value}” is a single word. Write both given name and family name.`,
    'two-people-with-number': (it) =>
      `Employee number ${it.employeeNumber} has another name in row ${it.otherRow}. One number must be one person.`,
    'two-birth-dates': (it) =>
      `Employee number ${it.employeeNumber} has another date of birth in row ${it.otherRow}. One number must be one person.`,
    'national-id-invalid': () =>
      'The national identity number is not valid, so we found no date of birth. The number has been deleted. Correct it in the payroll system.',
    'birth-date-out-of-range': (it) =>
      `The date of birth gives an age outside ${it.youngest}–${it.oldest} years. Check whether the year is right.`,
    'not-a-date': (it) =>
      `${fields[it.field]} is “${it.value}”, which is not a date. Write for example 31.12.2026.`,
    'no-such-day': (it) => `${fields[it.field]} is “${it.value}”, and there is no such day.`,
    'date-out-of-range': (it) => `${fields[it.field]} is ${date(it.date)}. Check whether the year is right.`,
    'end-before-start': (it) => `The position ends on ${date(it.to)}, before it begins on ${date(it.from)}.`,
    'not-a-share': (it) =>
      `The position share is “${it.value}”, which is not a number. Write for example 80 or 80.5.`,
    'share-out-of-range': (it) => `The position share is ${number(it.share)}%. It must be from 0 to 100.`,
    'share-looks-like-fraction': (it) =>
      `The position share is ${number(it.share)}%. If it is a part of a whole position, write it in per cent as the others are.`,
    'shares-add-up-high': (it) =>
      `The positions of employee number ${it.employeeNumber} add up to ${number(it.sum)}%. More than ${it.limit}% is unusual. Check whether some of them have ended.`,
    'unknown-service': (it) =>
      `We do not know the service “${it.value}”. Write the KOSTRA function with three digits, for example 253.`,
    'not-a-position-code': (it) =>
      `“${it.value}” is not a position code. It has four digits, for example 7174.`,
    'not-an-email': (it) => `“${it.value}” is not an e-mail address.`,
    'leader-unclear': (it) =>
      `We cannot tell whether “${it.value}” means that the person is a leader. Write yes or no.`,
    'several-leaders': (it) =>
      `Unit ${it.unit} has a leader in row ${it.otherRow} too. Both will be recorded. Correct the file if that is wrong.`,
    'unknown-manager': (it) =>
      `The line manager is “${it.manager}”, whom we cannot find among the employees. Write the manager’s employee number.`,
    'manager-circle': (it) =>
      `The line managers go in a circle: ${it.employeeNumbers.join(' → ')} → ${it.employeeNumbers[0] ?? ''}. We use none of them.`,
    'unit-with-two-names': (it) =>
      `Unit ${it.unit} is called both “${it.used}” and “${it.other}”. We use “${it.used}”, which most rows have.`,
    'unit-with-two-parents': (it) =>
      `Unit ${it.unit} lies under both ${it.used} and ${it.other}. We use ${it.used}, which most rows have.`,
    'unit-circle': (it) =>
      `The units lie in a circle: ${it.units.join(' → ')} → ${it.units[0] ?? ''}. We do not use a parent unit for them.`,
  },
  readFailures: {
    'file-not-found': () => 'We cannot find the file. Check the name and the folder.',
    'empty-file': () => 'The file is empty. Export it from the payroll system again.',
    'file-too-large': (it) =>
      `The file is larger than ${formatFileSize(it.limitBytes, 'en')}. Remove columns that are not needed, or split the list by service area.`,
    'not-a-table': (it) =>
      `The file is ${staffListEn.found[it.found]}. We read XLSX and CSV, so save the list in one of those formats.`,
    'old-excel': () =>
      'The file is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
    'password-protected': () =>
      'The file is locked with a password. Remove the password in Excel and save the file again.',
    damaged: () =>
      'The file is damaged or was not fully transferred. Export it from the payroll system again.',
    'unpacks-too-large': () =>
      'The file unpacks to far more than a staff list can be, so we stopped. Export it from the payroll system again.',
    'forbidden-content': () =>
      'The file has content that a spreadsheet should not have, so we stopped. Export it from the payroll system again.',
    'empty-sheet': () => 'None of the sheets in the file has any content.',
    'no-header-row': (it) =>
      `We find no row with column names among the first ${it.looked}. Write the names at the top, for example Employee number, Name and Unit.`,
    'no-rows': (it) => `The column names are in row ${it.headerRow}, but there are no rows below them.`,
    'too-many-columns': (it) =>
      `The list has more than ${it.limit} columns. Remove those that are not needed.`,
    'too-many-rows': (it) => `The list has more than ${number(it.limit)} rows. Split it by service area.`,
    'too-many-cells': () =>
      'The sheet has too many cells for us to read. Remove columns and sheets that are not needed.',
    'too-many-merged-cells': () =>
      'The sheet has too many merged cells. Export the list as a plain table, without layout for printing.',
    'quote-not-closed': (it) =>
      `A quotation mark opens in row ${it.row} and never closes. Correct it, or save the list as XLSX.`,
    'row-too-long': (it) =>
      `Row ${it.row} is too long. The usual cause is a quotation mark that does not close. Correct it, or save the list as XLSX.`,
  },
  found: {
    picture: 'a picture',
    pdf: 'a PDF',
    'word-document': 'a Word document',
    presentation: 'a presentation',
    'open-document': 'an OpenDocument spreadsheet (.ods)',
    'binary-workbook': 'a binary Excel workbook (.xlsb)',
    'web-page': 'a web page that is called a spreadsheet',
    xml: 'an XML file',
    'rich-text': 'a text document (RTF)',
    archive: 'a packed file (zip or similar)',
    program: 'a program',
    unknown: 'a file of an unknown kind',
  },
  notes: {
    headerRow: (row) => `The column names are in row ${row}. What is above them is not included.`,
    otherSheets: (read, others) =>
      `We have read the sheet “${read}”. ${others.length === 1 ? 'The sheet' : 'The sheets'} ${list(others.map((name) => `“${name}”`))} ${others.length === 1 ? 'is' : 'are'} not included.`,
  },
  changes: {
    'unit-added': (it) => `New unit: ${it.unit.name}`,
    'unit-changed': (it) => `Unit ${it.unitCode}: ${change(it)}`,
    'employee-added': (it) => `New employee: ${it.employee.givenName} ${it.employee.familyName}`,
    'employee-changed': (it) => `Employee number ${it.employeeNumber}: ${change(it)}`,
    'position-added': (it) =>
      `New position for employee number ${it.position.employeeNumber} in unit ${it.position.unitCode} from ${date(it.position.period.from)}`,
    'position-changed': (it) =>
      `The position of employee number ${it.employeeNumber} in unit ${it.unitCode}: ${change(it)}`,
    'position-ended': (it) =>
      `The position of employee number ${it.employeeNumber} in unit ${it.unitCode} ends on ${date(it.after)}, because it is not in the file`,
    'leadership-added': (it) =>
      `Employee number ${it.leadership.employeeNumber} becomes leader of unit ${it.leadership.unitCode} from ${date(it.leadership.period.from)}`,
    'leadership-ended': (it) =>
      `Employee number ${it.employeeNumber} is no longer leader of unit ${it.unitCode} after ${date(it.after)}`,
    'leadership-resumed': (it) =>
      `Employee number ${it.employeeNumber} continues as leader of unit ${it.unitCode}`,
  },
  changedFields,
  empty,
  warnings: {
    'many-endings': (it) =>
      `${number(it.ended)} of ${number(it.running)} positions (${it.percent}%) end because they are not in the file. Check that the file is the whole list before you accept.`,
    'endings-withheld': (it) =>
      `${number(it.positions)} positions are left as they are because rows in the file could not be read. Correct the rows and import again.`,
    'units-not-in-file': (it) =>
      `${it.unitCodes.length === 1 ? 'One unit has' : `${number(it.unitCodes.length)} units have`} staff but no rows in the file. The positions there will not be changed.`,
  },
  undoConflicts: {
    'changed-since': 'Somebody has changed this since the import.',
    gone: 'What the import added is gone.',
    'in-use': 'Something that was added later builds on this.',
  },
};
