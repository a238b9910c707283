// Finds a browser for the tests, or gets one: an installed Chromium or Chrome, else Debian's package when we may
// install it, else Playwright's own download, else a sentence about what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { nodePath, root } from './prepare.mjs';

const PLACES = [
  process.env.LEDERLOFT_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const installed = () => PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));

async function downloaded() {
  const { chromium } = await import('playwright-core');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

export async function findBrowser() {
  const found = installed() ?? (await downloaded());
  if (found !== undefined) return found;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const place = installed();
    if (place !== undefined) return place;
  }

  console.log('Downloading Chromium …');
  const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(nodePath(), [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const place = await downloaded();
  if (place !== undefined) return place;
  console.error(
    'The tests need a browser. Install Chromium or Chrome, or name one with LEDERLOFT_BROWSER=/path/to/it.',
  );
  process.exit(1);
}
