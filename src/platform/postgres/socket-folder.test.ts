import { chmodSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assertPrivate, makeSocketFolder, socketFolderFor } from './socket-folder.ts';
import { openWorkbench } from './testing/workbench.ts';

const bench = openWorkbench();
afterAll(() => bench.clear());

const refused = expect.objectContaining({ kind: 'unsafe-socket-folder' });

describe('where the socket lies', () => {
  it('is beside the data when the path is short enough', () => {
    expect(socketFolderFor('/srv/lederloft/data', 'abc', '/tmp')).toBe('/srv/lederloft/data/socket');
  });

  it.each([
    [`/srv/${'long/'.repeat(20)}data`, '/tmp'],
    [`/srv/${'å'.repeat(45)}`, '/tmp'],
    [`/srv/${'long/'.repeat(20)}data`, `/var/${'folders/'.repeat(12)}T`],
  ])('is always short enough for a socket: %s with temporary files in %s', (data, temporary) => {
    const socket = path.join(socketFolderFor(data, '0123456789abcdef', temporary), '.s.PGSQL.5432');
    expect(Buffer.byteLength(socket)).toBeLessThan(104);
    expect(socket).toContain('0123456789abcdef');
  });
});

describe('a folder for the socket', () => {
  it('is made closed to all others, also where new folders are open to all', () => {
    const folder = path.join(bench.folder(), 'socket');
    const before = process.umask(0);
    makeSocketFolder(folder);
    process.umask(before);
    expect(lstatSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is refused when other users may enter it', () => {
    const folder = path.join(bench.folder(), 'socket');
    makeSocketFolder(folder);
    chmodSync(folder, 0o710);
    expect(() => makeSocketFolder(folder)).toThrow(refused);
    expect(() => assertPrivate(folder)).toThrow(/mode 710/);
  });

  it('is refused when it belongs to someone else', () => {
    const folder = path.join(bench.folder(), 'socket');
    makeSocketFolder(folder);
    const owner = lstatSync(folder).uid;
    expect(() => assertPrivate(folder, [owner])).not.toThrow();
    expect(() => assertPrivate(folder, [owner + 1])).toThrow(refused);
  });

  it('is refused when it is only a link to a folder', () => {
    const base = bench.folder();
    mkdirSync(path.join(base, 'elsewhere'), { mode: 0o700 });
    symlinkSync(path.join(base, 'elsewhere'), path.join(base, 'socket'));
    expect(() => makeSocketFolder(path.join(base, 'socket'))).toThrow(refused);
  });
});
