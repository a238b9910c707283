import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { findPackage, prepareBinaries } from './binaries.ts';
import { isRoot, throughOrdinaryUser } from './testing/system.ts';
import { openWorkbench } from './testing/workbench.ts';
import { findNobody } from './users-of-system.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

const ourselves = { how: 'ourselves' } as const;

/** The package as npm leaves it with --ignore-scripts: no short names for the libraries, and nothing that may be run. */
function freshPackage(folder: string): string {
  const copy = path.join(folder, 'package');
  cpSync(findPackage(), copy, { recursive: true, verbatimSymlinks: true });
  const links: { target: string }[] = JSON.parse(
    readFileSync(path.join(copy, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { target } of links) rmSync(path.join(copy, target), { force: true });
  for (const name of ['initdb', 'pg_ctl', 'postgres'])
    chmodSync(path.join(copy, 'native', 'bin', name), 0o644);
  return copy;
}

function dataFolderIn(folder: string): string {
  const data = path.join(folder, 'data');
  mkdirSync(data);
  return data;
}

function versionSaidBy(postgres: string): string {
  return execFileSync(postgres, ['--version'], { encoding: 'utf8' });
}

/** Lets nothing be added to or taken from a folder and those in it. */
function forbidWriting(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) forbidWriting(path.join(folder, entry.name));
  }
  chmodSync(folder, 0o555);
}

function allowWriting(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) allowWriting(path.join(folder, entry.name));
  }
}

describe('a package installed with --ignore-scripts', () => {
  it('is mended where it lies, and then runs', async () => {
    const folder = bench.folder();
    const source = freshPackage(folder);
    const { postgres, majorVersion } = await prepareBinaries(dataFolderIn(folder), ourselves, source);

    expect(path.dirname(postgres)).toBe(path.join(source, 'native', 'bin'));
    expect(versionSaidBy(postgres)).toContain(`(PostgreSQL) ${majorVersion}.`);
  });

  it('is mended by two processes at once without a quarrel', async () => {
    const folder = bench.folder();
    const source = freshPackage(folder);
    const data = dataFolderIn(folder);
    const processes = [1, 2, 3].map(() => bench.run('prepare-process', [data, source]));
    const answers = await Promise.all(processes.map((child) => text(child.stdout)));
    for (const answer of answers) expect(JSON.parse(answer).says).toMatch(/^postgres \(PostgreSQL\)/);
  });

  it('is copied beside the data, once, when nothing may be written where it lies', async () => {
    const folder = bench.folder();
    const source = freshPackage(folder);
    const data = dataFolderIn(folder);
    mkdirSync(path.join(data, 'binaries-of-an-older-version'));
    forbidWriting(source);

    const run = async () => {
      const child = bench.run('prepare-process', [data, source], { through: throughOrdinaryUser });
      return JSON.parse(await text(child.stdout));
    };
    const first = await run();
    const second = await run();
    allowWriting(source);

    expect(first.postgres.startsWith(`${data}${path.sep}binaries-`)).toBe(true);
    expect(first.says).toMatch(/^postgres \(PostgreSQL\)/);
    expect(second).toEqual(first);
    expect(readdirSync(data)).toHaveLength(1);
  });
});

it('a package with a program missing is reported, with what to do', async () => {
  const folder = bench.folder();
  const source = freshPackage(folder);
  rmSync(path.join(source, 'native', 'bin', 'postgres'));
  const prepared = prepareBinaries(dataFolderIn(folder), ourselves, source);
  await expect(prepared).rejects.toMatchObject({
    kind: 'binaries-missing',
    message: expect.stringMatching(/npm ci.*DATABASE_URL/),
  });
});

describe.runIf(isRoot)('for the user nobody', () => {
  it('the package is copied beside the data when it lies in a folder closed to others', async () => {
    const user = findNobody();
    if (user === undefined) throw new Error('This system has no user nobody.');
    const closed = bench.folder(0o700);
    const source = freshPackage(closed);
    const data = dataFolderIn(bench.folder());

    const { postgres } = await prepareBinaries(data, { how: 'nobody', user }, source);

    expect(postgres.startsWith(`${data}${path.sep}`)).toBe(true);
    const asNobody = { uid: user.uid | 0, gid: user.gid | 0, cwd: '/', encoding: 'utf8' } as const;
    expect(execFileSync(postgres, ['--version'], asNobody)).toMatch(/PostgreSQL/);
  });

  it('the package is used where it lies when nobody can reach it', async () => {
    const user = findNobody();
    if (user === undefined) throw new Error('This system has no user nobody.');
    const open = bench.folder();
    const source = freshPackage(open);
    const data = dataFolderIn(open);
    const { postgres } = await prepareBinaries(data, { how: 'nobody', user }, source);
    expect(postgres.startsWith(source)).toBe(true);
    expect(existsSync(path.join(data, 'binaries-'))).toBe(false);
  });
});
