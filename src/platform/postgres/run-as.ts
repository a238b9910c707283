import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './errors.ts';
import { findNobody, readSystemUsers } from './users-of-system.ts';
import type { SystemUser } from './users-of-system.ts';

/** PostgreSQL refuses to run as root, so there are three ways to run it. */
export type RunAs =
  | { readonly how: 'ourselves' }
  /** In a user namespace root is called by another name, while every file stays root's. */
  | { readonly how: 'user-namespace'; readonly user: SystemUser }
  /** As the system's `nobody`, who must be able to reach the programs and the data. */
  | { readonly how: 'nobody'; readonly user: SystemUser };

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; uid?: number; gid?: number };
}

export function chooseRunAs(data: string): RunAs {
  if (process.getuid?.() !== 0) return { how: 'ourselves' };

  // initdb asks what its user is called, so it must be one that the system's list has a name for.
  const users = readSystemUsers().filter((user) => user.uid !== 0);
  const alias = users.find((user) => user.name === 'nobody') ?? users[0];
  if (alias !== undefined && canMakeUserNamespace(alias)) return { how: 'user-namespace', user: alias };

  const nobody = findNobody();
  const obstacle = nobody === undefined ? 'there is no user nobody' : whyNobodyCannotReach(data, nobody);
  if (nobody !== undefined && obstacle === undefined) return { how: 'nobody', user: nobody };
  throw new EmbeddedPostgresError(
    'root-refused',
    `PostgreSQL does not run as root, user namespaces are not allowed here, and ${obstacle}: run the program as an ordinary user, choose a data folder that all users can reach, or ${USE_OWN_SERVER}.`,
  );
}

export function commandAs(runAs: RunAs, program: string, args: readonly string[]): Command {
  const options = { cwd: path.parse(process.execPath).root, env: serverEnvironment() };
  switch (runAs.how) {
    case 'ourselves':
      return { program, args, options };
    case 'user-namespace': {
      const { uid, gid } = runAs.user;
      const mapping = ['--user', `--map-user=${uid}`, `--map-group=${gid}`];
      return { program: 'unshare', args: [...mapping, program, ...args], options };
    }
    case 'nobody':
      // Node wants the number as signed here.
      return { program, args, options: { ...options, uid: runAs.user.uid | 0, gid: runAs.user.gid | 0 } };
  }
}

/** Who must own what the server writes, where that is someone else than we. */
export function ownerFor(runAs: RunAs): SystemUser | undefined {
  return runAs.how === 'nobody' ? runAs.user : undefined;
}

const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LD_LIBRARY_PATH'];

/** A stray PGPORT would move the socket, and the program's own secrets are no business of the server's. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { LC_ALL: 'C' };
  for (const name of passedOn) if (process.env[name] !== undefined) environment[name] = process.env[name];
  return environment;
}

let userNamespaces: boolean | undefined;

/** Tried rather than looked up: seccomp, AppArmor, sysctl and a missing `unshare` all say no in their own way. */
function canMakeUserNamespace(user: SystemUser): boolean {
  if (userNamespaces === undefined) {
    const { program, args, options } = commandAs({ how: 'user-namespace', user }, '/bin/sh', [
      '-c',
      'exit 0',
    ]);
    userNamespaces = spawnSync(program, args, { ...options, stdio: 'ignore' }).status === 0;
  }
  return userNamespaces;
}

function whyNobodyCannotReach(data: string, nobody: SystemUser): string | undefined {
  // Passing through is enough; what lies in the folder keeps its own, closed modes.
  if ((statSync(data).mode & 0o001) === 0) chmodSync(data, 0o711);
  const { program, args, options } = commandAs({ how: 'nobody', user: nobody }, '/bin/sh', [
    '-c',
    'test -x "$0"',
    data,
  ]);
  const { status, error } = spawnSync(program, args, { ...options, stdio: 'ignore' });
  if (error !== undefined) return `the server cannot be run as the user nobody (${error.message})`;
  return status === 0 ? undefined : `the user nobody cannot reach ${data}`;
}
