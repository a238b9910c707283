import { z } from 'zod';
import type { Dataset, TableFacts } from '../../domain/statbank/dataset.ts';

// JSON-stat 2.0 (json-stat.org/full), as PxWeb writes it.

const Category = z.object({
  index: z.union([z.record(z.string(), z.number().int()), z.array(z.string())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const Dimension = z.object({
  label: z.string().optional(),
  category: Category,
  extension: z
    .object({
      elimination: z.boolean().optional(),
      codelists: z.array(z.object({ id: z.string() })).optional(),
      codeLists: z.array(z.object({ id: z.string() })).optional(),
    })
    .optional(),
});
const Head = z.object({
  class: z.literal('dataset').optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.number().int().min(0)),
  dimension: z.record(z.string(), Dimension),
});
const Body = Head.extend({
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
});

/** The codes of a dimension in order; a dimension of one value may have a label and no index. */
function codesIn(category: z.infer<typeof Category>): readonly string[] {
  const { index, label } = category;
  if (index === undefined) return Object.keys(label ?? {});
  if (Array.isArray(index)) return index;
  return Object.entries(index)
    .toSorted(([, a], [, b]) => a - b)
    .map(([code]) => code);
}

/** Far more than one question may ask for; more is a mistake, and would take all memory there is. */
const MOST_CELLS = 2_000_000;

/** The figures of an answer; undefined when it is no dataset, or its parts do not fit together. */
export function datasetIn(json: unknown): Dataset | undefined {
  const parsed = Body.safeParse(json);
  if (!parsed.success) return undefined;
  const { id, size, dimension, value } = parsed.data;
  const dimensions = id.map((code) => {
    const one = dimension[code];
    return { code, codes: one === undefined ? [] : codesIn(one.category) };
  });
  const fits = dimensions.every(({ codes }, i) => codes.length === size[i]);
  if (!fits || size.length !== id.length) return undefined;
  const cells = size.reduce((product, one) => product * one, 1);
  if (cells > MOST_CELLS || dimensions.some(({ codes }) => new Set(codes).size < codes.length))
    return undefined;
  if (Array.isArray(value)) return value.length === cells ? { dimensions, values: value } : undefined;
  // A figure that is not there may be left out of a sparse list.
  const entries = Object.entries(value);
  if (entries.some(([at]) => !/^\d+$/.test(at) || Number(at) >= cells)) return undefined;
  const values = Array.from({ length: cells }, (_, i) => value[String(i)] ?? null);
  return { dimensions, values };
}

/** What a table is made of, told as a dataset without figures. */
export function tableIn(json: unknown, number: string): TableFacts | undefined {
  const parsed = Head.safeParse(json);
  if (!parsed.success) return undefined;
  const { id, dimension } = parsed.data;
  return {
    number,
    variables: id.map((code) => {
      const one = dimension[code];
      const labels = one?.category.label ?? {};
      const { extension } = one ?? {};
      return {
        code,
        values: codesIn(one?.category ?? {}).map((value) => ({ code: value, label: labels[value] ?? value })),
        canBeLeftOut: extension?.elimination === true,
        codeLists: [...(extension?.codelists ?? []), ...(extension?.codeLists ?? [])].map((list) => list.id),
      };
    }),
  };
}
