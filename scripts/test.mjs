// `npm test`: installs what is missing, builds, and runs everything on the embedded database; where a server is given,
// or in CI, the same on a server. Ends with one line that adds up all runs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { startDebianPostgres } from './debian-postgres.mjs';
import { build, install, nodePath, refuseOldNode, root } from './prepare.mjs';

refuseOldNode();
install();
build();

const long = process.argv.includes('--long');
const paths = process.argv.slice(2).filter((argument) => argument !== '--long');
const summary = path.join(root, '.cache', 'test-summary.json');
const total = { passed: 0, failed: 0, skipped: 0 };

function run(name, environment) {
  console.log(`\nTests on ${name}`);
  mkdirSync(path.dirname(summary), { recursive: true });
  rmSync(summary, { force: true });
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const done = spawnSync(nodePath(), [vitest, 'run', ...paths], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...environment,
      LEDERLOFT_TEST_SUMMARY: summary,
      ...(long ? { LEDERLOFT_LONG: '1' } : {}),
    },
  });
  try {
    const counts = JSON.parse(readFileSync(summary, 'utf8'));
    for (const key of Object.keys(total)) total[key] += counts[key];
    // A run that broke outside a test (a hook, a file that does not load) has failed all the same.
    if (done.status !== 0 && counts.failed === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

const browser = { LEDERLOFT_BROWSER: await findBrowser() };
run('the embedded database', { ...browser, LEDERLOFT_TEST_DATABASE_URL: '' });

const given = process.env.LEDERLOFT_TEST_DATABASE_URL || process.env.DATABASE_URL;
if (given) {
  run('the server that was given', { ...browser, LEDERLOFT_TEST_DATABASE_URL: given });
} else if (process.env.CI) {
  const server = await startDebianPostgres();
  if (server === undefined) {
    console.log(
      '\nThere is no database server here and none can be installed: the run on a server is left out.',
    );
  } else {
    try {
      run(`PostgreSQL ${server.version} from Debian`, {
        ...browser,
        LEDERLOFT_TEST_DATABASE_URL: server.url,
      });
    } finally {
      server.stop();
    }
  }
}

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
