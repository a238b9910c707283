import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../kernel/local-date.ts';
import { type Answer, decideAnswer } from './answer.ts';
import type { OfferStatus } from './offer.ts';

const day = localDate;
const deadlines = { withdrawBy: day('2027-08-01'), replyExtended: undefined };
const answer = (status: OfferStatus, what: Answer, today: string, given = {}) =>
  decideAnswer({ status, replyBy: day('2027-06-01') }, what, { ...deadlines, ...given }, day(today));

describe('an answer to an offer', () => {
  it('counts to the end of its last day, and later for the one who has been given more time', () => {
    expect(answer('offered', 'accept', '2027-06-01')).toEqual({ ok: true, value: 'accepted' });
    expect(answer('offered', 'accept', '2027-06-02')).toMatchObject({
      failure: { kind: 'deadline-passed', deadline: '2027-06-01' },
    });
    expect(answer('offered', 'decline', '2027-06-02', { replyExtended: day('2027-06-05') }).ok).toBe(true);
    expect(answer('offered', 'accept', '2027-06-01', { replyExtended: day('2027-05-01') }).ok).toBe(true);
  });

  it('is given once', () => {
    for (const status of ['accepted', 'declined', 'lapsed', 'given-up', 'class-cancelled'] as const)
      expect(answer(status, 'accept', '2027-05-20')).toMatchObject({ failure: { kind: 'already-answered' } });
  });

  it('of yes can be taken back until the withdrawal deadline, and only a yes can', () => {
    expect(answer('accepted', 'give-up', '2027-08-01')).toEqual({ ok: true, value: 'given-up' });
    expect(answer('accepted', 'give-up', '2027-08-02')).toMatchObject({
      failure: { kind: 'deadline-passed', deadline: '2027-08-01' },
    });
    expect(answer('offered', 'give-up', '2027-05-20').ok).toBe(false);
  });
});
