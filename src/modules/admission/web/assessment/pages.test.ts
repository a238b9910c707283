import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { aPerson, somebodyWithRole } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import { anApplication, applicantsStory, type ApplicantsStory } from '../../testing/applications.ts';

let story: ApplicantsStory;
let app: TestApp;
let oda: Browser;
let olav: Browser;
let person: PersonId;
let application: ApplicationId;
let number = 0;

beforeAll(async () => {
  story = await applicantsStory();
  app = createTestApp(story.platform, [admission]);
  oda = await app.as(story.people.officer);
  olav = await app.as(await somebodyWithRole(story.platform.owner, 'admission-officer'));
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  number += 1;
  person = await aPerson(story.platform.owner, { givenName: 'Nina', familyName: `Nilsen${number}` });
  application = await anApplication(story.platform, { call: story.call, person, status: 'submitted' });
});

const path = (rest = '') => `/applications/${application}/assessment${rest}`;
const queue = (rest = '') => `/calls/${story.call.id}/assessment${rest}`;
const line = async () =>
  (
    await story.platform.owner.query<{ id: string }>(
      'select id from application_practice where application_id = $1',
      [application],
    )
  ).rows[0]?.id ?? '';
const proposeRefusal = (browser: Browser, version = '0') =>
  browser.post(path(), { version, hasGeneral: 'no', reasons: 'For lite praksis.', do: 'propose-refusal' });

describe('the page of one applicant', () => {
  it('saves what was found, counts it, and opens the route that it leads to', async () => {
    const saved = await oda.post(path(), {
      version: '0',
      hasGeneral: 'no',
      birthYear: '1984',
      educationYears: '2,5',
      counted: await line(),
      relevant: await line(),
      do: 'save',
    });
    expect(saved.headers.get('location')).toBe(`${path()}?done=save`);
    const body = await (await oda.get(`${path()}?done=save`)).text();
    expect(body).toContain('Funnene er lagret.');
    expect(body).toContain('11,89 år på heltid er dokumentert, av dette 11,89 år relevant.');
    expect(body).toContain('De seks fagene i 23/5-regelen er ikke dokumentert.');
    expect(body).toMatch(/<input[^>]*checked=""[^>]*value="prior-learning"/);
    expect(body).toContain('value="2,5"');
  });

  it('gives back what was typed when something in it is wrong, and saves nothing', async () => {
    const answer = await oda.post(path(), {
      version: '0',
      birthYear: '84',
      educationYears: 'mange',
      until: 'snart',
      reasons: 'Lang tekst som ikke skal gå tapt',
      do: 'ask-documents',
    });
    const body = await answer.text();
    expect(answer.status).toBe(422);
    for (const kept of ['value="84"', 'value="mange"', 'value="snart"', 'Lang tekst som ikke skal gå tapt'])
      expect(body).toContain(kept);
    expect(body).toContain('Skriv fødselsåret med fire siffer');
    expect(
      (await story.platform.owner.query('select from qualification where application_id = $1', [application]))
        .rowCount,
    ).toBe(0);
  });

  it('begins the reasons of a refusal with what stands in the way, in the applicant’s language form', async () => {
    await story.platform.owner.query(`update application set locale = 'nn' where id = $1`, [application]);
    await oda.post(path(), { version: '0', hasGeneral: 'no', birthYear: '1984', do: 'save' });
    const body = await (await oda.get(path())).text();
    expect(body).toContain('0 år med relevant praksis på heiltid er dokumentert. Kravet er 5 år.');
  });

  it('keeps what one typed when another has written meanwhile, and says that nothing is saved', async () => {
    await olav.post(path(), { version: '0', hasGeneral: 'yes', do: 'save' });
    const answer = await proposeRefusal(oda);
    const body = await answer.text();
    expect(answer.status).toBe(409);
    expect(body).toContain('En annen saksbehandler har skrevet i saken');
    expect(body).toContain('For lite praksis.');
    expect(body).toContain('name="version" value="1"');
  });

  it('says in a sentence that nothing can be decided of an application that was withdrawn', async () => {
    await story.platform.owner.query(
      `update application set status = 'withdrawn', withdrawn_at = now() where id = $1`,
      [application],
    );
    const page = await (await oda.get(path())).text();
    expect(page).toContain('Søkeren har trukket søknaden. Da kan det ikke avgjøres noe.');
    expect(page).not.toContain('Foreslå avslag');
    const answer = await proposeRefusal(oda);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Søkeren har trukket søknaden. Ingenting er avgjort.');
  });

  it('does not show what the applicant needs to take part', async () => {
    const body = await (await oda.get(path())).text();
    expect(body).toContain('Behov for tilrettelegging vises ikke her');
  });
});

describe('the second pair of eyes', () => {
  it('reads the ground and the letter, and confirms; the one who proposed has no button', async () => {
    await proposeRefusal(oda);
    const own = await (await oda.get(path('/confirm'))).text();
    expect(own).toContain('Du har selv foreslått avslaget.');
    expect(own).not.toContain('Bekreft avslaget</button>');
    const other = await (await olav.get(path('/confirm'))).text();
    expect(other).toContain('Brevet søkeren får');
    expect(other).toContain('innen tre uker fra du fikk dette brevet');
    expect((await oda.post(path('/confirm'), { version: '1' })).status).toBe(409);
    const done = await olav.post(path('/confirm'), { version: '1' });
    expect(done.headers.get('location')).toBe(`${path()}?done=confirm`);
    expect(await (await olav.get(`${path()}?done=confirm`)).text()).toContain('Ikke kvalifisert');
  });

  it('sends the case back with a reason, and the applicant hears nothing', async () => {
    await proposeRefusal(oda);
    expect((await olav.post(path('/reopen'), { version: '1', reason: '' })).status).toBe(422);
    expect((await olav.post(path('/reopen'), { version: '1', reason: 'Se på attesten' })).status).toBe(303);
    const { rowCount } = await story.platform.owner.query(
      'select from application_letter where application_id = $1',
      [application],
    );
    expect(rowCount).toBe(0);
    expect((await olav.get(path('/confirm'))).headers.get('location')).toBe(`${path()}?failed=not-now`);
  });
});

describe('the queue', () => {
  it('is searched, narrowed and counted, and hides the officer’s own application', async () => {
    const own = await anApplication(story.platform, {
      call: story.call,
      person: story.people.officer,
      status: 'submitted',
    });
    const all = await (await oda.get(queue())).text();
    expect(all).toContain(`/applications/${application}/assessment`);
    expect(all).not.toContain(own);
    await proposeRefusal(oda);
    const toConfirm = await (await olav.get(queue(`?show=to-confirm&q=nilsen${number}`))).text();
    expect(toConfirm).toContain('1 søker');
    expect(toConfirm).toContain('Avslag til bekreftelse');
    expect(await (await olav.get(queue(`?show=decided&q=nilsen${number}`))).text()).toContain(
      'Ingen søkere passer',
    );
  });

  it('finds those who have sent something since they were asked', async () => {
    await oda.post(path(), { version: '0', asked: 'Vitnemål', do: 'ask-documents' });
    const arrived = queue(`?show=documents-arrived&q=nilsen${number}`);
    expect(await (await oda.get(arrived)).text()).not.toContain(application);
    await story.platform.owner.query(
      `insert into application_document (id, application_id, person_id, kind, file_name, media_type, bytes, sha256,
         scanned, uploaded_at) values (gen_random_uuid(), $1, $2, 'education', 'vitnemal.pdf', 'application/pdf', 3,
         '\\x00', 'clean', '2026-12-01')`,
      [application, person],
    );
    expect(await (await oda.get(arrived)).text()).toContain(application);
  });

  it('finds those who have changed what a decision stands on', async () => {
    await story.platform.owner.query(
      `insert into qualification (application_id, person_id, status, route, assessed_by, assessed_at)
       values ($1, $2, 'qualified', 'general', $3, $4)`,
      [application, person, story.people.officer, new Date(story.platform.now().getTime() - 60_000)],
    );
    const changed = queue(`?show=documents-arrived&q=nilsen${number}`);
    expect(await (await oda.get(changed)).text()).not.toContain(application);
    const own = await app.as(person);
    await own.post(`/applications/${application}/education`, {
      line: uuid(),
      title: 'Master i ledelse',
      credits: '90',
    });
    const page = await (await oda.get(changed)).text();
    expect(page).toContain(application);
    expect(page).toContain('Endret etter vurderingen');
  });

  it('and its pages are closed to everybody who is not an officer', async () => {
    const { people } = story;
    for (const somebody of [people.coordinator, people.gjovik, people.manager, people.stranger, person]) {
      const browser = await app.as(somebody);
      for (const address of [queue(), path(), path('/confirm'), path('/reopen')]) {
        const answer = await browser.get(address);
        expect([403, 404]).toContain(answer.status);
        expect(await answer.text()).not.toContain('Funn');
      }
      for (const address of [path(), path('/confirm'), path('/reopen')]) {
        expect([403, 404]).toContain((await browser.post(address, { version: '0', reason: 'x' })).status);
      }
    }
  });
});
