import type { CompetenceId, EmployeeId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { bareWord, readDay, tidyName } from '../analysis/figures.ts';
import type { SheetTable } from '../analysis/requirement-sheet.ts';
import type { Answer, HoldingBasis } from './answers.ts';

export const REGISTER_COLUMNS = ['number', 'competence', 'level', 'basis', 'until', 'evidence'] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

const SPELLINGS: Readonly<Record<RegisterColumn, string>> = {
  number: 'Ansattnummer|Ansattnr|Ansatt nr|Tilsettnummer|Tilsettnr|Ressursnr|Employee number',
  competence: 'Kompetanse|Sertifikat|Kurs|Competence|Certificate',
  level: 'Nivå|Level',
  basis: 'Grunnlag|Basis',
  until: 'Gyldig til|Gyldig til og med|Utløper|Går ut|Valid until|Expires',
  evidence: 'Dokumentasjon|Merknad|Evidence',
};
const COLUMN_BY_NAME = new Map(
  REGISTER_COLUMNS.flatMap((column) =>
    SPELLINGS[column].split('|').map((spelling) => [bareWord(spelling), column] as const),
  ),
);
const BASIS_BY_WORD: ReadonlyMap<string, HoldingBasis> = new Map([
  ...(['', 'kurs', 'kursbevis', 'course'] as const).map((word) => [word, 'course'] as const),
  ...(['formell', 'formelt', 'utdanning', 'formal'] as const).map((word) => [word, 'formal'] as const),
  ...(['observert', 'observed'] as const).map((word) => [word, 'observed'] as const),
]);

export function registerColumnOf(header: string): RegisterColumn | undefined {
  return COLUMN_BY_NAME.get(bareWord(header));
}

export function missingRegisterColumns(headers: readonly string[]): readonly RegisterColumn[] {
  const found = new Set(headers.map(registerColumnOf));
  return (['number', 'competence'] as const).filter((column) => !found.has(column));
}

export type RegisterRow = Answer & { readonly employee: EmployeeId; readonly basis: HoldingBasis };
export type RegisterFault =
  | 'number-missing'
  | 'number-unknown'
  | 'competence-missing'
  | 'competence-unknown'
  | 'level-wrong'
  | 'basis-unknown'
  | 'date-wrong'
  | 'too-long'
  | 'twice';
export type CheckedRegister = {
  readonly rows: number;
  readonly taken: readonly RegisterRow[];
  readonly problems: readonly {
    readonly row: number;
    readonly column: RegisterColumn;
    readonly wrong: RegisterFault;
    readonly found: string;
  }[];
};

/** Who has it unless a level is told: whoever has the certificate manages by themselves. */
const USUAL_LEVEL = 2;

export function checkRegisterSheet(
  table: SheetTable,
  known: {
    readonly employees: ReadonlyMap<string, EmployeeId>;
    readonly competences: ReadonlyMap<string, CompetenceId>;
  },
): CheckedRegister {
  const columns = new Map<RegisterColumn, number>();
  table.headers.forEach((header, index) => {
    const column = registerColumnOf(header);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  const seen = new Set<string>();
  const taken: RegisterRow[] = [];
  const problems: CheckedRegister['problems'][number][] = [];
  for (const row of table.rows) {
    const cell = (column: RegisterColumn) => tidyName(row.cells[columns.get(column) ?? -1] ?? '');
    const before = problems.length;
    const wrong = (column: RegisterColumn, fault: RegisterFault) =>
      problems.push({ row: row.number, column, wrong: fault, found: cell(column) });
    const employee = known.employees.get(cell('number')) ?? known.employees.get(withoutZeros(cell('number')));
    if (employee === undefined) wrong('number', cell('number') === '' ? 'number-missing' : 'number-unknown');
    const competence = known.competences.get(bareWord(cell('competence')));
    if (competence === undefined)
      wrong('competence', cell('competence') === '' ? 'competence-missing' : 'competence-unknown');
    const level = cell('level') === '' ? USUAL_LEVEL : Number(cell('level'));
    if (!Number.isInteger(level) || level < 0 || level > 4) wrong('level', 'level-wrong');
    const basis = BASIS_BY_WORD.get(bareWord(cell('basis')));
    if (basis === undefined) wrong('basis', 'basis-unknown');
    const until: LocalDate | null | undefined = cell('until') === '' ? null : readDay(cell('until'));
    if (until === undefined) wrong('until', 'date-wrong');
    if (cell('evidence').length > 500) wrong('evidence', 'too-long');
    if (employee === undefined || competence === undefined || basis === undefined || until === undefined)
      continue;
    const key = `${employee} ${competence}`;
    if (seen.has(key)) wrong('number', 'twice');
    seen.add(key);
    if (problems.length > before) continue;
    taken.push({
      employee,
      competence,
      level,
      basis,
      used: null,
      validUntil: until,
      evidence: cell('evidence'),
    });
  }
  return { rows: table.rows.length, taken, problems };
}

/** A spreadsheet drops the zeros that an employee number may begin with. */
export function withoutZeros(number: string): string {
  return number.replace(/^0+(?=.)/, '');
}
