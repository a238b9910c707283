import { printable } from '../../../../kernel/printable.ts';
import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import { mergePatch, type JsonValue } from './merge-patch.ts';
import { PARAMETER_RULES, type ParameterRule, type Parameters } from './parameters.ts';

/** A named answer to "what if": a JSON merge patch on the parameters, and who stands for it. */
export type Scenario = {
  readonly name: string;
  readonly text: string;
  readonly source: string;
  readonly author: string;
  readonly patch: { readonly [name: string]: JsonValue };
};

/** `path` is the place in the scenario or its patch, with dots: sickness.rate. It is empty for the whole. */
export type ScenarioFailure =
  | { kind: 'out-of-range'; path: string; rule: string; value: number }
  | { kind: 'not-a-number'; path: string; rule: string; found: string }
  | { kind: 'not-one-of'; path: string; words: readonly string[]; found: string }
  | { kind: 'unknown-parameter'; path: string; known: readonly string[] }
  | { kind: 'not-a-group'; path: string; known: readonly string[] }
  | { kind: 'empty-group'; path: string; known: readonly string[] }
  | { kind: 'taken-away'; path: string }
  | { kind: 'not-a-scenario'; path: string; rule: string };

const LONGEST_TEXT = 4000;

/** Reads what stands in a scenario file, or tells the first thing that is wrong with its form. */
export function readScenario(value: unknown): Result<Scenario, ScenarioFailure> {
  if (!isRecord(value)) return fail({ kind: 'not-a-scenario', path: '', rule: 'must be an object' });
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
  const failure = findFailure(scenario.patch, '');
  if (failure) return fail(failure);
  return succeed(mergePatch(base as unknown as JsonValue, scenario.patch) as unknown as Parameters);
}

/** The first thing in a patch that no parameter allows. `group` is the group that it stands in, and empty for the patch. */
function findFailure(
  patch: { readonly [name: string]: unknown },
  group: string,
): ScenarioFailure | undefined {
  const known = namesIn(group);
  for (const [name, value] of Object.entries(patch)) {
    const path = placeOf(group, name);
    // A name with a dot in it is a name like others, and not a way into a group.
    if (!known.includes(name)) return { kind: 'unknown-parameter', path, known };
    if (value === null) return { kind: 'taken-away', path };
    const rule = Object.hasOwn(PARAMETER_RULES, path) ? PARAMETER_RULES[path] : undefined;
    const failure = rule === undefined ? inGroup(value, path) : against(rule, value, path);
    if (failure) return failure;
  }
  return undefined;
}

function inGroup(value: unknown, path: string): ScenarioFailure | undefined {
  if (!isRecord(value)) return { kind: 'not-a-group', path, known: namesIn(path) };
  // Whoever wrote a group and nothing in it has forgotten something, and would believe that it is used.
  if (Object.keys(value).length === 0) return { kind: 'empty-group', path, known: namesIn(path) };
  return findFailure(value, path);
}

function against(rule: ParameterRule, value: unknown, path: string): ScenarioFailure | undefined {
  if (rule.kind === 'one-of') {
    if (typeof value === 'string' && rule.words.includes(value)) return undefined;
    return { kind: 'not-one-of', path, words: rule.words, found: JSON.stringify(value) };
  }
  const range = `between ${rule.min} and ${rule.max}`;
  const orNever = rule.kind === 'between-or-never';
  if (orNever && value === 'never') return undefined;
  const isWhole = rule.kind === 'between' && rule.whole === true;
  const number = `${isWhole ? 'a whole number' : 'a number'} ${range}${orNever ? ', or "never"' : ''}`;
  if (typeof value !== 'number')
    return { kind: 'not-a-number', path, rule: number, found: JSON.stringify(value) };
  if (value >= rule.min && value <= rule.max && (!isWhole || Number.isInteger(value))) return undefined;
  return { kind: 'out-of-range', path, rule: isWhole ? `be ${number}` : `lie ${range}`, value };
}

/** What a patch, or a group of it, may have. */
function namesIn(group: string): readonly string[] {
  const start = group === '' ? '' : `${group}.`;
  const within = Object.keys(PARAMETER_RULES).filter((path) => path.startsWith(start));
  return [...new Set(within.map((path) => path.slice(start.length).split('.')[0] ?? ''))];
}

function placeOf(group: string, name: string): string {
  if (!/^\w+$/.test(name)) return `${group}[${JSON.stringify(name)}]`;
  return group === '' ? name : `${group}.${name}`;
}

/**
 * The failure as a sentence, for the command line and for files that are verified. `within` is where the scenario, or its
 * patch, stands in the file: `scenarios[0].patch`.
 */
export function describeScenarioFailure(failure: ScenarioFailure, within = ''): string {
  const { path } = failure;
  const dot = within === '' || path === '' || path.startsWith('[') ? '' : '.';
  const place = printable(`${within}${dot}${path}` || 'the scenario');
  switch (failure.kind) {
    case 'out-of-range':
      return `${place} must ${failure.rule}: ${failure.value}`;
    case 'not-a-number':
      return `${place} must be ${failure.rule}: ${printable(failure.found)}`;
    case 'not-one-of':
      return `${place} must be one of ${failure.words.join(', ')}: ${printable(failure.found)}`;
    case 'unknown-parameter':
      return `${place} is not a parameter: here may stand ${failure.known.join(', ')}`;
    case 'not-a-group':
      return `${place} must be an object with one or more of ${failure.known.join(', ')}`;
    case 'empty-group':
      return `${place} is empty: give one or more of ${failure.known.join(', ')}, or leave it out`;
    case 'taken-away':
      return `${place} cannot be taken away: give it a value, or leave it out of the patch`;
    case 'not-a-scenario':
      return `${place} ${failure.rule}`;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
