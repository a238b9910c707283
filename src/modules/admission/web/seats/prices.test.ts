import { afterAll, beforeAll, expect, it } from 'vitest';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { createTestApp } from '../../../../web/testing/test-app.ts';
import { aMunicipality } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import { aCall, applicantsStory, type ApplicantsStory } from '../../testing/applications.ts';
import { aReadyApplicant } from '../../testing/seats-story.ts';

let story: ApplicantsStory;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-20T09:00:00Z'));
});
afterAll(() => story.platform.close());

const text = async (response: Promise<Response>) => (await response).text();

it('prices the rules in what the mechanism gives and in what is best possible, a county by itself where its own floor costs', async () => {
  const coordinator = await (await createTestApp(story.platform, [admission])).as(story.people.coordinator);
  const oslo = municipalityCode('0301');
  await aMunicipality(story.platform.owner, { code: oslo, name: 'Oslo' });
  const call = await aCall(story.platform, story.people.coordinator, {
    rules: { maxPerMunicipality: null, countyFloors: { '03': 1, '34': 1 } },
  });
  await story.platform.owner.query('update call_class set seats = 1 where call_id = $1', [call.id]);
  const [a, b] = call.classes;
  const ready = (rank: number, wish: typeof a, municipality?: typeof oslo) =>
    aReadyApplicant(story.platform, {
      call,
      officer: story.people.officer,
      rank,
      wishes: wish === undefined ? [] : [wish],
      ...(municipality && { municipality }),
    });
  // The seat in the second class is held for Oslo, whose only applicant wants the first.
  await ready(1, a);
  await ready(2, b);
  await ready(3, a, oslo);
  const county = /Gulv for fylker: /g;
  const before = await text(coordinator.get(`/calls/${call.id}/seats`));
  expect(before.match(county)).toHaveLength(1);
  expect(before).not.toContain('av det beste mulige');
  const asked = await text(coordinator.get(`/calls/${call.id}/seats?optimum=yes`));
  expect(asked).toContain('Hva hver regel koster av det beste mulige');
  // The best possible seats Oslo in the first class and the second of Gjøvik in the other, and would rather not.
  expect(asked.slice(asked.indexOf('id="optimum-prices"')).match(county)).toHaveLength(1);
});
