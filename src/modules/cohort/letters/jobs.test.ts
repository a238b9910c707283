import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { cancelCohort } from '../actions/cancel-cohort.ts';
import { cancelGathering } from '../actions/cancel-gathering.ts';
import { formCohort } from '../actions/form-cohort.ts';
import { rescheduleGathering } from '../actions/reschedule-gathering.ts';
import { setManager } from '../actions/set-manager.ts';
import { type Story, twoClasses } from '../testing/story.ts';
import { jobs } from './jobs.ts';

let platform: TestPlatform;
let story: Story;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.letters.length = 0;
});

/** Does what this room has in the queue until it is empty; what it asks other rooms to do is left lying. */
async function doJobs(): Promise<void> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      (payload: unknown) => job(payload as Record<string, string>, platform),
    ]),
  );
  const silent = new Logger(() => () => {});
  // A worker may stop while its last job is still being crossed out, so what is left is looked at again.
  for (;;) {
    await runOnce({ pgPool: platform.owner, taskList, logger: silent });
    const { rows } = await platform.owner.query<{ last_error: string | null }>(
      `select j.last_error from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any($1)`,
      [Object.keys(taskList)],
    );
    if (rows.length === 0) return;
    const failed = rows.find((row) => row.last_error !== null);
    if (failed) throw new Error(failed.last_error ?? '');
  }
}

const sentTo = () => platform.letters.map((letter) => letter.to).toSorted();

describe('the letters that follow a change', () => {
  it('go to participants and their managers when a class is formed, one to each', async () => {
    const coordinator = await story.as('coordinator');
    const enrol = (person: Story['people']['kari']) => ({
      person,
      municipality: story.gjovik,
      track: 'credit' as const,
      potentialLeader: false,
      managerPersonId: story.people.manager,
    });
    await platform.db.transaction(coordinator, (tx) =>
      formCohort(tx, coordinator, {
        programmeId: story.programme,
        name: 'Ny klasse',
        kind: 'ordered',
        place: 'Raufoss',
        seats: { min: 0, max: 10 },
        startsOn: localDate('2027-09-14'),
        courses: [story.versions.first],
        municipalities: [story.gjovik],
        participants: [enrol(story.people.kari), enrol(story.people.siri)],
      }),
    );
    await doJobs();
    expect(sentTo()).toEqual([
      'kaisa.nordby@example.no',
      'mildrid.leder@example.no',
      'sigrunn.åsen@example.no',
    ]);
    const toManager = platform.letters.find((letter) => letter.to.startsWith('mildrid'));
    expect(toManager?.text).toContain('Kaisa Nordby og Sigrunn Åsen er meldt på');
  });

  it('go to everybody in the class, and nobody else, when a gathering moves or is called off', async () => {
    const coordinator = await story.as('coordinator');
    await platform.owner.query("update person set locale = 'nn' where id = $1", [story.people.siri]);
    await rescheduleGathering(
      coordinator,
      {
        cohortId: story.a.cohort,
        gatheringId: story.a.gathering,
        startsOn: localDate('2027-01-19'),
        endsOn: localDate('2027-01-19'),
        startTime: '09:00',
        endTime: '15:30',
        venue: 'Raufoss bibliotek',
        address: '',
        note: '',
        revision: 0,
      },
      platform,
    );
    await doJobs();
    expect(sentTo()).toEqual(['kaisa.nordby@example.no', 'sigrunn.åsen@example.no']);
    expect(platform.letters.map((letter) => letter.subject).toSorted()).toEqual([
      'Ny tid eller ny stad: M1, samling 1',
      'Ny tid eller nytt sted: M1, samling 1',
    ]);
    // It was two days and is one, so the second is called off in the same entry.
    expect(platform.letters[0]?.calendar?.match(/STATUS:(\w+)/g)).toEqual([
      'STATUS:CONFIRMED',
      'STATUS:CANCELLED',
    ]);

    platform.letters.length = 0;
    await cancelGathering(
      coordinator,
      { cohortId: story.a.cohort, gatheringId: story.a.gathering },
      platform,
    );
    await doJobs();
    expect(sentTo()).toEqual(['kaisa.nordby@example.no', 'sigrunn.åsen@example.no']);
    expect(platform.letters.every((letter) => letter.subject.startsWith('Avlyst'))).toBe(true);
  });

  it('are not sent for a question that has been passed on before the letter was written', async () => {
    const adviser = await story.as('adviser');
    const input = { participantId: story.participants.siri, givenName: 'En', familyName: 'Leder' };
    await setManager(adviser, { ...input, email: 'feil.leder@example.no' }, platform);
    await setManager(adviser, { ...input, email: 'rett.leder@example.no' }, platform);
    await doJobs();
    expect(sentTo()).toEqual(['rett.leder@example.no']);
  });

  it('tell the class when it is called off', async () => {
    await cancelCohort(
      await story.as('coordinator'),
      { cohortId: story.b.cohort, reason: 'Ingen foreleser' },
      platform,
    );
    await doJobs();
    expect(sentTo()).toEqual(['oddbjorn.vestby@example.no']);
    expect(platform.letters[0]?.subject).toBe('Klassen Lillehammerklassen er avlyst');
    expect(platform.letters[0]?.text).toContain('Grunnen er denne:\nIngen foreleser');
  });
});
