import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccessDenied, type Actor, withoutChecks } from '../../../../access/index.ts';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import {
  aMunicipality,
  aMunicipalityChange,
  anAdviser,
  aPerson,
  aRole,
} from '../../../organisation/fixtures.ts';
import { rankingSeen } from '../../domain/nomination/ranking.ts';
import {
  aCall,
  anApplication,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
  GJOVIK,
  RINGSAKER,
} from '../../testing/applications.ts';
import { actorFor } from '../../testing/story.ts';
import { viewNominations } from '../../views/nomination/nominations.ts';
import { leaveOut } from './leave-out.ts';
import { rankApplicants } from './rank-applicants.ts';
import { recommend } from './recommend.ts';

let story: ApplicantsStory;
let kari: Actor;
let kjell: Actor;
let call: CallOfStory;
let people: PersonId[];
let ids: ApplicationId[];

beforeAll(async () => {
  story = await applicantsStory();
  const { platform } = story;
  kari = await actorFor(platform, story.people.gjovik);
  kjell = await actorFor(platform, await anAdviser(platform.owner, { municipality: GJOVIK }));
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  const { platform } = story;
  platform.letters.length = 0;
  call = await aCall(platform, story.people.coordinator);
  people = [];
  ids = [];
  for (const familyName of ['Aas', 'Berg', 'Dahl']) {
    const person = await aPerson(platform.owner, { givenName: 'Siri', familyName });
    people.push(person);
    ids.push(await apply(person));
  }
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

const order = (...numbers: readonly number[]) => numbers.flatMap((number) => ids[number] ?? []);
const NOBODY_RANKED = rankingSeen([]);
const rank = (actor: Actor, ranked: readonly ApplicationId[], seen: string) =>
  rankApplicants(actor, { call: call.id, municipality: GJOVIK, seen, order: ranked }, story.platform);
const seenBy = async (actor: Actor) => (await viewNominations(actor, call.id, GJOVIK, story.platform)).seen;

async function ranks(): Promise<Record<string, number | null>> {
  const { rows } = await story.platform.owner.query<{ application_id: ApplicationId; rank: number | null }>(
    'select application_id, rank from nomination where call_id = $1',
    [call.id],
  );
  return Object.fromEntries(rows.map((row) => [ids.indexOf(row.application_id), row.rank]));
}

describe('the municipality’s order', () => {
  it('is 1 and up, and can be turned round without two being first on the way', async () => {
    expect((await rank(kari, order(0, 1, 2), NOBODY_RANKED)).ok).toBe(true);
    expect(await ranks()).toEqual({ 0: 1, 1: 2, 2: 3 });
    expect((await rank(kari, order(2, 1, 0), await seenBy(kari))).ok).toBe(true);
    expect(await ranks()).toEqual({ 2: 1, 1: 2, 0: 3 });
  });

  it('takes back what was said of somebody who is not in it any more', async () => {
    await rank(kari, order(0, 1), NOBODY_RANKED);
    await rank(kari, order(1), await seenBy(kari));
    expect(await ranks()).toEqual({ 1: 1 });
  });

  it('is not saved over one that a colleague has made meanwhile', async () => {
    const seen = await seenBy(kari);
    await rank(kjell, order(1, 0), seen);
    expect(await rank(kari, order(0, 1), seen)).toMatchObject({ failure: { kind: 'changed-meanwhile' } });
    expect(await ranks()).toEqual({ 1: 1, 0: 2 });
  });

  it('is one of the two when two rank at the same moment, whole', async () => {
    const answers = await Promise.all([
      rank(kari, order(0, 1, 2), NOBODY_RANKED),
      rank(kjell, order(2, 1, 0), NOBODY_RANKED),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(Object.values(await ranks()).toSorted()).toEqual([1, 2, 3]);
  });

  it('holds nobody from another municipality, whatever the form says', async () => {
    const person = await aPerson(story.platform.owner);
    const other = await apply(person, RINGSAKER);
    await rank(kari, [other, ...order(0)], NOBODY_RANKED);
    expect(await ranks()).toEqual({ 0: 1 });
  });

  it('is closed when the seats have been shared out', async () => {
    await story.platform.owner.query(`update call set status = 'decided', decided_at = now() where id = $1`, [
      call.id,
    ]);
    expect(await rank(kari, order(0), NOBODY_RANKED)).toMatchObject({ failure: { kind: 'closed' } });
  });

  it('is made by somebody who does not apply', async () => {
    await apply(kari.person.id);
    expect(await rank(kari, order(0), NOBODY_RANKED)).toMatchObject({ failure: { kind: 'own-application' } });
    expect((await rank(kjell, order(0), NOBODY_RANKED)).ok).toBe(true);
    const view = await viewNominations(kari, call.id, GJOVIK, story.platform);
    expect(view.mayRank).toBe(false);
    expect(
      view.applicants.every(({ rank: shown, motivation }) => shown === undefined && motivation === ''),
    ).toBe(true);
  });

  it('is nobody else’s: not the neighbour’s, the programme’s or the officer’s', async () => {
    const { platform } = story;
    for (const person of [
      story.people.ringsaker,
      story.people.coordinator,
      story.people.officer,
      people[0],
    ]) {
      if (person === undefined) throw new Error('Nobody');
      const actor = await actorFor(platform, person);
      await expect(rank(actor, order(0), NOBODY_RANKED)).rejects.toThrow(AccessDenied);
      // Past the checks the row rules find none of the applicants, and so nothing is ranked.
      await rankApplicants(
        withoutChecks(actor),
        { call: call.id, municipality: GJOVIK, seen: NOBODY_RANKED, order: order(0) },
        platform,
      ).catch(() => undefined);
    }
    expect(await ranks()).toEqual({});
  });

  it('goes on after a merger, with both municipalities’ applicants in one list', async () => {
    const { owner } = story.platform;
    const former = municipalityCode('0502');
    await aMunicipality(owner, { code: former, name: 'Gamle Gjøvik', validTo: '2026-10-31' });
    await aMunicipalityChange(owner, { from: former, to: GJOVIK, on: '2026-11-01', kind: 'merged' });
    const merged = await apply(await aPerson(owner), former);
    await owner.query(
      `insert into nomination (application_id, call_id, municipality_code, rank, decided_by)
       values ($1, $2, $3, 1, $5), ($4, $2, $6, 1, $5)`,
      [merged, call.id, former, ids[0], kari.person.id, GJOVIK],
    );
    const adviser = await actorFor(story.platform, story.people.gjovik);
    const view = await viewNominations(adviser, call.id, former, story.platform);
    expect(view.municipality.code).toBe(GJOVIK);
    expect(view.order).toHaveLength(2);
    const done = await rankApplicants(
      adviser,
      { call: call.id, municipality: GJOVIK, seen: view.seen, order: [merged, ...order(0)] },
      story.platform,
    );
    expect(done.ok).toBe(true);
    expect(await ranks()).toEqual({ '-1': 1, 0: 2 });
  });
});

describe('leaving somebody out', () => {
  const leave = async (actor: Actor, at: number, reason: string) =>
    leaveOut(
      actor,
      {
        call: call.id,
        municipality: GJOVIK,
        seen: await seenBy(actor),
        application: ids[at] as ApplicationId,
        reason,
      },
      story.platform,
    );

  it('lets those behind move up, needs a reason, and can be undone by a rank', async () => {
    await rank(kari, order(0, 1, 2), NOBODY_RANKED);
    expect(await leave(kari, 0, ' ')).toMatchObject({ failure: { kind: 'reason-missing' } });
    expect((await leave(kari, 0, 'Går av med pensjon')).ok).toBe(true);
    expect(await ranks()).toEqual({ 0: null, 1: 1, 2: 2 });
    await rank(kari, order(1, 2, 0), await seenBy(kari));
    expect(await ranks()).toEqual({ 1: 1, 2: 2, 0: 3 });
    const { rowCount } = await story.platform.owner.query(
      'select from nomination_note where application_id = $1',
      [ids[0]],
    );
    expect(rowCount).toBe(0);
  });

  it('keeps the reason in the municipality', async () => {
    await leave(kari, 0, 'Går av med pensjon');
    const readers = [people[0], story.people.coordinator, story.people.officer, story.people.ringsaker];
    for (const person of readers) {
      const actor = await actorFor(story.platform, person as PersonId);
      const notes = await story.platform.db.read(actor, (tx) =>
        tx.selectFrom('nomination_note').selectAll().execute(),
      );
      expect(notes).toEqual([]);
    }
  });
});

async function headOfServices(owner: ApplicantsStory['platform']['owner']): Promise<PersonId> {
  const person = await aPerson(owner);
  await aRole(owner, { person, role: 'head-of-services', municipality: GJOVIK });
  return person;
}

describe('the recommendation', () => {
  it('is the head of services’, one for the call, and not written over a colleague’s', async () => {
    const { owner } = story.platform;
    const head = await actorFor(story.platform, await headOfServices(owner));
    const write = (actor: Actor, body: string, title: string, seen = '') =>
      recommend(actor, { call: call.id, municipality: GJOVIK, seen, body, title }, story.platform);
    await expect(write(kari, 'Vi anbefaler.', 'Rådgiver')).rejects.toThrow(AccessDenied);
    expect(await write(head, ' ', 'Kommunalsjef')).toMatchObject({ failure: { kind: 'body-missing' } });
    expect(await write(head, 'Vi anbefaler.', '')).toMatchObject({ failure: { kind: 'title-missing' } });
    expect((await write(head, 'Vi anbefaler.', 'Kommunalsjef')).ok).toBe(true);
    expect(await write(head, 'Vi anbefaler sterkt.', 'Kommunalsjef')).toMatchObject({
      failure: { kind: 'changed-meanwhile' },
    });
    const { recommendation } = await viewNominations(head, call.id, GJOVIK, story.platform);
    expect(recommendation).toMatchObject({ body: 'Vi anbefaler.', signedTitle: 'Kommunalsjef' });
    const seen = recommendation?.signedAt.toISOString() ?? '';
    expect((await write(head, 'Vi anbefaler sterkt.', 'Kommunalsjef', seen)).ok).toBe(true);
  });
});
