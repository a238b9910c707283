// `npm run check`: everything about the sources that a machine can see. Each check runs, also when one before it fails,
// so that one run tells all.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { install, nodePath, root } from './prepare.mjs';

install();
const node = nodePath();
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const CHECKS = [
  ['types', bin('tsc'), ['--noEmit']],
  ['types of the islands', bin('tsc'), ['--noEmit', '-p', 'src/web/islands']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['format', bin('oxfmt'), ['--check']],
  ['import rules', node, ['scripts/check-imports.ts']],
  ['dead code', bin('knip'), []],
  ['licences', node, ['scripts/check-licences.mjs']],
  ['tables', node, ['scripts/write-tables.ts', '--check']],
  ['text keys', node, ['node_modules/vitest/vitest.mjs', 'run', 'src/texts.test.ts']],
];

const failed = CHECKS.filter(([name, command, args]) => {
  console.log(`\n${name}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
});
console.log(
  failed.length === 0 ? '\nAll checks are clean.' : `\nNot clean: ${failed.map(([name]) => name).join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);
