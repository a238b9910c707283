import { z } from 'zod';
import { randomKey } from '../../kernel/statistics/philox.ts';
import { assertNever, fail, type Result, succeed } from '../../kernel/result.ts';
import {
  POPULATION_COLUMNS,
  type PopulationTable,
  readPopulationRows,
  tableOf,
} from '../../modules/competence/domain/figures/population.ts';
import { changesOf, missingOf } from '../../modules/competence/domain/figures/whole.ts';
import { drawCountry } from '../../modules/competence/domain/population/model/draw-country.ts';
import { drawMunicipality, planDraws } from '../../modules/competence/domain/population/model/draw.ts';
import { FAN, fanOf } from '../../modules/competence/domain/population/model/fan.ts';
import { LANES } from '../../modules/competence/domain/population/model/four-steps.ts';
import { fillNoise, VALUES } from '../../modules/competence/domain/population/model/noise.ts';
import {
  type PrepareFailure,
  preparePopulation,
} from '../../modules/competence/domain/population/model/prepare.ts';
import { projectPopulation } from '../../modules/competence/domain/population/model/project.ts';
import { CELLS } from '../../modules/competence/domain/population/model/shape.ts';
import type { Engine } from '../engine.ts';
import type { AnswerObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';

const year = z.int().min(1900).max(2200);
const seed = z.union([z.int().nonnegative(), z.string().min(1).max(200)]);
const age = z.int().min(0).max(105);

const Inputs = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('projection'),
    /** Municipality, M or K, year, and the persons of 0, 1, … 105 years and above. */
    register: z
      .array(z.tuple([z.string(), z.string(), year], z.number()))
      .min(1)
      .max(20_000),
    base: year,
    alternative: z.enum(['main', 'low', 'high']).default('main'),
    seed: seed.default(1),
    draws: z.int().min(1).max(1000).optional(),
    groups: z
      .array(
        z.object({
          municipality: z.string(),
          year,
          from: age,
          to: age,
          sex: z.enum(['M', 'K']).optional(),
        }),
      )
      .min(1)
      .max(1000),
  }),
  z.object({ of: z.literal('z-values') }),
  z.object({
    of: z.literal('noise'),
    seed,
    draw: z.int().min(0).max(4_294_967_295),
    municipality: z.string().regex(/^\d{4}$/),
    year,
  }),
  z.object({
    of: z.literal('country'),
    seed,
    base: year,
    draws: z.int().min(1).max(1000),
    years: z.int().min(1).max(100),
  }),
]);
type Projection = Extract<z.infer<typeof Inputs>, { of: 'projection' }>;

/** The projection itself, as the pages and `lederloft project` make it; and the chance that its draws are made of. */
export const runPopulationModel: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const given = read.value;
  switch (given.of) {
    case 'projection':
      return project(given);
    case 'z-values':
      return succeed({ values: [...VALUES] });
    case 'noise': {
      const noise = new Uint8Array(CELLS * LANES);
      fillNoise(randomKey(given.seed), given.draw, Number(given.municipality), given.year, 0, noise);
      const bytes = Array.from({ length: CELLS }, (_, cell) => noise[cell * LANES]!);
      return succeed({ bytes, z: bytes.map((byte) => VALUES[byte]!) });
    }
    case 'country': {
      const country = drawCountry(randomKey(given.seed), given.base, given.draws, given.years);
      return succeed({
        men: [...country.mortality].filter((_, i) => i % 2 === 0),
        women: [...country.mortality].filter((_, i) => i % 2 === 1),
        fertility: [...country.fertility],
        immigration: [...country.immigration],
      });
    }
    default:
      return assertNever(given);
  }
};

function project(given: Projection): Result<AnswerObject, string> {
  const register = registerOf(given);
  if (!register.ok) return register;
  const prepared = preparePopulation(register.value, given.base, given.alternative);
  if (!prepared.ok) return fail(describe(prepared.failure));
  const model = prepared.value;
  const last = Math.max(...given.groups.map((group) => group.year));
  const unknown = given.groups.find(
    ({ municipality }) => !model.municipalities.some((code) => code === municipality),
  );
  if (unknown) return fail(`no such municipality: ${unknown.municipality} in ${given.base}`);
  if (
    given.groups.some((group) => group.year <= given.base || group.from > group.to) ||
    last > given.base + 100
  )
    return fail('no such group: years are after the base year, at most 100, and ages rise');

  const course = projectPopulation(model, last);
  const plan = given.draws && planDraws(model, course, { draws: given.draws, seed: given.seed });
  const rows = given.groups.map(({ municipality, year: at, from, to, sex }) => {
    const place = model.municipalities.findIndex((code) => code === municipality);
    const step = at - given.base;
    let persons = 0;
    for (const one of sex === undefined ? [0, 1] : [sex === 'M' ? 0 : 1])
      for (let a = from; a <= to; a++)
        persons += course.populations[step]![place * CELLS + one * (CELLS / 2) + a]!;
    if (!plan) return { persons, fan: [] };
    const band = { from, to, ...(sex && { sex: sex === 'M' ? (0 as const) : (1 as const) }) };
    const { draws } = plan.country;
    const drawn = drawMunicipality(plan, place, [band]).subarray((step - 1) * draws, step * draws);
    return { persons, fan: [...fanOf(drawn, draws)] };
  });
  return succeed({
    persons: rows.map((row) => row.persons),
    ...(plan && Object.fromEntries(FAN.map((p, i) => [`p${100 * p}`, rows.map((row) => row.fan[i]!)]))),
  });
}

/** Read as a file is, by the same rules. */
function registerOf({ register, base }: Projection): Result<PopulationTable, string> {
  const { rows, problems } = readPopulationRows(
    POPULATION_COLUMNS,
    register.map((cells, i) => ({ number: i + 1, cells: cells.map(String) })),
  );
  const [first] = problems.kept;
  if (first) return fail(`wrong register: row ${first.row}, ${first.column}: ${first.wrong} ${first.found}`);
  const table = tableOf(rows);
  for (const change of changesOf(table, base)) {
    const [lost] = missingOf(table, change);
    if (lost) return fail(`rows missing: ${lost.code} in ${change.year}`);
  }
  return succeed(table);
}

function describe(failure: PrepareFailure): string {
  switch (failure.kind) {
    case 'year-not-told':
      return `year not told: the register has nothing of ${failure.year}`;
    case 'no-step-before':
      return `no step before: the year before ${failure.year} is needed`;
    case 'base-too-early':
      return `base too early: from ${failure.earliest} on`;
    case 'alternative-not-known':
      return `alternative not known: ${failure.alternative} in the base year`;
    default:
      return assertNever(failure);
  }
}
