import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../../../access/index.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { aMunicipality, aMunicipalityChange } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import { sayWhy } from '../../texts/seats/say-why.ts';
import { aCall, applicantsStory, type ApplicantsStory } from '../../testing/applications.ts';
import { doJobs } from '../../testing/do-jobs.ts';
import { aReadyApplicant, type Somebody } from '../../testing/seats-story.ts';
import { actorFor } from '../../testing/story.ts';
import { viewSeats } from '../../views/seats/allocation.ts';
import { viewOwnSeat } from '../../views/seats/own-seat.ts';
import { answerOffer } from './answer-offer.ts';
import { decideSeats } from './decide-seats.ts';

const EAST = municipalityCode('3442');
const WEST = municipalityCode('3443');
const TOTEN = municipalityCode('3450');

let story: ApplicantsStory;
let coordinator: Actor;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-20T09:00:00Z'));
  coordinator = await actorFor(story.platform, story.people.coordinator);
  const { owner } = story.platform;
  await aMunicipality(owner, { code: EAST, name: 'Østre Toten', validTo: '2027-05-01' });
  await aMunicipality(owner, { code: WEST, name: 'Vestre Toten', validTo: '2027-05-01' });
  await aMunicipality(owner, { code: TOTEN, name: 'Toten', validFrom: '2027-05-01' });
});
afterAll(() => story.platform.close());

const seatOf = async (one: Somebody) =>
  viewOwnSeat(await actorFor(story.platform, one.person), one.application, story.platform);
/** The class and the reason, or the place on the list and the reason, as the applicant reads them. */
const told = async (one: Somebody) => {
  const { placement, offer, why, call } = await seatOf(one);
  const names = new Map<string, string>(call.classes.map(({ id, name }) => [id, name]));
  return {
    has: placement === 'seat' ? (offer?.callClass.name ?? '') : placement,
    why: why === undefined ? '' : sayWhy(why, (id) => names.get(id) ?? '', 'nb'),
  };
};

it('counts two municipalities that merge after they have ranked as one: in the caps, the order, the reasons and the list', async () => {
  const call = await aCall(story.platform, story.people.coordinator, { rules: { maxPerMunicipality: 2 } });
  await story.platform.owner.query('update call_class set seats = 2 where call_id = $1', [call.id]);
  const from = (municipality: typeof EAST, rank: number) =>
    aReadyApplicant(story.platform, { call, officer: story.people.officer, municipality, rank });
  const [east1, east2] = [await from(EAST, 1), await from(EAST, 2)] as const;
  const [west1, west2] = [await from(WEST, 1), await from(WEST, 2)] as const;

  // With two municipalities there are seats for all four; they have ranked, and then they merge.
  const apart = await viewSeats(coordinator, call.id, { optimum: false }, story.platform);
  expect(apart.preview?.order.filter(({ result }) => 'class' in result)).toHaveLength(4);
  for (const code of [EAST, WEST])
    await aMunicipalityChange(story.platform.owner, {
      from: code,
      to: TOTEN,
      on: '2027-05-01',
      kind: 'merged',
    });
  // What was looked at before the merger is not what would be decided.
  const stale = { call: call.id, seen: apart.preview?.inputHash ?? '' };
  expect(await decideSeats(coordinator, stale, story.platform)).toMatchObject({
    failure: { kind: 'changed-meanwhile' },
  });
  const { preview } = await viewSeats(coordinator, call.id, { optimum: false }, story.platform);
  expect(preview?.municipalities).toEqual([{ key: TOTEN, name: 'Toten', applicants: 4, given: 2 }]);
  const seen = preview?.inputHash ?? '';
  expect((await decideSeats(coordinator, { call: call.id, seen }, story.platform)).ok).toBe(true);

  // Each was its own municipality's first, and comes before both that were second.
  for (const one of [east1, west1]) {
    expect(await told(one)).toMatchObject({ has: 'Oslo 1' });
    expect((await told(one)).why).toContain('kommunen satte deg som nummer 1');
  }
  for (const one of [east2, west2]) {
    expect(await told(one)).toMatchObject({ has: 'waiting' });
    expect((await told(one)).why).toContain('kommunen din hadde så mange plasser som reglene gir');
  }

  // A seat that is let go leaves room for one more from the new municipality, and for one only.
  const actor = await actorFor(story.platform, east1.person);
  await answerOffer(actor, { application: east1.application, answer: 'decline' }, story.platform);
  await doJobs(story.platform, admission.jobs ?? {});
  const turn = (one: Somebody) =>
    preview?.order.find((row) => row.applicant.person === one.person)?.turn ?? 0;
  const [next, last] = turn(east2) < turn(west2) ? [east2, west2] : [west2, east2];
  expect(await told(next)).toMatchObject({ has: 'Oslo 1' });
  expect((await told(next)).why).toContain('fra ventelisten');
  expect(await told(last)).toMatchObject({ has: 'waiting' });
});
