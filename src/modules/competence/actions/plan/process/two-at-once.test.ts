import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, NotFound } from '../../../../../access/index.ts';
import { anActor } from '../../../../../access/testing/an-actor.ts';
import type { PlanHearingId, PlanId } from '../../../../../kernel/ids.ts';
import { addDays, localDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../../../platform/testing/test-platform.ts';
import { aMunicipality, aPerson } from '../../../../organisation/fixtures.ts';
import { fieldsOf } from '../../../domain/plan/process/edits.ts';
import { aPlan, aPlanMember } from '../../../plan-fixtures.ts';
import { getCase } from '../../../store/plan/cases.ts';
import { listAnswers } from '../../../store/plan/hearings.ts';
import { listUnionReviews } from '../../../store/plan/union-reviews.ts';
import { putForward, writeCase } from './case.ts';
import { answerHearing, openHearing, respondToAnswer } from './hearing.ts';
import { writeUnionReview } from './union-review.ts';

const GJOVIK = '3407' as MunicipalityCode;
const SOMEBODY_ELSES = '0192a000-0000-7000-8000-000000000000';
let platform: TestPlatform;
let adviser: Actor;
let head: Actor;
let elderly: Actor;
let plan: PlanId;

beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: GJOVIK, name: 'Gjøvik' });
  const acting = async (role: 'competence-adviser' | 'head-of-services') =>
    anActor({
      personId: await aPerson(platform.owner),
      assignments: [{ role, municipality: GJOVIK }],
    });
  adviser = await acting('competence-adviser');
  head = await acting('head-of-services');
  elderly = anActor({ personId: await aPerson(platform.owner), planMember: true });
});
afterAll(() => platform.close());
beforeEach(async () => {
  const by = adviser.person.id;
  plan = await aPlan(platform.owner, { by, municipality: GJOVIK, state: 'draft' });
  await aPlanMember(platform.owner, { plan, person: elderly.person.id, part: 'consultee', by });
});

describe('two who write down what a union said', () => {
  const first = {
    union: 'NSF',
    metOn: localDate('2026-01-12'),
    outcome: 'agrees' as const,
    statement: 'Enig.',
  };
  const write = (actor: Actor, review: string | undefined, given: object, seen: Fields = {}) =>
    writeUnionReview(actor, { plan, review, seen, ...first, ...given }, platform);
  const stored = () => platform.db.read(adviser, (tx) => listUnionReviews(tx, plan));
  const begun = async () => {
    await write(adviser, undefined, {});
    return (await stored())[0]?.id ?? '';
  };

  it('both get what they wrote in different fields', async () => {
    const id = await begun();
    await write(adviser, id, { outcome: 'disagrees' }, first);
    expect(await write(head, id, { statement: 'Enig, sa vi.' }, first)).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject([{ outcome: 'disagrees', statement: 'Enig, sa vi.', union: 'NSF' }]);
  });

  it('lose nothing in the same field: neither is saved over the other, and both come back', async () => {
    const id = await begun();
    await write(adviser, id, { statement: 'Først' }, first);
    expect(await write(head, id, { statement: 'Så' }, first)).toMatchObject({
      failure: { kind: 'conflict', conflicts: [{ field: 'statement', mine: 'Så', theirs: 'Først' }] },
    });
    expect(await stored()).toMatchObject([{ statement: 'Først' }]);
    await write(head, id, { statement: 'Begge' }, { ...first, statement: 'Først' });
    expect(await stored()).toMatchObject([{ statement: 'Begge' }]);
  });

  it('write nothing in a discussion of another plan', async () => {
    await expect(write(adviser, SOMEBODY_ELSES, {})).rejects.toThrow(NotFound);
  });
});

describe('two who tell what became of an answer', () => {
  const answered = async () => {
    const asked = { plan, opensOn: platform.today, closesOn: addDays(platform.today, 30), letter: '' };
    const opened = await openHearing(adviser, asked, platform);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const hearing: PlanHearingId = opened.value;
    const said = { plan, hearing, body: '', text: 'Vi støtter planen.', seen: 0, send: true };
    await answerHearing(elderly, said, platform);
    const replies = () => platform.db.read(adviser, (tx) => listAnswers(tx, hearing));
    const answer = (await replies())[0]?.id ?? '';
    return {
      replies,
      reply: (actor: Actor, text: string, outcome: 'noted' | 'followed', seen: Fields) =>
        respondToAnswer(actor, { plan, hearing, answer, text, outcome, seen }, platform),
    };
  };

  it('see both texts when they began at the same time', async () => {
    const { reply, replies } = await answered();
    await reply(adviser, 'Tatt inn.', 'noted', {});
    expect(await reply(head, 'Avvist.', 'noted', {})).toMatchObject({
      failure: { kind: 'conflict', conflicts: [{ field: 'text', mine: 'Avvist.', theirs: 'Tatt inn.' }] },
    });
    expect(await replies()).toMatchObject([{ response: { text: 'Tatt inn.' } }]);
  });

  it('both get what they wrote in different fields', async () => {
    const { reply, replies } = await answered();
    const seen = { outcome: 'noted', text: 'Tatt inn.' };
    await reply(adviser, 'Tatt inn.', 'noted', {});
    await reply(adviser, 'Tatt inn i kapittel 3.', 'noted', seen);
    await reply(head, 'Tatt inn.', 'followed', seen);
    expect(await replies()).toMatchObject([
      { response: { outcome: 'followed', text: 'Tatt inn i kapittel 3.' } },
    ]);
  });
});

describe('two who write the case', () => {
  const text = {
    body: 'council' as const,
    bodyName: '',
    caseNumber: '',
    meetingOn: null,
    summary: '',
    assessment: '',
    proposal: 'Planen vedtas.',
  };
  const forward = async () => {
    const made = await putForward(head, { plan, ...text }, platform);
    if (!made.ok) throw new Error(made.failure.kind);
    const id = made.value;
    return {
      write: (actor: Actor, given: object, seen: Fields = fieldsOf(text)) =>
        writeCase(actor, { plan, case: id, seen, text: { ...text, ...given } }, platform),
      stored: () => platform.db.read(adviser, (tx) => getCase(tx, plan, id)),
    };
  };

  it('both get what they wrote in different fields', async () => {
    const { write, stored } = await forward();
    await write(adviser, { summary: 'Om planen', meetingOn: localDate('2027-03-25') });
    expect(await write(head, { assessment: 'Vi tilrår.' })).toMatchObject({ ok: true });
    expect(await stored()).toMatchObject({
      summary: 'Om planen',
      assessment: 'Vi tilrår.',
      meetingOn: '2027-03-25',
      proposal: 'Planen vedtas.',
    });
  });

  it('see both texts where they wrote the same field, with nothing saved', async () => {
    const { write, stored } = await forward();
    await write(adviser, { summary: 'Først' });
    expect(await write(head, { summary: 'Så', assessment: 'Ny' })).toMatchObject({
      failure: {
        kind: 'conflict',
        conflicts: [{ field: 'summary', mine: 'Så', theirs: 'Først' }],
        merged: { summary: 'Så', assessment: 'Ny' },
      },
    });
    expect(await stored()).toMatchObject({ summary: 'Først', assessment: '' });
  });
});
