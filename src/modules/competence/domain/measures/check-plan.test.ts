import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFor } from './account.ts';
import { checkDecisions, checkMeasuresPlan } from './check-plan.ts';
import { buildMeasuresModel, type MeasuresModel } from './model.ts';
import { costOf } from './explanation.ts';
import type { Decisions } from './plan.ts';
import type { MeasuresProblem } from './problem.ts';
import { planOfNothing, readPlan } from './read-plan.ts';
import { anInput, NOTHING_DONE, problemOf, smallInputs } from './testing.ts';

const problem = problemOf(anInput());
const check = (decisions: Partial<Decisions>) => checkDecisions(problem, { ...NOTHING_DONE, ...decisions });
const kinds = (decisions: Partial<Decisions>) => check(decisions).map(({ kind }) => kind);
const line = { municipality: 'M1', competence: 'nurse', year: 0 };

/** Whatever somebody may decide about a problem, most of it within the limits of the columns. */
function someValues(model: MeasuresModel): fc.Arbitrary<number[]> {
  return fc.tuple(
    ...model.columns.map(({ upper, whole }) => {
      const most = Math.min(upper, 3);
      return whole
        ? fc.integer({ min: 0, max: most })
        : fc.integer({ min: 0, max: 4 }).map((quarters) => (most * quarters) / 4);
    }),
  );
}

/** Makes what follows from other columns follow: parts from posts, set-up from use, and what is unmet from all of it. */
function complete(problem: MeasuresProblem, model: MeasuresModel, values: number[]): number[] {
  const all = [...values];
  const set = (name: string, value: number) => {
    const place = model.placeOf.get(name);
    if (place !== undefined) all[place] = value;
  };
  for (const { decides } of model.columns)
    if (decides.kind === 'sh') {
      const { pair, k, t } = decides;
      const { first, second } = problem.pairs[pair]!;
      const name = (m: number) => `sp_${pair}_${problem.municipalities[m]}_${problem.competences[k]}_${t}`;
      const posts = all[model.placeOf.get(`sh_${pair}_${problem.competences[k]}_${t}`)!]!;
      const part = Math.min(posts, all[model.placeOf.get(name(first))!]!);
      set(name(first), part);
      set(name(second), posts - part);
    }
  const plan = readPlan(problem, model, all);
  for (const [i, { decides }] of model.columns.entries())
    if (decides.kind === 'z_tr' || decides.kind === 'z_pt') {
      const lines = decides.kind === 'z_tr' ? plan.decisions.train : plan.decisions.largerPositions;
      const isUsed = lines.some(
        (one) =>
          one.municipality === problem.municipalities[decides.m] &&
          one.competence === problem.competences[decides.k],
      );
      all[i] = isUsed ? 1 : 0;
    }
  for (const one of plan.coverage) set(`u_${one.municipality}_${one.competence}_${one.year}`, one.unmet);
  return all;
}

function keepsAll(model: MeasuresModel, values: readonly number[]): boolean {
  const slack = (limit: number) => 1e-6 * Math.max(1, Math.abs(limit));
  return (
    model.columns.every(({ lower, upper }, i) => values[i]! >= lower && values[i]! <= upper + 1e-9) &&
    model.rows.every(({ columns, values: factors, lower, upper }) => {
      const sum = columns.reduce((total, column, at) => total + factors[at]! * values[column]!, 0);
      return sum >= lower - slack(lower) && sum <= upper + slack(upper);
    })
  );
}

describe('the program and the one who follows people and money through the years', () => {
  it('agree on what any decisions cost, and on whether they keep every limit', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        smallInputs().chain((input) => {
          const small = problemOf(input);
          const model = buildMeasuresModel(small);
          return someValues(model).map((values) => ({
            small,
            model,
            values: complete(small, model, values),
          }));
        }),
        ({ small, model, values }) => {
          const plan = readPlan(small, model, values);
          expect(plan.objective.total).toBeCloseTo(costOf(model, values), 6);
          expect(checkDecisions(small, plan.decisions).length === 0).toBe(keepsAll(model, values));
          if (keepsAll(model, values)) kept++;
        },
      ),
      { numRuns: 600 },
    );
    expect(kept, 'decisions that keep every limit were among them').toBeGreaterThan(30);
  });
});

describe('decisions that are checked by hand', () => {
  it('may do nothing, in every problem', () => {
    fc.assert(
      fc.property(smallInputs(), (input) => {
        const small = problemOf(input);
        expect(checkMeasuresPlan(small, planOfNothing(small))).toEqual([]);
      }),
    );
  });

  it('are told each limit that they break, and by how much', () => {
    expect(check({ recruit: [{ ...line, persons: 3 }] })).toEqual([
      { kind: 'too-many', measure: 'recruit', where: 'M1', competence: 'nurse', year: 0, is: 3, limit: 2 },
    ]);
    expect(kinds({ recruit: [{ ...line, persons: 0.5 }] })).toEqual(['not-a-whole-number']);
    expect(kinds({ recruit: [{ ...line, persons: -1 }] })).toEqual(['not-a-whole-number']);
    expect(kinds({ recruit: [{ ...line, persons: Number.NaN }] })).toContain('not-a-whole-number');
    expect(kinds({ recruit: [{ ...line, year: 3, persons: 1 }] })).toEqual(['not-in-the-problem']);
    expect(kinds({ recruit: [{ ...line, municipality: 'M9', persons: 1 }] })).toEqual(['not-in-the-problem']);
    expect(
      kinds({
        recruit: [
          { ...line, persons: 1 },
          { ...line, persons: 1 },
        ],
      }),
    ).toEqual(['told-twice']);
  });

  it('may not train more than there are seats for, all municipalities together', () => {
    const one = { competence: 'nurse', from: 'healthWorker', year: 1 };
    const train = [
      { ...one, municipality: 'M1', persons: 2 },
      { ...one, municipality: 'M2', persons: 1 },
    ];
    expect(check({ train })).toEqual([
      { kind: 'too-few-seats', competence: 'nurse', year: 1, is: 3, limit: 2 },
    ]);
    expect(kinds({ train: [{ ...train[0]!, from: 'nurse' }] })).toEqual(['not-in-the-problem']);
  });

  it('may not take larger positions back, nor grow faster than they can', () => {
    const levels = (...fte: number[]) => fte.map((one, year) => ({ ...line, year, fte: one }));
    expect(kinds({ largerPositions: levels(0.5, 1, 1) })).toEqual([]);
    expect(kinds({ largerPositions: levels(0.6, 1, 1) })).toEqual(['too-large-a-step']);
    expect(kinds({ largerPositions: levels(0.5, 1, 1.1) })).toEqual(['too-many']);
    expect(check({ largerPositions: levels(0.5, 0.4) })).toMatchObject([
      { kind: 'taken-back', year: 1, is: 0.4, limit: 0.5 },
      { kind: 'taken-back', year: 2, is: 0, limit: 0.4 },
    ]);
  });

  it('share whole posts, and each a fair part of them', () => {
    const posts = (year: number, count: number, first: number, second: number) => ({
      between: ['M1', 'M2'] as const,
      competence: 'nurse',
      year,
      posts: count,
      parts: [first, second] as const,
    });
    const kept = (year: number) => posts(year, 1, 0.5, 0.5);
    expect(kinds({ sharedPosts: [kept(0), kept(1), kept(2)] })).toEqual([]);
    expect(kinds({ sharedPosts: [posts(2, 1, 0.9, 0.1)] })).toEqual(['part-too-small']);
    expect(kinds({ sharedPosts: [posts(2, 1, 0.5, 0.6)] })).toEqual(['parts-are-not-the-posts']);
    expect(kinds({ sharedPosts: [posts(2, 2, 1, 1)] })).toEqual(['too-large-a-step']);
    expect(kinds({ sharedPosts: [{ ...kept(2), between: ['M2', 'M1'] }] })).toEqual(['not-in-the-problem']);
  });

  it('may not spend more than a year has', () => {
    const recruit = [{ ...line, municipality: 'M2', persons: 1 }];
    const tight = problemOf(anInput({ budget: { M1: [0, 0, 0], M2: [700, 9000, 9000] } }));
    expect(checkDecisions(tight, { ...NOTHING_DONE, recruit })).toEqual([
      { kind: 'over-budget', municipality: 'M2', year: 0, is: 0.85 * 720 + 180, limit: 700 },
    ]);
  });

  it('are not believed when their sums are told wrong', () => {
    const decisions = { ...NOTHING_DONE, recruit: [{ ...line, persons: 1 }] };
    const plan = { decisions, ...accountFor(problem, decisions) };
    expect(checkMeasuresPlan(problem, plan)).toEqual([]);
    const cheaper = { ...plan, objective: { ...plan.objective, total: plan.objective.total - 1 } };
    expect(checkMeasuresPlan(problem, cheaper)).toMatchObject([{ kind: 'does-not-add-up' }]);
    const covered = { ...plan, coverage: plan.coverage.map((one) => ({ ...one, unmet: 0 })) };
    expect(checkMeasuresPlan(problem, covered)).not.toEqual([]);
    expect(checkMeasuresPlan(problem, { ...plan, costs: plan.costs.slice(1) })).not.toEqual([]);
  });
});
