import { z } from 'zod';
import { succeed } from '../../kernel/result.ts';
import { analyseGap, ASPECTS, type GapCell } from '../../modules/competence/domain/plan/gap.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const amount = z.number().min(0);
const year = z.number().int();
const place = { competence: z.string(), unit: z.string().default(''), aspect: z.enum(ASPECTS) };
const Inputs = z.object({
  years: z.array(year),
  requirements: z.array(
    z.object({ ...place, year, level: z.number().int().min(1).max(4).nullable().default(null), amount }),
  ),
  capital: z.array(
    z.object({
      ...place,
      levels: z.array(amount).length(5).nullable().default(null),
      held: amount,
      used: amount.nullable().default(null),
      exits: z.array(z.object({ year, amount })).default([]),
      above: z.array(z.string()).default([]),
    }),
  ),
});

/** The gap of a competence plan, a row for each competence, unit and year. */
export const runCompetenceGap: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  return succeed({
    rows: analyseGap(read.value).map(({ competence, unit, year: at, state, ...cells }) => ({
      competence,
      unit,
      year: at,
      state,
      ...(cells.staffing === null ? {} : { staffing: told(cells.staffing) }),
      ...(cells.competenceLevel === null ? {} : { competence_level: told(cells.competenceLevel) }),
    })),
  });
};

function told({ state, required, available, gap, mobilise, missing, surplus }: GapCell) {
  return { state, required, ...(available === null ? {} : { available }), gap, mobilise, missing, surplus };
}
