import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { out } from './output.ts';

export function addKeys(program: Command): void {
  program
    .command('keys')
    .description('Make keys.')
    .helpCommand(false)
    .command('generate')
    .description('Print a new master key, for LEDERLOFT_MASTER_KEY.')
    .addHelpText(
      'after',
      `
The master key opens everything that is sealed in the database. It is in no backup: keep a copy of it in
another place than the backups. A key that is lost cannot be made again, and a new one opens nothing old.

Example:
  lederloft keys generate > master.key`,
    )
    .action(() => out(randomBytes(32).toString('base64')));
}
