import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aPerson } from '../../organisation/fixtures.ts';
import { aCohort, aCohortCourse, aParticipant } from '../fixtures.ts';
import { type Story, twoClasses } from '../testing/story.ts';
import { registerCompletions } from './register-completions.ts';
import { removeCompletion } from './remove-completion.ts';

let platform: TestPlatform;
let story: Story;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
});
afterAll(() => platform.close());

const one = async (text: string, ...values: unknown[]) => (await platform.owner.query(text, values)).rows[0];

describe('completed courses', () => {
  it('are passed with credits and attended without, and written down once', async () => {
    platform.setNow(new Date('2027-05-20T09:00:00Z'));
    const coordinator = await story.as('coordinator');
    const input = {
      cohortId: story.a.cohort,
      courseId: story.a.course,
      participants: [story.participants.kari, story.participants.siri],
      completedOn: localDate('2027-05-14'),
    };
    expect(await registerCompletions(coordinator, input, platform)).toEqual({ ok: true, value: 2 });
    expect(await registerCompletions(coordinator, input, platform)).toEqual({ ok: true, value: 0 });
    const { rows } = await platform.owner.query(
      'select person_id, outcome from course_completion where cohort_id = $1 order by outcome',
      [story.a.cohort],
    );
    expect(rows).toEqual([
      { person_id: story.people.siri, outcome: 'attended' },
      { person_id: story.people.kari, outcome: 'passed' },
    ]);
    await removeCompletion(coordinator, { ...input, participantId: story.participants.siri }, platform);
    expect(
      await one('select count(*)::integer as n from course_completion where cohort_id = $1', story.a.cohort),
    ).toEqual({ n: 1 });
    platform.setNow(new Date('2026-11-24T09:00:00Z'));
  });

  it('become passed for one who attended once and takes the course for credits later', async () => {
    const coordinator = await story.as('coordinator');
    const person = await aPerson(platform.owner);
    const outcomes: unknown[] = [];
    for (const track of ['non-credit', 'credit', 'non-credit'] as const) {
      const cohort = await aCohort(platform.owner, { programme: story.programme });
      const course = await aCohortCourse(platform.owner, {
        cohort,
        version: story.versions.second,
        startsOn: '2026-09-01',
      });
      const participant = await aParticipant(platform.owner, { cohort, person, track });
      const input = {
        cohortId: cohort,
        courseId: course,
        participants: [participant],
        completedOn: localDate('2026-11-20'),
      };
      const registered = await registerCompletions(coordinator, input, platform);
      const stored = await one('select outcome from course_completion where person_id = $1', person);
      outcomes.push([registered, stored.outcome]);
    }
    expect(outcomes).toEqual([
      [{ ok: true, value: 1 }, 'attended'],
      [{ ok: true, value: 1 }, 'passed'],
      [{ ok: true, value: 0 }, 'passed'],
    ]);
  });

  it('are not written down by anybody but the coordinator', async () => {
    const input = {
      cohortId: story.a.cohort,
      courseId: story.a.course,
      participants: [story.participants.kari],
      completedOn: localDate('2026-11-20'),
    };
    for (const who of ['kari', 'lecturer', 'adviser', 'manager'] as const)
      await expect(registerCompletions(await story.as(who), input, platform)).rejects.toThrow();
  });
});
