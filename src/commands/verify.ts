import process from 'node:process';
import type { Command } from 'commander';
import { out } from './output.ts';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('Run the published methods on JSON files of cases, and compare with what is expected.')
    .argument('<files...>', 'files with kind, inputs or cases, expected and tolerance')
    .option('--json', 'print everything as one JSON object')
    .addHelpText(
      'after',
      `
The form of a file stands in src/verify/README.md, and the methods in docs/methods.
Ends with 0 when all agree, 1 when something does not or could not be read, and 3 when all that could be
run agrees, but some kind of case has no method here.

Examples:
  lederloft verify vectors/*.json
  lederloft verify --json my-cases.json`,
    )
    .action(async (files: string[], { json }: { json?: true }) => {
      const { runVerify } = await import('../verify/index.ts');
      process.exitCode = await runVerify(files, { json: json === true }, out);
    });
}
