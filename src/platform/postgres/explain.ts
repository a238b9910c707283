import { EmbeddedPostgresError, USE_OWN_SERVER } from './errors.ts';

/** Turns what the operating system said about our own files into a sentence; anything else is passed on as it is. */
export function explainSystemError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof EmbeddedPostgresError || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return notWritable(folder, `${error.code}${'path' in error ? ` on ${String(error.path)}` : ''}`, error);
    default:
      return error;
  }
}

/** Turns what initdb or the server wrote before it gave up into a sentence. */
export function explainServerOutput(output: string, folder: string): EmbeddedPostgresError {
  const said = lastComplaint(output);
  if (/failed to execute|error while loading shared libraries|GLIBC_|library not loaded/i.test(output)) {
    return cannotRun('postgres', said);
  }
  if (/no space left on device|disk quota exceeded/i.test(output)) return diskFull(folder);
  if (/permission denied|read-only file system/i.test(output)) return notWritable(folder, said);
  return new EmbeddedPostgresError(
    'server-failed',
    `PostgreSQL could not start in ${folder}: ${said}. The file postgres.log there says more.`,
  );
}

export function cannotRun(program: string, detail: string, cause?: unknown): EmbeddedPostgresError {
  const text = `The PostgreSQL that npm delivers cannot run on this system (${program}: ${detail}): run npm ci again, use a newer system, or ${USE_OWN_SERVER}.`;
  return new EmbeddedPostgresError('unsupported-platform', text, { cause });
}

function diskFull(folder: string, cause?: Error): EmbeddedPostgresError {
  const text = `The disk that holds ${folder} is full: make room (the database needs at least 100 MB), or ${USE_OWN_SERVER}.`;
  return new EmbeddedPostgresError('disk-full', text, { cause });
}

function notWritable(folder: string, detail: string, cause?: Error): EmbeddedPostgresError {
  const text = `The database cannot be kept in ${folder} (${detail}): give the user who runs the program a folder it can write in, or ${USE_OWN_SERVER}.`;
  return new EmbeddedPostgresError('folder-not-writable', text, { cause });
}

function lastComplaint(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const complaints = lines.filter((line) => /\b(FATAL|PANIC|error):/i.test(line));
  const line = complaints.at(-1) ?? lines.findLast((text) => text !== '') ?? 'it said nothing';
  return line.replace(/^.*?\b(FATAL|PANIC|error):\s*/i, '').replace(/\.$/, '');
}
