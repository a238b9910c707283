import { execFile, spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '../embedded.ts';
import { readPostmasterFile } from '../postmaster-file.ts';
import { commandLineOf, identityOf } from '../process-identity.ts';
import { ends } from '../server-end.ts';

export type Child = ChildProcessByStdio<Writable, Readable, null>;
export type Row = Record<string, unknown>;

/** A process that uses the database, or said why it could not. */
export interface DatabaseProcess {
  readonly child: Child;
  readonly pid: number;
  readonly joined: boolean;
  ask(sql: string): Promise<Row[]>;
  /** Sends the query and does not wait. */
  begin(sql: string): void;
  end(how: 'stop' | NodeJS.Signals): Promise<void>;
}

export interface Workbench {
  /** A new folder that goes away with the workbench, and the servers in it. Short, and reachable by all users. */
  folder(mode?: number): string;
  /** A data folder in which a database has been made already, for tests that are not about making one. */
  dataFolder(at?: string): Promise<string>;
  run(script: string, args: readonly string[], how?: HowToRun): Child;
  /** Starts a process that uses the database in a folder; the promise waits until it is in. */
  user(dataFolder: string, how?: HowToRun): Promise<DatabaseProcess>;
  /** Starts one that is expected to fail, and gives what it says. */
  refusal(dataFolder: string, how?: HowToRun): Promise<Row>;
  clear(): Promise<void>;
}

export interface HowToRun {
  readonly env?: NodeJS.ProcessEnv;
  /** Program and arguments to put before, such as `unshare --user`. */
  readonly through?: readonly string[];
}

export function openWorkbench(): Workbench {
  const folders: string[] = [];
  const children: Child[] = [];

  const run: Workbench['run'] = (script, args, { env = process.env, through = [] } = {}) => {
    const file = path.join(import.meta.dirname, `${script}.ts`);
    const [program = process.execPath, ...rest] = [...through, process.execPath, file, ...args];
    const child = spawn(program, rest, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    children.push(child);
    return child;
  };

  const firstWord = async (dataFolder: string, how?: HowToRun) => {
    const child = run('database-process', [dataFolder], how);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<unknown> => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('The process ended without an answer.');
      return JSON.parse(value);
    };
    return { child, next, first: (await next()) as Row };
  };

  const folder = (mode = 0o755) => {
    const made = realpathSync(mkdtempSync('/tmp/ll-test-'));
    chmodSync(made, mode);
    folders.push(made);
    return made;
  };

  let original: Promise<string> | undefined;
  const makeOriginal = async () => {
    const data = path.join(folder(), 'data');
    const { stop } = await startEmbeddedPostgres(data);
    await stop();
    return data;
  };

  return {
    folder,
    dataFolder: async (data = path.join(folder(), 'data')) => {
      original ??= makeOriginal();
      mkdirSync(data, { mode: 0o700, recursive: true });
      // The system's own `cp` takes a third of the time of Node's.
      await promisify(execFile)('cp', ['-R', path.join(await original, 'pg'), data]);
      return data;
    },
    run,
    user: async (dataFolder, how) => {
      const { child, next, first } = await firstWord(dataFolder, how);
      if (first.connection === undefined)
        throw new Error(`The process did not get in: ${JSON.stringify(first)}`);
      const tell = (line: string) => child.stdin.write(`${JSON.stringify(line)}\n`);
      return {
        child,
        pid: child.pid ?? 0,
        joined: first.joined === true,
        begin: tell,
        ask: async (sql) => {
          tell(sql);
          const answer = await next();
          if (!Array.isArray(answer)) throw new Error(`The query failed: ${JSON.stringify(answer)}`);
          return answer;
        },
        end: async (how) => {
          const ended = once(child, 'exit');
          if (how === 'stop') tell('stop');
          else child.kill(how);
          await ended;
        },
      };
    },
    refusal: async (dataFolder, how) => (await firstWord(dataFolder, how)).first,
    clear: async () => {
      for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
      for (const made of folders) {
        await killServers(made);
        rmSync(made, { recursive: true, force: true });
      }
    },
  };
}

/** A test that has failed may leave its server behind; one still there when its folder goes would linger for a minute. */
async function killServers(folder: string): Promise<void> {
  const file = readPostmasterFile(path.join(folder, 'data', 'pg'));
  const server = file === undefined ? undefined : identityOf(file.pid);
  if (server === undefined || !commandLineOf(server.pid)?.includes(folder)) return;
  process.kill(server.pid, 'SIGQUIT');
  await ends(server, 10_000);
}
