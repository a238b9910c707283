// `npm run bench:web`: fills a database with the whole country, serves it as one would at home, and measures the pages
// with wrk. Prints a table and one JSON line. The same pages on a database with the stories alone tell what the size
// of the country costs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build, install, nodeOptions, nodePath, refuseOldNode, root } from '../scripts/prepare.mjs';

refuseOldNode();
install();
build();

const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const CONNECTIONS = [1, 8, 16];
const CLI = path.join(root, 'dist', 'program', 'cli.js');
const SCRIPT = path.join(root, '.cache', 'wrk-report.lua');

mkdirSync(path.dirname(SCRIPT), { recursive: true });
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
  const program = spawn(nodePath(), [...nodeOptions, CLI, 'serve'], {
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

/** While wrk runs, this process sleeps and does not see that an idle connection was closed; so it asks once more. */
const ask = (...question) => fetch(...question).catch(() => fetch(...question));

/** The people of the demo by name, each with a function that logs in and gives the session cookie. */
async function cast(url) {
  const page = await (await ask(`${url}/login`, { headers: { 'accept-language': 'nb' } })).text();
  const found = [...page.matchAll(/value="([0-9a-f-]{36})"[^>]*>([^]*?)<\/button>/g)];
  return found.map(([, personId, inside]) => ({ personId, words: inside.replace(/<[^>]*>/g, ' ') }));
}

async function logIn(url, personId) {
  const answer = await ask(`${url}/login/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ personId }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .find((one) => one.includes('lederloft') && !one.endsWith('='));
  if (cookie === undefined) throw new Error(`Nobody could log in: ${answer.status}`);
  return cookie;
}

/** The first address on a page that looks like this. */
async function linkOn(url, cookie, page, pattern) {
  const html = await (await ask(url + page, { headers: { cookie } })).text();
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

/** The pages that are measured, each seen by somebody who uses it. */
async function pagesOf(url) {
  const people = await cast(url);
  const as = async (name) => {
    const found = people.find(({ words }) => words.includes(name));
    if (found === undefined) throw new Error(`${name} is not in the demo`);
    return logIn(url, found.personId);
  };
  // Gunnar is in the resource group of a strategy too, and asked in a mapping round; the one in Trondheim studies alone.
  const [participant, student, adviser, coordinator] = await Promise.all(
    ['Gunnar Berg', 'Nasjonal lederutdanning, Trondheim', 'Kari Kompetanse', 'Pernille Programvik'].map(as),
  );
  const everybody = await Promise.all(people.map(({ personId }) => logIn(url, personId)));
  const cohort = await linkOn(url, participant, '/cohorts', /href="(\/cohorts\/[0-9a-f-]{36})"/);
  const large = await linkOn(
    url,
    coordinator,
    '/cohorts?q=Storklassen',
    /href="(\/cohorts\/[0-9a-f-]{36})"/,
  ).catch(() => undefined);
  return [
    { name: 'participant home', path: '/', cookies: [student], aim: { rate: 800, p95: 40 } },
    { name: 'home with a plan', path: '/', cookies: [participant], aim: { rate: 600, p95: 40 } },
    { name: 'class page', path: cohort, cookies: [participant], aim: { rate: 800, p95: 40 } },
    { name: 'coverage page', path: '/coverage', cookies: [adviser], aim: { rate: 800, p95: 40 } },
    { name: 'staff list page', path: '/municipalities/3407/staff', cookies: [adviser] },
    ...(large === undefined
      ? []
      : [
          {
            name: '216 participants',
            path: `${large}/participants`,
            cookies: [coordinator],
            aim: { rate: 300, p95: 80 },
          },
        ]),
    {
      name: 'form post',
      path: '/preferences',
      cookies: everybody,
      body: 'locale=LOCALE&returnTo=%2F',
      aim: { rate: 500 },
    },
  ];
}

const round = (value, digits = 0) => Number(value.toFixed(digits));

async function measure(house) {
  const rows = [];
  for (const page of await pagesOf(house.url)) {
    load(house.url, page, 8); // warm: the compiler of Node.js and the plans of PostgreSQL
    for (const connections of CONNECTIONS) {
      const { rate, p50, p95, bytes, wrong } = load(house.url, page, connections);
      rows.push({
        page: page.name,
        connections,
        'requests/s': round(rate),
        'p50 ms': round(p50, 1),
        'p95 ms': round(p95, 1),
        bytes: round(bytes),
        wrong,
        ...(connections === 16 && page.aim
          ? { aim: `≥ ${page.aim.rate}/s${page.aim.p95 ? `, < ${page.aim.p95} ms` : ''}` }
          : {}),
      });
    }
  }
  return rows;
}

needWrk();
const region = await open('region', 'stories');
const small = await measure(region);
await region.stop();

const country = await open('country', 'national');
const large = await measure(country);
const participant = (await cast(country.url)).find(({ words }) => words.includes('Gunnar Berg'));
const visit = await firstVisit(country.url, '/', await logIn(country.url, participant?.personId));
const memory = peakMemory(country.pid);
await country.stop();

const ratios = Object.fromEntries(
  small
    .filter((row) => row.connections === 16)
    .map((row) => {
      const same = large.find((other) => other.page === row.page && other.connections === 16);
      return [row.page, round(row['requests/s'] / Math.max(1, same?.['requests/s'] ?? 0), 2)];
    }),
);
console.log('\nWith the whole country');
console.table(large);
console.log('How many times slower than with one region (16 connections)');
console.table(ratios);
console.log(
  `First visit: ${visit.requests} requests, ${Math.round(visit.bytes / 1000)} kB compressed (aim: at most 8, under 130 kB)`,
);
if (memory) console.log(`Peak memory of ${memory.processes} processes: ${memory.megabytes} MB`);
console.log(
  JSON.stringify({
    bench: 'web',
    cores: os.availableParallelism(),
    node: spawnSync(nodePath(), ['--version'], { encoding: 'utf8' }).stdout.trim(),
    seconds: SECONDS,
    country: large,
    region: small,
    ratios,
    visit,
    memory,
  }),
);
