import process from 'node:process';
import type { Command } from 'commander';
import { out, outJson, tell } from './output.ts';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database up to date, and stop.')
    .option('--json', 'print what was run as JSON')
    .addHelpText(
      'after',
      `
«serve» does the same when it starts. Run it on its own to see that an upgrade goes well before anybody
is let in. Take a backup first: a migration goes forward only.

Examples:
  lederloft migrate
  lederloft migrate --json`,
    )
    .action(async ({ json }: { json?: true }) => {
      const { readEnvironment } = await import('../platform/environment.ts');
      const { prepareHouse } = await import('./prepare-house.ts');
      const house = await prepareHouse(readEnvironment(process.env), tell);
      await house.leave();
      if (json) outJson({ migrated: house.migrated });
      else if (house.migrated.length === 0) out('The database is up to date.');
      else house.migrated.forEach(out);
    });
}
