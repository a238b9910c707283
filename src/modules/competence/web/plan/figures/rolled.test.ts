import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanGoalId, PlanId } from '../../../../../kernel/ids.ts';
import { aGoal, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { figuresStory, type FiguresStory } from '../../../testing/figures-story.ts';

let story: FiguresStory;
let goal: PlanGoalId;
let next: PlanId;
beforeAll(async () => {
  story = await figuresStory();
  await story.importPeople(2025);
  await story.take(story.as('kari'));
  goal = await aGoal(story.platform.owner, { plan: story.plan });
});
afterAll(() => story.platform.close());

const query = async <Row>(sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows as Row[];
const pageOf = async (path: string) => {
  const { body } = await story.read(story.as('kari'), path);
  return { body, text: body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ') };
};
const setIn = (body: string) => /name="set" value="([^"]*)"/.exec(body)?.[1] ?? '';
const post = (plan: PlanId, given: Record<string, string>) =>
  story.as('kari').post(`${story.figures(plan)}/requirements`, given);
const requirements = (plan: PlanId) =>
  query<{ id: string; code: string; fte: number; year: number; founded: Record<string, unknown> | null }>(
    `select q.id, i.code, q.fte::float8, q.year, q.founded_on as founded from plan_requirement q
     join competence_item i on i.id = q.competence_id where q.plan_id = $1 order by i.code, q.year`,
    [plan],
  );

describe('what a requirement was made from', () => {
  it('is kept with it: the set, the day, the choice and both figures, also where another amount was written', async () => {
    const { body } = await pageOf(`${story.figures()}/requirements?quantile=p80`);
    const amount = (code: string) =>
      Number(new RegExp(`id="amount-${code}"[^>]*value="([^"]*)"`).exec(body)?.[1]?.replace(',', '.'));
    const added = await post(story.plan, {
      set: setIn(body),
      quantile: 'p80',
      goal,
      'take-nurse': 'yes',
      'amount-nurse': '140',
      'take-health-worker': 'yes',
    });
    expect(added.status).toBe(422); // the amount of the second is not told
    await post(story.plan, {
      set: setIn(body),
      quantile: 'p80',
      goal,
      'take-nurse': 'yes',
      'amount-nurse': '140',
      'take-health-worker': 'yes',
      'amount-health-worker': String(amount('health-worker')),
    });
    const [worker, nurse] = await requirements(story.plan);
    expect(worker).toMatchObject({ fte: amount('health-worker'), founded: { quantile: 'p80', year: 2030 } });
    expect(nurse?.founded).toMatchObject({
      set: setIn(body),
      quantile: 'p80',
      p80: amount('nurse'),
      years: [2027, 2030],
    });
    expect(nurse!.founded!['p50']).toBeLessThan(amount('nurse'));
    const { text } = await pageOf(`/plans/${story.plan}/analysis/requirements`);
    expect(text).toMatch(
      /140 årsverk Tall tatt inn [^:]+: [\d,]+ årsverk i 2030 \(nok i 8 av 10 framtider\)/,
    );
    expect(text).toContain('Kravet er satt til 140 årsverk.');
    expect(text).not.toContain('forrige plan');
  });

  it('goes when the requirement comes to be about something else, and stays when its amount is changed', async () => {
    const [worker] = await requirements(story.plan);
    const edit = `/plans/${story.plan}/analysis/requirements/${worker!.id}`;
    const change = async (changes: Record<string, string>) => {
      const { body } = await pageOf(`${edit}/edit`);
      const seen = (/name="seen" value="([^"]*)"/.exec(body)?.[1] ?? '').replaceAll('&quot;', '"');
      return story.as('kari').post(edit, { ...(JSON.parse(seen) as object), seen, ...changes });
    };
    expect((await change({ amount: '99' })).status).toBe(303);
    expect((await requirements(story.plan))[0]).toMatchObject({ fte: 99, founded: { quantile: 'p80' } });
    expect((await change({ unit: 'Hjemmetjenester nord' })).status).toBe(303);
    expect((await requirements(story.plan))[0]?.founded).toBeNull();
    await query('delete from plan_requirement where id = $1', [worker!.id]);
    const competence = await competenceIdOf(story.platform.owner, 'physician');
    await aRequirement(story.platform.owner, { plan: story.plan, goal, competence, fte: 9, year: 2029 });
  });
});

describe('a plan that was rolled', () => {
  it('is offered newer figures when it is made, and has taken none along as its own', async () => {
    await query(`update plan set state = 'in-force' where id = $1`, [story.plan]);
    const roll = `/plans/${story.plan}/follow-up/roll`;
    expect((await pageOf(roll)).text).toContain('Den nye planen begynner uten tall for behovet');
    const made = await story.as('kari').post(`${roll}/make`);
    [{ id: next }] = (await query<{ id: PlanId }>('select id from plan where previous_id = $1', [
      story.plan,
    ])) as [{ id: PlanId }];
    expect(made.headers.get('location')).toBe(`${story.figures(next)}?done=rolled`);
    expect(await story.sets(next)).toEqual([]);
    const { body, text } = await pageOf(made.headers.get('location') ?? '');
    expect(text).toContain('Begynn med å ta inn nyere tall');
    expect(text).toMatch(/Slik gjorde dere det sist Tall tatt inn [^,]+, i planen for 2027–2030/);
    expect(text).toMatch(/nok i 8 av 10 framtider Yrker dere laget krav for Sykepleier /);
    expect(body).toContain(`href="${story.figures()}"`);
  });

  it('says of each requirement which figures it was founded on, and that they are those of the plan before', async () => {
    const { text } = await pageOf(`/plans/${next}/analysis/requirements`);
    expect(text).toContain('Kravene bygger på tall fra forrige plan');
    expect(text).toContain('1 krav er laget av tall som ble tatt inn');
    expect(text).toContain('Tall fra planen for 2027–2030');
    const nurse = (await requirements(next)).find(({ code }) => code === 'nurse');
    const one = await pageOf(`/plans/${next}/analysis/requirements/${nurse!.id}`);
    expect(one.text).toMatch(/Bygger på Tall tatt inn .*Tall fra planen for 2027–2030/);
  });

  it('has the choices of last time ready once newer figures are in, and puts nothing in by itself', async () => {
    await story.importPeople(2026, 20);
    const before = await requirements(next);
    expect((await story.take(story.as('kari'), next)).status).toBe(303);
    const { body, text } = await pageOf(`${story.figures(next)}/requirements`);
    expect(text).toContain('Det samme er krysset av som i planen for 2027–2030');
    const ticked = [...body.matchAll(/<input[^>]*name="take-([\w-]+)"[^>]*checked/g)].map(([, code]) => code);
    expect(ticked).toEqual(['nurse']);
    expect(body).toMatch(/name="quantile" value="p80"[^>]*checked|type="hidden" name="quantile" value="p80"/);
    expect(body).toContain(`<option value="${before[0] === undefined ? '' : await goalOf(next)}" selected`);
    expect(await requirements(next)).toEqual(before);
    expect((await pageOf(`/plans/${next}/analysis/requirements`)).text).toContain('Nyere tall er tatt inn.');
    expect((await pageOf(`${story.figures(next)}/requirements?quantile=p50`)).body).toMatch(
      /type="hidden" name="quantile" value="p50"/,
    );
  });

  it('tells nobody of the figures of a plan that they may not read', async () => {
    const { body } = await story.read(story.as('rune'), story.figures(next));
    expect(body).not.toContain('Slik gjorde dere det sist');
  });
});

async function goalOf(plan: PlanId): Promise<string> {
  return (await query<{ id: string }>('select id from plan_goal where plan_id = $1', [plan]))[0]!.id;
}
