import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendApplication } from '../../actions/application/send-application.ts';
import { withdrawApplication } from '../../actions/application/withdraw-application.ts';
import { aCall, anApplication, type ApplicantsStory, applicantsStory } from '../../testing/applications.ts';
import { actorFor } from '../../testing/story.ts';
import { applicationJobs } from './jobs.ts';

let story: ApplicantsStory;
beforeAll(async () => {
  story = await applicantsStory();
});
afterAll(() => story.platform.close());

/** Does what waits in the queue about letters, and takes it out. */
async function mailLetters(): Promise<void> {
  const { platform } = story;
  const { rows } = await platform.owner.query<{ payload: Record<string, string> }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = 'admission.mail-letter' returning j.payload`,
  );
  for (const { payload } of rows) await applicationJobs['admission.mail-letter']?.(payload, platform);
}

describe('the letters of an applicant', () => {
  it('come by mail as they are kept, in the language form of the application and not of the person', async () => {
    const { platform, people } = story;
    const call = await aCall(platform, people.coordinator, {
      documentsDueOn: '2027-04-22',
      documents: [{ kind: 'practice', required: true }],
    });
    const id = await anApplication(platform, { call, person: people.applicant });
    await platform.owner.query(`update application set locale = 'nn' where id = $1`, [id]);
    const anne = await actorFor(platform, people.applicant);
    await sendApplication(anne, id, platform);
    await withdrawApplication(anne, { application: id, reason: '' }, platform);
    await mailLetters();

    const kept = await platform.owner.query<{ title: string; body: string }>(
      'select title, body from application_letter where application_id = $1 order by made_at, id',
      [id],
    );
    expect(platform.letters.map(({ subject, text }) => ({ title: subject, body: text }))).toEqual(kept.rows);
    expect(platform.letters.map((letter) => letter.to)).toEqual([
      'anne@gjovik.example',
      'anne@gjovik.example',
    ]);
    const [receipt, withdrawal] = platform.letters;
    expect(receipt?.subject).toBe('Vi har fått søknaden din til Nasjonal lederutdanning 2027');
    expect(receipt?.text).toContain(
      'Vi manglar framleis arbeidsattestar. Last opp dette seinast 22.\u00a0april 2027.',
    );
    expect(receipt?.text).toContain(`http://localhost:3000/applications/${id}`);
    expect(withdrawal?.text).toContain('Du kan søkje på nytt til og med 15.\u00a0april 2027.');
  });

  it('are not sent to somebody whose account was closed meanwhile', async () => {
    const { platform, people } = story;
    const call = await aCall(platform, people.coordinator);
    const id = await anApplication(platform, { call, person: people.stranger });
    await sendApplication(await actorFor(platform, people.stranger), id, platform);
    await platform.owner.query('update person set ended_at = now() where id = $1', [people.stranger]);
    platform.letters.length = 0;
    await mailLetters();
    expect(platform.letters).toEqual([]);
  });
});
