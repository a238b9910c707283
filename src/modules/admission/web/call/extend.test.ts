import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { aPerson } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import {
  aCall,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
} from '../../testing/applications.ts';
import { doJobs } from '../../testing/do-jobs.ts';
import { aReadyApplicant } from '../../testing/seats-story.ts';

let story: ApplicantsStory;
let web: TestApp;
let call: CallOfStory;
beforeAll(async () => {
  story = await applicantsStory();
  web = await createTestApp(story.platform, [admission]);
  call = await aCall(story.platform, story.people.coordinator, {
    name: 'Leiarskulen',
    contactEmail: 'opptak@hogskole.example',
  });
});
afterAll(() => story.platform.close());
beforeEach(() => {
  story.platform.letters.length = 0;
});

const text = async (response: Response | Promise<Response>) => (await response).text();
const hrefsOf = (page: string) => [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
const ask = { deadline: 'documents', until: '20.04.2027', reason: 'Sykdom' };
const plain = (body: string | undefined) => (body ?? '').replaceAll('\u00a0', ' ');

describe('giving somebody more time', () => {
  it('is a step away from the officer’s queue and from the case, where the address is filled in', async () => {
    const { officer } = story.people;
    const { application, person } = await aReadyApplicant(story.platform, { call, officer });
    const { rows } = await story.platform.owner.query<{ email: string }>(
      'select email from person where id = $1',
      [person],
    );
    const browser = await web.as(officer);
    expect(hrefsOf(await text(browser.get(`/calls/${call.id}/assessment`)))).toContain(
      `/calls/${call.id}/extend`,
    );
    const forOne = `/calls/${call.id}/extend?application=${application}`;
    expect(hrefsOf(await text(browser.get(`/applications/${application}/assessment`)))).toContain(forOne);
    expect(await text(browser.get(forOne))).toContain(`value="${rows[0]?.email}"`);
    const elsewhere = `/calls/${story.call.id}/extend?application=${application}`;
    expect(await text(browser.get(elsewhere))).not.toContain(rows[0]?.email ?? '?');
  });

  it('has the applicant told of the new day in the language form of the application, once, with a letter that is kept', async () => {
    const { officer } = story.people;
    const email = 'targjerd@kommune.example';
    const { application, person } = await aReadyApplicant(story.platform, { call, officer });
    const { owner } = story.platform;
    await owner.query(`update application set locale = 'nn' where id = $1`, [application]);
    await owner.query('update person set email = $2 where id = $1', [person, email]);
    const browser = await web.as(officer);
    expect((await browser.post(`/calls/${call.id}/extend`, { ...ask, email })).status).toBe(303);
    await doJobs(story.platform, admission.jobs ?? {});
    const { rows } = await story.platform.owner.query<{ body: string }>(
      `select body from application_letter where application_id = $1 and kind = 'deadline-extended'`,
      [application],
    );
    expect(rows).toHaveLength(1);
    expect(plain(rows[0]?.body)).toContain(
      'Du kan sende inn dokument til søknaden din på Leiarskulen til og med 20. april 2027.',
    );
    expect(rows[0]?.body).toContain('opptak@hogskole.example');
    expect(story.platform.letters.map(({ to }) => to)).toEqual([email]);
  });

  it('has somebody told by mail alone who has not sent an application', async () => {
    const email = 'ny@kommune.example';
    await aPerson(story.platform.owner, { givenName: 'Nora', familyName: 'Ny', email });
    // Officers know of those alone who have sent an application; the coordinator knows of everybody.
    const browser = await web.as(story.people.coordinator);
    await browser.post(`/calls/${call.id}/extend`, { ...ask, deadline: 'application', email });
    await doJobs(story.platform, admission.jobs ?? {});
    const [letter] = story.platform.letters;
    expect(letter?.to).toBe(email);
    expect(plain(letter?.text)).toContain('Du kan søke på Leiarskulen til og med 20. april 2027.');
    expect(letter?.text).toContain(`/calls/${call.id}`);
  });
});

it('leads the coordinator to the recommendations from the call, the applicants and the seats, before and after', async () => {
  const coordinator = await web.as(story.people.coordinator);
  const decided = await aCall(story.platform, story.people.coordinator, { status: 'decided' });
  const paths = [
    `/calls/${call.id}/manage`,
    `/calls/${call.id}/applicants`,
    `/calls/${call.id}/seats`,
    `/calls/${decided.id}/seats`,
  ];
  for (const path of paths)
    expect(hrefsOf(await text(coordinator.get(path)))).toContain(
      `${path.replace(/[^/]+$/, '')}recommendations`,
    );
});
