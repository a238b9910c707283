import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anActor } from '../../../../access/testing/an-actor.ts';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import { addDays } from '../../../../kernel/local-date.ts';
import { openHearing } from '../../actions/plan/process/hearing.ts';
import { competenceJobs } from '../../jobs.ts';
import { aMeasure, aPlan, aPlanMember } from '../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory, SONDRE_LAND } from '../../testing/plan-story.ts';

// A letter is written when its turn comes, which is days later when the mail was away. What held when it was asked for may
// be over by then.

let story: PlansStory;
let plan: PlanId;
beforeAll(async () => {
  story = await plansStory();
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await aPlan(story.platform.owner, {
    by: story.people.kari,
    municipality: GJOVIK,
    parent: story.strategy,
    state: 'draft',
  });
});

const query = (sql: string, values: unknown[] = []) => story.platform.owner.query(sql, values);
const joins = (of: PlanId, person: PersonId, part: 'union' | 'resource-group', municipality?: string) =>
  aPlanMember(story.platform.owner, {
    plan: of,
    person,
    part,
    by: story.people.kari,
    ...(municipality === undefined ? {} : { municipality }),
  });
const takenOut = (person: PersonId) =>
  query('update plan_member set valid_to = current_date - 1 where person_id = $1', [person]);

/** To whom the letters go that are written now. */
async function written(job: string, payloads: readonly Record<string, string>[]) {
  for (const payload of payloads) await competenceJobs[`competence.${job}`]!(payload, story.platform);
  return story.platform.letters.splice(0).length;
}

describe('a letter about a hearing', () => {
  let hearing: string;
  beforeEach(async () => {
    const kari = anActor({
      personId: story.people.kari,
      assignments: [{ role: 'competence-adviser', municipality: GJOVIK }],
    });
    const { today } = story.platform;
    const asked = { plan, opensOn: today, closesOn: addDays(today, 30), letter: '' };
    const opened = await openHearing(kari, asked, story.platform);
    if (!opened.ok) throw new Error(opened.failure.kind);
    hearing = opened.value;
  });
  const writtenTo = (person: PersonId) => written('tell-hearing', [{ plan, hearing, person }]);

  it('is not written to somebody who was taken out, nor to one who reads the plan and is not asked', async () => {
    const { tone, lars } = story.people;
    await joins(plan, tone, 'union');
    expect(await writtenTo(tone)).toBe(1);
    await takenOut(tone);
    expect(await writtenTo(tone)).toBe(0);
    expect(await writtenTo(lars)).toBe(0);
  });

  it('is not written when it is too late to answer', async () => {
    const { egil } = story.people;
    await joins(plan, egil, 'union');
    await query(
      'update plan_hearing set opens_on = opens_on - 31, closes_on = closes_on - 31 where id = $1',
      [hearing],
    );
    expect(await writtenTo(egil)).toBe(0);
  });
});

it('whoever was taken out before the letter that lets them in was written gets none', async () => {
  const { nobody } = story.people;
  await joins(plan, nobody, 'resource-group');
  const invited = [{ plan, person: nobody, part: 'resource-group' }];
  expect(await written('tell-plan-member', invited)).toBe(1);
  await takenOut(nobody);
  expect(await written('tell-plan-member', invited)).toBe(0);
});

describe('a letter about a deadline', () => {
  const writtenTo = async (person: PersonId) => {
    const measure = await aMeasure(story.platform.owner, { plan, deadline: '2027-01-15', status: 'running' });
    await query('update plan_measure set owner_person_id = $2 where id = $1', [measure, person]);
    const letters = await written('tell-measure-due', [{ measure }]);
    await query('delete from plan_measure where id = $1', [measure]);
    return letters;
  };

  it('is written to an owner who may still read the plan, and to nobody else', async () => {
    const { kari, siv, reidun, rune, nobody, tone } = story.people;
    await query(`update plan set state = 'in-force' where id = $1`, [plan]);
    // Speaks for the union, and reads what was put forward alone.
    await joins(plan, tone, 'union');
    for (const [who, letters] of [
      [kari, 1],
      [siv, 1],
      [reidun, 1],
      [tone, 0],
      [rune, 0],
      [nobody, 0],
    ] as const)
      expect(await writtenTo(who), who).toBe(letters);
    await query(`update region_member set valid_to = current_date - 1 where municipality_code = $1`, [
      SONDRE_LAND,
    ]);
    expect(await writtenTo(siv)).toBe(0);
    await query('update region_member set valid_to = null');
  });

  it('is not written when the plan has been carried over into the next one', async () => {
    await query(`update plan set state = 'rolled' where id = $1`, [plan]);
    expect(await writtenTo(story.people.kari)).toBe(0);
  });
});
