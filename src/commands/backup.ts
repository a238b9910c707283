import process from 'node:process';
import type { Command } from 'commander';
import { out, outJson, tell } from './output.ts';

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('Write all that the database holds to one file, while people go on working.')
    .argument('<file>', 'a new file; one that is there is never overwritten')
    .option('--json', 'print what was written as JSON')
    .addHelpText(
      'after',
      `
The file shows the database at one moment. It holds personal data and is readable by its owner alone; keep
it as carefully as the database.

The master key is NOT in the file, so the file alone opens nothing that is sealed. Keep a copy of the key
(LEDERLOFT_MASTER_KEY, or the file master.key in the data folder) in another place than the backups.
Without it, sealed texts are lost for good. Jobs that wait, such as letters, are not in the file either:
after a restore they would be done twice.

Examples:
  lederloft backup lederloft-$(date +%F).backup
  lederloft backup --json /backups/tonight.backup`,
    )
    .action(async (file: string, { json }: { json?: true }) => {
      const { readEnvironment } = await import('../platform/environment.ts');
      const { writeBackup } = await import('../platform/backup/index.ts');
      const { asOwner } = await import('./owner.ts');
      const settings = readEnvironment(process.env);
      const { header, sha256, bytes } = await asOwner(settings, (owner) =>
        writeBackup(owner, file, program.version() ?? '', (table, rows) => tell(`${table}: ${rows}`)),
      );
      const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
      if (json) return outJson({ file, bytes, sha256, rows, ...header });
      out(`${file}: ${rows} rows in ${header.tables.length} tables, ${bytes} bytes`);
      out(`sha256 of the contents: ${sha256}`);
      if (header.jobsLeftOut > 0) out(`Left out: ${header.jobsLeftOut} jobs that wait.`);
      out(whereTheKeyIs(settings));
    });
}

function whereTheKeyIs({ masterKey, dataFolder }: { masterKey: Buffer | undefined; dataFolder: string }) {
  const place = masterKey === undefined ? `the file master.key in ${dataFolder}` : 'LEDERLOFT_MASTER_KEY';
  return `The master key is not in it. Keep a copy of ${place} in another place.`;
}
