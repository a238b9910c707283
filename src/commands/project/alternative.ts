import { readFile, stat } from 'node:fs/promises';
import { BASE_PARAMETERS } from '../../modules/competence/domain/assumptions/parameters-2026.ts';
import type { Alternative } from '../../modules/competence/domain/population/assumptions/long-run.ts';
import {
  applyScenario,
  describeScenarioFailure,
  readScenario,
} from '../../modules/competence/domain/scenario/scenario.ts';
import { CommandFailed } from '../ending.ts';

/** A scenario is a few lines; what is larger is another file. */
const MOST_BYTES = 1_000_000;
/** Parameters stand two levels deep. */
const DEEPEST = 20;

/** Which course of the population a scenario asks for. What it says of need and staff is checked, and named as not used here. */
export async function readAlternative(
  file: string,
): Promise<{ readonly alternative: Alternative; readonly unused: readonly string[] }> {
  const scenario = readScenario(parsed(await textOf(file), file));
  if (!scenario.ok) throw new CommandFailed(`${file}: ${describeScenarioFailure(scenario.failure)}`);
  const patched = applyScenario(BASE_PARAMETERS.value, scenario.value);
  if (!patched.ok) throw new CommandFailed(`${file}: ${describeScenarioFailure(patched.failure)}`);
  const unused = Object.keys(scenario.value.patch).filter((part) => part !== 'population');
  return { alternative: patched.value.population.alternative, unused };
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
    return value;
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(`${file} is not JSON: ${why}`, { cause: error });
  }
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
