import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { preparePrograms } from './binaries.ts';
import { begin } from './command.ts';
import { findServer } from './find-server.ts';
import type { Folders } from './folders.ts';
import { commandAs } from './run-as.ts';
import type { ServerControl } from './server.ts';
import { ends, wouldNotStop } from './server-end.ts';

/**
 * Through `pg_ctl`, for Windows: there it gives up an administrator's rights, which the server refuses to run with, and carries the
 * word to stop, which Windows has no signals for. Run by our tests on Linux; never yet on Windows itself.
 */
export function pgCtlControl(folders: Folders): ServerControl {
  return {
    launch: async ({ runAs, binaries }, settings) => {
      const options = settings.map((setting) => `-c ${setting}`).join(' ');
      const args = ['start', '-W', '-D', folders.cluster, '-l', folders.log, '-o', options];
      const code = await run(commandAs(runAs, binaries.pgCtl, args));
      if (code !== 0) return undefined;
      return appears(folders, 5_000);
    },
    shutDown: async (server) => {
      const { runAs, binaries } = await preparePrograms(folders.data);
      const args = ['stop', '-W', '-m', 'fast', '-D', folders.cluster];
      await run(commandAs(runAs, binaries.pgCtl, args));
      if (!(await ends(server, 60_000))) throw wouldNotStop(server, folders);
    },
  };
}

/** Its output is not read: the server inherits the pipe, and the reading would last as long as the server lives. */
async function run(command: Parameters<typeof begin>[0]): Promise<number | null> {
  const child = await begin(command, { stdio: 'ignore', detached: true });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** pg_ctl does not say which process the server got; the server says so itself, a moment later. */
async function appears(folders: Folders, patienceMs: number): ReturnType<ServerControl['launch']> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const server = findServer(folders);
    if (server !== undefined || Date.now() > deadline) return server;
    await sleep(10);
  }
}
