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
    expect(page.body).toMatch(/<div class="ll-method" lang="en">.{500}/s);
    // Nothing of how it was written is left over.
    const words = page.body
      .slice(page.body.indexOf('ll-method'))
      .replaceAll(/<(pre|code)[^>]*>.*?<\/\1>/gs, '');
    expect(words.match(/\]\(|^#+ |\*\*|\| -|```/m)?.[0]).toBeUndefined();
  }
  expect(body).toContain('href="/capacity/method"');
});

it('a link from one method to a place in another leads to a heading that is there', async () => {
  const { body } = await get('/methods/need-for-staff');
  expect(body).toContain('href="/methods/workforce#a-municipalitys-own-staff"');
  expect((await get('/methods/workforce')).body).toContain('<h2 id="a-municipalitys-own-staff">');
});

it('signs of a page are shown and never run', async () => {
  const { body } = await get('/methods/need-for-staff');
  expect(body).toContain('users[t] = Σ N[s,a,t]');
  const written = /<div class="ll-method" lang="en">(.*?)<footer/s.exec(body)![1]!;
  expect(written).not.toMatch(/<script|<img|<iframe| on\w+=/);
});

it.each(['README', 'no-such', '..%2f..%2fpackage', 'need-for-staff.md'])(
  'nothing but a method is read by its name: %s',
  async (name) => {
    expect((await get(`/methods/${name}`)).status).toBe(404);
  },
);
