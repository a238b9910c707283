import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importReference } from '../src/modules/organisation/index.ts';
import { DESKTOP, expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

const STEWARD = 'nils.nasjonal@direktoratet.example';
const ADVISER = 'kari.kompetanse@gjovik.example';

const shared = (name: string): string => fileURLToPath(new URL(`../../shared/data/${name}`, import.meta.url));
const register = shared('folkemengde_kommune_kjonn_alder_2006_2025.csv');
const absent = existsSync(register) ? '' : ' (skipped: ../shared/data is not beside the project)';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Waits until a page that is being worked on is there. */
async function drawn(page: Awaited<ReturnType<House['visitAs']>>): Promise<void> {
  await page.locator('#words').waitFor({ timeout: 120_000 });
}

describe('the need ahead', () => {
  it('is understood at once by an adviser, who pulls a lever and sees what it does', async () => {
    const page = await house.visitAs(ADVISER);
    await picture(page, 'need-ahead-1-home');
    await page.getByRole('link', { name: 'Se behovet framover' }).click();
    await expectAccessible(page);
    await picture(page, 'need-ahead-2-choose');
    await page.getByRole('link', { name: 'Gjøvik', exact: true }).click();
    await drawn(page);
    await expectAccessible(page);
    await picture(page, 'need-ahead-3-gjovik');
    const answer = page.locator('#words strong');
    expect(await answer.innerText()).toContain('Kommer og går folk som før');

    await page.getByRole('link', { name: 'Se hva det bygger på' }).click();
    await page.getByText('Tallene er lest av personallisten per 1. november 2026.').waitFor();
    await page.getByRole('row', { name: /^Ikke koblet til en gruppe/ }).waitFor();
    await expectAccessible(page);
    await picture(page, 'need-ahead-3b-staff');

    const ways = page.getByRole('navigation', { name: 'Deler av behovet framover' });
    await ways.getByRole('link', { name: 'Hva om vi gjør noe' }).first().click();
    const sentence = page.locator('[data-part=sentence]');
    const before = await sentence.innerText();
    expect(before).toContain('Uten nye grep');

    const slider = page.getByRole('slider', { name: 'Større stillinger' });
    await slider.focus();
    await slider.press('ArrowRight');
    await slider.press('ArrowRight');
    await page.getByText(/^Med grepene (mangler|er)/).waitFor();
    await page.locator('input[type=range]:focus').waitFor();
    await expect.poll(() => page.url(), { timeout: 60_000 }).toContain('position=2');
    await expectAccessible(page);
    await picture(page, 'need-ahead-4-lever');
    await ways.getByRole('link', { name: 'Ansatte og tjenester' }).first().click();
    await page
      .getByText('Tallene er med grepene du har dratt i: Større stillinger: 2 prosentpoeng.')
      .waitFor();
    await ways.getByRole('link', { name: 'Kan vi stole på tallene?' }).first().click();
    await page.getByText('lederloft project --population').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Les hvordan hvert tall er laget' }).click();
    await page.getByRole('heading', { level: 1, name: 'Slik er tallene laget' }).waitFor();
    await expectAccessible(page);
  });

  it('answers the same question without script', async () => {
    const page = await house.visitAs(ADVISER, { script: 'off', locale: 'nn', viewport: PHONE });
    await page.goto('/capacity/3407');
    await drawn(page);
    await page.getByRole('link', { name: 'Kva om vi gjer noko' }).last().click();
    await page.getByLabel('Lågare sjukefråvær').fill('1');
    await page.getByRole('button', { name: 'Rekn ut' }).click();
    await page.getByText(/^Med grepa (manglar|er)/).waitFor();
    expect(page.url()).toContain('sickness=1');
    await picture(page, 'need-ahead-5-phone-nn');
  });

  it.each([
    ['on a desk, beside the levers', DESKTOP, '[data-part=lacking] svg[role=img]'],
    ['on a phone, at the edge of the window', PHONE, '[data-part=sentence]'],
  ])(
    'shows the answer while one pulls %s, and hides nothing that has focus',
    async (_where, viewport, seen) => {
      const page = await house.visitAs(ADVISER, { viewport });
      await page.goto('/capacity/3407');
      await drawn(page);
      await page.goto('/capacity/3407/what-if');
      const slider = page.getByRole('slider', { name: 'Færre slutter' });
      await slider.focus();
      for (let pull = 0; pull < 4; pull++) await slider.press('ArrowRight');
      await page.getByText(/^Med grepene (mangler|er)/).waitFor();
      await expect.poll(() => page.url(), { timeout: 60_000 }).toContain('turnover=2');
      const box = await page.locator(seen).first().boundingBox();
      const bottom = box === null ? 0 : box.y + box.height;
      expect(bottom).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(viewport.height);
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate<boolean>(
          `(() => { const { left, width, top, height } = document.activeElement.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.ll-answer') != null; })()`,
        );
        expect(covered).toBe(false);
      }
    },
  );

  it('says at the field what cannot be, while one types and when the page is asked for', async () => {
    const page = await house.visitAs(ADVISER);
    await page.goto('/capacity/3407');
    await drawn(page);
    await page.goto('/capacity/3407/what-if');
    const field = page.getByRole('textbox', { name: 'Lavere sykefravær' });
    const message = '«Lavere sykefravær» må være et tall fra 0 til 3.';
    await field.fill('99');
    await expect
      .poll(() => page.locator('#lever-sickness-error').innerText(), { timeout: 60_000 })
      .toBe(message);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[data-part=sentence]').innerText()).toBe(message);
    await expectAccessible(page);
    await field.fill('1,5');
    await page.getByText(/^Med grepene (mangler|er)/).waitFor();
    expect(await page.locator('#lever-sickness-error').isVisible()).toBe(false);
    await page.goto('/capacity/3407?sickness=99');
    await page.getByRole('link', { name: message }).click();
    expect(await page.locator('#lever-sickness:focus').inputValue()).toBe('99');
    await expectAccessible(page);
  });

  it('compares at most four futures draw by draw', async () => {
    const page = await house.visitAs(ADVISER, { viewport: PHONE, colours: 'dark' });
    await page.goto('/capacity/3407');
    await drawn(page);
    await page.goto(
      '/capacity/3407/futures?compare=full-time-culture&compare=less-sick-leave&compare=task-sharing',
    );
    expect(await page.locator('#scenarios-gap').count()).toBe(1);
    await expectAccessible(page);
    await picture(page, 'need-ahead-6-phone-dark');
  });

  it('keeps the staff of Gjøvik to those who work with its staff list', async () => {
    const page = await house.visitAs('rune.radgiver@ringsaker.example');
    await page.goto('/capacity/3407');
    await drawn(page);
    await page.getByText('Vi kjenner ikke stedets egne årsverk.').waitFor();
    await page.goto('/capacity/3407/staff');
    expect(await page.locator('#own-staff').count()).toBe(0);
  });

  it('says so where there are no figures', async () => {
    const page = await house.visitAs(STEWARD);
    await page.goto('/capacity/country');
    await page.getByText('for få til å si noe om hele landet').waitFor();
    await expectAccessible(page);
    await picture(page, 'need-ahead-7-not-told');
  });
});

describe(`from an imported register${absent}`, () => {
  it.skipIf(absent !== '')(
    'to an understood gap for a municipality, for Gjøvikregionen and for the country',
    { timeout: 300_000 },
    async () => {
      const told = await importReference(house.platform.owner, {
        kind: 'files',
        municipalities: shared('kommuner_2024.csv'),
        counties: shared('fylker_2024.csv'),
        codes: shared('kommunekoder_2017_2024.csv'),
      });
      expect(told.ok).toBe(true);
      const steward = await house.visitAs(STEWARD);
      await steward.goto('/figures');
      await steward.getByLabel('Befolkning').check();
      await steward.getByLabel('Fil', { exact: true }).setInputFiles(register);
      await steward.getByRole('button', { name: 'Les filen' }).click();
      await steward.getByRole('button', { name: 'Ta tallene i bruk' }).click({ timeout: 120_000 });
      await steward.getByText('Tatt i bruk').waitFor({ timeout: 120_000 });

      const page = await house.visitAs(ADVISER);
      await page.goto('/capacity/3407');
      await drawn(page);
      await expectAccessible(page);
      await picture(page, 'need-ahead-8-gjovik-register');
      // The sentence and what is drawn of it are what one sees without scrolling.
      const chart = await page.locator('#answer-course svg[role=img]').boundingBox();
      expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThanOrEqual(DESKTOP.height);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Alle tall som CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('behovet framover Gjøvik.csv');
      for (const part of ['what-if', 'futures', 'staff', 'people', 'trust']) {
        await page.goto(`/capacity/3407/${part}`);
        await expectAccessible(page);
        await picture(page, `need-ahead-8-${part}`);
      }
      expect(await page.locator('#look-back figure').count()).toBe(2);

      await page.goto('/capacity');
      await page.getByRole('link', { name: 'Gjøvikregionen' }).click();
      await drawn(page);
      await expectAccessible(page);
      await picture(page, 'need-ahead-9-region');
      expect(await page.locator('#words strong').innerText()).toMatch(/mangler det trolig/);
      await page.getByRole('link', { name: 'Alt på én side' }).first().click();
      await page.locator('#look-back').waitFor();
      await expectAccessible(page);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await picture(page, 'need-ahead-10-region-print');

      const phone = await house.visitAs(STEWARD, { viewport: PHONE });
      await phone.goto('/capacity/country');
      await picture(phone, 'need-ahead-11-working');
      await drawn(phone);
      await expectAccessible(phone);
      await picture(phone, 'need-ahead-12-country-phone');
      const dark = await house.visitAs(STEWARD, { colours: 'dark' });
      await dark.goto('/capacity/country');
      await drawn(dark);
      await expectAccessible(dark);
    },
  );
});
