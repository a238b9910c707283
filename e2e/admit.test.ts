import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, type House, openHouse, PHONE, picture, STORY_DAY } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const PERNILLE = 'pernille.programvik@leder.example';
const ODA = 'oda.opptaksrud@innlandet.example';
const OLAV = 'olav.opptaksvik@innlandet.example';
const KARI = 'kari.kompetanse@gjovik.example';

async function look(page: Page, name: string): Promise<void> {
  await picture(page, `admit-${name}`);
  await expectAccessible(page);
}

async function only<Value>(sql: string, values: readonly unknown[] = []): Promise<Value> {
  const { rows } = await house.platform.owner.query<{ value: Value }>(sql, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`Nothing answers: ${sql}`);
  return row.value;
}

/** Somebody whom the demo does not offer by name, as a visitor all the same. */
async function visitAsAnybody(email: string, visit?: Parameters<House['visitAs']>[1]): Promise<Page> {
  await house.platform.owner.query(
    `insert into demo_person (person_id, sequence, role, place)
     select p.id, (select max(sequence) + 1 from demo_person), 'manager', 'e2e' from person p where p.email = $1`,
    [email],
  );
  return house.visitAs(email, visit);
}

const goOn = (page: Page) =>
  page
    .getByRole('link', { name: 'Gå videre', exact: true })
    .or(page.getByRole('button', { name: 'Gå videre', exact: true }))
    .click();

const callOf = (kind: string) => only<string>('select id as value from call where kind = $1', [kind]);

const BODO = 'Åpen klasse i Bodø';

describe('a call', () => {
  it('is written part by part, looked at as applicants will see it, and published', async () => {
    const page = await house.visitAs(PERNILLE);
    const save = () => page.getByRole('button', { name: 'Lagre', exact: true }).click();
    const change = (part: string) => page.getByRole('link', { name: `Endre: ${part}` }).click();
    await page.goto('/admission/calls');
    await look(page, '00-office');
    await page.getByRole('link', { name: 'Skriv en ny utlysning' }).click();
    await page.getByRole('group', { name: 'Program' }).getByRole('radio').first().check();
    await page.getByRole('radio', { name: /^Åpen/ }).check();
    await page.getByRole('button', { name: 'Begynn' }).click();

    await change('Navn og omtale');
    for (const form of ['bokmål', 'nynorsk', 'engelsk']) {
      await page.getByLabel(`Navn på ${form}`).fill(BODO);
      await page.getByLabel(`Omtale på ${form}`).fill('Samlinger i Bodø, annenhver måned.');
    }
    await page.getByLabel('E-postadresse for spørsmål og klager').fill('opptak@hogskole.example');
    await save();
    await change('Dager og frister');
    for (const [label, day] of [
      ['Første dag å søke', STORY_DAY],
      ['Søknadsfrist', '2027-01-15'],
      ['Ettersendingsfrist', '2027-01-22'],
      ['Trekkfrist', '2027-02-01'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(day);
    await save();
    await page.getByRole('link', { name: 'Legg til en klasse' }).click();
    await page.getByLabel('Navn på klassen').fill('Bodø 1');
    await page.getByLabel('By', { exact: true }).fill('Bodø');
    await page.getByLabel('Plasser').fill('24');
    await page.getByLabel('Første samling').fill('2027-03-09');
    await save();
    await look(page, '00-ready');
    await page.getByRole('link', { name: 'Se den slik søkerne ser den' }).click();
    await look(page, '00-preview');
    await page.goBack();
    await page.getByRole('link', { name: 'Publiser' }).click();
    await page.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText('Utlysningen er publisert').first().waitFor();
    expect(await only(`select status as value from call where name ->> 'nb' = $1`, [BODO])).toBe('published');
  });
});

describe('apply for a class', () => {
  let application = '';
  let applicant = '';

  it('takes a leader ten minutes on a phone, and not even a script', async () => {
    // A leader in Gjøvik whom the payroll knows, with a manager above, who has not applied to anything.
    applicant = await only(
      `select p.email as value from employee e join person p on p.id = e.person_id
         join unit_leadership l on l.employee_id = e.id join unit u on u.id = l.unit_id
       where e.municipality_code = '3407' and u.parent_id is not null
         and not exists (select from application a where a.person_id = p.id)
         and not exists (select from role_assignment r where r.person_id = p.id) order by p.email limit 1`,
    );
    const page = await visitAsAnybody(applicant, { viewport: PHONE, script: 'off' });
    await page.goto('/calls');
    await picture(page, 'admit-01-calls-phone');
    await page.getByRole('link', { name: BODO }).first().click();
    await picture(page, 'admit-02-call-phone');
    await page.getByRole('link', { name: 'Søk om plass' }).first().click();
    await page.getByRole('button', { name: 'Begynn på søknaden' }).click();

    await page.getByLabel('Tjeneste').selectOption({ index: 1 });
    await page.getByLabel('Stilling').fill('Avdelingsleder');
    await page.getByLabel('Hvor mange leder du?').fill('31');
    await page
      .getByRole('group', { name: 'Har du formell lederutdanning fra før?' })
      .getByLabel('Nei')
      .check();
    await page.getByLabel('Ja, jeg vil ta eksamen og få studiepoeng').check();
    await picture(page, 'admit-03-job-phone');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

    await page
      .getByRole('button', { name: /^Legg til/ })
      .first()
      .click();
    await picture(page, 'admit-04-classes-phone');
    await goOn(page);

    await page.getByLabel('Utdanning', { exact: true }).fill('Sykepleier, bachelor');
    await page.getByLabel('Skole').fill('Høgskolen i Innlandet');
    await page.getByLabel('Studiepoeng').fill('180');
    await page.getByRole('button', { name: 'Legg til' }).click();
    await picture(page, 'admit-05-education-phone');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

    await page.getByLabel('Arbeidsgiver').fill('Gjøvik kommune');
    await page.getByLabel('Fra').fill('2015-01-01');
    await page.getByLabel('Stillingsprosent').fill('100');
    await picture(page, 'admit-06-practice-phone');
    // What was typed is saved by going on, too.
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();

    await page.getByLabel('Vitnemål eller annen dokumentasjon på utdanning', { exact: true }).check();
    await page
      .getByLabel('Fil', { exact: true })
      .setInputFiles({ name: 'vitnemål.pdf', mimeType: 'application/pdf', buffer: smallPdf() });
    await page.getByRole('button', { name: 'Last opp' }).click();
    await page.getByText('vitnemål.pdf').first().waitFor();
    await picture(page, 'admit-07-documents-phone');
    await goOn(page);

    await page.getByLabel('Motivasjon').fill('Jeg vil lære å lede endring sammen med de ansatte.');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await picture(page, 'admit-08-practical-phone');
    await page.getByRole('button', { name: 'Lagre og se hele søknaden' }).click();
    await picture(page, 'admit-09-overview-phone');
    application = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Send søknaden' }).click();
    await page.getByText('Søknaden er sendt.').first().waitFor();
    await picture(page, 'admit-10-sent-phone');
  });

  it('asks the manager, who reads it and says yes', async () => {
    const manager = await only<string>(
      `select p.email as value from application_approval q join person p on p.id = q.manager_person_id
       where q.application_id = $1`,
      [application.split('/').at(-1)],
    );
    const page = await visitAsAnybody(manager);
    await look(page, '20-home-manager');
    await page.goto(`${application}/approval`);
    await look(page, '21-approval');
    expect(await page.getByText('vitnemål.pdf').count()).toBe(0);
    await page.getByLabel('Ja, jeg godkjenner').check();
    await page.getByRole('button', { name: 'Send svaret' }).click();
    await page.getByText('Svaret er sendt.').first().waitFor();
    expect(
      await only(`select status as value from application_approval where application_id = $1`, [
        application.split('/').at(-1),
      ]),
    ).toBe('approved');
    await look(page, '22-approved');
  });
});

describe('the national call', () => {
  it('lets the municipality rank its own', async () => {
    const call = await callOf('national');
    const page = await house.visitAs(KARI);
    await look(page, '30-home-adviser');
    await page.goto(`/calls/${call}/municipality/3407`);
    await look(page, '31-nominate');
    const ranks = page.getByRole('spinbutton').or(page.getByRole('textbox', { name: /^Prioritet for/ }));
    const n = await ranks.count();
    expect(n).toBeGreaterThan(5);
    for (let at = 0; at < n; at++) await ranks.nth(at).fill(String(n - at));
    await page.getByRole('button', { name: 'Lagre prioriteringen' }).click();
    await look(page, '32-ranked');
    expect(await only(`select max(rank) as value from nomination where municipality_code = '3407'`)).toBe(n);

    const head = await house.visitAs(
      await only<string>(
        `select p.email as value from demo_person d join person p on p.id = d.person_id
         where d.role = 'head-of-services' order by d.sequence limit 1`,
      ),
    );
    await head.goto(`/calls/${call}/municipality/3407`);
    await head.getByRole('link', { name: 'Skriv anbefaling' }).click();
    await head.getByLabel('Anbefaling', { exact: true }).fill('Kommunen skal bygge om hjemmetjenesten.');
    await head.getByLabel('Tittelen din').fill('Kommunalsjef');
    await look(head, '33-recommend');
    await head.getByRole('button', { name: 'Signer anbefalingen' }).click();
    await head.getByText('Kommunen skal bygge om hjemmetjenesten.').first().waitFor();
  });

  it('lets an officer assess, and another confirm a refusal', async () => {
    const call = await callOf('national');
    const page = await house.visitAs(ODA);
    await look(page, '40-home-officer');
    await page.goto(`/calls/${call}/assessment`);
    await look(page, '41-queue');
    const toConfirm = await only<string>(
      `select q.application_id as value from qualification q join person p on p.id = q.assessed_by
       where q.status = 'refusal-proposed' and p.email = $1 order by q.application_id limit 1`,
      [ODA],
    );
    const second = await house.visitAs(OLAV);
    await second.goto(`/applications/${toConfirm}/assessment`);
    await look(second, '42-proposal');
    await second.getByRole('link', { name: 'Les og bekreft' }).click();
    await look(second, '43-confirm');
    await second.getByRole('button', { name: 'Bekreft avslaget' }).click();
    const decided = await only<{ status: string; confirmed: boolean }>(
      `select jsonb_build_object('status', status, 'confirmed', confirmed_by <> assessed_by) as value
       from qualification where application_id = $1`,
      [toConfirm],
    );
    expect(decided).toEqual({ status: 'not-qualified', confirmed: true });
    // The one who proposed it cannot confirm it.
    const own = await only<string>(
      `select q.application_id as value from qualification q join person p on p.id = q.assessed_by
       where q.status = 'refusal-proposed' and p.email = $1 order by q.application_id limit 1`,
      [ODA],
    );
    await page.goto(`/applications/${own}/assessment/confirm`);
    await page
      .getByText('Du har selv foreslått avslaget. En annen saksbehandler må bekrefte det.')
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Bekreft avslaget' }).count()).toBe(0);
    await house.doJobs();
    const letter = await only<string>(
      `select body as value from application_letter where application_id = $1 order by made_at desc limit 1`,
      [toConfirm],
    );
    expect(letter).toMatch(/klage/i);
  });

  it('shares out the seats, and tells everybody why', async () => {
    const call = await callOf('national');
    const page = await house.visitAs(PERNILLE);
    await page.goto(`/calls/${call}/applicants`);
    await look(page, '50-applicants');
    await page.goto(`/calls/${call}/seats`);
    await look(page, '51-preview');
    await page.getByRole('link', { name: 'Bekreft fordelingen' }).click();
    await look(page, '52-decide');
    await page.getByRole('button', { name: 'Fordel plassene og send brevene' }).click();
    await page.getByText('Plassene er fordelt').first().waitFor();
    await look(page, '53-decided');
    const count = (what: string) => only<number>(`select count(*)::int as value from ${what}`);
    const offers = await count(`seat_offer where status = 'offered'`);
    expect(offers).toBeGreaterThan(200);
    expect(offers).toBeLessThanOrEqual(216);
    expect(await count(`placement where outcome = 'waiting'`)).toBeGreaterThan(30);
  });

  let full = '';

  it('passes a seat that is declined on to the waiting list, by itself', async () => {
    const declined = await only<{ offer: string; application: string; email: string; class: string }>(
      `select jsonb_build_object('offer', o.id, 'application', o.application_id, 'email', p.email,
         'class', o.call_class_id) as value
       from seat_offer o join person p on p.id = o.person_id
         join call_class k on k.id = o.call_class_id
       where o.status = 'offered' and (select count(*) from seat_offer f
         where f.call_class_id = k.id and f.status in ('offered', 'accepted')) = k.seats
       order by k.name, p.email limit 1`,
    );
    const page = await visitAsAnybody(declined.email, { viewport: PHONE });
    await look(page, '60-home-offered-phone');
    await page.goto(`/applications/${declined.application}/offer`);
    await look(page, '61-offer-phone');
    await page
      .getByRole('link', { name: 'Takk nei' })
      .or(page.getByRole('button', { name: 'Takk nei' }))
      .click();
    await look(page, '62-decline-phone');
    await page.getByRole('button', { name: 'Takk nei' }).click();
    await page.getByText('Du har takket nei.').first().waitFor();

    await house.doJobs();
    const promoted = await only<{ email: string; application: string }>(
      `select jsonb_build_object('email', p.email, 'application', o.application_id) as value
       from seat_offer o join person p on p.id = o.person_id
       where o.source = 'waiting-list' and o.call_class_id = $1`,
      [declined.class],
    );
    expect(house.platform.letters.map((one) => one.to)).toContain(promoted.email);
    const next = await visitAsAnybody(promoted.email, { locale: 'nn', colours: 'dark' });
    await next.goto(`/applications/${promoted.application}/offer`);
    await look(next, '63-promoted-nn-dark');
    await next.getByRole('button', { name: 'Ta imot plassen' }).click();
    await look(next, '64-accepted-nn-dark');
    expect(
      await only('select status as value from seat_offer where application_id = $1', [promoted.application]),
    ).toBe('accepted');
    full = declined.class;
  });

  it('becomes a full class that can begin, while the others wait', async () => {
    const visitor = await house.visitAsGuest();
    await allSayYes(visitor, full);
    const call = await callOf('national');
    const page = await house.visitAs(PERNILLE);
    await page.goto(`/calls/${call}/manage`);
    await page.locator(`a[href$="/classes/${full}/form"]`).click();
    await look(page, '70-form-class');
    await page.getByRole('group', { name: 'Emner' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Dann klassen' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page, '71-class');
    const [seats, participants, managers] = await only<number[]>(
      `select jsonb_build_array(k.seats, (select count(*) from participant p where p.cohort_id = k.cohort_id),
         (select count(*) from participant p join manager_approval m on m.participant_id = p.id
           where p.cohort_id = k.cohort_id and m.status = 'approved')) as value
       from call_class k where k.id = $1`,
      [full],
    );
    expect([participants, managers]).toEqual([seats, seats]);
    expect(
      await only<number>(`select count(*)::int as value from placement where outcome = 'waiting'`),
    ).toBeGreaterThan(30);
  });
});

/** Everybody who has an open offer in the class takes the seat, each logged in as themselves. */
async function allSayYes(visitor: Page, callClass: string): Promise<void> {
  const offered = await only<{ person: string; application: string }[]>(
    `select jsonb_agg(jsonb_build_object('person', person_id, 'application', application_id)) as value
     from seat_offer where call_class_id = $1 and status = 'offered'`,
    [callClass],
  );
  await house.platform.owner.query(
    `insert into demo_person (person_id, sequence, role, place)
     select p, (select max(sequence) from demo_person) + row_number() over (), 'manager', 'e2e'
     from unnest($1::uuid[]) p on conflict do nothing`,
    [offered.map(({ person }) => person)],
  );
  await visitor.goto('/login');
  const headers = { origin: new URL(visitor.url()).origin };
  for (const { person, application } of offered) {
    await visitor.request.post('/login/demo', { form: { personId: person }, headers });
    const answer = await visitor.request.post(`/applications/${application}/offer/accept`, { headers });
    expect(answer.url()).toContain('done=accepted');
  }
}

/** A PDF that is one: a page with nothing on it. */
function smallPdf(): Buffer {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );
}
