import { z } from 'zod';
import { assertNever, fail, succeed, type Result } from '../../kernel/result.ts';
import {
  meanLifeExpectancy,
  runNationally,
  type NationalRunFailure,
} from '../../modules/competence/domain/population/national-run.ts';
import type { Engine, Question } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';
import { describeCohorts } from './cohort-component/shared.ts';
import { describeLifeTable } from './life-table.ts';
import { countiesBeside, nationalBaseBeside, populationsBeside } from './published-totals-tables.ts';

const ages = z.array(z.number()).min(3).max(200);
const path = z
  .array(z.tuple([z.number(), z.number()]))
  .min(1)
  .max(500);
const Base = z.object({
  male: ages,
  female: ages,
  mortality_m: ages,
  mortality_f: ages,
  fertility: ages,
  net_migration_m: ages,
  net_migration_f: ages,
});
export type NationalBase = z.infer<typeof Base>;

const Inputs = z.discriminatedUnion('check', [
  z.object({ check: z.literal('register') }),
  z.object({
    check: z.literal('run'),
    life_expectancy_of_base: z.number(),
    life_expectancy: path,
    total_fertility: path,
    net_migration: path,
    base: Base.optional(),
  }),
  z.object({ check: z.literal('counties'), year: z.int() }),
  z.object({ check: z.literal('growth'), from: z.number().min(1), to: z.number().nonnegative() }),
  z.object({
    check: z.literal('order'),
    pairs: z.array(z.tuple([z.string(), z.number(), z.number()])).max(10_000),
  }),
]);

/** Published totals held against a register, a run of our own, or each other; `check` says which. */
export const runPublishedTotals: Engine = async (inputs, question) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const given = read.value;
  switch (given.check) {
    case 'register':
      return populationsBeside(question.readBeside);
    case 'counties':
      return countiesBeside(question.readBeside, given.year);
    case 'growth':
      return succeed({ national_growth_percent: Math.round((given.to / given.from - 1) * 100) });
    case 'order': {
      const wrong = given.pairs.filter(([, less, more]) => less > more);
      return succeed({
        pairs: given.pairs.length,
        contradictions: wrong.length,
        where: wrong.map(([what]) => what),
      });
    }
    case 'run':
      return runByPaths(given, question);
    default:
      return assertNever(given);
  }
};

const BANDS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  total: [0, Infinity],
  a0_15: [0, 15],
  a20_66: [20, 66],
  a67_79: [67, 79],
  a80p: [80, Infinity],
  a90p: [90, Infinity],
};
const MOST_YEARS = 200;

async function runByPaths(
  given: Extract<z.infer<typeof Inputs>, { check: 'run' }>,
  { asked, readBeside }: Question,
): Promise<Result<Record<string, number>, string>> {
  const from = given.total_fertility[0]![0];
  const wanted = asked.flatMap((name): { name: string; band: string; year: number }[] => {
    const [, band = '', year = ''] = /^(\w+)_(\d{4})$/.exec(name) ?? [];
    return band in BANDS ? [{ name, band, year: Number(year) }] : [];
  });
  const to = Math.max(from + 1, ...wanted.map(({ year }) => year));
  if (!Number.isInteger(from) || to - from > MOST_YEARS || wanted.some(({ year }) => year <= from))
    return fail(`not the years of a run: from ${from} to ${to}`);

  const base = given.base ? succeed(given.base) : await nationalBaseBeside(readBeside, from);
  if (!base.ok) return base;
  const mortality = { male: base.value.mortality_m, female: base.value.mortality_f };
  const atBase = meanLifeExpectancy(mortality, 1);
  if (!atBase.ok) return fail(describe(atBase.failure));
  // The published figure and ours for the same year are measured in different ways; the difference is kept all along.
  const difference = atBase.value - given.life_expectancy_of_base;

  const run = runNationally({
    start: base.value,
    mortality,
    fertility: base.value.fertility,
    netMigration: { male: base.value.net_migration_m, female: base.value.net_migration_f },
    sexRatio: NORWEGIAN_SEX_RATIO,
    paths: Array.from({ length: to - from }, (_, t) => ({
      lifeExpectancy: along(given.life_expectancy, from + t) + difference,
      totalFertility: along(given.total_fertility, from + t),
      netMigration: along(given.net_migration, from + t),
    })),
  });
  if (!run.ok) return fail(describe(run.failure));
  return succeed(
    Object.fromEntries(
      wanted.map(({ name, band, year }) => {
        const { male, female } = run.value[year - from - 1]!;
        const [youngest, oldest] = BANDS[band]!;
        const inBand = (people: readonly number[]) =>
          people.reduce((sum, n, age) => (age >= youngest && age <= oldest ? sum + n : sum), 0);
        return [name, inBand(male) + inBand(female)];
      }),
    ),
  );
}

/** Boys per girl among the newborn, Norway (Statistics Norway, live births; stable for decades). */
const NORWEGIAN_SEX_RATIO = 1.056;

/** Linear between the years that are given; outside them the nearest. */
function along(knots: readonly (readonly [year: number, value: number])[], year: number): number {
  const after = knots.findIndex(([at]) => at >= year);
  if (after < 0) return knots.at(-1)![1];
  const [to, value] = knots[after]!;
  if (after === 0 || to === year) return value;
  const [from, before] = knots[after - 1]!;
  return before + ((value - before) * (year - from)) / (to - from);
}

function describe(failure: NationalRunFailure): string {
  switch (failure.kind) {
    case 'no-life-table':
      return `${describeLifeTable(failure.failure)}, ${failure.sex}`;
    case 'life-expectancy-out-of-reach':
      return `life expectancy out of reach: ${failure.wanted} years, where the rates give ${failure.least} to ${failure.most}`;
    case 'no-pattern':
      return `no pattern: ${failure.of} by age adds up to nothing`;
    case 'no-step':
      return describeCohorts(failure.failure);
    default:
      return assertNever(failure);
  }
}
