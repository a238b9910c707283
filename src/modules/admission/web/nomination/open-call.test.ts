import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { admission } from '../../index.ts';
import { assessmentLetter } from '../../letters/assessment/write-letters.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import {
  aCall,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
  GJOVIK,
} from '../../testing/applications.ts';
import { aReadyApplicant } from '../../testing/seats-story.ts';
import { viewNominationsAtHome } from '../../views/nomination/home.ts';
import { actorFor } from '../../testing/story.ts';

let story: ApplicantsStory;
let web: TestApp;
let open: CallOfStory;
let national: CallOfStory;
beforeAll(async () => {
  story = await applicantsStory();
  web = await createTestApp(story.platform, [admission]);
  const { coordinator, officer } = story.people;
  open = await aCall(story.platform, coordinator, {
    kind: 'open',
    name: 'Åpen klasse i Hamar',
    contactEmail: 'opptak@hogskole.example',
  });
  national = story.call;
  for (const call of [open, national])
    await aReadyApplicant(story.platform, { call, officer, givenName: 'Solveig', familyName: 'Søker' });
});
afterAll(() => story.platform.close());

const text = async (response: Response | Promise<Response>) => (await response).text();
const municipalPage = async ({ id }: CallOfStory) =>
  text((await web.as(story.people.gjovik)).get(`/calls/${id}/municipality/${GJOVIK}`));

describe('a call that is open to everybody', () => {
  it('asks no municipality to rank, where a national call does', async () => {
    const actor = await actorFor(story.platform, story.people.gjovik);
    const { calls } = await viewNominationsAtHome(actor, story.platform);
    const unranked = (call: CallOfStory) => calls.find((one) => one.call === call.id)?.unranked;
    expect(unranked(national)).toBe(1);
    expect(unranked(open)).toBe(0);
  });

  it('shows the municipality its own without numbers to fill in, and says that it does not rank', async () => {
    const page = await municipalPage(open);
    expect(page).toContain('Kommunen prioriterer ikke');
    expect(page).toContain('Solveig');
    for (const word of [
      'Bare de som har en prioritet',
      'name="rank-',
      'Lagre prioriteringen',
      'La stå utenfor',
    ])
      expect(page).not.toContain(word);
    const ranked = await municipalPage(national);
    for (const word of ['Bare de som har en prioritet', 'name="rank-', 'Lagre prioriteringen'])
      expect(ranked).toContain(word);
  });

  it('tells applicants the steps without the municipality, and whom to write to', async () => {
    const anybody = await web.as(story.people.stranger);
    const page = await text(anybody.get(`/calls/${open.id}`));
    expect(page).not.toContain('Kommunen nominerer');
    expect(page).toContain('mailto:opptak@hogskole.example');
    const other = await text(anybody.get(`/calls/${national.id}`));
    expect(other).toContain('Kommunen nominerer og prioriterer sine søkere.');
    expect(other).not.toContain('mailto:');
  });

  it('does not tell those who are qualified that the municipality must rank them', () => {
    const letter = (isRanked: boolean) =>
      assessmentLetter(
        { kind: 'qualified', route: 'general', practice: { years: 5, relevantYears: 5, lines: [] } },
        {
          locale: 'nb',
          givenName: 'Solveig',
          call: 'klassen',
          institution: 'Høgskolen',
          contact: '',
          appealBy: localDate('2027-06-10'),
          isRanked,
        },
      ).body;
    expect(letter(true)).toContain('kommunen må ha prioritert');
    expect(letter(false)).not.toContain('kommunen');
    expect(letter(false)).toContain('Lederen din må ha godkjent søknaden.');
  });
});
