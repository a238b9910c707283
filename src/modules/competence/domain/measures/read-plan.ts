import { accountFor } from './account.ts';
import type { MeasuresModel } from './model.ts';
import type { Decisions, MeasuresPlan } from './plan.ts';
import type { MeasuresProblem } from './problem.ts';

/** Below a millionth of a full-time equivalent is what a solver's arithmetic leaves behind: half a minute a year. */
const NOTHING = 1e-6;

/**
 * The plan that values of the model's columns stand for. Whole decisions are rounded to the whole number that the solver
 * means, and what is unmet is worked out from the decisions and not read.
 */
export function readPlan(
  problem: MeasuresProblem,
  model: MeasuresModel,
  values: ArrayLike<number>,
): MeasuresPlan {
  const decisions = readDecisions(problem, model, values);
  return { decisions, ...accountFor(problem, decisions) };
}

function readDecisions(problem: MeasuresProblem, model: MeasuresModel, values: ArrayLike<number>): Decisions {
  const recruit: Decisions['recruit'][number][] = [];
  const train: Decisions['train'][number][] = [];
  const largerPositions: Decisions['largerPositions'][number][] = [];
  const sharedPosts: Decisions['sharedPosts'][number][] = [];
  const municipality = (m: number) => problem.municipalities[m]!;
  const competence = (k: number) => problem.competences[k]!;

  for (const [i, { decides }] of model.columns.entries()) {
    const value = values[i] ?? 0;
    if (value < NOTHING) continue;
    switch (decides.kind) {
      case 'rec': {
        const { m, k, t } = decides;
        const persons = Math.round(value);
        if (persons > 0)
          recruit.push({ municipality: municipality(m), competence: competence(k), year: t, persons });
        break;
      }
      case 'tr': {
        const { m, k, t } = decides;
        const persons = Math.round(value);
        if (persons > 0)
          train.push({
            municipality: municipality(m),
            competence: competence(k),
            from: competence(problem.training[k]!.from),
            year: t,
            persons,
          });
        break;
      }
      case 'pt': {
        const { m, k, t } = decides;
        largerPositions.push({
          municipality: municipality(m),
          competence: competence(k),
          year: t,
          fte: value,
        });
        break;
      }
      case 'sh': {
        const { pair, k, t } = decides;
        const posts = Math.round(value);
        if (posts === 0) break;
        const { first, second } = problem.pairs[pair]!;
        const one = values[model.placeOf.get(`sp_${pair}_${municipality(first)}_${competence(k)}_${t}`)!]!;
        sharedPosts.push({
          between: [municipality(first), municipality(second)],
          competence: competence(k),
          year: t,
          posts,
          // The second is the rest, so that the two are the posts to the last digit.
          parts: [one, posts - one],
        });
        break;
      }
      case 'sp':
      case 'z_tr':
      case 'z_pt':
      case 'u':
        // Parts are told with their posts; the others follow from what is decided.
        break;
    }
  }
  return { recruit, train, largerPositions, sharedPosts };
}

/** Nothing is done. It keeps every limit, so no problem is without a plan. */
export function planOfNothing(problem: MeasuresProblem): MeasuresPlan {
  const decisions: Decisions = { recruit: [], train: [], largerPositions: [], sharedPosts: [] };
  return { decisions, ...accountFor(problem, decisions) };
}
