import fc from 'fast-check';
import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { checkMeasuresPlan } from '../domain/measures/check-plan.ts';
import { buildMeasuresModel } from '../domain/measures/model.ts';
import { planOfNothing, readPlan } from '../domain/measures/read-plan.ts';
import { aHardInput, problemOf, smallInputs } from '../domain/measures/testing.ts';
import { findStart } from './start.ts';

it('begins from a plan that keeps every limit, with a bound that is not above it', async () => {
  const highs = await loadHighs();
  const check = (input: Parameters<typeof problemOf>[0]) => {
    const problem = problemOf(input);
    const model = buildMeasuresModel(problem);
    const start = findStart(highs, model, 600)!;
    const plan = readPlan(problem, model, start.values);
    expect(checkMeasuresPlan(problem, plan)).toEqual([]);
    const nothing = planOfNothing(problem).objective.total;
    expect(plan.objective.total).toBeLessThanOrEqual(nothing * (1 + 1e-9) + 1e-6);
    expect(start.bound).toBeLessThanOrEqual(plan.objective.total * (1 + 1e-9) + 1e-6);
    return start.bound / plan.objective.total;
  };
  fc.assert(
    fc.property(smallInputs(), (input) => {
      check(input);
    }),
    { numRuns: 200 },
  );
  expect(check(aHardInput()), 'near the best already').toBeGreaterThan(0.9);
});

it('has no plan to begin from when there is no time at all', async () => {
  const highs = await loadHighs();
  expect(findStart(highs, buildMeasuresModel(problemOf(aHardInput())), 0)).toBeUndefined();
});
