import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

let platform: TestPlatform;
let web: TestApp;
beforeAll(async () => {
  platform = await createTestPlatform();
  web = createTestApp(platform, []);
});
afterAll(() => platform.close());

const get = async (path: string) => {
  const answer = await web.guest.get(path);
  return { status: answer.status, body: await answer.text() };
};

it('every method that is written down can be read by anyone, from a list with its title', async () => {
  const { status, body } = await get('/methods');
  expect(status).toBe(200);
  expect(body).toContain('<a href="/methods/need-for-staff">Need for staff</a>');
  for (const [, address] of body.matchAll(/href="(\/methods\/[^"]+)"/g)) {
    const page = await get(address!);
    expect(page.status).toBe(200);
    expect(page.body).toMatch(/<pre class="ll-method" lang="en">.{500}/s);
  }
});

it('signs of a page are shown and never run', async () => {
  const { body } = await get('/methods/need-for-staff');
  expect(body).toContain('users[t] = Σ N[s,a,t]');
  const written = /<pre class="ll-method" lang="en">(.*?)<\/pre>/s.exec(body)![1]!;
  expect(written).not.toContain('<');
});

it.each(['README', 'no-such', '..%2f..%2fpackage', 'need-for-staff.md'])(
  'nothing but a method is read by its name: %s',
  async (name) => {
    expect((await get(`/methods/${name}`)).status).toBe(404);
  },
);
