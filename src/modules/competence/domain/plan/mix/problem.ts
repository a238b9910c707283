import type { MeasuresInput } from '../../measures/problem.ts';
import type { MixGap, MixUnit } from './gaps.ts';
import type { MixNeedChoice } from './need.ts';
import type { PriceSet } from './price-settings.ts';
import type { MixCommon, MixPrice, MixTerms } from './prices.ts';

/** All that a run is asked; the same question gives the same answer. */
export type MixQuestion = {
  readonly firstYear: number;
  readonly years: number;
  readonly municipalities: readonly string[];
  readonly gaps: readonly MixGap[];
  /** By competence. */
  readonly prices: Readonly<Record<string, MixPrice>>;
  readonly common: MixCommon;
  readonly terms: MixTerms;
  /** Those that lie near enough to share a post. */
  readonly neighbours: readonly (readonly [string, string])[];
  /** The prices that held, and what they came to: what was typed for this run is what differs from it. */
  readonly usual: { readonly set: PriceSet; readonly prices: Readonly<Record<string, MixPrice>> };
  /** Which need it is to cover; not there in runs of before it could be chosen, nor where no requirement is founded on figures. */
  readonly need?: MixNeedChoice;
  /** By municipality, 1000 kr a year. */
  readonly budgets: Readonly<Record<string, readonly number[]>>;
};

/** The engine's names hold no hyphens. */
export const nameOf = (id: string): string => id.replaceAll('-', '');

/**
 * Whoever learns to do something more goes on being what they are: a nurse who takes leadership education is still a nurse. So
 * those who study to a competence that is counted in persons come from a place of their own, and are taken from nobody.
 */
export const originOf = (competence: string): string => `from${nameOf(competence)}`;

/** What a competence is counted in. */
export function unitIn({ gaps }: Pick<MixQuestion, 'gaps'>, competence: string): MixUnit {
  return gaps.find((one) => one.competence === competence)?.unit ?? 'fte';
}

/** More of a competence than anybody will ever move up from: how many there are of it is not known here. */
const PLENTY = -1000;

export function problemOf(question: MixQuestion): MeasuresInput {
  const { municipalities, prices, common, budgets, years, terms } = question;
  const weighed = [...new Set(question.gaps.map(({ competence }) => competence))].filter(
    (one) => prices[one] !== undefined,
  );
  const isPersons = (one: string) => unitIn(question, one) === 'persons';
  const trained = weighed.filter((one) => prices[one]!.trainFrom !== null && prices[one]!.seats > 0);
  const fromOf = (one: string) => (isPersons(one) ? originOf(one) : nameOf(prices[one]!.trainFrom ?? ''));
  const competences = [...new Set([...weighed.map(nameOf), ...trained.map(fromOf)])].sort();
  const of = (these: readonly string[], value: (price: MixPrice, one: string) => number) =>
    Object.fromEntries(these.map((one) => [nameOf(one), value(prices[one]!, one)]));
  const inEach = (these: readonly string[], value: (price: MixPrice) => number) =>
    Object.fromEntries(municipalities.map((place) => [nameOf(place), of(these, value)]));
  // A person who is counted as one costs the pay of the position, and no position that grows makes two of them.
  const personsCost = (price: MixPrice, one: string) => price.pay * (isPersons(one) ? price.position : 1);
  const fraction = (price: MixPrice, one: string) => (isPersons(one) ? 1 : price.position);
  const divisible = weighed.filter((one) => !isPersons(one));
  const gapOf = new Map(question.gaps.map((gap) => [`${nameOf(gap.competence)} ${gap.municipality}`, gap]));
  const more = 1 + common.stress / 100;
  return {
    municipalities: municipalities.map(nameOf),
    competences,
    years,
    neighbours: question.neighbours.map((pair) => pair.map(nameOf)),
    gap: Object.fromEntries(
      municipalities.map((place) => [
        nameOf(place),
        Object.fromEntries(
          competences.map((competence) => {
            const gap = gapOf.get(`${competence} ${place}`);
            const byYear = gap?.byYear.map((value) => value * more) ?? Array<number>(years).fill(PLENTY);
            return [competence, byYear];
          }),
        ),
      ]),
    ),
    measures: {
      recruit: {
        annualPay: of(weighed, personsCost),
        costFirstYear: of(weighed, ({ firstYear }) => firstYear),
        leave: of(weighed, ({ leave }) => leave),
        positionFraction: of(weighed, fraction),
        maxPerYear: inEach(weighed, ({ mostRecruits }) => mostRecruits),
      },
      ...(trained.length === 0
        ? {}
        : {
            train: {
              from: Object.fromEntries(trained.map((one) => [nameOf(one), fromOf(one)])),
              years: of(trained, ({ trainYears }) => trainYears),
              cost: of(trained, ({ trainCost }) => trainCost),
              completion: of(trained, ({ completion }) => completion),
              leave: of(trained, ({ leave }) => leave),
              fraction: of(trained, fraction),
              capacityPerYear: of(trained, ({ seats }) => seats),
              maxPerMunicipalityYear: Math.max(...trained.map((one) => prices[one]!.seats)),
              setupCost: of(trained, ({ setUp }) => setUp),
            },
          }),
      ...(divisible.length === 0
        ? {}
        : {
            raisePosition: {
              cost: of(divisible, ({ pay }) => pay),
              setupCost: of(divisible, ({ setUp }) => setUp),
              potential: inEach(divisible, ({ larger }) => larger),
              maxStepPerYear: terms.largestStep,
            },
          }),
      ...(question.neighbours.length === 0 || divisible.length === 0
        ? {}
        : {
            share: {
              cost: of(divisible, ({ pay }) => pay * terms.sharing.dearer),
              travelLoss: terms.sharing.travelLoss,
              minPart: terms.sharing.minPart,
              maxPostsPerPairYear: terms.sharing.mostPostsAYear,
            },
          }),
    },
    budget: Object.fromEntries(municipalities.map((place) => [nameOf(place), budgets[place] ?? []])),
    penalty: {
      ...Object.fromEntries(competences.map((one) => [one, 0])),
      ...of(weighed, ({ penalty }) => penalty),
    },
    discount: common.discount,
  };
}
