import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const KARI = 'kari.kompetanse@gjovik.example';
const PERNILLE = 'pernille.programvik@leder.example';

async function look(page: Page, name: string): Promise<void> {
  await picture(page, `order-${name}`);
  await expectAccessible(page);
}

describe('order a class', () => {
  let order = '';

  it('lets an adviser write an order a question at a time, on a phone and without script', async () => {
    const page = await house.visitAs(KARI, { viewport: PHONE, script: 'off' });
    await picture(page, 'order-01-home-phone');
    await page.goto('/orders/new');
    await picture(page, 'order-02-new-phone');
    await page.getByRole('button', { name: 'Begynn på bestillingen' }).click();
    await picture(page, 'order-03-new-wrong-phone');
    await page.getByRole('link', { name: 'Velg minst ett emne.' }).waitFor();

    await page.getByLabel(/^M1 /).check();
    await page.getByLabel(/^M4 /).check();
    await page.getByRole('button', { name: 'Begynn på bestillingen' }).click();
    await page.getByRole('button', { name: 'Flytt M4 opp' }).click();
    await picture(page, 'order-04-courses-phone');
    expect(await page.getByRole('listitem').filter({ hasText: /^M/ }).first().textContent()).toContain('M4');
    await page.getByRole('button', { name: 'Gå videre' }).click();

    await page.getByLabel('Første dag').fill('2027-09-14');
    await page.getByRole('textbox', { name: 'Sted' }).fill('Gjøvik rådhus');
    await picture(page, 'order-05-time-phone');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

    await page.getByLabel('Gjøvik (ansvarlig)').fill('ti');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await picture(page, 'order-06-seats-wrong-phone');
    expect(await page.getByLabel('Gjøvik (ansvarlig)').inputValue()).toBe('ti');
    await page.getByLabel('Gjøvik (ansvarlig)').fill('10');
    await page.getByLabel('Søndre Land').fill('4');
    await page.getByLabel('Færrest').fill('12');
    await page.getByLabel('Flest').fill('18');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await picture(page, 'order-07-contact-phone');
    await page.getByRole('button', { name: 'Lagre og se over' }).click();
    await picture(page, 'order-08-draft-phone');
    order = new URL(page.url()).pathname;

    await page.getByRole('link', { name: 'Legg inn deltakere' }).click();
    await picture(page, 'order-09-candidates-phone');
    await page
      .getByRole('button', { name: /^Legg til / })
      .first()
      .click();
    await page.getByText('er lagt inn.').first().waitFor();
    await picture(page, 'order-10-candidate-added-phone');
    await page.goto(order);
    await page.getByRole('button', { name: 'Send bestillingen' }).click();
    await page.getByText('Bestillingen er sendt.').waitFor();
    await picture(page, 'order-11-sent-phone');
  });

  it('lets the programme answer with an offer', async () => {
    const page = await house.visitAs(PERNILLE);
    await look(page, '20-home-coordinator');
    await page.goto('/orders?status=sent');
    await look(page, '21-list');
    await page.goto(order);
    await look(page, '22-order-coordinator');
    await page.getByRole('link', { name: 'Gi et tilbud' }).click();
    await page.getByRole('button', { name: 'Send tilbudet' }).click();
    await look(page, '23-quote-wrong');
    await page.getByLabel('Pris for hele klassen').fill('372 000');
    await page.getByLabel('Siste dag å svare').fill('2026-12-15');
    await page.getByLabel(/Hva prisen dekker/).fill('Undervisning, veiledning og reise for forelesere.');
    await page.getByRole('button', { name: 'Send tilbudet' }).click();
    await page.getByText('Tilbudet er sendt.').waitFor();
  });

  it('lets the adviser read the offer as a letter and accept it', async () => {
    const page = await house.visitAs(KARI);
    await look(page, '30-home-offer');
    await page.goto(order);
    await look(page, '31-order-offered');
    await page.getByRole('link', { name: 'Les og svar på tilbudet' }).click();
    await look(page, '32-letter');
    await page.getByRole('button', { name: 'Godta tilbudet' }).click();
    await page.getByText('Tilbudet er godtatt.').waitFor();
    await look(page, '33-accepted');
  });

  it('lets the coordinator see the gatherings and form the class of exactly those', async () => {
    const page = await house.visitAs(PERNILLE);
    await page.goto(`${order}/plan`);
    await look(page, '40-plan');
    await page.getByLabel('Navn på klassen').fill('Gjøvik og Søndre Land 2027');
    await page.getByLabel('Første dag').fill('2027-09-21');
    await page.getByRole('button', { name: 'Dann klassen' }).click();
    await look(page, '41-plan-dates-changed');
    await page.getByText('Dagene er endret.').waitFor();
    await page.getByRole('button', { name: 'Dann klassen' }).click();
    await page.getByText('Klassen er dannet.').first().waitFor();
    await look(page, '42-planned');
    await page.getByRole('link', { name: 'Gå til Gjøvik og Søndre Land 2027' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gjøvik og Søndre Land 2027' }).waitFor();
  });
});

describe('every page of an order', () => {
  it('reads well and is accessible on a phone, in the dark and in three languages', async () => {
    const { rows } = await house.platform.owner.query<{ id: string; status: string }>(
      `select id, status from class_order where lead_municipality_code = '3407' order by number`,
    );
    const draft = rows.find((row) => row.status === 'draft')?.id ?? '';
    const adviser = { viewport: PHONE, colours: 'dark', locale: 'nn' } as const;
    const kari = await house.visitAs(KARI, adviser);
    for (const page of [
      'new',
      draft,
      `${draft}/courses`,
      `${draft}/time`,
      `${draft}/seats`,
      `${draft}/contact`,
    ]) {
      await kari.goto(`/orders/${page}`);
      await look(kari, `50-nn-dark-${page.split('/').at(-1)?.slice(0, 8)}`);
    }
    for (const page of [`${draft}/candidates`, `${draft}/cancel`]) {
      await kari.goto(`/orders/${page}`);
      await look(kari, `51-nn-dark-${page.split('/').at(-1)}`);
    }
    const english = await house.visitAs('rune.radgiver@ringsaker.example', { locale: 'en' });
    const offered = await house.platform.owner.query<{ id: string }>(
      `select id from class_order where status = 'offered'`,
    );
    for (const page of [
      '',
      `/${offered.rows[0]?.id}`,
      `/${offered.rows[0]?.id}/accept`,
      `/${offered.rows[0]?.id}/ask-again`,
    ]) {
      await english.goto(`/orders${page}`);
      await look(english, `52-en-${page.split('/').length}${page.split('/').at(-1)?.slice(0, 6)}`);
    }
    await kari.request.post('/preferences', {
      form: { locale: 'nb', returnTo: '/' },
      headers: { origin: house.url },
    });
  });
});
