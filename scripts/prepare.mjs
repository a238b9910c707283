// Makes a fresh clone ready to run: what is missing is installed, and what has changed is built. Plain JavaScript,
// because it runs on the machine's own Node.js before anything else is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const windows = process.platform === 'win32';

/** The pinned Node.js that npm delivers, or the machine's own where there is none for this kind of machine. */
export function nodePath() {
  const pinned = path.join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** A small nursery: a staff list of 50,000 rows then leaves less waste behind, and pages are made as fast. */
export const nodeOptions = ['--enable-source-maps', '--max-semi-space-size=16'];

export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Lederløft needs Node.js 20.19 or newer to start; this is ${process.version}.`);
  process.exit(1);
}

/** What is told on the way goes to stderr: the answer of a command that had to build first can still be piped on. */
function run(command, args, why) {
  console.error(why);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
    shell: windows,
  });
  if (done.status === 0) return;
  console.error(`${why} failed: ${command} ${args.join(' ')}${done.error ? ` (${done.error.message})` : ''}`);
  process.exit(done.status ?? 1);
}

/** Installs the packages of the lock file, once per lock file. No package's own script is run. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.lederloft-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    'Installing packages …',
  );
  writeFileSync(stamp, lock);
}

const SOURCES = ['src', 'stories', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce(
    (latest, name) => Math.max(latest, newest(path.join(file, name))),
    stat.mtimeMs,
  );
}

/** Builds the program and the browser's files when a source is newer than the last build. */
export function build() {
  const stamp = path.join(root, 'dist', '.built');
  const changed = Math.max(
    ...SOURCES.map((name) => path.join(root, name))
      .filter(existsSync)
      .map(newest),
  );
  if (existsSync(stamp) && statSync(stamp).mtimeMs > changed) return;
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  run(nodePath(), [vite, 'build', '--logLevel', 'warn'], 'Building the pages …');
  run(nodePath(), [vite, 'build', '--ssr', '--logLevel', 'warn'], 'Building the program …');
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}
