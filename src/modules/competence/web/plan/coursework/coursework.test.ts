import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CourseworkStory, courseworkStory, pageOf, saidBy } from '../../../testing/coursework-story.ts';
import { aChapter } from '../../../plan-fixtures.ts';

let s: CourseworkStory;
beforeAll(async () => {
  s = await courseworkStory();
});
afterAll(() => s.story.platform.close());
beforeEach(() => s.begin());

describe('a chapter that is coursework', () => {
  it('is chosen by a participant among the own, with course, class and deadline, and undone until it is handed in', async () => {
    const before = await pageOf(s.lars, s.at());
    expect(before).toContain('Dette kapitlet er mitt arbeidskrav');
    expect(before).toMatch(/M2 Strategisk kompetanse\. Sørklassen\. Frist 23\.\sfebruar\s2027/);
    expect(before).not.toContain('Nordklassen');
    expect(saidBy(await s.markIt())).toBe('?done=marked');
    expect(await pageOf(s.lars, s.at())).toContain('Lever versjon 2');
    expect(saidBy(await s.undoIt())).toBe('?done=unmarked');
    expect(await pageOf(s.lars, s.at())).toContain('Dette kapitlet er mitt arbeidskrav');
    await s.markIt();
    await s.handItIn(2);
    expect(saidBy(await s.undoIt())).toBe('?failed=is-handed-in');
    expect(await pageOf(s.lars, s.at())).toContain('Levert, venter på svar');
  });

  it('is not offered to those who take no class, and says so of no choice', async () => {
    expect(await pageOf(s.siv, s.at())).not.toContain('mitt arbeidskrav');
    expect(saidBy(await s.markIt(s.lars, ''))).toBe('?failed=not-chosen');
    expect(await pageOf(s.lars, `${s.at()}?failed=not-chosen`)).toContain('Velg hvilket arbeidskrav');
  });

  it('is handed in as the text stands, and the lecturer reads that text and no other', async () => {
    await s.markIt();
    expect(saidBy(await s.handItIn(2))).toBe('?done=handed-in');
    expect(await s.statusOf()).toBe('submitted');
    await s.write(3, 'Skrevet etterpå.');
    const list = await pageOf(s.lecturer, `/cohorts/${s.klass.cohort}/coursework/${s.klass.coursework}`);
    expect(list).toContain(`href="${s.shown()}"`);
    expect(list).not.toContain('etter fristen');
    for (const reader of [s.lecturer, s.programme]) {
      const page = await pageOf(reader, s.shown());
      expect(page).toContain('Utkastet om <strong>natt</strong>');
      expect(page).toContain('Lars Leder');
      expect(page).toContain('Sørklassen');
      expect(page).not.toContain('Skrevet etterpå');
      expect(page).not.toContain('Strategien for regionen');
      expect((await reader.get(s.at())).status).toBe(404);
    }
  });

  it('is handed in anew after it came in return, and not while it waits or after it is approved', async () => {
    await s.markIt();
    await s.handItIn(2);
    await s.write(3, 'Den andre teksten.');
    expect(saidBy(await s.handItIn(3))).toBe('?failed=waits-for-answer');
    await s.judge('returned');
    expect(await pageOf(s.lars, s.at())).toContain('Lever versjon 3 på nytt');
    expect(saidBy(await s.handItIn(3))).toBe('?done=handed-in');
    expect(await pageOf(s.lecturer, s.shown())).toContain('Den andre teksten');
    await s.judge('approved');
    await s.write(4, 'Den tredje.');
    expect(saidBy(await s.handItIn(4))).toBe('?failed=is-approved');
    expect(await pageOf(s.lars, s.at())).not.toContain('Lever versjon');
    expect(await pageOf(s.lecturer, s.shown())).toContain('Den andre teksten');
  });

  it('comes after the deadline with a word about it, and is taken', async () => {
    await s.markIt(s.lars, s.klass.late);
    expect(await pageOf(s.lars, s.at())).toContain('Fristen har gått ut. Du kan levere likevel');
    expect(saidBy(await s.handItIn(2, s.lars, s.klass.late))).toBe('?done=handed-in');
    expect(await pageOf(s.lecturer, s.shown(s.klass.late))).toContain('etter fristen');
    const list = await pageOf(s.lecturer, `/cohorts/${s.klass.cohort}/coursework/${s.klass.late}`);
    expect(list).toContain('etter fristen');
  });

  it('is not handed in empty, nor unread after somebody else has written', async () => {
    await s.markIt();
    await s.write(3, 'En annen skrev dette.');
    expect(saidBy(await s.handItIn(2))).toBe('?failed=is-changed');
    expect(saidBy(await s.lars.post(`${s.at()}/coursework/${s.klass.coursework}/hand-in`, {}))).toBe(
      '?failed=is-changed',
    );
    await s.write(4, ' ');
    expect(saidBy(await s.handItIn(4))).toBe('?failed=is-empty');
    expect(await s.statusOf()).toBeUndefined();
  });

  it('is handed in once from two windows, and one coursework is one chapter', async () => {
    await Promise.all([s.markIt(), s.markIt()]);
    const said = await Promise.all([s.handItIn(2), s.handItIn(2)]);
    expect(said.map(saidBy).sort()).toEqual(['?done=handed-in', '?failed=waits-for-answer']);
    expect(saidBy(await s.markIt(s.lars, s.klass.late))).toBe('?failed=is-other-coursework');
    const first = s.chapterNow();
    s.aimAt(await aChapter(s.owner(), { plan: s.story.strategy, by: s.story.people.kari, sequence: 9 }));
    expect(saidBy(await s.markIt())).toBe('?failed=is-another-chapter');
    s.aimAt(first);
  });

  it('cannot be the coursework of another class or of somebody else, nor of one who has withdrawn', async () => {
    expect((await s.markIt(s.lars, s.klass.other)).status).toBe(404);
    expect((await s.markIt(s.siv)).status).toBe(404);
    await s.markIt();
    expect((await s.handItIn(2, s.mate)).status).toBe(404);
    await s.owner().query(`update participant set status = 'withdrawn' where id = $1`, [s.taking]);
    expect((await s.handItIn(2)).status).toBe(404);
    expect(await pageOf(s.lars, s.at())).not.toContain('Sørklassen');
    expect(await s.statusOf()).toBeUndefined();
  });

  it('is nobody’s to hand in when the class is over', async () => {
    await s.markIt();
    await s.owner().query(`update cohort set status = 'finished' where id = $1`, [s.klass.cohort]);
    expect(saidBy(await s.handItIn(2))).toBe('?failed=class-is-over');
    expect(await pageOf(s.lars, s.at())).toContain('Klassen er avsluttet');
    await s.owner().query(`update cohort set status = 'running' where id = $1`, [s.klass.cohort]);
  });
});
