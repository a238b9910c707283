import { fail, succeed, type Result } from '../../../../kernel/result.ts';

/** A stock of staff with one competence and all that moves it. Lists by age have the stock's ages, usually 18..74; the last one is open. */
export type StockFlow = {
  readonly years: number;
  /** Persons by age at the start. */
  readonly stock: ArrayLike<number>;
  /** Probability of leaving for other reasons than retirement, by age. */
  readonly exit: ArrayLike<number>;
  /** Probability of retiring for those who have not left, by age. */
  readonly retire: ArrayLike<number>;
  readonly education: Education;
  /** Persons recruited per year, and the share of them by age. */
  readonly recruits: ArrayLike<number>;
  readonly recruitAge: ArrayLike<number>;
  /** Share of the stock that is employed, and the mean position of those, both by age. */
  readonly employmentRate: ArrayLike<number>;
  readonly positionFraction: ArrayLike<number>;
  /** Share of contracted time that is sick leave, per year. */
  readonly sickAbsence: ArrayLike<number>;
};

export type Education = {
  readonly studyYears: number;
  /** Students admitted per year. */
  readonly intake: ArrayLike<number>;
  /** Share of those admitted who complete. */
  readonly completion: number;
  /** Candidates of the first years, whose intake lies before the start: one figure per year of study. */
  readonly pipeline: ArrayLike<number>;
  /** Share of the candidates who come to work here. */
  readonly enterShare: number;
  readonly graduateAge: ArrayLike<number>;
};

export type StockYear = {
  readonly headcount: number;
  readonly exits: number;
  readonly retirements: number;
  readonly graduates: number;
  readonly recruits: number;
  /** Contracted full-time equivalents after all flows, and those present when sick leave is taken off. */
  readonly fte: number;
  readonly effectiveFte: number;
  readonly stock: Float64Array;
};

export type StockFlowFailure =
  | { kind: 'wrong-length'; where: string; expected: number; found: number }
  | { kind: 'not-a-number-of-people'; where: string; index: number; value: number }
  | { kind: 'not-a-share'; where: string; index: number; value: number }
  | { kind: 'spread-over-more-than-all'; where: string; sum: number }
  | { kind: 'not-a-number-of-years'; where: string; value: number };

/**
 * Runs a workforce through the years. In a year some leave, then some of the rest retire, and the others become one
 * year older (those of the last age keep theirs); then graduates and recruits come. Full-time equivalents are counted after that.
 */
export function runStockFlow(flow: StockFlow): Result<readonly StockYear[], StockFlowFailure> {
  const failure = findFailure(flow);
  if (failure) return fail(failure);

  const { education } = flow;
  const years: StockYear[] = [];
  let stock = Float64Array.from(flow.stock);
  for (let t = 0; t < flow.years; t++) {
    const next = new Float64Array(stock.length);
    const left = { exits: 0, retirements: 0 };
    ageOneYear(stock, flow.exit, flow.retire, next, left);

    const candidates =
      t < education.studyYears
        ? education.pipeline[t]!
        : education.intake[t - education.studyYears]! * education.completion;
    const graduates = addByAge(next, candidates * education.enterShare, education.graduateAge);
    const recruits = addByAge(next, flow.recruits[t]!, flow.recruitAge);

    const fte = fullTimeEquivalents(next, flow.employmentRate, flow.positionFraction);
    years.push({
      headcount: next.reduce((sum, n) => sum + n, 0),
      ...left,
      graduates,
      recruits,
      fte,
      effectiveFte: fte * (1 - flow.sickAbsence[t]!),
      stock: next,
    });
    stock = next;
  }
  return succeed(years);
}

/** Those who stay, one year older, into `next`; who left and who retired is added to `left`. */
export function ageOneYear(
  stock: ArrayLike<number>,
  exit: ArrayLike<number>,
  retire: ArrayLike<number>,
  next: Float64Array,
  left: { exits: number; retirements: number },
): void {
  const last = next.length - 1;
  next[last] = 0;
  next[0] = 0;
  let [exits, retirements] = [0, 0];
  for (let x = 0; x <= last; x++) {
    const persons = stock[x]!;
    const leaving = persons * exit[x]!;
    const retiring = (persons - leaving) * retire[x]!;
    const staying = persons - leaving - retiring;
    exits += leaving;
    retirements += retiring;
    if (x < last) next[x + 1] = staying;
    else next[last] = next[last]! + staying;
  }
  left.exits += exits;
  left.retirements += retirements;
}

/** Adds persons by age and tells how many came; shares that do not quite add up to 1 are taken as they are. */
function addByAge(stock: Float64Array, persons: number, share: ArrayLike<number>): number {
  let added = 0;
  for (let x = 0; x < stock.length; x++) {
    const come = persons * share[x]!;
    stock[x] = stock[x]! + come;
    added += come;
  }
  return added;
}

function fullTimeEquivalents(
  stock: Float64Array,
  employment: ArrayLike<number>,
  position: ArrayLike<number>,
): number {
  let fte = 0;
  for (let x = 0; x < stock.length; x++) fte += stock[x]! * employment[x]! * position[x]!;
  return fte;
}

function findFailure(flow: StockFlow): StockFlowFailure | undefined {
  const { education, years } = flow;
  for (const [where, value] of [
    ['years', years],
    ['study years', education.studyYears],
  ] as const)
    if (!(Number.isInteger(value) && value >= 0 && value <= 200))
      return { kind: 'not-a-number-of-years', where, value };

  const ages = flow.stock.length;
  if (ages === 0) return { kind: 'wrong-length', where: 'stock', expected: 57, found: 0 };
  const pastIntake = Math.max(0, years - education.studyYears);
  const people: readonly [string, ArrayLike<number>, number][] = [
    ['stock', flow.stock, ages],
    ['intake', education.intake, pastIntake],
    ['pipeline', education.pipeline, Math.min(years, education.studyYears)],
    ['recruits', flow.recruits, years],
  ];
  for (const [where, list, needed] of people) {
    if (list.length < needed) return { kind: 'wrong-length', where, expected: needed, found: list.length };
    for (let index = 0; index < list.length; index++)
      if (!(list[index]! >= 0 && Number.isFinite(list[index])))
        return { kind: 'not-a-number-of-people', where, index, value: list[index]! };
  }
  const shares: readonly [string, ArrayLike<number>, number, 'by age'?][] = [
    ['exit probability', flow.exit, ages, 'by age'],
    ['retirement probability', flow.retire, ages, 'by age'],
    ['graduates by age', education.graduateAge, ages, 'by age'],
    ['recruits by age', flow.recruitAge, ages, 'by age'],
    ['employment rate', flow.employmentRate, ages, 'by age'],
    ['position fraction', flow.positionFraction, ages, 'by age'],
    ['completion', [education.completion], 1],
    ['entering share', [education.enterShare], 1],
    ['sick absence', flow.sickAbsence, years],
  ];
  for (const [where, list, needed, byAge] of shares) {
    if (list.length < needed || (byAge && list.length !== needed))
      return { kind: 'wrong-length', where, expected: needed, found: list.length };
    for (let index = 0; index < list.length; index++)
      if (!(list[index]! >= 0 && list[index]! <= 1))
        return { kind: 'not-a-share', where, index, value: list[index]! };
  }
  for (const [where, list] of [
    ['graduates by age', education.graduateAge],
    ['recruits by age', flow.recruitAge],
  ] as const) {
    const sum = Array.from(list).reduce((total, share) => total + share, 0);
    if (sum > 1 + 1e-6) return { kind: 'spread-over-more-than-all', where, sum };
  }
  return undefined;
}
