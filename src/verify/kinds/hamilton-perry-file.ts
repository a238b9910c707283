import { isObject, own, textAt, type Json, type JsonObject } from '../json.ts';

/**
 * A file about municipalities has inputs for all of them, a list of municipalities with what was counted there, and for
 * each strength of shrinkage (`k0`, `k100`, `kInf`) the expected populations. Every municipality and strength becomes a
 * case, and the table of how well it went in all municipalities becomes one more.
 */
export function readHamiltonPerryFile(file: JsonObject): JsonObject {
  const municipalities = own(file, 'municipalities');
  if (Object.hasOwn(file, 'cases') || !Array.isArray(municipalities)) return file;
  const shared = own(file, 'inputs');
  const common = isObject(shared) ? shared : {};
  const period = /(\d{4})-(\d{4})/.exec(textAt(file, 'method'));
  const years = period ? { from: Number(period[1]), to: Number(period[2]) } : undefined;
  const cases = municipalities.flatMap((one: Json) => (isObject(one) ? casesOf(one, common) : [one]));
  const backtest = years ? backtestCase(file, common, years) : [];
  return { ...file, cases: [...cases, ...backtest] };
}

type Years = { readonly from: number; readonly to: number };

function casesOf(one: JsonObject, common: JsonObject): readonly Json[] {
  const name = textAt(one, 'municipality') || 'a municipality';
  const { expected, ...given } = one;
  if (!isObject(expected)) return [{ name, inputs: { ...common, ...given }, expected: expected ?? null }];
  return Object.entries(expected).map(([strength, populations]) => ({
    name: `${name}, ${strength}`,
    inputs: { ...common, ...given, kappa: kappaOf(strength) },
    expected: populations,
  }));
}

function kappaOf(strength: string): Json {
  const number = strength.replace(/^k/, '');
  return number === 'Inf' ? 'Inf' : number === '' ? strength : Number(number);
}

function backtestCase(file: JsonObject, common: JsonObject, years: Years): readonly Json[] {
  const backtest = own(file, 'backtest');
  const table = isObject(backtest) ? own(backtest, 'table') : undefined;
  if (!Array.isArray(table)) return [];
  const rows = table.map((row: Json) => (isObject(row) ? row : {}));
  const column = (name: string) => rows.map((row) => own(row, name) ?? null);
  return [
    {
      name: 'all municipalities, look back',
      inputs: {
        backtest: {
          ...years,
          rows: rows.map((row) => ({
            h: own(row, 'h') ?? null,
            // Infinity is no number in JSON, and was left out.
            k: own(row, 'k') ?? 'Inf',
            group: own(row, 'group') ?? null,
            size: own(row, 'size') ?? null,
          })),
          national_totals: own(file, 'national_totals_in_data') ?? {},
        },
        groups: own(common, 'groups') ?? [],
      },
      expected: { MdAPE: column('MdAPE'), p80: column('p80'), bias: column('bias') },
      // Printed with two decimals.
      tolerance: { abs: 0.00501 },
    },
  ];
}
