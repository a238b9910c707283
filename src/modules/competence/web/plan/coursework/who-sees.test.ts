import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../../kernel/ids.ts';
import { actorFor } from '../../../../cohort/testing/story.ts';
import { type CourseworkStory, courseworkStory, pageOf } from '../../../testing/coursework-story.ts';

let s: CourseworkStory;
beforeAll(async () => {
  s = await courseworkStory();
});
afterAll(() => s.story.platform.close());
beforeEach(() => s.begin());

describe('who handed in, and how it went', () => {
  beforeEach(async () => {
    await s.markIt();
    await s.handItIn(2);
    await s.judge('returned');
  });

  it('is told to nobody else in the plan, who only see that the chapter is coursework', async () => {
    for (const reader of [s.siv, s.mate]) {
      const page = await pageOf(reader, s.at());
      expect(page).toContain('<span class="ll-tag">Arbeidskrav</span>');
      expect(page).not.toContain('I retur');
      expect(page).not.toContain('levert');
      expect((await reader.get(s.shown())).status).toBe(404);
    }
    expect(await pageOf(s.siv, `/plans/${s.story.strategy}/chapters`)).toContain('ll-tag');
  });

  it('is kept from the lecturer of another class, and from the own one when the participant has withdrawn', async () => {
    expect((await s.otherLecturer.get(s.shown())).status).toBe(404);
    expect((await s.lecturer.get(s.shown())).status).toBe(200);
    await s.owner().query(`update participant set status = 'withdrawn' where id = $1`, [s.taking]);
    expect((await s.lecturer.get(s.shown())).status).toBe(404);
    expect((await s.programme.get(s.shown())).status).toBe(404);
  });
});

describe('the rows themselves', () => {
  const found = async (who: PersonId, from: string): Promise<number> => {
    const actor = await actorFor(s.story.platform, who);
    const { rows } = await s.story.platform.db.read(actor, (tx) =>
      sql.raw(`select from ${from}`).execute(tx),
    );
    return rows.length;
  };
  const tried = async (statement: string): Promise<string> => {
    const actor = await actorFor(s.story.platform, s.story.people.lars);
    return s.story.platform.db
      .transaction(actor, (tx) => sql.raw(statement).execute(tx))
      .then(
        ({ numAffectedRows }) => `${numAffectedRows ?? 0n} rows`,
        (error: Error) => error.message,
      );
  };

  it('let the lecturer read the version that was handed in, and not the one before or after', async () => {
    await s.write(3, 'Teksten som leveres.');
    await s.markIt();
    expect(await found(s.people.lecturer, 'plan_chapter_coursework')).toBe(0);
    expect(await found(s.people.lecturer, `plan_chapter_text where chapter_id = '${s.chapterNow()}'`)).toBe(
      0,
    );
    await s.handItIn(3);
    await s.write(4, 'Senere.');
    const text = (version: number) =>
      `plan_chapter_text where chapter_id = '${s.chapterNow()}' and version = ${version}`;
    for (const [version, rows] of [
      [2, 0],
      [3, 1],
      [4, 0],
    ] as const) {
      expect(await found(s.people.lecturer, text(version))).toBe(rows);
      expect(await found(s.people.otherLecturer, text(version))).toBe(0);
    }
    expect(await found(s.people.lecturer, `plan_chapter where id = '${s.chapterNow()}'`)).toBe(0);
    expect(await found(s.story.people.siv, 'plan_chapter_coursework')).toBe(0);
  });

  it('let the participant exchange no text that waits, and approve nothing', async () => {
    await s.markIt();
    await s.handItIn(2);
    await s.write(3, 'En bedre tekst.');
    expect(await tried('update plan_chapter_coursework set version = 3')).toBe('0 rows');
    expect(await tried('delete from plan_chapter_coursework')).toBe('0 rows');
    expect(await tried(`update coursework_status set status = 'approved'`)).toBe('0 rows');
  });
});
