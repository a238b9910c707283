import process from 'node:process';
import { Command, Option } from 'commander';
import { growToNational } from './commands/demo.ts';
import { prepareHouse } from './commands/prepare-house.ts';
import { EnvironmentError, readEnvironment } from './platform/environment.ts';
import { jsonLog } from './platform/log.ts';

const log = jsonLog((line) => process.stderr.write(line));

const program = new Command('lederloft').description(
  'The leadership programme for municipal health and care services',
);

program
  .command('serve')
  .description('start Lederløft and keep it running')
  .action(async () => {
    const { serveUntilStopped } = await import('./main.ts');
    await serveUntilStopped(readEnvironment(process.env), (line) => console.log(line));
  });

program
  .command('migrate')
  .description('bring the database up to date and stop')
  .option('--json', 'print what was done as JSON')
  .action(async (options: { json?: true }) => {
    const house = await prepareHouse(readEnvironment(process.env), log, (line) => console.error(line));
    await house.leave();
    const said = house.migrated.length === 0 ? 'The database is up to date.' : house.migrated.join('\n');
    console.log(options.json ? JSON.stringify({ migrated: house.migrated }) : said);
  });

program
  .command('demo')
  .description('load the demo world, and with --scale national one of the size of the country')
  .addOption(new Option('--scale <scale>', 'how large').choices(['stories', 'national']).default('stories'))
  .action(async (options: { scale: 'stories' | 'national' }) => {
    const settings = readEnvironment(process.env);
    if (settings.mode !== 'demo')
      throw new EnvironmentError('A demo world is loaded in demo mode only: LEDERLOFT_MODE=demo');
    const house = await prepareHouse(settings, log, (line) => console.error(line));
    if (options.scale === 'national') await growToNational(house.owner, (line) => console.error(line));
    await house.leave();
    console.log('The demo world is there.');
  });

program.command('answer', { hidden: true }).action(async () => {
  const { answerUntilStopped } = await import('./serve.ts');
  await answerUntilStopped();
});

try {
  await program.parseAsync();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  // A sentence is enough for what the reader can put right; our own mistakes come with where they happened.
  const known = error instanceof EnvironmentError || (error as Error).name === 'EmbeddedPostgresError';
  console.error(known ? (error as Error).message : error);
  process.exit(1);
}
