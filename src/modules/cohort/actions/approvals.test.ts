import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aCohort, aParticipant } from '../fixtures.ts';
import { aPerson } from '../../organisation/fixtures.ts';
import { actorFor, type Story, twoClasses } from '../testing/story.ts';
import { answerApproval } from './answer-approval.ts';
import { setManager } from './set-manager.ts';
import { startCohort } from './start-cohort.ts';

let platform: TestPlatform;
let story: Story;
let participant: ParticipantId;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
});
afterAll(() => platform.close());

const yes = (participantId = participant) => ({ participantId, answer: 'approved' as const });

async function approvalOf(id = participant) {
  const { rows } = await platform.owner.query(
    'select status, reason, manager_person_id as manager, decided_by from manager_approval where participant_id = $1',
    [id],
  );
  return rows[0];
}

async function newParticipant(status: 'planned' | 'running' = 'planned') {
  const cohort = await aCohort(platform.owner, {
    programme: story.programme,
    status,
    municipalities: [story.gjovik],
  });
  const person = await aPerson(platform.owner);
  const id = await aParticipant(platform.owner, {
    cohort,
    person,
    municipality: story.gjovik,
    manager: story.people.manager,
  });
  return { cohort, person, id };
}

beforeEach(async () => {
  participant = (await newParticipant()).id;
});

describe('the manager', () => {
  it('says yes, and it is kept who did', async () => {
    const answered = await answerApproval(await story.as('manager'), yes(), platform);
    expect(answered.ok).toBe(true);
    expect(await approvalOf()).toMatchObject({ status: 'approved', decided_by: story.people.manager });
  });

  it('says no with a reason that is kept out of the trace', async () => {
    const no = { participantId: participant, answer: 'declined' as const, reason: 'Hemmelig grunn' };
    await answerApproval(await story.as('manager'), no, platform);
    expect(await approvalOf()).toMatchObject({ status: 'declined', reason: 'Hemmelig grunn' });
    const { rows } = await platform.owner.query(
      'select action, details from audit_entry where object_id = $1',
      [participant],
    );
    expect(rows.map((row) => row.action)).toEqual(['approval.declined']);
    expect(JSON.stringify(rows)).not.toContain('Hemmelig');
  });

  it('changes a no to a yes while the class is planned', async () => {
    const actor = await story.as('manager');
    await answerApproval(actor, { participantId: participant, answer: 'declined', reason: 'Nei' }, platform);
    await answerApproval(actor, yes(), platform);
    expect(await approvalOf()).toMatchObject({ status: 'approved', reason: '' });
  });
});

describe('nobody else', () => {
  it.each([
    'otherManager',
    'kari',
    'siri',
    'lecturer',
    'stranger',
    'otherAdviser',
    'regionCoordinator',
  ] as const)('answers: for %s the question is not there', async (who) => {
    await expect(answerApproval(await story.as(who), yes(), platform)).rejects.toThrow('approval');
    expect(await approvalOf()).toMatchObject({ status: 'asked' });
  });

  it.each(['adviser', 'coordinator'] as const)('answers: %s may see it and not say yes', async (who) => {
    await expect(answerApproval(await story.as(who), yes(), platform)).rejects.toThrow('Not allowed');
    expect(await approvalOf()).toMatchObject({ status: 'asked' });
  });

  it('approves their own time, also when they are written down as their own manager', async () => {
    const { id, person } = await newParticipant();
    await platform.owner.query(
      'update manager_approval set manager_person_id = $2 where participant_id = $1',
      [id, person],
    );
    await expect(answerApproval(await actorFor(platform, person), yes(id), platform)).rejects.toThrow(
      'Not allowed',
    );
  });

  it('answers through the database, where the adviser may only put the question again', async () => {
    const adviser = await story.as('adviser');
    const forged = platform.db.transaction(adviser, (tx) =>
      tx
        .updateTable('manager_approval')
        .set({ status: 'approved', decided_by: adviser.person.id, decided_at: platform.now() })
        .where('participant_id', '=', participant)
        .execute(),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('turns a question about one into a question about another', async () => {
    const manager = await story.as('manager');
    const moved = platform.db.transaction(manager, (tx) =>
      tx
        .updateTable('manager_approval')
        .set({ participant_id: story.participants.ola })
        .where('participant_id', '=', participant)
        .execute(),
    );
    await expect(moved).rejects.toThrow(/permission denied/);
  });
});

describe('the municipality', () => {
  const input = (email: string) => ({
    participantId: participant,
    givenName: 'Rett',
    familyName: 'Leder',
    email,
  });

  it('puts the question to the right manager, who is made a person and gets a mail', async () => {
    const set = await setManager(await story.as('adviser'), input('Rett.Leder@example.no'), platform);
    expect(set.ok).toBe(true);
    const { rows } = await platform.owner.query('select id from person where email = $1', [
      'rett.leder@example.no',
    ]);
    expect(await approvalOf()).toMatchObject({ status: 'asked', manager: rows[0].id });
    const jobs = await platform.owner.query(
      "select from graphile_worker._private_jobs where payload->>'managerId' = $1",
      [rows[0].id],
    );
    expect(jobs.rowCount).toBe(1);
  });

  it('takes away what the wrong manager could see', async () => {
    const { id } = await newParticipant();
    await setManager(
      await story.as('adviser'),
      { ...input('en.annen@example.no'), participantId: id },
      platform,
    );
    await expect(answerApproval(await story.as('manager'), yes(id), platform)).rejects.toThrow('approval');
  });

  it('does not undo a yes, nor make anybody their own manager', async () => {
    await answerApproval(await story.as('manager'), yes(), platform);
    const adviser = await story.as('adviser');
    expect(await setManager(adviser, input('ny@example.no'), platform)).toMatchObject({
      failure: { kind: 'already-approved' },
    });
    const { id, person } = await newParticipant();
    const { rows } = await platform.owner.query('select email from person where id = $1', [person]);
    expect(await setManager(adviser, { ...input(rows[0].email), participantId: id }, platform)).toMatchObject(
      { failure: { kind: 'manager-is-participant' } },
    );
  });

  it('cannot put the question to itself, and nor can it past every check of the program', async () => {
    const { id } = await newParticipant();
    const adviser = await story.as('adviser');
    const asked = await setManager(adviser, { ...input(adviser.person.email), participantId: id }, platform);
    expect(asked).toMatchObject({ failure: { kind: 'manager-is-yourself' } });
    const forge = (answer: object) =>
      platform.db.transaction(adviser, (tx) =>
        tx
          .updateTable('manager_approval')
          .set({ manager_person_id: adviser.person.id, ...answer })
          .where('participant_id', '=', id)
          .execute(),
      );
    await expect(forge({})).rejects.toThrow(/row-level security/);
    const yes = { status: 'approved', decided_by: adviser.person.id, decided_at: new Date() };
    await expect(forge(yes)).rejects.toThrow(/row-level security/);
  });

  it('alone passes the question on: the one who is asked answers it', async () => {
    const passedOn = setManager(await story.as('manager'), input('enda.en@example.no'), platform);
    await expect(passedOn).rejects.toThrow('Not allowed');
  });

  it.each(['otherAdviser', 'regionCoordinator', 'kari', 'otherManager'] as const)(
    'is the participant’s own: %s finds no question',
    async (who) => {
      await expect(setManager(await story.as(who), input('x@example.no'), platform)).rejects.toThrow(
        'approval',
      );
    },
  );
});

describe('the start of a class', () => {
  it('waits for everybody, and says who', async () => {
    const coordinator = await story.as('coordinator');
    const { cohort, id } = await newParticipant();
    expect(await startCohort(coordinator, { cohortId: cohort }, platform)).toMatchObject({
      failure: { outcome: 'lacks-approval', lacking: [{ participant: id, why: 'not-answered' }] },
    });
    await answerApproval(await story.as('manager'), yes(id), platform);
    expect(await startCohort(coordinator, { cohortId: cohort }, platform)).toEqual({ ok: true, value: null });
    expect(await startCohort(coordinator, { cohortId: cohort }, platform)).toMatchObject({
      failure: { outcome: 'not-planned', status: 'running' },
    });
  });

  it('is the coordinator’s alone', async () => {
    for (const who of ['adviser', 'lecturer', 'manager', 'kari'] as const)
      await expect(
        startCohort(await story.as(who), { cohortId: story.a.cohort }, platform),
      ).rejects.toThrow();
    const { rows } = await platform.owner.query('select status from cohort where id = $1', [story.a.cohort]);
    expect(rows[0].status).toBe('planned');
  });
});
