import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, NotFound } from '../../../../access/index.ts';
import type { AllocationRunId, ApplicationId, CallClassId, CallId } from '../../../../kernel/ids.ts';
import { actorFor } from '../../testing/story.ts';
import {
  aCall,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
  GJOVIK,
  RINGSAKER,
} from '../../testing/applications.ts';
import { aReadyApplicant, type Somebody } from '../../testing/seats-story.ts';
import { admission } from '../../index.ts';
import { doJobs as doAll } from '../../testing/do-jobs.ts';
import { viewSeats } from '../../views/seats/allocation.ts';
import { viewRun } from '../../views/seats/run.ts';
import { withdrawApplication } from '../application/withdraw-application.ts';
import { cancelClass } from '../call/cancel-class.ts';
import { addSeatOnAppeal, offerNonCreditSeat } from './add-seat.ts';
import { answerOffer } from './answer-offer.ts';
import { decideSeats } from './decide-seats.ts';
import { leaveList } from './leave-list.ts';
import { rerunForAppeal } from './rerun-for-appeal.ts';

let story: ApplicantsStory;
let coordinator: Actor;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-20T09:00:00Z'));
  coordinator = await actorFor(story.platform, story.people.coordinator);
});
afterAll(() => story.platform.close());
beforeEach(() => {
  story.platform.setNow(new Date('2027-05-20T09:00:00Z'));
  story.platform.letters.length = 0;
});

const JOBS = admission.jobs ?? {};

const doJobs = () => doAll(story.platform, JOBS);

/** A call with one class of two seats in Oslo and one of one in Trondheim. */
async function smallCall(given: Parameters<typeof aCall>[2] = {}): Promise<CallOfStory> {
  const call = await aCall(story.platform, story.people.coordinator, {
    rules: { maxPerMunicipality: null },
    ...given,
  });
  await seats(call.classes[0], 2);
  await seats(call.classes[1], 1);
  return call;
}
const seats = (id: CallClassId | undefined, n: number) =>
  story.platform.owner.query('update call_class set seats = $2 where id = $1', [id, n]);
const ready = (call: CallOfStory, given: Partial<Parameters<typeof aReadyApplicant>[1]> = {}) =>
  aReadyApplicant(story.platform, { call, officer: story.people.officer, ...given });

async function decide(call: CallOfStory): Promise<AllocationRunId> {
  const view = await viewSeats(coordinator, call.id, { optimum: false }, story.platform);
  const decided = await decideSeats(
    coordinator,
    { call: call.id, seen: view.preview?.inputHash ?? '' },
    story.platform,
  );
  if (!decided.ok) throw new Error(decided.failure.kind);
  return decided.value;
}
async function answer(somebody: Somebody, what: 'accept' | 'decline' | 'give-up') {
  const actor = await actorFor(story.platform, somebody.person);
  return answerOffer(actor, { application: somebody.application, answer: what }, story.platform);
}
const seatOf = async (application: ApplicationId) => {
  const { rows } = await story.platform.owner.query<{
    outcome: string | null;
    status: string | null;
    class: CallClassId | null;
    source: string | null;
  }>(
    `select p.outcome, o.status, o.call_class_id as class, o.source from application a
     left join placement p on p.application_id = a.id
     left join lateral (select * from seat_offer s where s.application_id = a.id order by offered_at desc, id desc limit 1) o on true
     where a.id = $1`,
    [application],
  );
  return rows[0];
};
const heldIn = async (call: CallId) => {
  const { rows } = await story.platform.owner.query<{ n: number }>(
    `select count(*)::int as n from seat_offer where call_id = $1 and status in ('offered', 'accepted') and source <> 'appeal'`,
    [call],
  );
  return rows[0]?.n;
};

/** Four ranked by Gjøvik: two in Oslo, one in Trondheim, and the last waits. */
async function decided() {
  const call = await smallCall();
  const people = [];
  for (const rank of [1, 2, 3, 4]) people.push(await ready(call, { rank, givenName: `Nr${rank}` }));
  const run = await decide(call);
  const [first, second, third, fourth] = people as [Somebody, Somebody, Somebody, Somebody];
  return { call, run, first, second, third, fourth };
}

describe('the decision', () => {
  it('gives an offer to those in front, a place on the list to the rest, and a letter with the reason to all', async () => {
    const { call, first, third, fourth } = await decided();
    const [oslo, trondheim] = call.classes;
    expect(await seatOf(first.application)).toMatchObject({
      outcome: 'seat',
      status: 'offered',
      class: oslo,
    });
    expect(await seatOf(third.application)).toMatchObject({ status: 'offered', class: trondheim });
    expect(await seatOf(fourth.application)).toMatchObject({ outcome: 'waiting', status: null });
    await doJobs();
    expect(story.platform.letters).toHaveLength(4);
    const texts = story.platform.letters.map((letter) => letter.text).join('\n');
    expect(texts).toContain(
      'Du fikk plass i Oslo 1, som var ditt første ønske: du var nummer 1 av 4 i rekkefølgen',
    );
    expect(texts).toContain('Du fikk plass i Trondheim 1, ditt ønske nummer 2');
    expect(texts).toContain('Du står som nummer 1 på ventelisten: du var nummer 4 av 4 i rekkefølgen');
    expect(texts).toContain('Svar innen 3.\u00a0juni 2027');
  });

  it('leaves out those who are not ready, and tells each why', async () => {
    const call = await smallCall();
    await ready(call, { rank: 1 });
    const late = await ready(call, { rank: 2, qualification: 'documents-missing' });
    await ready(call, { rank: 3, approval: 'asked' });
    await ready(call);
    await decide(call);
    await doJobs();
    const texts = story.platform.letters.map((letter) => letter.text).join('\n');
    expect(texts).toContain('søknaden ikke var funnet kvalifisert');
    expect(texts).toContain('lederen din ikke hadde godkjent');
    expect(texts).toContain('kommunen ikke hadde nominert deg');
    expect(await seatOf(late.application)).toMatchObject({ outcome: null, status: null });
  });

  it('is made once, also when the button is pressed twice at once', async () => {
    const call = await smallCall();
    await ready(call, { rank: 1 });
    const { preview } = await viewSeats(coordinator, call.id, { optimum: false }, story.platform);
    const pressed = await Promise.all(
      [1, 2, 3].map(() =>
        decideSeats(coordinator, { call: call.id, seen: preview?.inputHash ?? '' }, story.platform),
      ),
    );
    expect(pressed.filter((one) => one.ok)).toHaveLength(1);
    expect(await heldIn(call.id)).toBe(1);
  });

  it('waits for the papers of the one who has been given more time, until they are assessed', async () => {
    const call = await smallCall();
    await ready(call, { rank: 1 });
    const late = await ready(call, { rank: 2, qualification: 'documents-missing' });
    const { owner } = story.platform;
    await owner.query(
      `insert into call_extension (id, call_id, person_id, deadline, until, reason, granted_by)
       values (gen_random_uuid(), $1, $2, 'documents', '2027-05-25', 'Sykdom', $3)`,
      [call.id, late.person, story.people.coordinator],
    );
    const { preview } = await viewSeats(coordinator, call.id, { optimum: false }, story.platform);
    expect(preview?.waits).toEqual({ day: '2027-05-25', personal: true });
    const seen = preview?.inputHash ?? '';
    expect(await decideSeats(coordinator, { call: call.id, seen }, story.platform)).toMatchObject({
      failure: { kind: 'too-early', waits: { day: '2027-05-25' } },
    });
    await owner.query(
      `update qualification set status = 'qualified', route = 'general', asked_documents = '' where application_id = $1`,
      [late.application],
    );
    await decide(call);
  });

  it('is refused when it would not be what was looked at, and before the papers are in', async () => {
    const call = await smallCall();
    await ready(call, { rank: 1 });
    const { preview } = await viewSeats(coordinator, call.id, { optimum: false }, story.platform);
    await ready(call, { rank: 2 });
    const seen = preview?.inputHash ?? '';
    expect(await decideSeats(coordinator, { call: call.id, seen }, story.platform)).toMatchObject({
      failure: { kind: 'changed-meanwhile' },
    });
    // The last day lasts until midnight in Norway, which is 22 o'clock in summer time.
    story.platform.setNow(new Date('2027-04-15T21:59:59Z'));
    expect(await decideSeats(coordinator, { call: call.id, seen }, story.platform)).toMatchObject({
      failure: { kind: 'too-early' },
    });
    story.platform.setNow(new Date('2027-04-15T22:00:00Z'));
    expect(await decideSeats(coordinator, { call: call.id, seen }, story.platform)).toMatchObject({
      failure: { kind: 'changed-meanwhile' },
    });
  });

  it('can be run again to the same bytes, and a run that was touched is seen', async () => {
    const { call, run } = await decided();
    const again = () => viewRun(coordinator, { call: call.id, run }, story.platform);
    expect((await again()).again).toBe('same');
    expect((await again()).run.inputs).not.toContain('Nr1');
    await story.platform.owner.query(
      `update allocation_run set inputs = replace(inputs, '"municipalRank":1', '"municipalRank":9') where id = $1`,
      [run],
    );
    expect((await again()).again).toBe('different');
  });
});

describe('an offer', () => {
  it('that is declined goes to the first who waits, with a letter, and its new owner may say yes', async () => {
    const { call, first, fourth } = await decided();
    await doJobs();
    expect((await answer(first, 'decline')).ok).toBe(true);
    story.platform.letters.length = 0;
    await doJobs();
    expect(await seatOf(fourth.application)).toMatchObject({
      outcome: 'seat',
      status: 'offered',
      source: 'waiting-list',
      class: call.classes[0],
    });
    expect(story.platform.letters.map((letter) => letter.subject)).toEqual([
      'Du har fått tilbud om plass fra ventelisten',
    ]);
    expect((await answer(fourth, 'accept')).ok).toBe(true);
    expect(await heldIn(call.id)).toBe(3);
  });

  it('is answered once, however often the button is pressed', async () => {
    const { first } = await decided();
    const pressed = await Promise.all([1, 2, 3].map(() => answer(first, 'accept')));
    expect(pressed.filter((one) => one.ok)).toHaveLength(1);
    expect(await answer(first, 'decline')).toMatchObject({ failure: { kind: 'already-answered' } });
  });

  it('of the last seat is one person’s when two answer at once', async () => {
    for (let round = 0; round < 4; round++) {
      const call = await smallCall();
      await seats(call.classes[0], 2);
      const two = [await ready(call, { rank: 1 }), await ready(call, { rank: 2 })];
      await decide(call);
      await seats(call.classes[0], 1); // as if one seat had been offered twice
      const answers = await Promise.all(two.map((one) => answer(one, 'accept')));
      expect(answers.filter((one) => one.ok)).toHaveLength(1);
      expect(answers.find((one) => !one.ok)).toMatchObject({ failure: { kind: 'no-seats-left' } });
    }
  });

  it('lapses at the end of its last day in Norway, and not for the one who has been given more time', async () => {
    const { call, first, second, fourth } = await decided();
    await story.platform.owner.query(
      `insert into call_extension (id, call_id, person_id, deadline, until, reason, granted_by)
       values (gen_random_uuid(), $1, $2, 'reply', '2027-06-10', 'Syk', $3)`,
      [call.id, second.person, story.people.coordinator],
    );
    const lapse = async () => JOBS['admission.lapse-offers']?.({}, story.platform);
    story.platform.setNow(new Date('2027-06-03T21:59:59Z'));
    await lapse();
    expect(await seatOf(first.application)).toMatchObject({ status: 'offered' });
    story.platform.setNow(new Date('2027-06-03T22:00:00Z'));
    await lapse();
    await doJobs();
    expect(await seatOf(first.application)).toMatchObject({ status: 'lapsed' });
    expect(await seatOf(second.application)).toMatchObject({ status: 'offered' });
    expect(await seatOf(fourth.application)).toMatchObject({ status: 'offered', source: 'waiting-list' });
    expect(await answer(first, 'accept')).toMatchObject({ failure: { kind: 'already-answered' } });
    expect((await answer(second, 'accept')).ok).toBe(true);
  });

  it('is nobody else’s to answer', async () => {
    const { first, second } = await decided();
    const stranger = await actorFor(story.platform, second.person);
    await expect(
      answerOffer(stranger, { application: first.application, answer: 'decline' }, story.platform),
    ).rejects.toThrow();
    expect(await seatOf(first.application)).toMatchObject({ status: 'offered' });
  });
});

describe('the waiting list', () => {
  it('gives each free seat to one, when several are let go at once and every job is done twice', async () => {
    const call = await smallCall();
    const people = [];
    for (const rank of [1, 2, 3, 4, 5, 6]) people.push(await ready(call, { rank }));
    await decide(call);
    await doJobs();
    await Promise.all(people.slice(0, 3).map((one) => answer(one, 'decline')));
    const fill = () => JOBS['admission.fill-seats']?.({ call: call.id }, story.platform);
    await Promise.all([fill(), fill(), fill(), fill()]);
    expect(await heldIn(call.id)).toBe(3);
    for (const one of people.slice(3))
      expect(await seatOf(one.application)).toMatchObject({ status: 'offered', source: 'waiting-list' });
  });

  it('passes over those who have left it, and those whose municipality has as many as it may', async () => {
    const call = await smallCall({ rules: { maxPerMunicipality: 2 } });
    await seats(call.classes[1], 2);
    const gjovik = [];
    for (const rank of [1, 2, 3]) gjovik.push(await ready(call, { rank, municipality: GJOVIK }));
    const ringsaker = [];
    for (const rank of [1, 2, 3, 4]) ringsaker.push(await ready(call, { rank, municipality: RINGSAKER }));
    await decide(call);
    const leaving = ringsaker[2] as Somebody;
    const actor = await actorFor(story.platform, leaving.person);
    expect((await leaveList(actor, { application: leaving.application }, story.platform)).ok).toBe(true);
    await answer(ringsaker[0] as Somebody, 'decline');
    await doJobs();
    expect(await seatOf((gjovik[2] as Somebody).application)).toMatchObject({ outcome: 'waiting' });
    expect(await seatOf(leaving.application)).toMatchObject({ outcome: 'left-list', status: null });
    expect(await seatOf((ringsaker[3] as Somebody).application)).toMatchObject({ status: 'offered' });
  });
});

describe('leaving the list', () => {
  it('at the moment in which a seat is offered ends in an offer or outside the list, never in both', async () => {
    for (let round = 0; round < 4; round++) {
      const { call, first, fourth } = await decided();
      await answer(first, 'decline');
      const actor = await actorFor(story.platform, fourth.person);
      const [left] = await Promise.all([
        leaveList(actor, { application: fourth.application }, story.platform),
        JOBS['admission.fill-seats']?.({ call: call.id }, story.platform),
      ]);
      expect(await seatOf(fourth.application)).toMatchObject(
        left.ok ? { outcome: 'left-list', status: null } : { outcome: 'seat', status: 'offered' },
      );
    }
  });
});

describe('withdrawing', () => {
  it('at the moment in which a seat is offered leaves the offer to be answered, and the application as it was', async () => {
    const { call, first, fourth } = await decided();
    await answer(first, 'decline');
    const actor = await actorFor(story.platform, fourth.person);
    const promotion = await story.platform.owner.connect();
    try {
      // What the job does, stopped between holding the list and making the offer.
      await promotion.query('begin');
      await promotion.query('select from placement where call_id = $1 for update', [call.id]);
      const withdrawn = withdrawApplication(
        actor,
        { application: fourth.application, reason: '' },
        story.platform,
      );
      await waitsForTheList();
      await promotion.query(`update placement set outcome = 'seat' where application_id = $1`, [
        fourth.application,
      ]);
      await promotion.query(
        `insert into seat_offer (id, call_id, application_id, person_id, call_class_id, municipality_code, source, status, reply_by)
         values (gen_random_uuid(), $1, $2, $3, $4, '3407', 'waiting-list', 'offered', '2027-06-03')`,
        [call.id, fourth.application, fourth.person, call.classes[0]],
      );
      await promotion.query('commit');
      expect(await withdrawn).toMatchObject({ ok: false });
    } finally {
      promotion.release();
    }
    expect(await seatOf(fourth.application)).toMatchObject({ outcome: 'seat', status: 'offered' });
    const { rows } = await story.platform.owner.query('select status from application where id = $1', [
      fourth.application,
    ]);
    expect(rows).toEqual([{ status: 'submitted' }]);
  });

  /** Until somebody stands still at a lock; without that the two would never meet. */
  async function waitsForTheList(): Promise<void> {
    for (;;) {
      const { rowCount } = await story.platform.owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if ((rowCount ?? 0) > 0) return;
    }
  }
});

describe('a class that is called off', () => {
  it('sends those who had a seat there to the list with their old priority, and on to free seats elsewhere', async () => {
    const { call, first, third, fourth } = await decided();
    await answer(third, 'decline');
    const cancelled = await cancelClass(
      coordinator,
      { call: call.id, callClass: call.classes[0] as CallClassId, reason: 'Ingen foreleser' },
      story.platform,
    );
    expect(cancelled.ok).toBe(true);
    story.platform.letters.length = 0;
    await doJobs();
    // The seat in Trondheim is free, and the first in the order takes it before the one who waited all the time.
    expect(await seatOf(first.application)).toMatchObject({ status: 'offered', class: call.classes[1] });
    expect(await seatOf(fourth.application)).toMatchObject({ outcome: 'waiting' });
    const told = story.platform.letters.filter((letter) => letter.subject === 'Klassen er avlyst');
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toContain('Ingen foreleser');
  });
});

describe('seats beside the order', () => {
  it('come of an appeal when the run with the datum put right gives one, with the reason, and take nothing from anybody', async () => {
    const { call, first, fourth } = await decided();
    const before = await seatOf(first.application);
    const corrected = await rerun(call, fourth, 1);
    const give = (reason: string) => addOnAppeal(call, fourth, corrected, { reason });
    expect(await give(' ')).toMatchObject({ failure: { kind: 'reason-missing' } });
    const pressed = await Promise.all([give('Feil rang'), give('Feil rang')]);
    expect(pressed.filter((one) => one.ok)).toHaveLength(1);
    expect(await seatOf(fourth.application)).toMatchObject({ outcome: 'seat', source: 'appeal' });
    expect(await seatOf(first.application)).toEqual(before);
    expect(await heldIn(call.id)).toBe(3);
    expect((await answer(fourth, 'accept')).ok).toBe(true);
    const { rows } = await story.platform.owner.query(
      'select appeal_run_id as run from seat_offer where application_id = $1',
      [fourth.application],
    );
    expect(rows).toEqual([{ run: corrected }]);
  });

  it('are refused after an appeal that changes nothing, unless the coordinator says so and why', async () => {
    const { call, fourth } = await decided();
    const same = await rerun(call, fourth, 4);
    expect(await addOnAppeal(call, fourth, same, { reason: 'Fordi' })).toMatchObject({
      failure: { kind: 'run-gives-no-seat' },
    });
    expect(await addOnAppeal(call, fourth, null, { reason: 'Fordi' })).toMatchObject({
      failure: { kind: 'run-missing' },
    });
    expect(await addOnAppeal(call, fourth, same, { reason: '', overrides: true })).toMatchObject({
      failure: { kind: 'reason-missing' },
    });
    expect((await addOnAppeal(call, fourth, same, { reason: 'Vi veiledet feil', overrides: true })).ok).toBe(
      true,
    );
    const { rows } = await story.platform.owner.query(
      `select note from application_event where application_id = $1 and event = 'appeal-upheld'`,
      [fourth.application],
    );
    expect(rows).toEqual([{ note: 'Vi veiledet feil' }]);
  });

  it('are not given on the run of somebody else’s appeal', async () => {
    const { call, third, fourth } = await decided();
    const others = await rerun(call, third, 1);
    await expect(addOnAppeal(call, fourth, others, { reason: 'Feil' })).rejects.toThrow(NotFound);
  });

  it('are asked for again by one who was not found qualified, and the run is kept and made again like any other', async () => {
    const call = await smallCall();
    for (const rank of [1, 2, 3]) await ready(call, { rank });
    const late = await ready(call, { qualification: 'documents-missing' });
    await decide(call);
    expect(
      await rerunForAppeal(
        coordinator,
        {
          call: call.id,
          application: late.application,
          correction: { rank: null, formalLeadershipEducation: false },
        },
        story.platform,
      ),
    ).toMatchObject({ failure: { kind: 'rank-missing' } });
    const run = await rerun(call, late, 1);
    const view = await viewRun(coordinator, { call: call.id, run }, story.platform);
    expect(view).toMatchObject({
      again: 'same',
      run: {
        kind: 'appeal',
        appeal: { application: late.application, correction: { rank: 1, formalLeadershipEducation: false } },
      },
    });
    expect(view.run.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await addOnAppeal(call, late, run, { reason: 'Papirene var der' })).ok).toBe(true);
  });

  async function rerun(call: CallOfStory, { application }: Somebody, rank: number): Promise<AllocationRunId> {
    const made = await rerunForAppeal(
      coordinator,
      { call: call.id, application, correction: { rank, formalLeadershipEducation: false } },
      story.platform,
    );
    if (!made.ok) throw new Error(made.failure.kind);
    return made.value;
  }
  const addOnAppeal = (
    call: CallOfStory,
    { application }: Somebody,
    run: AllocationRunId | null,
    { reason, overrides = false }: { reason: string; overrides?: boolean },
  ) =>
    addSeatOnAppeal(
      coordinator,
      { call: call.id, application, callClass: call.classes[0] ?? null, run, overrides, reason },
      story.platform,
    );

  it('go to those without credits only where those with credits have left one', async () => {
    const call = await smallCall();
    await ready(call, { rank: 1 });
    const guests = [await ready(call, { track: 'non-credit' }), await ready(call, { track: 'non-credit' })];
    await ready(call, { track: 'non-credit', approval: 'asked' }).then(async (late) => {
      await decide(call);
      const tooSoon = await offerNonCreditSeat(
        coordinator,
        { call: call.id, application: late.application, callClass: call.classes[0] ?? null },
        story.platform,
      );
      expect(tooSoon).toMatchObject({ failure: { kind: 'not-approved' } });
    });
    // One of the two seats in Oslo is taken: of two who are given the last one at once, one gets it.
    const given = await Promise.all(
      guests.map(({ application }) =>
        offerNonCreditSeat(
          coordinator,
          { call: call.id, application, callClass: call.classes[0] ?? null },
          story.platform,
        ),
      ),
    );
    expect(given.filter((one) => one.ok)).toHaveLength(1);
    expect(given.find((one) => !one.ok)).toMatchObject({ failure: { kind: 'no-room' } });
  });
});
