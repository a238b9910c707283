import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { type Approval, decideAnswer, decideManager } from './approval.ts';

const KARI = 'kari' as PersonId;
const MANAGER = 'manager' as PersonId;
const ADVISER = 'adviser' as PersonId;

function anApproval(change: Partial<Approval> = {}): Approval {
  return {
    status: 'asked',
    manager: MANAGER,
    participant: KARI,
    enrolment: 'enrolled',
    cohort: 'planned',
    ...change,
  };
}

describe('answering for a participant', () => {
  it('is a yes without more, or a no with its reason', () => {
    expect(decideAnswer(anApproval(), { answer: 'approved' })).toEqual({
      ok: true,
      value: { status: 'approved', reason: '' },
    });
    expect(decideAnswer(anApproval(), { answer: 'declined', reason: ' Vi mangler vikar. ' })).toEqual({
      ok: true,
      value: { status: 'declined', reason: 'Vi mangler vikar.' },
    });
  });

  it('does not take a no with only spaces for a reason', () => {
    expect(decideAnswer(anApproval(), { answer: 'declined', reason: '  ' })).toMatchObject({
      failure: { kind: 'reason-missing' },
    });
  });

  it('can be done again until the class has started', () => {
    expect(decideAnswer(anApproval({ status: 'declined' }), { answer: 'approved' }).ok).toBe(true);
    expect(
      decideAnswer(anApproval({ status: 'approved', cohort: 'running' }), {
        answer: 'declined',
        reason: 'Nei',
      }),
    ).toMatchObject({ failure: { kind: 'already-answered' } });
  });

  it('is still open for one who joins a class that runs', () => {
    expect(decideAnswer(anApproval({ cohort: 'running' }), { answer: 'approved' }).ok).toBe(true);
  });

  it.each([{ enrolment: 'withdrawn' }, { cohort: 'cancelled' }, { cohort: 'finished' }] as const)(
    'is over when %j',
    (change) => {
      expect(decideAnswer(anApproval(change), { answer: 'approved' })).toMatchObject({
        failure: { kind: 'no-longer-asked' },
      });
    },
  );
});

describe('asking another manager', () => {
  const OTHER = 'other' as PersonId;

  it('is possible before an answer and after a no', () => {
    expect(decideManager(anApproval({ manager: null }), OTHER, ADVISER)).toEqual({ ok: true, value: OTHER });
    expect(decideManager(anApproval({ status: 'declined' }), OTHER, ADVISER).ok).toBe(true);
  });

  it('does not undo a yes', () => {
    expect(decideManager(anApproval({ status: 'approved' }), OTHER, ADVISER)).toMatchObject({
      failure: { kind: 'already-approved' },
    });
  });

  it('never lets the one who chooses whom to ask be the one who answers', () => {
    expect(decideManager(anApproval(), ADVISER, ADVISER)).toMatchObject({
      failure: { kind: 'manager-is-yourself' },
    });
  });

  it('never makes anybody their own manager', () => {
    expect(decideManager(anApproval(), KARI, ADVISER)).toMatchObject({
      failure: { kind: 'manager-is-participant' },
    });
  });
});
