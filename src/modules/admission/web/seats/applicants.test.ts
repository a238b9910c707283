import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { aMunicipality, aMunicipalityChange } from '../../../organisation/fixtures.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { admission } from '../../index.ts';
import { applicantsStory, type ApplicantsStory, RINGSAKER } from '../../testing/applications.ts';
import { aReadyApplicant } from '../../testing/seats-story.ts';

let story: ApplicantsStory;
let app: TestApp;
let coordinator: Browser;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-10T09:00:00Z'));
  app = createTestApp(story.platform, [admission]);
  coordinator = await app.as(story.people.coordinator);
  const common = { call: story.call, officer: story.people.officer };
  await aReadyApplicant(story.platform, { ...common, familyName: 'Klarsen', rank: 1 });
  await aReadyApplicant(story.platform, {
    ...common,
    familyName: 'Ventesen',
    municipality: RINGSAKER,
    rank: 1,
    approval: 'asked',
  });
});
afterAll(() => story.platform.close());

const list = () => `/calls/${story.call.id}/applicants`;

describe('the list of applicants', () => {
  it('shows the programme and the officers where everybody stands, and leaves papers out', async () => {
    for (const who of [story.people.coordinator, story.people.officer]) {
      const answer = await (await app.as(who)).get(list());
      const body = await answer.text();
      expect(answer.status).toBe(200);
      expect(body).toContain('Klarsen');
      expect(body).toContain('data-kind="done">Klar<');
      expect(body).toContain('Ikke svart');
      expect(body).not.toContain('Sykepleier');
      expect(body).not.toContain('Fordi.');
    }
  });

  it('is searched, and the file holds what was found and no more', async () => {
    const body = await (await coordinator.get(`${list()}?q=klarsen`)).text();
    expect(body).toContain('1 av 2 søkere');
    expect(body).not.toContain('Ventesen');
    const csv = await (await coordinator.get(`${list()}/file/csv?q=klarsen`)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain('Klarsen');
    const sheet = await coordinator.get(`${list()}/file/xlsx`);
    expect(sheet.headers.get('content-type')).toContain('spreadsheetml');
  });

  it('is nobody else’s, not even a municipality’s', async () => {
    for (const who of [story.people.gjovik, story.people.applicant, story.people.stranger]) {
      const browser = await app.as(who);
      for (const path of [list(), `${list()}/file/csv`]) {
        const answer = await browser.get(path);
        expect([403, 404]).toContain(answer.status);
        expect(await answer.text()).not.toContain('Klarsen');
      }
    }
  });

  it('counts somebody from a merged municipality to the one it has become', async () => {
    const { owner } = story.platform;
    const old = municipalityCode('0541');
    const merged = municipalityCode('3448');
    await aMunicipality(owner, { code: old, name: 'Gamle Etnedal', validTo: '2027-05-01' });
    await aMunicipality(owner, { code: merged, name: 'Nye Etnedal', county: 'Innlandet' });
    await aMunicipalityChange(owner, { from: old, to: merged, on: '2027-05-02', kind: 'merged' });
    await aReadyApplicant(story.platform, {
      call: story.call,
      officer: story.people.officer,
      municipality: old,
      familyName: 'Sammenslått',
    });
    const body = await (await coordinator.get(`${list()}?q=sammenslått&county=34`)).text();
    expect(body).toContain('Sammenslått');
    expect(body).toContain('Gamle Etnedal');
  });
});
