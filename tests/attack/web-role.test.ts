import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { protectedTables } from './belongings.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform.close());

const WEB = 'lederloft_app';
const texts = async (sql: string): Promise<readonly string[]> =>
  (await platform.owner.query<{ text: string }>(sql)).rows.map((row) => row.text);
/** What the database says to the web role; a refusal is an error with this code. */
const refusal = (sql: string) =>
  platform.db.gate(sql, []).then(
    () => 'done',
    (error: Error & { code?: string }) => error.code,
  );
const REFUSED = '42501';

/** Tables without row rules: why they need none, and all that the web role may do to them. */
const OPEN: Readonly<Record<string, { why: string; may: string }>> = {
  county: { why: 'public facts', may: 'select' },
  municipality: { why: 'public facts', may: 'select' },
  municipality_change: { why: 'public facts', may: 'select' },
  region: { why: 'public facts', may: 'select' },
  region_member: { why: 'public facts', may: 'select' },
  catalogue_source: { why: 'the catalogue is published', may: 'select' },
  programme: { why: 'the catalogue is published', may: 'select' },
  course: { why: 'the catalogue is published', may: 'select' },
  course_version: { why: 'the catalogue is published', may: 'select' },
  dated_setting: { why: 'rates and limits with their sources', may: 'select' },
  instance: { why: 'says whether this is a demo', may: 'select' },
  owner_key: { why: 'keys that nothing opens without the master key', may: 'insert, select' },
  rate_window: { why: 'counts attempts by keyed hashes', may: 'delete, insert, select, update' },
  schema_migration: { why: 'the program’s own history', may: '' },
};

describe('every table', () => {
  it('has row rules that hold for its owner too, or is on the list of those that need none', async () => {
    const all = await texts(
      `select relname as text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    const covered = new Set([...(await protectedTables(platform)), ...Object.keys(OPEN)]);
    expect(all.filter((table) => !covered.has(table))).toEqual([]);
  });

  it('without row rules has nothing in it that says whose it is', async () => {
    const owned = await texts(
      `select table_name || '.' || column_name as text from information_schema.columns
       where table_schema = 'public' and table_name = any ('{${Object.keys(OPEN).join()}}')
         and column_name ~ '(person|participant|cohort|employee|unit|order|session)_id$|email|name$|set_by|birth'`,
    );
    // Names of places, programmes and migrations, and who set a limit: a role that is known to all.
    expect(owned.toSorted()).toEqual(
      [
        'dated_setting.set_by',
        'municipality.official_name',
        'schema_migration.name',
        ...['county', 'municipality', 'programme', 'region'].map((table) => `${table}.name`),
        'course_version.name',
      ].sort(),
    );
  });

  it('without row rules lets the web role do what it must, and no more', async () => {
    const { rows } = await platform.owner.query<{ name: string; may: string }>(
      `select t.name, coalesce(string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), '') as may
       from unnest('{${Object.keys(OPEN).join()}}'::text[]) t (name)
       left join information_schema.role_table_grants g
         on g.table_schema = 'public' and g.table_name = t.name and g.grantee = '${WEB}'
       group by t.name`,
    );
    expect(Object.fromEntries(rows.map(({ name, may }) => [name, may]))).toEqual(
      Object.fromEntries(Object.entries(OPEN).map(([name, { may }]) => [name, may])),
    );
  });

  it('is a table: there is no view that would read it with somebody else’s rights', async () => {
    expect(
      await texts(
        `select relname as text from pg_class where relkind in ('v', 'm', 'f')
         and relnamespace in ('public'::regnamespace, 'scope'::regnamespace, 'gate'::regnamespace)`,
      ),
    ).toEqual([]);
  });
});

describe('the web role', () => {
  it('is an ordinary role that no row rule lets by', async () => {
    const { rows } = await platform.owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = $1`,
      [WEB],
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      },
    ]);
  });

  it('owns nothing', async () => {
    expect(
      await texts(
        `select relname::text as text from pg_class where relowner = '${WEB}'::regrole
         union all select proname::text from pg_proc where proowner = '${WEB}'::regrole
         union all select nspname::text from pg_namespace where nspowner = '${WEB}'::regrole`,
      ),
    ).toEqual([]);
  });

  it('belongs to no other role, so that one with a login of its own cannot become the trusted one', async () => {
    expect(
      await texts(`select rolname::text as text from pg_roles
        where rolname <> '${WEB}' and pg_has_role('${WEB}', oid, 'member')`),
    ).toEqual([]);
  });

  it.each([
    ['a table', 'create table public.mine (x int)'],
    ['a function', 'create function public.mine() returns int language sql as $$ select 1 $$'],
    ['a function of the gate', 'create function gate.mine() returns int language sql as $$ select 1 $$'],
    [
      'a function of the scope',
      'create function scope.person() returns uuid language sql as $$ select null::uuid $$',
    ],
    ['a schema', 'create schema mine'],
    ['a policy', 'create policy mine on employee using (true)'],
    ['a role', 'create role mine'],
  ])('cannot make %s', async (_what, sql) => {
    expect(await refusal(sql)).toBe(REFUSED);
  });

  it.each([
    ['switch off the row rules of a table', 'alter table employee disable row level security'],
    ['make the scope say something else', 'alter function scope.staff() rename to staff2'],
    ['empty a table', 'truncate audit_entry'],
    ['change what was done', `update audit_entry set action = 'x'`],
    ['take away what was done', 'delete from audit_entry'],
    ['make a real world a demo', `insert into instance (kind) values ('demo')`],
    ['read the queue', 'select * from graphile_worker._private_jobs'],
    ['read the queue by its view', 'select * from graphile_worker.jobs'],
    ['put a job in the queue past the gate', `select graphile_worker.add_job('x', '{}'::json)`],
    ['take somebody’s key away', 'delete from owner_key'],
    ['read files of the server', `select pg_read_file('/etc/passwd')`],
    ['run a program on the server', `copy instance from program 'id'`],
  ])('cannot %s', async (_what, sql) => {
    expect(await refusal(sql)).toBe(REFUSED);
  });
});

describe('a function that acts with its owner’s rights', () => {
  it('looks at temporary tables last, whoever calls it', async () => {
    expect(
      await texts(
        `select p.oid::regprocedure::text as text from pg_proc p
         where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'scope'::regnamespace, 'gate'::regnamespace)
           and not exists (select from unnest(p.proconfig) c where c ~ '^search_path=.*pg_temp"?$')`,
      ),
    ).toEqual([]);
  });

  it('is not for everybody who can connect', async () => {
    expect(
      await texts(
        `select p.oid::regprocedure::text as text from pg_proc p
         where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'scope'::regnamespace, 'gate'::regnamespace)
           and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
      ),
    ).toEqual([]);
  });

  it('belongs to the trusted role, which may do no more than pass by the row rules', async () => {
    const owners = await texts(
      `select distinct proowner::regrole::text as text from pg_proc p where p.prosecdef
         and p.pronamespace in ('public'::regnamespace, 'scope'::regnamespace, 'gate'::regnamespace)
         and p.oid <> 'gate.enqueue'::regproc`,
    );
    expect(owners).toEqual(['lederloft_trusted']);
    const { rows } = await platform.owner.query(
      `select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'lederloft_trusted'`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }]);
  });
});
