import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../src/kernel/local-date.ts';
import { municipalityCode } from '../src/kernel/municipality-code.ts';
import { findStaffRegister } from '../src/modules/organisation/store/staff-register.ts';
import { nobody } from '../src/platform/database/scope.ts';
import { createTestPlatform, type TestPlatform } from '../src/platform/testing/test-platform.ts';
import { importBytes } from './staff-lists/testing.ts';
import { buildDemoWorld, loadDemoWorld } from './demo-world.ts';

const TODAY = localDate('2026-11-24');

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform(TODAY);
  const client = await platform.owner.connect();
  await client.query(`insert into instance (kind) values ('demo')`);
  await loadDemoWorld(client, TODAY);
  client.release();
});
afterAll(() => platform.close());

const count = async (sql: string) => Number((await platform.owner.query<{ n: string }>(sql)).rows[0]?.n);

describe('the demo world', () => {
  it('is the same world every time', () => {
    expect(buildDemoWorld(TODAY).rows).toEqual(buildDemoWorld(TODAY).rows);
  });

  it('has 18 leaders from four of the five municipalities of Gjøvikregionen', async () => {
    const cohort = `(select id from cohort where name like 'Gjøvikregionen%')`;
    expect(await count(`select count(*) n from participant where cohort_id = ${cohort}`)).toBe(18);
    expect(
      await count(`select count(distinct municipality_code) n from participant where cohort_id = ${cohort}`),
    ).toBe(4);
    expect(
      await count(
        `select count(*) n from region_member m join region r on r.id = m.region_id where r.name = 'Gjøvikregionen'`,
      ),
    ).toBe(5);
  });

  it('has 40 leaders and eight courses in Ringsaker', async () => {
    const cohort = `(select id from cohort where name like 'Ringsaker%')`;
    expect(await count(`select count(*) n from participant where cohort_id = ${cohort}`)).toBe(40);
    expect(await count(`select count(*) n from cohort_course where cohort_id = ${cohort}`)).toBe(8);
  });

  it('lets Midtre Gauldal go from M3 to M5', async () => {
    const { rows } = await platform.owner.query(
      `select c.code from cohort_course cc join course_version v on v.id = cc.course_version_id join course c on c.id = v.course_id
       where cc.cohort_id = (select id from cohort where name like 'Midtre Gauldal%') order by cc.sequence`,
    );
    expect(rows.map((row) => row.code)).toEqual(['M1', 'M2', 'M3', 'M5']);
  });

  it('tells of nothing that has not happened yet as if it had', () => {
    const end = new Date(`${TODAY}T22:59:59Z`);
    const ahead = Object.entries(buildDemoWorld(TODAY).rows).flatMap(([table, rows]) =>
      (rows as readonly Record<string, unknown>[]).flatMap((row) =>
        Object.entries(row)
          .filter(([, value]) => value instanceof Date && value > end)
          .map(([column]) => `${table}.${column}`),
      ),
    );
    expect([...new Set(ahead)]).toEqual([]);
  });

  it('has 400 applicants to 216 national seats, from every county, and a class that is open to apply to', async () => {
    const national = `(select id from call where kind = 'national')`;
    expect(await count(`select count(*) n from application where call_id = ${national}`)).toBe(400);
    expect(await count(`select sum(seats) n from call_class where call_id = ${national}`)).toBe(216);
    expect(
      await count(
        `select count(distinct left(municipality_code, 2)) n from application where call_id = ${national}`,
      ),
    ).toBe(await count('select count(*) n from county'));
    expect(await count(`select count(*) n from call where kind = 'open' and deadline_on > '${TODAY}'`)).toBe(
      1,
    );
    // Ranks are 1 and up without holes, as the municipality's own page would have made them.
    expect(
      await count(`select count(*) n from (select max(rank) m, count(*) c from nomination
        group by municipality_code) r where m <> c`),
    ).toBe(0);
  });

  it('fills four national classes with 216', async () => {
    expect(await count(`select count(*) n from cohort where kind = 'national'`)).toBe(4);
    expect(
      await count(
        `select count(*) n from participant p join cohort c on c.id = p.cohort_id where c.kind = 'national'`,
      ),
    ).toBe(216);
  });

  it('has somebody to be in each of the ten roles', async () => {
    const { rows } = await platform.owner.query('select distinct role from demo_person');
    expect(rows.map((row) => row.role)).toEqual(
      expect.arrayContaining([
        'participant',
        'manager',
        'competence-adviser',
        'head-of-services',
        'region-coordinator',
        'programme-coordinator',
        'lecturer',
        'examiner',
        'evaluator',
        'national-steward',
      ]),
    );
  });

  it('writes to nobody: every address ends in a domain that no mail reaches', async () => {
    expect(await count(`select count(*) n from person where email not like '%.example'`)).toBe(0);
    expect(await count(`select count(*) n from employee where email not like '%.example'`)).toBe(0);
  });

  it('has Gjøvik as its November list tells, so that the list of December shows what a month has changed', async () => {
    const scope = { ...nobody, staff: [municipalityCode('3407')] };
    const register = await platform.db.read({ scope }, (tx) =>
      findStaffRegister(tx, municipalityCode('3407')),
    );
    const november = await importBytes(
      await readFile(new URL('./staff-lists/gjovik-visma.csv', import.meta.url)),
      register,
    );
    const december = await importBytes(
      await readFile(new URL('./staff-lists/gjovik-visma-desember.csv', import.meta.url)),
      register,
    );
    expect(november.failure === undefined && november.diff.changes).toEqual([]);
    expect(december.failure === undefined && december.diff.changes.length).toBeGreaterThan(5);
  });
});
