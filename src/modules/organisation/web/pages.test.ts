import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { readTable } from '../../../platform/spreadsheet/index.ts';
import { type Browser, createTestApp } from '../../../web/testing/test-app.ts';
import {
  aLeader,
  aMunicipality,
  aMunicipalityChange,
  anAdviser,
  anEmployee,
  aPosition,
  aUnit,
} from '../fixtures.ts';
import { organisation } from '../index.ts';
import { gjovikAndRingsaker, type Story } from './testing/story.ts';

let platform: TestPlatform;
let story: Story;
let adviser: Browser;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await gjovikAndRingsaker(platform);
  adviser = await as(story.people.gjovikAdviser);
});
afterAll(() => platform.close());

const as = (person: PersonId) => createTestApp(platform, [organisation]).as(person);
const read = async (path: string, browser = adviser) => (await browser.get(path)).text();
/** The cells of each row of the page's first table, without markup. */
function rowsOf(html: string): string[][] {
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u2003', '')
        .trim(),
    ),
  );
}

describe('the list of leaders', () => {
  it('tells how many lack formal education, and what each answers for', async () => {
    const page = await read('/municipalities/3407/leaders');
    expect(page).toContain('4 ledere, 2 uten formell lederutdanning.');
    // Hallvard's nearest are Marit, whom he leads, and nobody else: Åse has Marit.
    expect(rowsOf(page)).toEqual([
      [
        'Bjerkvoll, Hallvard',
        'Hjemmetjenesten Gjøvik',
        'Mellomleder',
        '2',
        '1,8',
        '1',
        'Mangler',
        '30',
        expect.anything(),
        '45–54 år',
      ],
      [
        'Kraabøl, Torunn',
        'Helse og omsorg Gjøvik',
        'Øverste leder',
        '5',
        '4,8',
        '2',
        'Ja',
        '60',
        expect.anything(),
        '60–64 år',
      ],
      [
        'Sletterud, Marit',
        'Sone Nordbyen',
        'Førstelinjeleder',
        '1',
        '0,8',
        '1',
        'Mangler',
        '0',
        '',
        '45–54 år',
      ],
      [
        'Øvrelid, Gunnhild',
        'Haugtun sykehjem',
        'Førstelinjeleder',
        '1',
        '1,0',
        '1',
        'Ja',
        '37,5',
        'Emne M1, Helseledelse BI',
        'Under 45 år',
      ],
    ]);
  });

  it('never tells a birth date', async () => {
    const pages = ['leaders', 'staff', 'leaders/file/csv'].map((page) => `/municipalities/3407/${page}`);
    for (const page of [...pages, `/employees/${story.employees.torunn}`]) {
      // An id may hold any four figures.
      const told = (await read(page)).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
      expect(told).not.toMatch(/1962|1\. mars/);
    }
  });

  it('is narrowed by education, service, level and age, and says so', async () => {
    const names = async (query: string) =>
      rowsOf(await read(`/municipalities/3407/leaders?${query}`)).map(([name]) => name);
    expect(await names('education=lacking')).toEqual(['Bjerkvoll, Hallvard', 'Sletterud, Marit']);
    expect(await names('education=lacking&level=first-line')).toEqual(['Sletterud, Marit']);
    expect(await names('service=nursing-home')).toEqual(['Øvrelid, Gunnhild']);
    expect(await names('age=60-64')).toEqual(['Kraabøl, Torunn']);
    expect(await names('q=haugtun')).toEqual(['Øvrelid, Gunnhild']);
    expect(await names('service=<script>')).toHaveLength(4);
    expect(await read('/municipalities/3407/leaders?education=lacking')).toContain('2 av 4 ledere');
  });

  it('is sorted by any of its figures, both ways', async () => {
    const order = async (sort: string) =>
      rowsOf(await read(`/municipalities/3407/leaders?sort=${sort}`)).map(
        ([name = '']) => name.split(',')[0],
      );
    expect(await order('-span')).toEqual(['Kraabøl', 'Bjerkvoll', 'Sletterud', 'Øvrelid']);
    expect(await order('credits')).toEqual(['Sletterud', 'Bjerkvoll', 'Øvrelid', 'Kraabøl']);
    expect(await order('-name')).toEqual(['Øvrelid', 'Sletterud', 'Kraabøl', 'Bjerkvoll']);
  });

  it('is taken out as a file with what is on the screen, narrowed as it is there', async () => {
    const csv = await adviser.get('/municipalities/3407/leaders/file/csv?education=lacking');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(
      '"Bjerkvoll, Hallvard";Hjemmetjenesten Gjøvik;Hjemmetjenester;Mellomleder;2;"1,8";1;Mangler;30',
    );

    const xlsx = await adviser.get('/municipalities/3407/leaders/file/xlsx');
    const table = await readTable(new Uint8Array(await xlsx.arrayBuffer()), {
      isHeader: (cell) => cell === 'Leder' || cell === 'Kontrollspenn',
    });
    expect(table.ok && table.value.rows).toHaveLength(4);
    expect((await adviser.get('/municipalities/3407/leaders/file/exe')).status).toBe(404);
  });

  it('follows the limit of the day, which is data', async () => {
    await platform.owner.query(
      `insert into dated_setting (key, valid_from, value, source) values
        ('leadership.formal-credits', '2026-01-01', '40', 'prøve')`,
    );
    expect(await read('/municipalities/3407/leaders')).toContain('4 ledere, 3 uten');
    await platform.owner.query(`delete from dated_setting where source = 'prøve'`);
  });

  it('is the same for the head of services', async () => {
    const head = await as(story.people.gjovikHead);
    expect(rowsOf(await read('/municipalities/3407/leaders', head))).toHaveLength(4);
  });
});

describe('the tree of units', () => {
  it('stands in the order of the tree with leader, staff and span', async () => {
    const rows = rowsOf(await read('/municipalities/3407/units'));
    expect(rows.map(([name]) => name)).toEqual([
      'Helse og omsorg Gjøvik',
      'nivå 2: Haugtun sykehjem',
      'nivå 2: Hjemmetjenesten Gjøvik',
      'nivå 3: Sone Nordbyen',
    ]);
    expect(rows[2]).toEqual([
      'nivå 2: Hjemmetjenesten Gjøvik',
      'Hjemmetjenester',
      'Hallvard Bjerkvoll',
      '3',
      '2,8',
      '1',
    ]);
  });

  it('shows a unit with what is below it', async () => {
    const page = await read(`/units/${story.units.home}`);
    expect(page).toContain('Sone Nordbyen');
    expect(page).not.toContain('Haugtun');
    expect(page).toContain('Helse og omsorg Gjøvik');
  });
});

describe('the list of staff', () => {
  it('shows a unit of three hundred a page at a time, in Norwegian order', async () => {
    const unit = await aUnit(platform.owner, { municipality: '3407', name: 'Storenheten' });
    const letters = ['Å', 'Ø', 'Æ', 'Z', 'B', 'A'];
    for (let i = 0; i < 300; i++) {
      await anEmployee(platform.owner, {
        municipality: '3407',
        familyName: `${letters[i % 6]}nes${String(i).padStart(3, '0')}`,
        unit,
      });
    }
    const first = await read(`/units/${unit}`);
    expect(rowsOf(first)).toHaveLength(50);
    expect(rowsOf(first)[0]?.[0]).toMatch(/^Anes/);
    expect(first).toContain('Viser 1–50 av 300');
    const last = rowsOf(await read(`/units/${unit}?page=6`));
    expect(last).toHaveLength(50);
    expect(last.at(-1)?.[0]).toMatch(/^Ånes/);
    expect(rowsOf(await read(`/units/${unit}?q=Znes`))).toHaveLength(50);
    expect((await adviser.get(`/units/${unit}?page=99`)).headers.get('location')).toBe(`/units/${unit}`);
  });

  it('has a person with two positions once, with both', async () => {
    const { ase } = story.employees;
    await aPosition(platform.owner, {
      municipality: '3407',
      employee: ase,
      unit: story.units.nursing,
      title: 'Fagutvikler',
      ftePercent: 20,
    });
    const rows = rowsOf(await read('/municipalities/3407/staff?q=Tangenrud'));
    expect(rows).toEqual([
      ['Tangenrud, Åse', 'Fagutvikler, Sykepleier', 'Haugtun sykehjem, Sone Nordbyen', '1'],
    ]);
    expect(rowsOf(await read('/municipalities/3407/staff?q=100777'))).toHaveLength(1);
    expect(rowsOf(await read('/municipalities/3407/staff?q=fagutvikler'))).toHaveLength(1);
    expect(rowsOf(await read('/municipalities/3407/staff?q=%25'))).toHaveLength(0);
  });

  it('leaves out those whose last day was yesterday', async () => {
    const gone = await anEmployee(platform.owner, { municipality: '3407', familyName: 'Sluttet' });
    await aPosition(platform.owner, {
      municipality: '3407',
      employee: gone,
      unit: story.units.nursing,
      validTo: '2026-11-23',
    });
    expect(rowsOf(await read('/municipalities/3407/staff?q=Sluttet'))).toEqual([]);
  });
});

describe('municipalities', () => {
  it('are found by name, county and number, and sorted by population', async () => {
    expect(rowsOf(await read('/municipalities?q=gjø')).map(([name]) => name)).toEqual(['Gjøvik']);
    expect(rowsOf(await read('/municipalities?q=3411')).map(([name]) => name)).toEqual(['Ringsaker']);
    expect(rowsOf(await read('/municipalities?q=innlandet&sort=-population'))[0]?.[0]).toBe('Gjøvik');
  });

  it('that are gone are found with what they have become, and tell their history', async () => {
    const { owner } = platform;
    for (const [code, name] of [
      ['0627', 'Røyken'],
      ['0628', 'Hurum'],
      ['0220', 'Asker'],
    ] as const) {
      await aMunicipality(owner, { code, name, validTo: '2019-12-31' });
    }
    await aMunicipality(owner, {
      code: '3025',
      name: 'Asker',
      validFrom: '2020-01-01',
      validTo: '2023-12-31',
    });
    await aMunicipality(owner, { code: '3203', name: 'Asker', validFrom: '2024-01-01' });
    for (const from of ['0220', '0627', '0628']) {
      await aMunicipalityChange(owner, { from, to: '3025', on: '2020-01-01', kind: 'merged' });
    }
    await aMunicipalityChange(owner, { from: '3025', to: '3203', on: '2024-01-01', kind: 'renumbered' });

    expect(await read('/municipalities?q=hurum')).toContain('href="/municipalities/3203">Asker</a>');
    const page = await read('/municipalities/0628');
    expect(page).toContain('Kommunen fantes til og med 31.\u00a0desember 2019.');
    expect(page).toContain('Asker, Røyken og Hurum ble slått sammen til Asker.');
    expect(page).toContain('Asker fikk nytt kommunenummer: 3025 ble 3203.');
  });

  it('go on showing what the old ones left to the adviser of the new one', async () => {
    const { owner } = platform;
    const unit = await aUnit(owner, { municipality: '3025', name: 'Bråset bo- og omsorgssenter' });
    await aLeader(owner, { municipality: '3025', units: [unit], familyName: 'Heggedal' });
    const asker = await as(await anAdviser(owner, { municipality: '3203' }));
    expect(await read('/municipalities/3203/leaders', asker)).toContain('Heggedal');
    expect((await asker.get(`/units/${unit}`)).status).toBe(200);
    expect((await adviser.get(`/units/${unit}`)).status).toBe(404);
  });

  it('see nothing of those they will take over, before the day', async () => {
    const { owner } = platform;
    await aMunicipality(owner, { code: '5061', name: 'Rindal' });
    await aMunicipality(owner, { code: '5099', name: 'Nye Rindal', validFrom: '2099-01-01' });
    await aMunicipalityChange(owner, { from: '5061', to: '5099', on: '2099-01-01', kind: 'merged' });
    const unit = await aUnit(owner, { municipality: '5061', name: 'Rindal helsetun' });
    const early = await as(await anAdviser(owner, { municipality: '5099' }));
    expect((await early.get(`/units/${unit}`)).status).toBe(404);
    expect((await early.get('/municipalities/5061/staff')).status).toBe(403);
  });

  it('that came out of a split do not see each other by way of the one they left', async () => {
    const { owner } = platform;
    await aMunicipality(owner, { code: '1507', name: 'Ålesund', validTo: '2023-12-31' });
    await aMunicipality(owner, { code: '1580', name: 'Haram', validFrom: '2024-01-01' });
    await aMunicipality(owner, { code: '1508', name: 'Ålesund', validFrom: '2024-01-01' });
    await aMunicipalityChange(owner, {
      from: '1507',
      to: '1508',
      on: '2024-01-01',
      kind: 'split',
      share: 0.8621,
    });
    await aMunicipalityChange(owner, {
      from: '1507',
      to: '1580',
      on: '2024-01-01',
      kind: 'split',
      share: 0.1379,
    });
    const unit = await aUnit(owner, { municipality: '1507', name: 'Før delingen' });
    const haram = await as(await anAdviser(owner, { municipality: '1580' }));
    expect((await haram.get(`/units/${unit}`)).status).toBe(404);
    expect(await read('/municipalities/1580', haram)).toContain(
      'Ålesund ble delt mellom Ålesund (86\u00a0%) og Haram (14\u00a0%).',
    );
  });

  it('can be in a region, which shows its members', async () => {
    expect(await read('/municipalities/3407')).toContain('Mjøsregionen');
    expect(rowsOf(await read(`/regions/${story.region}`)).map(([name]) => name)).toEqual([
      'Gjøvik',
      'Ringsaker',
    ]);
    expect((await adviser.get('/municipalities/9999')).status).toBe(404);
    expect((await adviser.get('/municipalities/abc')).status).toBe(404);
    expect((await adviser.get('/regions/1')).status).toBe(404);
  });
});

describe('the front page and the menu', () => {
  it('tell the adviser how it stands, with the way to those who lack education', async () => {
    const home = await read('/');
    expect(home).toContain('Ledere i Gjøvik');
    expect(home).toContain('4 ledere, 2 uten formell lederutdanning');
    expect(home).toContain('href="/municipalities/3407/leaders?education=lacking"');
  });

  it('ask the adviser of a municipality without a staff list to import it, and nobody else', async () => {
    await aMunicipality(platform.owner, { code: '3442', name: 'Østre Toten' });
    const toten = await as(await anAdviser(platform.owner, { municipality: '3442' }));
    expect(await read('/', toten)).toContain('Les inn personallisten for Østre Toten');
    expect(await read('/')).not.toContain('Les inn personallisten');
  });

  it('lead a manager to the own units', async () => {
    const home = await read('/', await as(story.people.marit));
    expect(home).toContain(`href="/units/${story.units.north}"`);
    expect(home).toContain('Enhetene mine');
  });

  it('ask which municipality only those who have several', async () => {
    expect((await adviser.get('/leaders')).headers.get('location')).toBe('/municipalities/3407/leaders');
    const both = await anAdviser(platform.owner, { municipality: '3407' });
    await platform.owner.query(
      `insert into role_assignment (id, person_id, role, municipality_code, valid_from)
       values (gen_random_uuid(), $1, 'competence-adviser', '3411', '2020-01-01')`,
      [both],
    );
    const choice = await read('/leaders', await as(both));
    expect(choice).toContain('href="/municipalities/3411/leaders"');
    expect((await (await as(story.people.nobody)).get('/leaders')).status).toBe(403);
  });

  it('are there in nynorsk and English', async () => {
    for (const [locale, word] of [
      ['nn', 'Leiarar i Gjøvik'],
      ['en', 'Leaders in Gjøvik'],
    ] as const) {
      const browser = await as(await anAdviser(platform.owner, { municipality: '3407', locale }));
      expect(await read('/municipalities/3407/leaders', browser)).toContain(word);
    }
  });
});

describe('a municipality without a staff list', () => {
  it('offers the first step on each of its pages', async () => {
    await aMunicipality(platform.owner, { code: '3448', name: 'Nordre Land' });
    const land = await as(await anAdviser(platform.owner, { municipality: '3448' }));
    for (const page of ['leaders', 'staff', 'units']) {
      expect(await read(`/municipalities/3448/${page}`, land)).toContain(
        'href="/municipalities/3448/staff-import"',
      );
    }
  });
});
