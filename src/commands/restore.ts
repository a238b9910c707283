import path from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import type { MasterKeyFit } from './master-key-fit.ts';
import { out, outJson, tell } from './output.ts';

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('Put a backup into an empty database: all of it, or nothing.')
    .argument('<file>', 'what «lederloft backup» wrote')
    .option('--json', 'print what was restored as JSON')
    .addHelpText(
      'after',
      `
The file is read to its end and checked before anything is touched. A file that was cut off or altered is
refused, and so is a database in which somebody has been. The backup of a demo is restored in demo mode,
and real data in real mode. An older backup is brought up to date.

Put the master key in its place first (LEDERLOFT_MASTER_KEY, or master.key in the data folder): it is not
in the backup, and a new one opens nothing that was sealed.

Examples:
  LEDERLOFT_DATA=/srv/new LEDERLOFT_MODE=real lederloft restore tonight.backup
  DATABASE_URL=postgres://…/new LEDERLOFT_MASTER_KEY=… lederloft restore tonight.backup`,
    )
    .action(async (file: string, { json }: { json?: true }) => {
      const { readEnvironment } = await import('../platform/environment.ts');
      const { checkBackup, restoreBackup } = await import('../platform/backup/index.ts');
      const { readMigrations } = await import('../platform/database/migrate.ts');
      const { PROJECT_ROOT } = await import('../platform/project-root.ts');
      const { masterKeyFit } = await import('./master-key-fit.ts');
      const { asOwner } = await import('./owner.ts');
      const { findMasterKey } = await import('../platform/master-key.ts');
      const settings = readEnvironment(process.env);
      const masterKey = await findMasterKey(settings);
      const migrations = await readMigrations(path.join(PROJECT_ROOT, 'migrations'));
      // Before a database is started, or made, for a file that is not one.
      const backup = await checkBackup(file, { kind: settings.mode, migrations });
      const { header } = backup;
      const fit = await asOwner(settings, async (owner) => {
        await restoreBackup(owner, backup, (table, rows) => tell(`${table}: ${rows}`));
        return masterKeyFit(owner, masterKey);
      });
      const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
      if (json) return outJson({ file, rows, masterKey: fit, ...header });
      out(
        `${rows} rows in ${header.tables.length} tables are restored, as they were at ${header.createdAt}.`,
      );
      out(KEY[fit]);
    });
}

const KEY: Record<MasterKeyFit, string> = {
  fits: 'The master key here opens what is sealed.',
  'nothing-sealed': 'Nothing in it is sealed with a master key yet.',
  other:
    'The master key here is NOT the one that sealed what is in this backup. Put the right one in its place before you start.',
  missing:
    'There is no master key here. Put the one that belongs to the backup in its place before you start: a new one opens nothing.',
};
