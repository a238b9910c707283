import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../src/kernel/locale.ts';
import { modules } from '../../src/modules.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../src/web/testing/test-app.ts';
import { arrangeVictim, type Victim } from '../attack/victim.ts';
import { openWorld } from '../attack/world.ts';
import { isPage, pageAddresses, partsOf, type Role, rolesOf } from './pages.ts';
import { linksOf, wordFaults } from './words.ts';

let platform: TestPlatform;
let victim: Victim;
let roles: readonly Role[];
let web: TestApp;
beforeAll(async () => {
  platform = await openWorld();
  victim = await arrangeVictim(platform);
  roles = [
    ...(await rolesOf(platform)),
    // Applicants are nobody in the demo's list, and have more pages of their own than most.
    { name: 'applicant', person: victim.rightful.applicant, email: '' },
    { name: 'hesitant applicant', person: victim.rightful.hesitant, email: '' },
  ];
  web = createTestApp(platform, modules);
});
afterAll(() => platform.close());

// Thousands of pages; the limit is for what hangs.
const TIME_ENOUGH = { timeout: 900_000 };

/** What each role is shown in bokmål, by address. */
const shown = new Map<Role, ReadonlyMap<string, string>>();

it('every page of every role in bokmål is all that it should be as a text', TIME_ENOUGH, async () => {
  const faults: string[] = [];
  for (const role of roles) {
    const browser = await web.as(role.person);
    const pages = new Map<string, string>();
    for (const { address } of pageAddresses(victim)) {
      const answer = await browser.get(address);
      if (isPage(answer)) pages.set(address, await answer.text());
    }
    shown.set(role, pages);
    for (const [address, html] of pages) faults.push(...faultsOn(address, role, html, 'nb'));
  }
  expect(faults).toEqual([]);
});

it.each(['nn', 'en'] as const)(
  'every page that is built of parts of its own is so in %s',
  TIME_ENOUGH,
  async (locale) => {
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const role of roles) {
      await platform.owner.query('update person set locale = $2 where id = $1', [role.person, locale]);
      const browser = await web.as(role.person);
      for (const [address, html] of shown.get(role) ?? []) {
        const parts = `${alike(address)} ${partsOf(html)}`;
        if (seen.has(parts)) continue;
        seen.add(parts);
        const text = await (await browser.get(address)).text();
        faults.push(...faultsOn(address, role, text, locale));
      }
      await platform.owner.query(`update person set locale = 'nb' where id = $1`, [role.person]);
    }
    expect(seen.size).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  },
);

it('no link leads its reader to a page that is not there, not theirs, or broken', TIME_ENOUGH, async () => {
  const dead: string[] = [];
  for (const [role, pages] of shown) {
    const browser = await web.as(role.person);
    const links = new Map<string, { href: string; on: string }>();
    for (const [on, html] of pages) {
      for (const href of linksOf(html)) if (!links.has(alike(href))) links.set(alike(href), { href, on });
    }
    for (const { href, on } of links.values()) {
      if (pages.has(href)) continue;
      const { status } = await browser.get(href);
      if (status >= 400) dead.push(`${href} on ${on} as ${role.name}: ${status}`);
    }
  }
  expect(dead).toEqual([]);
});

function faultsOn(address: string, role: Role, html: string, locale: Locale): readonly string[] {
  return wordFaults(html, locale).map((fault) => `${address} as ${role.name} ${fault}`);
}

/** Links that differ in an id alone lead to the same kind of page, and one of them is enough. */
function alike(href: string): string {
  return href.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id').replace(/([?&]page=)\d+/, '$1n');
}
