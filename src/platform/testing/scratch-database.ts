import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { migrate, readMigrations } from '../database/migrate.ts';
import { prepareQueue } from '../jobs.ts';
import { startEmbeddedPostgres } from '../postgres/embedded.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');

/** Settings of a superuser or owner on the server that the tests use: the given one, or our embedded one. */
async function testServer(): Promise<pg.ClientConfig> {
  const url = process.env.LEDERLOFT_TEST_DATABASE_URL;
  if (url !== undefined && url !== '') return { connectionString: url };
  const server = await startEmbeddedPostgres(path.join(PROJECT, '.cache', 'test-postgres'));
  return server.connection;
}

let server: Promise<pg.ClientConfig> | undefined;

export function serverForTests(): Promise<pg.ClientConfig> {
  server ??= testServer();
  return server;
}

async function onServer<Value>(
  work: (client: pg.Client) => Promise<Value>,
  database?: string,
): Promise<Value> {
  const settings = await serverForTests();
  const client = new pg.Client(database === undefined ? settings : inDatabase(settings, database));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function inDatabase(settings: pg.ClientConfig, database: string): pg.ClientConfig {
  if (settings.connectionString === undefined) return { ...settings, database };
  const url = new URL(settings.connectionString);
  url.pathname = `/${database}`;
  return { ...settings, connectionString: url.href };
}

/**
 * A migrated database to copy from, made once per set of migrations. Its name carries their hash, so that a changed
 * migration gets a new one and several test runs may share it.
 */
async function templateDatabase(): Promise<string> {
  const settings = await serverForTests();
  const migrations = await readMigrations(path.join(PROJECT, 'migrations'));
  const hash = createHash('sha256')
    .update(migrations.map((migration) => migration.sha256).join())
    .digest('hex');
  const name = `ll_template_${hash.slice(0, 16)}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(4711)');
    const found = await client.query('select from pg_database where datname = $1 and datistemplate', [name]);
    if (found.rowCount === 1) return;
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name}`);
    await onServer((inside) => migrate(inside, migrations), name);
    await installQueue(inDatabase(settings, name));
    await client.query(`alter database ${name} is_template true allow_connections false`);
  });
  return name;
}

async function installQueue(settings: pg.ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...settings, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await prepareQueue(pool);
  } finally {
    await pool.end();
  }
}

export type ScratchDatabase = { name: string; owner: pg.ClientConfig; drop(): Promise<void> };

/** A new, migrated, empty database of one's own. */
export async function createScratchDatabase(): Promise<ScratchDatabase> {
  const settings = await serverForTests();
  const template = await templateDatabase();
  const name = `ll_test_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name} template ${template}`));
  return {
    name,
    owner: inDatabase(settings, name),
    drop: async () => {
      await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

export async function withScratchDatabase<Value>(
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const database = await createScratchDatabase();
  try {
    return await onServer(work, database.name);
  } finally {
    await database.drop();
  }
}
