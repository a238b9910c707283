import type { Account, Decisions, YearCost, YearCoverage } from './plan.ts';
import { discounted, type MeasuresProblem } from './problem.ts';

/** Decisions by place: `[m][k][t]`, and for shared posts `[pair][k][t]`. */
type Amounts = {
  readonly recruit: number[][][];
  readonly train: number[][][];
  readonly larger: number[][][];
  readonly firstPart: number[][][];
  readonly secondPart: number[][][];
};

/**
 * Follows decisions through the years, as people who come and go, without the program that found them: the one who changes a
 * decision by hand sees at once what it costs and covers. Decisions about what the problem does not know count for nothing;
 * {@link checkDecisions} names them.
 */
export function accountFor(problem: MeasuresProblem, decisions: Decisions): Account {
  const amounts = place(problem, decisions);
  const years = [...Array(problem.years).keys()];
  const coverage: YearCoverage[] = [];
  const costs: YearCost[] = [];
  for (const [m, municipality] of problem.municipalities.entries()) {
    const staff = problem.competences.map((_, k) => staffOf(problem, amounts, m, k));
    for (const [k, competence] of problem.competences.entries())
      for (const year of years) {
        const gap = problem.gap[m]![k]![year]!;
        const recruited = staff[k]!.recruited[year]!;
        const trained = staff[k]!.trained[year]!;
        const movedUp = sum(
          problem.training.map((one, other) => (one?.from === k ? staff[other]!.trained[year]! : 0)),
        );
        const largerPositions = amounts.larger[m]![k]![year]!;
        const sharedPosts =
          partsIn(problem, amounts, m, k, year) * (1 - (problem.sharing[k]?.travelLoss ?? 0));
        const met = recruited + trained - movedUp + largerPositions + sharedPosts;
        coverage.push({
          municipality,
          competence,
          year,
          gap,
          recruited,
          trained,
          movedUp,
          largerPositions,
          sharedPosts,
          unmet: unmetOf(gap, met),
        });
      }
    for (const year of years) {
      const each = (of: (k: number) => number) => sum([...problem.competences.keys()].map(of));
      const parts = {
        recruit: each((k) => {
          const recruiting = problem.recruiting[k];
          if (!recruiting) return 0;
          const { annualPay, costFirstYear } = recruiting;
          return annualPay * staff[k]!.recruited[year]! + costFirstYear * amounts.recruit[m]![k]![year]!;
        }),
        train: each((k) => (problem.training[k]?.cost ?? 0) * staff[k]!.inTraining[year]!),
        largerPositions: each((k) => (problem.largerPositions[k]?.cost ?? 0) * amounts.larger[m]![k]![year]!),
        sharedPosts: each((k) => (problem.sharing[k]?.cost ?? 0) * partsIn(problem, amounts, m, k, year)),
        // To set a measure up is paid in the first year, whenever it begins.
        setUp: year > 0 ? 0 : each((k) => setUpOf(problem, amounts, m, k)),
      };
      const total = sum(Object.values(parts));
      costs.push({ municipality, year, ...parts, total, budget: problem.budget[m]![year]! });
    }
  }
  const measures = sum(costs.map(({ year, total }) => discounted(problem, year) * total));
  const unmet = sum(
    coverage.map(
      (one) =>
        discounted(problem, one.year) *
        problem.penalty[problem.competences.indexOf(one.competence)]! *
        one.unmet,
    ),
  );
  return { costs, coverage, objective: { total: measures + unmet, measures, unmet } };
}

function place(problem: MeasuresProblem, decisions: Decisions): Amounts {
  const { municipalities, competences, pairs, years } = problem;
  const empty = (places: number) =>
    Array.from({ length: places }, () => competences.map(() => Array<number>(years).fill(0)));
  const amounts: Amounts = {
    recruit: empty(municipalities.length),
    train: empty(municipalities.length),
    larger: empty(municipalities.length),
    firstPart: empty(pairs.length),
    secondPart: empty(pairs.length),
  };
  const add = (table: number[][][], place: number, competence: string, year: number, amount: number) => {
    const row = table[place]?.[competences.indexOf(competence)];
    if (row?.[year] !== undefined) row[year] += amount;
  };
  const placeOf = (name: string) => municipalities.indexOf(name);
  for (const one of decisions.recruit)
    add(amounts.recruit, placeOf(one.municipality), one.competence, one.year, one.persons);
  for (const one of decisions.train)
    add(amounts.train, placeOf(one.municipality), one.competence, one.year, one.persons);
  for (const one of decisions.largerPositions)
    add(amounts.larger, placeOf(one.municipality), one.competence, one.year, one.fte);
  for (const { between, competence, year, parts } of decisions.sharedPosts) {
    const pair = pairs.findIndex(
      ({ first, second }) => municipalities[first] === between[0] && municipalities[second] === between[1],
    );
    add(amounts.firstPart, pair, competence, year, parts[0]);
    add(amounts.secondPart, pair, competence, year, parts[1]);
  }
  return amounts;
}

/** Full-time equivalents of those recruited and trained, and how many are under training, year by year. */
function staffOf(problem: MeasuresProblem, amounts: Amounts, m: number, k: number) {
  const recruiting = problem.recruiting[k];
  const training = problem.training[k];
  const recruited: number[] = [];
  const trained: number[] = [];
  const inTraining: number[] = [];
  let persons = 0;
  let graduates = 0;
  for (let year = 0; year < problem.years; year++) {
    if (recruiting) persons = persons * (1 - recruiting.leave) + amounts.recruit[m]![k]![year]!;
    recruited.push(persons * (recruiting?.positionFraction ?? 0));
    if (training) {
      const begun = amounts.train[m]![k]!;
      graduates =
        graduates * (1 - training.leave) + training.completion * (begun[year - training.years] ?? 0);
      inTraining.push(sum(begun.slice(Math.max(0, year - training.years + 1), year + 1)));
    } else inTraining.push(0);
    trained.push(graduates * (training?.fraction ?? 0));
  }
  return { recruited, trained, inTraining };
}

function partsIn(problem: MeasuresProblem, amounts: Amounts, m: number, k: number, year: number): number {
  return sum(
    problem.pairs.map(
      ({ first, second }, pair) =>
        (first === m ? amounts.firstPart[pair]![k]![year]! : 0) +
        (second === m ? amounts.secondPart[pair]![k]![year]! : 0),
    ),
  );
}

function setUpOf(problem: MeasuresProblem, amounts: Amounts, m: number, k: number): number {
  const isUsed = (table: number[][][]) => table[m]![k]!.some((amount) => amount > 0);
  return (
    (isUsed(amounts.train) ? (problem.training[k]?.setupCost ?? 0) : 0) +
    (isUsed(amounts.larger) ? (problem.largerPositions[k]?.setupCost ?? 0) : 0)
  );
}

/** What rounding alone leaves behind is nothing. */
function unmetOf(gap: number, met: number): number {
  const unmet = gap - met;
  return unmet < 1e-9 ? 0 : unmet;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
