import process from 'node:process';
import { type Command, Option } from 'commander';
import { CommandFailed } from './ending.ts';
import { out, tell } from './output.ts';

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('Load the demo world into an empty database in demo mode, and stop.')
    .addOption(
      new Option('--scale <scale>', 'the stories, or filled up to the size of the country')
        .choices(['stories', 'national'])
        .default('stories'),
    )
    .addHelpText(
      'after',
      `
A demo world is invented people in real municipalities. A database that once was a demo stays one, and
real data never get into it.

Examples:
  lederloft demo                       what «serve» loads by itself the first time
  lederloft demo --scale national      357 municipalities and 300,000 staff; takes some minutes`,
    )
    .action(async ({ scale }: { scale: 'stories' | 'national' }) => {
      const { readEnvironment } = await import('../platform/environment.ts');
      const { prepareHouse } = await import('./prepare-house.ts');
      const { growToNational } = await import('./load-demo.ts');
      const settings = readEnvironment(process.env);
      if (settings.mode !== 'demo') {
        throw new CommandFailed('A demo world is loaded in demo mode only. Set LEDERLOFT_MODE=demo.');
      }
      const house = await prepareHouse(settings, tell);
      try {
        if (scale === 'national') await growToNational(house.owner, tell);
      } finally {
        await house.leave();
      }
      out('The demo world is there.');
    });
}
