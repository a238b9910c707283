import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

// A statistics service of our own that speaks as PxWeb does, in both of its forms, as its published guides tell.

export type ServedVariable = {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly elimination?: boolean;
  /** Code lists by name, with the codes that may be asked for. */
  readonly codeLists?: Readonly<Record<string, readonly string[]>>;
};
export type ServedTable = {
  readonly variables: readonly ServedVariable[];
  readonly value: (codes: Readonly<Record<string, string>>) => number | null;
  /** Answers with figures by place, and leaves those out that are not there. */
  readonly sparse?: boolean;
};

type Answer = (request: IncomingMessage, response: ServerResponse, go: () => void) => void;

export type PxWebService = {
  readonly v2: string;
  readonly v0: string;
  /** Questions for figures that were answered, as they were asked. */
  readonly asked: { region: readonly string[] }[];
  /** Comes before every answer, to misbehave; `go` answers as it should. */
  misbehave(answer: Answer | undefined): void;
  close(): Promise<void>;
};

const Newer = z.object({
  selection: z.array(
    z.object({ variableCode: z.string(), codelist: z.string().optional(), valueCodes: z.array(z.string()) }),
  ),
});
const Older = z.object({
  query: z.array(
    z.object({
      code: z.string(),
      selection: z.object({ filter: z.string(), values: z.array(z.string()) }),
    }),
  ),
  response: z.object({ format: z.literal('json-stat2') }),
});
type Asked = readonly { code: string; list: string | undefined; codes: readonly string[] }[];

export async function servePxWeb(
  tables: Readonly<Record<string, ServedTable>>,
  mostCells = 800_000,
): Promise<PxWebService> {
  let misbehaviour: Answer | undefined;
  const asked: { region: readonly string[] }[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '', 'http://pxweb');
    const json = (status: number, body: unknown) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const [, newer, what] = /^\/api\/pxwebapi\/v2\/tables\/(\w+)\/(metadata|data)$/.exec(url.pathname) ?? [];
    const [, older] = /^\/api\/v0\/no\/table\/(\w+)$/.exec(url.pathname) ?? [];
    const table = tables[newer ?? older ?? ''];
    if (table === undefined) return json(404, { type: 'Parameter error', title: 'Table not found' });
    if (newer !== undefined && url.searchParams.get('outputFormat') !== 'json-stat2') return json(400, {});
    if (request.method === 'GET' && what === 'metadata') return json(200, headOf(table, whole(table)));
    if (request.method === 'GET' && older !== undefined) return json(200, olderFacts(table));

    const question = questionIn(await bodyOf(request), newer !== undefined);
    if (question === undefined || !isAskable(table, question)) return json(400, { title: 'Bad selection' });
    if (question.reduce((cells, { codes }) => cells * codes.length, 1) > mostCells) return json(403, {});
    asked.push({ region: question.find(({ code }) => code.startsWith('Region'))?.codes ?? [] });
    return json(200, datasetOf(table, question));
  };
  const server = createServer((request, response) => {
    const go = () => void answer(request, response).catch(() => response.destroy());
    if (misbehaviour === undefined) go();
    else misbehaviour(request, response, go);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    v2: `${origin}/api/pxwebapi/v2`,
    v0: `${origin}/api/v0/no/table`,
    asked,
    misbehave: (next) => {
      misbehaviour = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return JSON.parse(text);
}

function questionIn(json: unknown, isNewer: boolean): Asked | undefined {
  if (isNewer) {
    return Newer.safeParse(json).data?.selection.map((one) => ({
      code: one.variableCode,
      list: one.codelist,
      codes: one.valueCodes,
    }));
  }
  return Older.safeParse(json).data?.query.map(({ code, selection: { filter, values } }) => ({
    code,
    list: filter === 'item' ? undefined : filter.replace(':', '_'),
    codes: values,
  }));
}

function isAskable({ variables }: ServedTable, question: Asked): boolean {
  const named = new Map(question.map((one) => [one.code, one]));
  if (question.some(({ code }) => !variables.some((variable) => variable.code === code))) return false;
  return variables.every((variable) => {
    const one = named.get(variable.code);
    if (one === undefined) return variable.elimination === true;
    const there =
      one.list === undefined ? Object.keys(variable.values) : (variable.codeLists?.[one.list] ?? []);
    return one.codes.length > 0 && one.codes.every((code) => there.includes(code));
  });
}

function whole({ variables }: ServedTable): Asked {
  return variables.map(({ code, values }) => ({ code, list: undefined, codes: Object.keys(values) }));
}

function headOf({ variables }: ServedTable, question: Asked) {
  return {
    version: '2.0',
    class: 'dataset',
    label: 'En tabell',
    id: question.map(({ code }) => code),
    size: question.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      question.map(({ code, codes }) => {
        const variable = variables.find((one) => one.code === code);
        const lists = Object.keys(variable?.codeLists ?? {});
        return [
          code,
          {
            label: code.toLowerCase(),
            category: {
              index: Object.fromEntries(codes.map((value, i) => [value, i])),
              label: Object.fromEntries(codes.map((value) => [value, variable?.values[value] ?? value])),
            },
            extension: {
              elimination: variable?.elimination === true,
              codelists: lists.map((id) => ({ id, label: id, type: 'Aggregation' })),
            },
          },
        ];
      }),
    ),
  };
}

function olderFacts({ variables }: ServedTable) {
  return {
    title: 'En tabell',
    variables: variables.map(({ code, values, elimination }) => ({
      code,
      text: code.toLowerCase(),
      values: Object.keys(values),
      valueTexts: Object.values(values),
      ...(elimination === true ? { elimination: true } : {}),
    })),
  };
}

function datasetOf(table: ServedTable, question: Asked) {
  const left = table.variables.filter(({ code }) => !question.some((one) => one.code === code));
  const values: (number | null)[] = [];
  const visit = (depth: number, codes: Record<string, string>): void => {
    const one = question[depth];
    if (one === undefined) return void values.push(summed(table, left, codes));
    for (const code of one.codes) visit(depth + 1, { ...codes, [one.code]: code });
  };
  visit(0, {});
  const value = table.sparse
    ? Object.fromEntries(values.flatMap((one, i) => (one === null ? [] : [[String(i), one]])))
    : values;
  return { ...headOf(table, question), value };
}

/** A variable that was left out is summed over. */
function summed(
  table: ServedTable,
  left: readonly ServedVariable[],
  codes: Readonly<Record<string, string>>,
): number | null {
  const [first, ...others] = left;
  if (first === undefined) return table.value(codes);
  return Object.keys(first.values).reduce(
    (sum, code) => sum + (summed(table, others, { ...codes, [first.code]: code }) ?? 0),
    0,
  );
}

/** Codes for single ages, as table 07459 has them. */
export const AGE_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 106 }, (_, age) => {
    const code = `${String(age).padStart(3, '0')}${age === 105 ? '+' : ''}`;
    return [code, `${age} år`];
  }),
);

/** A table like 07459 for these municipalities and years: `persons` says how many there are in a cell. */
export function populationTable(
  municipalities: readonly string[],
  years: readonly number[],
  persons: (municipality: string, sex: string, age: number, year: number) => number,
): ServedTable {
  const listed = municipalities.map((code) => `K-${code}`);
  return {
    variables: [
      {
        code: 'Region',
        values: { '0': 'Hele landet', ...Object.fromEntries(municipalities.map((code) => [code, code])) },
        elimination: true,
        codeLists: { agg_KommSummer: listed, agg_Fylker2024: [] },
      },
      { code: 'Kjonn', values: { '1': 'Menn', '2': 'Kvinner' }, elimination: true },
      { code: 'Alder', values: AGE_CODES, elimination: true },
      { code: 'ContentsCode', values: { Personer1: 'Personer' } },
      { code: 'Tid', values: Object.fromEntries(years.map((year) => [String(year), String(year)])) },
    ],
    value: ({ Region = '', Kjonn = '', Alder = '', Tid = '' }) =>
      persons(Region.replace('K-', ''), Kjonn, Number(Alder.replace('+', '')), Number(Tid)),
  };
}
