// Problems for the tests of the optimiser: one that is ordinary, and small random ones.
import fc from 'fast-check';
import type { Decisions } from './plan.ts';
import type { MeasuresInput, MeasuresProblem } from './problem.ts';
import { readMeasuresProblem } from './read-problem.ts';

export const NOTHING_DONE: Decisions = { recruit: [], train: [], largerPositions: [], sharedPosts: [] };

/** Two neighbours, two competences and three years, with money for some of it. */
export function anInput(change: Partial<MeasuresInput> = {}): MeasuresInput {
  return {
    municipalities: ['M1', 'M2'],
    competences: ['nurse', 'healthWorker'],
    years: 3,
    neighbours: [['M1', 'M2']],
    gap: {
      M1: { nurse: [1.5, 2.5, 4], healthWorker: [1, 2, 3] },
      M2: { nurse: [0.5, 1, 2], healthWorker: [0.7, 1.4, 2.1] },
    },
    measures: {
      recruit: {
        annualPay: { nurse: 720, healthWorker: 610 },
        costFirstYear: { nurse: 180, healthWorker: 110 },
        leave: { nurse: 0.12, healthWorker: 0.1 },
        positionFraction: { nurse: 0.85, healthWorker: 0.75 },
        maxPerYear: { M1: { nurse: 2, healthWorker: 3 }, M2: { nurse: 1, healthWorker: 2 } },
      },
      train: {
        from: { nurse: 'healthWorker' },
        years: { nurse: 1 },
        cost: { nurse: 95 },
        completion: { nurse: 0.85 },
        leave: { nurse: 0.05 },
        fraction: { nurse: 0.8 },
        capacityPerYear: { nurse: 2 },
        maxPerMunicipalityYear: 2,
        setupCost: { nurse: 60 },
      },
      raisePosition: {
        cost: { nurse: 760, healthWorker: 640 },
        setupCost: { nurse: 150, healthWorker: 150 },
        potential: { M1: { nurse: 1, healthWorker: 2 }, M2: { nurse: 0.6, healthWorker: 1.2 } },
        maxStepPerYear: 0.5,
      },
      share: {
        cost: { nurse: 820, healthWorker: 700 },
        travelLoss: 0.08,
        minPart: 0.2,
        maxPostsPerPairYear: 1,
      },
    },
    budget: { M1: [2500, 3000, 3500], M2: [1500, 1800, 2000] },
    penalty: { nurse: 1900, healthWorker: 1400 },
    discount: 0.04,
    ...change,
  };
}

export function problemOf(input: MeasuresInput): MeasuresProblem {
  const read = readMeasuresProblem(input);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** A region in which a search takes seconds: many who lack, little money, and neighbours in a row. */
export function aHardInput(count = 8): MeasuresInput {
  const municipalities = Array.from({ length: count }, (_, i) => `M${i + 1}`);
  const competences = ['nurse', 'healthWorker', 'leader'];
  const years = 8;
  const each = <Value>(names: readonly string[], of: (i: number) => Value) =>
    Object.fromEntries(names.map((name, i) => [name, of(i)]));
  const { measures } = anInput();
  const both = (nurse: number, healthWorker: number, leader: number) => ({ nurse, healthWorker, leader });
  return {
    municipalities,
    competences,
    years,
    neighbours: municipalities.slice(1).map((name, i) => [municipalities[i]!, name]),
    gap: each(municipalities, (m) =>
      each(competences, (k) =>
        Array.from(
          { length: years },
          (_, t) => ((m + 2) * (t + 1) * (7 + ((m * 5 + t * 3 + k * 11) % 9))) / (30 + 20 * k),
        ),
      ),
    ),
    measures: {
      recruit: {
        annualPay: both(720, 610, 950),
        costFirstYear: both(180, 110, 260),
        leave: both(0.12, 0.1, 0.08),
        positionFraction: both(0.85, 0.75, 1),
        maxPerYear: each(municipalities, (m) => both(2 + (m % 3), 3 + (m % 4), 1)),
      },
      train: measures.train!,
      raisePosition: {
        cost: both(760, 640, 990),
        setupCost: both(150, 150, 150),
        potential: each(municipalities, (m) => both(2 + 0.3 * m, 3 + 0.4 * m, 0.5)),
        maxStepPerYear: 0.5,
      },
      share: { ...measures.share!, cost: both(820, 700, 1050) },
    },
    budget: each(municipalities, (m) =>
      Array.from({ length: years }, (_, t) => 4000 + 900 * m + 350 * ((t * 7) % 4)),
    ),
    penalty: both(1900, 1400, 2600),
    discount: 0.04,
  };
}

const tenths = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 10), max: Math.round(max * 10) }).map((value) => value / 10);
const money = (max: number) => fc.integer({ min: 0, max });
const share = fc.integer({ min: 0, max: 10 }).map((value) => value / 10);

/** One or two municipalities and competences and up to three years; every measure may be there, or not. */
export function smallInputs(): fc.Arbitrary<MeasuresInput> {
  return fc
    .record({
      municipalities: fc.constantFrom(['M1'], ['M1', 'M2']),
      competences: fc.constantFrom(['nurse'], ['nurse', 'healthWorker']),
      years: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ municipalities, competences, years }) => {
      const each = <Value>(names: readonly string[], value: fc.Arbitrary<Value>) =>
        fc.record(Object.fromEntries(names.map((name) => [name, value])));
      const everyYear = (value: fc.Arbitrary<number>) =>
        fc.array(value, { minLength: years, maxLength: years });
      const byPlace = (value: fc.Arbitrary<number>) => each(municipalities, each(competences, value));
      const trained = competences.length === 2 ? ['nurse'] : [];
      const recruit = fc.record({
        annualPay: each(competences, money(900)),
        costFirstYear: each(competences, money(300)),
        leave: each(competences, share),
        positionFraction: each(competences, share),
        maxPerYear: byPlace(fc.integer({ min: 0, max: 3 })),
      });
      const train = fc.record({
        from: fc.constant(Object.fromEntries(trained.map((name) => [name, 'healthWorker']))),
        years: each(trained, fc.integer({ min: 1, max: 3 })),
        cost: each(trained, money(200)),
        completion: each(trained, share),
        leave: each(trained, share),
        fraction: each(trained, share),
        capacityPerYear: each(trained, fc.integer({ min: 0, max: 3 })),
        maxPerMunicipalityYear: fc.integer({ min: 0, max: 3 }),
        setupCost: each(trained, money(100)),
      });
      const raisePosition = fc.record({
        cost: each(competences, money(900)),
        setupCost: each(competences, money(300)),
        potential: byPlace(tenths(0, 3)),
        maxStepPerYear: share,
      });
      const sharing = fc.record({
        cost: each(competences, money(1000)),
        travelLoss: share,
        minPart: tenths(0, 0.5),
        maxPostsPerPairYear: fc.integer({ min: 0, max: 2 }),
      });
      return fc.record({
        municipalities: fc.constant(municipalities),
        competences: fc.constant(competences),
        years: fc.constant(years),
        neighbours: fc.constantFrom([], municipalities.length === 2 ? [['M1', 'M2']] : []),
        gap: each(municipalities, each(competences, everyYear(tenths(-1, 6)))),
        measures: fc.record({ recruit, train, raisePosition, share: sharing }, { requiredKeys: [] }),
        budget: each(municipalities, everyYear(money(6000))),
        penalty: each(competences, money(2500)),
        discount: fc.constantFrom(0, 0.04, 0.25),
      });
    });
}

/** Twenty of them, the same each time: what must not be missing among random problems is found among these. */
export const sameInputs = (): [MeasuresInput][] =>
  fc.sample(smallInputs(), { seed: 1, numRuns: 20 }).map((input) => [input]);
