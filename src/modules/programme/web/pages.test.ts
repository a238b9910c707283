import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { aMunicipality, anAdviser, somebodyWithRole } from '../../organisation/fixtures.ts';
import { catalogue, loadCatalogue, programme } from '../index.ts';

let platform: TestPlatform;
let app: TestApp;
beforeAll(async () => {
  platform = await createTestPlatform();
  const client = await platform.owner.connect();
  await loadCatalogue(client, catalogue);
  client.release();
  await aMunicipality(platform.owner, { code: '3407' });
  app = createTestApp(platform, [programme]);
});
afterAll(() => platform.close());

const page = async (path: string) => (await app.guest.get(path)).text();

describe('the catalogue', () => {
  it('is open to somebody who has not logged in, and has no button for them', async () => {
    for (const path of ['/programmes', '/programmes/helse-omsorg', '/courses/M1']) {
      const answer = await app.guest.get(path);
      expect(answer.status, path).toBe(200);
      expect(await answer.text()).not.toContain('/orders/new');
    }
  });

  it('does not know what is not in it', async () => {
    for (const path of ['/programmes/hekseri', '/courses/M99', '/courses/%27%3B--'])
      expect((await app.guest.get(path)).status, path).toBe(404);
  });

  it('lists every course of the programme, also the one without a name', async () => {
    const body = await page('/programmes/helse-omsorg');
    for (let i = 1; i <= 9; i++) expect(body).toContain(`>M${i} `);
    expect(body).toContain('M10 har ikke fått navn ennå');
  });

  it('has an order button for an adviser, and none for the programme that leaders apply to', async () => {
    const adviser = await app.as(await anAdviser(platform.owner, { municipality: '3407' }));
    expect(await (await adviser.get('/programmes/helse-omsorg')).text()).toContain(
      'href="/orders/new?programme=helse-omsorg"',
    );
    expect(await (await adviser.get('/courses/M5')).text()).toContain(
      'href="/orders/new?programme=helse-omsorg&amp;course=M5"',
    );
    expect(await (await adviser.get('/programmes/nasjonal')).text()).not.toContain('/orders/new');
    expect(await (await adviser.get('/courses/M10')).text()).toContain(
      'Emnet kan ikke bestilles før det har fått navn.',
    );
  });

  it('has no order button for those who order nothing', async () => {
    const steward = await app.as(await somebodyWithRole(platform.owner, 'national-steward'));
    expect(await (await steward.get('/courses/M5')).text()).not.toContain('/orders/new');
  });
});

describe('a course page', () => {
  it('shows the version of the day that is asked for, and says so', async () => {
    const body = await page('/courses/M2?on=2017-03-15');
    expect(body).toContain('Strategisk kompetanseplanlegging, -styring og utvikling</h1>');
    expect(body).toContain('Slik var emnet 15.\u00a0mars 2017.');
    expect(await page('/courses/M2')).toContain('Strategisk HRM');
  });

  it('changes version at midnight between the last day of one and the first of the next', async () => {
    expect(await page('/courses/M2?on=2023-07-31')).toContain('-styring og utvikling</h1>');
    expect(await page('/courses/M2?on=2023-08-01')).toContain('-ledelse og -utvikling</h1>');
  });

  it('shows today for a day that is none, and nothing as if it were on offer before the first', async () => {
    expect(await page('/courses/M2?on=2023-02-30')).not.toContain('Slik var emnet');
    expect(await page('/courses/M2?on=1999-01-01')).toContain('Emnet tilbys ikke nå.');
  });

  it('marks what is assumed and what is open, and gives every source a number that leads to it', async () => {
    const body = await page('/courses/M5');
    expect(body).toContain('Antatt – bekreftes av programeier');
    expect(body).toContain('Ikke fastsatt');
    const cited = new Set([...body.matchAll(/href="#(source-\d+)"/g)].map((match) => match[1]));
    expect(cited.size).toBeGreaterThan(1);
    for (const id of cited) expect(body).toContain(`id="${id}"`);
  });

  it('cites in rising numbers from the top of the page', async () => {
    const work = (await page('/courses/M5')).split('class="ll-columns__aside"')[0] ?? '';
    const firsts = [...new Set([...work.matchAll(/href="#source-(\d+)"/g)].map((match) => Number(match[1])))];
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });

  it('prints no guess of what nobody has decided', async () => {
    const body = await page('/courses/M10');
    expect(body).toContain('M10 har ikke fått navn ennå</h1>');
    expect(body).not.toContain('undefined');
  });
});
