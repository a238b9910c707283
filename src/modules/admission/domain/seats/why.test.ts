import { describe, expect, it } from 'vitest';
import { whyOf } from './why.ts';

describe('why, after the class of a seat was called off', () => {
  const reasons = {
    turn: 1,
    of: 2,
    rank: 1,
    formalLeadershipEducation: false,
    refusals: [],
    class: 'oslo',
    wish: 1,
  };
  const lost = (given: Partial<Parameters<typeof whyOf>[0]> = {}) =>
    whyOf({
      offer: { source: 'allocation', callClass: 'oslo', status: 'class-cancelled' },
      placement: 'waiting',
      hasClassToWaitFor: true,
      reasons,
      notPlaced: undefined,
      ...given,
    });

  it('is that, and not the reasons for the seat that was lost', () => {
    expect(lost()).toEqual({ kind: 'class-cancelled', class: 'oslo', after: 'waits' });
    expect(lost({ hasClassToWaitFor: false })).toMatchObject({ after: 'no-other' });
    expect(lost({ placement: 'left-list' })).toMatchObject({ after: 'off-list' });
    expect(
      lost({
        offer: { source: 'non-credit', callClass: 'oslo', status: 'class-cancelled' },
        placement: null,
      }),
    ).toMatchObject({ after: 'off-list' });
  });

  it('is the new seat once the list has given one', () => {
    const offer = { source: 'waiting-list', callClass: 'bergen', status: 'offered' } as const;
    expect(lost({ offer, placement: 'seat' })).toEqual({ kind: 'promoted', class: 'bergen' });
  });
});
