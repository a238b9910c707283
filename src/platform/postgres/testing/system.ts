import { spawnSync } from 'node:child_process';

export const isRoot = process.getuid?.() === 0;

function works(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

const renamed = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
const asRootOfOwnMounts = ['--user', '--map-root-user', '--mount'];

export const hasUserNamespaces = works('unshare', [...renamed.slice(1), 'true']);
export const hasOwnMounts = works('unshare', [...asRootOfOwnMounts, 'mount', '-t', 'tmpfs', 'none', '/tmp']);

/** What to put before a program so that it has a list of processes of its own, as in a container, which ends with it. */
export const throughContainer: readonly string[] = [
  'unshare',
  '--user',
  '--map-root-user',
  '--pid',
  '--ipc',
  '--mount-proc',
  '--kill-child',
];

export const hasOwnProcesses = works('unshare', [...throughContainer.slice(1), 'true']);

/** What to put before a program so that it runs without root's rights, in the eyes of itself and of every file. */
export const throughOrdinaryUser: readonly string[] = isRoot ? renamed : [];

/** What to put before a program so that a folder is a disk of its own, of a given size. */
export function throughSmallDisk(folder: string, megabytes: number): readonly string[] {
  const script = `mount -t tmpfs -o size=${megabytes}m none "$0" && exec "$@"`;
  return ['unshare', ...asRootOfOwnMounts, 'sh', '-c', script, folder];
}
