import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { bareWord, tidyName } from './figures.ts';
import {
  checkRequirement,
  FLAGS,
  type RequirementFacts,
  type RequirementFault,
  requirementKey,
  type RequirementKnown,
} from './requirement.ts';

export const REQUIREMENT_COLUMNS = [
  'goal',
  'competence',
  'unit',
  'year',
  'level',
  'persons',
  'fte',
  'legal',
  'critical',
  'vulnerable',
  'reason',
] as const;
export type RequirementColumn = (typeof REQUIREMENT_COLUMNS)[number];

const SPELLINGS: Readonly<Record<RequirementColumn, string>> = {
  goal: 'Mål|Målnr|Goal',
  competence: 'Kompetanse|Kompetanseområde|Yrke|Competence',
  unit: 'Enhet|Eining|Team|Unit',
  year: 'År|Behov i år|Year',
  level: 'Nivå|Level',
  persons: 'Personer|Personar|Antall personer|Talet på personar|Persons',
  fte: 'Årsverk|FTE|Full-time equivalents',
  legal: 'Lovkrav|Lovpålagt|Required by law|Legal',
  critical: 'Kritisk|Critical',
  vulnerable: 'Sårbar|Vulnerable',
  reason: 'Begrunnelse|Grunngiving|Merknad|Reason',
};
const COLUMN_BY_NAME = new Map(
  REQUIREMENT_COLUMNS.flatMap((column) =>
    SPELLINGS[column].split('|').map((spelling) => [bareWord(spelling), column] as const),
  ),
);

export function requirementColumnOf(header: string): RequirementColumn | undefined {
  return COLUMN_BY_NAME.get(bareWord(header));
}

export function missingRequirementColumns(headers: readonly string[]): readonly RequirementColumn[] {
  const found = new Set(headers.map(requirementColumnOf));
  const needed: readonly RequirementColumn[] = ['goal', 'competence', 'year'];
  const lacking = needed.filter((column) => !found.has(column));
  return found.has('fte') || found.has('persons') ? lacking : [...lacking, 'fte'];
}

export type SheetTable = {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
};
export type SheetFault = RequirementFault | 'both-amounts' | 'twice' | 'other-amount' | 'flag-unclear';
export type SheetProblem = {
  readonly row: number;
  readonly column: RequirementColumn;
  readonly wrong: SheetFault;
  /** As it stands in the file; empty when it is missing. */
  readonly found: string;
};
export type CheckedRequirements = {
  readonly rows: number;
  readonly added: readonly RequirementFacts[];
  /** Rows that say what the plan says already. */
  readonly alreadyThere: number;
  readonly problems: readonly SheetProblem[];
};

/** What names in the sheet mean: a goal by its number or title, a competence by its name in any language. */
export type SheetNames = {
  readonly goals: ReadonlyMap<string, string>;
  readonly competences: ReadonlyMap<string, string>;
  /** Words of the plan for the levels, to their figure. */
  readonly levels: ReadonlyMap<string, number>;
};

const YES = new Set(['x', 'ja', 'j', 'yes', 'y', '1', 'sant', 'true']);
const NO = new Set(['', 'nei', 'n', 'no', '0', 'usant', 'false']);
const COLUMN_OF_FIELD: Readonly<Record<string, RequirementColumn>> = { amount: 'fte', aspect: 'fte' };

/** Reads every row to its end, so that all that is wrong with the file is told at once, and nothing is half taken in. */
export function checkRequirementSheet(
  table: SheetTable,
  names: SheetNames,
  known: RequirementKnown,
  stored: readonly RequirementFacts[],
): CheckedRequirements {
  const columns = new Map<RequirementColumn, number>();
  table.headers.forEach((header, index) => {
    const column = requirementColumnOf(header);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  const inPlan = new Map(stored.map((one) => [requirementKey(one), one.amount]));
  const inFile = new Set<string>();
  const added: RequirementFacts[] = [];
  const problems: SheetProblem[] = [];
  let alreadyThere = 0;

  for (const row of table.rows) {
    const cell = (column: RequirementColumn) => tidyName(row.cells[columns.get(column) ?? -1] ?? '');
    const wrong = (column: RequirementColumn, fault: SheetFault) =>
      problems.push({ row: row.number, column, wrong: fault, found: cell(column) });
    const before = problems.length;

    const [persons, fte] = [cell('persons'), cell('fte')];
    if (persons !== '' && fte !== '') wrong('fte', 'both-amounts');
    for (const flag of FLAGS)
      if (!YES.has(cell(flag).toLowerCase()) && !NO.has(cell(flag).toLowerCase()))
        wrong(flag, 'flag-unclear');
    const aspect = persons === '' ? 'staffing' : 'competence';
    const fields: Fields = {
      goal: names.goals.get(bareWord(cell('goal'))) ?? cell('goal'),
      competence: names.competences.get(bareWord(cell('competence'))) ?? cell('competence'),
      aspect,
      unit: cell('unit'),
      year: cell('year'),
      level: String(names.levels.get(bareWord(cell('level'))) ?? cell('level')),
      amount: aspect === 'competence' ? persons : fte,
      reason: cell('reason'),
      ...Object.fromEntries(FLAGS.map((flag) => [flag, YES.has(cell(flag).toLowerCase()) ? 'yes' : ''])),
    };
    const checked = checkRequirement(fields, known);
    if (!checked.ok)
      for (const [field, fault] of Object.entries(checked.failure))
        wrong(columnOf(field, aspect === 'competence'), fault);
    if (!checked.ok || problems.length > before) continue;

    const key = requirementKey(checked.value);
    const there = inPlan.get(key);
    if (inFile.has(key)) wrong('competence', 'twice');
    else if (there === undefined) added.push(checked.value);
    else if (there === checked.value.amount) alreadyThere += 1;
    else wrong(aspect === 'competence' ? 'persons' : 'fte', 'other-amount');
    inFile.add(key);
  }
  return { rows: table.rows.length, added, alreadyThere, problems };
}

function columnOf(field: string, isCompetence: boolean): RequirementColumn {
  if (field === 'amount' && isCompetence) return 'persons';
  return COLUMN_OF_FIELD[field] ?? REQUIREMENT_COLUMNS.find((column) => column === field) ?? 'competence';
}
