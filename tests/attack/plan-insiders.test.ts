import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorFor } from '../../src/modules/cohort/testing/story.ts';
import { aPlanMember } from '../../src/modules/competence/plan-fixtures.ts';
import { aPerson, anAdviser, anEmployee, aRole, aUnit } from '../../src/modules/organisation/fixtures.ts';
import type { PersonId } from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { attempt, REFUSED } from './attempt.ts';
import { arrangeVictim, type Victim } from './victim.ts';
import { GJOVIK } from './words.ts';
import { openWorld } from './world.ts';

// These have a part in the victim's plans, and try for more than that part with nothing but the row rules in the way.

let platform: TestPlatform;
let v: Victim;
let resource: PersonId;
let coordinator: PersonId;
let neighbour: PersonId;
const NEIGHBOUR = '3443';
const id = (value: string) => `'${value}'`;
const tried = async (who: PersonId, statement: string) =>
  attempt(platform, await actorFor(platform, who), statement);
const found = (who: PersonId, from: string) => tried(who, `select from ${from}`);

beforeAll(async () => {
  platform = await openWorld();
  v = await arrangeVictim(platform);
  const { owner } = platform;
  coordinator = await aPerson(owner);
  await aRole(owner, { person: coordinator, role: 'region-coordinator', region: v.region });
  neighbour = await anAdviser(owner, { municipality: NEIGHBOUR });
  resource = await aPerson(owner);
  await aPlanMember(owner, {
    plan: v.plans.strategy,
    person: resource,
    part: 'resource-group',
    municipality: NEIGHBOUR,
    by: coordinator,
  });
});
afterAll(() => platform.close());

describe('a chapter that has been taken out', () => {
  beforeAll(async () => {
    await platform.owner.query(
      `insert into plan_chapter_text (chapter_id, plan_id, version, title, body, written_by)
       values ($1, $2, 9, 'Tatt ut', 'Slik sto det', $3)`,
      [v.plans.removedChapter, v.plans.plan, v.rightful.adviser],
    );
    await platform.owner.query(
      `insert into plan_comment (id, plan_id, subject, subject_id, body, written_by)
       values (gen_random_uuid(), $1, 'chapter', $2, 'Dette må ut', $3)`,
      [v.plans.plan, v.plans.removedChapter, v.rightful.adviser],
    );
  });

  it('takes its earlier texts and what was said of it along, for readers as for writers', async () => {
    for (const who of [resource, v.rightful.adviser]) {
      expect(await found(who, `plan_chapter where id = ${id(v.plans.removedChapter)}`)).toBe('0 rows');
      for (const rows of ['plan_chapter_text where chapter_id', 'plan_comment where subject_id'])
        expect(await found(who, `${rows} = ${id(v.plans.removedChapter)}`), rows).toBe('0 rows');
    }
    expect(await found(resource, `plan_comment where id = ${id(v.plans.comment)}`)).toBe('1 rows');
  });

  it('is not written in, said anything of or put in anybody’s name while it is out', async () => {
    const text = (chapter: string) =>
      `insert into plan_chapter_text (chapter_id, plan_id, version, title, body, written_by)
       values (${id(chapter)}, ${id(v.plans.plan)}, 77, 'X', 'Y', scope.person())`;
    const comment = (chapter: string) =>
      `insert into plan_comment (id, plan_id, subject, subject_id, body, written_by)
       values (gen_random_uuid(), ${id(v.plans.plan)}, 'chapter', ${id(chapter)}, 'X', scope.person())`;
    for (const statement of [text, comment]) {
      expect(await tried(resource, statement(v.plans.removedChapter))).toBe(REFUSED);
      expect(await tried(resource, statement(v.plans.ownChapter))).toBe('1 rows');
    }
    for (const blind of [
      `update plan_chapter set removed_at = null, removed_by = null`,
      `update plan_chapter set title = 'X' where id = ${id(v.plans.removedChapter)}`,
      `delete from plan_chapter where id = ${id(v.plans.removedChapter)}`,
    ]) {
      await tried(resource, blind);
      const { rows } = await platform.owner.query(
        'select removed_at is not null as out from plan_chapter where id = $1',
        [v.plans.removedChapter],
      );
      expect(rows).toEqual([{ out: true }]);
    }
  });

  it('comes back with all of it', async () => {
    const back = await platform.db.transaction(await actorFor(platform, v.rightful.adviser), async (tx) => {
      await sql`select scope.bring_back_chapter(${v.plans.removedChapter})`.execute(tx);
      const { rows } = await sql`select version from plan_chapter_text
        where chapter_id = ${v.plans.removedChapter} order by version`.execute(tx);
      await sql`select scope.remove_chapter(${v.plans.removedChapter}, now())`.execute(tx);
      return rows;
    });
    expect(back).toContainEqual({ version: 9 });
  });

  it('is not taken out or brought back by the resource group, and not where it is coursework', async () => {
    const asked = async (who: PersonId, call: string) =>
      platform.db.transaction(await actorFor(platform, who), async (tx) => {
        const { rows } = await sql<{ done: unknown }>`select ${sql.raw(call)} as done`.execute(tx);
        return rows[0]?.done;
      });
    for (const who of [resource, coordinator, neighbour]) {
      expect(await asked(who, `scope.remove_chapter(${id(v.plans.ownChapter)}, now())`)).toBeNull();
      expect(await asked(who, `scope.bring_back_chapter(${id(v.plans.removedChapter)})`)).toBeNull();
    }
    for (const chapter of [v.plans.coursework.marked, v.plans.chapter])
      expect(await asked(v.rightful.adviser, `scope.remove_chapter(${id(chapter)}, now())`)).toBeNull();
  });
});

describe('what a search for the region was asked with', () => {
  it('is for those who write the strategy, because it has the small needs of each municipality in it', async () => {
    const { rows } = await platform.owner.query(
      `insert into plan_run (id, plan_id, status, revision, problem, asked_by)
       values (gen_random_uuid(), $1, 'queued', 1, '{}', $2) returning id`,
      [v.plans.strategy, coordinator],
    );
    const run = `plan_run where id = ${id(rows[0].id)}`;
    expect(await found(coordinator, run)).toBe('1 rows');
    for (const who of [resource, neighbour]) expect(await found(who, run)).toBe('0 rows');
  });
});

describe('whoever acts for two municipalities', () => {
  it('does not ask the people of one in the round of the other, nor keep a register of them there', async () => {
    const both = await anAdviser(platform.owner, { municipality: NEIGHBOUR });
    await aRole(platform.owner, { person: both, role: 'competence-adviser', municipality: GJOVIK });
    const employee = await anEmployee(platform.owner, { municipality: NEIGHBOUR });
    const unit = await aUnit(platform.owner, { municipality: NEIGHBOUR, name: 'Nabotun' });
    const register = (code: string) => `insert into competence_holding
      (id, municipality_code, employee_id, competence_id, said_by, said_by_person_id, level, basis)
      values (gen_random_uuid(), '${code}', ${id(employee)}, ${id(v.plans.poolable)}, 'register', scope.person(), 2, 'course')`;
    const round = id(v.plans.draftRound);
    for (const mixed of [
      `insert into mapping_round_unit values (${round}, '${GJOVIK}', ${id(unit)})`,
      `insert into mapping_round_person values (${round}, '${GJOVIK}', ${id(employee)})`,
      register(GJOVIK),
    ])
      expect(await tried(both, mixed), mixed).toBe(REFUSED);
    expect(await tried(both, register(NEIGHBOUR))).toBe('1 rows');
  });
});

describe('what was taken in and agreed on', () => {
  it('is not changed or taken away afterwards, and not put in in somebody else’s name', async () => {
    for (const who of [coordinator, resource, neighbour, v.rightful.adviser]) {
      for (const table of ['plan_figure_set', 'plan_cost_split']) {
        expect(await tried(who, `delete from ${table}`), table).toBe(REFUSED);
        expect(await tried(who, `update ${table} set plan_id = plan_id`), table).toBe(REFUSED);
      }
    }
    const split = (by: string) => `insert into plan_cost_split (id, plan_id, cost_key, shares, made_by)
      values (gen_random_uuid(), ${id(v.plans.strategy)}, 'equal', '[]', ${by})`;
    expect(await tried(coordinator, split(id(v.rightful.adviser)))).toBe(REFUSED);
    expect(await tried(coordinator, split('scope.person()'))).toBe('1 rows');
    expect(await tried(resource, split('scope.person()'))).toBe(REFUSED);
    expect(await tried(neighbour, split('scope.person()'))).toBe(REFUSED);
  });

  it('has a shape that its readers can read, and room for no more than it needs', async () => {
    const set = (figures: string) => `insert into plan_figure_set (id, plan_id, number, figures, taken_by)
      values (gen_random_uuid(), ${id(v.plans.strategy)}, 99, ${figures}, scope.person())`;
    const split = (shares: string) => `insert into plan_cost_split (id, plan_id, cost_key, shares, made_by)
      values (gen_random_uuid(), ${id(v.plans.strategy)}, 'equal', ${shares}, scope.person())`;
    const BROKEN = '23514';
    for (const figures of [`'[]'`, `'"x"'`, `jsonb_build_object('x', repeat(md5('y'), 200000))`])
      expect(await tried(coordinator, set(figures)), figures).toBe(BROKEN);
    for (const shares of [`'{}'`, `'"[]"'`, `jsonb_build_array(repeat(md5('y'), 20000))`])
      expect(await tried(coordinator, split(shares)), shares).toBe(BROKEN);
  });
});
