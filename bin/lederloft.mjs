#!/usr/bin/env node
// The command line: prepares the clone if it has to, and hands over to the program on the pinned Node.js.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build, install, nodeOptions, nodePath, refuseOldNode, root } from '../scripts/prepare.mjs';

refuseOldNode();
install();
build();

const program = spawn(
  nodePath(),
  [...nodeOptions, path.join(root, 'dist', 'program', 'cli.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
// The program decides how to end; this process only passes the wish on and ends with the same code.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal));
program.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
