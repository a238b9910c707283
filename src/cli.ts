import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { addBackup } from './commands/backup.ts';
import { addDemo } from './commands/demo.ts';
import { addDoctor } from './commands/doctor.ts';
import { exitCodes, sayWhatFailed } from './commands/ending.ts';
import { addImport } from './commands/import.ts';
import { addKeys } from './commands/keys.ts';
import { addMigrate } from './commands/migrate.ts';
import { endWith, survivePipesThatClose, tell } from './commands/output.ts';
import { addProject } from './commands/project.ts';
import { addRestore } from './commands/restore.ts';
import { addRole } from './commands/role.ts';
import { addServe } from './commands/serve.ts';
import { addSetting } from './commands/setting.ts';
import { addVerify } from './commands/verify.ts';
import { printableLines } from './kernel/printable.ts';
import { PROJECT_ROOT } from './platform/project-root.ts';

// What a command needs is loaded when it is used, so that help comes at once; and React, when it comes, reads from
// this whether it shall check every element for mistakes or render pages.
process.env.NODE_ENV ??= 'production';

const { version } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('lederloft')
  .description('The leadership programme for municipal health and care services, as one program.')
  .version(version, '--version', 'print the version')
  .helpOption('--help', 'show this help')
  .helpCommand(false)
  .exitOverride()
  // It quotes what was written after the command, and a script may have that from a file.
  .configureOutput({ writeErr: (text) => process.stderr.write(printableLines(text)) })
  .showHelpAfterError('Say --help after the command to see what it takes.')
  .addHelpText(
    'after',
    `
Say «lederloft COMMAND --help» for what a command does and takes, with examples.

The settings are read from the environment: DATABASE_URL, LEDERLOFT_DATA, LEDERLOFT_MODE and others
(docs/operations.md). Without any, Lederløft is a demo on a database of its own in the folder .data.

Exit codes: 0 it is done, 1 it could not be done, 2 the command was not understood.
The answer goes to stdout, and what is told on the way to stderr.`,
  );

for (const add of [
  addServe,
  addDemo,
  addMigrate,
  addImport,
  addRole,
  addSetting,
  addBackup,
  addRestore,
  addDoctor,
  addVerify,
  addProject,
  addKeys,
]) {
  add(program);
}

survivePipesThatClose();
try {
  await program.parseAsync();
  await endWith(Number(process.exitCode ?? exitCodes.ok));
} catch (error) {
  if (error instanceof CommanderError) {
    // It has said what it had to say; help that was asked for is no mistake.
    await endWith(error.exitCode === 0 ? exitCodes.ok : exitCodes.usage);
  }
  // A sentence is enough for what the reader can put right; our own mistakes come with where they happened.
  tell(sayWhatFailed(error) ?? inspect(error));
  await endWith(exitCodes.failed);
}
