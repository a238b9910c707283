import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CohortId } from '../../../kernel/ids.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aPerson } from '../../organisation/fixtures.ts';
import { aCohort, aParticipant } from '../fixtures.ts';
import { type Story, twoClasses } from '../testing/story.ts';
import { addParticipant, type AddParticipantInput } from './add-participant.ts';
import { answerApproval } from './answer-approval.ts';
import { judgeCoursework } from './judge-coursework.ts';
import { setManager } from './set-manager.ts';
import { withdrawParticipant } from './withdraw-participant.ts';

let platform: TestPlatform;
let story: Story;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
});
afterAll(() => platform.close());

const rowsOf = async (text: string, ...values: unknown[]) => (await platform.owner.query(text, values)).rows;

const input = (cohortId: CohortId, change: Partial<AddParticipantInput> = {}): AddParticipantInput => ({
  cohortId,
  givenName: 'Sen',
  familyName: 'Deltaker',
  email: 'sen@example.no',
  locale: 'nb',
  municipality: story.gjovik,
  track: 'credit',
  potentialLeader: false,
  ...change,
});

describe('one who withdrew and comes back', () => {
  async function withdrawnWithYes() {
    const cohort = await aCohort(platform.owner, {
      programme: story.programme,
      municipalities: [story.gjovik],
    });
    const email = `${cohort}@example.no`;
    const participant = await aParticipant(platform.owner, {
      cohort,
      person: await aPerson(platform.owner, { email }),
      municipality: story.gjovik,
      manager: story.people.manager,
    });
    await answerApproval(
      await story.as('manager'),
      { participantId: participant, answer: 'approved' },
      platform,
    );
    await withdrawParticipant(
      await story.as('coordinator'),
      { cohortId: cohort, participantId: participant },
      platform,
    );
    return { cohort, email, participant };
  }
  const stored = (id: string) =>
    rowsOf(
      `select e.status, e.municipality_code as municipality, e.track, e.potential_leader as potential,
         a.status as approval, a.municipality_code as asked, a.manager_person_id as manager
       from participant e join manager_approval a on a.participant_id = e.id where e.id = $1`,
      id,
    );

  it('is in the class as is said now, and keeps the manager’s yes', async () => {
    const { cohort, email, participant } = await withdrawnWithYes();
    const back = input(cohort, { email, track: 'non-credit', potentialLeader: true });
    expect(await addParticipant(await story.as('coordinator'), back, platform)).toMatchObject({ ok: true });
    expect(await stored(participant)).toEqual([
      {
        status: 'enrolled',
        municipality: '3407',
        track: 'non-credit',
        potential: true,
        approval: 'approved',
        asked: '3407',
        manager: story.people.manager,
      },
    ]);
  });

  it('is asked about anew when another municipality sends them, and is that municipality’s own', async () => {
    const { cohort, email, participant } = await withdrawnWithYes();
    const back = input(cohort, { email, municipality: story.lillehammer });
    expect(await addParticipant(await story.as('coordinator'), back, platform)).toMatchObject({ ok: true });
    expect(await stored(participant)).toMatchObject([
      { municipality: '3405', approval: 'asked', asked: '3405', manager: null },
    ]);
    const seenBy = async (who: 'adviser' | 'otherAdviser') =>
      platform.db.read(await story.as(who), (tx) =>
        tx
          .selectFrom('manager_approval')
          .select('status')
          .where('participant_id', '=', participant)
          .execute(),
      );
    expect(await seenBy('otherAdviser')).toEqual([{ status: 'asked' }]);
    expect(await seenBy('adviser')).toEqual([]);
  });
});

describe('a refused enrolment', () => {
  const personCount = async (email: string) =>
    (await rowsOf('select from person where email = $1', email)).length;

  it('makes nobody a person when the class is full', async () => {
    const cohort = await aCohort(platform.owner, { programme: story.programme, seats: { min: 0, max: 0 } });
    const refused = await addParticipant(
      await story.as('coordinator'),
      input(cohort, { email: 'full@example.no' }),
      platform,
    );
    expect(refused).toMatchObject({ failure: { kind: 'no-seats-left' } });
    expect(await personCount('full@example.no')).toBe(0);
  });

  it('is a sentence when the municipality does not exist', async () => {
    const cohort = await aCohort(platform.owner, { programme: story.programme });
    const unknown = input(cohort, { email: 'ukjent@example.no', municipality: municipalityCode('9999') });
    expect(await addParticipant(await story.as('coordinator'), unknown, platform)).toMatchObject({
      failure: { kind: 'municipality-unknown' },
    });
    expect(await personCount('ukjent@example.no')).toBe(0);
  });

  it('makes nobody a manager when the question cannot be put', async () => {
    const cohort = await aCohort(platform.owner, {
      programme: story.programme,
      municipalities: [story.gjovik],
    });
    const participantId = await aParticipant(platform.owner, {
      cohort,
      person: await aPerson(platform.owner),
      municipality: story.gjovik,
      manager: story.people.manager,
    });
    await answerApproval(await story.as('manager'), { participantId, answer: 'approved' }, platform);
    const other = { participantId, givenName: 'Ny', familyName: 'Leder', email: 'ny.leder@example.no' };
    expect(await setManager(await story.as('adviser'), other, platform)).toMatchObject({
      failure: { kind: 'already-approved' },
    });
    expect(await personCount('ny.leder@example.no')).toBe(0);
  });
});

it('leaves a line about a withdrawal that the municipality can read', async () => {
  await withdrawParticipant(
    await story.as('coordinator'),
    { cohortId: story.b.cohort, participantId: story.participants.ola },
    platform,
  );
  const lines = await platform.db.read(await story.as('otherAdviser'), (tx) =>
    tx.selectFrom('audit_entry').select('action').where('object_id', '=', story.participants.ola).execute(),
  );
  expect(lines).toEqual([{ action: 'participant.withdrawn' }]);
});

it('does not write down a judgement of coursework that the class does not have', async () => {
  const judged = judgeCoursework(
    await story.as('lecturer'),
    {
      cohortId: story.a.cohort,
      courseworkId: story.b.coursework,
      participants: [story.participants.kari],
      status: 'approved',
    },
    platform,
  );
  await expect(judged).rejects.toThrow('coursework');
  expect(await rowsOf('select from audit_entry where object_id = $1', story.b.coursework)).toEqual([]);
});
