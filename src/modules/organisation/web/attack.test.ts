import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { aLeader, aPerson } from '../fixtures.ts';
import { organisation } from '../index.ts';
import { gjovikAndRingsaker, type Story } from './testing/story.ts';

let platform: TestPlatform;
let web: TestApp;
let unguarded: TestApp;
let story: Story;
let education: string;
let assignment: string;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await gjovikAndRingsaker(platform);
  web = createTestApp(platform, [organisation]);
  unguarded = createTestApp(platform, [organisation], { checks: 'off' });
  const first = async (sql: string) => (await platform.owner.query<{ id: string }>(sql)).rows[0]?.id ?? '';
  education = await first(`select id from education_record where municipality_code = '3407' limit 1`);
  assignment = await first(`select id from role_assignment where municipality_code = '3407' limit 1`);
});
afterAll(() => platform.close());

/** Every page of Gjøvik's that is not public, in all the forms that the room has. */
function pagesOfGjovik(): string[] {
  const { units, employees } = story;
  const municipality = ['units', 'staff', 'leaders', 'people', 'education-history'].map(
    (page) => `/municipalities/3407/${page}`,
  );
  return [
    ...municipality,
    '/municipalities/3407/units?q=Nordby',
    '/municipalities/3407/staff?q=Tangenru',
    '/municipalities/3407/leaders?education=lacking&sort=-span',
    '/municipalities/3407/leaders/file/csv',
    '/municipalities/3407/leaders/file/xlsx',
    '/municipalities/3407/education-history/template',
    `/municipalities/3407/people/${assignment}/end`,
    ...Object.entries(units).flatMap(([name, id]) => (name === 'brumunddal' ? [] : [`/units/${id}`])),
    `/units/${units.north}?q=Tangenru`,
    ...Object.entries(employees).flatMap(([name, id]) =>
      name === 'oddvar'
        ? []
        : [
            `/employees/${id}`,
            `/employees/${id}/education/new`,
            `/employees/${id}/education/${education}`,
            `/employees/${id}/education/${education}/remove`,
          ],
    ),
  ];
}
/** What was searched for stands in the page again, so the searches above ask for less than a whole name. */
const leaksIn = (text: string) => story.secrets.filter((secret) => text.includes(secret));

const OUTSIDERS = [
  'ringsakerAdviser',
  'oddvar',
  'regionCoordinator',
  'programmeCoordinator',
  'nationalSteward',
  'nobody',
] as const;

async function readAll(app: TestApp, person: PersonId, pages: readonly string[]) {
  const browser = await app.as(person);
  const answers: { page: string; status: number; text: string }[] = [];
  for (const page of pages) {
    const answer = await browser.get(page);
    answers.push({ page, status: answer.status, text: await answer.text() });
  }
  return answers;
}

describe('somebody from outside Gjøvik', () => {
  it.each(OUTSIDERS)('gets none of its pages as %s, and no name in the refusal', async (who) => {
    for (const { page, status, text } of await readAll(web, story.people[who], pagesOfGjovik())) {
      expect([403, 404], `${who} ${page}`).toContain(status);
      expect(leaksIn(text), `${who} ${page}`).toEqual([]);
    }
  });

  it.each(OUTSIDERS)('reads no name as %s even when the program forgets to check', async (who) => {
    for (const { page, text } of await readAll(unguarded, story.people[who], pagesOfGjovik())) {
      expect(leaksIn(text), `${who} ${page}`).toEqual([]);
    }
  });

  it.each(OUTSIDERS)('reads no name as %s on the pages that are for everybody', async (who) => {
    const pages = [
      '/',
      '/municipalities',
      '/municipalities?q=Gj',
      '/municipalities/3407',
      '/regions',
      `/regions/${story.region}`,
      '/units',
    ];
    for (const { page, status, text } of await readAll(web, story.people[who], pages)) {
      expect(status, `${who} ${page}`).toBe(200);
      expect(leaksIn(text), `${who} ${page}`).toEqual([]);
    }
  });

  it.each(['on', 'off'] as const)(
    'changes nothing there, with the checks of the program %s',
    async (checks) => {
      const app = checks === 'on' ? web : unguarded;
      const counts = async () =>
        (
          await platform.owner.query(
            `select (select count(*) from education_record) as education, (select count(*) from person) as people,
            (select count(*) from role_assignment where valid_to is null) as roles,
            (select count(*) from employee where person_id is not null) as linked`,
          )
        ).rows[0];
      const before = await counts();
      const { ase, gunnhild } = story.employees;
      const course = { title: 'X', provider: 'Y', credits: '60', completedOn: '2020-01-01' };
      const file = Buffer.from(
        'Ansattnr;Utdanning;Tilbyder;Studiepoeng;Fullført\n100777;X;Y;60;01.01.2020\n',
      );
      for (const who of OUTSIDERS) {
        const browser = await app.as(story.people[who]);
        const role = { role: 'competence-adviser', email: 'x@y.no', givenName: 'X', familyName: 'Y' };
        const posts = [
          browser.post(`/employees/${ase}/education/new`, course),
          browser.post(`/employees/${gunnhild}/education/${education}`, course),
          browser.post(`/employees/${gunnhild}/education/${education}/remove`),
          browser.post(`/employees/${ase}/invite`),
          browser.post(`/municipalities/3407/people/${assignment}/end`),
          browser.post('/municipalities/3407/education-history', {
            file: new File([new Uint8Array(file)], 'x.csv'),
          }),
          browser.post('/municipalities/3407/education-history/accept', { file: file.toString('base64') }),
        ];
        // The adviser of Ringsaker may invite people, so without our checks the database can stop only the role.
        if (checks === 'on') posts.push(browser.post('/municipalities/3407/people', role));
        for (const answer of await Promise.all(posts)) {
          const text = await answer.text();
          if (checks === 'on') expect([403, 404], `${who} ${answer.url}`).toContain(answer.status);
          expect(leaksIn(text), who).toEqual([]);
        }
      }
      expect(await counts()).toEqual(before);
    },
  );

  it('gives nobody a role in another municipality even when the program forgets to check', async () => {
    const browser = await unguarded.as(story.people.ringsakerAdviser);
    const answer = await browser.post('/municipalities/3407/people', {
      role: 'competence-adviser',
      email: 'venn@ringsaker.example.no',
      givenName: 'En',
      familyName: 'Venn',
    });
    expect(answer.status).toBe(500);
    const { rows } = await platform.owner.query(
      `select from person where email = 'venn@ringsaker.example.no'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a leader', () => {
  it('sees the own unit and those who work there, and nothing beside or above it', async () => {
    const browser = await web.as(story.people.marit);
    const own = await (await browser.get(`/units/${story.units.north}`)).text();
    expect(own).toContain('Tangenrud, Åse');
    for (const above of [story.units.home, story.units.health, story.units.nursing]) {
      expect((await browser.get(`/units/${above}`)).status).toBe(404);
    }
    const tree = await (await browser.get('/municipalities/3407/units')).text();
    expect(tree).toContain('Sone Nordbyen');
    for (const other of ['Haugtun', 'Hjemmetjenesten Gjøvik', 'Kraabøl', 'Øvrelid']) {
      expect(tree).not.toContain(other);
    }
    expect((await browser.get(`/employees/${story.employees.birger}`)).status).toBe(404);
  });

  it('sees the positions of the own staff, but neither age, number, address nor education', async () => {
    await platform.owner.query(
      `insert into education_record (id, municipality_code, employee_id, title, provider, credits, completed_on, source)
       values (gen_random_uuid(), '3407', $1, 'Master i hemmeligheter', 'NTNU', 90, '2020-01-01', 'test')`,
      [story.employees.ase],
    );
    const page = await (await web.as(story.people.marit)).get(`/employees/${story.employees.ase}`);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain('Sykepleier');
    expect(text).not.toMatch(/hemmeligheter|\b100777\b|aase\.tangenrud|45–54/);
  });

  it.each([
    ['has led and leads no more', `valid_from = '2020-01-01', valid_to = current_date - 1`],
    ['will lead and does not yet', `valid_from = current_date + 1`],
  ])('who %s sees nothing of the unit', async (_when, period) => {
    const person = await aPerson(platform.owner);
    const leader = await aLeader(platform.owner, {
      municipality: '3407',
      units: [story.units.north],
      person,
    });
    await platform.owner.query(`update unit_leadership set ${period} where employee_id = $1`, [leader]);
    const browser = await unguarded.as(person);
    expect((await browser.get(`/units/${story.units.north}`)).status).toBe(404);
    expect(leaksIn(await (await browser.get('/units')).text())).toEqual([]);
    await platform.owner.query('delete from unit_leadership where employee_id = $1', [leader]);
  });

  it('changes nothing about the own staff, and is told whose that is to do', async () => {
    const browser = await web.as(story.people.marit);
    const { ase } = story.employees;
    const course = { title: 'X', provider: 'Y', credits: '60', completedOn: '2020-01-01' };
    const answers = await Promise.all([
      browser.get(`/employees/${ase}/education/new`),
      browser.post(`/employees/${ase}/education/new`, course),
      browser.post(`/employees/${ase}/invite`),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('Spør kompetanserådgiver');
    }
  });

  it('has no list of leaders and no list of all staff', async () => {
    const browser = await web.as(story.people.marit);
    for (const page of ['leaders', 'staff', 'people', 'education-history']) {
      expect((await browser.get(`/municipalities/3407/${page}`)).status).toBe(403);
    }
    expect((await browser.get('/municipalities/3411/units')).status).toBe(404);
  });
});

it('says that the pages of a municipality are for others, to one who leads nothing and has no role', async () => {
  const browser = await web.as(story.people.nobody);
  for (const page of ['units', 'staff', 'leaders', 'people', 'education-history', 'staff-import'])
    expect((await browser.get(`/municipalities/3407/${page}`)).status, page).toBe(403);
});

describe('the administrator', () => {
  it('gives roles without seeing who works in the municipality', async () => {
    const browser = await web.as(story.people.administrator);
    const people = await browser.get('/municipalities/3407/people');
    expect(people.status).toBe(200);
    expect(await people.text()).toContain('Gjøvikråd');
    for (const page of ['leaders', 'staff', 'units', 'education-history']) {
      expect([403, 404]).toContain((await browser.get(`/municipalities/3407/${page}`)).status);
    }
    const asked = await browser.get(`/municipalities/3407/people?employee=${story.employees.ase}`);
    expect(await asked.text()).not.toContain('Tangenrud');
  });
});
