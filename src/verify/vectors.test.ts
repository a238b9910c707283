import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engines } from './engines.ts';
import { verifyFile, type VerifyReport } from './verify-file.ts';

function reportsIn(folder: URL): Promise<readonly VerifyReport[]> {
  return Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) =>
        verifyFile(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), async (beside) =>
          [new URL(beside, folder), new URL(`../${beside}`, folder)]
            .filter((place) => existsSync(place))
            .map((place) => readFileSync(place, 'utf8'))
            .at(0),
        ),
      ),
  );
}

const failures = (reports: readonly VerifyReport[], fine: readonly string[] = ['passed']) =>
  reports.flatMap(({ id, cases }) =>
    cases
      .filter(({ outcome }) => !fine.includes(outcome))
      .map(({ name, problems }) => ({ id, name, problems })),
  );

describe('our own vectors', () => {
  const vectors = reportsIn(new URL('../../vectors/', import.meta.url));

  it('agree with the engines to the last figure', async () => {
    expect(failures(await vectors)).toEqual([]);
  });

  it('cover every engine there is', async () => {
    const reports = await vectors;
    expect(new Set(reports.map(({ kind }) => kind))).toEqual(new Set(engines.keys()));
  });
});

const shared = new URL('../../../shared/data/oracles/', import.meta.url);
const absent = existsSync(shared) ? '' : ' (skipped: ../shared/data/oracles is not beside the project)';

if (absent) console.info(`Figures published by others are not checked${absent}`);

/** One of the programs takes half a minute to prove, and many times that while others use the machine. */
const TIME_FOR_PROOFS = 1_800_000;

describe('figures published by others', () => {
  it.skipIf(absent)(`are those our engines find${absent}`, { timeout: TIME_FOR_PROOFS }, async () => {
    const reports = (await reportsIn(shared)).filter(({ kind }) => engines.has(kind));
    expect(failures(reports, ['passed', 'not checked'])).toEqual([]);
    const compared = new Map<string, number>();
    for (const { kind, cases } of reports)
      for (const one of cases) compared.set(kind, (compared.get(kind) ?? 0) + one.compared);
    // An empty file would also be without failures.
    expect(compared.get('life-table')).toBeGreaterThan(1800);
    expect(compared.get('raking')).toBeGreaterThanOrEqual(58);
    expect(compared.get('seat-allocation')).toBeGreaterThan(4000);
    expect(compared.get('stable-matching')).toBeGreaterThan(300);
    expect(compared.get('cohort-component')).toBeGreaterThan(3500);
    expect(compared.get('multiregional-cohort-component')).toBeGreaterThan(6000);
    expect(compared.get('leslie-matrix')).toBeGreaterThan(900);
    expect(compared.get('life-table-and-leslie')).toBeGreaterThan(900);
    expect(compared.get('published-totals-and-acceptance')).toBeGreaterThanOrEqual(43);
    expect(compared.get('uncertainty')).toBeGreaterThan(80);
    expect(compared.get('small-area-smoothing')).toBeGreaterThan(370);
    expect(compared.get('hamilton-perry-with-shrinkage')).toBeGreaterThan(5000);
    expect(compared.get('calibration')).toBeGreaterThan(1400);
    expect(compared.get('measures-mip')).toBeGreaterThanOrEqual(10);
  });
});
