import { readFile, stat } from 'node:fs/promises';
import { printable } from '../../kernel/printable.ts';
import { BASE_PARAMETERS } from '../../modules/competence/domain/assumptions/parameters-2026.ts';
import type { Alternative } from '../../modules/competence/domain/population/assumptions/long-run.ts';
import {
  applyScenario,
  describeScenarioFailure,
  readScenario,
} from '../../modules/competence/domain/scenario/scenario.ts';
import { CommandFailed } from '../ending.ts';
import { repeatedKey } from './repeated-key.ts';

/** A scenario is a few lines; what is larger is another file. */
const MOST_BYTES = 1_000_000;
/** Parameters stand two levels deep. */
const DEEPEST = 20;

export type ChosenCourse = {
  readonly alternative: Alternative;
  /** What to tell the reader of the parts that are not used; undefined where all of the scenario is. */
  readonly notUsed: string | undefined;
};

/** Which course of the population a scenario asks for. What it says of need and staff is checked, and named as not used here. */
export async function readAlternative(file: string): Promise<ChosenCourse> {
  const { value, place } = oneScenario(parsed(await textOf(file), file), file);
  const scenario = readScenario(value);
  if (!scenario.ok) throw new CommandFailed(`${file}: ${describeScenarioFailure(scenario.failure, place)}`);
  const patched = applyScenario(BASE_PARAMETERS, scenario.value);
  const inPatch = place === '' ? 'patch' : `${place}.patch`;
  if (!patched.ok) throw new CommandFailed(`${file}: ${describeScenarioFailure(patched.failure, inPatch)}`);
  const groups = Object.keys(scenario.value.patch);
  return { alternative: patched.value.population.alternative, notUsed: sayNotUsed(groups) };
}

/** A file holds a scenario, or a list of them under `scenarios`; of a list there must be one, for one course is projected. */
function oneScenario(value: unknown, file: string): { readonly value: unknown; readonly place: string } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'scenarios'))
    return { value, place: '' };
  const { scenarios } = value as { scenarios: unknown };
  if (Array.isArray(scenarios) && scenarios.length === 1)
    return { value: scenarios[0], place: 'scenarios[0]' };
  const found = Array.isArray(scenarios) ? `a list of ${scenarios.length}` : 'no list';
  throw new CommandFailed(
    `${file}: scenarios must be a list of one scenario, and is ${found}. One course is projected at a time.`,
  );
}

function sayNotUsed(groups: readonly string[]): string | undefined {
  const unused = groups.filter((group) => group !== 'population');
  if (unused.length === 0) return undefined;
  const why = `${unused.join(', ')} ${unused.length === 1 ? 'does' : 'do'} not change how many people there will be.`;
  return groups.includes('population')
    ? `Only the population part of the scenario is used: ${why}`
    : `Nothing of the scenario is used: ${why} The main alternative is projected.`;
}

async function textOf(file: string): Promise<string> {
  const about = await stat(file);
  if (!about.isFile()) throw new CommandFailed(`${file} is not a file. A scenario is a JSON file.`);
  if (about.size > MOST_BYTES)
    throw new CommandFailed(
      `${file} is larger than 1 MB, and was not read. A scenario is a few lines of JSON.`,
    );
  return (await readFile(file, 'utf8')).replace(/^\u{FEFF}/u, '');
}

function parsed(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (isDeeperThan(value, DEEPEST))
      throw new CommandFailed(`${file}: a scenario is at most ${DEEPEST} levels deep.`);
    const twice = repeatedKey(text);
    if (twice !== undefined)
      throw new CommandFailed(
        `${file}: ${printable(twice)} stands twice in the same object, and only one can count. Remove the one that is wrong.`,
      );
    return value;
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(`${file} is not JSON: ${printable(why)}`, { cause: error });
  }
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
