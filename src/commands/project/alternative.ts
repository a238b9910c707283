import { readFile } from 'node:fs/promises';
import { BASE_PARAMETERS } from '../../modules/competence/domain/assumptions/parameters-2026.ts';
import type { Alternative } from '../../modules/competence/domain/population/assumptions/long-run.ts';
import {
  applyScenario,
  describeScenarioFailure,
  readScenario,
} from '../../modules/competence/domain/scenario/scenario.ts';
import { CommandFailed } from '../ending.ts';

/** Which course of the population a scenario asks for. What it says of need and staff is checked, but not used here. */
export async function readAlternative(file: string): Promise<Alternative> {
  const scenario = readScenario(parsed(await readFile(file, 'utf8'), file));
  if (!scenario.ok) throw new CommandFailed(`${file}: ${describeScenarioFailure(scenario.failure)}`);
  const patched = applyScenario(BASE_PARAMETERS.value, scenario.value);
  if (!patched.ok) throw new CommandFailed(`${file}: ${describeScenarioFailure(patched.failure)}`);
  return patched.value.population.alternative;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(`${file} is not JSON: ${why}`, { cause: error });
  }
}
