import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { accountFor } from '../domain/measures/account.ts';
import { checkDecisions, checkMeasuresPlan } from '../domain/measures/check-plan.ts';
import { writeLp } from '../domain/measures/lp-text.ts';
import { buildMeasuresModel } from '../domain/measures/model.ts';
import type { Decisions } from '../domain/measures/plan.ts';
import type { MeasuresProblem } from '../domain/measures/problem.ts';
import { planOfNothing } from '../domain/measures/read-plan.ts';
import { anInput, NOTHING_DONE, problemOf, sameInputs, smallInputs } from '../domain/measures/testing.ts';
import { optimiseMeasures, type OptimisingOptions } from './optimise-measures.ts';

// Time enough that no clock ends a search, however busy the machine.
const ample: OptimisingOptions = { seconds: 600 };
const proof: OptimisingOptions = { ...ample, gap: 0, explain: false };

async function solve(problem: MeasuresProblem, options: OptimisingOptions = proof) {
  const solved = await optimiseMeasures(problem, options);
  if (!solved.ok) throw new Error(JSON.stringify(solved.failure));
  return solved.value;
}

/** A question that is answered at once. */
const small = problemOf(
  anInput({
    municipalities: ['M1'],
    neighbours: [],
    gap: { M1: anInput().gap.M1! },
    budget: { M1: [900, 900, 900] },
  }),
);

const slack = (money: number) => 1e-6 * Math.max(1, money);

/** Every way to recruit and train in a problem that has nothing else, as decisions. */
function everyDecision(problem: MeasuresProblem): readonly Decisions[] {
  return buildMeasuresModel(problem)
    .columns.filter(({ decides }) => decides.kind === 'rec' || decides.kind === 'tr')
    .reduce<readonly Decisions[]>(
      (all, { decides, upper }) =>
        all.flatMap((before) =>
          Array.from({ length: upper + 1 }, (_, persons): Decisions => {
            if (persons === 0 || (decides.kind !== 'rec' && decides.kind !== 'tr')) return before;
            const line = {
              municipality: problem.municipalities[decides.m]!,
              competence: problem.competences[decides.k]!,
              year: decides.t,
              persons,
            };
            if (decides.kind === 'rec') return { ...before, recruit: [...before.recruit, line] };
            const from = problem.competences[problem.training[decides.k]!.from]!;
            return { ...before, train: [...before.train, { ...line, from }] };
          }),
        ),
      [NOTHING_DONE],
    );
}

describe('the best mix of measures', () => {
  it('is the best of all that can be decided, tried one by one', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(smallInputs(), async (input) => {
        const { recruit, train } = input.measures;
        const problem = problemOf({
          ...input,
          measures: { ...(recruit && { recruit }), ...(train && { train }) },
        });
        const ways = buildMeasuresModel(problem).columns.reduce(
          (count, { decides, upper }) =>
            decides.kind === 'rec' || decides.kind === 'tr' ? count * (upper + 1) : count,
          1,
        );
        fc.pre(ways > 1 && ways <= 2000);
        tried += ways;
        const best = Math.min(
          ...everyDecision(problem)
            .filter((decisions) => checkDecisions(problem, decisions).length === 0)
            .map((decisions) => accountFor(problem, decisions).objective.total),
        );
        const { plan, end } = await solve(problem);
        expect(end).toBe('near-enough');
        expect(Math.abs(plan.objective.total - best)).toBeLessThanOrEqual(slack(best));
      }),
      { numRuns: 75, examples: sameInputs() },
    );
    expect(tried).toBeGreaterThan(1000);
  });

  it('exists for every problem, keeps every limit, and adds up when it is followed by hand', async () => {
    await fc.assert(
      fc.asyncProperty(smallInputs(), async (input) => {
        const problem = problemOf(input);
        const { plan, bound, gap } = await solve(problem, ample);
        expect(checkMeasuresPlan(problem, plan)).toEqual([]);
        const nothing = planOfNothing(problem).objective.total;
        expect(plan.objective.total).toBeLessThanOrEqual(nothing + slack(nothing));
        expect(bound).toBeLessThanOrEqual(plan.objective.total);
        expect(gap).toBeLessThanOrEqual(0.005 + 1e-6);
        for (const { posts, parts } of plan.decisions.sharedPosts)
          expect(Math.abs(parts[0] + parts[1] - posts)).toBeLessThan(1e-12);
      }),
      { numRuns: 150 },
    );
  });

  it('never costs more when a budget is larger', async () => {
    await fc.assert(
      fc.asyncProperty(
        smallInputs(),
        fc.nat(),
        fc.integer({ min: 1, max: 3000 }),
        async (input, at, more) => {
          const municipality = input.municipalities[at % input.municipalities.length]!;
          const year = at % input.years;
          const budget = {
            ...input.budget,
            [municipality]: input.budget[municipality]!.map((money, t) =>
              t === year ? money + more : money,
            ),
          };
          const poorer = (await solve(problemOf(input))).plan.objective.total;
          const richer = (await solve(problemOf({ ...input, budget }))).plan.objective.total;
          expect(richer).toBeLessThanOrEqual(poorer + slack(poorer));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same to the last byte each time, whatever was asked before and in which order its rows stand', async () => {
    await fc.assert(
      fc.asyncProperty(smallInputs(), async (input) => {
        const first = JSON.stringify(await solve(problemOf(input), ample));
        await solve(small, ample);
        const turned = {
          ...input,
          municipalities: input.municipalities.toReversed(),
          competences: input.competences.toReversed(),
          neighbours: input.neighbours.map((pair) => pair.toReversed()),
        };
        expect(JSON.stringify(await solve(problemOf(turned), ample))).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  it('is found by a solver that reads the program as text', async () => {
    const highs = await loadHighs();
    await fc.assert(
      fc.asyncProperty(smallInputs(), async (input) => {
        const problem = problemOf(input);
        const { ObjectiveValue } = highs.solve(writeLp(buildMeasuresModel(problem)), {
          output_flag: false,
          mip_rel_gap: 0,
        });
        const { total } = (await solve(problem)).plan.objective;
        expect(Math.abs(ObjectiveValue - total)).toBeLessThanOrEqual(slack(total));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is told beside the plan', () => {
  it('says what 100 000 kr more buys, which is never more than the best plan for that money gains', async () => {
    await fc.assert(
      fc.asyncProperty(smallInputs(), async (input) => {
        const { plan, prices } = await solve(problemOf(input), { ...proof, explain: true });
        for (const { left, perThousand, extra } of prices!) {
          expect(Math.min(left, perThousand)).toBe(0);
          expect(extra.gain).toBeLessThanOrEqual(perThousand * extra.thousands + slack(plan.objective.total));
        }
        const dearest = prices!.toSorted((a, b) => b.extra.gain - a.extra.gain)[0]!;
        const budget = {
          ...input.budget,
          [dearest.municipality]: input.budget[dearest.municipality]!.map((money, t) =>
            t === dearest.year ? money + dearest.extra.thousands : money,
          ),
        };
        const richer = (await solve(problemOf({ ...input, budget }))).plan.objective.total;
        expect(plan.objective.total - richer).toBeGreaterThanOrEqual(
          dearest.extra.gain - slack(plan.objective.total),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gives a reason for every measure that is not used, and none of them would have saved anything', async () => {
    const reasons = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(smallInputs(), async (input) => {
        const problem = problemOf(input);
        const { plan, notChosen } = await solve(problem, { ...proof, explain: true });
        for (const { why, rise = 0, worth } of notChosen!) {
          reasons.set(why, (reasons.get(why) ?? 0) + 1);
          expect(rise).toBeGreaterThanOrEqual(-slack(plan.objective.total));
          expect(worth.net).toBeCloseTo(worth.cost + worth.scarceMoney + worth.scarceSeats - worth.worth, 9);
        }
        const usedOrTold = new Set([
          ...plan.decisions.recruit.map((one) => `${one.municipality} ${one.competence}`),
          ...notChosen!
            .filter(({ measure }) => measure === 'recruit')
            .map((one) => `${one.municipalities[0]} ${one.competence}`),
        ]);
        const possible = buildMeasuresModel(problem).columns.flatMap(({ decides }) =>
          decides.kind === 'rec'
            ? [`${problem.municipalities[decides.m]} ${problem.competences[decides.k]}`]
            : [],
        );
        expect(usedOrTold).toEqual(new Set(possible));
      }),
      { numRuns: 120, examples: sameInputs() },
    );
    expect([...reasons.keys()]).toEqual(
      expect.arrayContaining(['costs-more', 'no-money', 'not-a-whole-one', 'nothing-to-cover']),
    );
  });

  it('says that the seats are taken, where that is why', async () => {
    const { measures } = anInput();
    const train = { ...measures.train!, capacityPerYear: { nurse: 1 } };
    const gap = (nurse: number) => ({ nurse: [nurse, nurse, nurse], healthWorker: [-9, -9, -9] });
    const { notChosen } = await solve(
      problemOf(anInput({ measures: { train }, gap: { M1: gap(9), M2: gap(9) } })),
      { ...proof, explain: true },
    );
    expect(notChosen!.map(({ why }) => why)).toEqual(['no-seats']);
  });
});
