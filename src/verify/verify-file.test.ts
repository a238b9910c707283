import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines } from './engines.ts';
import { verifyFile } from './verify-file.ts';

type Vector = { kind: string; tolerance: unknown; cases: { expected: Record<string, unknown> }[] };

/** A fresh copy of a file that passes, to be spoilt by the test. */
function goodFile(kind: string): Vector {
  return JSON.parse(readFileSync(new URL(`../../vectors/${kind}.json`, import.meta.url), 'utf8')) as Vector;
}

async function firstCaseAfter(spoil: (file: Vector) => void) {
  const file = goodFile('life-table');
  spoil(file);
  return (await verifyFile(file)).cases[0]!;
}

const only = async (json: unknown) => {
  const { cases } = await verifyFile(json);
  expect(cases).toHaveLength(1);
  return cases[0]!;
};

describe('verifying a file', () => {
  it('fails when an expected number is off by more than the tolerance', async () => {
    const report = await firstCaseAfter((file) => (file.cases[0]!.expected['e'] = [3.1, 2.7500001, 4]));
    expect(report).toMatchObject({ outcome: 'failed', compared: 18 });
    expect(report.problems).toEqual(['e[1] is 2.75, expected 2.7500001 within 1e-12 of its size']);
  });

  it('fails when an expected list is short, long or holds a text', async () => {
    const spoilt = await Promise.all(
      [
        [3.1, 2.75],
        [3.1, 2.75, 4, 5],
        [3.1, '2.75', 4],
      ].map((e) => firstCaseAfter((file) => (file.cases[0]!.expected['e'] = e))),
    );
    expect(spoilt.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
  });

  it('fails when any single number of any vector is changed', async () => {
    for (const kind of [
      'life-table',
      'raking',
      'disclosure',
      'seat-allocation',
      'cohort-component',
      'multiregional-cohort-component',
      'life-table-and-leslie',
    ] as const) {
      const places = numbersIn(goodFile(kind).cases.map((one) => one.expected));
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...places),
          fc.constantFrom(0.01, -1, 1e6),
          async ([number, ...place], by) => {
            const file = goodFile(kind);
            const changed = file.cases[number as number]!;
            change(changed.expected, place, by);
            expect((await only({ ...file, cases: [changed] })).outcome).toBe('failed');
          },
        ),
      );
    }
  });

  it('takes inputs that are told as those of the case before, with what is other', async () => {
    const { cases } = goodFile('cohort-component') as unknown as { cases: Record<string, unknown>[] };
    const [even, end] = cases;
    const run = async (inputs: unknown) =>
      (
        await verifyFile({
          kind: 'cohort-component',
          cases: [even, { ...end, inputs }],
          tolerance: { rel: 1e-9 },
        })
      ).cases[1]!;
    expect((await run('as the case before, migration_timing=end')).outcome).toBe('passed');
    expect((await run('as the case before')).outcome).toBe('failed');
    expect((await run('as the case before, at the end')).problems[0]).toContain('"inputs" must be an object');
    expect((await run('as somewhere else')).outcome).toBe('failed');
  });

  it('finds cases that a file calls something else, if every one has an outcome', async () => {
    const matrices = {
      swings: { A: [[2]], expected: { lambda: 2 } },
      grows: { A: [[3]], expected: { lambda: 3 } },
    };
    const { cases } = await verifyFile({ kind: 'leslie-matrix', matrices, tolerance: { rel: 1e-9 } });
    expect(cases.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['swings', 'passed'],
      ['grows', 'passed'],
    ]);
    const half = { ...matrices, grows: { A: [[3]] } };
    expect((await only({ kind: 'leslie-matrix', matrices: half, tolerance: {} })).outcome).toBe('failed');
  });

  it('fails when an error was expected and did not come, or another came', async () => {
    const file = goodFile('raking') as unknown as { cases: object[] };
    const [good] = file.cases;
    const { expected: _, ...inputs } = good as { expected: unknown };
    const told = await verifyFile({
      ...file,
      cases: [
        { ...inputs, expected_error: 'does not converge' },
        {
          ...inputs,
          targets: [
            [1, 1],
            [2, 2],
          ],
          expected_error: 'does not converge: because',
        },
      ],
    });
    expect(told.cases.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
    expect(told.cases[0]!.problems[0]).toContain('an error was expected');
    expect(told.cases[1]!.problems[0]).toContain('margins differ');
  });

  it('calls a kind without an engine by an outcome of its own', async () => {
    expect(await only({ id: 'x', kind: 'horoscope', cases: [] })).toMatchObject({ outcome: 'unknown kind' });
    expect((await only({ kind: 'constructor', inputs: {}, expected: {} })).outcome).toBe('unknown kind');
    expect((await only({ kind: '__proto__', inputs: {}, expected: {} })).outcome).toBe('unknown kind');
  });

  it('says in a sentence what is missing or wrong', async () => {
    const sentence = async (json: unknown) => (await only(json)).problems[0];
    const kind = 'raking';
    expect(await sentence([])).toBe('the file must hold one JSON object, not a list of 0');
    expect(await sentence({ inputs: {} })).toBe('"kind" must be a text, not nothing');
    expect(await sentence({ kind })).toBe('the file has neither "cases" nor an object "inputs"');
    expect(await sentence({ kind, cases: [] })).toBe('"cases" is empty');
    expect(await sentence({ kind, cases: 3 })).toBe('"cases" must be a list or an object, not the number 3');
    expect(await sentence({ kind, cases: [3] })).toBe('a case must be an object, not the number 3');
    expect(await sentence({ kind, cases: [{}] })).toBe(
      'the case says neither "expected" nor "expected_error"',
    );
    expect(await sentence({ kind, cases: [{ expected: 1, expected_error: '' }] })).toBe(
      'the case says both "expected" and "expected_error"',
    );
    expect(await sentence({ kind, inputs: {}, expected: 1, tolerance: { rel: '1' } })).toBe(
      'tolerance rel must be a number that is not negative, not the string "1"',
    );
    expect(await sentence({ kind, inputs: {}, expected: 1, tolerance: { rel: -1 } })).toContain(
      'not negative',
    );
    expect(await sentence({ kind, inputs: { seed: 1 }, expected: 1 })).toContain('inputs.seed');
  });

  it('fails a case that expects nothing at all', async () => {
    const report = await firstCaseAfter((file) => (file.cases[0]!.expected = {}));
    expect(report).toMatchObject({ outcome: 'failed', problems: ['"expected" holds nothing to compare'] });
  });

  it('says which input has the wrong shape', async () => {
    const raking = async (inputs: object) =>
      (await only({ kind: 'raking', inputs, expected: 1, tolerance: 'exact' })).problems[0];
    const seed = [
      [1, 1],
      [1, 1],
    ];
    expect(await raking({ seed: [[1, 1], [1]], margins: ['row'], targets: [[1, 1]] })).toContain(
      'rows of 2 and of 1',
    );
    expect(
      await raking({
        seed: [
          [1, '1'],
          [1, 1],
        ],
        margins: ['row'],
        targets: [[1, 1]],
      }),
    ).toContain('where a number');
    expect(await raking({ seed, margins: ['row'], targets: [[1, 1, 1]] })).toContain(
      'row has 3 targets, the table 2',
    );
    expect(await raking({ seed, margins: ['row', 'column'], targets: [[1, 1]] })).toContain(
      '2 margins and 1 lists',
    );
    expect(await raking({ seed, margins: [[3]], targets: [[1, 1]] })).toContain('names dimension 3');
    expect(await raking({ seed, margins: ['diagonal'], targets: [[1, 1]] })).toContain('inputs.margins[0]');
  });

  it('takes numbers that are no counts for a mistake in the file', async () => {
    const disclosure = async (inputs: object) =>
      (await only({ kind: 'disclosure', inputs, expected: [], tolerance: 'exact' })).problems[0];
    const cells = [{ at: { unit: 'A' }, total: 3, count: 4 }];
    expect(await disclosure({ threshold: 5, cuts: [[]], cells })).toContain(
      'wrong inputs: Not a count of a group: 4 of 3',
    );
    expect(await disclosure({ threshold: 0, cuts: [[]], cells: [] })).toContain(
      'wrong inputs: Not a threshold: 0',
    );
    expect(await disclosure({ threshold: 5, cuts: ['unit'], cells: [] })).toContain('inputs.cuts[0]');
  });

  it('keeps a name that would write to the terminal from doing so', async () => {
    const { cases } = await verifyFile({ kind: 'raking', cases: [{ name: '\u{1B}[2J\nfake: passed' }] });
    expect(cases[0]!.name).toBe('case 1, \u{FFFD}[2J\u{FFFD}fake: passed');
  });

  it('tells of a call that cannot be made what is wrong with it, and takes no rule that it does not know', async () => {
    const { cases } = goodFile('seat-allocation') as unknown as {
      cases: { inputs: Record<string, object> }[];
    };
    const { inputs } = cases[0]!;
    const sentence = async (change: object) =>
      (await only({ kind: 'seat-allocation', inputs: { ...inputs, ...change }, expected: {} })).problems[0];
    expect(await sentence({ classes: [] })).toContain('no classes');
    expect(await sentence({ rules: { maxPerMuncipality: 2 } })).toContain('inputs.rules');
    expect(await sentence({ seed: 4 })).toContain('inputs.seed');
  });

  it('answers any JSON whatever without breaking', async () => {
    const kinds = fc.constantFrom(...engines.keys(), 'other');
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.jsonValue(),
        fc.jsonValue(),
        fc.jsonValue(),
        async (kind, inputs, expected, tolerance) => {
          for (const json of [
            inputs,
            { kind, inputs, expected, tolerance },
            { kind, cases: inputs },
            { kind, cases: [expected] },
          ])
            for (const { outcome } of (await verifyFile(json)).cases) expect(outcome).not.toBe('passed');
        },
      ),
      { numRuns: 500 },
    );
  });
});

type Place = readonly (string | number)[];

function numbersIn(value: unknown, at: Place = []): Place[] {
  if (typeof value === 'number') return [at];
  if (Array.isArray(value)) return value.flatMap((element, i) => numbersIn(element, [...at, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => numbersIn(field, [...at, name]));
}

function change(root: unknown, place: Place, by: number): void {
  const last = place.at(-1)!;
  let holder = root as Record<string | number, unknown>;
  for (const step of place.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[last] = (holder[last] as number) + by;
}
