import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CohortId, ParticipantId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aPerson } from '../../organisation/fixtures.ts';
import { aCohort, aParticipant } from '../fixtures.ts';
import { type Story, twoClasses } from '../testing/story.ts';
import { answerApproval } from './answer-approval.ts';
import { startCohort } from './start-cohort.ts';

let platform: TestPlatform;
let story: Story;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
});
afterAll(() => platform.close());

/** Until this many wait for a lock in this database. */
async function waiting(many: number): Promise<void> {
  for (;;) {
    const { rows } = await platform.owner.query<{ n: number }>(
      `select count(*)::integer as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.n ?? 0) >= many) return;
    await new Promise((resolve) => void setTimeout(resolve, 10));
  }
}

async function classWithOneYes(): Promise<{ cohort: CohortId; participant: ParticipantId }> {
  const cohort = await aCohort(platform.owner, {
    programme: story.programme,
    municipalities: [story.gjovik],
  });
  const participant = await aParticipant(platform.owner, {
    cohort,
    person: await aPerson(platform.owner),
    municipality: story.gjovik,
    manager: story.people.manager,
  });
  await answerApproval(
    await story.as('manager'),
    { participantId: participant, answer: 'approved' },
    platform,
  );
  return { cohort, participant };
}

describe('a class that starts while a manager takes the yes back', () => {
  it('does not run with somebody whose manager has said no', async () => {
    const { cohort, participant } = await classWithOneYes();
    const [manager, coordinator] = [await story.as('manager'), await story.as('coordinator')];
    const gate = await platform.owner.connect();
    // Both do all they do but the last thing, the line about it, and stand there together.
    await gate.query('begin; lock table audit_entry in share mode');
    const no = answerApproval(
      manager,
      { participantId: participant, answer: 'declined', reason: 'Ingen vikar' },
      platform,
    );
    await waiting(1);
    const started = startCohort(coordinator, { cohortId: cohort }, platform);
    await waiting(2);
    await gate.query('commit');
    gate.release();

    expect((await no).ok).toBe(true);
    expect(await started).toMatchObject({
      failure: { outcome: 'lacks-approval', lacking: [{ participant, why: 'declined' }] },
    });
    const { rows } = await platform.owner.query('select status from cohort where id = $1', [cohort]);
    expect(rows[0].status).toBe('planned');
  });
});
