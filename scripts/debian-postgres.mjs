// Where CI has no database server, Debian's own PostgreSQL is installed and started on a port and folder of ours, so
// that everything is tried on a server as well as on the embedded one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };

function installedVersion() {
  const folder = '/usr/lib/postgresql';
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((version) => existsSync(path.join(folder, version, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a))[0];
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Gives the address of a server of our own and how to stop it, or nothing where it cannot be had. */
export async function startDebianPostgres() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  if (installedVersion() === undefined) {
    console.log('Installing PostgreSQL …');
    spawnSync('apt-get', ['update', '-qq'], quiet);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const done = spawnSync('apt-get', ['install', '-y', '-qq', 'postgresql'], { ...quiet, env });
    if (done.status !== 0) throw new Error(`Debian's PostgreSQL could not be installed:\n${done.stderr}`);
  }
  const version = installedVersion();
  if (version === undefined)
    throw new Error("Debian's PostgreSQL was installed but its programs were not found");
  const bin = path.join('/usr/lib/postgresql', version, 'bin');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lederloft-server-'));
  const asPostgres = (program, ...args) => {
    const done = spawnSync('runuser', ['-u', 'postgres', '--', path.join(bin, program), ...args], {
      ...quiet,
      // The server outlives this call, so its output must not hold the pipe open.
      stdio: program === 'pg_ctl' ? 'ignore' : quiet.stdio,
      cwd: '/',
    });
    if (done.status !== 0) throw new Error(`${program} ended with ${done.status}: ${done.stderr ?? ''}`);
  };
  spawnSync('chown', ['postgres', folder]);
  const port = await freePort();
  const data = path.join(folder, 'data');
  asPostgres(
    'initdb',
    '-D',
    data,
    '-U',
    'lederloft',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale-provider=icu',
    '--icu-locale=nb-NO',
    '--locale=C',
  );
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c max_connections=200`;
  asPostgres('pg_ctl', '-D', data, '-w', '-l', path.join(folder, 'server.log'), '-o', options, 'start');
  return {
    version,
    url: `postgres://lederloft@127.0.0.1:${port}/postgres`,
    stop: () => asPostgres('pg_ctl', '-D', data, '-m', 'fast', 'stop'),
  };
}
