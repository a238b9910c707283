import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { cohort } from '../../../cohort/index.ts';
import { admission } from '../../index.ts';
import {
  aCall,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
} from '../../testing/applications.ts';
import { doJobs } from '../../testing/do-jobs.ts';
import { decideCall, formFirstClass } from '../../testing/forming.ts';
import { aReadyApplicant, type Somebody } from '../../testing/seats-story.ts';

let story: ApplicantsStory;
let app: TestApp;
let coordinator: Browser;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-20T09:00:00Z'));
  app = createTestApp(story.platform, [cohort, admission]);
  coordinator = await app.as(story.people.coordinator);
});
afterAll(() => story.platform.close());
beforeEach(() => {
  story.platform.setNow(new Date('2027-05-20T09:00:00Z'));
  story.platform.letters.length = 0;
});

const jobs = () => doJobs(story.platform, { ...admission.jobs });
const ready = (call: CallOfStory, given: Partial<Parameters<typeof aReadyApplicant>[1]> = {}) =>
  aReadyApplicant(story.platform, { call, officer: story.people.officer, ...given });
const newCall = async (seats: number) => {
  const call = await aCall(story.platform, story.people.coordinator, { rules: { maxPerMunicipality: 5 } });
  await story.platform.owner.query('update call_class set seats = $2 where call_id = $1', [call.id, seats]);
  return call;
};
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const read = async ({ person }: Somebody, path: string) => text((await app.as(person)).get(path));
const overview = (one: Somebody) => read(one, `/applications/${one.application}`);
const send = async ({ person, application }: Somebody, what: string) =>
  (await app.as(person)).post(`/applications/${application}/offer/${what}`);

/** The page of the seat, reached from the front page by way of the application. */
async function throughLinks(one: Somebody): Promise<string> {
  const home = await read(one, '/');
  expect(home).toContain(`href="/applications/${one.application}"`);
  return throughOverview(one);
}
async function throughOverview(one: Somebody): Promise<string> {
  const path = `/applications/${one.application}/offer`;
  expect(await overview(one)).toContain(`href="${path}"`);
  return read(one, path);
}

/** One seat in each of two classes, four in the order, and one whom nobody put forward. */
async function decided() {
  const call = await newCall(1);
  const [oslo] = call.classes;
  const first = await ready(call, { rank: 1, ...(oslo && { wishes: [oslo] }) });
  const second = await ready(call, { rank: 2 });
  const third = await ready(call, { rank: 3 });
  const fourth = await ready(call, { rank: 4 });
  const outside = await ready(call);
  await decideCall(coordinator, call);
  return { call, first, second, third, fourth, outside };
}

describe('the application tells what was decided, and leads to what can be done about it', () => {
  it('for one who has an offer, has accepted it, or has said no', async () => {
    const { first, second } = await decided();
    expect(await overview(first)).toContain(
      'fordi kommunen satte deg som nummer 1 og du ikke har formell lederutdanning fra før.',
    );
    expect(await throughLinks(first)).toContain('Ta imot plassen');
    await send(first, 'accept');
    expect(await overview(first)).toContain('som var ditt første ønske');
    expect(await throughLinks(first)).toContain('Gi fra deg plassen');
    await send(second, 'decline');
    expect(await throughOverview(second)).toContain('Du takket nei til plass i Trondheim 1');
  });

  it('for one who waits, who has left the list, and who took no part', async () => {
    const { third, fourth, outside } = await decided();
    expect(await overview(third)).toContain('Du står som nummer 1 på ventelisten');
    expect(await throughLinks(third)).toContain('Gå av ventelisten');
    await send(fourth, 'leave');
    expect(await throughOverview(fourth)).toContain('Du har gått av ventelisten');
    expect(await overview(outside)).toContain('kommunen ikke hadde nominert deg');
    expect(await throughOverview(outside)).toContain('Du fikk ikke plass');
  });

  it('from the front page until the class is formed, and for those who wait until the classes have begun', async () => {
    const { call, first, third } = await decided();
    await send(first, 'accept');
    await formFirstClass(coordinator, call, story.platform);
    const link = ({ application }: Somebody) => `href="/applications/${application}"`;
    expect(await read(first, '/')).not.toContain(link(first));
    expect(await throughOverview(first)).toContain('Gi fra deg plassen');
    expect(await read(third, '/')).toContain(link(third));
    story.platform.setNow(new Date('2027-09-06T09:00:00Z'));
    expect(await read(third, '/')).not.toContain(link(third));
    const page = await throughOverview(third);
    expect(page).toContain('Det er ingen plass å vente på lenger');
    expect(page).not.toContain('får du brev med tilbud');
  });

  it('and says nothing of it before anything is decided', async () => {
    const call = await newCall(1);
    const one = await ready(call, { rank: 1 });
    expect(await overview(one)).not.toContain(`/applications/${one.application}/offer`);
  });
});

describe('a class that is called off before it is formed', () => {
  it('is the reason on the page and in the letter, and promises a seat elsewhere only to those who wished for one', async () => {
    const { call, first, second } = await decided();
    await jobs();
    const [oslo, trondheim] = call.classes;
    await send(second, 'accept');
    for (const one of [oslo, trondheim]) {
      story.platform.letters.length = 0;
      await coordinator.post(`/calls/${call.id}/classes/${one}/cancel`, { reason: 'For få' });
      await jobs();
      const letters = story.platform.letters.filter((letter) => letter.subject === 'Klassen er avlyst');
      expect(letters).toHaveLength(1);
      const none = 'Du har ikke ønsket noen annen klasse som tar imot flere';
      expect(letters[0]?.text).toContain(none);
      expect(letters[0]?.text).not.toContain('Du står på ventelisten igjen');
      expect(letters[0]?.text).toContain('For få');
      const page = await throughOverview(one === oslo ? first : second);
      expect(page).toContain(none);
      expect(page).not.toContain('Du fikk plass i');
      expect(page).toContain('Det er ingen plass å vente på lenger');
    }
  });

  it('leaves one with another wish on the list, with that as the reason', async () => {
    const call = await newCall(1);
    const [first, second] = [await ready(call, { rank: 1 }), await ready(call, { rank: 2 })] as const;
    await decideCall(coordinator, call);
    await send(second, 'accept');
    await jobs();
    story.platform.letters.length = 0;
    await coordinator.post(`/calls/${call.id}/classes/${call.classes[0]}/cancel`, { reason: 'For få' });
    await jobs();
    const why = 'Du hadde fått plass i Oslo 1, men klassen er avlyst. Du står på ventelisten igjen';
    expect(story.platform.letters.map((letter) => letter.text).join()).toContain(why);
    expect(await throughLinks(first)).toContain(why);
    expect(await overview(first)).toContain(why);
  });
});

describe('one who takes part without credits', () => {
  it('waits for a free seat before and after the decision, gets it, and is in the class beside those with credits', async () => {
    const call = await newCall(2);
    const credit = await ready(call, { rank: 1 });
    const guest = await ready(call, { track: 'non-credit', qualification: null });
    const lacksYes = await ready(call, { track: 'non-credit', qualification: null, approval: 'asked' });
    const before = await overview(guest);
    expect(before).toContain('Du venter på en ledig plass.');
    expect(before).not.toContain('vurderer om du er kvalifisert');

    await decideCall(coordinator, call);
    await jobs();
    const letterTo = async ({ application }: Somebody) =>
      (
        await story.platform.owner.query<{ kind: string }>(
          'select kind from application_letter where application_id = $1 order by made_at, id',
          [application],
        )
      ).rows.map(({ kind }) => kind);
    expect(await letterTo(guest)).toEqual(['awaits-free-seat']);
    expect(await letterTo(lacksYes)).toEqual(['not-placed']);
    const page = await throughLinks(guest);
    expect(page).toContain('Du venter på en ledig plass');
    expect(page).toContain('fordi du deltar uten studiepoeng');
    expect(page).not.toContain('Du fikk ikke plass');
    expect(await throughOverview(lacksYes)).toContain('lederen din ikke hadde godkjent søknaden');

    const path = `/calls/${call.id}/seats/${guest.application}/non-credit`;
    await coordinator.post(path, { callClass: call.classes[0] ?? '' });
    await jobs();
    expect(await letterTo(guest)).toEqual(['awaits-free-seat', 'non-credit']);
    for (const one of [credit, guest]) await send(one, 'accept');
    const id = await formFirstClass(coordinator, call, story.platform);
    const { rows } = await story.platform.owner.query(
      'select person_id as person, track, status from participant where cohort_id = $1 order by track',
      [id],
    );
    expect(rows).toEqual([
      { person: credit.person, track: 'credit', status: 'enrolled' },
      { person: guest.person, track: 'non-credit', status: 'enrolled' },
    ]);
  });

  it('is told that there was none when the classes have begun', async () => {
    const call = await newCall(1);
    await ready(call, { rank: 1 });
    const guest = await ready(call, { track: 'non-credit', qualification: null });
    await decideCall(coordinator, call);
    story.platform.setNow(new Date('2027-09-06T09:00:00Z'));
    expect(await throughOverview(guest)).toContain('Det ble ingen ledig plass til deg');
    expect(await read(guest, '/')).not.toContain(`/applications/${guest.application}`);
  });
});
