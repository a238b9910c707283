import process from 'node:process';
import { Command } from 'commander';
import { EnvironmentError, readEnvironment } from './platform/environment.ts';

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
