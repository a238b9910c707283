import type { MeasuresInput } from '../../measures/problem.ts';
import type { MixGap } from './gaps.ts';
import { LARGEST_STEP, type MixCommon, type MixPrice, SHARING } from './prices.ts';

/** All that a run is asked; the same question gives the same answer. */
export type MixQuestion = {
  readonly firstYear: number;
  readonly years: number;
  readonly municipalities: readonly string[];
  readonly gaps: readonly MixGap[];
  /** By competence. */
  readonly prices: Readonly<Record<string, MixPrice>>;
  readonly common: MixCommon;
  /** By municipality, 1000 kr a year. */
  readonly budgets: Readonly<Record<string, readonly number[]>>;
};

/** The engine's names hold no hyphens. */
export const nameOf = (id: string): string => id.replaceAll('-', '');

/** More of a competence than anybody will ever move up from: how many there are of it is not known here. */
const PLENTY = -1000;

export function problemOf(question: MixQuestion): MeasuresInput {
  const { municipalities, prices, common, budgets, years } = question;
  const weighed = [...new Set(question.gaps.map(({ competence }) => competence))].filter(
    (one) => prices[one] !== undefined,
  );
  const origins = weighed.flatMap((one) => prices[one]!.trainFrom ?? []);
  const competences = [...new Set([...weighed, ...origins])].sort();
  const trained = weighed.filter((one) => prices[one]!.trainFrom !== null && prices[one]!.seats > 0);
  const of = (these: readonly string[], value: (price: MixPrice) => number) =>
    Object.fromEntries(these.map((one) => [nameOf(one), value(prices[one]!)]));
  const inEach = (value: (price: MixPrice) => number) =>
    Object.fromEntries(municipalities.map((place) => [nameOf(place), of(weighed, value)]));
  const more = 1 + common.stress / 100;
  return {
    municipalities: municipalities.map(nameOf),
    competences: competences.map(nameOf),
    years,
    neighbours: municipalities.flatMap((first, index) =>
      municipalities.slice(index + 1).map((second) => [nameOf(first), nameOf(second)]),
    ),
    gap: Object.fromEntries(
      municipalities.map((place) => [
        nameOf(place),
        Object.fromEntries(
          competences.map((competence) => {
            const gap = question.gaps.find(
              (one) => one.municipality === place && one.competence === competence,
            );
            const byYear = gap?.byYear.map((value) => value * more) ?? Array<number>(years).fill(PLENTY);
            return [nameOf(competence), byYear];
          }),
        ),
      ]),
    ),
    measures: {
      recruit: {
        annualPay: of(weighed, ({ pay }) => pay),
        costFirstYear: of(weighed, ({ firstYear }) => firstYear),
        leave: of(weighed, ({ leave }) => leave),
        positionFraction: of(weighed, ({ position }) => position),
        maxPerYear: inEach(({ mostRecruits }) => mostRecruits),
      },
      ...(trained.length === 0
        ? {}
        : {
            train: {
              from: Object.fromEntries(
                trained.map((one) => [nameOf(one), nameOf(prices[one]!.trainFrom ?? '')]),
              ),
              years: of(trained, ({ trainYears }) => trainYears),
              cost: of(trained, ({ trainCost }) => trainCost),
              completion: of(trained, ({ completion }) => completion),
              leave: of(trained, ({ leave }) => leave),
              fraction: of(trained, ({ position }) => position),
              capacityPerYear: of(trained, ({ seats }) => seats),
              maxPerMunicipalityYear: Math.max(...trained.map((one) => prices[one]!.seats)),
              setupCost: of(trained, ({ setUp }) => setUp),
            },
          }),
      raisePosition: {
        cost: of(weighed, ({ pay }) => pay),
        setupCost: of(weighed, ({ setUp }) => setUp),
        potential: inEach(({ larger }) => larger),
        maxStepPerYear: LARGEST_STEP,
      },
      ...(municipalities.length < 2
        ? {}
        : {
            share: {
              cost: of(weighed, ({ pay }) => pay * SHARING.dearer),
              travelLoss: SHARING.travelLoss,
              minPart: SHARING.minPart,
              maxPostsPerPairYear: SHARING.mostPostsAYear,
            },
          }),
    },
    budget: Object.fromEntries(municipalities.map((place) => [nameOf(place), budgets[place] ?? []])),
    penalty: Object.fromEntries(
      competences.map((one) => [nameOf(one), prices[one] === undefined ? 0 : prices[one].penalty]),
    ),
    discount: common.discount,
  };
}
