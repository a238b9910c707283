import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { anAdviser, aPerson, aRole } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import {
  aCall,
  anApplication,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
  GJOVIK,
  RINGSAKER,
} from '../../testing/applications.ts';

let story: ApplicantsStory;
let app: TestApp;
let kari: Browser;
let kjell: Browser;
let head: Browser;
let call: CallOfStory;
let ids: ApplicationId[];

beforeAll(async () => {
  story = await applicantsStory();
  const { owner } = story.platform;
  app = createTestApp(story.platform, [admission]);
  kari = await app.as(story.people.gjovik);
  kjell = await app.as(await anAdviser(owner, { municipality: GJOVIK }));
  const chief = await aPerson(owner, { givenName: 'Ingunn', familyName: 'Kommunalsjef' });
  await aRole(owner, { person: chief, role: 'head-of-services', municipality: GJOVIK });
  head = await app.as(chief);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  call = await aCall(story.platform, story.people.coordinator);
  ids = [];
  for (const familyName of ['Aas', 'Berg', 'Dahl'])
    ids.push(await apply(await aPerson(story.platform.owner, { givenName: 'Siri', familyName })));
});

async function apply(person: PersonId, municipality = GJOVIK, manager: PersonId | null = null) {
  const id = await anApplication(story.platform, { call, person, municipality, status: 'submitted' });
  await story.platform.owner.query(
    `insert into application_approval (application_id, person_id, municipality_code, manager_person_id, status)
     values ($1, $2, $3, $4, 'asked')`,
    [id, person, municipality, manager],
  );
  return id;
}

const path = (rest = '') => `/calls/${call.id}/municipality/${GJOVIK}${rest}`;
const id = (at: number) => ids[at] as ApplicationId;
const seenIn = (body: string) => /name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '';
const seen = async (browser: Browser) => seenIn(await (await browser.get(path())).text());
/** The form with a number for each: `numbers('2', '1', '')`. */
const numbers = (...typed: readonly string[]) =>
  Object.fromEntries(typed.map((text, at) => [`rank-${id(at)}`, text]));
const ranks = async () =>
  (
    await story.platform.owner.query<{ id: ApplicationId }>(
      'select application_id as id from nomination where call_id = $1 and rank is not null order by rank',
      [call.id],
    )
  ).rows.map((row) => ids.indexOf(row.id));

describe('the municipality’s page', () => {
  it('ranks by numbers, closes the holes, and moves one step by a button, without script', async () => {
    const saved = await kari.post(path(), { seen: await seen(kari), ...numbers('7', '2', ''), do: 'save' });
    expect(saved.headers.get('location')).toBe(`${path()}?done=ranked`);
    expect(await ranks()).toEqual([1, 0]);
    const body = await (await kari.get(`${path()}?done=ranked`)).text();
    expect(body).toContain('Prioriteringen er lagret.');
    await kari.post(path(), { seen: seenIn(body), ...numbers('2', '1', ''), do: `up:${id(0)}` });
    expect(await ranks()).toEqual([0, 1]);
  });

  it('asks who comes first when two have the same number, and keeps what was typed', async () => {
    const answer = await kari.post(path(), { seen: await seen(kari), ...numbers('1', '1', 'x'), do: 'save' });
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain('Siri Berg har samme tall (1) som en annen.');
    expect(body).toContain('Skriv et helt tall fra 1 og oppover for Siri Dahl');
    expect(body).toContain('value="x"');
    expect(body).toContain(`href="#rank-${id(1)}"`);
    expect(await ranks()).toEqual([]);
  });

  it('shows both orders when a colleague has ranked meanwhile, and saves the second when it is sent again', async () => {
    const old = await seen(kari);
    await kjell.post(path(), { seen: old, ...numbers('1', '2', ''), do: 'save' });
    const answer = await kari.post(path(), { seen: old, ...numbers('', '3', '1'), do: 'save' });
    const body = await answer.text();
    expect(answer.status).toBe(409);
    expect(body).toMatch(/Slik står det nå.*<li>Siri Aas<\/li><li>Siri Berg<\/li>/s);
    expect(body).toContain('value="3"');
    expect(await ranks()).toEqual([0, 1]);
    await kari.post(path(), { seen: seenIn(body), ...numbers('', '3', '1'), do: 'save' });
    expect(await ranks()).toEqual([2, 1]);
  });

  it('leaves somebody out with a reason that its own people read, and takes them in again by a number', async () => {
    const form = { seen: await seen(kari), reason: 'Bytter jobb til jul' };
    expect((await kari.post(path(`/leave-out/${id(1)}`), { ...form, reason: '' })).status).toBe(422);
    expect((await kari.post(path(`/leave-out/${id(1)}`), form)).status).toBe(303);
    const body = await (await kjell.get(path())).text();
    expect(body).toContain('Siri Berg: Bytter jobb til jul');
    await kari.post(path(), { seen: seenIn(body), ...numbers('', '1', ''), do: 'save' });
    expect(await (await kari.get(path())).text()).not.toContain('Bytter jobb til jul');
  });

  it('groups those who apply together', async () => {
    await story.platform.owner.query(
      `update application set joint_name = 'Hjemmetjenesten' where id = any($1)`,
      [[id(0), id(2)]],
    );
    expect(await (await kari.get(path())).text()).toContain('Hjemmetjenesten: Siri Dahl og Siri Aas');
  });

  it('is to be read and not to be written in when the seats have been shared out', async () => {
    await kari.post(path(), { seen: await seen(kari), ...numbers('1', '', ''), do: 'save' });
    await story.platform.owner.query(`update call set status = 'decided', decided_at = now() where id = $1`, [
      call.id,
    ]);
    const body = await (await kari.get(path())).text();
    expect(body).toContain('Prioriteringen kan ikke endres.');
    expect(body).not.toContain('Lagre prioriteringen');
    const answer = await kari.post(path(), { seen: seenIn(body), ...numbers('', '1', ''), do: 'save' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(
      'Plassene er fordelt, eller utlysningen er avlyst. Ingenting er endret.',
    );
    expect((await kari.get(path(`/leave-out/${id(0)}`))).headers.get('location')).toContain('failed=closed');
  });

  it('shows what came of it when the seats have been shared out, and is found from the front page', async () => {
    const { owner } = story.platform;
    const run = '0193c0de-0000-7000-8000-00000000000a';
    await owner.query(`update call set status = 'decided', decided_at = now() where id = $1`, [call.id]);
    await owner.query(
      `insert into allocation_run (id, call_id, kind, mechanism, inputs, inputs_hash, result, result_hash, made_by)
       values ($1, $2, 'decision', 'serial-dictatorship', '{}', 'x', '{}', 'x', $3)`,
      [run, call.id, story.people.coordinator],
    );
    await owner.query(
      `insert into placement (application_id, person_id, call_id, municipality_code, run_id, outcome, priority, reasons)
       select a.id, a.person_id, a.call_id, a.municipality_code, $1, case when a.id = $2 then 'seat' else 'waiting' end,
         case when a.id = $2 then 1 else 2 end, '[]' from application a where a.id = any ($3)`,
      [run, id(0), [id(0), id(1)]],
    );
    await owner.query(
      `insert into seat_offer (id, application_id, person_id, call_id, call_class_id, municipality_code, source, status,
         reply_by) select gen_random_uuid(), id, person_id, call_id, $2, municipality_code, 'allocation', 'offered',
         '2026-12-10' from application where id = $1`,
      [id(0), call.classes[1]],
    );
    const body = await (await kari.get(path())).text();
    expect(body).toContain('Har fått tilbud: Trondheim 1');
    expect(body).toContain('Står på venteliste');
    expect(body).toContain('Ikke med i fordelingen');
    const home = await (await kari.get('/')).text();
    expect(home).toContain(path());
  });

  it('is the municipality’s own: the neighbour, the programme and the applicants get nothing', async () => {
    const { ringsaker, coordinator, officer, stranger } = story.people;
    for (const person of [ringsaker, coordinator, officer, stranger]) {
      const browser = await app.as(person);
      for (const address of [path(), path(`/leave-out/${id(0)}`), path('/recommendation')]) {
        const answer = await browser.get(address);
        expect([403, 404]).toContain(answer.status);
        expect(await answer.text()).not.toContain('Siri');
      }
    }
    const own = await app.as(ringsaker);
    const theirs = await (await own.get(`/calls/${call.id}/municipality/${RINGSAKER}`)).text();
    expect(theirs).toContain('Ingen søkere ennå');
    expect(theirs).not.toContain('Siri');
  });
});

describe('the recommendation', () => {
  it('is signed by the head of services, and shows what another wrote meanwhile', async () => {
    expect((await kari.get(path('/recommendation'))).status).toBe(403);
    const first = { seen: '', body: 'Vi anbefaler alle tre.', title: 'Kommunalsjef' };
    expect((await head.post(path('/recommendation'), { ...first, title: '' })).status).toBe(422);
    expect((await head.post(path('/recommendation'), first)).status).toBe(303);
    expect(await (await kari.get(path())).text()).toContain('Ingunn Kommunalsjef, Kommunalsjef');
    const again = await head.post(path('/recommendation'), { ...first, body: 'Vi anbefaler to.' });
    const body = await again.text();
    expect(again.status).toBe(409);
    expect(body).toContain('Vi anbefaler alle tre.');
    expect(body).toContain('Vi anbefaler to.');
  });

  it('is read by the programme and the officers, and by no other municipality', async () => {
    await head.post(path('/recommendation'), { seen: '', body: 'Vi anbefaler alle tre.', title: 'Sjef' });
    const address = `/calls/${call.id}/recommendations`;
    await story.platform.owner.query(
      `update application set joint_name = 'Lederne på Tranberg' where id = any ($1)`,
      [[id(0), id(1)]],
    );
    for (const person of [story.people.coordinator, story.people.officer]) {
      const browser = await app.as(person);
      const page = await (await browser.get(address)).text();
      expect(page).toContain('Vi anbefaler alle tre.');
      expect(page).toContain('Søker sammen: Lederne på Tranberg (2 søkere).');
      expect(await (await browser.get(`${address}?q=%25`)).text()).toContain('Ingen kommuner passer');
    }
    for (const person of [story.people.ringsaker, story.people.applicant, story.people.gjovik]) {
      const answer = await (await app.as(person)).get(address);
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain('Vi anbefaler');
    }
  });
});

describe('the line manager', () => {
  it('is named by the municipality among its leaders', async () => {
    const address = `/applications/${id(0)}/manager`;
    const page = await (await kari.get(address)).text();
    expect(page).toContain('Velg nærmeste leder for Siri Aas');
    expect((await kari.post(address, { employee: '' })).status).toBe(422);
    const done = await kari.post(address, { employee: story.managersRecord, email: '' });
    expect(done.headers.get('location')).toBe(`${path()}?done=manager-asked`);
    expect(await (await kari.get(path())).text()).toContain('Venter på svar: Hege Hovedleder');
  });

  it('sees the question on the front page, reads what it is about, and answers with a reason for a no', async () => {
    const hege = await app.as(story.people.manager);
    const application = await apply(story.people.applicant, GJOVIK, story.people.manager);
    const address = `/applications/${application}/approval`;
    expect(await (await hege.get('/')).text()).toContain('Svar på søknaden fra Anne Søkersen');
    const page = await (await hege.get(address)).text();
    expect(page).toContain('Oslo 1, Oslo, starter 6.');
    expect(page).not.toContain('Sykepleier');
    expect((await hege.post(address, { answer: '' })).status).toBe(422);
    const without = await hege.post(address, { answer: 'declined', reason: '' });
    expect(without.status).toBe(422);
    expect(await without.text()).toContain('Skriv en grunn.');
    expect((await hege.post(address, { answer: 'declined', reason: 'Ingen vikar i år.' })).status).toBe(303);
    expect(await (await hege.get(`${address}?done=answered`)).text()).toContain('Svaret er sendt.');
    expect(await (await hege.get('/')).text()).not.toContain('Svar på søknaden fra Anne Søkersen');
  });

  it('cannot be claimed to have answered by an address', async () => {
    const hege = await app.as(story.people.manager);
    const application = await apply(story.people.applicant, GJOVIK, story.people.manager);
    const body = await (await hege.get(`/applications/${application}/approval?done=answered`)).text();
    expect(body).not.toContain('Svaret er sendt.');
  });
});

describe('the front page of an adviser', () => {
  it('says how many are not ranked and who lacks a manager', async () => {
    const body = await (await kari.get('/')).text();
    expect(body).toContain('Prioriter 3 søkere til Nasjonal lederutdanning 2027');
    expect(body).toContain(path());
  });
});
