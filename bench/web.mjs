// `npm run bench:web`: fills a database with the whole country, serves it as one would at home, and measures the pages
// with wrk. Prints a table and one JSON line. The same pages on a database with the stories alone tell what the size
// of the country costs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build, install, nodePath, refuseOldNode, root } from '../scripts/prepare.mjs';

refuseOldNode();
install();
build();

const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const CONNECTIONS = [1, 8, 16];
const CLI = path.join(root, 'dist', 'program', 'cli.js');
const SCRIPT = path.join(root, '.cache', 'wrk-report.lua');

// wrk prints no 95th percentile by itself.
writeFileSync(
  SCRIPT,
  `local cookies = {}
for cookie in (os.getenv("BENCH_COOKIES") or ""):gmatch("[^;]+") do cookies[#cookies + 1] = cookie end
local body = os.getenv("BENCH_BODY")
local n = 0
request = function()
  n = n + 1
  wrk.headers["cookie"] = cookies[(n % #cookies) + 1]
  if body then
    wrk.headers["content-type"] = "application/x-www-form-urlencoded"
    wrk.headers["origin"] = os.getenv("BENCH_ORIGIN")
    return wrk.format("POST", nil, nil, (body:gsub("LOCALE", (n % 2 == 0) and "nb" or "nn")))
  end
  return wrk.format("GET")
end
done = function(summary, latency)
  local wrong = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format("REPORT %f %f %f %d %d\\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, summary.bytes / math.max(1, summary.requests), wrong))
end
`,
);

function needWrk() {
  if (spawnSync('wrk', ['--version']).error === undefined) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', 'wrk']);
  }
  if (spawnSync('wrk', ['--version']).error === undefined) return;
  console.error('The benchmark needs wrk, a small load generator. On Debian and Ubuntu: apt-get install wrk');
  process.exit(1);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A running program on the embedded database in a folder of its own, kept between runs because filling it takes a while. */
async function open(name, scale) {
  const port = await freePort();
  const environment = {
    ...process.env,
    DATABASE_URL: '',
    LEDERLOFT_MODE: 'demo',
    LEDERLOFT_DATA: path.join(root, '.cache', `bench-${name}`),
    PORT: String(port),
  };
  const filled = spawnSync(nodePath(), [CLI, 'demo', '--scale', scale], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (filled.status !== 0) throw new Error(`The ${scale} world could not be loaded`);
  const program = spawn(nodePath(), [CLI, 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    program.once('exit', (code) => reject(new Error(`The program ended with ${code}`)));
    program.stdout.on('data', (text) => String(text).includes('is ready') && resolve());
  });
  return {
    url: `http://localhost:${port}`,
    pid: program.pid,
    stop: () => new Promise((resolve) => program.once('exit', resolve).kill('SIGTERM')),
  };
}

const cookieOf = (answer) => (answer.headers.get('set-cookie') ?? '').split(';')[0];

/** Logs in as everybody the demo lets one be, and gives the session cookie of each by role and place. */
async function logIn(url) {
  const page = await (await fetch(`${url}/login`, { headers: { 'accept-language': 'en' } })).text();
  const people = [
    ...page.matchAll(/<button[^>]*name="personId"[^>]*>|<button[^>]*value="([0-9a-f-]{36})"[^>]*>/g),
  ];
  const ids = people.map((match) => /value="([0-9a-f-]{36})"/.exec(match[0])?.[1]).filter(Boolean);
  const cookies = [];
  for (const personId of ids) {
    const answer = await fetch(`${url}/login/demo`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ personId }),
    });
    const cookie = cookieOf(answer);
    const home = await (await fetch(`${url}/`, { headers: { cookie } })).text();
    cookies.push({ personId, cookie, home });
  }
  return cookies;
}

/** The first address on a page that looks like this. */
async function linkOn(url, cookie, page, pattern) {
  const html = await (await fetch(url + page, { headers: { cookie } })).text();
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`${page} has no link like ${pattern}`);
  return found.replaceAll('&amp;', '&');
}

function load(url, { path: page, cookies, body }, connections) {
  const done = spawnSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${SECONDS}s`, '--timeout', '10s', '-s', SCRIPT, url + page],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        BENCH_COOKIES: cookies.join(';'),
        BENCH_ORIGIN: url,
        ...(body ? { BENCH_BODY: body } : {}),
      },
    },
  );
  const [, rate, p50, p95, bytes, wrong] = /REPORT (\S+) (\S+) (\S+) (\S+) (\S+)/.exec(done.stdout) ?? [];
  if (rate === undefined) throw new Error(`wrk said nothing of ${page}: ${done.stdout}${done.stderr}`);
  if (Number(wrong) > 0) console.error(`${page}: ${wrong} answers were errors`);
  return {
    rate: Number(rate),
    p50: Number(p50),
    p95: Number(p95),
    bytes: Number(bytes),
    wrong: Number(wrong),
  };
}

/** What a first visit fetches: the page and what it names, packed as a browser asks for it. */
async function firstVisit(url, page, cookie) {
  const headers = { cookie, 'accept-encoding': 'br' };
  const answer = await rawSize(url + page, headers);
  const named = [...answer.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
  const sizes = await Promise.all([...new Set(named)].map((name) => rawSize(url + name, headers)));
  return { requests: sizes.length + 1, bytes: sizes.reduce((sum, one) => sum + one.bytes, answer.bytes) };
}

async function rawSize(address, headers) {
  const { request } = await import('node:http');
  const { brotliDecompressSync } = await import('node:zlib');
  return new Promise((resolve, reject) => {
    request(address, { headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const text = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
        resolve({ bytes: body.length, text: text.toString('utf8') });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** The most memory that the program's processes have held, without the database (Linux only). */
function peakMemory(pid) {
  if (process.platform !== 'linux') return undefined;
  const children = (parent) =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => {
        try {
          const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
          return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
        } catch {
          return false;
        }
      })
      .map(Number);
  const peak = (one) =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const named = (one) => readFileSync(`/proc/${one}/comm`, 'utf8').trim();
  const node = [pid, ...children(pid)].filter((one) => /node|MainThread/.test(named(one)));
  return { processes: node.length, megabytes: Math.round(node.reduce((sum, one) => sum + peak(one), 0)) };
}

async function pagesOf(url, people) {
  const who = (pattern) => {
    const found = people.find(({ home }) => pattern.test(home));
    if (found === undefined) throw new Error(`Nobody's home page looks like ${pattern}`);
    return found.cookie;
  };
  return { who };
}

needWrk();
export { CONNECTIONS, firstVisit, linkOn, load, logIn, open, os, pagesOf, peakMemory };
