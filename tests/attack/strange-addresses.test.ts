import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { modules } from '../../src/modules.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../src/web/testing/test-app.ts';
import { type Route, ROUTES } from './routes/index.ts';
import { arrangeVictim, type Rightful, type Victim } from './victim.ts';
import { openWorld } from './world.ts';

// What stands behind the question mark is anybody's to write, also in a link that somebody else is sent.

let platform: TestPlatform;
let victim: Victim;
let web: TestApp;
beforeAll(async () => {
  platform = await openWorld();
  victim = await arrangeVictim(platform);
  web = createTestApp(platform, modules);
});
afterAll(() => platform.close());

/** Where React says that something in a page is no text. */
const complaint = vi.spyOn(console, 'error');
beforeEach(() => {
  complaint.mockClear().mockImplementation(() => {});
});
afterAll(() => complaint.mockRestore());

/** Every name that some page asks its address for. */
const NAMES = [
  ...new Set(
    globSync('src/**/*.{ts,tsx}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:query\(|wordIn\(\w+, )'([\w-]+)'/g)].map(
        ([, name = '']) => name,
      ),
    ),
  ),
].sort();

const pages = Object.entries(ROUTES).filter(
  (entry): entry is [string, Route & { rightful: keyof Rightful }] =>
    entry[1].rightful !== undefined && entry[1].form === undefined,
);

it('finds the names that pages ask for', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['done', 'failed', 'page', 'q', 'sort', 'theirs']));
});

it.each(['__proto__', 'constructor', '-1e309((('])(
  'every page stands whatever its address asks for: %s',
  async (word) => {
    const fallen: string[] = [];
    for (const [name, route] of pages) {
      const browser = await web.as(victim.rightful[route.rightful]);
      const path = route.at(victim)[0]?.split('?')[0] ?? '';
      const asked = new URLSearchParams(Object.fromEntries(NAMES.map((one) => [one, word])));
      const { status, headers } = await browser.get(`${path}?${asked}`);
      if (status >= 500 || complaint.mock.calls.length > 0) fallen.push(`${name}: ${status}`);
      if (headers.get('cache-control') !== 'no-store') fallen.push(`${name} may be kept by the browser`);
      complaint.mockClear();
    }
    expect(fallen).toEqual([]);
  },
);
