import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aCohort } from '../fixtures.ts';
import { type Story, twoClasses } from '../testing/story.ts';
import { addParticipant, type AddParticipantInput } from './add-participant.ts';
import { cancelCohort } from './cancel-cohort.ts';
import { cancelGathering } from './cancel-gathering.ts';
import { finishCohort } from './finish-cohort.ts';
import { judgeCoursework } from './judge-coursework.ts';
import { moveCoursework } from './move-coursework.ts';
import { rescheduleGathering, type RescheduleInput } from './reschedule-gathering.ts';
import { saveNeeds } from './save-needs.ts';
import { withdrawParticipant } from './withdraw-participant.ts';

let platform: TestPlatform;
let story: Story;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
});
afterAll(() => platform.close());

const one = async (text: string, ...values: unknown[]) => (await platform.owner.query(text, values)).rows[0];

describe('moving a gathering', () => {
  const input = (change: Partial<RescheduleInput> = {}): RescheduleInput => ({
    cohortId: story.a.cohort,
    gatheringId: story.a.gathering,
    startsOn: localDate('2027-01-19'),
    endsOn: localDate('2027-01-20'),
    startTime: '10:00',
    endTime: '16:00',
    venue: 'Raufoss bibliotek',
    address: 'Storgata 1, 2830 Raufoss',
    note: '',
    revision: 0,
    ...change,
  });
  const gathering = () =>
    one(
      'select starts_on::text, venue, revision, cancelled_at from gathering where id = $1',
      story.a.gathering,
    );

  it('raises the revision and tells the participants', async () => {
    const moved = await rescheduleGathering(await story.as('coordinator'), input(), platform);
    expect(moved.ok).toBe(true);
    expect(await gathering()).toMatchObject({
      starts_on: '2027-01-19',
      venue: 'Raufoss bibliotek',
      revision: 1,
    });
    expect(
      await one(
        "select payload->>'gatheringId' as id from graphile_worker._private_jobs where payload->>'gatheringId' = $1",
        story.a.gathering,
      ),
    ).toEqual({ id: story.a.gathering });
  });

  it('does not write over what a colleague changed in the meantime', async () => {
    const late = await rescheduleGathering(
      await story.as('coordinator'),
      input({ revision: 0, venue: 'Et annet sted' }),
      platform,
    );
    expect(late).toMatchObject({ failure: { kind: 'changed-meanwhile' } });
    expect(await gathering()).toMatchObject({ venue: 'Raufoss bibliotek', revision: 1 });
  });

  it('lets only one of two who move it at once', async () => {
    const actor = await story.as('coordinator');
    const both = await Promise.all(
      ['09:00', '11:00'].map((startTime) =>
        rescheduleGathering(actor, input({ revision: 1, startTime }), platform),
      ),
    );
    expect(both.filter((moved) => moved.ok)).toHaveLength(1);
  });

  it('does not lay it over another gathering of the class', async () => {
    const over = input({
      revision: 2,
      startsOn: localDate('2027-03-31'),
      endsOn: localDate('2027-04-01'),
    });
    expect(await rescheduleGathering(await story.as('coordinator'), over, platform)).toMatchObject({
      failure: { kind: 'overlaps', other: story.a.later },
    });
  });

  it('can be called off, and put on again with a new day', async () => {
    const actor = await story.as('coordinator');
    const which = { cohortId: story.a.cohort, gatheringId: story.a.gathering };
    expect((await cancelGathering(actor, which, platform)).ok).toBe(true);
    expect(await cancelGathering(actor, which, platform)).toMatchObject({
      failure: { kind: 'already-cancelled' },
    });
    expect(await gathering()).toMatchObject({ revision: 3, cancelled_at: expect.any(Date) });
    await rescheduleGathering(actor, input({ revision: 3 }), platform);
    expect(await gathering()).toMatchObject({ revision: 4, cancelled_at: null });
  });

  it('is not done through a class that the gathering does not belong to', async () => {
    const actor = await story.as('coordinator');
    await expect(rescheduleGathering(actor, input({ cohortId: story.b.cohort }), platform)).rejects.toThrow(
      'gathering',
    );
  });

  it.each(['adviser', 'lecturer', 'kari', 'manager', 'regionCoordinator', 'ola'] as const)(
    'is not for %s',
    async (who) => {
      const before = await gathering();
      await expect(rescheduleGathering(await story.as(who), input(), platform)).rejects.toThrow();
      expect(await gathering()).toEqual(before);
    },
  );
});

describe('enrolling and withdrawing', () => {
  const input = (change: Partial<AddParticipantInput> = {}): AddParticipantInput => ({
    cohortId: story.a.cohort,
    givenName: 'Sen',
    familyName: 'Deltaker',
    email: 'sen.deltaker@example.no',
    locale: 'nb',
    municipality: story.lillehammer,
    track: 'credit',
    potentialLeader: false,
    ...change,
  });

  it('adds somebody with an approval to ask for, and the municipality with them', async () => {
    const added = await addParticipant(await story.as('coordinator'), input(), platform);
    if (!added.ok) throw new Error(added.failure.kind);
    expect(
      await one(
        'select status, manager_person_id from manager_approval where participant_id = $1',
        added.value,
      ),
    ).toEqual({ status: 'asked', manager_person_id: null });
    expect(
      await one(
        'select count(*)::integer as n from cohort_municipality where cohort_id = $1',
        story.a.cohort,
      ),
    ).toEqual({ n: 2 });
  });

  it('does not enrol twice, and brings back one who withdrew', async () => {
    const actor = await story.as('coordinator');
    expect(await addParticipant(actor, input(), platform)).toMatchObject({
      failure: { kind: 'already-enrolled' },
    });
    const { id } = await one(
      'select e.id from participant e join person p on p.id = e.person_id where p.email = $1',
      'sen.deltaker@example.no',
    );
    await withdrawParticipant(actor, { cohortId: story.a.cohort, participantId: id }, platform);
    expect(await addParticipant(actor, input(), platform)).toEqual({ ok: true, value: id });
  });

  it('gives the last seat to only one of two', async () => {
    const actor = await story.as('coordinator');
    const cohortId = await aCohort(platform.owner, { programme: story.programme, seats: { min: 0, max: 1 } });
    const both = await Promise.all(
      ['en@example.no', 'to@example.no'].map((email) =>
        addParticipant(actor, input({ cohortId, email, municipality: null }), platform),
      ),
    );
    expect(both.filter((added) => added.ok)).toHaveLength(1);
    expect(both.find((added) => !added.ok)).toMatchObject({ failure: { kind: 'no-seats-left', seats: 1 } });
  });

  it('takes the class out of sight for one who has withdrawn', async () => {
    const coordinator = await story.as('coordinator');
    const which = { cohortId: story.a.cohort, participantId: story.participants.siri };
    await withdrawParticipant(coordinator, which, platform);
    const siri = await story.as('siri');
    const seen = await platform.db.read(siri, (tx) => tx.selectFrom('cohort').select('id').execute());
    expect(seen).toEqual([]);
    await addParticipant(
      coordinator,
      input({ email: 'sigrunn.åsen@example.no', municipality: story.gjovik, track: 'non-credit' }),
      platform,
    );
  });
});

describe('what belongs to one participant', () => {
  it('is sealed: a need can be read by its owner and the coordinator, and not in the database', async () => {
    const kari = await story.as('kari');
    await saveNeeds(kari, { cohortId: story.a.cohort, text: 'Teleslynge' }, platform);
    const { sealed_text } = await one(
      'select sealed_text from participant_need where participant_id = $1',
      story.participants.kari,
    );
    expect(sealed_text.toString('utf8')).not.toContain('Teleslynge');
    for (const who of ['coordinator', 'kari'] as const) {
      const text = await platform.db.read(await story.as(who), async (tx) => {
        const row = await tx.selectFrom('participant_need').select('sealed_text').executeTakeFirstOrThrow();
        return platform.keys.open(tx, story.people.kari, 'participant_need.sealed_text', row.sealed_text);
      });
      expect(text).toBe('Teleslynge');
    }
  });

  it.each(['adviser', 'manager', 'lecturer', 'siri', 'ola'] as const)(
    'is not seen by %s, not even sealed',
    async (who) => {
      const rows = await platform.db.read(await story.as(who), (tx) =>
        tx.selectFrom('participant_need').selectAll().execute(),
      );
      expect(rows).toEqual([]);
    },
  );

  it('cannot be written into another class than one’s own', async () => {
    await expect(
      saveNeeds(await story.as('ola'), { cohortId: story.a.cohort, text: 'x' }, platform),
    ).rejects.toThrow('participant');
  });

  it('is judged by the lecturer of the class, and seen by the participant alone', async () => {
    const input = {
      cohortId: story.a.cohort,
      courseworkId: story.a.coursework,
      participants: [story.participants.kari, story.participants.ola],
      status: 'returned' as const,
    };
    // Ola is in another class, so only Kari's is saved.
    expect(await judgeCoursework(await story.as('lecturer'), input, platform)).toBe(1);
    const seenBy = async (who: keyof Story['people']) =>
      platform.db.read(await story.as(who), (tx) =>
        tx.selectFrom('coursework_status').select(['person_id', 'status']).execute(),
      );
    expect(await seenBy('kari')).toEqual([{ person_id: story.people.kari, status: 'returned' }]);
    for (const who of ['siri', 'ola', 'adviser', 'manager'] as const) expect(await seenBy(who)).toEqual([]);
    for (const who of ['kari', 'siri', 'adviser'] as const)
      await expect(judgeCoursework(await story.as(who), input, platform)).rejects.toThrow('Not allowed');
    await expect(
      judgeCoursework(await story.as('lecturer'), { ...input, cohortId: story.b.cohort }, platform),
    ).rejects.toThrow('cohort');
  });
});

describe('a class that ends', () => {
  it('can move its deadlines until then', async () => {
    const input = {
      cohortId: story.b.cohort,
      courseworkId: story.b.coursework,
      dueOn: localDate('2027-03-09'),
    };
    expect((await moveCoursework(await story.as('coordinator'), input, platform)).ok).toBe(true);
    expect(
      await one('select due_on::text, revision from coursework where id = $1', story.b.coursework),
    ).toEqual({ due_on: '2027-03-09', revision: 1 });
  });

  it('does not finish before it has run, nor before its last gathering', async () => {
    const coordinator = await story.as('coordinator');
    expect(await finishCohort(coordinator, { cohortId: story.b.cohort }, platform)).toMatchObject({
      failure: { outcome: 'not-running' },
    });
    await platform.owner.query("update cohort set status = 'running' where id = $1", [story.b.cohort]);
    expect(await finishCohort(coordinator, { cohortId: story.b.cohort }, platform)).toMatchObject({
      failure: { outcome: 'gatherings-left', last: '2027-03-31' },
    });
  });

  it('takes its gatherings with it when it is cancelled, once', async () => {
    const coordinator = await story.as('coordinator');
    const cancel = (reason: string) =>
      cancelCohort(coordinator, { cohortId: story.b.cohort, reason }, platform);
    expect(await cancel(' ')).toMatchObject({ failure: { kind: 'reason-missing' } });
    expect((await cancel('Ingen foreleser')).ok).toBe(true);
    expect(
      await one(
        'select count(*)::integer as n from gathering where cohort_id = $1 and cancelled_at is not null and revision = 1',
        story.b.cohort,
      ),
    ).toEqual({ n: 2 });
    expect(await cancel('Ingen foreleser')).toMatchObject({
      failure: { kind: 'class-is-over', status: 'cancelled' },
    });
  });
});
