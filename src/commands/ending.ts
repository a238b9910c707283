/** What the program ends with, so that a script can tell a failure from a mistyped word. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** The command could not do what it was asked; the message is a sentence for the one who asked. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}

/** Errors whose message was written for the reader. */
const SPOKEN = new Set([
  'CommandFailed',
  'EnvironmentError',
  'EmbeddedPostgresError',
  'MigrationError',
  'WebProcessEnded',
  'BackupRefused',
]);

const CONNECTION: Record<string, string> = {
  ECONNREFUSED:
    'Nobody listens at the address of the database. Is the server running, and DATABASE_URL right?',
  ENOTFOUND: 'The host in DATABASE_URL is not known.',
  EAI_AGAIN: 'The host in DATABASE_URL could not be looked up: the name service did not answer.',
  ETIMEDOUT: 'The database did not answer in time. Is there a firewall between?',
  '28P01': 'The database refused the password in DATABASE_URL.',
  '28000': 'The database refuses this user from here. See pg_hba.conf on the server.',
  '3D000': 'The database named in DATABASE_URL is not there. Make it with «create database».',
  '53300': 'The database has no connection left. Raise max_connections, or stop something else.',
  '57P03': 'The database is starting or stopping. Try again in a moment.',
};

/**
 * A sentence for what the reader can put right; undefined for our own mistakes, which are shown with where they
 * happened.
 */
export function sayWhatFailed(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (SPOKEN.has(error.name)) return error.message;
  const { code, syscall, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === undefined) return undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop the other program, or choose with PORT=3001.`;
  if (code === 'EACCES' && syscall === 'listen') return `Port ${port} may not be opened by this user.`;
  if (path !== undefined && FILE[code] !== undefined) return `${path} ${FILE[code]}`;
  if (code === 'ENOSPC') return 'The disk is full.';
  return CONNECTION[code];
}

const FILE: Record<string, string> = {
  ENOENT: 'is not there.',
  EACCES: 'may not be read or written by this user.',
  EPERM: 'may not be read or written by this user.',
  EISDIR: 'is a folder.',
  ENOTDIR: 'lies below something that is not a folder.',
  ENOSPC: 'did not get room: the disk is full.',
  EROFS: 'lies on a disk that cannot be written to.',
};
