import type { Highs } from 'highs';
import { costOf } from '../domain/measures/explanation.ts';
import { buildMeasuresModel } from '../domain/measures/model.ts';
import { planOfNothing, readPlan } from '../domain/measures/read-plan.ts';
import { explainWhyNot, priceBudgets } from './explain.ts';
import { holdFast } from './held-fast.ts';
import type { MeasuresNews, MeasuresQuestion, MeasuresSolution } from './question.ts';
import { search } from './search.ts';
import { findStart } from './start.ts';

/** What is kept of the time for prices and reasons. */
const SHARE_FOR_REASONS = 0.15;

/** Finds the plan and says why it looks as it does. Runs until it is done: in a thread of its own. */
export function solveMeasures(
  highs: Highs,
  { problem, seconds, gap, steps, explain }: MeasuresQuestion,
  tell: (news: MeasuresNews) => void,
): MeasuresSolution {
  const end = performance.now() + seconds * 1000;
  const endOfSearch = end - (explain ? SHARE_FOR_REASONS * seconds * 1000 : 0);
  const secondsLeft = () => Math.max(0, (endOfSearch - performance.now()) / 1000);
  const model = buildMeasuresModel(problem);
  tell({ kind: 'step', step: 'start' });
  const start = findStart(highs, model, secondsLeft());
  if (start === undefined) {
    const plan = planOfNothing(problem);
    return { plan, ...distance(plan.objective.total, 0), end: 'out-of-time', steps: 0 };
  }
  const onFound = (values: Float64Array, bound: number, taken: number) =>
    tell({ kind: 'found', values, objective: costOf(model, values), bound, steps: taken });
  onFound(start.values, start.bound, 0);
  tell({ kind: 'step', step: 'search' });
  const found = search(highs, model, start, { seconds: secondsLeft(), gap, steps }, onFound, (bound) =>
    tell({ kind: 'bound', bound }),
  );
  // Solved once more with whole decisions that are whole to the last bit: the rest is then right to the last bit too.
  const held = holdFast(highs, model, found.values);
  try {
    const plan = readPlan(problem, model, held.optimum.values);
    const solution = {
      plan,
      ...distance(plan.objective.total, found.bound),
      end: found.end,
      steps: found.steps,
    };
    if (!explain) return solution;
    tell({ kind: 'step', step: 'reasons' });
    const isTimeOut = () => performance.now() > end;
    const prices = priceBudgets(model, plan, held, isTimeOut);
    const notChosen = explainWhyNot(problem, model, held, isTimeOut);
    return {
      ...solution,
      ...(prices === undefined ? {} : { prices }),
      ...(notChosen === undefined ? {} : { notChosen }),
    };
  } finally {
    held.dispose();
  }
}

/** A bound that rounding has put above the plan itself says that nothing is better. */
export function distance(objective: number, bound: number): { readonly bound: number; readonly gap: number } {
  const lowest = Math.min(bound, objective);
  return { bound: lowest, gap: objective > 0 ? (objective - lowest) / objective : 0 };
}
