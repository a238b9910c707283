import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../src/web/testing/test-app.ts';
import { arrangeAttackers, type Attacker, type AttackerName, ATTACKERS } from './attackers.ts';
import { type Belonging, belongingsOf, difference, snapshot } from './belongings.ts';
import { markersFor } from './markers.ts';
import { servedRoutes } from './patterns.ts';
import { ROUTES } from './routes/index.ts';
import { arrangeVictim, type Victim } from './victim.ts';
import { attack } from './walk.ts';
import { openWorld } from './world.ts';

let platform: TestPlatform;
let victim: Victim;
let attackers: Readonly<Record<AttackerName, Attacker>>;
let belongings: readonly Belonging[];
let apps: { on: TestApp; off: TestApp };
beforeAll(async () => {
  platform = await openWorld();
  victim = await arrangeVictim(platform);
  attackers = await arrangeAttackers(platform, victim);
  belongings = await belongingsOf(platform, victim);
  apps = {
    on: createTestApp(platform, modules),
    off: createTestApp(platform, modules, { checks: 'off' }),
  };
});
afterAll(() => platform.close());

describe('the list of attacks', () => {
  it('has every route that the program serves (add a new one in tests/attack/routes/)', () => {
    expect([...servedRoutes(platform)].filter((route) => !(route in ROUTES)).sort()).toEqual([]);
  });

  it('has no route that the program does not serve', () => {
    const served = servedRoutes(platform);
    expect(Object.keys(ROUTES).filter((route) => !served.has(route))).toEqual([]);
  });

  it('has a form for every change, and a rightful one for all that belongs to somebody', () => {
    const lacking = Object.entries(ROUTES).filter(
      ([name, route]) =>
        name.startsWith('POST') !== (route.form !== undefined) ||
        (!['public', 'own-list', 'secret-address'].includes(route.belongs) && route.rightful === undefined),
    );
    expect(lacking.map(([name]) => name)).toEqual([]);
  });

  it('looks for something: there are names, addresses, ids and words that each attacker must not see', async () => {
    for (const name of ATTACKERS) {
      const markers = await markersFor(platform, attackers[name], belongings);
      expect(markers.names.size, name).toBeGreaterThan(20);
      expect(markers.emails.size, name).toBeGreaterThan(20);
      expect(markers.ids.size, name).toBeGreaterThan(100);
      expect(markers.phrases.length, name).toBeGreaterThan(5);
    }
  });
});

describe.each(ATTACKERS)('%s', (name) => {
  it.each([
    ['on', 'gets nothing from any page, list, file, form or error, and changes nothing'],
    ['off', 'gets nothing from the database alone, when the program forgets every check'],
  ] as const)('with the checks %s %s', async (checks, _claim) => {
    const attacker = attackers[name];
    const markers = await markersFor(platform, attacker, belongings);
    const before = await snapshot(platform, belongings);
    const findings = await attack(apps[checks], attacker, { victim, markers, checks });
    const changed = difference(before, await snapshot(platform, belongings));
    expect([...findings, ...changed]).toEqual([]);
  });
});
