import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompetenceId, PlanGoalId } from '../../../../../kernel/ids.ts';
import { aGoal, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { figuresStory, type FiguresStory, valueIn } from '../../../testing/figures-story.ts';

let story: FiguresStory;
beforeAll(async () => {
  story = await figuresStory();
  await story.importPeople(2025);
  await story.take(story.as('kari'));
});
afterAll(() => story.platform.close());

describe('requirements from the figures', () => {
  let nurse: CompetenceId;
  let goal: PlanGoalId;
  const requirements = async () =>
    (
      await story.platform.owner.query<{
        code: string;
        fte: number;
        status: string;
        reason: string;
        year: number;
      }>(
        `select i.code, q.fte::float8, q.status, q.reason, q.year from plan_requirement q
         join competence_item i on i.id = q.competence_id where q.plan_id = $1 order by i.code`,
        [story.plan],
      )
    ).rows;
  const setIn = (body: string) => /name="set" value="([^"]*)"/.exec(body)?.[1] ?? '';

  it('need a goal to hang on', async () => {
    expect((await story.read(story.as('kari'), `${story.figures()}/requirements`)).body).toContain(
      'Planen har ingen mål ennå',
    );
    goal = await aGoal(story.platform.owner, { plan: story.plan });
    nurse = await competenceIdOf(story.platform.owner, 'nurse');
  });

  it('are proposed in positions, at the middle or at more than the middle', async () => {
    const [set] = await story.sets();
    const middle = await story.read(story.as('kari'), `${story.figures()}/requirements`);
    const more = await story.read(story.as('kari'), `${story.figures()}/requirements?quantile=p80`);
    const amount = (body: string) =>
      Number(/id="amount-nurse"[^>]*value="([^"]*)"/.exec(body)?.[1]?.replace(',', '.'));
    const { p50, p80 } = valueIn(set, 'profession', 'nurse', 2030)!;
    expect(amount(middle.body)).toBeCloseTo(p50! / (1 - set!.sickness), 1);
    expect(amount(more.body)).toBeCloseTo(p80! / (1 - set!.sickness), 1);
    expect(p80!).toBeGreaterThan(p50!);
    // Nurses and specialist nurses are one profession, and a sum of draws has no wider range than the sum of ranges.
    const group = (item: string) => valueIn(set, 'education', item, 2030)!;
    expect(p50!).toBeCloseTo(group('nurse').p50! + group('specialist-nurse').p50!, 0);
  });

  it('say at each field what is wrong, and put in nothing then', async () => {
    const set = setIn((await story.read(story.as('kari'), `${story.figures()}/requirements`)).body);
    const post = (given: Record<string, string>) =>
      story.as('kari').post(`${story.figures()}/requirements`, { set, quantile: 'p50', goal, ...given });
    const none = await post({});
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('Kryss av for minst ett krav.');
    const wrong = await post({ goal: '', 'take-nurse': 'yes', 'amount-nurse': '-3' });
    const body = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(body).toContain('Velg målet som kravet tjener.');
    expect(body).toContain('Tallet kan ikke være under null.');
    expect(body).toContain('value="-3"');
    expect(await requirements()).toEqual([]);
  });

  it('are put in as proposals with where they are from, and never write over what stands', async () => {
    const standing = await aRequirement(story.platform.owner, {
      plan: story.plan,
      goal,
      competence: nurse,
      year: 2030,
      fte: 12,
    });
    const page = (await story.read(story.as('kari'), `${story.figures()}/requirements`)).body;
    expect(page).toContain('12 årsverk (enighet)');
    expect(page).toContain(`/analysis/requirements/${standing}`);
    expect(page).not.toContain('id="amount-nurse"');
    const added = await story.as('kari').post(`${story.figures()}/requirements`, {
      set: setIn(page),
      quantile: 'p80',
      goal,
      'take-health-worker': 'yes',
      'amount-health-worker': '101,5',
      'take-assistant': 'yes',
      'amount-assistant': '50',
      'take-nurse': 'yes',
      'amount-nurse': '99',
    });
    expect(added.status).toBe(422);
    expect(await added.text()).toContain('Noen har lagt inn krav for sykepleier mens du leste');
    const again = await story.as('kari').post(`${story.figures()}/requirements`, {
      set: setIn(page),
      quantile: 'p80',
      goal,
      'take-health-worker': 'yes',
      'amount-health-worker': '101,5',
    });
    expect(again.headers.get('location')).toBe(`/plans/${story.plan}/analysis/requirements?done=added-1`);
    const [worker, own] = await requirements();
    expect(worker).toMatchObject({ code: 'health-worker', fte: 101.5, status: 'proposed', year: 2030 });
    expect(worker!.reason).toMatch(
      /^Framskriving tatt inn [\d.]+: [\d,]+ årsverk til stede i 2030 \([\d,–]+\)\. Det er [\d,]+ årsverk i stillinger med [\d,]+.% sykefravær\. Dette er nok i 8 av 10 framtider\.$/,
    );
    expect(own).toMatchObject({ code: 'nurse', fte: 12 });
  });
});
