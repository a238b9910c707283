import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

const ical = createRequire(import.meta.url)('ical.js');

const PARTICIPANT = 'gunnar.berg@gjovik.example';
const WORDS = {
  nb: { next: 'Neste for deg', path: 'Min vei', running: 'Tar nå' },
  nn: { next: 'Neste for deg', path: 'Vegen min', running: 'Tek no' },
  en: { next: 'Next for you', path: 'My path', running: 'Taking now' },
} as const;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('take part', () => {
  it.each(['nb', 'nn', 'en'] as const)(
    'shows the participant what is next, on the phone and on a screen, in %s',
    async (locale) => {
      for (const [name, viewport, colours] of [
        ['phone', PHONE, 'dark'],
        ['desktop', DESKTOP, 'light'],
      ] as const) {
        const page = await house.visitAs(PARTICIPANT, { viewport, colours, locale });
        expect(await page.getByRole('heading', { name: WORDS[locale].next }).isVisible()).toBe(true);
        expect(await page.getByText('Gjøvik rådhus').first().isVisible()).toBe(true);
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        if (viewport === DESKTOP) {
          // A leader in a class has the five longest words of the house.
          expect(await page.getByRole('banner').getByRole('navigation').getByRole('link').count()).toBe(5);
          const { height } = (await page.getByRole('banner').boundingBox()) ?? { height: Number.NaN };
          expect(height, 'the menu takes one line').toBeLessThan(100);
        }
        await expectAccessible(page);
        await picture(page, `take-part-home-${locale}-${name}`);
        await page.context().close();
      }
    },
  );

  it('leads from the front page to the class, the gathering and its map', async () => {
    const page = await house.visitAs(PARTICIPANT, { viewport: PHONE });
    await page.getByRole('link', { name: 'Gjøvikregionen 2026' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Gjøvikregionen 2026' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'take-part-class-phone');
    await page
      .getByRole('link', { name: /1\.–2\. desember|Samling 2/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const map = page.getByRole('link', { name: /kart/ }).first();
    expect(await map.getAttribute('href')).toContain('Kauffeldts');
    await expectAccessible(page);
  });

  it('shows which courses are taken, running and missing, whatever class they were taken in', async () => {
    const page = await house.visitAs(PARTICIPANT);
    await page.goto('/path');
    const row = (code: string) => page.getByRole('row', { name: new RegExp(`^${code}`) });
    expect(await row('M1 ').textContent()).toContain('Tatt');
    expect(await row('M2 ').textContent()).toContain(WORDS.nb.running);
    expect(await row('M4 ').textContent()).toContain('Mangler');
  });

  it('gives a calendar that a phone can follow, and stops the old address when a new one is made', async () => {
    const page = await house.visitAs(PARTICIPANT);
    await page.goto('/calendar');
    await page.getByRole('button', { name: 'Lag adresse' }).click();
    const address = await page.locator('#address').inputValue();
    const feed = async (url: string) => fetch(url.replace(/^webcal:/, 'http:'));
    const answer = await feed(address);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const calendar = new ical.Component(ical.parse(await answer.text()));
    const starts = calendar
      .getAllSubcomponents('vevent')
      .map((event: InstanceType<typeof ical.Component>) =>
        new ical.Event(event).startDate.toJSDate().toISOString(),
      );
    expect(starts).toContain('2026-12-01T08:00:00.000Z');

    await page
      .getByRole('button', { name: /ny adresse/i })
      .first()
      .click();
    await page.waitForLoadState();
    const confirm = page.getByRole('button', { name: /ny adresse/i }).first();
    if ((await page.locator('#address').count()) === 0) await confirm.click();
    expect(await page.locator('#address').inputValue()).not.toBe(address);
    expect((await feed(address)).status).toBe(404);
  });
});
