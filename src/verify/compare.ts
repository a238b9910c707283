import { isObject, nameOfType, own, type Answer, type Json } from './json.ts';
import { agrees, decimalsOf, describeAllowance, findAllowance, type Tolerance } from './tolerance.ts';

export type Comparison = {
  /** How many single values were held against each other. */
  readonly compared: number;
  /** One sentence for each that does not agree. */
  readonly differences: readonly string[];
};

/** A file may hide a million differences, or nest a million levels; neither helps the reader. */
const MOST_DIFFERENCES = 1000;
const DEEPEST = 64;

/**
 * Fields that are no figures of ours, like `source` and `method`: who else found a figure, what a census counted, and the
 * births and deaths of somebody else's projection, which a file quotes so that a reader may see them beside.
 */
const WITNESS = /^(?:solvers|census_counts|(?:births|deaths)_\d{4}_\d{4}_on)$/;
/** What a file says in words of its own figures. */
const NOTE = /^(?:note|layout|\w+_note)$/;
/** A bound of somebody's interval for the figure named before it. */
const BOUND = /^(.+)_(?:80|95)_(low|high)$/;

/**
 * Holds what an engine found against what a file expects, down to every number. The file decides what is looked at:
 * fields that the engine gives beyond the expected ones are left alone, but a list must have exactly as many elements.
 */
export function compare(expected: Json, found: Answer | undefined, tolerance: Tolerance): Comparison {
  const differences: string[] = [];
  let compared = 0;

  const differ = (path: readonly string[], sentence: string) => {
    compared++;
    if (differences.length < MOST_DIFFERENCES) differences.push(`${nameOfPath(path)} ${sentence}`);
  };

  const walk = (
    want: Json,
    got: Answer | undefined,
    path: readonly string[],
    decimals: number | undefined,
  ) => {
    if (path.length > DEEPEST) return differ(path.slice(0, 4), `is nested deeper than ${DEEPEST} levels`);
    if (got === undefined) return differ(path, 'was expected, and the engine gives no such field');

    if (Array.isArray(want)) {
      if (!Array.isArray(got)) return differ(path, `is ${nameOfType(got)}, expected ${nameOfType(want)}`);
      if (got.length !== want.length)
        return differ(path, `has ${got.length} elements, expected ${want.length}`);
      // JSON drops trailing zeros, so the precision of print is that of the whole column.
      const column = mostDecimals(want);
      for (const [i, element] of want.entries()) walk(element, got[i], [...path, String(i)], column);
      return;
    }
    if (isObject(want)) {
      if (!isObject(got)) return differ(path, `is ${nameOfType(got)}, expected ${nameOfType(want)}`);
      for (const [name, field] of Object.entries(want)) {
        if (WITNESS.test(name) || (typeof field === 'string' && NOTE.test(name))) continue;
        const bound = BOUND.exec(name);
        if (bound && own(got, name) === undefined)
          bounded(field, own(got, bound[1]!), [...path, bound[1]!], bound[2] as 'low' | 'high');
        else walk(field, own(got, name) ?? own(got, unpublished(name)), [...path, name], undefined);
      }
      return;
    }
    if (typeof want === 'number') {
      const problem = compareNumbers(want, got, path, decimals ?? decimalsOf(want));
      return problem === undefined ? void compared++ : differ(path, problem);
    }
    return got === want
      ? void compared++
      : differ(path, `is ${nameOfType(got)}, expected ${nameOfType(want)}`);
  };

  /** Somebody else's interval cannot be found again, but our figure must not lie outside it by more than it may differ. */
  const bounded = (
    bound: Json,
    got: Answer | undefined,
    path: readonly string[],
    side: 'low' | 'high',
  ): void => {
    if (Array.isArray(bound)) {
      if (!Array.isArray(got) || got.length !== bound.length)
        return differ(path, `has no ${bound.length} elements to hold against bounds`);
      for (const [i, element] of bound.entries()) bounded(element, got[i], [...path, String(i)], side);
      return;
    }
    const inside =
      typeof bound === 'number' && typeof got === 'number' && (side === 'low' ? got >= bound : got <= bound);
    if (inside) return void compared++;
    if (typeof bound !== 'number') return differ(path, `cannot be held against ${nameOfType(bound)}`);
    const problem = compareNumbers(bound, got ?? null, path, decimalsOf(bound));
    return problem === undefined ? void compared++ : differ(path, `is outside a ${side} bound: ${problem}`);
  };

  const compareNumbers = (want: number, got: Answer, path: readonly string[], decimals: number) => {
    if (typeof got !== 'number') return `is ${nameOfType(got)}, expected the number ${want}`;
    const allowance = findAllowance(tolerance, path);
    if (!allowance) return 'has no tolerance to be compared by';
    if (agrees(got, want, allowance, decimals)) return undefined;
    return `is ${got}, expected ${want} ${describeAllowance(allowance, decimals)}`;
  };

  // `published` and `computed` are two accounts of the same result: as a book prints it, and in full precision.
  if (isObject(expected) && Object.keys(expected).some((name) => SECTIONS.has(name)))
    for (const [name, section] of Object.entries(expected))
      walk(
        section,
        SECTIONS.has(name) ? found : isObject(found) ? own(found, name) : undefined,
        [name],
        undefined,
      );
  else walk(expected, found, [], undefined);

  return { compared, differences };
}

/** `published_pop` is the printed account of `pop`, as `published` is of the whole. */
function unpublished(name: string): string {
  return name.replace(/^published_/, '');
}

const SECTIONS: ReadonlySet<string> = new Set(['published', 'computed']);

function mostDecimals(values: readonly Json[]): number | undefined {
  let most: number | undefined;
  for (const value of values) if (typeof value === 'number') most = Math.max(most ?? 0, decimalsOf(value));
  return most;
}

function nameOfPath(path: readonly string[]): string {
  if (path.length === 0) return 'the result';
  return path.map((name, i) => (/^\d+$/.test(name) ? `[${name}]` : i === 0 ? name : `.${name}`)).join('');
}
