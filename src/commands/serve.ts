import process from 'node:process';
import type { Command } from 'commander';
import { out } from './output.ts';

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Start Lederløft, and keep it running until it is told to stop (Ctrl-C).')
    .addHelpText(
      'after',
      `
The database is brought up to date first. In demo mode the demo world is loaded the first time.

Examples:
  lederloft serve                                        a demo on http://localhost:3000
  PORT=8080 lederloft serve                              on another port
  DATABASE_URL=postgres://… LEDERLOFT_MASTER_KEY=… PUBLIC_URL=https://… lederloft serve`,
    )
    .action(async () => {
      const { readEnvironment } = await import('../platform/environment.ts');
      const { serveUntilStopped } = await import('../main.ts');
      await serveUntilStopped(readEnvironment(process.env), out);
    });

  // One of the processes that answer; started by `serve`, never by hand.
  program.command('answer', { hidden: true }).action(async () => {
    const { answerUntilStopped } = await import('../serve.ts');
    await answerUntilStopped();
  });
}
