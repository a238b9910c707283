import { isObject, own, textAt, type Json, type JsonObject } from '../json.ts';

/**
 * A file about measures tells beside the objective one plan that has it, which other programs found, and where no program
 * came to an end, how far above the best known plan another may be. The plan becomes an input: our checker follows it
 * through the years and must find the same objective and no broken limit. The best known becomes a mark to be held
 * against, from above by our plan and from below by our bound.
 */
export function readMeasuresFile(file: JsonObject): JsonObject {
  const cases = own(file, 'cases');
  if (!Array.isArray(cases)) return file;
  return {
    ...file,
    cases: cases.map((one) => (isObject(one) ? readCase(one, own(file, 'tolerance')) : one)),
  };
}

function readCase(one: JsonObject, tolerance: Json | undefined): JsonObject {
  const { inputs, expected } = one;
  if (!isObject(inputs) || !isObject(expected)) return one;
  const { one_solution: solution, objective, status, ...rest } = expected;
  const above = isObject(tolerance) ? own(tolerance, 'best_known_rel_above') : undefined;
  if (textAt(expected, 'status').startsWith('best known') && typeof above === 'number')
    return {
      ...one,
      inputs: { ...inputs, search_gap: above / 2, best_known: objective ?? null },
      expected: { ...rest, above_best_known: 0, bound_above_best_known: 0 },
      tolerance: { above_best_known_abs: above, bound_above_best_known_abs: 1e-9 },
    };
  if (solution === undefined) return one;
  return {
    ...one,
    inputs: { ...inputs, solution },
    expected: {
      ...rest,
      ...(objective === undefined ? {} : { objective, solution_objective: objective }),
      ...(status === undefined ? {} : { status }),
      solution_breaks: [],
    },
  };
}
