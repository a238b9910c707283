import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import { mergePatch, type JsonValue } from './merge-patch.ts';
import { PARAMETER_RULES, type Parameters } from './parameters.ts';

/** A named answer to "what if": a JSON merge patch on the parameters, and who stands for it. */
export type Scenario = {
  readonly name: string;
  readonly text: string;
  readonly source: string;
  readonly author: string;
  readonly patch: { readonly [name: string]: JsonValue };
};

/** `path` is the parameter's, with dots: sickness.rate. */
export type ScenarioFailure =
  | { kind: 'out-of-range'; path: string; min: number; max: number; whole: boolean; value: number }
  | { kind: 'not-a-number'; path: string; found: string }
  | { kind: 'not-one-of'; path: string; words: readonly string[]; found: string }
  | { kind: 'unknown-parameter'; path: string }
  | { kind: 'taken-away'; path: string }
  | { kind: 'not-a-scenario'; path: string; rule: string };

const LONGEST_TEXT = 4000;

/** Reads what stands in a scenario file, or tells the first thing that is wrong with its form. */
export function readScenario(value: unknown): Result<Scenario, ScenarioFailure> {
  if (!isRecord(value)) return fail({ kind: 'not-a-scenario', path: 'scenario', rule: 'must be an object' });
  const fields = ['name', 'text', 'source', 'author'] as const;
  for (const path of fields) {
    const text = Object.hasOwn(value, path) ? value[path] : undefined;
    if (typeof text !== 'string' || text.trim() === '')
      return fail({ kind: 'not-a-scenario', path, rule: 'must be a text that is not empty' });
    if (text.length > LONGEST_TEXT)
      return fail({ kind: 'not-a-scenario', path, rule: `must have at most ${LONGEST_TEXT} characters` });
  }
  for (const path of Object.keys(value))
    if (path !== 'patch' && !fields.some((field) => field === path))
      return fail({ kind: 'not-a-scenario', path, rule: 'is not part of a scenario' });
  const patch = Object.hasOwn(value, 'patch') ? value['patch'] : undefined;
  if (!isRecord(patch)) return fail({ kind: 'not-a-scenario', path: 'patch', rule: 'must be an object' });
  const text = (field: (typeof fields)[number]) => String(value[field]);
  return succeed({
    name: text('name'),
    text: text('text'),
    source: text('source'),
    author: text('author'),
    patch: patch as Scenario['patch'],
  });
}

/** The base with the scenario's patch on it. The base itself is left as it is. */
export function applyScenario(
  base: Parameters,
  scenario: Pick<Scenario, 'patch'>,
): Result<Parameters, ScenarioFailure> {
  const patched = mergePatch(base as unknown as JsonValue, scenario.patch);
  const failure = findFailure(patched);
  return failure ? fail(failure) : succeed(patched as unknown as Parameters);
}

function findFailure(patched: JsonValue): ScenarioFailure | undefined {
  const leaves = new Map<string, JsonValue>();
  collect(patched, '', leaves);
  for (const [path, value] of leaves) {
    const rule = Object.hasOwn(PARAMETER_RULES, path) ? PARAMETER_RULES[path] : undefined;
    if (!rule) {
      // A number where a group belongs is told as the group, an unknown name as unknown.
      const isGroup = Object.keys(PARAMETER_RULES).some((known) => known.startsWith(`${path}.`));
      return isGroup
        ? { kind: 'not-a-scenario', path, rule: 'is a group of parameters and must be an object' }
        : { kind: 'unknown-parameter', path };
    }
    if (rule.kind === 'one-of') {
      if (typeof value !== 'string' || !rule.words.includes(value))
        return { kind: 'not-one-of', path, words: rule.words, found: JSON.stringify(value) };
      continue;
    }
    if (rule.kind === 'between-or-never' && value === 'never') continue;
    if (typeof value !== 'number') return { kind: 'not-a-number', path, found: JSON.stringify(value) };
    const isWhole = rule.kind === 'between' && rule.whole === true;
    if (!(value >= rule.min && value <= rule.max) || (isWhole && !Number.isInteger(value)))
      return { kind: 'out-of-range', path, min: rule.min, max: rule.max, whole: isWhole, value };
  }
  const missing = Object.keys(PARAMETER_RULES).find((path) => !leaves.has(path));
  return missing === undefined ? undefined : { kind: 'taken-away', path: missing };
}

function collect(value: JsonValue, path: string, into: Map<string, JsonValue>): void {
  if (!isRecord(value)) {
    into.set(path, value);
    return;
  }
  for (const [name, inner] of Object.entries(value))
    collect(inner as JsonValue, path === '' ? name : `${path}.${name}`, into);
}

/** The failure as a sentence, for the command line and for files that are verified. */
export function describeScenarioFailure(failure: ScenarioFailure): string {
  switch (failure.kind) {
    case 'out-of-range':
      return (
        `${failure.path} must ${failure.whole ? 'be a whole number' : 'lie'} between ` +
        `${failure.min} and ${failure.max}: ${failure.value}`
      );
    case 'not-a-number':
      return `${failure.path} must be a number: ${failure.found}`;
    case 'not-one-of':
      return `${failure.path} must be one of ${failure.words.join(', ')}: ${failure.found}`;
    case 'unknown-parameter':
      return `${failure.path} is not a parameter`;
    case 'taken-away':
      return `${failure.path} cannot be taken away: give it a value, or leave it out of the patch`;
    case 'not-a-scenario':
      return `${failure.path} ${failure.rule}`;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
