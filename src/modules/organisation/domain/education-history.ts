import type { EmployeeId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { checkEducation, type EducationFacts, type EducationFault } from './education-facts.ts';
import { readEmail, tidy } from './staff-list/cells.ts';
import { centuryNear, readDate } from './staff-list/dates.ts';
import { normaliseHeader } from './staff-list/header-names.ts';

export const HISTORY_FIELDS = ['number', 'email', 'title', 'provider', 'credits', 'completedOn'] as const;
export type HistoryField = (typeof HISTORY_FIELDS)[number];

const SPELLINGS: Readonly<Record<HistoryField, string>> = {
  number:
    'Ansattnummer|Ansattnr|Ansatt nr|Ans.nr|Tilsettnummer|Tilsettnr|Ressursnr|Ressursnummer|Employee number',
  email: 'E-post|Epost|E-postadresse|Mail|E-mail|Email',
  title: 'Utdanning|Tittel|Emne|Emnenavn|Kurs|Kursnavn|Studium|Lederutdanning|Leiarutdanning|Title|Course',
  provider: 'Tilbyder|Tilbydar|Studiested|Studiestad|Lærested|Institusjon|Skole|Høgskole|Arrangør|Provider',
  credits: 'Studiepoeng|Stp|SP|Poeng|ECTS|Credits',
  completedOn: 'Fullført|Fullført dato|Dato|Dato fullført|Bestått|Bestått dato|Avsluttet|Avslutta|Completed',
};
const FIELD_BY_NAME = new Map(
  HISTORY_FIELDS.flatMap((field) =>
    SPELLINGS[field].split('|').map((spelling) => [normaliseHeader(spelling), field] as const),
  ),
);

export function historyFieldOf(header: string): HistoryField | undefined {
  return FIELD_BY_NAME.get(normaliseHeader(header));
}

/** The columns that must be there: somebody to give the education to, and what it was. */
export function missingColumns(headers: readonly string[]): readonly HistoryField[] {
  const found = new Set(headers.map(historyFieldOf));
  const needed: HistoryField[] = ['title', 'provider', 'credits', 'completedOn'];
  const lacking = needed.filter((field) => !found.has(field));
  return found.has('number') || found.has('email') ? lacking : ['number', ...lacking];
}

export type KnownEmployee = {
  readonly id: EmployeeId;
  readonly number: string;
  readonly email: string | null;
};
export type KnownEducation = EducationFacts & { readonly employee: EmployeeId };

export type HistoryFault =
  | EducationFault
  | 'nobody-named'
  | 'number-unknown'
  | 'email-unreadable'
  | 'email-unknown'
  | 'email-of-several'
  | 'number-and-email-differ';

export type HistoryProblem = {
  readonly row: number;
  readonly field: HistoryField;
  readonly wrong: HistoryFault;
  /** As it stands in the file; empty when it is missing. */
  readonly found: string;
};

export type CheckedHistory = {
  readonly rows: number;
  /** What is new: an education that the register does not have, once. */
  readonly added: readonly KnownEducation[];
  /** Rows that say what the register, or an earlier row, says already. */
  readonly alreadyThere: number;
  readonly problems: readonly HistoryProblem[];
};

/** Reads every row to its end, so that all that is wrong with the file is told at once. */
export function checkHistory(
  table: {
    readonly headers: readonly string[];
    readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  },
  register: {
    readonly employees: readonly KnownEmployee[];
    readonly education: readonly KnownEducation[];
  },
  today: LocalDate,
): CheckedHistory {
  const columns = new Map<HistoryField, number>();
  table.headers.forEach((header, index) => {
    const field = historyFieldOf(header);
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  const find = finder(register.employees);
  const known = new Set(register.education.map(keyOf));
  const added: KnownEducation[] = [];
  const problems: HistoryProblem[] = [];
  let alreadyThere = 0;

  for (const row of table.rows) {
    const cell = (field: HistoryField) => tidy(row.cells[columns.get(field) ?? -1] ?? '');
    const wrong = (field: HistoryField, fault: HistoryFault) =>
      problems.push({ row: row.number, field, wrong: fault, found: cell(field) });

    const who = find(cell('number'), cell('email'));
    if ('fault' in who) wrong(who.field, who.fault);
    const facts = checkEducation(
      {
        title: cell('title'),
        provider: cell('provider'),
        credits: readCredits(cell('credits')),
        completedOn: readDay(cell('completedOn'), today),
      },
      today,
    );
    if (!facts.ok) for (const fault of facts.failure) wrong(fieldOf(fault), fault);
    if ('fault' in who || !facts.ok) continue;

    const education = { employee: who.id, ...facts.value };
    if (known.has(keyOf(education))) alreadyThere += 1;
    else {
      known.add(keyOf(education));
      added.push(education);
    }
  }
  return { rows: table.rows.length, added, alreadyThere, problems };
}

type Found = { id: EmployeeId } | { field: HistoryField; fault: HistoryFault };

function finder(employees: readonly KnownEmployee[]): (number: string, email: string) => Found {
  const byNumber = new Map(employees.map((employee) => [employee.number, employee]));
  const byDigits = Map.groupBy(employees, (employee) => withoutZeros(employee.number));
  const byEmail = Map.groupBy(employees, (employee) => employee.email?.toLowerCase());

  return (number, email) => {
    if (number === '' && email === '') return { field: 'number', fault: 'nobody-named' };
    const address = email === '' ? undefined : readEmail(email);
    if (email !== '' && address === undefined) return { field: 'email', fault: 'email-unreadable' };
    const numbered = byNumber.get(number) ?? onlyOne(byDigits.get(withoutZeros(number)));
    if (number !== '' && numbered === undefined) return { field: 'number', fault: 'number-unknown' };
    if (address === undefined) {
      return numbered === undefined ? { field: 'number', fault: 'number-unknown' } : { id: numbered.id };
    }
    const addressed = byEmail.get(address) ?? [];
    if (numbered !== undefined) {
      // The number says who; an address that belongs to somebody else says that one of the two is a slip.
      return addressed.length > 0 && !addressed.includes(numbered)
        ? { field: 'email', fault: 'number-and-email-differ' }
        : { id: numbered.id };
    }
    const [only, ...others] = addressed;
    if (only === undefined) return { field: 'email', fault: 'email-unknown' };
    return others.length > 0 ? { field: 'email', fault: 'email-of-several' } : { id: only.id };
  };
}

function onlyOne<Value>(values: readonly Value[] | undefined): Value | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

/** A spreadsheet drops the zeros that an employee number may begin with. */
function withoutZeros(number: string): string {
  return number.replace(/^0+(?=.)/, '');
}

/** "30", "7,5", "30 stp" and "30 studiepoeng" */
function readCredits(cell: string): number | 'missing' | 'unreadable' {
  if (cell === '') return 'missing';
  const digits = /^(\d{1,4}([.,]\d{1,2})?)\s*(studiepoeng|stp|sp|ects|credits)?\.?$/i.exec(cell)?.[1];
  return digits === undefined ? 'unreadable' : Number(digits.replace(',', '.'));
}

function readDay(cell: string, today: LocalDate): LocalDate | 'missing' | 'unreadable' {
  const reading = readDate(cell, centuryNear(today, 0));
  switch (reading.is) {
    case 'empty':
      return 'missing';
    case 'date':
      return reading.date;
    case 'no-date':
    case 'no-such-day':
      return 'unreadable';
  }
}

function fieldOf(fault: EducationFault): HistoryField {
  if (fault.startsWith('title')) return 'title';
  if (fault.startsWith('provider')) return 'provider';
  return fault.startsWith('credits') ? 'credits' : 'completedOn';
}

/** Two records are one when person, title, provider and day are the same: as the table itself has it. */
function keyOf(education: KnownEducation): string {
  return JSON.stringify([education.employee, education.title, education.provider, education.completedOn]);
}
