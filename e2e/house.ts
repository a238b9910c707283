import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { serve } from '@hono/node-server';
import { Logger, runOnce } from 'graphile-worker';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../src/kernel/locale.ts';
import type { LocalDate } from '../src/kernel/local-date.ts';
import { modules } from '../src/modules.ts';
import type { Jobs } from '../src/platform/jobs.ts';
import { PROJECT_ROOT } from '../src/platform/project-root.ts';
import { createTestPlatform, type TestPlatform } from '../src/platform/testing/test-platform.ts';
import { createApp } from '../src/web/app.tsx';
import { loadAssets } from '../src/web/assets.ts';
import { loadDemoWorld } from '../stories/demo-world.ts';

/** A day in the middle of a working autumn, with classes running and orders waiting. */
export const STORY_DAY = '2026-11-24' as LocalDate;

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** How long a browser waits for one thing, in milliseconds. */
const PATIENCE = 60_000;

export type Visit = {
  viewport?: typeof PHONE;
  locale?: Locale;
  colours?: 'light' | 'dark';
  script?: 'on' | 'off';
};

export type House = {
  url: string;
  platform: TestPlatform;
  /** A browser window in which the person with this address has logged in as a demo person does: by picking. */
  visitAs(email: string, visit?: Visit): Promise<Page>;
  visitAsGuest(visit?: Visit): Promise<Page>;
  /** Does what waits in the queue, letters too, as the worker would. */
  doJobs(): Promise<void>;
  close(): Promise<void>;
};

/** The whole program on a database of its own with the demo world in it, and a real browser at its door. */
export async function openHouse(): Promise<House> {
  const platform = await createTestPlatform(STORY_DAY);
  platform.mode = 'demo';
  const client = await platform.owner.connect();
  try {
    await client.query(`insert into instance (kind) values ('demo')`);
    await loadDemoWorld(client, STORY_DAY);
  } finally {
    client.release();
  }

  const assets = await loadAssets(path.join(PROJECT_ROOT, 'dist', 'assets'));
  const app = createApp({ platform, modules, assets, settings: { providers: [], trustedProxies: 0 } });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const opening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(opening));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const url = `http://localhost:${address.port}`;
  platform.publicUrl = url;

  const browser = await launchBrowser();
  return {
    url,
    platform,
    visitAs: async (email, visit = {}) => {
      const page = await openPage(browser, url, visit);
      await page.goto('/login');
      const { rows } = await platform.owner.query<{ id: string }>('select id from person where email = $1', [
        email,
      ]);
      const answer = await page.request.post('/login/demo', {
        form: { personId: rows[0]?.id ?? '' },
        headers: { origin: url },
      });
      expect(answer.ok(), `${email} can be picked in the demo`).toBe(true);
      // The choice is kept on the person, who may have been somebody's visit before.
      await page.request.post('/preferences', {
        form: { locale: visit.locale ?? 'nb', returnTo: '/' },
        headers: { origin: url },
      });
      await page.goto('/');
      return page;
    },
    visitAsGuest: (visit = {}) => openPage(browser, url, visit),
    doJobs: () => doJobs(platform),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await platform.close();
    },
  };
}

async function doJobs(platform: TestPlatform): Promise<void> {
  const jobs = Object.assign({}, ...modules.map((module) => module.jobs ?? {})) as Jobs;
  const taskList = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      (payload: unknown) => job(payload as Record<string, string>, platform),
    ]),
  );
  const left = async () =>
    (
      await platform.owner.query<{ error: string | null }>(
        'select last_error as error from graphile_worker._private_jobs',
      )
    ).rows;
  // A worker may stop while its last job is still being crossed out, so what is left is looked at again.
  while ((await left()).length > 0) {
    await runOnce({ pgPool: platform.owner, taskList, concurrency: 8, logger: new Logger(() => () => {}) });
    const failed = (await left()).find(({ error }) => error !== null);
    if (failed) throw new Error(failed.error ?? '');
  }
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.LEDERLOFT_BROWSER || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const LANGUAGE: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

async function openPage(browser: Browser, baseURL: string, visit: Visit): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL,
    viewport: visit.viewport ?? DESKTOP,
    locale: LANGUAGE[visit.locale ?? 'nb'],
    colorScheme: visit.colours ?? 'light',
    javaScriptEnabled: visit.script !== 'off',
    reducedMotion: 'reduce',
  });
  // So long that a machine with much else to do gets there too; what is there is not waited for.
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeFinding = { id: string; help: string; nodes: { target: string[] }[] };

/** What axe finds on the page, a sentence each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // A click is over when the next page has begun to come: all of it is to be looked at, with its styles.
  await page.waitForLoadState();
  // Our own policy keeps foreign scripts out, so axe is run through the browser's debugger.
  const findings = await page.evaluate<AxeFinding[]>(
    `(() => { ${await axeSource}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations); })()`,
  );
  return findings.map(
    (finding) =>
      `${finding.id}: ${finding.help} (${finding.nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}

/** By how many pixels the page is wider than the window that shows it. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** No page may have anything that axe finds, or be wider than the window that shows it. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page), `axe on ${page.url()}`).toEqual([]);
  expect(await overflowOf(page), `${page.url()} is wider than its window`).toBeLessThanOrEqual(0);
}

/** A page that asks again by itself, in a window beside where it stays: on a busy machine it would go while it is looked at. */
export async function atRest(page: Page): Promise<Page> {
  const beside = await page.context().newPage();
  await beside.route(page.url(), async (route) => {
    const answer = await route.fetch();
    const { refresh: _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
  await beside.goto(page.url());
  await beside.unroute(page.url());
  await page.close();
  return beside;
}

/** Keeps a picture where somebody has asked for pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.LEDERLOFT_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
