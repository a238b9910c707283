import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Band } from '../../src/modules/competence/domain/population/model/bands.ts';
import type { DrawPlan } from '../../src/modules/competence/domain/population/model/draw.ts';
import { median } from './measure.ts';
import { writeTables } from './write-tables.ts';

export type CRun = { readonly seconds: number; readonly noise: number; readonly checksum: number };

/** With the compiler free to multiply and add in one rounding, which is quicker and differs in the last digits; and without. */
const BUILDS = { fused: [], exact: ['-ffp-contract=off'] } as const;

/** Builds the C program both ways and runs each; undefined where there is no C compiler. */
export function runInC(
  plan: DrawPlan,
  bands: readonly Band[],
  runs: number,
): Record<keyof typeof BUILDS, CRun> | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-projection-'));
  try {
    const source = path.join(import.meta.dirname, 'step.c');
    const tables = path.join(folder, 'tables');
    writeTables(tables, plan, bands);
    const run = (name: keyof typeof BUILDS): CRun | undefined => {
      const program = path.join(folder, name);
      const built = spawnSync(
        'cc',
        ['-O3', '-march=native', ...BUILDS[name], '-std=gnu11', '-o', program, source],
        { encoding: 'utf8' },
      );
      if (built.error !== undefined) return undefined;
      if (built.status !== 0) throw new Error(built.stderr);
      const all = Array.from({ length: runs + 1 }, () => {
        const { status, stdout } = spawnSync(program, [tables], { encoding: 'utf8' });
        if (status !== 0) throw new Error(`The C program ended with ${status}`);
        return JSON.parse(stdout) as CRun;
      }).slice(1);
      return {
        seconds: median(all.map(({ seconds }) => seconds)),
        noise: median(all.map(({ noise }) => noise)),
        checksum: all[0]!.checksum,
      };
    };
    const fused = run('fused');
    const exact = run('exact');
    return fused === undefined || exact === undefined ? undefined : { fused, exact };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
