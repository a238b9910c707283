import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import {
  aLeader,
  aMunicipality,
  anAdviser,
  anEmployee,
  aPerson,
  aRegion,
  aUnit,
  somebodyWithRole,
} from '../../organisation/fixtures.ts';
import { organisation, type ServiceType } from '../../organisation/index.ts';
import { steering } from '../index.ts';

let platform: TestPlatform;
let web: TestApp;
let unguarded: TestApp;
const people: Record<string, PersonId> = {};

/** So many leaders with and without formal education under one head, who has it. */
async function staffed(
  code: string,
  name: string,
  services: [ServiceType, formal: number, lacking: number][],
) {
  const { owner } = platform;
  const municipality = await aMunicipality(owner, { code, name, county: 'Innlandet' });
  const root = await aUnit(owner, { municipality, service: 'administration' });
  await aLeader(owner, { municipality, units: [root], familyName: `Toppleder${name}`, credits: 60 });
  for (const [service, formal, lacking] of services) {
    for (let i = 0; i < formal + lacking; i++) {
      const unit = await aUnit(owner, { municipality, service, parent: root });
      await aLeader(owner, {
        municipality,
        units: [unit],
        familyName: `Leder${name}`,
        ...(i < formal ? { credits: 60 } : {}),
      });
    }
  }
  return municipality;
}

beforeAll(async () => {
  platform = await createTestPlatform();
  const { owner } = platform;
  await staffed('3407', 'Gjøvik', [
    ['home-care', 8, 12],
    ['nursing-home', 7, 9],
  ]);
  await staffed('3442', 'Østre Toten', [['home-care', 6, 7]]);
  // Three leaders: too few to be told anything about.
  await staffed('3447', 'Søndre Land', [['home-care', 1, 1]]);
  await staffed('3411', 'Ringsaker', [['home-care', 11, 31]]);
  await aMunicipality(owner, { code: '0301', name: 'Oslo', county: 'Oslo' });
  const region = await aRegion(owner, { name: 'Gjøvikregionen', members: ['3407', '3442', '3447'] });
  people.adviser = await anAdviser(owner, { municipality: '3407' });
  people.small = await anAdviser(owner, { municipality: '3447' });
  people.coordinator = await somebodyWithRole(owner, 'region-coordinator', { region });
  people.steward = await somebodyWithRole(owner, 'national-steward');
  people.programme = await somebodyWithRole(owner, 'programme-coordinator');
  people.administrator = await somebodyWithRole(owner, 'system-administrator');
  people.nobody = await aPerson(owner);
  people.manager = await aPerson(owner);
  const unit = await aUnit(owner, { municipality: '3411' });
  await anEmployee(owner, { municipality: '3411', unit });
  await aLeader(owner, { municipality: '3411', units: [unit], person: people.manager });
  web = createTestApp(platform, [organisation, steering]);
  unguarded = createTestApp(platform, [organisation, steering], { checks: 'off' });
});
afterAll(() => platform.close());

const as = async (who: string, app = web) => {
  const person = people[who];
  if (person === undefined) throw new Error(who);
  return app.as(person);
};
/** What stands in an answer; a workbook is packed, and would hide every word that is looked for. */
async function wordsOf(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.includes('spreadsheetml') !== true) return answer.text();
  const rows = await readSheet(Buffer.from(await answer.arrayBuffer()));
  return rows.flat().map(String).join('\n');
}
const read = async (who: string, path = '/coverage') => (await (await as(who)).get(path)).text();
function rowsOf(html: string): string[][] {
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' ')
        .trim(),
    ),
  );
}

describe('the coverage of a region', () => {
  it('shows its municipalities and no other, and hides the one that has too few', async () => {
    const page = await read('coordinator');
    const rows = rowsOf(page);
    expect(rows.map(([name]) => name)).toEqual(['Gjøvik', 'Søndre Land', 'Østre Toten']);
    expect(rows[1]).toEqual(['Søndre Land', 'Ikke vist', 'Ikke vist', '']);
    expect(page).not.toContain('Ringsaker');
  });

  it('does not let the hidden one be worked out from the sum', async () => {
    const page = await read('coordinator');
    const told = rowsOf(page).map(([, leaders]) => leaders);
    const sum = /n = (\d+)/.exec(page)?.[1];
    // 37 + 14 + 3 are 54: with the sum and two of the three known, the third would be known too.
    const known = told.filter((leaders) => /^\d+$/.test(leaders ?? '')).length + (sum === undefined ? 0 : 1);
    expect(known).toBeLessThan(3);
  });

  it('opens each municipality by service and level', async () => {
    const page = await read('coordinator', '/coverage/municipalities/3407');
    expect(page).toContain('Dekning i Gjøvik');
    expect(page).toContain('Hjemmetjenester');
    expect(page).toContain('Førstelinjeleder');
    expect((await (await as('coordinator')).get('/coverage/municipalities/3411')).status).toBe(404);
    expect((await (await as('coordinator')).get('/coverage/municipalities/9999')).status).toBe(404);
    expect((await (await as('coordinator')).get('/coverage/municipalities/x')).status).toBe(404);
  });

  it('is told on the coordinator’s front page', async () => {
    expect(await read('coordinator', '/')).toContain('href="/coverage"');
  });
});

describe('the coverage of one municipality', () => {
  it('is the adviser’s own', async () => {
    const page = await read('adviser');
    expect(page).toContain('Hjemmetjenester');
    for (const other of ['Ringsaker', 'Østre Toten', 'Søndre Land']) expect(page).not.toContain(other);
    expect((await (await as('adviser')).get('/coverage/municipalities/3442')).status).toBe(404);
  });

  it('says calmly that it is not told, and why', async () => {
    const page = await read('small');
    expect(page).toContain('Ikke vist');
    expect(page).toContain('Grupper med færre enn 5');
    expect(page).not.toMatch(/n = \d|1 av 2|33\s?%/);
  });
});

describe('the coverage of the country', () => {
  it.each(['steward', 'programme'])(
    'is seen from above by the %s: figures of municipalities, and no further',
    async (who) => {
      const page = await read(who);
      expect(rowsOf(page).map(([name]) => name)).toEqual([
        'Gjøvik',
        'Ringsaker',
        'Søndre Land',
        'Østre Toten',
      ]);
      expect(page).toContain('Tall fra 4 av 5 kommuner.');
      expect((await (await as(who)).get('/coverage/municipalities/3407')).status).toBe(404);
    },
  );

  it('is searched and sorted by what is told', async () => {
    const names = async (query: string) =>
      rowsOf(await read('steward', `/coverage?${query}`)).map(([name]) => name);
    expect(await names('q=ring')).toEqual(['Ringsaker']);
    expect((await names('sort=-leaders'))[0]).toBe('Ringsaker');
    // Søndre Land is too small, and Østre Toten would give it away: they stand last whichever way the list is turned.
    for (const sort of ['share', '-share']) {
      expect((await names(`sort=${sort}`)).slice(-2)).toEqual(['Søndre Land', 'Østre Toten']);
    }
  });

  it('is shown fifty municipalities at a time', async () => {
    for (let i = 0; i < 60; i++) {
      await aMunicipality(platform.owner, {
        code: `46${String(i).padStart(2, '0')}`,
        name: `Fjord ${i}`,
        county: 'Vestland',
      });
      const unit = await aUnit(platform.owner, { municipality: `46${String(i).padStart(2, '0')}` });
      for (let n = 0; n < 5; n++) {
        await aLeader(platform.owner, { municipality: `46${String(i).padStart(2, '0')}`, units: [unit] });
      }
    }
    const page = await read('steward');
    expect(rowsOf(page)).toHaveLength(50);
    expect(page).toContain('Viser 1–50 av 64');
    expect(rowsOf(await read('steward', '/coverage?page=2'))).toHaveLength(14);
  });
});

describe('the file', () => {
  it('has what the page has and hides what the page hides', async () => {
    const browser = await as('coordinator');
    const lines = (await (await browser.get('/coverage/file/csv')).text()).trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.find((line) => line.startsWith('Søndre Land'))).toBe(
      'Søndre Land;Innlandet;Ikke vist;Ikke vist;',
    );
    expect(lines.join()).not.toContain('Ringsaker');
    expect((await browser.get('/coverage/file/xlsx')).headers.get('content-type')).toContain('spreadsheetml');
    expect((await browser.get('/coverage/file/pdf')).status).toBe(404);
  });
});

describe('an outsider', () => {
  const PAGES = ['/coverage', '/coverage/municipalities/3407', '/coverage/file/csv', '/coverage/file/xlsx'];

  it.each(['nobody', 'manager', 'administrator'])('gets no figure as %s', async (who) => {
    for (const page of PAGES) {
      const answer = await (await as(who)).get(page);
      expect([403, 404], page).toContain(answer.status);
      expect(await wordsOf(answer)).not.toContain('Gjøvik');
    }
    expect(await read(who, '/')).not.toContain('href="/coverage"');
  });

  it.each(['nobody', 'manager', 'administrator'])(
    'gets none as %s when the program forgets to check',
    async (who) => {
      for (const page of PAGES) {
        const answer = await (await as(who, unguarded)).get(page);
        expect(await wordsOf(answer), page).not.toMatch(/Gjøvik|n = \d/);
      }
    },
  );

  it.each(['adviser', 'coordinator', 'steward', 'programme'])(
    'never reads a leader’s name here as %s',
    async (who) => {
      for (const page of PAGES) {
        expect(await wordsOf(await (await as(who)).get(page)), page).not.toMatch(
          /Toppleder|LederGjøvik|LederRingsaker/,
        );
      }
    },
  );
});

describe('the words', () => {
  it.each([
    ['nn', 'Dekning av formell leiarutdanning'],
    ['en', 'Coverage of formal leadership education'],
  ] as [Locale, string][])('are there in %s', async (locale, title) => {
    const person = await somebodyWithRole(platform.owner, 'national-steward', { locale });
    expect(await (await (await web.as(person)).get('/coverage')).text()).toContain(title);
  });
});
