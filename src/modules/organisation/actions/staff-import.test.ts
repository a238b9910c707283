import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId, StaffImportId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { PROJECT_ROOT } from '../../../platform/project-root.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { nobody } from '../../../platform/database/scope.ts';
import type { Actor } from '../../../access/index.ts';
import { findStaffRegister } from '../store/staff-register.ts';
import { viewStaffImport } from '../views/staff-imports.ts';
import { compareStaffImport } from './compare-staff-import.ts';
import { acceptStaffImport, discardStaffImport, undoStaffImport } from './decide-staff-import.ts';
import { inviteEmployee } from './invite-employee.ts';
import { uploadStaffList } from './upload-staff-list.ts';

const GJOVIK = municipalityCode('3407');
const sample = (name: string) => readFile(path.join(PROJECT_ROOT, 'stories', 'staff-lists', name));

let platform: TestPlatform;
let adviser: Actor;
beforeAll(async () => {
  platform = await createTestPlatform(localDate('2026-11-24'));
  await platform.owner.query(`insert into county values ('34', 'Innlandet');
    insert into municipality (code, name, official_name, county_code, language_form, source) values
      ('3407', 'Gjøvik', 'Gjøvik', '34', 'nb', 'test'), ('3411', 'Ringsaker', 'Ringsaker', '34', 'nb', 'test');
    insert into person (id, given_name, family_name, email) values
      ('00000000-0000-7000-8000-000000000001', 'Kari', 'Rådgiver', 'kari@example.no')`);
  adviser = anAdviser('3407');
});
afterAll(() => platform.close());
beforeEach(() =>
  platform.owner.query(
    'truncate staff_import, staff_mapping, unit_leadership, position, education_record, employee, unit cascade',
  ),
);

function anAdviser(code: string): Actor {
  const person = '00000000-0000-7000-8000-000000000001' as Actor['person']['id'];
  return {
    person: { id: person, givenName: 'Kari', familyName: 'Rådgiver', email: 'kari@example.no' },
    sessionId: 'none',
    locale: 'nb',
    assignments: [],
    roles: new Set(['competence-adviser']),
    isAskedAsManager: false,
    isPlanMember: false,
    scope: { ...nobody, person, staff: [municipalityCode(code)] },
  } as Actor;
}

async function upload(name: string, bytes?: Uint8Array): Promise<StaffImportId> {
  const uploaded = await uploadStaffList(
    adviser,
    {
      municipality: GJOVIK,
      file: bytes ?? (await sample(name)),
      fileName: name,
      asOf: null,
      coverage: 'units-in-file',
    },
    platform,
  );
  if (!uploaded.ok) throw new Error(JSON.stringify(uploaded.failure));
  return uploaded.value;
}
const look = (importId: StaffImportId) =>
  viewStaffImport(adviser, { importId, group: null, changesPage: 1, problemsPage: 1 }, platform);
const register = () => platform.db.read(adviser, (tx) => findStaffRegister(tx, GJOVIK));
const withoutIds = async () => {
  const { units, employees, positions, leaderships } = await register();
  return {
    units,
    employees,
    leaderships,
    positions: positions.map(({ id: _, ...rest }) => rest).sort(byText),
  };
};
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('importing a staff list', () => {
  it('saves nothing in the register before it is accepted', async () => {
    const id = await upload('gjovik-visma.csv');
    expect((await look(id)).found.status).toBe('ready');
    expect((await register()).employees).toEqual([]);
  });

  it('brings in units, staff, positions and leaders when it is accepted', async () => {
    const id = await upload('gjovik-visma.csv');
    expect(await acceptStaffImport(adviser, id, platform)).toEqual({ ok: true, value: null });
    const { units, employees, positions, leaderships } = await register();
    const { found } = await look(id);
    expect(found.status).toBe('accepted');
    expect(units).toHaveLength(found.summary?.counts.units.added ?? -1);
    expect(employees).toHaveLength(found.summary?.counts.employees.added ?? -1);
    expect(positions).toHaveLength(found.summary?.counts.positions.added ?? -1);
    expect(leaderships.length).toBeGreaterThan(10);
  });

  it('changes nothing when the same file is imported again, also in another layout', async () => {
    await acceptStaffImport(adviser, await upload('gjovik-visma.csv'), platform);
    for (const name of ['gjovik-visma.csv', 'gjovik-agresso.xlsx', 'gjovik-hrm-utf8.csv']) {
      const { groupSizes } = await look(await upload(name));
      expect(groupSizes, name).toEqual({ added: 0, changed: 0, ended: 0 });
    }
  });

  it('shows what a changed file adds, changes and ends, does exactly that, and can be undone', async () => {
    await acceptStaffImport(adviser, await upload('gjovik-visma.csv'), platform);
    const before = await withoutIds();
    const id = await upload('gjovik-visma-desember.csv');
    const { groupSizes } = await look(id);
    expect(groupSizes.added).toBeGreaterThan(0);
    expect(groupSizes.changed).toBeGreaterThan(0);
    expect(groupSizes.ended).toBeGreaterThan(0);

    expect((await acceptStaffImport(adviser, id, platform)).ok).toBe(true);
    expect(await withoutIds()).not.toEqual(before);
    expect(await undoStaffImport(adviser, id, platform)).toEqual({ ok: true, value: null });
    expect(await withoutIds()).toEqual(before);
  });

  it('keeps no national identity number anywhere', async () => {
    const list = Buffer.from(
      'Ansattnr;Fornavn;Etternavn;Fødselsnummer;Enhetskode;Enhet\n1;Kari;Ås;17054026641;10;Heimen\n2;Ola;Ås;17054026641 i parentes;10;Heimen\n',
    );
    const id = await upload('med-fødselsnummer.csv', list);
    const { rows } = await platform.owner.query('select packed_table from staff_import where id = $1', [id]);
    const { gunzipSync } = await import('node:zlib');
    expect(gunzipSync(rows[0].packed_table).toString()).not.toContain('17054026641');
    const kept = await platform.owner.query(
      `select problem::text as text from staff_import_problem union all select change::text from staff_import_change`,
    );
    expect(kept.rows.map((row) => row.text).join()).not.toContain('17054026641');
  });

  it('lets only one of two who accept at once do it', async () => {
    const id = await upload('gjovik-visma.csv');
    const answers = await Promise.all([1, 2].map(() => acceptStaffImport(adviser, id, platform)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ failure: { kind: 'already-decided' } });
  });

  it('refuses what was shown before another import changed the register', async () => {
    const first = await upload('gjovik-visma.csv');
    const second = await upload('gjovik-visma-desember.csv');
    await acceptStaffImport(adviser, first, platform);
    expect(await acceptStaffImport(adviser, second, platform)).toMatchObject({
      failure: { kind: 'register-changed' },
    });
  });

  it('refuses what was shown before another import was taken back', async () => {
    const first = await upload('gjovik-visma.csv');
    await acceptStaffImport(adviser, first, platform);
    const second = await upload('gjovik-visma-desember.csv');
    expect(await undoStaffImport(adviser, first, platform)).toMatchObject({ ok: true });
    expect(await acceptStaffImport(adviser, second, platform)).toMatchObject({
      failure: { kind: 'register-changed' },
    });
    await compareStaffImport(adviser, second, platform);
    expect(await acceptStaffImport(adviser, second, platform)).toMatchObject({ ok: true });
    expect((await register()).employees.length).toBeGreaterThan(20);
  });

  it('does not take away somebody who has been given a login since', async () => {
    const id = await upload('gjovik-visma.csv');
    await acceptStaffImport(adviser, id, platform);
    const { rows } = await platform.owner.query<{ id: EmployeeId }>(
      'select id from employee where email is not null limit 1',
    );
    const [employee] = rows;
    if (employee === undefined) throw new Error('The list has no address');
    expect(await inviteEmployee(adviser, { employee: employee.id }, platform)).toMatchObject({ ok: true });
    expect(await undoStaffImport(adviser, id, platform)).toMatchObject({
      failure: { kind: 'in-use-elsewhere' },
    });
    const linked = await platform.owner.query('select from employee where person_id is not null');
    expect(linked.rowCount).toBe(1);
  });

  it('remembers the columns of a layout that was accepted', async () => {
    await acceptStaffImport(adviser, await upload('gjovik-visma.csv'), platform);
    const { columns } = await look(await upload('gjovik-visma-desember.csv'));
    expect(columns?.confidence.employeeNumber).toBe('remembered');
  });

  it('does not undo what an education record has been tied to since', async () => {
    const id = await upload('gjovik-visma.csv');
    await acceptStaffImport(adviser, id, platform);
    await platform.owner.query(
      `insert into education_record (id, municipality_code, employee_id, title, provider, credits, completed_on, source)
       select gen_random_uuid(), '3407', id, 'Ledelse', 'INN', 30, '2020-01-01', 'test' from employee limit 1`,
    );
    expect(await undoStaffImport(adviser, id, platform)).toEqual({
      ok: false,
      failure: { kind: 'in-use-elsewhere' },
    });
    expect((await register()).employees.length).toBeGreaterThan(0);
  });

  it('leaves the register alone when the list is laid aside', async () => {
    const id = await upload('gjovik-visma.csv');
    expect((await discardStaffImport(adviser, id, platform)).ok).toBe(true);
    expect(await acceptStaffImport(adviser, id, platform)).toMatchObject({
      failure: { kind: 'already-decided' },
    });
    expect((await register()).employees).toEqual([]);
  });

  it('does not exist for the adviser of another municipality', async () => {
    const id = await upload('gjovik-visma.csv');
    const stranger = anAdviser('3411');
    const ask = { importId: id, group: null, changesPage: 1, problemsPage: 1 } as const;
    await expect(viewStaffImport(stranger, ask, platform)).rejects.toThrow('staff import');
    await expect(acceptStaffImport(stranger, id, platform)).rejects.toThrow('staff import');
    await expect(
      uploadStaffList(
        stranger,
        {
          municipality: GJOVIK,
          file: await sample('gjovik-visma.csv'),
          fileName: 'x',
          asOf: null,
          coverage: 'units-in-file',
        },
        platform,
      ),
    ).rejects.toThrow('Not allowed');
  });

  it('names the rows that are wrong and imports the others', async () => {
    const id = await upload('gjovik-med-feil.csv');
    const view = await look(id);
    expect(view.problems.length).toBeGreaterThan(10);
    expect(view.problems.every((problem) => problem.row > 0)).toBe(true);
    expect((await acceptStaffImport(adviser, id, platform)).ok).toBe(true);
  });
});
