import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { CohortId, PersonId, UnitId } from '../../kernel/ids.ts';
import { municipalityCode } from '../../kernel/municipality-code.ts';
import { appSettings, createTestPlatform, testLog, type TestPlatform } from '../testing/test-platform.ts';
import { openDatabase, sharingRead } from './database.ts';
import { beginWithScope, nobody } from './scope.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
  await platform.owner.query(`insert into county values ('34', 'Innlandet');
    insert into municipality (code, name, official_name, county_code, language_form, source) values
      ('3407', 'Gjøvik', 'Gjøvik', '34', 'nb', 'test'), ('3411', 'Ringsaker', 'Ringsaker', '34', 'nb', 'test');
    insert into employee (id, municipality_code, employee_number, given_name, family_name) values
      (gen_random_uuid(), '3407', '1', 'Kari', 'Ås'), (gen_random_uuid(), '3411', '1', 'Ola', 'Ødegård'),
      (gen_random_uuid(), '3407', '2', 'Per', 'Zakariassen');`);
});
afterAll(() => platform.close());

/** The database that the test has for itself. */
const nameOf = ({ ownerSettings }: TestPlatform): string =>
  ownerSettings.database ?? new URL(ownerSettings.connectionString ?? '').pathname.slice(1);

const adviser = (...codes: string[]) => ({ scope: { ...nobody, staff: codes.map(municipalityCode) } });
const names = (who: Parameters<typeof platform.db.read>[0]) =>
  platform.db.read(who, (tx) =>
    tx.selectFrom('employee').select('family_name').orderBy('family_name').execute(),
  );

describe('the scope of a transaction', () => {
  it('shows no staff record to nobody', async () => {
    expect(await names({ scope: nobody })).toEqual([]);
  });

  it('shows the records of one municipality and not of the next, on the same connection', async () => {
    expect(await names(adviser('3407'))).toHaveLength(2);
    expect(await names(adviser('3411'))).toEqual([{ family_name: 'Ødegård' }]);
    expect(await names({ scope: nobody })).toEqual([]);
  });

  it('is gone with the transaction, so that what is asked outside one is asked by nobody', async () => {
    const one = openDatabase({ ...(await appSettings(nameOf(platform))), max: 1 }, testLog);
    try {
      const scope = {
        person: '00000000-0000-7000-8000-000000000001' as PersonId,
        staff: [municipalityCode('3407')],
        municipal: [municipalityCode('3407')],
        units: ['00000000-0000-7000-8000-000000000002' as UnitId],
        cohorts: ['00000000-0000-7000-8000-000000000003' as CohortId],
        programme: true,
        officer: true,
        national: true,
        administrator: true,
      };
      const everything = `select array(select current_setting(name, true) from unnest(
        '{person,staff,municipal,units,cohorts,programme,officer,national,administrator}'::text[]) n,
        concat('scope.', n) name) as said`;
      const said = async (answer: Promise<readonly { said: (string | null)[] }[]>) =>
        (await answer)[0]?.said.filter((word) => word !== null && word !== '') ?? [];
      const inside = one.read({ scope }, async (tx) => {
        const { rows } = await sql.raw<{ said: (string | null)[] }>(everything).execute(tx);
        return rows;
      });
      expect(await said(inside)).toHaveLength(9);
      expect(await said(one.gate(everything, []))).toEqual([]);
    } finally {
      await one.close();
    }
  });

  it('leaves nothing behind when the work fails half-way', async () => {
    const work = platform.db.transaction(adviser('3407'), async (tx) => {
      await tx.updateTable('employee').set({ family_name: 'Endret' }).execute();
      throw new Error('half-way');
    });
    await expect(work).rejects.toThrow('half-way');
    expect(await names(adviser('3407'))).not.toContainEqual({ family_name: 'Endret' });
  });

  it('refuses to write a record into a municipality outside the scope', async () => {
    const work = platform.db.transaction(adviser('3411'), (tx) =>
      tx
        .insertInto('staff_mapping')
        .values({ municipality_code: municipalityCode('3407'), header_fingerprint: 'x', mapping: '{}' })
        .execute(),
    );
    await expect(work).rejects.toThrow(/row-level security/);
  });

  it('reads inside `read` and writes only inside `transaction`', async () => {
    const work = platform.db.read(adviser('3407'), (tx) => tx.deleteFrom('employee').execute());
    await expect(work).rejects.toThrow(/read-only/);
  });
});

describe('a shared reading', () => {
  it('is one moment for its own reader, and nothing to anybody else', async () => {
    const gjovik = adviser('3407');
    const seen = await platform.db.read(gjovik, async (tx) => {
      const shared = sharingRead(platform.db, gjovik, tx);
      const who = (reader: typeof gjovik) =>
        shared.read(reader, (inner) =>
          inner.selectFrom('employee').select('family_name').orderBy('family_name').execute(),
        );
      return [await who(gjovik), await who(adviser('3411')), await who({ scope: { ...nobody, staff: [] } })];
    });
    expect(seen.map((rows) => rows.length)).toEqual([2, 1, 0]);
  });
});

describe('a scope', () => {
  it('is refused when it holds anything but ids and codes', () => {
    const forged = {
      ...nobody,
      staff: ["3407}', true); drop table employee; --" as ReturnType<typeof municipalityCode>],
    };
    expect(() => beginWithScope('begin', forged)).toThrow(RangeError);
  });
});
