import { createHash } from 'node:crypto';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { checkBackup, restoreBackup, writeBackup } from './index.ts';
import {
  type BackupBench,
  fingerprints,
  isEmpty,
  openBackupBench,
  refusal,
  rules,
} from './testing/backup-bench.ts';

let bench: BackupBench;
beforeAll(async () => {
  bench = await openBackupBench();
});
afterAll(() => bench.clear());

describe('a restore', () => {
  it('refuses a file that was cut off anywhere, and changes nothing', async () => {
    const other = await bench.emptyDatabase();
    const whole = await readFile(bench.good);
    const cuts = [0, 1, 9, 10, 11, 500, whole.length - 1, whole.length - 8, whole.length - 30];
    for (let i = 1; i < 20; i++) cuts.push(Math.floor((whole.length * i) / 20));
    for (const length of cuts) {
      const file = path.join(bench.folder, 'cut.backup');
      await writeFile(file, whole.subarray(0, length));
      expect(await refusal(bench.restore(other, file)), `${length} bytes`).toContain('Nothing was changed');
    }
    expect(await isEmpty(other)).toBe(true);
    await bench.restore(other, bench.good);
    expect(await fingerprints(other)).toEqual(await fingerprints(bench.world));
  });

  it('refuses a file in which any byte of the contents was altered', async () => {
    const other = await bench.emptyDatabase();
    const packed = await readFile(bench.good);
    const HEAD = 10; // what gzip says of itself there (time, system) is no part of the contents
    for (let i = 0; i < 60; i++) {
      const altered = Buffer.from(packed);
      const at = HEAD + Math.floor(((packed.length - HEAD) * i) / 60);
      altered[at]! ^= 1 << (i % 8);
      const file = path.join(bench.folder, 'altered.backup');
      await writeFile(file, altered);
      expect(await refusal(bench.restore(other, file)), `byte ${at}`).toContain('Nothing was changed');
    }
    expect(await isEmpty(other)).toBe(true);
  });

  it.each([
    ['a word', (text: string) => text.replace('Kari\t', 'Hari\t')],
    ['a row left out', (text: string) => text.replace(/\n[^\n]*\tKari\t[^\n]*/, '')],
    ['the count of rows', (text: string) => text.replace(/"rows":[1-9]\d*/, '"rows":0')],
    ['a column', (text: string) => text.replace('"family_name"', '"given_name"')],
    ['something after the end', (text: string) => `${text}{}\n`],
  ])('refuses a file that was unpacked, changed and packed again: %s', async (_, change) => {
    const other = await bench.emptyDatabase();
    const text = gunzipSync(await readFile(bench.good)).toString('utf8');
    expect(change(text)).not.toBe(text);
    const file = path.join(bench.folder, 'forged.backup');
    await writeFile(file, gzipSync(change(text)));
    expect(await refusal(bench.restore(other, file))).toContain('altered or damaged');
    expect(await isEmpty(other)).toBe(true);
  });

  it('undoes all of it when a row does not fit, though the file vouches for itself', async () => {
    const other = await bench.emptyDatabase();
    const text = gunzipSync(await readFile(bench.good)).toString('latin1');
    const orphaned = text
      .slice(0, text.lastIndexOf('{"sha256"'))
      .replace(/(\{"table":"unit_leadership"\}\n[^\t]*\t)\d{4}/, (_, before: string) => `${before}9999`);
    const sha256 = createHash('sha256').update(orphaned, 'latin1').digest('hex');
    const file = path.join(bench.folder, 'orphaned.backup');
    await writeFile(file, gzipSync(Buffer.from(`${orphaned}${JSON.stringify({ sha256 })}\n`, 'latin1')));
    const before = await rules(other);
    await expect(bench.restore(other, file)).rejects.toThrow('violates foreign key constraint');
    expect(await isEmpty(other)).toBe(true);
    expect(await rules(other)).toEqual(before);
  });

  it('refuses a file that became another one after it was checked', async () => {
    const other = await bench.emptyDatabase();
    const file = path.join(bench.folder, 'swapped.backup');
    await copyFile(bench.good, file);
    const checked = await checkBackup(file, { kind: 'demo', migrations: bench.migrations });
    await rm(file);
    await writeBackup(bench.world, file, '4.5.6');
    expect(await refusal(restoreBackup(other, checked))).toContain('changed while it was being read');
    expect(await isEmpty(other)).toBe(true);
  });

  it('refuses what is not a backup, and one of a form to come', async () => {
    const other = await bench.emptyDatabase();
    const file = path.join(bench.folder, 'strange.backup');
    await writeFile(file, 'Dear all,');
    expect(await refusal(bench.restore(other, file))).toContain('altered or damaged');
    await writeFile(file, gzipSync('Dear all,\n'));
    expect(await refusal(bench.restore(other, file))).toContain('is not a backup of Lederløft');
    await writeFile(file, gzipSync('{"format":"lederloft-backup","version":2}\n'));
    expect(await refusal(bench.restore(other, file))).toContain('Use a newer version');
  });

  it('refuses a database in which somebody has been, and leaves it as it is', async () => {
    const before = await fingerprints(bench.world);
    expect(await refusal(bench.restore(bench.world, bench.good))).toContain('The database is not empty');
    expect(await fingerprints(bench.world)).toEqual(before);
  });

  it('refuses to turn a real database into a demo, or to open a demo as real', async () => {
    const other = await bench.emptyDatabase();
    expect(await refusal(bench.restore(other, bench.good, { kind: 'real' }))).toContain(
      'LEDERLOFT_MODE=demo',
    );
    await other.query(`insert into instance (kind) values ('real')`);
    expect(await refusal(bench.restore(other, bench.good))).toContain('first started as real');
  });

  it('brings an older backup up to date', async () => {
    const bare = await bench.bareDatabaseOfAnOrdinaryOwner();
    const later = { name: '2099-01-01-0000_later', sql: 'create table later_room (id integer)', sha256: 'x' };
    await bench.restore(bare, bench.good, { migrations: [...bench.migrations, later] });
    expect((await bare.query('select from later_room')).rowCount).toBe(0);
    expect((await bare.query('select from instance')).rowCount).toBe(1);
  });

  it('refuses a backup from a newer program, and a database that has moved on', async () => {
    const other = await bench.emptyDatabase();
    const older = bench.migrations.slice(0, -1);
    expect(await refusal(bench.restore(other, bench.good, { migrations: older }))).toContain(
      'Restore it with that version',
    );
    const later = { name: '2099-01-01-0000_later', sql: 'create table later_room (id integer)', sha256: 'x' };
    const client = await other.connect();
    await migrate(client, [...bench.migrations, later]);
    client.release();
    expect(
      await refusal(bench.restore(other, bench.good, { migrations: [...bench.migrations, later] })),
    ).toContain('Restore into a new, empty database');
  });
});
