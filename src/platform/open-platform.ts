import path from 'node:path';
import pg from 'pg';
import { dayInNorway } from '../kernel/local-date.ts';
import { openDatabase } from './database/database.ts';
import { CAN_PASS_BY_THE_ROW_RULES } from './database/strong-role.ts';
import { migrate, readMigrations } from './database/migrate.ts';
import { EnvironmentError, type Settings } from './environment.ts';
import { prepareQueue } from './jobs.ts';
import { createKeys } from './keys.ts';
import type { Log } from './log.ts';
import { folderMail, smtpMail } from './mail.ts';
import { readMasterKey } from './master-key.ts';
import type { Platform } from './platform.ts';
import { startEmbeddedPostgres } from './postgres/embedded.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { commandScanner, noScanner } from './scanner.ts';

/** Connection settings for the two roles, so that a child process can open its own connections. */
export type Connections = { owner: pg.PoolConfig; app: pg.PoolConfig };

export type DatabaseServer = { connections: Connections; joined: boolean; stop(): Promise<void> };

/** The server that is given by `DATABASE_URL`, or the embedded one in the data folder. */
export async function startDatabaseServer(settings: Settings): Promise<DatabaseServer> {
  if (settings.databaseUrl !== undefined) {
    const owner = { connectionString: settings.databaseUrl };
    // Without a login of its own, the web role is taken on by the owner's connection as its very first setting.
    const app =
      settings.databaseAppUrl === undefined
        ? { ...owner, options: '-c role=lederloft_app' }
        : { connectionString: settings.databaseAppUrl };
    return { connections: { owner, app }, joined: true, stop: async () => {} };
  }
  const server = await startEmbeddedPostgres(path.join(settings.dataFolder, 'postgres'));
  return {
    connections: { owner: server.connection, app: { ...server.connection, user: 'lederloft_app' } },
    joined: server.joined,
    stop: () => server.stop(),
  };
}

/** Brings the database up to date; several processes may do so at once. Gives the names of what was run. */
export async function prepareDatabase(owner: pg.Pool, mode: Settings['mode']): Promise<string[]> {
  const client = await owner.connect();
  try {
    const done = await migrate(client, await readMigrations(path.join(PROJECT_ROOT, 'migrations')));
    await prepareQueue(owner);
    await stampInstance(client, mode);
    return done;
  } finally {
    client.release();
  }
}

/**
 * The first start decides whether the database is a demo world or real, and it stays so: in a demo anybody may log in
 * as anybody, so a demo must never open on real people's data.
 */
async function stampInstance(client: pg.ClientBase, mode: Settings['mode']): Promise<void> {
  await client.query('insert into instance (kind) values ($1) on conflict do nothing', [mode]);
  const { rows } = await client.query<{ kind: string }>('select kind from instance');
  if (rows[0]?.kind === mode) return;
  throw new EnvironmentError(
    mode === 'demo'
      ? 'This database holds real data, so it cannot be opened in demo mode. Remove LEDERLOFT_MODE=demo, or use another database.'
      : 'This database holds a demo world, so it cannot be used for real. Give DATABASE_URL or LEDERLOFT_DATA of another one.',
  );
}

export async function openPlatform(
  settings: Settings,
  connections: Connections,
  log: Log,
): Promise<Platform & { close(): Promise<void> }> {
  const db = openDatabase({ ...connections.app, max: 10 }, log);
  try {
    await refuseStrongRole(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  const mail =
    settings.smtpUrl === undefined
      ? folderMail(path.join(settings.dataFolder, 'mail'), settings.mailFrom)
      : smtpMail(settings.smtpUrl, settings.mailFrom);
  return {
    db,
    keys: createKeys(await readMasterKey(settings)),
    mail,
    scanner: settings.scannerCommand === undefined ? noScanner : commandScanner(settings.scannerCommand),
    log,
    mode: settings.mode,
    publicUrl: settings.publicUrl,
    statbank: settings.statbank,
    now: () => new Date(),
    get today() {
      return dayInNorway(new Date());
    },
    close: async () => {
      mail.close();
      await db.close();
    },
  };
}

/** A role that may pass by the row rules would make them worth nothing without anybody noticing. */
async function refuseStrongRole(db: Platform['db']): Promise<void> {
  const [role] = await db.gate<{ name: string; strong: boolean }>(
    `select current_user::text as name, ${CAN_PASS_BY_THE_ROW_RULES} as strong`,
    [],
  );
  if (role?.strong === false) return;
  throw new EnvironmentError(
    `The web role «${role?.name ?? '?'}» could pass by the row rules (it is superuser, owner, BYPASSRLS or one of lederloft_trusted). Let DATABASE_APP_URL log in as lederloft_app.`,
  );
}
