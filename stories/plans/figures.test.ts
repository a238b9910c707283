import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonId } from '../../src/kernel/ids.ts';
import { modules } from '../../src/modules.ts';
import { localDate } from '../../src/kernel/local-date.ts';
import { createTestPlatform, type TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../src/web/testing/test-app.ts';
import { loadDemoWorld } from '../demo-world.ts';
import { idOf } from '../random.ts';
import { GJOVIK_PLAN, REGION_PLAN } from './ids.ts';

const TODAY = localDate('2026-11-24');
let platform: TestPlatform;
let web: TestApp;
beforeAll(async () => {
  platform = await createTestPlatform(TODAY);
  const client = await platform.owner.connect();
  await client.query(`insert into instance (kind) values ('demo')`);
  await loadDemoWorld(client, TODAY);
  client.release();
  web = createTestApp(platform, modules);
});
afterAll(() => platform.close());

it.each([
  ['Gjøvik', GJOVIK_PLAN],
  ['the region', REGION_PLAN],
])(
  'the figures that the plan of %s has taken in are what the program says of it today',
  async (_of, plan) => {
    const { rows } = await platform.owner.query<{ by: PersonId }>(
      'select created_by as by from plan where id = $1',
      [plan],
    );
    const browser = await web.as(rows[0]?.by ?? idOf<PersonId>('nobody'));
    for (;;) {
      const answer = await browser.get(`/plans/${plan}/figures/take`);
      if (answer.headers.has('refresh')) continue;
      expect(await answer.text()).toContain('Tallene er de samme');
      return;
    }
  },
);
