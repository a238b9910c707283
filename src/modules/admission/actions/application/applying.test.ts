import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, NotFound } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import {
  aLeader,
  aMunicipality,
  aMunicipalityChange,
  anEmployee,
  aPerson,
  aUnit,
} from '../../../organisation/fixtures.ts';
import { findOwnApplication, getApplication } from '../../store/application/applications.ts';
import { readPapers } from '../../store/application/papers.ts';
import {
  aCall,
  anApplication,
  type ApplicantsStory,
  applicantsStory,
  GJOVIK,
  RINGSAKER,
} from '../../testing/applications.ts';
import { actorFor } from '../../testing/story.ts';
import { beginApplication } from './begin-application.ts';
import { type ApplicationChange, changeApplication } from './change-application.ts';
import { sendApplication } from './send-application.ts';
import { beginAgain, withdrawApplication } from './withdraw-application.ts';

let story: ApplicantsStory;
let anne: Actor;
let frida: Actor;
beforeAll(async () => {
  story = await applicantsStory();
  anne = await actorFor(story.platform, story.people.applicant);
  frida = await actorFor(story.platform, story.people.stranger);
});
afterAll(() => story.platform.close());

const newCall = (given: Parameters<typeof aCall>[2] = {}) =>
  aCall(story.platform, story.people.coordinator, given);
const read = (id: ApplicationId, who = anne) => story.platform.db.read(who, (tx) => getApplication(tx, id));
const change = (id: ApplicationId, what: ApplicationChange, who = anne) =>
  changeApplication(who, { application: id, change: what }, story.platform);
const rows = async (text: string, values: readonly unknown[]) =>
  (await story.platform.owner.query<Record<string, unknown>>(text, [...values])).rows;
const queued = async (job: string, key: string, value: string) =>
  (
    await rows(
      `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = $1 and j.payload ->> $2 = $3`,
      [job, key, value],
    )
  ).length;

describe('beginning an application', () => {
  it('takes municipality, job, staff and known leadership education from the staff list', async () => {
    const { platform, units } = story;
    await anEmployee(platform.owner, { municipality: GJOVIK, unit: units.home });
    const begun = await beginApplication(anne, { call: story.call.id, locale: 'nn' }, platform);
    expect(begun.ok && (await read(begun.value))).toMatchObject({
      municipality: GJOVIK,
      service: 'home-care',
      positionTitle: 'Enhetsleder',
      staffCount: 1,
      formalLeadershipEducation: true,
      locale: 'nn',
      status: 'draft',
      wishes: [],
    });
  });

  it('is done once, however many clicks arrive at once', async () => {
    const call = await newCall();
    const begun = await Promise.all(
      [1, 2, 3].map(() => beginApplication(anne, { call: call.id, locale: 'nb' }, story.platform)),
    );
    expect(new Set(begun.map((one) => one.ok && one.value)).size).toBe(1);
    expect(await rows('select 1 from application where call_id = $1', [call.id])).toHaveLength(1);
  });

  it('is refused before the call opens and after its last day, with the day', async () => {
    const [early, late] = [
      await newCall({ opensOn: '2027-01-10' }),
      await newCall({ deadlineOn: '2026-11-23' }),
    ];
    expect(await beginApplication(anne, { call: early.id, locale: 'nb' }, story.platform)).toMatchObject({
      failure: { why: { outcome: 'not-open-yet', opensOn: '2027-01-10' } },
    });
    expect(await beginApplication(anne, { call: late.id, locale: 'nb' }, story.platform)).toMatchObject({
      failure: { why: { outcome: 'deadline-passed', deadline: '2026-11-23' } },
    });
  });

  it('is not done in a call that is still a draft, and nobody is told that there is one', async () => {
    const draft = await newCall({ status: 'draft' });
    await expect(beginApplication(anne, { call: draft.id, locale: 'nb' }, story.platform)).rejects.toThrow(
      NotFound,
    );
  });

  it('leaves the municipality open for somebody who works in two', async () => {
    const { platform } = story;
    const person = await aPerson(platform.owner);
    for (const municipality of [GJOVIK, RINGSAKER]) {
      const unit = await aUnit(platform.owner, { municipality });
      await anEmployee(platform.owner, { municipality, unit, person });
    }
    const call = await newCall();
    const actor = await actorFor(platform, person);
    const begun = await beginApplication(actor, { call: call.id, locale: 'nb' }, platform);
    expect(begun.ok && (await read(begun.value, actor)).municipality).toBeNull();
  });
});

describe('changing an application', () => {
  it('keeps every part, and needs are sealed', async () => {
    const { platform } = story;
    const call = await newCall();
    const id = await anApplication(platform, { call, person: anne.person.id, wishes: [] });
    const [oslo, trondheim] = call.classes;
    if (oslo === undefined || trondheim === undefined) throw new Error('The call has two classes');
    await change(id, {
      part: 'classes',
      changes: [
        { kind: 'add', class: oslo },
        { kind: 'add', class: trondheim },
        { kind: 'up', class: trondheim },
      ],
    });
    await change(id, { part: 'practical', need: 'Teleslynge', locale: 'nn', jointName: 'Lederne i nord' });
    expect(await read(id)).toMatchObject({
      wishes: [trondheim, oslo],
      locale: 'nn',
      jointName: 'Lederne i nord',
    });
    const [need] = await rows(
      `select encode(sealed_text, 'escape') as text from application_need where application_id = $1`,
      [id],
    );
    expect(need?.text).not.toContain('Teleslynge');
  });

  it('writes the same line once when its form is sent twice', async () => {
    const id = await anApplication(story.platform, { call: await newCall(), person: anne.person.id });
    const line = {
      id: uuid(),
      title: 'Videreutdanning i ledelse',
      institution: 'NTNU',
      completedOn: null,
      credits: 30,
      leadership: true,
    };
    await Promise.all([1, 2].map(() => change(id, { part: 'education', save: line })));
    const papers = await story.platform.db.read(anne, (tx) => readPapers(tx, id));
    expect(papers.education.map((one) => one.title)).toEqual(['Sykepleier', 'Videreutdanning i ledelse']);
  });

  it('does not touch a line of somebody else’s, whose id was guessed', async () => {
    const call = await newCall();
    const own = await anApplication(story.platform, { call, person: anne.person.id });
    const other = await anApplication(story.platform, { call, person: frida.person.id });
    const [line] = await rows('select id from application_education where application_id = $1', [other]);
    const taken = {
      id: String(line?.id),
      title: 'Tatt',
      institution: '',
      completedOn: null,
      credits: null,
      leadership: false,
    };
    expect(await change(own, { part: 'education', save: taken })).toMatchObject({
      failure: { kind: 'line-unknown' },
    });
    expect(await rows('select title from application_education where id = $1', [taken.id])).toEqual([
      { title: 'Sykepleier' },
    ]);
  });

  it('is as if the application were not there for everybody else', async () => {
    const id = await anApplication(story.platform, {
      call: await newCall(),
      person: anne.person.id,
      status: 'submitted',
    });
    for (const person of [
      story.people.stranger,
      story.people.gjovik,
      story.people.coordinator,
      story.people.officer,
    ]) {
      const other = await actorFor(story.platform, person);
      await expect(change(id, { part: 'motivation', motivation: 'Hei' }, other)).rejects.toThrow(NotFound);
    }
  });

  it('is refused when the last day is over in Norway, and open a minute before', async () => {
    const { platform } = story;
    // Summer time: 15 April ends in Norway two hours before it does in Greenwich.
    const id = await anApplication(platform, { call: await newCall(), person: anne.person.id });
    platform.setNow(new Date('2027-04-15T21:59:59Z'));
    expect((await change(id, { part: 'motivation', motivation: 'I tide' })).ok).toBe(true);
    platform.setNow(new Date('2027-04-15T22:00:00Z'));
    expect(await change(id, { part: 'motivation', motivation: 'For sent' })).toMatchObject({
      failure: { kind: 'closed', why: { outcome: 'deadline-passed', deadline: '2027-04-15' } },
    });
    platform.setNow(new Date('2026-11-24T09:00:00Z'));
  });

  it('makes no hole in an application that was sent', async () => {
    const call = await newCall();
    const id = await anApplication(story.platform, { call, person: anne.person.id, status: 'submitted' });
    const [only] = await rows('select id from application_education where application_id = $1', [id]);
    expect(await change(id, { part: 'education', remove: String(only?.id) })).toMatchObject({
      failure: { kind: 'would-lack', faults: [{ kind: 'education-missing' }] },
    });
    expect(await rows('select 1 from application_education where application_id = $1', [id])).toHaveLength(1);
  });
});

describe('sending an application', () => {
  it('asks the manager of the staff list, keeps a receipt and has it mailed, once for two clicks', async () => {
    const { platform, people } = story;
    const id = await anApplication(platform, { call: await newCall(), person: anne.person.id });
    const sent = await Promise.all([1, 2].map(() => sendApplication(anne, id, platform)));
    expect(sent.every((one) => one.ok)).toBe(true);
    expect(
      await rows(
        'select manager_person_id, status, municipality_code from application_approval where application_id = $1',
        [id],
      ),
    ).toEqual([{ manager_person_id: people.manager, status: 'asked', municipality_code: GJOVIK }]);
    const letters = await rows(
      'select id, kind, title, body from application_letter where application_id = $1',
      [id],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body).toContain('1. Oslo 1, Oslo\n2. Trondheim 1, Trondheim');
    expect(letters[0]?.body).toContain('Hege Hovedleder');
    expect(await queued('admission.mail-letter', 'letter', String(letters[0]?.id))).toBe(1);
    expect(await queued('admission.ask-manager', 'application', id)).toBe(1);
  });

  it('names everything that is missing and saves nothing', async () => {
    const { platform } = story;
    const call = await newCall({
      documents: [{ kind: 'education', required: true }],
      rules: { minimumWishes: 2 },
    });
    const begun = await beginApplication(frida, { call: call.id, locale: 'nb' }, platform);
    if (!begun.ok) throw new Error('The call is open');
    const sent = await sendApplication(frida, begun.value, platform);
    expect(!sent.ok && sent.failure.kind === 'faults' && sent.failure.faults.map((one) => one.kind)).toEqual([
      'municipality-missing',
      'service-missing',
      'position-missing',
      'staff-count-missing',
      'leadership-education-missing',
      'too-few-wishes',
      'education-missing',
      'practice-missing',
      'document-missing',
      'motivation-missing',
    ]);
    expect((await read(begun.value, frida)).status).toBe('draft');
  });

  it('leaves the manager to the municipality when the staff list has none', async () => {
    const { platform } = story;
    const id = await anApplication(platform, { call: await newCall(), person: frida.person.id });
    expect((await sendApplication(frida, id, platform)).ok).toBe(true);
    expect(
      await rows('select manager_person_id, status from application_approval where application_id = $1', [
        id,
      ]),
    ).toEqual([{ manager_person_id: null, status: 'asked' }]);
    expect(await queued('admission.ask-manager', 'application', id)).toBe(0);
  });

  it('gives a manager without a login one, so that there is somebody to ask', async () => {
    const { platform } = story;
    const { owner } = platform;
    const top = await aUnit(owner, { municipality: RINGSAKER });
    const home = await aUnit(owner, { municipality: RINGSAKER, parent: top });
    await aLeader(owner, {
      municipality: RINGSAKER,
      units: [top],
      givenName: 'Lise',
      familyName: 'Uten',
      email: 'Lise.Uten@ringsaker.example',
    });
    const person = await aPerson(owner);
    await aLeader(owner, { municipality: RINGSAKER, units: [home], person });
    const id = await anApplication(platform, { call: await newCall(), person, municipality: RINGSAKER });
    await sendApplication(await actorFor(platform, person), id, platform);
    expect(
      await rows(
        'select p.email from application_approval q join person p on p.id = q.manager_person_id where q.application_id = $1',
        [id],
      ),
    ).toEqual([{ email: 'lise.uten@ringsaker.example' }]);
  });

  it('follows a municipality that was merged since the form was filled in', async () => {
    const { platform } = story;
    const { owner } = platform;
    const old = await aMunicipality(owner, { code: '3498', name: 'Gamle', validTo: '2026-11-20' });
    await aMunicipality(owner, { code: '3499', name: 'Nye' });
    await aMunicipalityChange(owner, { from: '3498', to: '3499', on: '2026-11-21', kind: 'merged' });
    const unit = await aUnit(owner, { municipality: old });
    const below = await aUnit(owner, { municipality: old, parent: unit });
    await aLeader(owner, { municipality: old, units: [unit], person: story.people.manager });
    const person = await aPerson(owner);
    await aLeader(owner, { municipality: old, units: [below], person });
    const actor = await actorFor(platform, person);
    const id = await anApplication(platform, { call: await newCall(), person, municipality: old });
    expect((await sendApplication(actor, id, platform)).ok).toBe(true);
    expect((await read(id, actor)).municipality).toBe('3499');
    expect(
      await rows(
        'select municipality_code, manager_person_id from application_approval where application_id = $1',
        [id],
      ),
    ).toEqual([{ municipality_code: '3499', manager_person_id: story.people.manager }]);
  });
});

describe('withdrawing', () => {
  it('closes the hole in the municipality’s ranking, and the application can be sent again', async () => {
    const { platform, people } = story;
    const call = await newCall();
    const own = await anApplication(platform, { call, person: anne.person.id, status: 'submitted' });
    const other = await anApplication(platform, { call, person: frida.person.id, status: 'submitted' });
    for (const [index, application] of [own, other].entries())
      await platform.owner.query('insert into nomination values ($1, $2, $3, $4, $5)', [
        application,
        call.id,
        GJOVIK,
        index + 1,
        people.gjovik,
      ]);
    expect((await withdrawApplication(anne, { application: own, reason: 'Ny jobb' }, platform)).ok).toBe(
      true,
    );
    expect((await withdrawApplication(anne, { application: own, reason: 'Ny jobb' }, platform)).ok).toBe(
      true,
    );
    expect(await rows('select application_id, rank from nomination where call_id = $1', [call.id])).toEqual([
      { application_id: other, rank: 1 },
    ]);
    expect((await beginAgain(anne, own, platform)).ok).toBe(true);
    expect((await sendApplication(anne, own, platform)).ok).toBe(true);
    expect(
      (
        await rows('select kind from application_letter where application_id = $1 order by made_at, id', [
          own,
        ])
      ).map((one) => one.kind),
    ).toEqual(['withdrawal', 'receipt']);
  });

  it('is refused after the withdrawal deadline, and when a seat is to be answered', async () => {
    const { platform } = story;
    const late = await newCall({ deadlineOn: '2026-11-10', withdrawBy: '2026-11-20' });
    const id = await anApplication(platform, { call: late, person: anne.person.id, status: 'submitted' });
    expect(await withdrawApplication(anne, { application: id, reason: '' }, platform)).toMatchObject({
      failure: { why: { outcome: 'deadline-passed', deadline: '2026-11-20' } },
    });
    const call = await newCall();
    const offered = await anApplication(platform, { call, person: anne.person.id, status: 'submitted' });
    await platform.owner.query(
      `insert into seat_offer (id, application_id, person_id, call_id, call_class_id, municipality_code, source, status, reply_by)
       values ($1, $2, $3, $4, $5, $6, 'allocation', 'offered', '2026-12-15')`,
      [uuid(), offered, anne.person.id, call.id, call.classes[0], GJOVIK],
    );
    expect(await withdrawApplication(anne, { application: offered, reason: '' }, platform)).toMatchObject({
      failure: { why: { outcome: 'not-now' } },
    });
  });

  it('is nothing that somebody else can do', async () => {
    const id = await anApplication(story.platform, {
      call: await newCall(),
      person: anne.person.id,
      status: 'submitted',
    });
    await expect(withdrawApplication(frida, { application: id, reason: '' }, story.platform)).rejects.toThrow(
      NotFound,
    );
    expect(
      await story.platform.db.read(anne, (tx) => findOwnApplication(tx, story.call.id, frida.person.id)),
    ).toBeUndefined();
  });
});
