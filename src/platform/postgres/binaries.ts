import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runToEnd } from './command.ts';
import { copyForAll } from './copy-for-all.ts';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './errors.ts';
import { explainServerOutput } from './explain.ts';
import { packageFor } from './platform.ts';
import { chooseRunAs, commandAs } from './run-as.ts';
import type { RunAs } from './run-as.ts';

export interface Binaries {
  readonly majorVersion: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** What it takes to run PostgreSQL here. */
export interface Programs {
  readonly binaries: Binaries;
  readonly runAs: RunAs;
}

export async function preparePrograms(data: string): Promise<Programs> {
  const source = findPackage();
  const runAs = chooseRunAs(data);
  return { runAs, binaries: await prepareBinaries(data, runAs, source) };
}

/** The folder of the npm package that fits this machine. */
export function findPackage(): string {
  const name = packageFor(process);
  try {
    // The package exposes one file only, `dist/index.js`.
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    const text = `The package ${name} is not installed: run npm install without --omit=optional, or ${USE_OWN_SERVER}.`;
    throw new EmbeddedPostgresError('binaries-missing', text, { cause });
  }
}

/**
 * Makes the programs fit to run: in the package where it lies if we may write there, or else in a copy beside the data.
 * A copy is also made when the server runs as `nobody` and the package lies where `nobody` may not go.
 */
export async function prepareBinaries(data: string, runAs: RunAs, source: string): Promise<Binaries> {
  const version = packageVersion(source);
  if (mend(source) && (runAs.how !== 'nobody' || (await runs(source, runAs)) === undefined)) {
    return binariesIn(source, version);
  }
  const copy = path.join(data, `binaries-${version}`);
  if (!existsSync(copy)) {
    clearCopies(data);
    copyForAll(source, copy, { but: (name) => name.endsWith('.a'), finish: mend });
  }
  const complaint = await runs(copy, runAs);
  if (complaint !== undefined) throw explainServerOutput(complaint, data);
  return binariesIn(copy, version);
}

/** Copies of other versions, and half of one that was broken off. */
function clearCopies(data: string): void {
  for (const name of readdirSync(data)) {
    if (name.startsWith('binaries-')) rmSync(path.join(data, name), { recursive: true, force: true });
  }
}

/** Says what the program complains of when run, or nothing if it runs. */
async function runs(root: string, runAs: RunAs): Promise<string | undefined> {
  try {
    const { code, output } = await runToEnd(commandAs(runAs, program(root, 'postgres'), ['--version']));
    return code === 0 ? undefined : output;
  } catch (error) {
    return String(error);
  }
}

/**
 * Does what npm leaves undone with --ignore-scripts: the short names of the libraries, and the right to run the programs.
 * False when something is missing that we may not add.
 */
function mend(root: string): boolean {
  try {
    for (const link of linksOf(root)) ensureLink(path.join(root, link.target), path.join(root, link.source));
    for (const name of ['initdb', 'postgres', 'pg_ctl']) ensureMayRun(program(root, name));
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
    if (code !== 'ENOENT') throw error;
    const text = `The package in ${root} is incomplete: run npm ci again, or ${USE_OWN_SERVER}.`;
    throw new EmbeddedPostgresError('binaries-missing', text, { cause: error });
  }
}

function ensureLink(link: string, file: string): void {
  if (existsSync(link)) return;
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) rmSync(link);
  try {
    symlinkSync(path.relative(path.dirname(link), file), link);
  } catch (error) {
    // Another process may be mending the same package, for a data folder of its own.
    if (!existsSync(link)) throw error;
  }
}

function ensureMayRun(file: string): void {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
}

function linksOf(root: string): { source: string; target: string }[] {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

function packageVersion(root: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return version;
}

function binariesIn(root: string, version: string): Binaries {
  return {
    majorVersion: version.split('.')[0] ?? '',
    initdb: program(root, 'initdb'),
    postgres: program(root, 'postgres'),
    pgCtl: program(root, 'pg_ctl'),
  };
}

function program(root: string, name: string): string {
  return path.join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
