import { z } from 'zod';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Dataset, Selection, TableFacts } from '../../domain/statbank/dataset.ts';
import { askJson, type Patience, type ServiceFailure } from './ask.ts';
import { datasetIn, tableIn } from './json-stat.ts';

export type TableUnknown = { readonly kind: 'table-unknown'; readonly table: string };

type Dialect = {
  readonly describe: (base: string, table: string) => string;
  readonly facts: (json: unknown, table: string) => TableFacts | undefined;
  readonly ask: (base: string, table: string) => string;
  readonly question: (selection: Selection) => unknown;
};

/** Questions name a variable, a code list and codes; a table is described as a dataset without figures. */
const NEWER: Dialect = {
  describe: (base, table) => `${base}/tables/${table}/metadata?lang=no&outputFormat=json-stat2`,
  facts: tableIn,
  ask: (base, table) => `${base}/tables/${table}/data?lang=no&outputFormat=json-stat2`,
  question: (selection) => ({
    selection: selection.map(({ variable, codeList, codes }) => ({
      variableCode: variable,
      ...(codeList === null ? {} : { codelist: codeList }),
      valueCodes: codes,
    })),
  }),
};

const OlderTable = z.object({
  variables: z.array(
    z.object({
      code: z.string(),
      values: z.array(z.string()),
      valueTexts: z.array(z.string()),
      elimination: z.boolean().optional(),
    }),
  ),
});

/** Does not tell of code lists, so that those that we know are tried. */
const OLDER_LISTS = ['agg_KommSummer'];
const OLDER: Dialect = {
  describe: (base, table) => `${base}/${table}`,
  facts: (json, number) => {
    const parsed = OlderTable.safeParse(json);
    if (!parsed.success) return undefined;
    return {
      number,
      variables: parsed.data.variables.map(({ code, values, valueTexts, elimination }) => ({
        code,
        values: values.map((value, i) => ({ code: value, label: valueTexts[i] ?? value })),
        canBeLeftOut: elimination === true,
        codeLists: code === 'Region' ? OLDER_LISTS : [],
      })),
    };
  },
  ask: (base, table) => `${base}/${table}`,
  question: (selection) => ({
    query: selection.map(({ variable, codeList, codes }) => ({
      code: variable,
      selection: {
        filter: codeList === null ? 'item' : codeList.replace('_', ':'),
        values: codes,
      },
    })),
    response: { format: 'json-stat2' },
  }),
};

/** An address with /v0 in it speaks the older form. */
const dialectOf = (base: string): Dialect => (/\/v0(\/|$)/.test(base) ? OLDER : NEWER);

export async function describeTable(
  base: string,
  table: string,
  patience: Patience,
): Promise<Result<TableFacts, ServiceFailure | TableUnknown>> {
  const dialect = dialectOf(base);
  const url = dialect.describe(base, table);
  const answer = await askJson(url, undefined, patience);
  if (!answer.ok) {
    const { failure } = answer;
    const isUnknown =
      failure.kind === 'service-refused' && (failure.status === 404 || failure.status === 400);
    return fail(isUnknown ? { kind: 'table-unknown', table } : failure);
  }
  const facts = dialect.facts(answer.value, table);
  return facts === undefined ? fail({ kind: 'service-unintelligible', url }) : succeed(facts);
}

export async function askTable(
  base: string,
  table: string,
  selection: Selection,
  patience: Patience,
): Promise<Result<Dataset, ServiceFailure>> {
  const dialect = dialectOf(base);
  const url = dialect.ask(base, table);
  const answer = await askJson(url, dialect.question(selection), patience);
  if (!answer.ok) return answer;
  const dataset = datasetIn(answer.value);
  return dataset === undefined ? fail({ kind: 'service-unintelligible', url }) : succeed(dataset);
}
