import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import type { MeasuresInput, MeasuresProblem } from './problem.ts';

/** `where` is the way to the value in the input, such as `measures.train.years.nurse`. */
export type MeasuresFault =
  | { readonly kind: 'nothing-to-plan'; readonly where: string }
  | { readonly kind: 'too-large'; readonly where: string; readonly count: number; readonly most: number }
  | { readonly kind: 'not-a-name'; readonly where: string; readonly name: string }
  | { readonly kind: 'told-twice'; readonly where: string; readonly name: string }
  | { readonly kind: 'unknown-municipality'; readonly where: string; readonly name: string }
  | { readonly kind: 'unknown-competence'; readonly where: string; readonly name: string }
  | { readonly kind: 'missing'; readonly where: string }
  | { readonly kind: 'wrong-years'; readonly where: string; readonly count: number; readonly years: number }
  | {
      readonly kind: 'not-possible';
      readonly where: string;
      readonly value: number;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    };

/** More is a mistake, or a question that no search answers while somebody waits. */
const MOST = { municipalities: 60, competences: 30, years: 30, cells: 4000, pairs: 200 } as const;
const MONEY = { least: 0, most: 1e7 };
const SHARE = { least: 0, most: 1 };
const COUNT = { least: 0, most: 10_000, whole: true };
/** Names become names of variables, where a hyphen is a minus and an underscore parts municipality from competence. */
const NAME = /^[A-Za-z0-9]{1,60}$/;

type Table<Value> = { readonly [name: string]: Value };
type Limits = { readonly least: number; readonly most: number; readonly whole?: boolean };

/** Carries the first fault out of the depth; it never leaves this file. */
class Refused extends Error {
  readonly fault: MeasuresFault;
  constructor(fault: MeasuresFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/**
 * Puts a problem into its one form, whatever the order of its rows, or names the first thing that is wrong with it. Nothing
 * is guessed: what is lacking is a fault. Tables of measures may hold municipalities and
 * competences that the problem leaves out.
 */
export function readMeasuresProblem(input: MeasuresInput): Result<MeasuresProblem, MeasuresFault> {
  try {
    return succeed(read(input));
  } catch (error) {
    if (error instanceof Refused) return fail(error.fault);
    throw error;
  }
}

function read(input: MeasuresInput): MeasuresProblem {
  const municipalities = readNames(input.municipalities, 'municipalities', MOST.municipalities);
  const competences = readNames(input.competences, 'competences', MOST.competences);
  const years = readYears(input.years);
  const cells = municipalities.length * competences.length * years;
  if (cells > MOST.cells) refuse({ kind: 'too-large', where: 'gap', count: cells, most: MOST.cells });

  const everyYear = (list: readonly number[], where: string, limits: Limits) => {
    if (list.length !== years) refuse({ kind: 'wrong-years', where, count: list.length, years });
    return list.map((value, year) => check(value, `${where}[${year}]`, limits));
  };
  refuseOthers(input.gap, municipalities, 'gap', 'unknown-municipality');
  refuseOthers(input.budget, municipalities, 'budget', 'unknown-municipality');

  return {
    municipalities,
    competences,
    years,
    pairs: readPairs(input.neighbours, municipalities),
    gap: municipalities.map((municipality) => {
      const where = `gap.${municipality}`;
      const own = at(input.gap, municipality, 'gap');
      refuseOthers(own, competences, where, 'unknown-competence');
      return competences.map((competence) =>
        everyYear(at(own, competence, where), `${where}.${competence}`, { least: -1e5, most: 1e5 }),
      );
    }),
    ...readMeasures(input.measures, municipalities, competences),
    budget: municipalities.map((one) =>
      everyYear(at(input.budget, one, 'budget'), `budget.${one}`, { least: 0, most: 1e9 }),
    ),
    penalty: competences.map((one) => numberAt(input.penalty, one, 'penalty', MONEY)),
    discount: check(input.discount, 'discount', SHARE),
  };
}

function readMeasures(
  { recruit, train, raisePosition, share }: MeasuresInput['measures'],
  municipalities: readonly string[],
  competences: readonly string[],
): Pick<MeasuresProblem, 'recruiting' | 'training' | 'largerPositions' | 'sharing'> {
  const inEach = (table: Table<Table<number>>, competence: string, where: string, limits: Limits) =>
    municipalities.map((one) => numberAt(at(table, one, where), competence, `${where}.${one}`, limits));
  return {
    recruiting: competences.map((one) => {
      if (recruit === undefined || !Object.hasOwn(recruit.annualPay, one)) return null;
      const where = 'measures.recruit';
      return {
        annualPay: numberAt(recruit.annualPay, one, `${where}.annualPay`, MONEY),
        costFirstYear: numberAt(recruit.costFirstYear, one, `${where}.costFirstYear`, MONEY),
        leave: numberAt(recruit.leave, one, `${where}.leave`, SHARE),
        positionFraction: numberAt(recruit.positionFraction, one, `${where}.positionFraction`, SHARE),
        maxPerYear: inEach(recruit.maxPerYear, one, `${where}.maxPerYear`, COUNT),
      };
    }),
    training: competences.map((one) => {
      if (train === undefined || !Object.hasOwn(train.from, one)) return null;
      const where = 'measures.train';
      const from = at(train.from, one, `${where}.from`);
      // Those who train from a competence to the same one would be counted twice and nobody would be the wiser.
      if (from === one || !competences.includes(from))
        refuse({ kind: 'unknown-competence', where: `${where}.from.${one}`, name: from });
      return {
        from: competences.indexOf(from),
        years: numberAt(train.years, one, `${where}.years`, { least: 1, most: 30, whole: true }),
        cost: numberAt(train.cost, one, `${where}.cost`, MONEY),
        completion: numberAt(train.completion, one, `${where}.completion`, SHARE),
        leave: numberAt(train.leave, one, `${where}.leave`, SHARE),
        fraction: numberAt(train.fraction, one, `${where}.fraction`, SHARE),
        capacityPerYear: numberAt(train.capacityPerYear, one, `${where}.capacityPerYear`, COUNT),
        maxPerMunicipalityYear: check(train.maxPerMunicipalityYear, `${where}.maxPerMunicipalityYear`, COUNT),
        setupCost: numberAt(train.setupCost, one, `${where}.setupCost`, MONEY),
      };
    }),
    largerPositions: competences.map((one) => {
      if (raisePosition === undefined || !Object.hasOwn(raisePosition.cost, one)) return null;
      const where = 'measures.raisePosition';
      return {
        cost: numberAt(raisePosition.cost, one, `${where}.cost`, MONEY),
        setupCost: numberAt(raisePosition.setupCost, one, `${where}.setupCost`, MONEY),
        potential: inEach(raisePosition.potential, one, `${where}.potential`, { least: 0, most: 1e5 }),
        maxStepPerYear: check(raisePosition.maxStepPerYear, `${where}.maxStepPerYear`, SHARE),
      };
    }),
    sharing: competences.map((one) => {
      if (share === undefined || !Object.hasOwn(share.cost, one)) return null;
      const where = 'measures.share';
      return {
        cost: numberAt(share.cost, one, `${where}.cost`, MONEY),
        travelLoss: check(share.travelLoss, `${where}.travelLoss`, SHARE),
        // Two parts that are both more than half of a post are more than the post.
        minPart: check(share.minPart, `${where}.minPart`, { least: 0, most: 0.5 }),
        maxPostsPerPairYear: check(share.maxPostsPerPairYear, `${where}.maxPostsPerPairYear`, COUNT),
      };
    }),
  };
}

function readNames(names: readonly string[], where: string, most: number): readonly string[] {
  if (names.length === 0) refuse({ kind: 'nothing-to-plan', where });
  if (names.length > most) refuse({ kind: 'too-large', where, count: names.length, most });
  for (const [i, name] of names.entries()) {
    if (!NAME.test(name)) refuse({ kind: 'not-a-name', where: `${where}[${i}]`, name });
    if (names.indexOf(name) !== i) refuse({ kind: 'told-twice', where: `${where}[${i}]`, name });
  }
  return [...names].sort(byCodeUnit);
}

function readYears(years: number): number {
  if (years === 0) refuse({ kind: 'nothing-to-plan', where: 'years' });
  return check(years, 'years', { least: 1, most: MOST.years, whole: true });
}

function readPairs(
  neighbours: MeasuresInput['neighbours'],
  municipalities: readonly string[],
): MeasuresProblem['pairs'] {
  if (neighbours.length > MOST.pairs)
    refuse({ kind: 'too-large', where: 'neighbours', count: neighbours.length, most: MOST.pairs });
  const seen = new Set<string>();
  const pairs = neighbours.map((pair, i) => {
    const where = `neighbours[${i}]`;
    const [first = '', second] = [...pair].sort(byCodeUnit);
    if (second === undefined || pair.length !== 2) return refuse({ kind: 'missing', where });
    for (const name of [first, second])
      if (!municipalities.includes(name)) refuse({ kind: 'unknown-municipality', where, name });
    const name = `${first} ${second}`;
    if (first === second || seen.has(name)) refuse({ kind: 'told-twice', where, name });
    seen.add(name);
    return { first: municipalities.indexOf(first), second: municipalities.indexOf(second) };
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function refuseOthers(
  table: Table<unknown>,
  names: readonly string[],
  where: string,
  kind: 'unknown-municipality' | 'unknown-competence',
): void {
  for (const name of Object.keys(table)) if (!names.includes(name)) refuse({ kind, where, name });
}

function at<Value>(table: Table<Value>, name: string, where: string): Value {
  // A table from a file may inherit a name such as `constructor`.
  const value = Object.hasOwn(table, name) ? table[name] : undefined;
  return value === undefined ? refuse({ kind: 'missing', where: `${where}.${name}` }) : value;
}

function numberAt(table: Table<number>, name: string, where: string, limits: Limits): number {
  return check(at(table, name, where), `${where}.${name}`, limits);
}

function check(value: number, where: string, { least, most, whole = false }: Limits): number {
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  return refuse({ kind: 'not-possible', where, value, least, most, whole });
}

function refuse(fault: MeasuresFault): never {
  throw new Refused(fault);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
