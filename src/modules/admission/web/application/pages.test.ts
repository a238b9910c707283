import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type Browser, type TestApp } from '../../../../web/testing/test-app.ts';
import { aMunicipality, aMunicipalityChange } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import {
  aCall,
  anApplication,
  type ApplicantsStory,
  applicantsStory,
  GJOVIK,
} from '../../testing/applications.ts';
import { aPdf } from '../../testing/files.ts';

let story: ApplicantsStory;
let web: TestApp;
let anne: Browser;
let frida: Browser;
beforeAll(async () => {
  story = await applicantsStory();
  web = createTestApp(story.platform, [admission]);
  anne = await web.as(story.people.applicant);
  frida = await web.as(story.people.stranger);
});
afterAll(() => story.platform.close());

const newCall = (given: Parameters<typeof aCall>[2] = {}) =>
  aCall(story.platform, story.people.coordinator, given);
const html = async (answer: Response | Promise<Response>) => (await answer).text();
const goneTo = (answer: Response) => {
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
};
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

describe('calls', () => {
  it('are read by a guest, with classes, deadlines, rules and the seed, and drafts are not there', async () => {
    const draft = await newCall({ status: 'draft', name: 'Hemmelig kladd' });
    const list = await html(web.guest.get('/calls'));
    expect(list).toContain('Nasjonal lederutdanning 2027');
    expect(list).not.toContain('Hemmelig kladd');
    expect((await web.guest.get(`/calls/${draft.id}`)).status).toBe(404);
    const page = await html(web.guest.get(`/calls/${story.call.id}`));
    expect(page).toContain('15. april 2027'.replace(' ', '\u00a0'));
    expect(page).toContain('«granskog»');
    expect(page).toContain('Trondheim 1');
    expect(page).toContain(`/calls/${story.call.id}/apply`);
  });

  it('lead a guest who wants to apply by way of the login', async () => {
    const answer = await web.guest.get(`/calls/${story.call.id}/apply`);
    expect(answer.headers.get('location')).toContain('/login');
  });

  it('say when they open, and when they were closed', async () => {
    const coming = await newCall({ opensOn: '2027-01-10' });
    expect(await html(anne.get(`/calls/${coming.id}`))).toContain('åpner for søknader 10.\u00a0januar 2027');
    const past = await newCall({ deadlineOn: '2026-11-01' });
    expect(await html(anne.get(`/calls/${past.id}/apply`))).toContain('gikk ut 1.\u00a0november 2026');
    expect((await anne.post(`/calls/${past.id}/apply`)).status).toBe(422);
  });
});

describe('an application, page by page', () => {
  it('is begun, filled in, sent and read again with its receipt', async () => {
    const call = await newCall({ documents: [{ kind: 'education', required: true }] });
    const first = goneTo(await anne.post(`/calls/${call.id}/apply`));
    const address = first.replace('/job', '');
    expect(await html(anne.get(first))).toContain('value="Enhetsleder"');

    expect(
      goneTo(
        await anne.post(`${address}/job`, {
          municipality: GJOVIK,
          service: 'home-care',
          positionTitle: 'Enhetsleder',
          staffCount: '62',
          formal: 'no',
          track: 'credit',
        }),
      ),
    ).toBe(`${address}/classes`);
    for (const change of [`add:${call.classes[0]}`, `add:${call.classes[1]}`, `up:${call.classes[1]}`])
      goneTo(await anne.post(`${address}/classes`, { change }));
    expect(goneTo(await anne.post(`${address}/classes`, { go: 'next' }))).toBe(`${address}/education`);
    expect(
      goneTo(
        await anne.post(`${address}/education`, {
          line: uuid(),
          title: 'Sykepleier',
          credits: '180',
          go: 'next',
        }),
      ),
    ).toBe(`${address}/practice`);
    expect(
      goneTo(
        await anne.post(`${address}/practice`, {
          line: uuid(),
          employer: 'Gjøvik kommune',
          startedOn: '1.8.2015',
          percent: '87,5',
          relevant: 'yes',
          go: 'next',
        }),
      ),
    ).toBe(`${address}/documents`);

    const early = await anne.post(`${address}/send`);
    expect(early.status).toBe(422);
    const summary = await early.text();
    expect(summary).toContain('Last opp vitnemål eller annen dokumentasjon på utdanning.');
    expect(summary).toContain('href="#documents"');
    expect(summary).toContain('href="#motivation"');

    const upload = { kind: 'education', file: new File([aPdf()], 'Vitnemål (1).pdf') };
    const id = hidden(await html(anne.get(`${address}/documents`)), 'id');
    goneTo(await anne.post(`${address}/documents`, { ...upload, id }));
    goneTo(await anne.post(`${address}/documents`, { ...upload, id }));
    expect((await html(anne.get(`${address}/documents`))).match(/\/remove"/g)).toHaveLength(1);
    goneTo(await anne.post(`${address}/motivation`, { motivation: 'Jeg vil lede bedre.', go: 'next' }));
    expect(
      goneTo(await anne.post(`${address}/practical`, { need: 'Teleslynge', locale: 'nn', jointName: '' })),
    ).toBe(`${address}?done=saved`);

    const ready = await html(anne.get(address));
    expect(ready).toContain('Alt er på plass');
    expect(ready).not.toContain('Teleslynge');
    expect(goneTo(await anne.post(`${address}/send`))).toBe(`${address}?done=sent`);
    expect(goneTo(await anne.post(`${address}/send`))).toBe(`${address}?done=sent`);
    const sent = await html(anne.get(address));
    expect(sent).toContain('Leder som er spurt: Hege Hovedleder.');
    const letters = await html(anne.get(`${address}/letters`));
    const [, letter = ''] = /href="(\/applications\/[^"]*\/letters\/[^"]*)"/.exec(letters) ?? [];
    expect(await html(anne.get(letter))).toContain('Du søkjer frå Gjøvik.');
    expect(await html(anne.get('/calls'))).toContain('Søknadene dine');
    expect(await html(anne.get('/'))).toContain('Søknaden er sendt, og lederen din er spurt.');
  });

  it('keeps what was typed, with a sentence at each field that is wrong', async () => {
    const id = await anApplication(story.platform, { call: await newCall(), person: story.people.applicant });
    const wrong = await anne.post(`/applications/${id}/job`, {
      municipality: 'other',
      other: '',
      service: 'home-care',
      positionTitle: 'Leder med <b>vekt</b>',
      staffCount: 'mange',
      formal: 'no',
      track: 'credit',
    });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('value="mange"');
    expect(page).toContain('Leder med &lt;b&gt;vekt&lt;/b&gt;');
    expect(page).toContain('Skriv et helt tall, for eksempel 62.');
    expect(page).toContain('Velg hvilken kommune det er.');
    const future = await anne.post(`/applications/${id}/practice`, {
      line: uuid(),
      employer: '',
      startedOn: '2027-01-01',
      endedOn: '2020-01-01',
      percent: '120',
      go: 'stay',
    });
    const practice = await future.text();
    expect(practice).toContain('Dagen er ikke kommet ennå.');
    expect(practice).toContain('Fyll ut feltet.');
    expect(practice).toContain('Skriv en stillingsprosent mellom 1 og 100.');
  });

  it('is put on the front page with its deadline while it is a draft, also for somebody without a role', async () => {
    const id = await anApplication(story.platform, { call: await newCall(), person: story.people.stranger });
    const home = await html(frida.get('/'));
    expect(home).toContain('Fullfør søknaden din til Nasjonal lederutdanning 2027');
    expect(home).toContain(`/applications/${id}`);
    expect(home).toContain('innen 15.\u00a0april 2027');
  });

  it('is shown and offered under the new name of a municipality that was merged meanwhile', async () => {
    const { platform, people } = story;
    const old = await aMunicipality(platform.owner, { code: '3490', name: 'Gamleby', validTo: '2026-11-20' });
    await aMunicipality(platform.owner, { code: '3491', name: 'Nyby' });
    await aMunicipalityChange(platform.owner, { from: '3490', to: '3491', on: '2026-11-21', kind: 'merged' });
    const id = await anApplication(platform, {
      call: await newCall(),
      person: people.applicant,
      municipality: old,
    });
    const page = await html(anne.get(`/applications/${id}`));
    expect(page).toContain('Nyby');
    expect(page).not.toContain('Gamleby');
    expect(await html(anne.get(`/applications/${id}/job`))).toContain(
      '<option value="3491" selected="">Nyby',
    );
  });

  it('says that the deadline has passed when a page lay open too long', async () => {
    const call = await newCall({ deadlineOn: '2026-11-23' });
    const id = await anApplication(story.platform, { call, person: story.people.applicant });
    const gone = goneTo(await anne.post(`/applications/${id}/motivation`, { motivation: 'For sent' }));
    expect(await html(anne.get(gone))).toContain('Fristen er ute, så endringen ble ikke lagret.');
  });

  it('is withdrawn after a question, and begun again with all that was in it', async () => {
    const id = await anApplication(story.platform, {
      call: await newCall(),
      person: story.people.applicant,
      status: 'submitted',
    });
    expect(await html(anne.get(`/applications/${id}/withdraw`))).toContain('Vil du trekke søknaden?');
    const done = goneTo(await anne.post(`/applications/${id}/withdraw`, { reason: 'Ny jobb' }));
    expect(await html(anne.get(done))).toContain('Søk på nytt');
    const again = goneTo(await anne.post(`/applications/${id}/again`));
    expect(await html(anne.get(again))).toContain('Send søknaden');
  });

  it('refuses to make a hole in what was sent, with a sentence', async () => {
    const id = await anApplication(story.platform, {
      call: await newCall(),
      person: story.people.applicant,
      status: 'submitted',
    });
    const answer = await anne.post(`/applications/${id}/motivation`, { motivation: ' ' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('fordi en sendt søknad må være hel. Skriv hvorfor du vil delta.');
  });
});

describe('somebody else’s application', () => {
  it('is not there, on any page and for any form, whoever asks', async () => {
    const { people } = story;
    const id = await anApplication(story.platform, {
      call: await newCall(),
      person: people.applicant,
      status: 'submitted',
    });
    const pages = [
      '',
      '/job',
      '/classes',
      '/education',
      '/practice',
      '/documents',
      '/motivation',
      '/practical',
      '/withdraw',
      '/letters',
    ];
    for (const person of [
      people.stranger,
      people.ringsaker,
      people.gjovik,
      people.manager,
      people.coordinator,
      people.officer,
    ]) {
      const browser = await web.as(person);
      for (const page of pages) {
        const answer = await browser.get(`/applications/${id}${page}`);
        expect(answer.status, `${page} as ${person}`).toBe(404);
        expect(await answer.text()).not.toContain('Søkersen');
      }
      for (const form of [
        '/job',
        '/classes',
        '/motivation',
        '/practical',
        '/send',
        '/withdraw',
        '/again',
        '/documents',
      ])
        expect(
          (
            await browser.post(`/applications/${id}${form}`, {
              change: `up:${uuid()}`,
              motivation: 'x',
              kind: 'other',
              id: uuid(),
              file: new File([aPdf()], 'a.pdf'),
            })
          ).status,
        ).toBe(404);
    }
  });
});
