import { closeSync, openSync } from 'node:fs';
import type { Programs } from './binaries.ts';
import { begin } from './command.ts';
import type { Folders } from './folders.ts';
import { identityOf, isAlive } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { pgCtlControl } from './pg-ctl.ts';
import { commandAs } from './run-as.ts';
import { ends, wouldNotStop } from './server-end.ts';

/** Starting and stopping the server's process. */
export interface ServerControl {
  /** The new process, or undefined when it ended at once. */
  launch(
    programs: Programs,
    settings: readonly string[],
    prefix: readonly string[],
  ): Promise<ProcessIdentity | undefined>;
  shutDown(server: ProcessIdentity): Promise<void>;
}

export function serverControlFor(folders: Folders, platform: NodeJS.Platform): ServerControl {
  return platform === 'win32' ? pgCtlControl(folders) : directControl(folders);
}

/** Runs `postgres` itself, in a session of its own, so that neither Ctrl-C nor the death of its starter reaches it. */
function directControl(folders: Folders): ServerControl {
  return {
    launch: async ({ runAs, binaries }, settings, prefix) => {
      const options = ['-D', folders.cluster, ...settings.flatMap((setting) => ['-c', setting])];
      const [program = '', ...args] = [...prefix, binaries.postgres, ...options];
      const log = openSync(folders.log, 'a', 0o600);
      try {
        const command = commandAs(runAs, program, args);
        const child = await begin(command, { stdio: ['ignore', log, log], detached: true });
        child.unref();
        return child.pid === undefined ? undefined : identityOf(child.pid);
      } finally {
        closeSync(log);
      }
    },
    shutDown: async (server) => {
      // First so that clients are cut off and everything is written; then without the last tidying, which the next start does.
      for (const [signal, patienceMs] of [
        ['SIGINT', 60_000],
        ['SIGQUIT', 10_000],
      ] as const) {
        if (isAlive(server)) process.kill(server.pid, signal);
        if (await ends(server, patienceMs)) return;
      }
      throw wouldNotStop(server, folders);
    },
  };
}
