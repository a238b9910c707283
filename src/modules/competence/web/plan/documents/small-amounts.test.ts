import { afterAll, beforeAll, expect, it } from 'vitest';
import { anActor } from '../../../../../access/testing/an-actor.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aChapter, aGoal, aMeasure, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let lars: Browser;
let requirement: string;

/** Gjøvik requires 84.5 nurses and 4 midwives, has 71.5 and 2.5, and is to acquire 13 and 1.5. */
beforeAll(async () => {
  story = await plansStory();
  const { owner } = story.platform;
  const app = createTestApp(story.platform, [competence]);
  kari = await app.as(story.people.kari);
  lars = await app.as(story.people.lars);
  await aChapter(owner, { plan: story.plan, by: story.people.kari, key: 'gap' });
  const goal = await aGoal(owner, { plan: story.plan });
  for (const [number, [code, required, held, acquire]] of (
    [
      ['nurse', 84.5, 71.5, 13],
      ['midwife', 4, 2.5, 1.5],
    ] as const
  ).entries()) {
    const item = await competenceIdOf(owner, code);
    requirement = await aRequirement(owner, { plan: story.plan, goal, competence: item, fte: required });
    await owner.query(
      `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, persons, fte, basis, as_of)
       values (gen_random_uuid(), $1, $2, 'staffing', '', $3, $3, 'staff-list', '2026-11-01')`,
      [story.plan, item, held],
    );
    const { rows } = await owner.query<{ id: string }>(
      `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority, note)
       values (gen_random_uuid(), $1, $2, 'acquire', $3, 'high', $4) returning id`,
      [story.plan, requirement, acquire, `Merknad om ${code}`],
    );
    const measure = await aMeasure(owner, {
      plan: story.plan,
      goal,
      number: number + 1,
      title: `Tiltak for ${code}`,
    });
    await owner.query('insert into plan_measure_need (plan_id, measure_id, need_id) values ($1, $2, $3)', [
      story.plan,
      measure,
      rows[0]?.id,
    ]);
  }
});
afterAll(() => story.platform.close());

const at = (path: string) => `/plans/${story.plan}/${path}`;
const table = async (who: Browser) => (await who.get(at('documents/preview'))).text();
const everything = async (who: Browser) => {
  const { rows } = await story.platform.owner.query<{ id: string }>(
    'select id from plan_measure where plan_id = $1 order by title',
    [story.plan],
  );
  const paths = ['analysis/needs', ...rows.map(({ id }) => `measures/${id}`), 'documents/preview', ''];
  return Promise.all(paths.map(async (path) => (await who.get(at(path).replace(/\/$/, ''))).text()));
};

it('tells who plans the amount of every need, and readers across borders about how much where more than ten hold it', async () => {
  const own = (await everything(kari)).join('\n');
  expect(own).toContain('1,5 årsverk');
  expect(own).toContain('13 årsverk');
  const theirs = await everything(lars);
  expect(theirs.join('\n')).toContain('Ca. 15 årsverk i alt');
  for (const page of theirs) {
    // Not as the end of another figure.
    expect(page).not.toMatch(/(?<!\d)1,5/);
    expect(page).not.toContain('13 årsverk');
    expect(page).not.toContain('Merknad om midwife');
  }
});

it('makes the same document whoever asks, which says that the amount is not told', async () => {
  const [mine, yours] = await Promise.all([table(kari), table(lars)]);
  for (const page of [mine, yours]) {
    expect(page).toContain('Ikke oppgitt');
    expect(page).not.toContain('Merknad om midwife');
  }
});

it('holds against those who ask the database themselves', async () => {
  const asked = (personId: (typeof story.people)['lars']) =>
    story.platform.db.read(anActor({ personId }), (tx) => tx.selectFrom('plan_need').selectAll().execute());
  expect(await asked(story.people.lars)).toEqual([]);
});

it('leaves it to those who write the plan whether small amounts are told', async () => {
  expect((await lars.post(at('documents/amounts'), { tell: 'yes' })).status).toBe(403);
  const saved = await kari.post(at('documents/amounts'), { tell: 'yes' });
  expect(saved.headers.get('location')).toContain('done=amounts');
  expect(await (await kari.get(at('documents?done=amounts'))).text()).toContain('Valget er lagret');
  const all = await table(lars);
  expect(all).toContain('1,5 årsverk');
  // What is held and told at all is then told to the unit too: whoever has the amount and the requirement has it anyway.
  expect(all).toContain('71,5');
  await kari.post(at('documents/amounts'), {});
  expect(await table(lars)).not.toContain('1,5 årsverk');
});
