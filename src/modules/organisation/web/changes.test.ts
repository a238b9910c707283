import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { type Browser, createTestApp } from '../../../web/testing/test-app.ts';
import { aMunicipality, anAdviser, anEmployee, aPerson, aRole } from '../fixtures.ts';
import { organisation } from '../index.ts';
import { gjovikAndRingsaker, type Story } from './testing/story.ts';

let platform: TestPlatform;
let story: Story;
let adviser: Browser;
beforeAll(async () => {
  // Yesterday by the server's own clock, so that a role that begins today has begun for the server too.
  platform = await createTestPlatform(new Date(Date.now() - 86_400_000));
  story = await gjovikAndRingsaker(platform);
  adviser = await as(story.people.gjovikAdviser);
});
afterAll(() => platform.close());

const as = (person: PersonId) => createTestApp(platform, [organisation]).as(person);
const rows = async (sql: string, values: unknown[] = []) => (await platform.owner.query(sql, values)).rows;

/** Does the jobs that wait in the queue, as a worker would. */
async function doJobs(): Promise<void> {
  const waiting = await rows(
    `select j.id, t.identifier as task, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );
  await platform.owner.query('delete from graphile_worker._private_jobs');
  for (const { task, payload } of waiting) await organisation.jobs?.[task]?.(payload, platform);
}

describe('an education', () => {
  const COURSE = {
    title: 'Nasjonal lederutdanning',
    provider: 'BI',
    credits: '7,5',
    completedOn: '15.06.2018',
  };

  it('is added, changed and removed by the adviser, each with a trace', async () => {
    const { birger } = story.employees;
    const added = await adviser.post(`/employees/${birger}/education/new`, COURSE);
    expect(added.headers.get('location')).toBe(`/employees/${birger}`);
    const [record] = await rows(
      `select id, credits::float8 as credits, to_char(completed_on, 'YYYY-MM-DD') as day from education_record where employee_id = $1`,
      [birger],
    );
    expect(record).toMatchObject({ credits: 7.5, day: '2018-06-15' });

    const path = `/employees/${birger}/education/${record.id}`;
    expect(await (await adviser.get(path)).text()).toContain('value="7,5"');
    await adviser.post(path, { ...COURSE, credits: '30' });
    expect(await (await adviser.get(`/employees/${birger}`)).text()).toContain('Har 30\u00a0studiepoeng.');

    expect(await (await adviser.get(`${path}/remove`)).text()).toContain('Fjerne utdanningen?');
    await adviser.post(`${path}/remove`);
    expect(await rows('select from education_record where employee_id = $1', [birger])).toEqual([]);
    expect(
      (await rows(`select action from audit_entry where object_id = $1 order by id`, [record.id])).map(
        (r) => r.action,
      ),
    ).toEqual(['education.recorded', 'education.corrected', 'education.withdrawn']);
  });

  it('that makes no sense comes back with everything that was typed and all that is wrong', async () => {
    const { birger } = story.employees;
    const answer = await adviser.post(`/employees/${birger}/education/new`, {
      title: '<b>Ledelse</b>',
      provider: ' ',
      credits: '7,25',
      completedOn: '31.02.2018',
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Rett opp 3 feil');
    for (const typed of ['&lt;b&gt;Ledelse&lt;/b&gt;', '7,25', '31.02.2018']) expect(page).toContain(typed);
    expect(page).toContain('Skriv hvem som ga utdanningen');
    expect(page).toContain('Skriv datoen med dag, måned og år');
  });

  it('cannot be registered before it is completed, nor twice', async () => {
    const { birger } = story.employees;
    const future = await adviser.post(`/employees/${birger}/education/new`, {
      ...COURSE,
      completedOn: '2030-01-01',
    });
    expect(await future.text()).toContain('Datoen er ikke kommet ennå');
    await adviser.post(`/employees/${birger}/education/new`, COURSE);
    const again = await adviser.post(`/employees/${birger}/education/new`, COURSE);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('allerede registrert');
  });

  it('belongs to its person: another person’s address does not lead to it', async () => {
    const [record] = await rows('select id from education_record where employee_id = $1 limit 1', [
      story.employees.gunnhild,
    ]);
    const { birger } = story.employees;
    expect((await adviser.get(`/employees/${birger}/education/${record.id}`)).status).toBe(404);
    expect((await adviser.post(`/employees/${birger}/education/${record.id}/remove`)).status).toBe(404);
  });
});

describe('an invitation', () => {
  it('gives an employee a login and a letter in the language of the municipality', async () => {
    await platform.owner.query(`update municipality set language_form = 'nn' where code = '3407'`);
    const { ase } = story.employees;
    const answer = await adviser.post(`/employees/${ase}/invite`);
    expect(answer.headers.get('location')).toBe(`/employees/${ase}`);
    expect(
      await rows(
        'select p.email, p.locale from employee e join person p on p.id = e.person_id where e.id = $1',
        [ase],
      ),
    ).toEqual([{ email: 'aase.tangenrud@gjovik.example.no', locale: 'nn' }]);
    await doJobs();
    expect(platform.letters.at(-1)).toMatchObject({
      to: 'aase.tangenrud@gjovik.example.no',
      text: expect.stringContaining('Gjøvik kommune har gjeve deg tilgang'),
    });
    await platform.owner.query(`update municipality set language_form = 'nb' where code = '3407'`);
    expect(await (await adviser.post(`/employees/${ase}/invite`)).text()).toContain(
      'har allerede innlogging',
    );
  });

  it('comes once, also when two press the button at once', async () => {
    const employee = await anEmployee(platform.owner, { municipality: '3407', email: 'en.gang@example.no' });
    // All of them are let in to where a person would be made, and go on together.
    const gate = await platform.owner.connect();
    await gate.query('begin; lock table person in share mode');
    const posts = Promise.all([1, 2, 3].map(() => adviser.post(`/employees/${employee}/invite`)));
    for (let waiting = 0; waiting < 3;) {
      [{ waiting }] = await rows(
        `select count(*)::integer as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
    }
    await gate.query('commit');
    gate.release();
    const answers = await posts;
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
    expect(await rows(`select action from audit_entry where object_id = $1`, [employee])).toEqual([
      { action: 'employee.invited' },
    ]);
  });

  it('makes one person of a leader who works in two municipalities', async () => {
    const person = await aPerson(platform.owner, { email: 'to.steder@example.no' });
    const employee = await anEmployee(platform.owner, {
      municipality: '3407',
      email: 'To.Steder@example.no',
    });
    await adviser.post(`/employees/${employee}/invite`);
    expect(await rows('select person_id from employee where id = $1', [employee])).toEqual([
      { person_id: person },
    ]);
  });

  it('needs an address, and an account that is open', async () => {
    const without = await anEmployee(platform.owner, { municipality: '3407', email: null });
    expect(await (await adviser.post(`/employees/${without}/invite`)).text()).toContain(
      'mangler en gyldig e-postadresse',
    );
    await platform.owner.query(
      `insert into person (id, given_name, family_name, email, ended_at)
       values (gen_random_uuid(), 'X', 'Y', 'slutt@example.no', now())`,
    );
    const closed = await anEmployee(platform.owner, { municipality: '3407', email: 'slutt@example.no' });
    expect(await (await adviser.post(`/employees/${closed}/invite`)).text()).toContain(
      'en konto som er avsluttet',
    );
    expect(
      await rows('select from employee where id = any($1) and person_id is not null', [[without, closed]]),
    ).toEqual([]);
  });
});

describe('a role', () => {
  const NEW = {
    role: 'head-of-services',
    givenName: 'Kåre',
    familyName: 'Nybråten',
    email: 'Kaare.Nybraaten@gjovik.example.no',
  };

  it('is given with a letter, opens the municipality, and closes it again when it ends', async () => {
    const given = await adviser.post('/municipalities/3407/people', NEW);
    expect(given.headers.get('location')).toBe('/municipalities/3407/people');
    const [person] = await rows(`select id from person where email = 'kaare.nybraaten@gjovik.example.no'`);
    await doJobs();
    expect(platform.letters.at(-1)?.text).toContain('Du er nå kommunalsjef for Gjøvik kommune');

    const kare = await as(person.id);
    expect((await kare.get('/municipalities/3407/leaders')).status).toBe(200);
    expect((await kare.get('/municipalities/3411/leaders')).status).toBe(403);

    const [assignment] = await rows('select id from role_assignment where person_id = $1', [person.id]);
    const path = `/municipalities/3407/people/${assignment.id}/end`;
    expect(await (await adviser.get(path)).text()).toContain(
      'Kåre Nybråten mister tilgangen som kommunalsjef',
    );
    await adviser.post(path);
    expect((await kare.get('/municipalities/3407/leaders')).status).toBe(403);
  });

  it('is not given twice, nor without what it needs', async () => {
    await adviser.post('/municipalities/3407/people', { ...NEW, email: 'to@gjovik.example.no' });
    const again = await adviser.post('/municipalities/3407/people', {
      ...NEW,
      email: 'TO@gjovik.example.no',
    });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('har allerede denne rollen');
    const lacking = await adviser.post('/municipalities/3407/people', {
      ...NEW,
      role: 'system-administrator',
      email: 'x',
    });
    const page = await lacking.text();
    expect(lacking.status).toBe(422);
    expect(page).toContain('Velg en rolle');
    expect(page).toContain('Skriv en gyldig e-postadresse');
    expect(page).toContain('value="Nybråten"');
  });

  it('is given once by two who give it at once', async () => {
    const email = 'samtidig@gjovik.example.no';
    for (const role of ['head-of-services', 'competence-adviser']) {
      const answers = await Promise.all(
        [1, 2, 3].map(() => adviser.post('/municipalities/3407/people', { ...NEW, role, email })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
    }
    expect(
      await rows(
        'select role from role_assignment r join person p on p.id = r.person_id where email = $1 order by role',
        [email],
      ),
    ).toEqual([{ role: 'competence-adviser' }, { role: 'head-of-services' }]);
  });

  it('of one’s own is not one’s own to end', async () => {
    const [own] = await rows('select id from role_assignment where person_id = $1', [
      story.people.gjovikAdviser,
    ]);
    const answer = await adviser.post(`/municipalities/3407/people/${own.id}/end`);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Du kan ikke avslutte din egen rolle');
    expect((await adviser.get('/municipalities/3407/leaders')).status).toBe(200);
  });

  it('in a new municipality is given first by the administrator', async () => {
    await aMunicipality(platform.owner, { code: '3447', name: 'Søndre Land', languageForm: 'neutral' });
    const administrator = await as(story.people.administrator);
    const answer = await administrator.post('/municipalities/3447/people', {
      ...NEW,
      role: 'competence-adviser',
      email: 'forste@land.example.no',
    });
    expect(answer.status).toBe(303);
    expect(await (await administrator.get('/municipalities/3447/people')).text()).toContain('Nybråten');
  });

  it('of another municipality cannot be ended here, not even by the administrator', async () => {
    const [elsewhere] = await rows(`select id from role_assignment where municipality_code = '3411' limit 1`);
    const administrator = await as(story.people.administrator);
    const path = `/municipalities/3407/people/${elsewhere.id}/end`;
    expect((await administrator.get(path)).status).toBe(404);
    expect((await administrator.post(path)).status).toBe(404);
    expect(
      await rows('select from role_assignment where id = $1 and valid_to is null', [elsewhere.id]),
    ).toHaveLength(1);
  });

  it('form knows nobody who works in another municipality, also when the adviser is theirs too', async () => {
    const both = await aPerson(platform.owner);
    for (const municipality of ['3407', '3411'])
      await aRole(platform.owner, { person: both, role: 'competence-adviser', municipality });
    const employee = await anEmployee(platform.owner, { municipality: '3411', familyName: 'Veldremoen' });
    const page = await (await as(both)).get(`/municipalities/3407/people?employee=${employee}`);
    expect(await page.text()).not.toContain('Veldremoen');
  });

  it('form is filled in when one comes from an employee’s page', async () => {
    const page = await (
      await adviser.get(`/municipalities/3407/people?employee=${story.employees.birger}`)
    ).text();
    expect(page).toContain('value="Birger"');
  });
});

describe('earlier education from a file', () => {
  const HEAD = 'Ansattnummer;E-post;Utdanning;Tilbyder;Studiepoeng;Fullført';
  const file = (...lines: string[]) => new File([[HEAD, ...lines].join('\n')], 'historie.csv');
  const count = async () =>
    (await rows(`select count(*)::int as n from education_record where source = 'imported'`))[0].n;
  const send = (content: File) => adviser.post('/municipalities/3407/education-history', { file: content });
  const hidden = (page: string) => /name="file" value="([^"]*)"|value="([^"]*)" name="file"/.exec(page);

  it('is shown before it is saved, saved whole, and saved once', async () => {
    const good = file(
      '100777;;Ledelse 1;Høgskolen i Hedmark;7,5;15.12.2012',
      ';marit.sletterud@gjovik.example.no;Ledelse 1;Høgskolen i Hedmark;30 stp;2013-06-10',
      '100777;;Ledelse 1;Høgskolen i Hedmark;7,5;15.12.2012',
    );
    const checked = await (await send(good)).text();
    expect(checked).toContain('2 nye utdanninger');
    expect(checked).toContain('1 er registrert fra før');
    expect(await count()).toBe(0);

    const found = hidden(checked);
    const content = found?.[1] ?? found?.[2] ?? '';
    const done = await adviser.post('/municipalities/3407/education-history/accept', { file: content });
    expect(await done.text()).toContain('Utdanningene er lest inn');
    expect(await count()).toBe(2);
    await adviser.post('/municipalities/3407/education-history/accept', { file: content });
    expect(await count()).toBe(2);
    expect(await (await send(good)).text()).toContain('Alt i filen er registrert fra før');
    expect(await (await adviser.get(`/employees/${story.employees.ase}`)).text()).toContain('Ledelse 1');
  });

  it('names every row that is wrong, with the column and what stands there, and saves none', async () => {
    const before = await count();
    const answer = await send(
      file(
        '999999;;Kurs;BI;30;2018-01-01',
        ';ukjent@example.no;Kurs;BI;30;2018-01-01',
        ';;Kurs;BI;30;2018-01-01',
        '100777;marit.sletterud@gjovik.example.no;Kurs;BI;30;2018-01-01',
        '100777;;;BI;mange;32.01.2018',
        '100777;;God rad;BI;30;2018-01-01',
      ),
    );
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('7 ting må rettes i filen');
    for (const wrong of [
      'Ingen i personallisten har dette ansattnummeret',
      'Ingen i personallisten har denne e-postadressen',
      'Skriv ansattnummer eller e-post',
      'E-postadressen hører til en annen enn ansattnummeret',
      'Skriv hva utdanningen heter',
      'Skriv studiepoeng som et tall',
      'Skriv datoen med dag, måned og år',
    ]) {
      expect(page).toContain(wrong);
    }
    const bytes = Buffer.from(`${HEAD}\n100777;;God rad;BI;30;2018-01-01\n999999;;Kurs;BI;30;2018-01-01\n`);
    const forced = await adviser.post('/municipalities/3407/education-history/accept', {
      file: bytes.toString('base64'),
    });
    expect(forced.status).toBe(422);
    expect(await count()).toBe(before);
  });

  it.each([
    ['no file', undefined, 'Velg en fil'],
    [
      'a picture',
      new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], 'x.csv'),
      'Dette er ikke et regneark',
    ],
    [
      'a sheet without the columns',
      new File(['Ansattnummer;Utdanning\n1;X\n'], 'x.csv'),
      'Filen mangler Tilbyder, Studiepoeng og Fullført',
    ],
    ['only headings', new File([`${HEAD}\n`], 'x.csv'), 'Filen har ingen rader'],
  ])('is refused with a sentence when it is %s', async (_, content, message) => {
    const answer = await adviser.post(
      '/municipalities/3407/education-history',
      content === undefined ? {} : { file: content },
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(message);
  });

  it('never reaches the staff of another municipality', async () => {
    await anEmployee(platform.owner, { municipality: '3411', number: '555001' });
    expect(await (await send(file('555001;;Kurs;BI;30;2018-01-01'))).text()).toContain(
      'Ingen i personallisten har dette ansattnummeret',
    );
  });

  it('has an empty sheet to begin with, which the reader understands', async () => {
    const answer = await adviser.get('/municipalities/3407/education-history/template');
    const again = await adviser.post('/municipalities/3407/education-history', {
      file: new File([await answer.blob()], 'mal.xlsx'),
    });
    expect(await again.text()).toContain('Filen har ingen rader');
  });

  it('can be done in nynorsk', async () => {
    const nn = await as(await anAdviser(platform.owner, { municipality: '3407', locale: 'nn' }));
    expect(await (await nn.get('/municipalities/3407/education-history')).text()).toContain('rekneark');
  });
});
