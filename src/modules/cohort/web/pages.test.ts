import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { type Browser, createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { anAdviser, aPerson, aRole } from '../../organisation/fixtures.ts';
import { aCompletion, aCohort, aParticipant } from '../fixtures.ts';
import { cohort } from '../index.ts';
import { NAMES, type Story, twoClasses } from '../testing/story.ts';

let platform: TestPlatform;
let story: Story;
let web: TestApp;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
  web = createTestApp(platform, [cohort]);
});
afterAll(() => platform.close());

/** What a reader reads: without tags, and with ordinary spaces. */
async function read(browser: Browser, path: string): Promise<string> {
  const answer = await browser.get(path);
  expect(answer.status, path).toBe(200);
  return plain(await answer.text());
}

function plain(html: string): string {
  return html
    .replace(/<(script|style|head)\b[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ');
}

const as = (who: keyof Story['people']) => web.as(story.people[who]);
const cohortPath = (path = '') => `/cohorts/${story.a.cohort}${path}`;

describe('the front page', () => {
  it('of a participant says what is next, when, where and how to get there', async () => {
    const kari = await as('kari');
    const page = await read(kari, '/');
    expect(page).toContain('Møt på samling 1 i M1');
    expect(page).toContain('Si fra om du trenger noe på samlingene');
    expect(page).toContain('12.–13. januar 2027 kl. 09.00–15.30');
    expect(page).toContain('Tre spor, én reise');
    const html = await (await kari.get('/')).text();
    expect(html).toContain(
      `href="https://www.openstreetmap.org/search?query=${encodeURIComponent('Kauffeldts plass 1, 2815 Gjøvik')}"`,
    );
    expect(html).toContain(`href="/cohorts/${story.a.cohort}/gatherings/${story.a.gathering}"`);
  });

  it('of a manager asks for the answer, by the day before the class starts', async () => {
    const page = await read(await as('manager'), '/');
    expect(page).toContain(`Svar på om ${NAMES.kari} Nordby kan delta`);
    expect(page).toContain('innen 11. januar 2027');
    expect(page).not.toContain('Tre spor');
  });

  it('of a coordinator names the classes that cannot start yet, with how many are lacking', async () => {
    const page = await read(await as('coordinator'), '/');
    expect(page).toContain('Følg opp 2 godkjenninger i Gjøvikklassen');
    expect(page).toContain('Følg opp 1 godkjenning i Lillehammerklassen');
  });

  it('of a municipality asks for the managers that nobody has found, in its own classes only', async () => {
    expect(await read(await as('adviser'), '/')).toContain(
      'Finn nærmeste leder for 1 deltaker i Gjøvikklassen',
    );
    expect(await read(await as('otherAdviser'), '/')).not.toContain('Finn nærmeste leder');
  });

  it('of a lecturer shows the next gathering, and asks nothing of them as if they studied', async () => {
    const page = await read(await as('lecturer'), '/');
    expect(page).toContain('Neste samling');
    expect(page).toContain('Gjøvik rådhus');
    expect(page).not.toContain('Møt på');
    expect(page).not.toContain('Si fra om du trenger noe');
  });
});

describe('the class page', () => {
  it('shows a participant the plan, the classmates and where the approval stands', async () => {
    const page = await read(await as('kari'), cohortPath());
    for (const text of [
      'Gjøvikklassen',
      'Planlagt',
      'M1 Myndiggjort ledelse',
      '12.–13. januar 2027',
      '30.–31. mars 2027',
      'Gruppeoppgave',
      '16. mars 2027',
      'Ikke vurdert',
      '2 av 30 plasser',
      `${NAMES.siri} Åsen`,
      'Lederen din er spurt og må godkjenne',
    ])
      expect(page).toContain(text);
  });

  it('has the coordinator’s buttons for the coordinator and for nobody else', async () => {
    const buttons = ['Start klassen', 'Avlys klassen', 'Registrer fullført M1', 'Se hva deltakerne trenger'];
    const coordinator = await read(await as('coordinator'), cohortPath());
    for (const button of buttons) expect(coordinator).toContain(button);
    for (const who of ['kari', 'lecturer', 'adviser', 'regionCoordinator'] as const) {
      const page = await read(await as(who), cohortPath());
      for (const button of buttons) expect(page, who).not.toContain(button);
    }
  });

  it('names its own people to a municipality, and to a region only counts them', async () => {
    expect(await read(await as('adviser'), cohortPath())).toContain(`${NAMES.kari} Nordby`);
    const region = await read(await as('regionCoordinator'), cohortPath());
    expect(region).toContain('2 av 30 plasser');
    expect(region).not.toContain(NAMES.kari);
  });

  it('speaks all three languages', async () => {
    const siri = await as('siri');
    await siri.post('/preferences', { locale: 'nn', returnTo: '/' });
    expect(await read(siri, cohortPath())).toContain('Deltakarane');
    await siri.post('/preferences', { locale: 'en', returnTo: '/' });
    expect(await read(siri, cohortPath())).toContain('The participants');
    await siri.post('/preferences', { locale: 'nb', returnTo: '/' });
  });
});

describe('the list of classes', () => {
  it('has all of them for the coordinator, and can be searched and narrowed in the address', async () => {
    const coordinator = await as('coordinator');
    expect(await read(coordinator, '/cohorts')).toContain('2 klasser');
    const found = await read(coordinator, '/cohorts?q=lillehammer');
    expect(found).toContain('1 av 2 klasser');
    expect(found).not.toContain('Gjøvikklassen');
    expect(await read(coordinator, '/cohorts?status=finished')).toContain('Ingen klasser passer');
  });

  it('passes over a sort that does not exist', async () => {
    expect(await read(await as('coordinator'), '/cohorts?sort=drop%20table&status=x')).toContain('2 klasser');
  });

  it('has only its own for a municipality, and says so when there are none', async () => {
    expect(await read(await as('adviser'), '/cohorts')).not.toContain('Lillehammerklassen');
    const stranger = await as('stranger');
    expect((await stranger.get('/cohorts')).status).toBe(403);
  });
});

describe('one with several roles', () => {
  it('has no class in the list in which they are only asked to let somebody go', async () => {
    const person = await aPerson(platform.owner);
    await aRole(platform.owner, { person, role: 'lecturer', cohort: story.b.cohort });
    await platform.owner.query(
      'update manager_approval set manager_person_id = $2 where participant_id = $1',
      [story.participants.siri, person],
    );
    const page = await read(await web.as(person), '/cohorts');
    await platform.owner.query(
      'update manager_approval set manager_person_id = null where participant_id = $1',
      [story.participants.siri],
    );
    expect(page).toContain('Lillehammerklassen');
    expect(page).not.toContain('Gjøvikklassen');
  });
});

describe('a participant who is the adviser of a municipality too', () => {
  it('finds only the own people in the list, with the classmates’ names beside it and no more', async () => {
    const cohort = await aCohort(platform.owner, {
      programme: story.programme,
      name: 'To hatter',
      municipalities: [story.gjovik, story.lillehammer],
    });
    const both = await anAdviser(platform.owner, { municipality: story.lillehammer });
    const [mate, own] = [
      await aPerson(platform.owner, { familyName: 'Bjerkealleen' }),
      await aPerson(platform.owner, { familyName: 'Mesnali' }),
    ];
    await aParticipant(platform.owner, { cohort, person: both, municipality: story.lillehammer });
    await aParticipant(platform.owner, { cohort, person: own, municipality: story.lillehammer });
    const other = await aParticipant(platform.owner, { cohort, person: mate, municipality: story.gjovik });
    const browser = await web.as(both);
    const list = await read(browser, `/cohorts/${cohort}/participants`);
    expect(list).toContain('Mesnali');
    expect(list).not.toContain('Bjerkealleen');
    expect(await read(browser, `/cohorts/${cohort}`)).toContain('Bjerkealleen');
    expect((await browser.get(`/cohorts/${cohort}/participants/${other}`)).status).toBe(404);
  });
});

describe('the list of participants', () => {
  it('has eight columns for the coordinator, in Norwegian order', async () => {
    const html = await (await (await as('coordinator')).get(cohortPath('/participants'))).text();
    expect(html.match(/<th scope="col"/g)).toHaveLength(8);
    const page = plain(html);
    expect(page.indexOf('Nordby')).toBeLessThan(page.indexOf('Åsen'));
    for (const text of ['kaisa.nordby@example.no', 'Mangler leder', 'Venter på svar'])
      expect(page).toContain(text);
  });

  it('is searched, narrowed and turned round by the address', async () => {
    const coordinator = await as('coordinator');
    const turned = await read(coordinator, cohortPath('/participants?sort=-name'));
    expect(turned.indexOf('Åsen')).toBeLessThan(turned.indexOf('Nordby'));
    const found = await read(coordinator, cohortPath('/participants?q=åsen'));
    expect(found).toContain('1 av 2 deltakere');
    expect(await read(coordinator, cohortPath('/participants?approval=approved'))).toContain(
      'Ingen deltakere passer til søket',
    );
  });

  it('can be taken along as text and as a workbook, as searched', async () => {
    const coordinator = await as('coordinator');
    const csv = await (await coordinator.get(cohortPath('/participants/list.csv?q=nordby'))).text();
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]?.split(';').slice(0, 5)).toEqual([
      'Nordby',
      NAMES.kari,
      'Gjøvik',
      'kaisa.nordby@example.no',
      'Ja',
    ]);
    const xlsx = await coordinator.get(cohortPath('/participants/list.xlsx'));
    const rows = await readSheet(Buffer.from(await xlsx.arrayBuffer()));
    expect(rows.map((row) => row[0])).toEqual(['Etternavn', 'Nordby', 'Åsen']);
  });

  it('does not let a name become a formula', async () => {
    const person = await aPerson(platform.owner, { givenName: '=HYPERLINK("x")', familyName: '+1+1' });
    const id = await aCohort(platform.owner, { programme: story.programme });
    await aParticipant(platform.owner, { cohort: id, person });
    const csv = await (await (await as('coordinator')).get(`/cohorts/${id}/participants/list.csv`)).text();
    expect(csv).toContain('\'+1+1;"\'=HYPERLINK(""x"")"');
  });

  it('of a municipality is its own part of it', async () => {
    const page = await read(await as('adviser'), cohortPath('/participants'));
    expect(page).toContain('Du ser deltakerne fra kommunen din');
    expect(page).not.toContain('Meld på deltaker');
  });
});

describe('one participant', () => {
  const path = () => cohortPath(`/participants/${story.participants.kari}`);

  it('has a page with who is asked, and what each reader may do about it', async () => {
    const coordinator = await read(await as('coordinator'), path());
    for (const text of [`${NAMES.manager} Leder`, 'Med studiepoeng', 'Sett leder', 'Trekk fra klassen'])
      expect(coordinator).toContain(text);
    const adviser = await read(await as('adviser'), path());
    expect(adviser).toContain('Sett leder');
    expect(adviser).not.toContain('Trekk');
    expect((await (await as('siri')).get(path())).status).toBe(403);
  });
});

describe('enrolling', () => {
  const form = {
    givenName: 'Nina',
    familyName: 'Ny',
    email: 'nina.ny@example.no',
    locale: 'nn',
    municipality: '3407',
    track: 'non-credit',
    potentialLeader: 'yes',
  };

  it('keeps what was typed when something is wrong, and says what', async () => {
    const coordinator = await as('coordinator');
    const answer = await coordinator.post(cohortPath('/participants/new'), {
      ...form,
      email: 'nina.ny',
      familyName: ' ',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="nina.ny"');
    expect(html).toContain('value="Nina"');
    expect(plain(html)).toContain('Rett opp 2 feil');
    expect(plain(html)).toContain('Skriv en e-postadresse, for eksempel');
  });

  it('brings the participant into the list, with a word about what happens next', async () => {
    const coordinator = await as('coordinator');
    const answer = await coordinator.post(cohortPath('/participants/new'), form);
    expect(answer.headers.get('location')).toBe(cohortPath('/participants?done=added'));
    const list = await read(coordinator, cohortPath('/participants?done=added'));
    expect(list).toContain('Deltakeren er meldt på og får e-post.');
    expect(list).toContain('Ny, Nina');

    const twice = await coordinator.post(cohortPath('/participants/new'), form);
    expect(twice.status).toBe(422);
    expect(await twice.text()).toContain('Deltakeren er allerede påmeldt.');
  });

  it('is undone by withdrawing, after a question', async () => {
    const coordinator = await as('coordinator');
    const { rows } = await platform.owner.query(
      "select e.id from participant e join person p on p.id = e.person_id where p.email = 'nina.ny@example.no'",
    );
    const path = cohortPath(`/participants/${rows[0].id}/withdraw`);
    expect(await read(coordinator, path)).toContain('Trekke Nina Ny fra klassen?');
    expect((await coordinator.post(path)).status).toBe(303);
    expect(await read(coordinator, cohortPath('/participants?status=withdrawn'))).toContain(
      'Har trukket seg',
    );
    expect(await read(await as('kari'), cohortPath())).not.toContain('Nina');
  });
});

describe('a gathering', () => {
  const path = (rest = '') => cohortPath(`/gatherings/${story.a.later}${rest}`);
  const form = {
    startsOn: '6.4.2027',
    endsOn: '2027-04-07',
    startTime: '9.30',
    endTime: '16:00',
    venue: 'Raufoss bibliotek',
    address: 'Storgata 1, 2830 Raufoss',
    note: 'Ta med <PC>\nog lader',
  };

  it('has date, time, place, map and a file for the calendar', async () => {
    const page = await read(await as('kari'), path());
    for (const text of [
      '30.–31. mars 2027',
      'kl. 09.00–15.30',
      'Gjøvik rådhus',
      'Se på kart',
      'Legg i kalenderen',
    ])
      expect(page).toContain(text);
    expect(page).not.toContain('Endre samlingen');
  });

  it('is moved by the coordinator, who may write dates and times as people do', async () => {
    const coordinator = await as('coordinator');
    const answer = await coordinator.post(path('/edit'), { ...form, revision: '0' });
    expect(answer.headers.get('location')).toBe(path('?done=saved'));
    const page = await read(coordinator, path());
    for (const text of ['6.–7. april 2027', 'kl. 09.30–16.00', 'Raufoss bibliotek', 'Ta med &lt;PC&gt;'])
      expect(page).toContain(text);
  });

  it('says beside the field why it cannot be moved there, and keeps the rest', async () => {
    const coordinator = await as('coordinator');
    const cases: readonly (readonly [Record<string, string>, string])[] = [
      [{ startsOn: '2027-05-17', endsOn: '2027-05-18' }, '17. mai 2027 er 17. mai. Velg en annen dag.'],
      [{ endsOn: '2027-04-01' }, 'Slutten må komme etter starten.'],
      [{ startsOn: '31.2.2027' }, 'Skriv en dato som finnes'],
      [{ startTime: '25:00' }, 'Skriv et klokkeslett'],
      [{ startsOn: '2027-01-12', endsOn: '2027-01-12' }, 'Klassen har en annen samling på disse dagene.'],
      [{ revision: '0' }, 'En kollega har endret samlingen'],
    ];
    for (const [change, sentence] of cases) {
      const answer = await coordinator.post(path('/edit'), { ...form, revision: '1', ...change });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(plain(html)).toContain(sentence);
      expect(html).toContain('value="Raufoss bibliotek"');
    }
  });

  it('is not written over by one who mends a typing mistake after a colleague has moved it', async () => {
    const coordinator = await as('coordinator');
    const revisionIn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '';
    const opened = revisionIn(await (await coordinator.get(path('/edit'))).text());
    const moved = await coordinator.post(path('/edit'), { ...form, venue: 'Hunton', revision: opened });
    expect(moved.status).toBe(303);

    const mistyped = { ...form, startTime: '25:00', revision: opened };
    const mended = {
      ...form,
      revision: revisionIn(await (await coordinator.post(path('/edit'), mistyped)).text()),
    };
    const answer = await coordinator.post(path('/edit'), mended);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(plain(html)).toContain('Nå står det: 6.–7. april 2027, kl. 09.30–16.00, Hunton');
    // Read, and meant: then it is saved.
    const again = await coordinator.post(path('/edit'), { ...form, revision: revisionIn(html) });
    expect(again.status).toBe(303);
  });

  it('has an attendance list with a column a day for those who hold it', async () => {
    for (const who of ['coordinator', 'lecturer'] as const) {
      const html = await (await (await as(who)).get(path('/attendance-list'))).text();
      expect(html.match(/<th scope="col"/g)).toHaveLength(4);
      expect(plain(html)).toContain(`Nordby, ${NAMES.kari}`);
    }
    expect((await (await as('kari')).get(path('/attendance-list'))).status).toBe(403);
  });

  it('is called off after a question, and put on again by a new date', async () => {
    const coordinator = await as('coordinator');
    expect(await read(coordinator, path('/cancel'))).toContain('Avlyse samling 2 i M1?');
    expect((await coordinator.post(path('/cancel'))).status).toBe(303);
    expect(await read(await as('kari'), path())).toContain('Samlingen er avlyst.');
    expect(await read(await as('kari'), cohortPath())).toContain('Avlyst');
    expect((await coordinator.post(path('/cancel'))).status).toBe(422);
    expect(await read(coordinator, path('/edit'))).toContain('Lagrer du en ny tid, blir den holdt likevel');
    await coordinator.post(path('/edit'), { ...form, revision: '4' });
    expect(await read(await as('kari'), path())).not.toContain('Samlingen er avlyst.');
  });
});

describe('coursework', () => {
  const path = () => cohortPath(`/coursework/${story.a.coursework}`);

  it('is approved or given back by the lecturer, and the participant sees it', async () => {
    const lecturer = await as('lecturer');
    expect(await read(lecturer, path())).toContain(`${NAMES.kari} Nordby`);
    const none = await lecturer.post(path(), { status: 'approved' });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('Velg minst én deltaker.');

    const both = [story.participants.kari, story.participants.siri];
    const answer = await lecturer.post(path(), { participants: both, status: 'returned' });
    expect(answer.headers.get('location')).toBe(`${path()}?count=2`);
    expect(await read(await as('kari'), '/')).toContain('Rett opp «Gruppeoppgave» i M1');
    await lecturer.post(path(), { participants: story.participants.kari, status: 'approved' });
    const page = await read(await as('kari'), cohortPath());
    expect(page).toContain('Godkjent');
    expect(page).not.toContain('I retur');
  });

  it('gets another deadline from the coordinator alone', async () => {
    const coordinator = await as('coordinator');
    expect((await coordinator.post(`${path()}/due-day`, { dueOn: '23.3.2027' })).status).toBe(303);
    expect(await read(await as('siri'), cohortPath())).toContain('23. mars 2027');
    expect((await (await as('lecturer')).post(`${path()}/due-day`, { dueOn: '2027-01-01' })).status).not.toBe(
      303,
    );
  });
});

describe('needs', () => {
  it('are told by the participant and read by the coordinator, and after that nobody asks again', async () => {
    const kari = await as('kari');
    const own = cohortPath('/own-needs');
    expect(await read(kari, own)).toContain('Bare du og programkoordinatoren kan lese det');
    expect((await kari.post(own, { text: 'Glutenfri mat' })).status).toBe(303);
    expect(await (await kari.get(own)).text()).toContain('Glutenfri mat');
    expect(await read(kari, '/')).not.toContain('Si fra om du trenger noe på samlingene');

    const list = await read(await as('coordinator'), cohortPath('/needs'));
    expect(list).toContain('Glutenfri mat');
    expect(list).toContain('1 av 2 har svart.');
    for (const who of ['siri', 'lecturer', 'adviser'] as const)
      expect((await (await as(who)).get(cohortPath('/needs'))).status).toBe(403);
  });
});

describe('the own path', () => {
  beforeEach(async () => {
    await platform.owner.query('delete from course_completion');
  });

  it('shows what is planned and what is missing', async () => {
    const page = await read(await as('kari'), '/path');
    expect(page).toMatch(/M1 Myndiggjort ledelse 7,5 Planlagt/);
    expect(page).toMatch(/M2 Strategisk kompetanse 7,5 Mangler/);
    expect(page).toContain('Du har 0 studiepoeng til sammen.');
  });

  it('counts credits for what was passed, wherever it was, and none for what was attended', async () => {
    await aCompletion(platform.owner, { person: story.people.kari, version: story.versions.second });
    const kari = await read(await as('kari'), '/path');
    expect(kari).toMatch(/M2 Strategisk kompetanse 7,5 Tatt 15\. desember 2025/);
    expect(kari).toContain('Du har 7,5 studiepoeng til sammen.');
    await aCompletion(platform.owner, {
      person: story.people.siri,
      version: story.versions.second,
      outcome: 'attended',
    });
    const siri = await read(await as('siri'), '/path');
    expect(siri).toContain('Tatt uten studiepoeng');
    expect(siri).toContain('Du har 0 studiepoeng til sammen.');
  });

  it('invites to a class when there is none, also for a lecturer, who has not studied by teaching', async () => {
    for (const who of ['lecturer', 'stranger'] as const)
      expect(await read(await as(who), '/path')).toContain('Veien din begynner med en klasse');
  });
});

describe('from question to start', () => {
  it('is a no without a reason, a yes, another manager, and then the class can start', async () => {
    const coordinator = await as('coordinator');
    const start = await read(coordinator, cohortPath('/start'));
    expect(start).toContain('2 deltakere mangler godkjenning');
    expect(start).toContain('Ingen leder er spurt');
    expect((await coordinator.post(cohortPath('/start'))).status).toBe(422);

    const manager = await as('manager');
    const question = `/approvals/${story.participants.kari}`;
    expect(await read(manager, question)).toContain('4 dager på 2 samlinger');
    const unsaid = await manager.post(question, { answer: 'declined', reason: ' ' });
    expect(unsaid.status).toBe(422);
    expect(await unsaid.text()).toContain('Skriv hvorfor du svarer nei.');
    expect((await manager.post(question)).status).toBe(422);
    expect((await manager.post(question, { answer: 'approved', reason: '' })).status).toBe(303);
    expect(await read(manager, '/approvals')).toContain('Godkjent');

    const adviser = await as('adviser');
    const set = cohortPath(`/participants/${story.participants.siri}/manager`);
    expect(await read(adviser, set)).toContain(`Hvem er nærmeste leder for ${NAMES.siri} Åsen?`);
    const self = await adviser.post(set, {
      givenName: 'S',
      familyName: 'Å',
      email: 'sigrunn.åsen@example.no',
    });
    expect(self.status).toBe(422);
    const asked = await adviser.post(set, {
      givenName: NAMES.otherManager,
      familyName: 'Sjef',
      email: 'normann.sjef@example.no',
    });
    expect(asked.headers.get('location')).toBe(
      cohortPath(`/participants/${story.participants.siri}?done=managerSet`),
    );
    const other = await as('otherManager');
    expect((await other.post(`/approvals/${story.participants.siri}`, { answer: 'approved' })).status).toBe(
      303,
    );

    expect(await read(coordinator, cohortPath('/start'))).toContain('Klassen kan starte.');
    const started = await coordinator.post(cohortPath('/start'));
    expect(started.headers.get('location')).toBe(cohortPath('?done=started'));
    expect(await read(coordinator, cohortPath('?done=started'))).toContain('Klassen er i gang.');
    expect(await read(coordinator, cohortPath('/start'))).toContain('ikke lenger planlagt');
    const finish = await coordinator.post(cohortPath('/finish'));
    expect(finish.status).toBe(422);
    expect(plain(await finish.text())).toContain('Klassen har samling til og med 7. april 2027');
  });

  it('writes down who has completed, once, and takes it back after a question', async () => {
    platform.setNow(new Date('2027-05-20T09:00:00Z'));
    const coordinator = await as('coordinator');
    const path = cohortPath(`/courses/${story.a.course}/completions`);
    const early = await coordinator.post(path, {
      participants: story.participants.kari,
      completedOn: '2027-01-01',
    });
    expect(early.status).toBe(422);
    expect(plain(await early.text())).toContain('Emnet begynte 12. januar 2027');
    const done = await coordinator.post(path, {
      participants: [story.participants.kari, story.participants.siri],
      completedOn: '14.5.2027',
    });
    expect(done.headers.get('location')).toBe(`${path}?count=2`);
    const page = await read(coordinator, path);
    expect(page).toContain('Bestått');
    expect(page).toContain('Deltatt uten studiepoeng');
    const remove = `${path}/${story.participants.siri}/remove`;
    expect(await read(coordinator, remove)).toContain('Fjern registreringen av');
    await coordinator.post(remove);
    expect(await read(coordinator, path)).not.toContain('Deltatt uten studiepoeng 14.');
    platform.setNow(new Date('2026-11-24T09:00:00Z'));
  });
});
