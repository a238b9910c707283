import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/platform/project-root.ts';
import { expectSentence, freePort, newPlace, type Place, run } from './program.ts';

describe('the command line on a database', () => {
  let place: Place;
  let other: Place;
  let letGo: () => Promise<void>;
  beforeAll(async () => {
    [place, other] = [await newPlace(), await newPlace()];
    letGo = await place.keepUp();
    expect(await run(['migrate'], place.env)).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await place.clear();
    await other.clear();
  });

  const employees = () => place.ask(`select count(*)::integer as n from employee`);
  const sample = (name: string) => path.join(PROJECT_ROOT, 'stories', 'staff-lists', name);
  const staffImport = (name: string, ...more: string[]) =>
    run(['import', 'staff', sample(name), '--municipality', '3407', ...more], place.env);

  it('has nothing left to migrate the second time, and says so as JSON too', async () => {
    expect(await run(['migrate'], place.env)).toMatchObject({
      code: 0,
      stdout: 'The database is up to date.\n',
    });
    const { stdout } = await run(['migrate', '--json'], place.env);
    expect(JSON.parse(stdout)).toEqual({ migrated: [] });
  });

  it('shows what a staff list would do and saves nothing, until it is accepted', async () => {
    const before = await employees();
    const shown = await staffImport('gjovik-visma-desember.csv', '--json');
    expect(shown).toMatchObject({ code: 0 });
    const preview = JSON.parse(shown.stdout) as { saved: boolean; counts: { employees: { added: number } } };
    expect(preview).toMatchObject({ saved: false, counts: { employees: { added: 3 } } });
    expect(await employees()).toEqual(before);
    expect(
      await place.ask(
        `select from staff_import where file_name = 'gjovik-visma-desember.csv'
           and (status <> 'discarded' or packed_table is not null)`,
      ),
    ).toEqual([]);

    const done = await staffImport('gjovik-visma-desember.csv', '--accept');
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('It is saved.') as string });
    expect(await employees()).not.toEqual(before);
    const again = JSON.parse(
      (await staffImport('gjovik-visma-desember.csv', '--json')).stdout,
    ) as typeof preview;
    expect(again.counts).toMatchObject({ employees: { added: 0 } });
  });

  it('tells every row that is wrong in the language that is asked for', async () => {
    const { stdout, code } = await staffImport('gjovik-med-feil.csv', '--language', 'nn');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Rad 5, kolonnen? «Fra dato»/);
  });

  it('takes a mapping, and says which column it lacks', async () => {
    const mapping = path.join(place.folder, 'mapping.json');
    await writeFile(mapping, JSON.stringify({ employeeNumber: 'No such column' }));
    const wrong = await staffImport('gjovik-visma.csv', '--mapping', mapping);
    expect(wrong.code).toBe(1);
    expectSentence(wrong, 'There is no column «No such column»');
    await writeFile(mapping, JSON.stringify({ employeeNumber: null }));
    const missing = await staffImport('gjovik-visma.csv', '--mapping', mapping);
    expect(missing.code).toBe(1);
    expectSentence(missing, 'employeeNumber');
    await writeFile(mapping, JSON.stringify({ email: null }));
    expect((await staffImport('gjovik-visma.csv', '--mapping', mapping)).code).toBe(0);
  });

  it('refuses a municipality that is not there, and a file that is no list', async () => {
    const list = sample('gjovik-visma.csv');
    const nobody = await run(['import', 'staff', list, '--municipality', '9999'], place.env);
    expect(nobody.code).toBe(1);
    expectSentence(nobody, 'No municipality has the number 9999');
    const program = await run(['import', 'staff', process.execPath, '--municipality', '3407'], place.env);
    expect(program.code).toBe(1);
    expectSentence(program, process.execPath);
  });

  it('brings in earlier education when it is accepted, and only when every row is right', async () => {
    const [someone] = await place.ask<{ number: string }>(
      `select employee_number as number from employee where municipality_code = '3407' order by 1 limit 1`,
    );
    const file = path.join(place.folder, 'history.csv');
    const args = ['import', 'history', file, '--municipality', '3407'];
    const records = () => place.ask(`select from education_record where title = 'Ledelse fra før'`);
    const header = 'Ansattnummer;Utdanning;Tilbyder;Studiepoeng;Fullført';
    const row = `${someone?.number};Ledelse fra før;Høgskolen;30;15.06.2014`;
    await writeFile(file, `${header}\n${row}\n999999999;Ledelse fra før;Høgskolen;30;15.06.2014\n`);
    const wrong = await run([...args, '--accept'], place.env);
    expect(wrong.code).toBe(1);
    expectSentence(wrong, 'Row 3');
    await writeFile(file, `${header}\n${row}\n`);
    expect((await run(args, place.env)).stdout).toContain('Nothing has been saved');
    expect(await records()).toHaveLength(0);
    expect(await run([...args, '--accept'], place.env)).toMatchObject({ code: 0 });
    expect(await records()).toHaveLength(1);
    expect((await run([...args, '--accept'], place.env)).stdout).toContain('0 new, 1 registered already');
  });

  it('brings municipalities up to date from files, and says why an interface cannot be reached', async () => {
    const file = path.join(place.folder, 'kommuner.csv');
    const header = 'kommunenr,navn_offisielt,navn_norsk,fylkesnr,maalform,folketall_2025';
    await writeFile(file, `${header}\n3454,Lesja,Lesja,34,nynorsk,1925\n`);
    const args = ['import', 'reference', '--municipalities', file];
    const done = await run([...args, '--json'], place.env);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ municipalities: { added: ['3454'] } });
    expect((await run(args, place.env)).stdout).toContain('municipalities: 0 new, 0 changed, 1 as before');
    const url = `http://127.0.0.1:${await freePort()}`;
    const away = await run(['import', 'reference', '--klass', url], place.env);
    expect(away.code).toBe(1);
    expectSentence(away, url);
  });

  it('lets somebody in who has no login, once, and takes the role back', async () => {
    const role = (...args: string[]) => run(['role', ...args], place.env);
    const held = () =>
      place.ask(`select p.given_name, r.role, r.municipality_code as code from role_assignment r
        join person p on p.id = r.person_id where p.email = 'ny@kommune.example'`);
    const nameless = await role('give', 'ny@kommune.example', 'system-administrator');
    expect(nameless.code).toBe(1);
    expectSentence(nameless, 'Say --given-name and --family-name too');
    const names = ['--given-name', 'Ny', '--family-name', 'Nordmann'];
    for (let i = 0; i < 2; i++) {
      const given = await role(
        'give',
        'Ny@kommune.example',
        'competence-adviser',
        '--municipality',
        '3407',
        ...names,
      );
      expect(given.code).toBe(0);
      expect(await held()).toEqual([{ given_name: 'Ny', role: 'competence-adviser', code: '3407' }]);
    }
    const everywhere = await role('give', 'ny@kommune.example', 'competence-adviser');
    expect(everywhere.code).toBe(1);
    expectSentence(everywhere, 'needs a --municipality');
    const end = ['end', 'ny@kommune.example', 'competence-adviser', '--municipality', '3407'] as const;
    expect((await role(...end)).code).toBe(0);
    expect(await held()).toEqual([]);
    expect((await role(...end)).code).toBe(1);
  });

  it('lets a limit have another value from a day, and says where it comes from', async () => {
    const key = 'leadership.formal-credits';
    const set = (...args: string[]) => run(['setting', 'set', ...args, '--source', 'The test'], place.env);
    expect((await set(key, '60', '--from', '2030-01-01')).stdout).toBe(`${key} is 60 from 2030-01-01.\n`);
    const { stdout } = await run(['setting', 'list'], place.env);
    expect(stdout).toContain(`${key} is 30 from 2012-01-01`);
    expect(stdout).toContain(`${key} is 60 from 2030-01-01 (The test)`);
    expectSentence(await set(key, 'many'), 'is not a number');
    expectSentence(await set('no.such-limit', '1'), 'Nothing is called');
    expectSentence(await set('plan.mix.completion.long', '80'), 'it is a number from 0 to 1, a share.');
    expectSentence(await set('plan.mix.pay.nurze', '600'), 'Nothing is called');
    expectSentence(await set('plan.mix.seats', '2.5'), 'it is a whole number from 0 to 500 persons');
    expect((await set('plan.mix.pay.nurse', '612.5', '--from', '2030-01-01')).code).toBe(0);
  });

  it('leaves a trail that names no person', async () => {
    const trail = await place.ask<{ action: string; person_id: string | null }>(
      `select distinct action, person_id from audit_entry where action like 'cli.%' order by 1`,
    );
    expect(trail).toEqual([
      { action: 'cli.import-history', person_id: null },
      { action: 'cli.import-reference', person_id: null },
      { action: 'cli.import-staff', person_id: null },
      { action: 'cli.role-ended', person_id: null },
      { action: 'cli.role-given', person_id: null },
      { action: 'cli.setting-set', person_id: null },
    ]);
  });

  it('backs up, restores in another place, and refuses to do it twice', async () => {
    const file = path.join(place.folder, 'tonight.backup');
    const backup = await run(['backup', '--json', file], place.env);
    expect(backup.code).toBe(0);
    expect(JSON.parse(backup.stdout)).toMatchObject({ file, kind: 'demo', bytes: (await stat(file)).size });
    const again = await run(['backup', file], place.env);
    expect(again.code).toBe(1);
    expectSentence(again, 'is there already');

    const cut = path.join(place.folder, 'cut.backup');
    await writeFile(cut, (await readFile(file)).subarray(0, 20_000));
    const nowhere = path.join(place.folder, 'nowhere');
    const refused = await run(['restore', cut], { ...other.env, LEDERLOFT_DATA: nowhere });
    expect(refused.code).toBe(1);
    expectSentence(refused, 'it was cut off. Nothing was changed.');
    expect(existsSync(nowhere)).toBe(false);

    const asReal = await run(['restore', file], { ...other.env, LEDERLOFT_MODE: 'real' });
    expect(asReal.code).toBe(1);
    expectSentence(asReal, 'set LEDERLOFT_MODE=demo');
    const restored = await run(['restore', '--json', file], other.env);
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.stdout)).toMatchObject({ kind: 'demo', masterKey: 'nothing-sealed' });
    expect(await other.ask('select count(*)::integer as n from employee')).toEqual(await employees());
    const twice = await run(['restore', file], other.env);
    expect(twice.code).toBe(1);
    expectSentence(twice, 'The database is not empty');
  });

  it('finds itself healthy, and says when the row rules of a table are off', async () => {
    const healthy = await run(['doctor', '--json'], place.env);
    expect(JSON.parse(healthy.stdout)).toMatchObject({ healthy: true });
    expect(healthy.code).toBe(0);
    await place.ask('alter table employee disable row level security');
    const sick = await run(['doctor'], place.env);
    expect(sick.code).toBe(1);
    expect(sick.stdout).toContain('fail  row rules: The row rules are off for employee');
    expect(sick.stdout).toContain(
      'fail  nobody: Before anybody has logged in, the web sees rows of employee.',
    );
    await place.ask('alter table employee enable row level security');
    expect((await run(['doctor'], place.env)).code).toBe(0);
  });

  it('makes nothing when it looks at a place where nothing is', async () => {
    const data = path.join(place.folder, 'nothing');
    const { code, stdout } = await run(['doctor'], { LEDERLOFT_DATA: data });
    expect(code).toBe(0);
    expect(stdout).toContain('There is no database yet');
    expect(existsSync(data)).toBe(false);
  });

  it.each([1, 2])(
    'says that the port is taken, with %d processes, and leaves nothing running',
    async (processes) => {
      await letGo();
      const port = await freePort();
      const holder = createServer().listen(port, '127.0.0.1');
      const env = { ...place.env, PORT: String(port), LEDERLOFT_PROCESSES: String(processes) };
      const ended = await run(['serve'], env);
      await new Promise((resolve) => holder.close(resolve));
      expect(ended.code).toBe(1);
      expectSentence(ended, `Port ${port} is in use`);
      expect(
        existsSync(path.join(place.env['LEDERLOFT_DATA'] ?? '', 'postgres', 'pg', 'postmaster.pid')),
      ).toBe(false);
    },
  );
});
