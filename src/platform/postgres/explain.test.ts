import { expect, it } from 'vitest';
import { EmbeddedPostgresError } from './errors.ts';
import { explainServerOutput, explainSystemError } from './explain.ts';

it.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk-full'],
  ['initdb: error: could not create directory "/x/pg": Permission denied', 'folder-not-writable'],
  ['FATAL:  could not open file "pg_wal/0001": Read-only file system', 'folder-not-writable'],
  ['postgres: error while loading shared libraries: libicuuc.so.60: cannot open', 'unsupported-platform'],
  ["/lib/libc.so.6: version `GLIBC_2.27' not found (required by postgres)", 'unsupported-platform'],
  ['unshare: failed to execute /x/postgres: Permission denied', 'unsupported-platform'],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'server-failed'],
])('understands what PostgreSQL means by «%s»', (output, kind) => {
  const error = explainServerOutput(output, '/srv/data');
  expect(error.kind).toBe(kind);
  expect(error.message).toMatch(kind === 'server-failed' ? /postgres\.log/ : /DATABASE_URL/);
});

it('repeats the last thing the server complained of, without its time and number', () => {
  const output = [
    '2026-11-22 12:00:00.000 UTC [17] LOG:  starting PostgreSQL 18.4',
    '2026-11-22 12:00:00.001 UTC [17] FATAL:  lock file "postmaster.pid" is empty',
    '2026-11-22 12:00:00.002 UTC [17] LOG:  database system is shut down',
    '',
  ].join('\n');
  expect(explainServerOutput(output, '/srv/data').message).toBe(
    'PostgreSQL could not start in /srv/data: lock file "postmaster.pid" is empty. The file postgres.log there says more.',
  );
});

it.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'folder-not-writable'],
  ['EACCES', 'folder-not-writable'],
])('understands what the operating system means by %s', (code, kind) => {
  const cause = Object.assign(new Error(code), { code, path: '/srv/data/lock' });
  expect(explainSystemError(cause, '/srv/data')).toMatchObject({ kind, cause });
});

it('passes on what it does not understand, and what is explained already', () => {
  const strange = new Error('strange');
  const explained = new EmbeddedPostgresError('busy', 'Wait.');
  expect(explainSystemError(strange, '/srv/data')).toBe(strange);
  expect(explainSystemError(explained, '/srv/data')).toBe(explained);
});
