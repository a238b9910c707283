import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId, UnitId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { anEmployee, aPosition, aUnit } from '../../../../organisation/fixtures.ts';
import { competence } from '../../../index.ts';
import { mappingStory, type MappingStory } from '../../../testing/mapping-story.ts';

let story: MappingStory;
let web: TestApp;
let adviser: Browser;
let form: string;
let kitchen: UnitId;
let unni: EmployeeId;
beforeAll(async () => {
  story = await mappingStory();
  web = createTestApp(story.platform, [competence]);
  const { owner } = story.platform;
  kitchen = await aUnit(owner, { municipality: '3407', name: 'Kjøkken', parent: story.units.sor });
  const inGjovik = { municipality: '3407', unit: kitchen };
  for (let i = 0; i < 30; i++)
    await anEmployee(owner, {
      ...inGjovik,
      number: String(500 + i),
      givenName: 'Kari',
      familyName: `Bakke ${String(i + 1).padStart(2, '0')}`,
      title: 'Kokk',
    });
  unni = await anEmployee(owner, {
    ...inGjovik,
    givenName: 'Unni',
    familyName: 'Ødegård',
    title: 'Vernepleier',
  });
  const gone = await anEmployee(owner, { municipality: '3407', number: '900', familyName: 'Sluttet' });
  await aPosition(owner, { municipality: '3407', employee: gone, unit: kitchen, validTo: '2020-01-01' });
  const far = await aUnit(owner, { municipality: '3411', name: 'Langt borte' });
  await anEmployee(owner, { municipality: '3411', unit: far, familyName: 'Utenbygds', number: '901' });
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  form = `/plans/${await story.beginAnew()}/analysis/rounds/new`;
  adviser = await web.as(story.people.adviser);
});

type Sent = Record<string, string | readonly string[]>;
const filled = (change: Sent = {}): Sent => ({
  name: 'Høsten',
  about: 'Skriv litt om hver',
  opensOn: '2026-01-01',
  closesOn: '2099-12-31',
  units: [story.units.nord],
  competences: [story.competences.fire],
  ...change,
});
const send = async (change: Sent) => {
  const answer = await adviser.post(form, filled(change));
  const html = await answer.text();
  return { status: answer.status, html, text: html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ') };
};
/** Ids behind the boxes of the form that stand for people, by whether they are ticked. */
function people(html: string) {
  const boxes = html.match(/<input[^>]*name="people"[^>]*>/g) ?? [];
  const ids = (ticked: boolean) =>
    boxes
      .filter((box) => box.includes('checked') === ticked)
      .map((box) => /value="([^"]*)"/.exec(box)?.[1] ?? '');
  return { ticked: ids(true), open: ids(false) };
}
const asked = async () =>
  (await story.platform.owner.query('select employee_id as id from mapping_round_person')).rows.map(
    ({ id }) => id as string,
  );

describe('those who are asked one by one', () => {
  it('are found by name either way round, by unit with what is below it, and by occupation', async () => {
    for (const search of [
      { find: 'ødegård unni' },
      { find: 'Unni Øde' },
      { find: '', findUnit: story.units.sor, findTitle: 'Vernepleier' },
    ]) {
      const { status, html, text } = await send({ ...search, do: 'find' });
      expect(status).toBe(200);
      expect(people(html).open).toEqual([unni]);
      expect(text).toContain('Ødegård, Unni Vernepleier · Kjøkken');
    }
    expect((await send({ find: 'Unni', findUnit: story.units.nord, do: 'find' })).text).toContain(
      'Ingen i personallisten passer',
    );
  });

  it('are ticked in one search and kept in the next, with everything else that was typed', async () => {
    const first = await send({ find: 'Unni', do: 'find' });
    const next = await send({ find: 'Bakke', people: people(first.html).open, do: 'find' });
    expect(people(next.html).ticked).toEqual([unni]);
    expect(people(next.html).open).toHaveLength(25);
    expect(next.text).toMatch(/1 person er valgt.*Viser 1–25 av 30 treff/);
    for (const kept of ['value="Høsten"', 'Skriv litt om hver', 'value="Bakke"', 'data-changed'])
      expect(next.html).toContain(kept);
    const [second = ''] = people(next.html).open;
    const last = await send({ find: 'Bakke', people: [unni, second], do: 'page-2' });
    expect(people(last.html).ticked.toSorted()).toEqual([unni, second].toSorted());
    expect(last.text).toContain('Viser 26–30 av 30 treff');
    expect((await send({ find: 'Bakke', do: 'page-99' })).text).toContain('Viser 1–25 av 30 treff');
    expect((await adviser.post(form, filled({ people: [unni, second] }))).status).toBe(303);
    expect((await asked()).toSorted()).toEqual([unni, second].toSorted());
  });

  it('can all be taken from a search at once, and unticked again', async () => {
    const all = await send({ find: '', findTitle: 'Kokk', do: 'all' });
    expect(people(all.html).ticked).toHaveLength(30);
    expect(all.text).toContain('25 av dem er valgt og står over');
    const fewer = await send({ find: '', people: people(all.html).ticked.slice(0, 2), do: 'find' });
    expect(people(fewer.html).ticked).toHaveLength(2);
  });

  it('are told apart from those who are asked with their unit', async () => {
    expect((await send({ find: 'Solheim', do: 'find' })).text).toContain(
      'Spørres uansett, sammen med enheten',
    );
    expect((await send({ find: 'Unni', do: 'find' })).text).not.toContain('Spørres uansett');
  });

  it('can be pasted by number: who is found is chosen, and the rest is named and stays to be put right', async () => {
    for (const step of ['numbers', '']) {
      const { status, html, text } = await send({ numbers: '500 042\n9999;900', do: step });
      expect(status).toBe(step === '' ? 422 : 200);
      expect(people(html).ticked).toHaveLength(2);
      expect(text).toContain('Ingen i personallisten har nummeret 9999.');
      expect(text).toContain('Den som har nummeret 900, har ingen stilling nå');
      expect(html).toMatch(/<textarea[^>]*name="numbers"[^>]*>9999, 900<\/textarea>/);
    }
    expect(await asked()).toEqual([]);
    expect((await adviser.post(form, filled({ numbers: '500, 42' }))).status).toBe(303);
    expect(await asked()).toHaveLength(2);
  });

  it('are looked for with Enter when somebody has just typed whom, and Enter saves the round otherwise', async () => {
    const found = await send({ find: 'Unni', searched: '["","",""]', do: 'enter' });
    expect(people(found.html).open).toEqual([unni]);
    const [searched = ''] = /(?<=name="searched" value=")[^"]*/.exec(found.html) ?? [];
    const again = { find: 'Unni', searched: searched.replaceAll('&quot;', '"'), do: 'enter' };
    expect((await adviser.post(form, filled({ ...again, people: [unni] }))).status).toBe(303);
    expect(await asked()).toEqual([unni]);
  });

  it('are of the own municipality, whatever is sent', async () => {
    expect((await send({ find: 'Utenbygds', do: 'find' })).text).not.toContain('Utenbygds,');
    expect((await send({ numbers: '901', do: 'numbers' })).text).toContain('har nummeret 901');
    const { rows } = await story.platform.owner.query(
      `select id from employee where employee_number = '901'`,
    );
    await adviser.post(form, filled({ people: [rows[0].id, 'tull'] }));
    expect(await asked()).toEqual([]);
    expect((await send({ findUnit: "'; drop table unit", find: '%', do: 'page-9999' })).status).toBe(200);
  });
});
