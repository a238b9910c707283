import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodes, runVerify } from './run-verify.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

async function run(paths: readonly string[], json = false) {
  const lines: string[] = [];
  const code = await runVerify(paths, { json }, (line) => lines.push(line));
  return { code, lines };
}

const good = fileURLToPath(new URL('../../vectors/raking.json', import.meta.url));
const wrong = {
  kind: 'raking',
  inputs: { seed: [1], margins: [[1]], targets: [[2]] },
  expected: [3],
  tolerance: 'exact',
};

describe('the verify command', () => {
  it('prints a line per case and the sum at last, and leaves with 0 when all agree', async () => {
    const { code, lines } = await run([good]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('passed: raking vector-raking: case 1, no structure in the seed (4 values)');
    expect(lines.at(-1)).toBe('8 passed, 0 failed');
  });

  it('leaves with 1 when one of many does not agree, and says which number', async () => {
    const { code, lines } = await run([good, await file('wrong.json', JSON.stringify(wrong))]);
    expect(code).toBe(exitCodes.failed);
    expect(lines.at(-2)).toBe('failed: raking: the file: [0] is 2, expected 3 exactly');
    expect(lines.at(-1)).toBe('8 passed, 1 failed');
  });

  it('leaves with another code when only the kind is unknown', async () => {
    const unknown = await file('unknown.json', JSON.stringify({ kind: 'horoscope', id: 'aries' }));
    const { code, lines } = await run([good, unknown]);
    expect(code).toBe(exitCodes.unknownKind);
    expect(lines.join('\n')).toContain(
      'unknown kind: horoscope aries: aries: no engine for the kind "horoscope"',
    );
    expect(lines.at(-1)).toBe('8 passed, 1 failed');
    expect((await run([unknown, await file('wrong.json', JSON.stringify(wrong))])).code).toBe(
      exitCodes.failed,
    );
  });

  it('writes one JSON object that holds every difference', async () => {
    const { code, lines } = await run([good, await file('wrong.json', JSON.stringify(wrong))], true);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    const told = JSON.parse(lines[0]!) as { files: { cases: { problems: string[] }[] }[] };
    expect(told).toMatchObject({ passed: 8, failed: 1, unknownKinds: 0 });
    expect(told.files[1]!.cases[0]!.problems).toEqual(['[0] is 2, expected 3 exactly']);
  });

  it('counts what cannot be read as failed, says why, and goes on', async () => {
    const half = await file('half.json', '{"kind": "raking", "cases": [');
    const { code, lines } = await run([join(folder, 'absent.json'), folder, half, good]);
    expect(code).toBe(1);
    expect(lines[0]).toContain('could not be read');
    expect(lines[1]).toContain('is not a file');
    expect(lines[2]).toContain('is not JSON');
    expect(lines.at(-1)).toBe('8 passed, 3 failed');
  });

  it('fails when there is nothing to verify', async () => {
    expect(await run([])).toEqual({ code: 1, lines: ['No file was given to verify.', '0 passed, 0 failed'] });
  });

  it('finds a table beside the file or in the folder above, and says which it lacks', async () => {
    const register = {
      kind: 'published-totals-and-acceptance',
      cases: [{ inputs: { check: 'register' }, expected: { population_2024: 212 }, tolerance: 'exact' }],
    };
    const inner = await mkdtemp(join(folder, 'inner-'));
    const path = join(inner, 'register.json');
    await writeFile(path, JSON.stringify(register));
    const name = 'folkemengde_norge_kjonn_alder_1986_2025.csv';
    expect((await run([path])).lines[0]).toContain(`${name} lies neither beside the file`);

    const ages = Array.from({ length: 106 }, (_, age) => `a${age}`).join(',');
    const ones = Array.from({ length: 106 }, () => 1).join(',');
    await file(name, `kjonn,aar,${ages}\nM,2024,${ones}\nK,2024,${ones}\n`);
    expect((await run([path])).lines.at(-1)).toBe('1 passed, 0 failed');
  });

  it('does not read a file of more than 200 MB', async () => {
    const huge = await file('huge.json', '');
    await truncate(huge, 200 * 1024 * 1024 + 1);
    const { code, lines } = await run([huge]);
    expect(code).toBe(1);
    expect(lines[0]).toContain('larger than 200 MB');
  });

  it('reads a file that begins with a byte order mark', async () => {
    const { lines } = await run([
      await file('bom.json', `\u{FEFF}${JSON.stringify({ ...wrong, expected: [2] })}`),
    ]);
    expect(lines.at(-1)).toBe('1 passed, 0 failed');
  });

  it('survives files nested a million levels deep, finished or not', async () => {
    const open = '['.repeat(1_000_000);
    const close = ']'.repeat(1_000_000);
    const { code, lines } = await run([
      await file('unfinished.json', open),
      await file('seed.json', `{"kind":"raking","seed":${open}${close},"expected":1}`),
      await file('expected.json', `{"kind":"raking","inputs":{},"expected":${open}${close}}`),
      await file('tolerance.json', `{"kind":"raking","inputs":{},"expected":1,"tolerance":${open}${close}}`),
    ]);
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('0 passed, 4 failed');
  });
});
