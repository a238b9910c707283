import { WORKING_AGES } from '../need/ages.ts';
import type { Parameters } from '../scenario/parameters.ts';
import { laterRetirement } from './age-profile.ts';
import { ageOneYear } from './stock-flow.ts';

/** What is known of a competence as a workforce. Lists are by age 18..74. */
export type CompetenceModel = {
  readonly id: string;
  /** Share of the staff at each age; adds up to 1. */
  readonly profile: Float64Array;
  readonly exit: Float64Array;
  readonly retire: Float64Array;
  readonly recruitAge: Float64Array;
  /** Mean position, 0..1; the position lever raises it to 1 at most. */
  readonly position: number;
  /** Recruits a year as a multiple of those who leave in the first year. */
  readonly replacement: number;
};

/** People who change competence: they leave the one and join the other when they complete. */
export type UpskillingPath = { readonly from: number; readonly to: number; readonly years: number };

/** How one draw differs from the middle course; see draws.ts. */
export type SupplyVariation = {
  /** Factor on the odds of leaving, and years by which retirement is later. */
  readonly exitOdds: number;
  readonly retirementShift: number;
  readonly recruits: number;
  /** Factor on the odds of completing an education. */
  readonly completionOdds: number;
  /** Added to the logit of sick leave, the start and every year after it. */
  readonly sickLogit: ArrayLike<number>;
};

export type SupplyInput = {
  readonly competences: readonly CompetenceModel[];
  /** Persons at the start: competence → age 18..74. */
  readonly persons: Float64Array;
  readonly years: number;
  readonly parameters: Parameters;
  readonly variation: SupplyVariation;
  /** Persons who start to move up each year, beside the paths. */
  readonly upskilling: readonly (UpskillingPath & { readonly perYear: number })[];
  /** The competence that apprentices get, and their ages when they have it. */
  readonly apprentices: { readonly competence: number; readonly ages: Float64Array };
};

/** Tables laid out year → competence, from the start on (years + 1 rows), from `at` on. */
export type SupplyTables = {
  readonly headcount: Float64Array;
  /** Full-time equivalents that are present: positions less sick leave. */
  readonly supply: Float64Array;
};

/**
 * The staff of a municipality by competence through the years, under the levers of a scenario. Recruitment goes on as
 * in the base: as many a year as left in the first year without any lever, times replacement; so whoever stays
 * longer is a gain, and is not recruited away.
 *
 * Nobody is created or lost by moving up: a person leaves the old competence as the new one gets them.
 */
export function runSupply(input: SupplyInput, into: SupplyTables, at: number): void {
  const { competences, years, parameters, variation } = input;
  const size = competences.length;
  const stocks = competences.map((_, k) => input.persons.slice(k * WORKING_AGES, (k + 1) * WORKING_AGES));
  const recruits = competences.map(
    (one, k) =>
      leaversInFirstYear(one, stocks[k]!) *
      one.replacement *
      parameters.recruitment.factor *
      variation.recruits,
  );
  const exits = competences.map(() => new Float64Array(WORKING_AGES));
  const retirements = competences.map(() => new Float64Array(WORKING_AGES));
  const left = { exits: 0, retirements: 0 };
  let next = new Float64Array(WORKING_AGES);

  report(input, stocks, 0, into, at);
  let phaseOfRates = Number.NaN;
  for (let t = 1; t <= years; t++) {
    const phase = phaseAt(parameters, t);
    if (phase !== phaseOfRates) {
      for (let k = 0; k < size; k++)
        ratesUnder(competences[k]!, parameters, variation, phase, exits[k]!, retirements[k]!);
      phaseOfRates = phase;
    }
    for (let k = 0; k < size; k++) {
      const stock = stocks[k]!;
      ageOneYear(stock, exits[k]!, retirements[k]!, next, left);
      const { recruitAge } = competences[k]!;
      for (let x = 0; x < WORKING_AGES; x++) next[x] = next[x]! + recruits[k]! * recruitAge[x]!;
      stocks[k] = next;
      next = stock;
    }
    complete(input, stocks, t);
    report(input, stocks, t, into, at);
  }
}

/** How much of the levers works in a year. */
function phaseAt({ phaseInYears }: Parameters, year: number): number {
  return phaseInYears <= 0 ? 1 : Math.min(1, year / phaseInYears);
}

function leaversInFirstYear({ exit, retire }: CompetenceModel, stock: Float64Array): number {
  return stock.reduce((leavers, n, x) => leavers + n * (1 - (1 - exit[x]!) * (1 - retire[x]!)), 0);
}

function ratesUnder(
  competence: CompetenceModel,
  { retirement, turnover }: Parameters,
  variation: SupplyVariation,
  phase: number,
  exit: Float64Array,
  retire: Float64Array,
): void {
  const usual = competence.exit.reduce((sum, p, x) => sum + p * competence.profile[x]!, 0);
  const factor = usual > 0 ? Math.max(0, 1 + (turnover.change * phase) / usual) : 1;
  for (let x = 0; x < WORKING_AGES; x++)
    exit[x] = Math.min(1, factor * withOdds(competence.exit[x]!, variation.exitOdds));
  laterRetirement(competence.retire, retirement.laterYears * phase + variation.retirementShift, retire);
}

/** Those who complete an education this year: apprentices who stay, and staff who move up. */
function complete(input: SupplyInput, stocks: readonly Float64Array[], year: number): void {
  const { apprentices, upskilling } = input.parameters;
  const { completionOdds } = input.variation;
  if (year > apprentices.years && apprentices.perYear > 0) {
    const come = apprentices.perYear * withOdds(apprentices.completion, completionOdds) * apprentices.stay;
    const stock = stocks[input.apprentices.competence]!;
    for (let x = 0; x < WORKING_AGES; x++) stock[x] = stock[x]! + come * input.apprentices.ages[x]!;
  }
  for (const { from, to, years, perYear } of input.upskilling) {
    if (year <= years || perYear <= 0) continue;
    const [old, young] = [stocks[from]!, stocks[to]!];
    const persons = old.reduce((sum, n) => sum + n, 0);
    if (persons <= 0) continue;
    // No more can move up than there are.
    const share = Math.min(1, (perYear * withOdds(upskilling.completion, completionOdds)) / persons);
    for (let x = 0; x < WORKING_AGES; x++) {
      const moved = old[x]! * share;
      old[x] = old[x]! - moved;
      young[x] = young[x]! + moved;
    }
  }
}

function report(
  { competences, parameters, variation }: SupplyInput,
  stocks: readonly Float64Array[],
  year: number,
  into: SupplyTables,
  at: number,
): void {
  const phase = phaseAt(parameters, year);
  const sick = Math.min(
    1,
    Math.max(
      0,
      withOdds(parameters.sickness.rate, Math.exp(variation.sickLogit[year]!)) +
        parameters.sickness.change * phase,
    ),
  );
  const row = at + year * competences.length;
  for (let k = 0; k < competences.length; k++) {
    let persons = 0;
    const stock = stocks[k]!;
    for (let x = 0; x < WORKING_AGES; x++) persons += stock[x]!;
    const position = Math.min(1, Math.max(0, competences[k]!.position + parameters.position.points * phase));
    into.headcount[row + k] = persons;
    into.supply[row + k] = persons * position * (1 - sick);
  }
}

/** A probability whose odds are multiplied. */
function withOdds(p: number, odds: number): number {
  return (p * odds) / (1 + p * (odds - 1));
}
