import { describe, expect, it } from 'vitest';
import type { ParticipantId, PersonId } from '../../../kernel/ids.ts';
import { decideStart, type ParticipantWithApproval } from './may-start.ts';

const MANAGER = 'manager' as PersonId;

function participant(
  id: string,
  approval: 'asked' | 'approved' | 'declined' | 'no-manager' | 'never-asked',
  status: 'enrolled' | 'withdrawn' = 'enrolled',
): ParticipantWithApproval {
  return {
    id: id as ParticipantId,
    status,
    approval:
      approval === 'never-asked'
        ? null
        : approval === 'no-manager'
          ? { status: 'asked', manager: null }
          : { status: approval, manager: MANAGER },
  };
}

describe('starting a class', () => {
  it('is possible when every enrolled participant has an approval', () => {
    const decision = decideStart({ status: 'planned' }, [
      participant('kari', 'approved'),
      participant('ola', 'approved'),
    ]);
    expect(decision).toEqual({ outcome: 'may-start' });
  });

  it('names everybody who lacks an approval and why, not only the first', () => {
    const decision = decideStart({ status: 'planned' }, [
      participant('kari', 'asked'),
      participant('ola', 'approved'),
      participant('per', 'declined'),
      participant('anne', 'no-manager'),
      participant('siv', 'never-asked'),
    ]);
    expect(decision).toEqual({
      outcome: 'lacks-approval',
      lacking: [
        { participant: 'kari', why: 'not-answered' },
        { participant: 'per', why: 'declined' },
        { participant: 'anne', why: 'no-manager' },
        { participant: 'siv', why: 'no-manager' },
      ],
    });
  });

  it('does not wait for somebody who has withdrawn', () => {
    const decision = decideStart({ status: 'planned' }, [
      participant('kari', 'approved'),
      participant('ola', 'declined', 'withdrawn'),
    ]);
    expect(decision.outcome).toBe('may-start');
  });

  it('needs somebody to start with', () => {
    expect(decideStart({ status: 'planned' }, [participant('ola', 'approved', 'withdrawn')])).toEqual({
      outcome: 'nobody-enrolled',
    });
  });

  it.each(['running', 'finished', 'cancelled'] as const)('happens once: not when it is %s', (status) => {
    expect(decideStart({ status }, [participant('kari', 'approved')])).toEqual({
      outcome: 'not-planned',
      status,
    });
  });
});
