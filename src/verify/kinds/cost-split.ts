import { z } from 'zod';
import { fail, succeed } from '../../kernel/result.ts';
import {
  COST_KEYS,
  MILLION,
  splitByWeights,
  weightsOf,
} from '../../modules/competence/domain/plan/region/cost-split.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const Inputs = z.object({
  total: whole,
  key: z.enum(COST_KEYS),
  places: z.array(
    z.object({
      municipality: z.string(),
      population: whole.nullable().default(null),
      seats: whole.default(0),
      percent: z.number().min(0).max(100).nullable().default(null),
    }),
  ),
});

/** What each municipality pays of a joint cost, in whole øre. */
export const runCostSplit: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { total, key, places } = read.value;
  const weights = weightsOf(
    key,
    places.map(({ percent, ...place }) => ({
      ...place,
      agreed: percent === null ? null : Math.round((percent * MILLION) / 100),
    })),
  );
  if (!weights.ok) return fail(weights.why);
  return succeed({ ore: splitByWeights(total, weights.weights) ?? [] });
};
