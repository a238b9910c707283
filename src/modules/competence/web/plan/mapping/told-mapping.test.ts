import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId, PersonId, PlanId, UnitId } from '../../../../../kernel/ids.ts';
import { nobody } from '../../../../../platform/database/scope.ts';
import { createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { mappingStory, type MappingStory } from '../../../testing/mapping-story.ts';

// What is told of rounds to those who see nobody's staff. The attack is to look twice, or at two things, and subtract.

let story: MappingStory;
let web: TestApp;
let plan: PlanId;
let staff: EmployeeId[];
beforeAll(async () => {
  story = await mappingStory();
  web = createTestApp(story.platform, [competence]);
  staff = await Promise.all(Array.from({ length: 50 }, () => story.works(story.units.nord)));
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await story.beginAnew();
});

const query = (text: string, values: unknown[] = []) => story.platform.owner.query(text, values);

async function roundOf(units: readonly UnitId[], status = 'open'): Promise<string> {
  const { rows } = await query(
    `insert into mapping_round (id, municipality_code, plan_id, name, opens_on, closes_on, status, created_by)
     values (gen_random_uuid(), '3407', $1, 'Runde', '2026-01-01', '2099-12-31', $2, $3) returning id`,
    [plan, status, story.people.adviser],
  );
  const { id } = rows[0];
  await query(`insert into mapping_round_item values ($1, '3407', $2)`, [id, story.competences.dementia]);
  await query(`insert into mapping_round_unit select $1, '3407', unnest($2::uuid[])`, [id, units]);
  return id;
}

const answer = (round: string, employee: EmployeeId, by: 'self' | 'leader' = 'self') =>
  query(
    `insert into competence_holding (id, municipality_code, employee_id, competence_id, round_id, said_by,
       said_by_person_id, level, basis)
     values (gen_random_uuid(), '3407', $1, $2, $3, $4, $5, 2, 'self-assessed')`,
    [employee, story.competences.dementia, round, by, story.people.adviser],
  );

type Told = { asked: number | null; selves: number | null; leaders: number | null; mapped: number };
async function told(person: PersonId = story.people.member): Promise<Told | undefined> {
  return story.platform.db.read({ scope: { ...nobody, person } }, async (tx) => {
    const { rows } =
      await sql<Told>`select asked, selves, leaders, mapped from scope.told_mapping(${plan})`.execute(tx);
    return rows[0];
  });
}

describe('what is told of the rounds of a municipality', () => {
  it('is nothing to those who do not read the plan', async () => {
    await roundOf([story.units.nord]);
    expect(await told(story.people.stranger)).toBeUndefined();
    expect(await told(story.people.anne)).toBeUndefined();
  });

  it('never tells ten or fewer, and never differs by ten or fewer from one look to the next', async () => {
    const round = await roundOf([story.units.nord]);
    const looks: (number | null)[] = [(await told())?.selves ?? null];
    for (const employee of staff) {
      await answer(round, employee);
      looks.push((await told())?.selves ?? null);
    }
    const numbers = looks.map((look) => look ?? 0);
    expect(numbers.at(-1)).toBe(40);
    expect(looks.every((look) => look === null || look > 10)).toBe(true);
    const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
    expect(steps.every((step) => step === 0 || step > 10)).toBe(true);
  });

  it('does not tell how many have not answered by the two numbers together', async () => {
    const round = await roundOf([story.units.nord]);
    const left = new Set<number>();
    for (const employee of staff) {
      await answer(round, employee);
      const look = await told();
      left.add((look?.asked ?? 0) - (look?.selves ?? 0));
    }
    expect([...left].toSorted((a, b) => a - b)).toEqual([0, 20, 40]);
  });

  it('does not tell a unit by a round more or less, nor by a person more or less', async () => {
    const before = await told();
    expect(before).toMatchObject({ asked: null });
    await roundOf([story.units.nord]);
    const one = await told();
    await roundOf([story.units.sor]);
    await roundOf([story.units.nord, story.units.sor]);
    expect((await told())?.asked).toBe(one?.asked);
    const { rows } = await query('select id from mapping_round limit 1');
    await query(`insert into mapping_round_person values ($1, '3407', $2)`, [
      rows[0].id,
      story.staff.outside,
    ]);
    expect((await told())?.asked).toBe(one?.asked);
  });

  it('counts each one once in however many rounds, and leaves out rounds that were never opened', async () => {
    const [one, other] = [await roundOf([story.units.nord]), await roundOf([story.units.nord])];
    for (const employee of staff.slice(0, 15)) {
      await answer(one, employee);
      await answer(other, employee);
    }
    const draft = await roundOf([story.units.nord], 'draft');
    for (const employee of staff.slice(15)) await answer(draft, employee);
    expect(await told()).toMatchObject({ selves: null, mapped: 0 });
  });

  it('is a page for the project group without a name, a unit or a way to a round', async () => {
    const round = await roundOf([story.units.nord]);
    for (const employee of staff.slice(0, 23)) await answer(round, employee);
    const browser = await web.as(story.people.member);
    const html = await (await browser.get(`/plans/${plan}/analysis/rounds`)).text();
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
    const page = main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page).toContain('Spurt minst 40');
    expect(page).toContain('Har svart selv minst 20');
    expect(page).toContain('Leder har svart for færre enn 20');
    expect(page).toContain('1. For 1 av dem er det svart om minst 20 personer.');
    expect(html).not.toContain(`/rounds/${round}`);
    for (const secret of ['Nord', 'Solheim', 'Hemmelig', '23', '53']) expect(page).not.toContain(secret);
  });
});
