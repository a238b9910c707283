import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe('read about the courses', () => {
  it('lets anybody read the catalogue without logging in, in the language of the browser', async () => {
    const page = await house.visitAsGuest({ viewport: PHONE, locale: 'nn' });
    for (const [address, name] of [
      ['/programmes', 'programmes'],
      ['/programmes/helse-omsorg', 'programme'],
      ['/courses/M5', 'm5'],
      ['/courses/M10', 'm10'],
    ]) {
      await page.goto(address ?? '/');
      await picture(page, `catalogue-phone-${name}`);
      await expectAccessible(page);
    }
    expect(await page.getByText('Ikkje fastsett').first().isVisible()).toBe(true);
  });

  it('shows a course as it was on a day, with its own name from then', async () => {
    const page = await house.visitAsGuest();
    await page.goto('/courses/M2?on=2017-03-15');
    await picture(page, 'catalogue-m2-2017');
    await expectAccessible(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'Strategisk kompetanseplanlegging, -styring og utvikling',
    );
    await page.getByRole('link', { name: 'Se emnet slik det er nå' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Strategisk HRM');
    await picture(page, 'catalogue-m2');
  });

  it('takes an adviser from the course to an order with the course ticked', async () => {
    const page = await house.visitAs('kari.kompetanse@gjovik.example');
    await page.getByRole('link', { name: 'Se programmer og emner' }).click();
    await page.getByRole('link', { name: 'Lederutdanning helse og omsorg' }).click();
    await picture(page, 'catalogue-programme');
    await expectAccessible(page);
    await page.getByRole('link', { name: /^M5 / }).click();
    await picture(page, 'catalogue-m5');
    await page.getByRole('link', { name: 'Bestill emnet' }).click();
    expect(await page.getByLabel(/^M5 /).isChecked()).toBe(true);
  });
});
