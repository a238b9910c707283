import { type Command, InvalidArgumentError } from 'commander';
import type { MunicipalityCode } from '../kernel/municipality-code.ts';
import { exitCodes } from './ending.ts';
import { readMunicipality } from './options.ts';

export type ProjectOptions = {
  population: string;
  base: number;
  to: number;
  municipality?: readonly MunicipalityCode[];
  draws?: number;
  seed: string;
  scenario?: string;
  csv?: true;
  json?: true;
};

export function addProject(program: Command): void {
  const command = program
    .command('project')
    .description('Project the population of municipalities by sex and single year of age.')
    .requiredOption('--population <file>', 'people by municipality, sex, year and age, CSV or XLSX')
    .requiredOption('--base <year>', 'the last year that may be used: 1 January of it', readYear)
    .requiredOption('--to <year>', 'the last year that is asked for', readYear)
    .option('--municipality <code...>', 'only these; else all that the file tells of', readMunicipalities)
    .option('--draws <number>', 'possible courses to draw, for p10, p25, p50, p75 and p90', readDraws)
    .option('--seed <seed>', 'what the draws begin from: the same seed gives the same figures', readSeed, '1')
    .option('--scenario <file>', 'JSON with a scenario; of its patch, the population part is used')
    .option('--csv', 'write CSV, which is also what is written when nothing is said')
    .option('--json', 'write one JSON object')
    .addHelpText(
      'after',
      `
The file has the columns kommunenr, kjonn (M, K), aar and a0 … a105, a row for each municipality, sex and year.
Nothing of years after the base year is used, neither of the file nor of what we assume. All municipalities of
the file are projected together, also when only some are asked for, so the file should tell of the whole country.

A scenario is { "name", "text", "source", "author", "patch" }. Of the patch, population.alternative (main, low or
high) is used; what it says of need and staff is checked, and told as not used: this projects people only. The
alternatives are ours: they go to the long run of Statistics Norway's, and are not their projections.

Writes municipality, sex, age, year and persons, for the years after the base year; persons are expected
numbers and have decimals. The method: docs/methods/population-projection.md; how far off it has been:
population-accuracy.md beside it.

A number that ends before the base year is missing, and that is an error, unless borders were changed: those who begin
have at least 90 % of the people, and the file loses at most 1 %. With --draws, draws times years may be 300,000, and
municipalities times years 22,000, which is what 500 MB hold. A seed is a whole number from 0 to 2^64 - 1 or some
other text. Whoever stops reading (| head) stops the work.

Examples:
  lederloft project --population folkemengde.csv --base 2025 --to 2040 > projection.csv
  lederloft project --population folkemengde.csv --base 2025 --to 2040 --municipality 3407 3411 --draws 1000`,
    );
  command.action(async (options: ProjectOptions) => {
    if (options.csv && options.json)
      command.error('error: give either --csv or --json, not both.', { exitCode: exitCodes.usage });
    const { runProjection } = await import('./project/run.ts');
    await runProjection(options);
  });
}

function readYear(text: string): number {
  if (/^(19|20|21)\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a year with four digits, such as 2025.');
}

function readMunicipalities(
  text: string,
  earlier: readonly MunicipalityCode[] = [],
): readonly MunicipalityCode[] {
  return [...earlier, ...text.split(',').map((code) => readMunicipality(code.trim()))];
}

const MOST_DRAWS = 10_000;

function readDraws(text: string): number {
  const draws = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (draws >= 1 && draws <= MOST_DRAWS) return draws;
  throw new InvalidArgumentError(`A whole number from 1 to ${MOST_DRAWS}.`);
}

const LARGEST_SEED = 2n ** 64n - 1n;
const LONGEST_SEED = 200;

/** What looks like a number must be one that can be a seed: as text it would give other figures than the number does elsewhere. */
function readSeed(text: string): string {
  if (text.trim() === '' || text.length > LONGEST_SEED)
    throw new InvalidArgumentError(`A whole number, or a text of 1 to ${LONGEST_SEED} characters.`);
  if (!/^[-+]?[\d.,]+(e[-+]?\d+)?$/i.test(text)) return text;
  if (/^\d{1,20}$/.test(text) && BigInt(text) <= LARGEST_SEED) return text;
  throw new InvalidArgumentError(`A seed in digits is a whole number from 0 to ${LARGEST_SEED}.`);
}
