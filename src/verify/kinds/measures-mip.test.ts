import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { verifyFile } from '../verify-file.ts';

const vectors = JSON.parse(
  readFileSync(new URL('../../../vectors/measures-mip.json', import.meta.url), 'utf8'),
) as { cases: readonly JsonObject[] };
const [recruiting] = vectors.cases;
const nothingBeside = () => Promise.resolve(undefined);

/** The first of our own cases with other inputs, another expectation or another way to say it. */
async function verify(change: JsonObject, inputs: JsonObject = {}, tolerance: Json = { rel: 1e-6 }) {
  const one = { ...recruiting!, ...change, inputs: { ...(recruiting!.inputs as JsonObject), ...inputs } };
  const report = await verifyFile({ id: 'x', kind: 'measures-mip', cases: [one], tolerance }, nothingBeside);
  return report.cases[0]!;
}

describe('a file of measures', () => {
  it('fails when it expects another objective, another plan or another price', async () => {
    expect(await verify({ expected: { objective: 1400 } })).toMatchObject({ outcome: 'passed' });
    for (const expected of [
      { objective: 1399 },
      { objective: 1401 },
      { status: 'near enough' },
      { decisions: { rec_M1_nurse_0: 2 } },
      { decisions: { rec_M1_nurse_1: 1 } },
      { prices: { per_thousand: { M1_0: 1 } } },
      { not_chosen: { 'train M1 nurse': { why: 'costs-more' } } },
      { solution_objective: 1400 },
      { lp: ['Minimize'] },
    ])
      expect(await verify({ expected }), JSON.stringify(expected)).toMatchObject({ outcome: 'failed' });
  });

  it('that tells one plan has it followed by hand, and fails when it costs something else or breaks a limit', async () => {
    const expected = { objective: 1400, status: 'proven optimal' };
    const withPlan = (solution: JsonObject) =>
      verify({ expected: { ...expected, one_solution: solution } }, {}, { objective_rel: 1e-6 });
    expect(await withPlan({ rec_M1_nurse_0: 1, u_M1_nurse_1: 0.5 })).toMatchObject({ outcome: 'passed' });
    expect(await withPlan({ rec_M1_nurse_1: 1 })).toMatchObject({ outcome: 'failed' });
    expect(await withPlan({ rec_M1_nurse_0: 2 })).toMatchObject({ outcome: 'failed' });
    expect(await withPlan({ rec_M9_nurse_0: 1 })).toMatchObject({
      outcome: 'failed',
      problems: [expect.stringContaining('unknown variable')],
    });
  });

  it('that knows only the best plan so far is held against it from above and from below', async () => {
    const best = (objective: number) =>
      verify(
        { expected: { objective, status: 'best known after 300 s' } },
        {},
        { objective_rel: 1e-6, best_known_rel_above: 0.01 },
      );
    expect(await best(1400)).toMatchObject({ outcome: 'passed' });
    expect(await best(1390)).toMatchObject({ outcome: 'failed' });
    expect(await best(1300)).toMatchObject({ outcome: 'failed' });
    expect(await best(1500)).toMatchObject({ outcome: 'passed' });
  });

  it.each<[string, JsonObject, string]>([
    ['a measure that nobody knows', { measures: { dismiss: {} } }, 'wrong inputs'],
    ['a table that nobody knows', { gaps: {} }, 'wrong inputs'],
    ['a number in words', { years: 'two' }, 'wrong inputs'],
    ['a gap without a list', { gap: { M1: { nurse: 1 } } }, 'wrong inputs'],
    ['a search that may end anywhere', { search_gap: 2 }, 'wrong inputs'],
    ['no penalty', { penalty: {} }, 'missing'],
    ['a name that a solver would read as a sum', { municipalities: ['M+1'] }, 'not a name'],
  ])('with %s is refused', async (_what, inputs, words) => {
    const report = await verify({ expected: { objective: 1400 } }, inputs);
    expect(report.outcome).toBe('failed');
    expect(report.problems[0]).toContain(words);
  });

  it('is left as it is when its cases are no cases', async () => {
    for (const cases of [[], [1], [{ inputs: 1, expected: 2 }], { a: { inputs: {} } }] as const) {
      const report = await verifyFile({ kind: 'measures-mip', cases }, nothingBeside);
      expect(report.cases.every(({ outcome }) => outcome === 'failed')).toBe(true);
    }
  });
});
