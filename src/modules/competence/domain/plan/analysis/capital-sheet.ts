import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { CapitalFacts } from './capital.ts';
import { type CapitalFault, type CapitalKnown, checkCapital, LEVELS } from './capital-fields.ts';
import { bareWord, tidyName } from './figures.ts';
import type { SheetTable } from './requirement-sheet.ts';

export const CAPITAL_COLUMNS = [
  'competence',
  'unit',
  'fte',
  'usedFte',
  'persons',
  'level0',
  'level1',
  'level2',
  'level3',
  'level4',
  'usedPersons',
  'asOf',
  'source',
] as const;
export type CapitalColumn = (typeof CAPITAL_COLUMNS)[number];

const SPELLINGS: Readonly<Record<CapitalColumn, string>> = {
  competence: 'Kompetanse|Kompetanseområde|Yrke|Competence',
  unit: 'Enhet|Eining|Team|Unit',
  fte: 'Årsverk|FTE|Full-time equivalents',
  usedFte: 'Årsverk i bruk|FTE used|FTE in use',
  persons: 'Personer|Personar|Persons',
  level0: 'Nivå 0|Level 0',
  level1: 'Nivå 1|Level 1',
  level2: 'Nivå 2|Level 2',
  level3: 'Nivå 3|Level 3',
  level4: 'Nivå 4|Level 4',
  usedPersons:
    'Personer som bruker den|Personar som brukar han|Personer i bruk|Personar i bruk|Persons who use it|Persons in use',
  asOf: 'Per dato|Dato|As of|Date',
  source: 'Kilde|Kjelde|Merknad|Source',
};
const COLUMN_BY_NAME = new Map(
  CAPITAL_COLUMNS.flatMap((column) =>
    SPELLINGS[column].split('|').map((spelling) => [bareWord(spelling), column] as const),
  ),
);

export function capitalColumnOf(header: string): CapitalColumn | undefined {
  return COLUMN_BY_NAME.get(bareWord(header));
}

export function missingCapitalColumns(headers: readonly string[]): readonly CapitalColumn[] {
  const found = new Set(headers.map(capitalColumnOf));
  const lacking: CapitalColumn[] = found.has('competence') ? [] : ['competence'];
  const hasFigures = found.has('fte') || LEVELS.some((level) => found.has(`level${level}`));
  return hasFigures ? lacking : [...lacking, 'fte'];
}

export type CapitalSheetFault = CapitalFault | 'twice' | 'both-kinds';
export type CheckedCapital = {
  readonly rows: number;
  readonly taken: readonly CapitalFacts[];
  /** Of what is taken, rows that come in the place of what the plan says. */
  readonly replaced: number;
  readonly problems: readonly {
    readonly row: number;
    readonly column: CapitalColumn;
    readonly wrong: CapitalSheetFault;
    readonly found: string;
  }[];
};

export function capitalKey(one: Pick<CapitalFacts, 'competence' | 'aspect' | 'unitName'>): string {
  return JSON.stringify([one.competence, one.aspect, one.unitName]);
}

/** Reads every row to its end. A row is about staffing when it has full-time equivalents, and about competence when it has levels. */
export function checkCapitalSheet(
  table: SheetTable,
  names: ReadonlyMap<string, string>,
  known: CapitalKnown,
  stored: readonly CapitalFacts[],
): CheckedCapital {
  const columns = new Map<CapitalColumn, number>();
  table.headers.forEach((header, index) => {
    const column = capitalColumnOf(header);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  const inPlan = new Map(stored.map((one) => [capitalKey(one), one]));
  const inFile = new Set<string>();
  const taken: CapitalFacts[] = [];
  const problems: CheckedCapital['problems'][number][] = [];
  for (const row of table.rows) {
    const cell = (column: CapitalColumn) => tidyName(row.cells[columns.get(column) ?? -1] ?? '');
    const wrong = (column: CapitalColumn, fault: CapitalSheetFault) =>
      problems.push({ row: row.number, column, wrong: fault, found: cell(column) });
    const hasLevels = LEVELS.some((level) => cell(`level${level}`) !== '');
    if (hasLevels && cell('fte') !== '') {
      wrong('fte', 'both-kinds');
      continue;
    }
    const fields: Fields = {
      ...Object.fromEntries(CAPITAL_COLUMNS.map((column) => [column, cell(column)])),
      competence: names.get(bareWord(cell('competence'))) ?? cell('competence'),
      aspect: hasLevels ? 'competence' : 'staffing',
      asOf: columns.has('asOf') ? cell('asOf') : known.today,
    };
    const checked = checkCapital(fields, known);
    if (!checked.ok) {
      for (const [field, fault] of Object.entries(checked.failure))
        wrong(CAPITAL_COLUMNS.find((column) => column === field) ?? 'competence', fault);
      continue;
    }
    const key = capitalKey(checked.value);
    if (inFile.has(key)) wrong('competence', 'twice');
    inFile.add(key);
    // A sheet does not know who leaves; what the staff list has told stays.
    taken.push({ ...checked.value, basis: 'import', exits: inPlan.get(key)?.exits ?? [] });
  }
  const replaced = taken.filter((one) => inPlan.has(capitalKey(one))).length;
  return { rows: table.rows.length, taken, replaced, problems };
}
