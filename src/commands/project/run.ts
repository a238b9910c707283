import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import { assertNever } from '../../kernel/result.ts';
import { sayFigureFailure } from '../../modules/competence/index.ts';
import type { Alternative } from '../../modules/competence/domain/population/assumptions/long-run.ts';
import type { PopulationTable } from '../../modules/competence/domain/figures/population.ts';
import { type DrawPlan, planDraws } from '../../modules/competence/domain/population/model/draw.ts';
import {
  type PrepareFailure,
  preparePopulation,
  type ProjectionModel,
} from '../../modules/competence/domain/population/model/prepare.ts';
import {
  type CentralCourse,
  projectPopulation,
} from '../../modules/competence/domain/population/model/project.ts';
import { shareArrays } from '../../modules/competence/drawing/share-arrays.ts';
import { readPopulationFile } from '../../modules/competence/store/files/population-file.ts';
import { CommandFailed } from '../ending.ts';
import { tell } from '../output.ts';
import type { ProjectOptions } from '../project.ts';
import { type ChosenCourse, readAlternative } from './alternative.ts';
import { sayTooMuch } from './limits.ts';
import { projectedRows } from './rows.ts';
import { sayAlternative } from './say-alternative.ts';
import { sayChanges } from './whole.ts';
import { readerLeaves, writeCsv, writeJson } from './write.ts';

const MAIN_COURSE: ChosenCourse = { alternative: 'main', notUsed: undefined };

/** A person who is born in the base year has died long before. */
const LONGEST = 100;

export async function runProjection(options: ProjectOptions): Promise<void> {
  const { base, to } = options;
  if (to <= base) throw new CommandFailed(`--to must be a year after --base ${base}.`);
  if (to - base > LONGEST)
    throw new CommandFailed(`At most ${LONGEST} years are projected: to ${base + LONGEST}.`);
  const tooMuch = options.draws === undefined ? undefined : sayTooMuch(options.draws, to - base, 1);
  if (tooMuch !== undefined) throw new CommandFailed(tooMuch);
  const scenario = options.scenario === undefined ? MAIN_COURSE : await readAlternative(options.scenario);
  const { alternative, notUsed } = scenario;
  if (notUsed !== undefined) tell(notUsed);
  const beside = sayAlternative(alternative);
  if (beside !== undefined) tell(beside);
  const { model, course, places, plan } = await prepare(options, alternative);
  const signal = readerLeaves();
  const onDrawn = (drawn: number, all: number) => tell(`${drawn} of ${all} municipalities drawn`);
  const rows = projectedRows(model, course, places, plan && { plan, signal, onDrawn });
  try {
    if (options.json)
      await writeJson(rows, { base, to, alternative, draws: options.draws ?? 0, seed: options.seed });
    else await writeCsv(rows, plan !== undefined);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

type Prepared = {
  readonly model: ProjectionModel;
  readonly course: CentralCourse;
  readonly places: readonly number[];
  readonly plan: DrawPlan | undefined;
};

/** All that the rows are made of, and no more: the register is let go, and what threads share is held once. */
async function prepare(options: ProjectOptions, alternative: Alternative): Promise<Prepared> {
  const { base, to, draws, seed } = options;
  const register = await readRegister(options.population);
  const { missing, changed } = sayChanges(register, base, path.basename(options.population));
  if (missing.length > 0) throw new CommandFailed(`${missing.join('\n')}\nNothing has been projected.`);
  for (const line of changed) tell(line);
  const prepared = preparePopulation(register, base, alternative);
  if (!prepared.ok) throw new CommandFailed(saySetback(prepared.failure, options.population));
  const model = prepared.value;
  const places = placesOf(options.municipality, model.municipalities, options);
  const tooMuch = draws === undefined ? undefined : sayTooMuch(draws, to - base, places.length);
  if (tooMuch !== undefined) throw new CommandFailed(tooMuch);
  const course = projectPopulation(model, to);
  if (draws === undefined) return { model, course, places, plan: undefined };
  const shared = shareArrays({ model, course });
  const plan = shareArrays(planDraws(shared.model, shared.course, { draws, seed }));
  return { ...shared, places, plan };
}

async function readRegister(file: string): Promise<PopulationTable> {
  if ((await stat(file).catch(() => undefined))?.isDirectory())
    throw new CommandFailed(
      `${file} is a folder. --population takes a file with people by municipality, sex, year and age. Nothing has been projected.`,
    );
  const read = await readPopulationFile({ path: file });
  if (read.ok) return read.value;
  const [first = '', ...others] = sayFigureFailure(read.failure, path.basename(file), 'en', 'projection');
  throw new CommandFailed([first, ...others.map((line) => `  ${line}`)].join('\n'));
}

/** The asked-for municipalities in the order of their codes, each once. */
function placesOf(
  asked: readonly MunicipalityCode[] | undefined,
  told: readonly MunicipalityCode[],
  { population, base }: ProjectOptions,
): readonly number[] {
  if (asked === undefined) return [...told.keys()];
  const unknown = asked.filter((code) => !told.includes(code));
  if (unknown.length > 0)
    throw new CommandFailed(
      `${path.basename(population)} does not tell of ${unknown.join(', ')} in ${base}. Was it merged or given a new code?`,
    );
  return [...new Set(asked)].toSorted().map((code) => told.indexOf(code));
}

function saySetback(failure: PrepareFailure, population: string): string {
  const file = path.basename(population);
  switch (failure.kind) {
    case 'year-not-told': {
      const [first, last] = [failure.years[0], failure.years.at(-1)];
      return first === undefined
        ? `${file} tells of no population.`
        : `${file} does not tell of ${failure.year}, only of ${first}–${last}.`;
    }
    case 'no-step-before':
      return `${file} must also tell of the year before the base year ${failure.year}: how people came, went and died is read from it.`;
    case 'base-too-early':
      return `The base year must be ${failure.earliest} or later: nothing is kept of what was known before.`;
    case 'alternative-not-known':
      return `No official course of ${failure.alternative} growth that was known in the base year is kept. From 2024 there is one.`;
    default:
      return assertNever(failure);
  }
}
