import { z } from 'zod';
import { assertNever, fail, succeed } from '../../kernel/result.ts';
import { singleYearLifeTable, survivorship } from '../../kernel/statistics/life-table.ts';
import type { RatesFailure } from '../../modules/competence/domain/population/municipal-rates.ts';
import type { MunicipalShape } from '../../modules/competence/domain/population/municipal-step.ts';
import {
  projectMunicipalities,
  type MunicipalProjection,
  type MunicipalProjectionFailure,
  type MunicipalYear,
} from '../../modules/competence/domain/population/project-municipalities.ts';
import type { Engine } from '../engine.ts';
import type { Answer } from '../json.ts';
import { readInputs } from '../read-inputs.ts';
import { describeLifeTable } from './life-table.ts';

const list = z.array(z.number()).max(1000);
const table = z.array(list).min(1).max(1000);
const Inputs = z.object({
  municipalities: z.int().min(1).max(1000),
  years: z.int().min(1).max(200),
  male: table,
  female: table,
  mortality_m: table,
  mortality_f: table,
  fertility: table,
  out_prob_m: table,
  out_prob_f: table,
  emig_prob_m: table,
  emig_prob_f: table,
  destination_share: table,
  immigration_m: table,
  immigration_f: table,
  mort_factor: list,
  fert_factor: list,
  imm_factor: list,
  srb: z.number().positive(),
  national_targets: z.array(z.object({ male: list, female: list })).optional(),
  childbearing: z.tuple([z.int(), z.int()]).default([15, 49]),
});
type MunicipalInputs = z.infer<typeof Inputs>;

/** The municipal step with both timings of migration and, where there are national targets, raked to them. */
export const runMultiregionalCohortComponent: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const wrong = findWrongLength(read.value);
  if (wrong !== undefined) return fail(`wrong length: ${wrong}`);
  const projection = readProjection(read.value);

  const answer: Record<string, Answer> = {};
  const tables: Record<string, Answer> = {};
  for (const [name, sex, rates] of [
    ['male', 'male', read.value.mortality_m[0]!],
    ['female', 'female', read.value.mortality_f[0]!],
  ] as const) {
    const found = singleYearLifeTable(sex, rates);
    if (!found.ok) return fail(`${describeLifeTable(found.failure)}, municipality 1, ${sex}`);
    tables[name] = { S: survivorship(found.value), e0: found.value.e[0]! };
  }
  answer['life_table_municipality_1'] = tables;

  const targets = read.value.national_targets?.map(({ male, female }) =>
    Float64Array.from([...male, ...female]),
  );
  for (const [name, run] of [
    ['even', { ...projection, timing: 'even' }],
    ['end', { ...projection, timing: 'end' }],
    ...(targets ? [['even_raked', { ...projection, timing: 'even', targets }] as const] : []),
  ] as const) {
    const found = projectMunicipalities(run);
    if (!found.ok) return fail(describe(found.failure, projection.shape));
    answer[name] = tell(found.value, projection.shape);
  }
  return succeed(answer);
};

function readProjection(given: MunicipalInputs): Omit<MunicipalProjection, 'timing'> {
  const bySex = (men: readonly (readonly number[])[], women: readonly (readonly number[])[]) =>
    Float64Array.from(men.flatMap((row, m) => [...row, ...women[m]!]));
  return {
    shape: { municipalities: given.municipalities, ages: given.male[0]!.length },
    start: bySex(given.male, given.female),
    mortality: bySex(given.mortality_m, given.mortality_f),
    rates: {
      fertility: Float64Array.from(given.fertility.flat()),
      childbearing: given.childbearing,
      sexRatio: given.srb,
      outMigration: bySex(given.out_prob_m, given.out_prob_f),
      emigration: bySex(given.emig_prob_m, given.emig_prob_f),
      immigration: bySex(given.immigration_m, given.immigration_f),
      destination: Float64Array.from(given.destination_share.flat()),
    },
    factors: given.mort_factor.map((mortality, t) => ({
      mortality,
      fertility: given.fert_factor[t]!,
      immigration: given.imm_factor[t]!,
    })),
  };
}

/** Rows of the wrong length would slide into the next municipality once they lie in one array. */
function findWrongLength(given: MunicipalInputs): string | undefined {
  const { municipalities, years } = given;
  const ages = given.male[0]!.length;
  for (const [name, value] of Object.entries(given)) {
    if (!Array.isArray(value) || name === 'childbearing') continue;
    const wanted = name.endsWith('_factor') || name === 'national_targets' ? years : municipalities;
    if (value.length !== wanted) return `${name} has ${value.length} elements, not ${wanted}`;
    const columns = name === 'destination_share' ? municipalities : ages;
    const odd = value.findIndex((row) => Array.isArray(row) && row.length !== columns);
    if (odd >= 0) return `${name}, row ${odd + 1}, has not ${columns} elements`;
  }
  const short = given.national_targets?.findIndex(
    ({ male, female }) => male.length !== ages || female.length !== ages,
  );
  return short !== undefined && short >= 0
    ? `national_targets, year ${short + 1}, has not ${ages} ages`
    : undefined;
}

function tell(years: readonly MunicipalYear[], { municipalities, ages }: MunicipalShape): Answer {
  const last = years.at(-1)!.population;
  const bySex = (sex: 0 | 1) =>
    Array.from({ length: municipalities }, (_, m) => [
      ...last.subarray((2 * m + sex) * ages, (2 * m + sex + 1) * ages),
    ]);
  return {
    years: years.map(({ population, flows, warnings }, t) => ({
      t: t + 1,
      total: Array.from({ length: municipalities }, (_, m) =>
        sum(population.subarray(2 * m * ages, 2 * (m + 1) * ages)),
      ),
      births: [...flows.births],
      deaths: [...flows.deaths],
      domestic_in: [...flows.domesticIn],
      domestic_out: [...flows.domesticOut],
      immigration: [...flows.immigration],
      emigration: [...flows.emigration],
      negative_mass_removed: sum(flows.negativeMassRemoved),
      warnings: warnings.length,
    })),
    final_male: bySex(0),
    final_female: bySex(1),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function describe(failure: MunicipalProjectionFailure, shape: MunicipalShape): string {
  switch (failure.kind) {
    case 'no-life-table':
      return `${describeLifeTable(failure.failure)}, municipality ${failure.municipality + 1}, year ${failure.year + 1}`;
    case 'not-a-factor':
      return `not a factor: ${failure.factor} in year ${failure.year + 1}`;
    case 'wrong-targets':
      return `wrong targets: year ${failure.year + 1} must have ${failure.wanted} figures that are not negative`;
    default:
      return describeRates(failure, shape);
  }
}

function describeRates(failure: RatesFailure, { ages }: MunicipalShape): string {
  const place = ({ municipality, index }: { municipality: number; index: number }) =>
    `municipality ${municipality + 1}, ${index < ages ? 'male or all' : 'female'}, element ${index % ages}`;
  switch (failure.kind) {
    case 'wrong-shape':
      return `wrong shape: ${failure.municipalities} municipalities and ${failure.ages} ages`;
    case 'wrong-length':
      return `wrong length: ${failure.where} has ${failure.found} elements, not ${failure.wanted}`;
    case 'out-of-range':
      return `out of range: ${failure.where}, ${place(failure)}, is ${failure.value}`;
    case 'more-leave-than-there-are':
      return `more leave than there are: ${place(failure)}, probabilities add up to ${failure.value}`;
    case 'shares-do-not-add-up':
      return `shares do not add up: those of municipality ${failure.municipality + 1} give ${failure.sum}`;
    case 'moves-to-itself':
      return `moves to itself: municipality ${failure.municipality + 1} has the share ${failure.share}`;
    case 'not-childbearing-ages':
      return `not childbearing ages: ${failure.from} to ${failure.to}`;
    default:
      return assertNever(failure);
  }
}
