import {
  type BudgetPrice,
  costOf,
  explainUnused,
  findUnused,
  lackingIn,
  type NotChosen,
} from '../domain/measures/explanation.ts';
import type { MeasuresModel } from '../domain/measures/model.ts';
import type { MeasuresPlan } from '../domain/measures/plan.ts';
import type { MeasuresProblem } from '../domain/measures/problem.ts';
import type { HeldFast } from './held-fast.ts';

/** 100 000 kr: a sum that a budget meeting speaks of. */
const EXTRA_THOUSANDS = 100;

/** What each budget would give if it were a little larger. Tells nothing when the time is out. */
export function priceBudgets(
  model: MeasuresModel,
  plan: MeasuresPlan,
  { optimum, withRow }: HeldFast,
  isTimeOut: () => boolean,
): readonly BudgetPrice[] | undefined {
  const cost = costOf(model, optimum.values);
  const lacking = lackingIn(model, optimum.values);
  const rows = new Map(model.rows.map(({ name }, i) => [name, i]));
  const prices: BudgetPrice[] = [];
  for (const { municipality, year, total, budget } of plan.costs) {
    if (isTimeOut()) return undefined;
    const row = rows.get(`budget_${municipality}_${year}`)!;
    // Money that is left over buys nothing more of it.
    const left = budget - total < 1e-6 * Math.max(1, budget) ? 0 : budget - total;
    const richer = left > 0 ? undefined : withRow(row, budget + EXTRA_THOUSANDS);
    prices.push({
      municipality,
      year,
      left,
      perThousand: left > 0 ? 0 : atLeastNothing(-optimum.rowDuals[row]!),
      extra: {
        thousands: EXTRA_THOUSANDS,
        gain: richer === undefined ? 0 : atLeastNothing(cost - costOf(model, richer.values)),
        fte: richer === undefined ? 0 : lacking - lackingIn(model, richer.values),
      },
    });
  }
  return prices;
}

/** Why each measure that is not used somewhere is not. Tells nothing when the time is out. */
export function explainWhyNot(
  problem: MeasuresProblem,
  model: MeasuresModel,
  { optimum, withColumns }: HeldFast,
  isTimeOut: () => boolean,
): readonly NotChosen[] | undefined {
  const cost = costOf(model, optimum.values);
  const told: NotChosen[] = [];
  for (const unused of findUnused(problem, model, optimum.values, optimum.rowDuals)) {
    if (isTimeOut()) return undefined;
    const forced = withColumns(unused.force);
    told.push(explainUnused(unused, forced && costOf(model, forced.values) - cost));
  }
  return told;
}

/** A dual value, or the difference of two optima, may be a breath below nothing. */
function atLeastNothing(value: number): number {
  return value < 1e-9 ? 0 : value;
}
