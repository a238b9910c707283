import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modules } from '../modules.ts';
import { anAdviser, aMunicipality, anEmployee } from '../modules/organisation/fixtures.ts';
import { createTestPlatform, type TestPlatform } from '../platform/testing/test-platform.ts';
import { type Browser, createTestApp, type TestApp } from './testing/test-app.ts';

let platform: TestPlatform;
let web: TestApp;
let adviser: Browser;
beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: '3407', name: 'Gjøvik' });
  web = createTestApp(platform, modules);
  adviser = await web.as(await anAdviser(platform.owner, { municipality: '3407' }));
});
afterAll(() => platform.close());

const OURS = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };

describe('what no browser sends', () => {
  it.each(['/municipalities?q=%00', '/municipalities/3407/staff?q=a%00b', '/orders?q=%00', '/login?to=%00'])(
    'is told so at %s, and is no mistake of ours',
    async (address) => {
      const answer = await adviser.get(address);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('Vi kunne ikke lese det som ble sendt');
    },
  );

  it('leads nowhere in an address', async () => {
    for (const address of ['/courses/%00', '/orders/%00', '/sessions/identities/%00/disconnect'])
      expect((await adviser.get(address)).status, address).toBe(404);
    expect((await adviser.post('/sessions/identities/%00/disconnect')).status).toBe(404);
  });

  it('is taken out of a form, and the rest is kept', async () => {
    const employee = await anEmployee(platform.owner, { municipality: '3407' });
    const education = { title: 'Ledel\u0000se', provider: 'INN', credits: '15', completedOn: '01.06.2020' };
    expect((await adviser.post(`/employees/${employee}/education/new`, education)).status).toBe(303);
    const { rows } = await platform.owner.query('select title from education_record where employee_id = $1', [
      employee,
    ]);
    expect(rows).toEqual([{ title: 'Ledelse' }]);
    const code = await web.guest.post('/login/code', { email: 'kari\u0000@example.no', to: '/' });
    expect(code.status).toBe(303);
  });

  it('is a form that is cut off, and is answered as the sender’s', async () => {
    const answer = await web.app.request('http://localhost:3000/login/code', {
      method: 'POST',
      headers: { ...OURS, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="email"\r\n\r\nkari',
    });
    expect(answer.status).toBe(400);
  });
});

describe('a large form', () => {
  /** A body that is made as it is read, and tells how much of it was. */
  function flood(bytes: number): { body: ReadableStream<Uint8Array>; read(): number } {
    let read = 0;
    return {
      read: () => read,
      body: new ReadableStream({
        pull: (controller) => {
          if (read >= bytes) return controller.close();
          read += 16_384;
          controller.enqueue(new Uint8Array(16_384).fill(97));
        },
      }),
    };
  }

  it('is not taken in from one who has not logged in, and leads to the log-in', async () => {
    const { body, read } = flood(8_000_000);
    const answer = await web.app.request('http://localhost:3000/municipalities/3407/staff-import', {
      method: 'POST',
      headers: { ...OURS, 'content-type': 'application/x-www-form-urlencoded' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/login']);
    expect(read()).toBeLessThan(1_000_000);
  });

  it('is refused with a sentence in the reader’s own language', async () => {
    await adviser.post('/preferences', { locale: 'nn', returnTo: '/' });
    const file = new File([new Uint8Array(41 * 1024 * 1024)], 'stor.csv');
    const answer = await adviser.post('/municipalities/3407/staff-import', { file });
    await adviser.post('/preferences', { locale: 'nb', returnTo: '/' });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Grensa er 40 MB');
  });
});
