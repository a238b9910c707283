import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccessDenied, type Actor, NotFound } from '../../../../../access/index.ts';
import { anActor } from '../../../../../access/testing/an-actor.ts';
import type { PersonId, PlanHearingId, PlanId } from '../../../../../kernel/ids.ts';
import { addDays, localDate } from '../../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../../../platform/testing/test-platform.ts';
import { aMunicipality, aPerson } from '../../../../organisation/fixtures.ts';
import { aGoal, aPlan, aPlanMember } from '../../../plan-fixtures.ts';
import { listAnswers } from '../../../store/plan/hearings.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { getVersion, listVersions } from '../../../store/plan/versions.ts';
import { viewWaiting } from '../../../views/plan/waiting.ts';
import { decidePlan, putForward } from './case.ts';
import { answerHearing, extendHearing, openHearing, respondToAnswer } from './hearing.ts';
import { keepPlanNow } from './keep-now.ts';
import { keepPlanVersion } from './keep-version.ts';
import { takePlanStep } from './take-step.ts';
import { writeUnionReview } from './union-review.ts';

const GJOVIK = '3407' as MunicipalityCode;
let platform: TestPlatform;
let people: Record<'adviser' | 'head' | 'elderly' | 'stranger' | 'resource', PersonId>;
let adviser: Actor;
let head: Actor;
let elderly: Actor;
let plan: PlanId;

beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: GJOVIK, name: 'Gjøvik' });
  const one = () => aPerson(platform.owner);
  people = {
    adviser: await one(),
    head: await one(),
    elderly: await one(),
    stranger: await one(),
    resource: await one(),
  };
  const acting = (personId: PersonId, role: 'competence-adviser' | 'head-of-services') =>
    anActor({ personId, assignments: [{ role, municipality: GJOVIK }] });
  adviser = acting(people.adviser, 'competence-adviser');
  head = acting(people.head, 'head-of-services');
  elderly = anActor({ personId: people.elderly, planMember: true });
});
afterAll(() => platform.close());
beforeEach(async () => {
  plan = await aPlan(platform.owner, { by: people.adviser, municipality: GJOVIK, state: 'draft' });
  await aGoal(platform.owner, { plan, title: 'Som hørt' });
  await aPlanMember(platform.owner, { plan, person: people.elderly, part: 'consultee', by: people.adviser });
});

const today = () => platform.today;
const stateOf = async () => (await platform.db.read(adviser, (tx) => getPlan(tx, plan))).plan.state;

async function hearing(days = 30): Promise<PlanHearingId> {
  const opened = await openHearing(
    adviser,
    { plan, opensOn: today(), closesOn: addDays(today(), days), letter: 'Vi ber om svar.' },
    platform,
  );
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}
const answering = (id: PlanHearingId, given: { text?: string; seen?: number; send?: boolean }) =>
  answerHearing(
    elderly,
    { plan, hearing: id, body: 'Eldrerådet', text: 'Vi støtter planen.', seen: 0, send: false, ...given },
    platform,
  );
/** As if so many days had gone since the hearing was opened. */
const daysLater = (id: PlanHearingId, days: number) =>
  platform.owner.query(
    'update plan_hearing set opens_on = opens_on - $2::int, closes_on = closes_on - $2::int where id = $1',
    [id, days],
  );
const answersSeenBy = (actor: Actor, id: PlanHearingId) =>
  platform.db.read(actor, (tx) => listAnswers(tx, id));

describe('a hearing', () => {
  it('hears the plan as it stood when it opened, whatever is changed meanwhile', async () => {
    await hearing();
    await platform.owner.query(`update plan_goal set title = 'Endret etterpå' where plan_id = $1`, [plan]);
    const seen = await platform.db.read(elderly, async (tx) => {
      const [version] = await listVersions(tx, plan);
      return version && getVersion(tx, version.id);
    });
    expect(seen?.content.goals).toMatchObject([{ title: 'Som hørt' }]);
    expect(await stateOf()).toBe('hearing');
  });

  it('shows those who are heard neither the plan that is worked on nor a later version', async () => {
    await hearing();
    await platform.db.transaction(adviser, async (tx) => {
      const { plan: held } = await getPlan(tx, plan);
      await keepPlanVersion(tx, adviser, held, 'kept');
    });
    const [goals, versions] = await platform.db.read(elderly, (tx) =>
      Promise.all([tx.selectFrom('plan_goal').select('id').execute(), listVersions(tx, plan)]),
    );
    expect(goals).toEqual([]);
    expect(versions.map(({ reason }) => reason)).toEqual(['hearing']);
  });

  it('keeps an answer as its writer’s own until it is sent', async () => {
    const id = await hearing();
    await answering(id, {});
    expect(await answersSeenBy(adviser, id)).toEqual([]);
    await answering(id, { seen: 1, send: true });
    expect(await answersSeenBy(adviser, id)).toMatchObject([{ text: 'Vi støtter planen.', late: false }]);
  });

  it('saves what somebody was writing when it closed, and takes it in as late', async () => {
    const id = await hearing();
    await answering(id, { text: 'Utkast' });
    await daysLater(id, 31);
    expect(await answering(id, { text: 'Ferdig', seen: 1, send: true })).toEqual({
      ok: true,
      value: { late: true },
    });
    expect(await answersSeenBy(adviser, id)).toMatchObject([{ text: 'Ferdig', late: true }]);
  });

  it('refuses to send weeks later, with the text kept', async () => {
    const id = await hearing();
    await answering(id, { text: 'Utkast' });
    await daysLater(id, 60);
    expect(await answering(id, { text: 'Ferdig', seen: 1, send: true })).toMatchObject({
      failure: { kind: 'over' },
    });
    expect(await answersSeenBy(elderly, id)).toMatchObject([{ text: 'Ferdig', status: 'draft' }]);
    expect(await answersSeenBy(adviser, id)).toEqual([]);
  });

  it('never writes over what was saved in another window, or over what was sent', async () => {
    const id = await hearing();
    await answering(id, { text: 'Første vindu' });
    expect(await answering(id, { text: 'Andre vindu' })).toMatchObject({
      failure: { kind: 'changed-meanwhile' },
    });
    await answering(id, { text: 'Sendt', seen: 1, send: true });
    expect(await answering(id, { text: 'Angret', seen: 2 })).toMatchObject({
      failure: { kind: 'already-sent' },
    });
    expect(await answersSeenBy(elderly, id)).toMatchObject([{ text: 'Sendt' }]);
  });

  it('stands on the front page of those who are asked, until they have answered', async () => {
    const id = await hearing();
    const waiting = async () => (await viewWaiting(elderly, platform)).filter((one) => one.id === id);
    expect(await waiting()).toMatchObject([
      { kind: 'hearing', place: 'Gjøvik', dueOn: addDays(today(), 30) },
    ]);
    await answering(id, { send: true });
    expect(await waiting()).toEqual([]);
  });

  it('is answered by nobody who was not asked', async () => {
    const id = await hearing();
    const stranger = anActor({ personId: people.stranger, planMember: true });
    const asked = answerHearing(
      stranger,
      { plan, hearing: id, body: '', text: 'Innblanding', seen: 0, send: true },
      platform,
    );
    await expect(asked).rejects.toThrow(NotFound);
  });

  it('gets more time, never less', async () => {
    const id = await hearing();
    const until = (days: number) =>
      extendHearing(adviser, { plan, hearing: id, closesOn: addDays(today(), days) }, platform);
    expect(await until(29)).toMatchObject({ failure: { kind: 'not-later' } });
    expect(await until(40)).toMatchObject({ ok: true });
  });

  it('tells those who answered what became of it', async () => {
    const id = await hearing();
    await answering(id, { send: true });
    const [answer] = await answersSeenBy(adviser, id);
    const reply = { plan, hearing: id, answer: answer?.id ?? '', text: 'Tatt inn i kapittel 3.' };
    const seen = { outcome: 'noted', text: reply.text };
    await respondToAnswer(adviser, { ...reply, outcome: 'noted', seen: {} }, platform);
    await respondToAnswer(head, { ...reply, outcome: 'followed', seen }, platform);
    expect(await answersSeenBy(elderly, id)).toMatchObject([
      { response: { outcome: 'followed', text: 'Tatt inn i kapittel 3.' } },
    ]);
  });
});

describe('the decision', () => {
  const text = {
    body: 'council' as const,
    bodyName: 'Kommunestyret',
    caseNumber: '27/14',
    meetingOn: localDate('2027-03-25'),
    summary: 'Planen gjelder 2027–2030.',
    assessment: '',
    proposal: 'Kommunestyret vedtar planen.',
  };
  const forward = async () => {
    const made = await putForward(head, { plan, ...text }, platform);
    if (!made.ok) throw new Error(made.failure.kind);
    return made.value;
  };
  const deciding = (id: string, given: object = {}) =>
    decidePlan(
      head,
      { plan, case: id, outcome: 'adopted', decision: '', decidedOn: today(), ...given },
      platform,
    );

  it('opens the adopted plan to everybody, as it stood with the changes that were decided', async () => {
    const id = await forward();
    await platform.owner.query(`update plan_goal set title = 'Slik rådet ville' where plan_id = $1`, [plan]);
    const decided = await deciding(id, { outcome: 'adopted-with-changes', decision: 'Mål 1 skjerpes.' });
    expect(decided).toEqual({ ok: true, value: 'adopted' });
    const anybody = anActor({ personId: people.stranger });
    const [version] = await platform.db.read(anybody, (tx) => listVersions(tx, plan));
    expect(version?.reason).toBe('adopted');
    const read = await platform.db.read(anybody, (tx) => getVersion(tx, version?.id ?? ('' as never)));
    expect(read.content).toMatchObject({ state: 'adopted', goals: [{ title: 'Slik rådet ville' }] });
  });

  it('does not pass off as proposed what was written after it was put forward', async () => {
    const id = await forward();
    await platform.owner.query(`update plan_goal set title = 'Smettet inn' where plan_id = $1`, [plan]);
    expect(await deciding(id)).toMatchObject({ failure: { kind: 'changed-since' } });
    expect(await stateOf()).toBe('political-case');
  });

  it('sends a plan back as a draft, with what the body wanted', async () => {
    const id = await forward();
    expect(await deciding(id, { outcome: 'returned' })).toMatchObject({
      failure: { kind: 'decision-missing' },
    });
    expect(await deciding(id, { outcome: 'returned', decision: 'Må vise kostnad.' })).toMatchObject({
      value: 'back',
    });
    expect(await stateOf()).toBe('draft');
  });

  it('is written down once', async () => {
    const id = await forward();
    await deciding(id);
    expect(await deciding(id)).toMatchObject({ failure: { kind: 'not-now' } });
  });

  it('is not the adviser’s to make', async () => {
    await expect(putForward(adviser, { plan, ...text }, platform)).rejects.toThrow(AccessDenied);
  });

  it('is not made before its day', async () => {
    const id = await forward();
    expect(await deciding(id, { decidedOn: addDays(today(), 1) })).toMatchObject({
      failure: { kind: 'decided-in-future' },
    });
  });

  it('leaves the content as it was adopted', async () => {
    await deciding(await forward());
    const review = {
      plan,
      review: undefined,
      seen: {},
      union: 'NSF',
      metOn: today(),
      outcome: 'agrees' as const,
      statement: '',
    };
    expect(await writeUnionReview(adviser, review, platform)).toMatchObject({
      failure: { kind: 'plan-closed' },
    });
    expect(await takePlanStep(head, { plan, step: 'put-in-force' }, platform)).toMatchObject({ ok: true });
    expect(await stateOf()).toBe('in-force');
  });
});

it('counts every change as a revision of the plan', async () => {
  const revisionOf = async () => (await platform.db.read(adviser, (tx) => getPlan(tx, plan))).plan.revision;
  const before = await revisionOf();
  await hearing();
  await takePlanStep(adviser, { plan, step: 'ask-unions' }, platform);
  expect(await revisionOf()).toBe(before + 2);
});

it('keeps a version under the revision that it was kept at, however many steps the change has', async () => {
  const revisions = () =>
    platform.owner
      .query<{ at: number; kept: number; told: number }>(
        `select p.revision as at, v.revision as kept, (v.content ->> 'revision')::int as told
         from plan p join plan_version v on v.plan_id = p.id where p.id = $1 order by v.number desc limit 1`,
        [plan],
      )
      .then(({ rows }) => rows[0]!);
  await keepPlanNow(adviser, { plan }, platform);
  const now = await revisions();
  expect(now).toEqual({ at: now.at, kept: now.at, told: now.at });
  await hearing();
  expect(await revisions()).toEqual({ at: now.at + 1, kept: now.at + 1, told: now.at + 1 });
});
