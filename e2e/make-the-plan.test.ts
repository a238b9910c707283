import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, type House, openHouse, PHONE, picture } from './house.ts';

const ADVISER = 'rune.radgiver@ringsaker.example';
const HEAD = 'hilde.sjef@ringsaker.example';
const ELDERS = 'else.eldre@ringsaker.example';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await letIn(HEAD, 'Hilde', 'Sjef');
  await letIn(ELDERS, 'Else', 'Eldre');
  await house.platform.owner.query(
    `insert into role_assignment (id, person_id, role, municipality_code, valid_from)
     select gen_random_uuid(), id, 'head-of-services', '3411', '2026-01-01' from person where email = $1`,
    [HEAD],
  );
});
afterAll(() => house.close());

/** Somebody more whom one can be in the demo. */
async function letIn(email: string, given: string, family: string): Promise<void> {
  await house.platform.owner.query(
    `with made as (insert into person (id, email, given_name, family_name, locale)
       values (gen_random_uuid(), $1, $2, $3, 'nb') returning id)
     insert into demo_person select id, 1000 + (select count(*) from demo_person)::int, 'participant', 'Ringsaker' from made`,
    [email, given, family],
  );
}

describe('a municipality makes its plan', () => {
  let plan = '';

  it('from the mandate to goals and requirements', async () => {
    const page = await house.visitAs(ADVISER);
    await page.goto('/plans/new');
    await picture(page, 'plan-1-new');
    const choice = page.getByRole('link', { name: /Ringsaker/ });
    if ((await choice.count()) > 0) await choice.first().click();
    await expectAccessible(page);
    await page.getByLabel('Første år').fill('2027');
    await page.getByRole('button', { name: 'Lag planen' }).click();
    plan = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
    await expectAccessible(page);
    await picture(page, 'plan-2-overview');

    await page.goto(`${plan}/organise/invite`);
    await page.getByLabel('Høringsinstans').check();
    await page.getByLabel('Navn').first().fill('Else Eldre');
    await page.getByLabel('E-postadresse').fill(ELDERS);
    await page.getByLabel('På vegne av').fill('Eldrerådet');
    await page.getByRole('button', { name: 'Send invitasjon', exact: true }).click();
    await page.getByText('Én person er invitert').waitFor();
    await expectAccessible(page);

    await page.goto(`${plan}/goals/new`);
    await page.getByLabel('Mål', { exact: true }).fill('Alle vakter på sykehjem har sykepleier');
    await page.getByLabel('Hentet fra').selectOption({ label: 'Tjenesteplan' });
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Målet er lagt til.').waitFor();
    await expectAccessible(page);
    await picture(page, 'plan-3-goals');

    await page.goto(`${plan}/analysis/requirements/new`);
    await expectAccessible(page);
    await page.getByLabel('Mål som kravet tjener').selectOption({ index: 1 });
    await page.getByLabel('Kompetanse', { exact: true }).first().selectOption({ label: 'Sykepleier' });
    await page.getByLabel('Bemanning').check();
    await page.getByLabel('2028').fill('84,5');
    await page.getByLabel('2030').fill('92');
    await page.getByLabel('Kritisk').check();
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('2 krav er lagt til.').waitFor();
    await expectAccessible(page);
    await picture(page, 'plan-4-requirements');
    await page.getByRole('button', { name: /Bli enig om de 2/ }).click();
    await page.getByText('2 krav står nå som enighet.').waitFor();
  });

  it('stands on the projection of the place, and makes a requirement of it', async () => {
    const page = await house.visitAs(ADVISER);
    await page.goto(`${plan}/goals`);
    await page.getByRole('link', { name: /Se nøkkeltallene i planen/ }).click();
    await page.getByText('Ingen tall er tatt inn ennå').waitFor();
    await page.getByRole('link', { name: 'Ta inn tall' }).click();
    // The page asks again by itself until the futures have been drawn.
    await page.getByRole('button', { name: 'Ta inn disse tallene' }).click();
    await page.getByText('Tallene er tatt inn i planen.').waitFor();
    await expectAccessible(page);
    await picture(page, 'plan-4b-figures');
    await page.getByRole('link', { name: 'Foreslå krav' }).click();
    // Nurses have been required for the same year already, and stand beside what the figures say.
    await page.getByRole('row', { name: /Sykepleier.*92 årsverk \(enighet\)/ }).waitFor();
    await page.getByLabel('Mål som kravene tjener').selectOption({ index: 1 });
    await page.getByLabel('Ta med: Vernepleier').check();
    await page.getByLabel('Årsverk i stillinger: Vernepleier').fill('61,5');
    await expectAccessible(page);
    await picture(page, 'plan-4c-propose');
    await page.getByRole('button', { name: 'Legg inn kravene' }).click();
    await page.getByText('Kravet er lagt til.').waitFor();
    await page.getByRole('cell', { name: '61,5 årsverk' }).waitFor();
  });

  it('finds what it has, what it lacks and how to meet it', async () => {
    const page = await house.visitAs(ADVISER, { viewport: PHONE, colours: 'dark' });
    await page.goto(`${plan}/analysis/gap`);
    await page
      .getByRole('row', { name: /Sykepleier.*Ikke kartlagt/ })
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.goto(`${plan}/analysis/capital/new`);
    await page.getByLabel('Kompetanse', { exact: true }).first().selectOption({ label: 'Sykepleier' });
    await page.getByLabel('Bemanning').check();
    await page.getByLabel('Årsverk dere har').fill('78');
    await page.getByLabel('Årsverk som er i bruk').fill('74');
    await page.getByLabel('Gjelder fra dato').fill('2026-11-01');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Lagret.').waitFor();
    await page.goto(`${plan}/analysis/gap`);
    await expectAccessible(page);
    await picture(page, 'plan-5-gap');
    await page.goto(`${plan}/analysis/needs`);
    await expectAccessible(page);
    await page.getByRole('button', { name: /Ta forslag/ }).click();
    await page.getByText(/er lagt inn for 2 krav|Forslaget er lagt inn/).waitFor();
    await picture(page, 'plan-6-needs');
  });

  it('decides on measures with money, owner and a way to see the effect', async () => {
    const page = await house.visitAs(ADVISER);
    await page.goto(`${plan}/measures`);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Legg til tiltak' }).first().click();
    await page.getByLabel('Tiltak', { exact: true }).fill('Seks helsefagarbeidere tar sykepleierutdanning');
    await page.getByLabel('Utvikle').check();
    await page.getByLabel('Ansvarlig funksjon').fill('Kommunalsjefen');
    await page.getByLabel(/^Frist/).fill('2030-06-30');
    await page.getByLabel('Eget budsjett i 2027, kroner').fill('300 000');
    await page.getByLabel('Statlig tilskudd i 2027, kroner').fill('120 000');
    await page.getByLabel(/^Indikator/).fill('Andel vakter med sykepleier');
    await page.getByLabel(/^Utgangspunkt/).fill('71,5');
    await expectAccessible(page);
    await picture(page, 'plan-7-measure');
    await page.getByRole('button', { name: 'Lagre' }).first().click();
    await page.getByText('Tiltaket er lagt til.').waitFor();
    await expectAccessible(page);
    await picture(page, 'plan-8-measure');
    await page.getByRole('button', { name: 'Sett til «Prioritert»' }).click();
    await page.getByRole('button', { name: 'Sett til «Har penger»' }).click();
    await page.goto(`${plan}/measures`);
    await expectAccessible(page);
    await picture(page, 'plan-9-measures');
  });

  it('is heard, put forward, adopted and put in force', async () => {
    const page = await house.visitAs(HEAD);
    await page.goto(`${plan}/process`);
    await page.getByRole('link', { name: 'Begynn analysen' }).click();
    await page.getByRole('button', { name: 'Ja, fortsett' }).click();
    await page.getByRole('link', { name: 'Send planen på høring' }).click();
    await page.getByLabel('Siste dag').fill('2026-12-31');
    await page.getByRole('button', { name: 'Send på høring' }).click();
    await expectAccessible(page);
    const hearing = page.url().replace('?done=opened', '');
    await house.doJobs();
    const elders = await house.visitAs(ELDERS, { viewport: PHONE, colours: 'dark', locale: 'nn' });
    await elders.getByRole('link', { name: /Svar på høyringa/ }).click();
    expect(elders.url()).toBe(hearing);
    await elders.getByRole('link', { name: 'Les planen som er på høyring' }).click();
    await expectAccessible(elders);
    await elders.getByText('Seks helsefagarbeidere tar sykepleierutdanning').first().waitFor();
    await elders.goto(hearing);
    await elders.getByLabel('Svar', { exact: true }).fill('Eldrerådet støttar planen.');
    await elders.getByRole('button', { name: 'Send svaret' }).click();
    await elders.getByText('Svaret er sendt.').first().waitFor();

    await page.goto(`${plan}/process`);
    await page.getByRole('link', { name: 'Legg planen fram som sak' }).click();
    await page.getByRole('button', { name: 'Legg fram saken' }).click();
    const caseUrl = page.url();
    await page.goto(`${caseUrl}/decision`);
    await page.getByLabel('Vedtatt som foreslått').check();
    await page.getByLabel('Vedtaksdato').fill('2026-11-24');
    await page.getByRole('button', { name: 'Skriv inn vedtaket' }).click();
    await page.getByRole('link', { name: 'Sett planen i kraft' }).click();
    await page.getByRole('button', { name: 'Ja, fortsett' }).click();
    await expectAccessible(page);
    await picture(page, 'plan-10-in-force');
  });

  it('gives the documents, in bokmål and nynorsk', async () => {
    const page = await house.visitAs(ADVISER);
    await page.goto(`${plan}/documents`);
    await expectAccessible(page);
    for (const language of ['nb', 'nn'])
      for (const file of ['plan.pdf', 'action-table.pdf', 'case.pdf', 'grant-sheet.pdf']) {
        const answer = await page.request.get(`${plan}/documents/files/${file}?language=${language}`);
        const body = await answer.body();
        expect(answer.status(), `${file} in ${language}`).toBe(200);
        expect(body.includes('pdfuaid:part'), `${file} in ${language} says PDF/UA`).toBe(true);
        expect(body.includes('/Marked true'), `${file} in ${language} is tagged`).toBe(true);
      }
    const word = await page.request.get(`${plan}/documents/files/plan.docx`);
    expect((await word.body()).subarray(0, 2).toString()).toBe('PK');
    const sheet = await (await page.request.get(`${plan}/documents/files/action-table.csv`)).text();
    expect(sheet).toContain('Seks helsefagarbeidere tar sykepleierutdanning');
    expect(sheet).toContain('420000');
  });

  it('is reported on, accounted for and rolled into the next', async () => {
    const page = await house.visitAs(HEAD);
    await page.goto(`${plan}/follow-up`);
    await expectAccessible(page);
    await picture(page, 'plan-11-follow-up');
    await page.goto(`${plan}/follow-up/roll`);
    await page.getByRole('button', { name: /Følg forslag/ }).click();
    await expectAccessible(page);
    await picture(page, 'plan-12-roll');
    await page.getByLabel('Hvorfor, tiltak 1').fill('Utdanningen går over fire år.');
    await page.getByRole('button', { name: 'Lagre valgene på denne siden' }).click();
    await page.getByRole('button', { name: 'Lag planen for 2028–2031' }).click();
    await expectAccessible(page);
    await picture(page, 'plan-13-rolled');
    await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/measures`);
    await page.getByText('Seks helsefagarbeidere tar sykepleierutdanning').first().waitFor();
  });
});
