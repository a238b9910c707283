import { isObject, own, textAt, type Json, type JsonObject } from '../json.ts';

/** Figures printed with two decimals: half a unit of the last, and a hair for the rounding of what lies between. */
const PRINTED = { abs: 0.00501, n_abs: 0 };

/** Groups whose people are all born long before, so that their width has a formula. */
const OLD: ReadonlySet<Json> = new Set(['a67_79', 'a80p', 'a90p']);

/**
 * A file about how projections have missed has a row for each horizon, under `municipal` by group and size class and under
 * `national` by group. The rows of a group (and class) become one case. Where the file says within which factor of the
 * errors a fan must be, our fans of the total and of the old become a case for each class, and one for the country.
 */
export function readCalibrationFile(file: JsonObject): JsonObject {
  if (Object.hasOwn(file, 'cases')) return file;
  const municipal = rowsAt(file, 'municipal');
  const national = rowsAt(file, 'national');
  if (municipal.length + national.length === 0) return file;
  const tolerance = own(file, 'tolerance') ?? PRINTED;
  const factor = /factor of (\d+(?:\.\d+)?)/.exec(textAt(file, 'use'))?.[1];

  const classes = [...Map.groupBy(municipal, (row) => `${textAt(row, 'group')}, ${textAt(row, 'size')}`)];
  const tables = classes.map(([name, rows]) => ({
    name: `municipalities, ${name}`,
    inputs: {
      of: 'municipalities',
      group: first(rows, 'group'),
      size: first(rows, 'size'),
      h: column(rows, 'h'),
    },
    expected: columns(rows, ['n', 'median_abs', 'p80_abs', 'bias']),
    tolerance,
  }));
  const country = [...Map.groupBy(national, (row) => textAt(row, 'group'))].map(([name, rows]) => ({
    name: `the country, ${name}`,
    inputs: { of: 'country', group: first(rows, 'group'), h: column(rows, 'h') },
    expected: columns(rows, ['n', 'rms', 'bias']),
    tolerance,
  }));
  const fans =
    factor === undefined
      ? []
      : classes
          .filter(([, rows]) => first(rows, 'group') === 'total')
          .map(([name, rows]) => ({
            name: `our fan of municipalities, ${name}`,
            inputs: {
              of: 'fan of municipalities',
              size: first(rows, 'size'),
              h: column(rows, 'h'),
              p80_abs: column(rows, 'p80_abs'),
              factor: Number(factor),
            },
            expected: { within_factor: rows.map(() => true) },
          }));
  const oldFans =
    factor === undefined
      ? []
      : classes
          .filter(([, rows]) => OLD.has(first(rows, 'group')))
          .map(([name, rows]) => ({
            name: `our fan of municipalities, ${name}`,
            inputs: {
              of: 'fan of the old in municipalities',
              group: first(rows, 'group'),
              size: first(rows, 'size'),
              h: column(rows, 'h'),
              p80_abs: column(rows, 'p80_abs'),
              factor: Number(factor),
            },
            expected: { within_factor: rows.map(() => true) },
          }));
  const total = national.filter((row) => textAt(row, 'group') === 'total');
  const countryFan =
    factor === undefined || total.length === 0
      ? []
      : [
          {
            name: 'our fan of the country, total',
            inputs: {
              of: 'fan of the country',
              h: column(total, 'h'),
              rms: column(total, 'rms'),
              factor: Number(factor),
            },
            expected: { within_factor: total.map(() => true) },
          },
        ];
  return { ...file, cases: [...tables, ...country, ...fans, ...oldFans, ...countryFan] };
}

function rowsAt(file: JsonObject, name: string): readonly JsonObject[] {
  const rows = own(file, name);
  return Array.isArray(rows) ? rows.filter((row: Json) => isObject(row)) : [];
}

function column(rows: readonly JsonObject[], name: string): readonly Json[] {
  return rows.map((row) => own(row, name) ?? null);
}

/** Only columns that the rows have: a file may tell fewer. */
function columns(rows: readonly JsonObject[], names: readonly string[]): JsonObject {
  const there = names.filter((name) => rows.some((row) => Object.hasOwn(row, name)));
  return Object.fromEntries(there.map((name) => [name, column(rows, name)]));
}

function first(rows: readonly JsonObject[], name: string): Json {
  return own(rows[0]!, name) ?? null;
}
