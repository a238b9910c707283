import { z } from 'zod';
import { discloseTable } from '../../disclosure/index.ts';
import { fail, succeed } from '../../kernel/result.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const Inputs = z.object({
  threshold: z.number(),
  cuts: z.array(z.array(z.string())),
  cells: z.array(
    z.object({
      at: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      total: z.number(),
      count: z.number(),
    }),
  ),
});

/** What is told about every group of the cuts, in the order of the cuts and then of the groups' names. */
export const runDisclosure: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { cells, cuts, threshold } = read.value;
  try {
    const { groups } = discloseTable(cells, cuts, { threshold });
    return succeed(groups.map(({ at, figure }) => ({ at, ...figure })));
  } catch (cause) {
    // Numbers that are no counts are the file's mistake; anything else is ours and goes on.
    if (cause instanceof RangeError) return fail(`wrong inputs: ${cause.message}`);
    throw cause;
  }
};
