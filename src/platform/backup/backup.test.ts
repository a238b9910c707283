import { existsSync, writeFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from './index.ts';
import { type BackupBench, fingerprints, openBackupBench, refusal, rules } from './testing/backup-bench.ts';

let bench: BackupBench;
beforeAll(async () => {
  bench = await openBackupBench();
});
afterAll(() => bench.clear());

describe('a backup', () => {
  it('brings every row of every table into another database, and leaves its rules as they were', async () => {
    const other = await bench.emptyDatabase();
    const before = await rules(other);
    await bench.restore(other, bench.good);
    expect(await fingerprints(other)).toEqual(await fingerprints(bench.world));
    expect(await rules(other)).toEqual(before);
  });

  it('keeps a demo a demo, and the numbers go on where they were', async () => {
    const other = await bench.emptyDatabase();
    await bench.restore(other, bench.good);
    const ask = async (pool: pg.Pool, text: string) => (await pool.query(text)).rows[0];
    expect(await ask(other, 'select kind from instance')).toEqual({ kind: 'demo' });
    const next = `select nextval(pg_get_serial_sequence('class_order', 'number')) as number,
      nextval(pg_get_serial_sequence('audit_entry', 'id')) as entry,
      nextval(pg_get_serial_sequence('class_order_event', 'id')) as event`;
    expect(await ask(other, next)).toEqual(await ask(bench.world, next));
  });

  it('goes through an ordinary owner, who is under the row rules too, and back again', async () => {
    const ordinary = await bench.bareDatabaseOfAnOrdinaryOwner();
    await bench.restore(ordinary, bench.good);
    const again = path.join(bench.folder, 'again.backup');
    await writeBackup(ordinary, again, '1.2.3');
    const back = await bench.emptyDatabase();
    await bench.restore(back, again);
    expect(await fingerprints(back)).toEqual(await fingerprints(bench.world));
    const asWeb = await ordinary.connect();
    await asWeb.query('set role lederloft_app');
    expect((await asWeb.query('select from employee')).rowCount).toBe(0);
    asWeb.release(true);
  });

  it('shows one moment: what is saved while it is taken is not in it', async () => {
    const other = await bench.emptyDatabase();
    await bench.restore(other, bench.good);
    const before = await fingerprints(other);
    const file = path.join(bench.folder, 'moment.backup');
    let saving: Promise<unknown> | undefined;
    await writeBackup(other, file, '1.2.3', () => {
      saving ??= other.query(`insert into unit (id, municipality_code, code, name, service_type, valid_from)
        values (gen_random_uuid(), '3407', 'new', 'New', 'other', '2026-01-01')`);
    });
    await saving;
    expect(await fingerprints(other)).not.toEqual(before);
    const third = await bench.emptyDatabase();
    await bench.restore(third, file);
    expect(await fingerprints(third)).toEqual(before);
  });

  it('leaves out the jobs that wait and says how many, and holds no master key', async () => {
    const { header } = await bench.restore(await bench.emptyDatabase(), bench.good);
    expect(header).toMatchObject({ jobsLeftOut: 1, program: '1.2.3', kind: 'demo' });
    expect(header.migrations).toEqual(bench.migrations.map(({ name, sha256 }) => ({ name, sha256 })));
    const contents = gunzipSync(await readFile(bench.good)).toString('latin1');
    const masterKey = Buffer.alloc(32, 7);
    for (const form of ['hex', 'base64', 'latin1'] as const)
      expect(contents).not.toContain(masterKey.toString(form));
  });

  it('is readable by its owner alone, never overwrites, and leaves nothing half written', async () => {
    expect((await stat(bench.good)).mode & 0o777).toBe(0o600);
    const before = await readFile(bench.good);
    expect(await refusal(writeBackup(bench.world, bench.good, '1.2.3'))).toContain('is there already');
    expect((await readFile(bench.good)).equals(before)).toBe(true);
    const meanwhile = path.join(bench.folder, 'meanwhile.backup');
    const late = writeBackup(bench.world, meanwhile, '1', () => writeFileSync(meanwhile, 'somebody else’s'));
    expect(await refusal(late)).toContain('is there already');
    expect(await readFile(meanwhile, 'utf8')).toBe('somebody else’s');
    await expect(
      writeBackup(bench.world, path.join(bench.folder, 'no', 'such', 'folder'), '1'),
    ).rejects.toThrow();
    const bare = await bench.bareDatabaseOfAnOrdinaryOwner();
    const nothing = path.join(bench.folder, 'nothing.backup');
    expect(await refusal(writeBackup(bare, nothing, '1'))).toBe('There is no Lederløft in this database.');
    expect(existsSync(nothing)).toBe(false);
    expect((await readdir(bench.folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('refuses rather than leave out rows that the row rules hide', async () => {
    const other = await bench.emptyDatabase();
    await bench.restore(other, bench.good);
    await other.query('create table room (id integer primary key)');
    await other.query('alter table room enable row level security');
    const file = path.join(bench.folder, 'hidden.backup');
    expect(await refusal(writeBackup(other, file, '1.2.3'))).toContain('may hide rows of room');
    await other.query('drop table room');
    await other.query('create policy hide on person as restrictive for select using (false)');
    expect(await refusal(writeBackup(other, file, '1.2.3'))).toContain('may hide rows of person');
  });
});
