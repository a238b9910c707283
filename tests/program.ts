/** The built program as a process of its own, on a database and in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { expect } from 'vitest';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded.ts';
import { PROJECT_ROOT } from '../src/platform/project-root.ts';
import { createScratchDatabase } from '../src/platform/testing/scratch-database.ts';

const PROGRAM = path.join(PROJECT_ROOT, 'dist', 'program', 'cli.js');

export type Environment = Record<string, string>;
export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

export type Place = {
  folder: string;
  env: Environment;
  /** Asks the database as its owner; started for the question if nobody else uses it. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Keeps the database up between commands, which then take half the time; the answer lets it go. */
  keepUp(): Promise<() => Promise<void>>;
  clear(): Promise<void>;
};

/** What a fresh machine has: a folder, and a database in it or on the server that was given for the tests. */
export async function newPlace(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'll-place-'));
  const data = path.join(folder, 'data');
  const onServer = process.env.LEDERLOFT_TEST_DATABASE_URL ? await createScratchDatabase() : undefined;
  const url = onServer?.owner.connectionString;
  const useServer = async () =>
    onServer === undefined ? startEmbeddedPostgres(path.join(data, 'postgres')) : undefined;

  return {
    folder,
    env: {
      LEDERLOFT_DATA: data,
      LEDERLOFT_MODE: 'demo',
      ...(url === undefined ? {} : { DATABASE_URL: url }),
    },
    ask: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
      const server = await useServer();
      const client = new pg.Client(server?.connection ?? onServer?.owner ?? {});
      client.on('error', () => {});
      await client.connect();
      try {
        return (await client.query<Row>(text, values)).rows;
      } finally {
        await client.end();
        await server?.stop();
      }
    },
    keepUp: async () => {
      const server = await useServer();
      return async () => server?.stop();
    },
    clear: async () => {
      killAllOn(folder);
      // A server whose users were all killed stays up until the next one leaves.
      if (existsSync(data)) await (await useServer())?.stop();
      await onServer?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing of what this machine is set to reaches the program. */
function cleanEnvironment(env: Environment): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...env };
}

/** Those that still run, by the folder they run on: a test that fails must not leave them behind. */
const running = new Map<ChildProcess, string | undefined>();

function killAllOn(folder: string): void {
  for (const [child, data] of running) {
    if (data?.startsWith(folder) && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
}

/** @param answer where its answer goes: a pipe, or an open file */
export function start(
  args: readonly string[],
  env: Environment,
  answer: 'pipe' | number = 'pipe',
): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', PROGRAM, ...args], {
    cwd: PROJECT_ROOT,
    env: cleanEnvironment(env),
    stdio: ['ignore', answer, 'pipe'],
    // A group of its own, so that all of its processes can be killed at once.
    detached: true,
  });
  running.set(child, env['LEDERLOFT_DATA']);
  child.once('close', () => running.delete(child));
  return child;
}

/** One that hangs would go on for ever after its test has been given up. */
const PATIENCE_MS = 110_000;

/** Runs a command to its end. */
export async function run(args: readonly string[], env: Environment = {}): Promise<Ended> {
  const child = start(args, env);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(patience);
  return { code, signal, stdout, stderr };
}

/** A sentence for people, and not where in the program it happened. */
export function expectSentence({ stderr, stdout }: Ended, containing: string): void {
  expect(stderr).toContain(containing);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe('');
}

/**
 * Below those that a system gives out by itself, and in each process of the tests from a hundred of its own: a port that
 * lies idle between two starts is then taken by nobody else.
 */
let nextPort = 20_000 + (process.pid % 100) * 100;

/** A port that nobody listens to, and never the same twice. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort++;
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

export type Serving = {
  url: string;
  /** Everything it has said on stderr so far. */
  said(): string;
  /** Kills the program with all its processes, or asks it to stop; waits until it is gone. */
  end(how: 'SIGKILL' | 'SIGTERM'): Promise<void>;
};

/** Starts `serve` and waits until it says that it is ready. */
export async function serve(env: Environment, port: number, processes: 1 | 2): Promise<Serving> {
  const child = start(['serve'], { ...env, PORT: String(port), LEDERLOFT_PROCESSES: String(processes) });
  const gone = once(child, 'close');
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  await new Promise<void>((resolve, reject) => {
    let told = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.includes('Lederløft is ready')) resolve();
    });
    child.once('close', (code) =>
      reject(new Error(`serve ended with ${code} before it was ready:\n${said}`)),
    );
  });
  return {
    url: `http://localhost:${port}`,
    said: () => said,
    end: async (how) => {
      if (child.pid === undefined) throw new Error('The program has no process');
      if (how === 'SIGKILL') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGTERM');
      await gone;
    },
  };
}
