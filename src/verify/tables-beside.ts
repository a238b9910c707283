import { parse } from 'csv-parse/sync';
import { fail, succeed, type Result } from '../kernel/result.ts';
import {
  AGES,
  POPULATION_COLUMNS,
  readPopulationRows,
  tableOf,
  type PopulationTable,
} from '../modules/competence/domain/figures/population.ts';
import { NOT_CHECKED, type ReadBeside } from './engine.ts';

/** A table with a row of headings: how to find a column, and the rows below. */
export type TableBeside = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A table in CSV beside the case's file, or a sentence that says what is missing of it. */
export async function readTableBeside(
  readBeside: ReadBeside,
  name: string,
  columns: readonly string[],
): Promise<Result<TableBeside, string>> {
  const table = await remembered(tables, readBeside, name, readTable);
  if (!table.ok) return table;
  const missing = columns.filter((column) => !table.value.headers.includes(column));
  if (missing.length > 0) return fail(`not the wanted table: ${name} has no column ${missing.join(', ')}`);
  return table;
}

/** A register of people by sex and single year of age, beside the case's file. Without a column of municipalities: region 0. */
export function readPopulationBeside(
  readBeside: ReadBeside,
  name: string,
): Promise<Result<PopulationTable, string>> {
  return remembered(registers, readBeside, name, readRegister);
}

/** Many cases of a file ask for the same table, which takes a moment to read. It is forgotten with the file. */
type Memory<Value> = WeakMap<ReadBeside, Map<string, Promise<Value>>>;
const tables: Memory<Result<TableBeside, string>> = new WeakMap();
const registers: Memory<Result<PopulationTable, string>> = new WeakMap();

function remembered<Value>(
  memory: Memory<Value>,
  readBeside: ReadBeside,
  name: string,
  read: (readBeside: ReadBeside, name: string) => Promise<Value>,
): Promise<Value> {
  const known = memory.get(readBeside) ?? new Map<string, Promise<Value>>();
  memory.set(readBeside, known);
  const value = known.get(name) ?? read(readBeside, name);
  known.set(name, value);
  return value;
}

async function readTable(readBeside: ReadBeside, name: string): Promise<Result<TableBeside, string>> {
  const text = await readBeside(name);
  if (text === undefined)
    return fail(`${NOT_CHECKED}${name} lies neither beside the file nor in the folder above it`);
  try {
    const [headers = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true });
    return succeed({ headers, rows });
  } catch (cause) {
    return fail(`not a table: ${name}: ${String(cause)}`);
  }
}

async function readRegister(readBeside: ReadBeside, name: string): Promise<Result<PopulationTable, string>> {
  const needed = POPULATION_COLUMNS.filter((column) => column !== 'kommunenr');
  const table = await readTableBeside(readBeside, name, needed);
  if (!table.ok) return table;
  const { rows, problems } = readPopulationRows(
    table.value.headers,
    table.value.rows.map((cells, i) => ({ number: i + 2, cells })),
  );
  const [first] = problems.kept;
  if (first) return fail(`not a register: ${name}, row ${first.row}, ${first.column}: ${first.wrong}`);
  return succeed(tableOf(rows));
}

const placesOf = new WeakMap<PopulationTable, ReadonlyMap<string, number>>();

/** Persons of a region on 1 January by age, both sexes; `undefined` where the register does not tell. */
export function personsByAge(
  register: PopulationTable,
  region: string,
  year: number,
): Float64Array | undefined {
  const { municipalities, years, counts, told } = register;
  const places = placesOf.get(register) ?? new Map(municipalities.map((code, i) => [code, i]));
  placesOf.set(register, places);
  const place = places.get(region);
  const cell = years.indexOf(year) * municipalities.length + (place ?? 0);
  if (place === undefined || cell < 0 || told[cell] !== 1) return undefined;
  const from = cell * 2 * AGES;
  const ages = new Float64Array(AGES);
  for (let age = 0; age < AGES; age++) ages[age] = counts[from + age]! + counts[from + AGES + age]!;
  return ages;
}
