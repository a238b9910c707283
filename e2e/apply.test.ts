import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../src/kernel/ids.ts';
import { aCall, type CallOfStory } from '../src/modules/admission/testing/applications.ts';
import { aDocx, aPdf } from '../src/modules/admission/testing/files.ts';
import { expectAccessible, type House, openHouse, PHONE, picture, type Visit } from './house.ts';

/** Takes part in a class in Gjøvik already, works there, and has a manager in the staff list. */
const APPLICANT = 'gunnar.berg@gjovik.example';

let house: House;
let call: CallOfStory;
beforeAll(async () => {
  house = await openHouse();
  const { rows } = await house.platform.owner.query<{ id: PersonId }>(
    `select person_id as id from role_assignment where role = 'programme-coordinator' order by person_id limit 1`,
  );
  const [coordinator] = rows;
  if (coordinator === undefined) throw new Error('The demo world has a coordinator');
  call = await aCall(house.platform, coordinator.id, {
    name: 'Helseledelse 2027',
    documentsDueOn: '2027-04-22',
    documents: [
      { kind: 'education', required: true },
      { kind: 'practice', required: false },
    ],
    rules: { minimumWishes: 2, countyFloors: { '55': 10, '56': 10 } },
  });
});
afterAll(() => house.close());

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name }).first().click();
};
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe('applying for a seat', () => {
  it('leads a guest from the list of calls to the rules, and on to the login', async () => {
    const page = await house.visitAsGuest({ viewport: PHONE });
    await page.goto('/calls');
    await expectAccessible(page);
    await picture(page, 'apply-calls-phone');
    await page.getByRole('link', { name: 'Helseledelse 2027' }).click();
    await heading(page, 'Helseledelse 2027');
    await page.getByText('«granskog»').waitFor();
    await expectAccessible(page);
    await picture(page, 'apply-call-phone');
    await page.getByRole('link', { name: 'Søk om plass' }).click();
    await page.waitForURL(/\/login/);
    await page.context().close();
  });

  it('is done on a phone, from the first question to the receipt', async () => {
    const page = await house.visitAs(APPLICANT, { viewport: PHONE });
    const seen = async (name: string) => {
      await expectAccessible(page);
      await picture(page, `apply-${name}-phone`);
    };
    await page.goto(`/calls/${call.id}/apply`);
    await seen('begin');
    await press(page, 'Begynn på søknaden');
    await heading(page, 'Hvor jobber du?');
    expect(await page.getByLabel('Stilling', { exact: true }).inputValue()).not.toBe('');
    await page.getByLabel('Hvor mange leder du?').fill('62');
    await page.getByRole('radio', { name: 'Nei', exact: true }).check();
    await seen('job');
    await press(page, 'Lagre og gå videre');

    await heading(page, 'Hvilke klasser ønsker du?');
    await press(page, 'Legg til Oslo 1');
    await press(page, 'Legg til Trondheim 1');
    await press(page, 'Flytt Trondheim 1 opp');
    expect(await page.locator('.ll-sequence li').first().textContent()).toContain('Trondheim 1');
    await seen('classes');
    await press(page, 'Gå videre');

    await heading(page, 'Hvilken utdanning har du?');
    await page.getByLabel('Utdanning', { exact: true }).fill('Sykepleier, bachelor');
    await page.getByLabel('Studiepoeng').fill('180');
    await press(page, /^Legg til$/);
    await page.getByRole('link', { name: 'Endre Sykepleier, bachelor' }).waitFor();
    await seen('education');
    await press(page, 'Lagre og gå videre');

    await heading(page, 'Hva har du jobbet med?');
    await page.getByLabel('Arbeidsgiver').fill('Gjøvik kommune');
    await page.getByLabel('Fra', { exact: true }).fill('2015-08-01');
    await page.getByLabel('Stillingsprosent').fill('180');
    await press(page, 'Lagre og gå videre');
    await page.getByRole('link', { name: /stillingsprosent mellom 1 og 100/ }).waitFor();
    await seen('practice-wrong');
    await page.getByLabel('Stillingsprosent').fill('80');
    await press(page, 'Lagre og gå videre');

    await heading(page, 'Last opp papirene dine');
    await page.getByRole('radio', { name: 'Vitnemål eller annen dokumentasjon på utdanning' }).check();
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'program.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ this is a program'),
    });
    await press(page, 'Last opp');
    await page.getByRole('link', { name: /Lagre den som PDF/ }).waitFor();
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'Vitnemål.docx',
      mimeType: 'application/octet-stream',
      buffer: aDocx(),
    });
    await press(page, 'Last opp');
    await page.getByRole('link', { name: 'Vitnemål.docx' }).first().waitFor();
    await seen('documents');
    await page.getByRole('link', { name: 'Gå videre' }).click();

    await heading(page, 'Hvorfor vil du delta?');
    await page.getByLabel('Motivasjon').fill('Jeg leder 62 ansatte og vil lede dem bedre.');
    await seen('motivation');
    await press(page, 'Lagre og gå videre');
    await heading(page, 'Litt praktisk til slutt');
    await page.getByRole('radio', { name: 'Nynorsk' }).check();
    await seen('practical');
    await press(page, 'Lagre og se hele søknaden');

    await heading(page, 'Helseledelse 2027');
    await seen('overview');
    await press(page, 'Send søknaden');
    await page.getByText('Søknaden er sendt. Du får en kvittering på e-post.').waitFor();
    await page.getByText(/Leder som er spurt: /).waitFor();
    await seen('sent');
    await page.getByRole('link', { name: 'Brev', exact: true }).click();
    await seen('letters');
    await page.getByRole('link', { name: /Vi har fått søknaden din/ }).click();
    await heading(page, /Vi har fått søknaden din/);
    await seen('letter');
    await page.goto('/');
    await seen('home');
    await page.context().close();
  });

  it('is read, changed and withdrawn on a screen, in nynorsk and in the dark', async () => {
    const visit: Visit = { locale: 'nn', colours: 'dark' };
    const page = await house.visitAs(APPLICANT, visit);
    await page.getByRole('link', { name: 'Helseledelse 2027' }).first().click();
    await heading(page, 'Helseledelse 2027');
    await expectAccessible(page);
    await picture(page, 'apply-overview-desktop-nn');
    await page.getByRole('link', { name: 'Endre papir' }).click();
    await page.getByRole('radio', { name: 'Arbeidsattestar' }).check();
    await page
      .getByLabel('Fil', { exact: true })
      .setInputFiles({ name: 'attest.pdf', mimeType: 'application/pdf', buffer: aPdf() });
    await press(page, 'Last opp');
    await page.getByRole('link', { name: 'attest.pdf' }).first().waitFor();
    await expectAccessible(page);
    await picture(page, 'apply-documents-desktop-nn');
    await page.getByRole('link', { name: 'Slett attest.pdf' }).click();
    await expectAccessible(page);
    await press(page, 'Slett fila');
    await page.getByRole('link', { name: 'Sjå heile søknaden' }).click();

    await page.getByRole('link', { name: 'Trekk søknaden' }).click();
    await heading(page, 'Vil du trekkje søknaden?');
    await expectAccessible(page);
    await picture(page, 'apply-withdraw-desktop-nn');
    await press(page, 'Trekk søknaden');
    await page.getByText('Søknaden er trekt.').waitFor();
    await expectAccessible(page);
    await press(page, 'Søk på nytt');
    await page.getByRole('button', { name: 'Send søknaden' }).waitFor();
    await page.goto(`/calls/${call.id}`);
    await expectAccessible(page);
    await picture(page, 'apply-call-desktop-nn');
    await page.context().close();
  });

  it('needs no script: classes are moved, and the application is sent again', async () => {
    const page = await house.visitAs(APPLICANT, { viewport: PHONE, script: 'off' });
    await page.goto('/calls');
    await page.getByRole('link', { name: 'Helseledelse 2027' }).first().click();
    await page.getByRole('link', { name: 'Endre klasser' }).click();
    await press(page, 'Flytt Oslo 1 opp');
    expect(await page.locator('.ll-sequence li').first().textContent()).toContain('Oslo 1');
    await page.getByRole('link', { name: 'Se hele søknaden' }).click();
    await press(page, 'Send søknaden');
    await page.getByText('Søknaden er sendt. Du får en kvittering på e-post.').waitFor();
    await page.context().close();
  });
});
