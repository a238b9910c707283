import { fail, succeed, type Result } from '../../kernel/result.ts';
import { ratesFromProbabilities } from '../../modules/competence/domain/population/national-run.ts';
import { NOT_CHECKED, type ReadBeside } from '../engine.ts';
import { readTableBeside } from '../tables-beside.ts';
import type { NationalBase } from './published-totals.ts';

const REGISTER = 'folkemengde_norge_kjonn_alder_1986_2025.csv';
const MUNICIPALITIES = 'folkemengde_kommune_aldersgrupper_2006_2025.csv';
const COUNTIES = 'fylker_2024.csv';
const DEATHS = 'dodelighet_norge_ettaarig_avledet.csv';
const INFANT_DEATHS = 'wpp2024_norge_dodsrater_5aar.csv';
const BIRTHS = 'fodselsrater_norge_ettaarig_avledet.csv';
const MIGRATION = 'wpp2024_norge_nettoinnvandring_alder_2023_2060.csv';

/** The vintage of each pattern that the acceptance run names. */
const DEATHS_OF = '2022-2024';
const RATES_OF = '2020-2025';
const MIGRATION_OF = '2030';

const AGES = Array.from({ length: 106 }, (_, age) => age);
type Rows = readonly Readonly<Record<string, string>>[];

/** Everyone in the register, year by year. */
export async function populationsBeside(
  readBeside: ReadBeside,
): Promise<Result<Record<string, number>, string>> {
  const register = await rowsBeside(readBeside, REGISTER, ['kjonn', 'aar', ...AGES.map((age) => `a${age}`)]);
  if (!register.ok) return register;
  const totals: Record<string, number> = {};
  for (const row of register.value) {
    const name = `population_${row['aar']}`;
    totals[name] = (totals[name] ?? 0) + byAge(row).reduce((sum, n) => sum + n, 0);
  }
  return succeed(totals);
}

/** How many municipalities the register has in a year, and the people of each county by its Norwegian name. */
export async function countiesBeside(
  readBeside: ReadBeside,
  year: number,
): Promise<Result<{ municipalities: number; counties: Record<string, number> }, string>> {
  const people = await rowsBeside(readBeside, MUNICIPALITIES, ['kommunenr', 'aar', 'i_alt']);
  if (!people.ok) return people;
  const names = await rowsBeside(readBeside, COUNTIES, ['fylkesnr', 'fylkesnavn']);
  if (!names.ok) return names;
  const ofYear = people.value.filter((row) => row['aar'] === String(year));
  const counties: Record<string, number> = {};
  for (const { fylkesnr, fylkesnavn } of names.value)
    counties[fylkesnavn!] = ofYear
      .filter((row) => row['kommunenr']!.startsWith(fylkesnr!))
      .reduce((sum, row) => sum + Number(row['i_alt']), 0);
  return succeed({ municipalities: ofYear.length, counties });
}

/** The registered population of a year and the patterns by age that the acceptance run names. */
export async function nationalBaseBeside(
  readBeside: ReadBeside,
  year: number,
): Promise<Result<NationalBase, string>> {
  const register = await rowsBeside(readBeside, REGISTER, ['kjonn', 'aar', ...AGES.map((age) => `a${age}`)]);
  if (!register.ok) return register;
  const deaths = await rowsBeside(readBeside, DEATHS, ['periode', 'kjonn', 'alder_1jan', 'q_kombinert']);
  if (!deaths.ok) return deaths;
  const infants = await rowsBeside(readBeside, INFANT_DEATHS, ['periode', 'alder', 'mx_M', 'mx_K']);
  if (!infants.ok) return infants;
  const births = await rowsBeside(readBeside, BIRTHS, ['periode', 'alder', 'asfr']);
  if (!births.ok) return births;
  const migration = await rowsBeside(readBeside, MIGRATION, ['aar', 'kjonn', 'a0']);
  if (!migration.ok) return migration;

  const infant = infants.value.find((row) => row['periode'] === RATES_OF && row['alder'] === '0');
  const people = (rows: Rows, sex: string, of: string) =>
    byAge(rows.find((row) => row['kjonn'] === sex && row['aar'] === of) ?? {});
  const mortality = (sex: 'M' | 'K') =>
    ratesFromProbabilities(
      inOrder(
        deaths.value.filter((row) => row['periode'] === DEATHS_OF && row['kjonn'] === sex),
        'alder_1jan',
        'q_kombinert',
      ),
      Number(infant?.[`mx_${sex}`]),
    );
  const base: NationalBase = {
    male: people(register.value, 'M', String(year)),
    female: people(register.value, 'K', String(year)),
    mortality_m: mortality('M'),
    mortality_f: mortality('K'),
    fertility: inOrder(
      births.value.filter((row) => row['periode'] === RATES_OF),
      'alder',
      'asfr',
    ),
    net_migration_m: people(migration.value, 'M', MIGRATION_OF),
    net_migration_f: people(migration.value, 'K', MIGRATION_OF),
  };
  const empty = Object.entries(base).find(
    ([, list]) => list.some((value) => !Number.isFinite(value)) || list.every((value) => value === 0),
  );
  return empty
    ? fail(`${NOT_CHECKED}the tables beside the file do not tell ${empty[0]} of ${year}`)
    : succeed(base);
}

async function rowsBeside(
  readBeside: ReadBeside,
  name: string,
  columns: readonly string[],
): Promise<Result<Rows, string>> {
  const table = await readTableBeside(readBeside, name, columns);
  if (!table.ok) return table;
  const { headers, rows } = table.value;
  return succeed(
    rows.map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? '']))),
  );
}

/** Ages 0 to 105 of a row; an age the table has no column for is nobody. */
function byAge(row: Readonly<Record<string, string>>): number[] {
  return AGES.map((age) => Number(row[`a${age}`] ?? 0));
}

function inOrder(rows: Rows, ageColumn: string, column: string): number[] {
  const values = AGES.map(() => 0);
  for (const row of rows) values[Number(row[ageColumn])] = Number(row[column]);
  return values;
}
