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
    .option('--seed <seed>', 'what the draws begin from: the same seed gives the same figures', '1')
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
high) is used; what it says of need and staff is checked, and told as not used: this projects people only.

Writes municipality, sex, age, year and persons, for the years after the base year; persons are expected
numbers and have decimals. The method and how far off it has been: docs/methods/population-projection.md.

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
