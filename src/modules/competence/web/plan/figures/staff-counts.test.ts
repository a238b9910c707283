import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnitId } from '../../../../../kernel/ids.ts';
import { anEmployee, aPosition, aUnit } from '../../../../organisation/fixtures.ts';
import type { FigureSet } from '../../../domain/plan/figures/figure-set.ts';
import { GJOVIK } from '../../../testing/plan-story.ts';
import { aChapter, aPlanMember } from '../../../plan-fixtures.ts';
import { figuresStory, type FiguresStory, valueIn } from '../../../testing/figures-story.ts';

let story: FiguresStory;
beforeAll(async () => {
  story = await figuresStory();
  await story.importPeople(2025);
  await aChapter(story.platform.owner, { plan: story.plan, by: story.people.kari, key: 'challenge' });
});
afterAll(() => story.platform.close());

describe('counts of staff', () => {
  const inGjovik = { municipality: GJOVIK };
  let unit: UnitId;
  const hire = async (code: string, count: number, birthDate = '1966-01-01') => {
    for (let i = 0; i < count; i++) {
      const employee = await anEmployee(story.platform.owner, { ...inGjovik, birthDate });
      await aPosition(story.platform.owner, { ...inGjovik, employee, unit, code });
    }
  };
  beforeAll(async () => {
    unit = await aUnit(story.platform.owner, { ...inGjovik, service: 'home-care' });
    await hire('7174', 60);
    await hire('7076', 700);
    await hire('6572', 6);
  });

  it('of ten and fewer never leave the municipality, and neither does a sum that would tell them', async () => {
    expect((await story.take(story.as('kari'))).status).toBe(303);
    const [six] = await story.sets();
    expect(six!.staff).toMatchObject({ basis: 'list', unknown: expect.arrayContaining(['assistant']) });
    const told = six!.lines.filter(({ part }) => /supply-by|gap-by/.test(part)).map(({ item }) => item);
    expect(told).toContain('skilled-health-worker');
    expect(told).not.toContain('assistant');
    // Somebody who subtracts what is told from the sum finds the need that counts as met, whoever works there.
    await hire('6572', 3);
    expect((await story.drawn(story.as('kari'), `${story.figures()}/take`)).body).toContain(
      'Tallene er de samme',
    );
    for (const reader of ['kari', 'lars'] as const) {
      const page = await story.read(story.as(reader), story.figures());
      const tables = page.body.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');
      expect(tables).toContain('assistenter');
      expect(tables.split('Årsverk som mangler, etter utdanning')[1]).not.toContain('|Assistenter|');
    }
  });

  it('tell nothing of how many are about to retire in a group, where those are few', async () => {
    const young = (count: number) =>
      story.platform.owner.query(
        `update employee set birth_date = '1990-01-01' where id in (select p.employee_id from position p
           where p.position_code = '7174' order by p.employee_id limit $1)`,
        [count],
      );
    const nurses = (set: FigureSet | undefined) => valueIn(set, 'supply-by-education', 'nurse', 2030);
    await young(30);
    expect((await story.take(story.as('kari'))).status).toBe(303);
    const [half] = await story.sets();
    await young(52);
    expect((await story.take(story.as('kari'))).status).toBe(303);
    const [eight] = await story.sets();
    expect(nurses(eight)).not.toEqual(nurses(half));
    // Eight or three who will soon go: the figures are the same.
    await young(57);
    expect((await story.drawn(story.as('kari'), `${story.figures()}/take`)).body).toContain(
      'Tallene er de samme',
    );
  });

  it('are not needed: a member of the project group who sees none takes in what everybody may know', async () => {
    const { platform, plan, people } = story;
    const by = people.kari;
    await aPlanMember(platform.owner, { plan, person: people.nobody, part: 'project-group', by });
    expect((await story.take(story.as('nobody'))).status).toBe(303);
    const [set] = await story.sets();
    expect(set!.staff).toEqual({ basis: 'need' });
    expect((await story.read(story.as('nobody'), story.figures())).body).toContain(
      'Stedets egne ansatte er ikke med',
    );
    expect((await story.take(story.as('kari'))).status).toBe(303);
  });

  it('are in documents as little as on the page, and a document is the same whoever makes it', async () => {
    const [content, other] = await Promise.all(
      [story.people.kari, story.people.lars].map(async (person) => {
        const browser = await story.web.as(person);
        const page = await browser.get(`/plans/${story.plan}/documents/preview`);
        return (await page.text()).split('class="ll-paper"')[1]?.split('</main')[0] ?? '';
      }),
    );
    const without = (text: string) => text.replaceAll(/kl\. \d\d\.\d\d/g, '');
    expect(without(content!)).toBe(without(other!));
    expect(content).toContain('Årsverk som mangler, etter utdanning');
    expect(content!.split('Årsverk som mangler, etter utdanning')[1]).not.toContain('Assistenter');
  });

  it('are in no strategy, whoever takes in its figures', async () => {
    expect((await story.take(story.as('kari'), story.strategy)).status).toBe(303);
    const [set] = await story.sets(story.strategy);
    expect(set!.staff).toEqual({ basis: 'need' });
    expect(valueIn(set, 'gap', 'gap', set!.baseYear)!.p50).toBe(0);
  });

  it('are for nobody else: a neighbour finds no plan, and the resource group takes nothing in', async () => {
    for (const path of [story.figures(), `${story.figures()}/take`, `${story.figures()}/requirements`])
      expect((await story.as('rune').get(path)).status).toBe(404);
    expect((await story.as('rune').post(`${story.figures()}/take`, { seal: 'x' })).status).toBe(404);
    for (const path of [`${story.figures()}/take`, `${story.figures()}/requirements`])
      expect((await story.as('lars').get(path)).status).toBe(403);
    expect((await story.as('lars').post(`${story.figures()}/take`, { seal: 'x' })).status).toBe(403);
    expect((await story.as('lars').post(`${story.figures()}/drawing`, { do: 'again' })).status).toBe(403);
    expect((await story.as('tone').get(story.figures())).status).toBe(403);
  });
});
