import { printable } from '../kernel/printable.ts';
import { isObject, nameOfType, own, type Json, type JsonObject } from './json.ts';
import { readTolerance, type Tolerance } from './tolerance.ts';

export type Case = {
  readonly name: string;
  readonly inputs: JsonObject;
  readonly wanted: { readonly result: Json } | { readonly error: string };
  readonly tolerance: Tolerance;
};

/** A case as it can be run, or its name and a sentence that says why it cannot. */
export type ReadCase = Case | { readonly name: string; readonly problem: string };

const NOT_INPUTS: ReadonlySet<string> = new Set([
  'expected',
  'expected_error',
  'tolerance',
  'method',
  'source',
]);

/**
 * The cases of a file: either the file is one case with `inputs`, or it has `cases`, in a list or under names, each
 * with `inputs` of its own or with the inputs beside `expected`. Where a file calls its cases something else, they are
 * the first field whose every element has an outcome. A case's own tolerance goes before the file's.
 */
export function readCases(file: JsonObject): readonly ReadCase[] {
  const id = nameIn(file, ['id']) ?? 'the file';
  const cases = own(file, 'cases') ?? findCases(file);

  if (cases === undefined) {
    if (!isObject(own(file, 'inputs')))
      return [{ name: id, problem: 'the file has neither "cases" nor an object "inputs"' }];
    return [readCase(file, id, undefined)];
  }
  if (Array.isArray(cases)) {
    if (cases.length === 0) return [{ name: id, problem: '"cases" is empty' }];
    const read: ReadCase[] = [];
    for (const [i, element] of cases.entries()) {
      const number = `case ${i + 1}`;
      const name = isObject(element) ? nameIn(element, ['name', 'id', 'note', 'sex']) : undefined;
      const before = read.at(-1);
      read.push(
        readCase(
          isObject(element) ? withInputsOf(before, element) : element,
          name === undefined ? number : `${number}, ${name}`,
          own(file, 'tolerance'),
        ),
      );
    }
    return read;
  }
  if (!isObject(cases))
    return [{ name: id, problem: `"cases" must be a list or an object, not ${nameOfType(cases)}` }];
  const named = Object.entries(cases);
  if (named.length === 0) return [{ name: id, problem: '"cases" is empty' }];
  return named.map(([name, element]) => readCase(element, printable(name), own(file, 'tolerance')));
}

function findCases(file: JsonObject): Json | undefined {
  if (Object.hasOwn(file, 'inputs') || Object.hasOwn(file, 'expected')) return undefined;
  return Object.values(file).find((field) => {
    const elements = Array.isArray(field) ? field : isObject(field) ? Object.values(field) : [];
    return (
      elements.length > 0 &&
      elements.every(
        (one) => isObject(one) && (Object.hasOwn(one, 'expected') || Object.hasOwn(one, 'expected_error')),
      )
    );
  });
}

/** Inputs may be told in words: "as the case before", and after a comma what is other, `name=value`. */
function withInputsOf(before: ReadCase | undefined, value: JsonObject): JsonObject {
  const inputs = own(value, 'inputs');
  if (typeof inputs !== 'string' || !before || !('inputs' in before)) return value;
  const [opening, ...changes] = inputs.split(',').map((part) => part.trim());
  if (opening !== 'as the case before') return value;
  const changed: [string, Json][] = [];
  for (const change of changes) {
    const [, name, to] = /^(\w+)\s*=\s*(\S+)$/.exec(change) ?? [];
    if (name === undefined || to === undefined) return value;
    changed.push([name, /^-?\d+(?:\.\d+)?$/.test(to) ? Number(to) : to]);
  }
  return { ...value, inputs: { ...before.inputs, ...Object.fromEntries(changed) } };
}

function readCase(value: Json, name: string, fileTolerance: Json | undefined): ReadCase {
  if (!isObject(value)) return { name, problem: `a case must be an object, not ${nameOfType(value)}` };

  const tolerance = readTolerance(own(value, 'tolerance') ?? fileTolerance);
  if (tolerance !== 'exact' && 'problem' in tolerance && typeof tolerance.problem === 'string')
    return { name, problem: tolerance.problem };

  const inputs = own(value, 'inputs') ?? withoutOutcome(value);
  if (!isObject(inputs)) return { name, problem: `"inputs" must be an object, not ${nameOfType(inputs)}` };

  const result = own(value, 'expected');
  const error = own(value, 'expected_error');
  if (result === undefined && error === undefined)
    return { name, problem: 'the case says neither "expected" nor "expected_error"' };
  if (result !== undefined && error !== undefined)
    return { name, problem: 'the case says both "expected" and "expected_error"' };
  if (error !== undefined && typeof error !== 'string')
    return { name, problem: `"expected_error" must be a text, not ${nameOfType(error)}` };

  const wanted = error === undefined ? { result: result ?? null } : { error };
  return { name, inputs, wanted, tolerance: tolerance as Tolerance };
}

function withoutOutcome(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !NOT_INPUTS.has(name)));
}

function nameIn(object: JsonObject, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const name = own(object, field);
    if (typeof name === 'string' && name !== '') return printable(name);
  }
  return undefined;
}
