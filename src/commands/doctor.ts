import process from 'node:process';
import type { Command } from 'commander';
import type { Finding } from './doctor/finding.ts';
import { exitCodes } from './ending.ts';
import { out, outJson } from './output.ts';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Look at everything Lederløft stands on, and say what to mend.')
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      `
Looks at Node.js, the data folder, the disk, the database (version, migrations, row rules, sorting, clock),
the master key, mail, login providers, waiting jobs and the address. Nothing is changed.

Run it with the same settings as «serve». Ends with 1 when something fails; a warning is not a failure.

Examples:
  lederloft doctor
  lederloft doctor --json`,
    )
    .action(async ({ json }: { json?: true }) => {
      const findings = await look();
      const failed = findings.filter((finding) => finding.status === 'fail').length;
      if (json) outJson({ healthy: failed === 0, findings });
      else for (const finding of findings) out(lineFor(finding));
      if (failed > 0) process.exitCode = exitCodes.failed;
    });
}

async function look(): Promise<Finding[]> {
  const { EnvironmentError, readEnvironment } = await import('../platform/environment.ts');
  const { examine } = await import('./doctor/examine.ts');
  try {
    return await examine(readEnvironment(process.env));
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const says = error.message.replaceAll(/\s*\n\s*/g, ' ');
    return [{ check: 'settings', status: 'fail', says, mend: 'See docs/operations.md for what they take.' }];
  }
}

function lineFor({ check, status, says, mend }: Finding): string {
  return `${status.padEnd(4)}  ${check}: ${says}${mend === undefined ? '' : ` ${mend}`}`;
}
