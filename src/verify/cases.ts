import { isObject, nameOfType, own, printable, type Json, type JsonObject } from './json.ts';
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
 * with `inputs` of its own or with the inputs beside `expected`. A case's own tolerance goes before the file's.
 */
export function readCases(file: JsonObject): readonly ReadCase[] {
  const id = nameIn(file, ['id']) ?? 'the file';
  const cases = own(file, 'cases');

  if (cases === undefined) {
    if (!isObject(own(file, 'inputs')))
      return [{ name: id, problem: 'the file has neither "cases" nor an object "inputs"' }];
    return [readCase(file, id, undefined)];
  }
  if (Array.isArray(cases)) {
    if (cases.length === 0) return [{ name: id, problem: '"cases" is empty' }];
    return cases.map((element: Json, i) => {
      const number = `case ${i + 1}`;
      const name = isObject(element) ? nameIn(element, ['name', 'id', 'note', 'sex']) : undefined;
      return readCase(element, name === undefined ? number : `${number}, ${name}`, own(file, 'tolerance'));
    });
  }
  if (!isObject(cases))
    return [{ name: id, problem: `"cases" must be a list or an object, not ${nameOfType(cases)}` }];
  const named = Object.entries(cases);
  if (named.length === 0) return [{ name: id, problem: '"cases" is empty' }];
  return named.map(([name, element]) => readCase(element, printable(name), own(file, 'tolerance')));
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
