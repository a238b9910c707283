import type { Command } from 'commander';
import { dayInNorway, type LocalDate } from '../kernel/local-date.ts';
import { readDay } from './options.ts';
import { out, outJson } from './output.ts';

export function addSetting(program: Command): void {
  const command = program
    .command('setting')
    .description('Show and set rates and limits that hold from a day.')
    .helpCommand(false);
  command
    .command('list')
    .description('Show every rate and limit, with the day it holds from and where it comes from.')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  lederloft setting list')
    .action(async ({ json }: { json?: true }) => {
      const { listSettings } = await import('./setting/dated-settings.ts');
      const settings = await listSettings();
      if (json) return outJson(settings);
      for (const { key, from, value, source } of settings) {
        out(`${key} is ${JSON.stringify(value)} from ${from} (${source})`);
      }
    });
  command
    .command('set')
    .description('Let a rate or limit have another value from a day.')
    .argument('<key>', 'one of those that «setting list» shows')
    .argument('<value>', 'a number')
    .requiredOption('--source <text>', 'who decided it, and where it is written')
    .option('--from <day>', 'the first day, such as 2027-01-01; else today', readDay)
    .addHelpText(
      'after',
      `
What held before the day goes on holding for it: figures of earlier days do not change.

Example:
  lederloft setting set leadership.formal-credits 60 --from 2027-01-01 --source "Helsedirektoratet (2026)"`,
    )
    .action(async (key: string, value: string, options: { source: string; from?: LocalDate }) => {
      const { setSetting } = await import('./setting/dated-settings.ts');
      const from = options.from ?? dayInNorway(new Date());
      await setSetting({ key, value, from, source: options.source });
      out(`${key} is ${value} from ${from}.`);
    });
}
