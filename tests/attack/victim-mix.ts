import { GJOVIK } from './words.ts';

/** A search that has been done for Gjøvik: one nurse is to be recruited, and what it was asked tells what is held. */
export function aMix(nurse: string) {
  const name = nurse.replaceAll('-', '');
  const price = {
    pay: 751,
    firstYear: 180,
    leave: 0.1,
    position: 0.9,
    mostRecruits: 4,
    trainFrom: null,
    trainYears: 3,
    trainCost: 80,
    completion: 0.8,
    seats: 0,
    setUp: 0,
    larger: 0,
    penalty: 1900,
  };
  const of = (value: number) => ({ [name]: value });
  const decisions = {
    recruit: [{ municipality: GJOVIK, competence: name, year: 0, persons: 1 }],
    train: [],
    largerPositions: [],
    sharedPosts: [],
  };
  return {
    line: `recruit-${GJOVIK}-${name}-0`,
    asked: {
      question: {
        firstYear: 2027,
        years: 1,
        municipalities: [GJOVIK],
        gaps: [{ municipality: GJOVIK, competence: nurse, byYear: [1.5], basis: 'analysis' }],
        prices: { [nurse]: price },
        common: { stress: 0, discount: 0.04 },
        budgets: { [GJOVIK]: [1000] },
      },
      input: {
        municipalities: [GJOVIK],
        competences: [name],
        years: 1,
        neighbours: [],
        gap: { [GJOVIK]: { [name]: [1.5] } },
        measures: {
          recruit: {
            annualPay: of(price.pay),
            costFirstYear: of(price.firstYear),
            leave: of(price.leave),
            positionFraction: of(price.position),
            maxPerYear: { [GJOVIK]: of(price.mostRecruits) },
          },
        },
        budget: { [GJOVIK]: [1000] },
        penalty: of(price.penalty),
        discount: 0.04,
      },
    },
    answer: {
      plan: { decisions, costs: [], coverage: [], objective: { total: 1000, measures: 900, unmet: 100 } },
      end: 'near-enough',
      bound: 1000,
      gap: 0,
      steps: 1,
    },
  };
}
