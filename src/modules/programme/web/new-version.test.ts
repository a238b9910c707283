import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { type Browser, createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { aMunicipality, anAdviser, somebodyWithRole } from '../../organisation/fixtures.ts';
import { catalogue, loadCatalogue, programme } from '../index.ts';

let platform: TestPlatform;
let app: TestApp;
let coordinator: Browser;
beforeAll(async () => {
  platform = await createTestPlatform();
  const client = await platform.owner.connect();
  await loadCatalogue(client, catalogue);
  client.release();
  await aMunicipality(platform.owner, { code: '3407' });
  app = createTestApp(platform, [programme]);
  coordinator = await app.as(await somebodyWithRole(platform.owner, 'programme-coordinator'));
});
afterAll(() => platform.close());

// The database reckons with its own clock, which these tests do not move.
const FIRST_DAY = '2099-08-01';
const wish = {
  nb: 'Helserett for ledere',
  nn: 'Helserett for leiarar',
  en: 'Health law for leaders',
  credits: '7,5',
  from: FIRST_DAY,
  decision: 'Studieplan vedtatt 3. mars 2099',
  address: '',
};
const versions = async () =>
  (
    await platform.owner.query(
      `select valid_from::text, valid_to::text from course_version v join course c on c.id = v.course_id
       where c.code = 'M5' order by valid_from`,
    )
  ).rows;

describe('a new version of a course', () => {
  it('is published once, and ends the one before on the day before, also when two press at once', async () => {
    const answers = await Promise.all([1, 2].map(() => coordinator.post('/courses/M5/new-version', wish)));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 422]);
    expect((await versions()).slice(-2)).toEqual([
      { valid_from: expect.any(String), valid_to: '2099-07-31' },
      { valid_from: FIRST_DAY, valid_to: null },
    ]);
    const then = await (await app.guest.get(`/courses/M5?on=${FIRST_DAY}`)).text();
    expect(then).toContain('Helserett for ledere</h1>');
    expect(then).toContain('Studieplan vedtatt 3. mars 2099');
    expect(then).toContain('Juss for ledere i helse- og omsorgstjenesten');
    expect(await (await app.guest.get('/courses/M5')).text()).toContain(
      'Juss for ledere i helse- og omsorgstjenesten</h1>',
    );
  });

  it('comes back with everything that was typed and a sentence for each mistake', async () => {
    const answer = await coordinator.post('/courses/M6/new-version', {
      ...wish,
      nn: '',
      credits: '7,3',
      from: '31.02.2099',
      address: 'javascript:alert(1)',
    });
    const body = await answer.text();
    expect(answer.status).toBe(422);
    for (const sentence of [
      'som et helt eller halvt tall',
      'som dag, måned og år',
      'må begynne med https://',
    ])
      expect(body).toContain(sentence);
    expect(body).toContain('value="31.02.2099"');
    const nameless = await coordinator.post('/courses/M6/new-version', { ...wish, nn: '' });
    expect(await nameless.text()).toContain('Skriv navnet på dette språket.');
  });

  it('is not for a guest, an adviser or the steward', async () => {
    expect((await app.guest.get('/courses/M1/new-version')).status).toBe(303);
    const others = [
      await anAdviser(platform.owner, { municipality: '3407' }),
      await somebodyWithRole(platform.owner, 'national-steward'),
    ];
    for (const person of others) {
      const browser = await app.as(person);
      expect((await browser.get('/courses/M1/new-version')).status).toBe(403);
      expect((await browser.post('/courses/M1/new-version', wish)).status).toBe(403);
    }
  });

  it('is refused by the database alone when the program does not check', async () => {
    const unchecked = createTestApp(platform, [programme], { checks: 'off' });
    const adviser = await unchecked.as(await anAdviser(platform.owner, { municipality: '3407' }));
    const before = await platform.owner.query('select count(*) from course_version');
    expect((await adviser.post('/courses/M1/new-version', wish)).status).toBe(500);
    const after = await platform.owner.query('select count(*) from course_version');
    expect(after.rows).toEqual(before.rows);
  });
});
