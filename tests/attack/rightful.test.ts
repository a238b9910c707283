import { afterAll, beforeAll, expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../src/web/testing/test-app.ts';
import { textOf } from './markers.ts';
import { remember } from './rewind.ts';
import { ROUTES, type Route } from './routes/index.ts';
import { arrangeVictim, type Rightful, type Victim } from './victim.ts';
import { send } from './walk.ts';
import { openWorld } from './world.ts';

// An attack that would be refused to anybody proves nothing. So each of them is tried by one who has the right.

let platform: TestPlatform;
let victim: Victim;
let web: TestApp;
beforeAll(async () => {
  platform = await openWorld();
  victim = await arrangeVictim(platform);
  web = createTestApp(platform, modules);
});
afterAll(() => platform.close());

const aimed = Object.entries(ROUTES).filter(
  (entry): entry is [string, Route & { rightful: keyof Rightful }] => entry[1].rightful !== undefined,
);

it('shows every attacked page to the one who has the right to it', async () => {
  const refused: string[] = [];
  for (const [name, route] of aimed.filter(([, { form }]) => form === undefined)) {
    const browser = await web.as(victim.rightful[route.rightful]);
    for (const address of route.at(victim)) {
      const { status } = await browser.get(address);
      if (status !== 200) refused.push(`${name} (${address}) as ${route.rightful}: ${status}`);
    }
  }
  expect(refused).toEqual([]);
});

it('takes every attacking form from the one who has the right to send it', async () => {
  const { rewind } = await remember(platform);
  const refused: string[] = [];
  for (const [name, route] of aimed) {
    if (route.form === undefined) continue;
    for (const address of route.at(victim)) {
      const browser = await web.as(victim.rightful[route.rightful]);
      const answer = await send(browser, address, route.form(victim));
      const failed = /[?&]failed=|^\/login/.exec(answer.headers.get('location') ?? '');
      if (![200, 303].includes(answer.status) || failed !== null) {
        const said = /<(?:h2|li|p)[^>]*>[^<]*/.exec((await textOf(answer)).split('<main')[1] ?? '');
        refused.push(`${name} (${address}) as ${route.rightful}: ${answer.status} ${failed ?? said ?? ''}`);
      }
      await rewind();
    }
  }
  expect(refused).toEqual([]);
});
