// Writes src/platform/database/tables.ts from a freshly migrated database, so that a column that is renamed in a
// migration no longer compiles where it is used. `--check` says whether the file is current and writes nothing.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { withScratchDatabase } from '../src/platform/testing/scratch-database.ts';

const TARGET = new URL('../src/platform/database/tables.ts', import.meta.url);

const TYPES: Record<string, string> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'LocalDate',
  float8: 'number',
  int4: 'number',
  int8: 'number',
  jsonb: 'unknown',
  numeric: 'number',
  text: 'string',
  time: 'string',
  timestamptz: 'Date',
  uuid: 'string',
  _int4: 'number[]',
  _text: 'string[]',
  _uuid: 'string[]',
};

/** Columns whose values must not be mixed up, by the end of their name. */
const BRANDS: [RegExp, string][] = [
  [/(^|_)municipality_code$|^(from|to)_code$/, 'MunicipalityCode'],
  [/(^|_)person_id$|^(uploaded|created|decided|set|granted|signed|assessed|confirmed|made)_by$/, 'PersonId'],
  [/(^|_)employee_id$/, 'EmployeeId'],
  [/(^|_)unit_id$/, 'UnitId'],
  [/(^|_)region_id$/, 'RegionId'],
  [/(^|_)programme_id$/, 'ProgrammeId'],
  [/(^|_)course_version_id$/, 'CourseVersionId'],
  [/^course_id$/, 'CourseId'],
  [/(^|_)cohort_id$/, 'CohortId'],
  [/(^|_)cohort_course_id$/, 'CohortCourseId'],
  [/(^|_)gathering_id$/, 'GatheringId'],
  [/(^|_)coursework_id$/, 'CourseworkId'],
  [/(^|_)participant_id$/, 'ParticipantId'],
  [/(^|_)order_id$/, 'OrderId'],
  [/^call_id$/, 'CallId'],
  [/^call_class_id$/, 'CallClassId'],
  [/^application_id$/, 'ApplicationId'],
  [/^document_id$/, 'ApplicationDocumentId'],
  [/^run_id$/, 'AllocationRunId'],
  [/^plan_id$/, 'PlanId'],
  [/^chapter_id$/, 'PlanChapterId'],
  [/^(plan_)?goal_id$/, 'PlanGoalId'],
  [/^requirement_id$/, 'PlanRequirementId'],
  [/^need_id$/, 'PlanNeedId'],
  [/^measure_id$/, 'PlanMeasureId'],
  [/^competence_id$/, 'CompetenceId'],
  [/^version_id$/, 'PlanVersionId'],
  [/^hearing_id$/, 'PlanHearingId'],
  [/^round_id$/, 'MappingRoundId'],
  [
    /(^|_)(written|invited|asked|approved|resolved|registered|changed|answered|removed|taken)_by$/,
    'PersonId',
  ],
  [/^import_id$|^compared_with$/, 'StaffImportId'],
];
const OWN_ID: Record<string, string> = {
  person: 'PersonId',
  employee: 'EmployeeId',
  position: 'PositionId',
  unit: 'UnitId',
  region: 'RegionId',
  programme: 'ProgrammeId',
  course: 'CourseId',
  course_version: 'CourseVersionId',
  cohort: 'CohortId',
  cohort_course: 'CohortCourseId',
  gathering: 'GatheringId',
  coursework: 'CourseworkId',
  participant: 'ParticipantId',
  class_order: 'OrderId',
  call: 'CallId',
  call_class: 'CallClassId',
  application: 'ApplicationId',
  application_document: 'ApplicationDocumentId',
  allocation_run: 'AllocationRunId',
  seat_offer: 'SeatOfferId',
  staff_import: 'StaffImportId',
  plan: 'PlanId',
  plan_chapter: 'PlanChapterId',
  plan_goal: 'PlanGoalId',
  plan_requirement: 'PlanRequirementId',
  plan_need: 'PlanNeedId',
  plan_measure: 'PlanMeasureId',
  competence_item: 'CompetenceId',
  plan_version: 'PlanVersionId',
  plan_hearing: 'PlanHearingId',
  plan_figure_set: 'PlanFigureSetId',
  mapping_round: 'MappingRoundId',
};

type Column = {
  tablename: string;
  name: string;
  type: string;
  required: boolean;
  generated: boolean;
  choices: string | null;
};

function brandOf(column: Column): string | undefined {
  if (column.name === 'code' && column.tablename === 'municipality') return 'MunicipalityCode';
  if (column.name === 'id') return OWN_ID[column.tablename];
  if (column.name === 'parent_id' && column.tablename === 'unit') return 'UnitId';
  return BRANDS.find(([pattern]) => pattern.test(column.name))?.[1];
}

function typeOf(column: Column): string {
  // A check such as `status in ('a', 'b')` is the list of words that the column may hold.
  const words = column.choices?.match(/'([^']+)'::text/g)?.map((word) => word.slice(0, -'::text'.length));
  const base = words?.join(' | ') ?? brandOf(column) ?? TYPES[column.type];
  if (base === undefined) throw new Error(`No type for ${column.tablename}.${column.name}: ${column.type}`);
  const type = column.required ? base : `${base} | null`;
  return column.generated ? `Generated<${type}>` : type;
}

const pascal = (name: string) => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

const columns = await withScratchDatabase(async (client) => {
  const found = await client.query<Column>(`
    select c.relname as tablename, a.attname as name, t.typname as type, a.attnotnull as required,
      a.atthasdef or a.attidentity <> '' as generated,
      (select pg_get_constraintdef(k.oid) from pg_constraint k
       where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
         and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[''' limit 1) as choices
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'schema_migration'
    order by c.relname, a.attnum`);
  return found.rows;
});

const byTable = Map.groupBy(columns, (column) => column.tablename);
const bodies = [...byTable].map(
  ([tablename, own]) =>
    `export type ${pascal(tablename)}Table = {\n${own.map((column) => `  ${column.name}: ${typeOf(column)};`).join('\n')}\n};\n`,
);
const used = [...new Set(bodies.join('').match(/\b\w+Id\b|\bMunicipalityCode\b|\bLocalDate\b/g))].sort();
const ids = used.filter((name) => name.endsWith('Id'));
const text = `// Written by scripts/write-tables.ts from the migrations. Do not change it by hand.
import type { Generated } from 'kysely';
import type { ${ids.join(', ')} } from '../../kernel/ids.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';

${bodies.join('\n')}
export type Tables = {
${[...byTable.keys()].map((tablename) => `  ${tablename}: ${pascal(tablename)}Table;`).join('\n')}
};
`;

if (process.argv.includes('--check')) {
  const squeeze = (source: string) => source.replace(/[\s,;|]+/g, ' ');
  if (squeeze(await readFile(TARGET, 'utf8')) !== squeeze(text)) {
    console.error('src/platform/database/tables.ts is not what the migrations make. Run: npm run tables');
    process.exit(1);
  }
} else {
  await writeFile(TARGET, text);
}
process.exit(0);
