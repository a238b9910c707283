import type pg from 'pg';
import { CAN_PASS_BY_THE_ROW_RULES } from '../../platform/database/strong-role.ts';
import { fail, type Finding, ok, warn } from './finding.ts';

/** Public facts, settings and bookkeeping: nothing here is about a person, or belongs to one municipality. */
const OPEN_TABLES = [
  'catalogue_source',
  'county',
  'course',
  'course_version',
  'dated_setting',
  'instance',
  'municipality',
  'municipality_change',
  // Keys, and each is wrapped by the master key that is not here.
  'owner_key',
  'programme',
  // Holds hashes for some minutes.
  'rate_window',
  'region',
  'region_member',
  'schema_migration',
];

/** Of these the row rules show everybody what is published, and nobody a draft. */
const PUBLISHED: Readonly<Record<string, string>> = {
  call: `status <> 'draft'`,
  call_class: `exists (select from call c where c.id = call_id and c.status <> 'draft')`,
};

/** Every other table shows its rows only to those they are for, also when its owner asks. */
export async function checkRowRules(owner: pg.Pool): Promise<Finding> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity) and relname <> all ($1) order by relname`,
    [OPEN_TABLES],
  );
  if (rows.length === 0) return ok('row rules', 'Every table with data about people has its row rules on.');
  const names = rows.map((row) => row.name).join(', ');
  return fail(
    'row rules',
    `The row rules are off for ${names}: a forgotten check would show every row.`,
    rows
      .map(({ name }) => `alter table ${name} enable row level security, force row level security;`)
      .join(' '),
  );
}

/** The role that serves the web must not be able to pass by the rules. */
export async function checkWebRole(web: pg.Pool, mode: 'demo' | 'real'): Promise<Finding> {
  const { rows } = await web.query<{ name: string; login: string; strong: boolean }>(
    `select current_user as name, session_user as login, ${CAN_PASS_BY_THE_ROW_RULES} as strong`,
  );
  const { name = '?', login = '?', strong = true } = rows[0] ?? {};
  const mend = 'Give the role a login of its own and say so in DATABASE_APP_URL (docs/operations.md).';
  if (strong) {
    return fail('web role', `The web's role ${name} could pass by the row rules.`, mend);
  }
  if (name !== login && mode === 'real') {
    return warn(
      'web role',
      `The web logs in as ${login} and takes on ${name}: it could take that off.`,
      mend,
    );
  }
  return ok('web role', `The web's role ${name} is bound by the row rules.`);
}

/** Tried and not only read: before anybody is somebody, no row is to be seen. */
export async function checkNobody(web: pg.Pool): Promise<Finding> {
  const { rows } = await web.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1)
       and has_table_privilege(oid, 'select') order by relname`,
    [OPEN_TABLES],
  );
  const seen: string[] = [];
  for (const { name } of rows) {
    const open = PUBLISHED[name] ?? 'false';
    const { rowCount } = await web.query(`select from public."${name}" where not (${open}) limit 1`);
    if (rowCount !== 0) seen.push(name);
  }
  return seen.length === 0
    ? ok('nobody', 'Before anybody has logged in, the web sees no row about people.')
    : fail(
        'nobody',
        `Before anybody has logged in, the web sees rows of ${seen.join(', ')}.`,
        'Look at the policies of these tables: a rule there is true for everybody.',
      );
}
