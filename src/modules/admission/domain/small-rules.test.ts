import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { adviceOn } from './advice.ts';
import { decideCandidate, useOfSeats } from './candidates.ts';
import { statusOf } from './order.ts';
import { decideReason, LONGEST_REASON } from './reason.ts';
import { A_QUOTE, anOrderValue, GJOVIK, SONDRE_LAND, someWishes, TODAY, VESTRE_TOTEN } from './testing.ts';
import { timelineOf } from './timeline.ts';
import { whatsNext } from './whats-next.ts';

describe('a candidate', () => {
  const kari = {
    municipality: GJOVIK,
    email: ' Kari@Gjovik.Example ',
    track: 'credit',
    potentialLeader: false,
  } as const;

  it('is written down with the address in small letters', () => {
    expect(decideCandidate(anOrderValue(), kari)).toMatchObject({ value: { email: 'kari@gjovik.example' } });
  });

  it('cannot be sent by a municipality that has no part in the order', () => {
    expect(decideCandidate(anOrderValue(), { ...kari, municipality: VESTRE_TOTEN })).toMatchObject({
      failure: { kind: 'not-on-the-order' },
    });
  });

  it('comes too late when there is a class', () => {
    expect(decideCandidate(anOrderValue({ state: 'planned' }), kari)).toMatchObject({
      failure: { kind: 'too-late' },
    });
  });

  it('needs an address, because nobody else can tell that the class begins', () => {
    expect(decideCandidate(anOrderValue(), { ...kari, email: ' ' })).toMatchObject({
      failure: { kind: 'email-missing' },
    });
    expect(decideCandidate(anOrderValue(), { ...kari, email: 'kari' })).toMatchObject({
      failure: { kind: 'email-wrong' },
    });
  });

  it('beyond the seats is counted as one too many, in that municipality alone', () => {
    const use = useOfSeats(anOrderValue(), new Map([[SONDRE_LAND, 5]]));
    expect(use).toEqual([
      { municipality: GJOVIK, seats: 12, candidates: 0, over: 0, free: 12 },
      { municipality: SONDRE_LAND, seats: 4, candidates: 5, over: 1, free: 0 },
    ]);
  });
});

describe('advice', () => {
  const asRecommended = { order: 'as-recommended', pace: [] } as const;

  it('is silent when there is nothing to say', () => {
    expect(adviceOn(someWishes(), asRecommended, TODAY)).toEqual([]);
  });

  it('says that an own order is seen, and that three courses in a semester are many', () => {
    const semester = { year: 2027, term: 'autumn', courses: ['M1', 'M2', 'M3'], advice: 'too-many' } as const;
    expect(adviceOn(someWishes(), { order: 'own-order', pace: [semester] }, TODAY)).toEqual([
      { kind: 'own-order' },
      { kind: 'pace', semester },
    ]);
  });

  it('warns of a start on the seventeenth of May, and of one that no roster can be made for', () => {
    const start = (day: string) => adviceOn(someWishes({ start: localDate(day) }), asRecommended, TODAY);
    expect(start('2027-05-17')).toEqual([{ kind: 'start-on-day-off' }]);
    expect(start('2027-09-12')).toEqual([{ kind: 'start-on-day-off' }]);
    expect(start('2027-01-04')).toEqual([{ kind: 'short-notice', days: 41 }]);
    expect(start('2027-01-05')).toEqual([]);
  });
});

describe('a reason', () => {
  it('is not asked for when a draft is thrown away, and is from then on', () => {
    expect(decideReason('draft', '')).toEqual({ ok: true, value: '' });
    expect(decideReason('sent', '  ')).toMatchObject({ failure: { kind: 'reason-missing' } });
  });

  it('has room for a thousand characters', () => {
    expect(decideReason('sent', 'x'.repeat(LONGEST_REASON)).ok).toBe(true);
    expect(decideReason('sent', 'x'.repeat(LONGEST_REASON + 1)).ok).toBe(false);
  });
});

describe('the status that a reader meets', () => {
  it('is the class’s own from the day there is a class', () => {
    expect(statusOf('planned', 'running')).toBe('running');
    expect(statusOf('planned', 'cancelled')).toBe('cancelled');
    expect(statusOf('accepted', null)).toBe('accepted');
  });
});

describe('what happens next', () => {
  const offered = anOrderValue({ state: 'offered', quote: A_QUOTE });

  it('is the municipality’s answer until the last day is over, and then a new quote', () => {
    expect(whatsNext(offered, 'offered', 'lead', A_QUOTE.validTo)).toEqual({
      kind: 'answer-quote',
      deadline: A_QUOTE.validTo,
    });
    expect(whatsNext(offered, 'offered', 'lead', localDate('2026-12-02'))).toMatchObject({
      kind: 'quote-expired',
    });
  });

  it('is another thing for the one who waits', () => {
    expect(whatsNext(offered, 'offered', 'programme', TODAY)).toMatchObject({ kind: 'await-answer' });
    expect(whatsNext(offered, 'offered', 'partner', TODAY)).toMatchObject({ kind: 'await-answer' });
    expect(whatsNext(offered, 'sent', 'programme', TODAY)).toEqual({ kind: 'answer-order' });
    expect(whatsNext(offered, 'sent', 'lead', TODAY)).toEqual({ kind: 'await-quote' });
  });
});

describe('the timeline', () => {
  const at = new Date('2026-11-01T11:00:00Z');
  const event = (
    from: 'draft' | 'offered' | 'sent' | 'accepted' | null,
    to: 'draft' | 'sent' | 'offered' | 'planned',
  ) => ({ at, side: 'lead', from, to, note: '' }) as const;

  it('tells what happened, and then the rest of the road with its first part as next', () => {
    const stations = timelineOf([event(null, 'draft'), event('draft', 'sent')], 'sent');
    expect(
      stations.map((one) => (one.kind === 'past' ? one.happening : `${one.kind} ${one.status}`)),
    ).toEqual([
      'begun',
      'sent',
      'next offered',
      'later accepted',
      'later planned',
      'later running',
      'later finished',
    ]);
  });

  it('tells a return to draft and a second quote for what they are', () => {
    const stations = timelineOf(
      [event('sent', 'draft'), event('offered', 'offered'), event('offered', 'sent')],
      'sent',
    );
    expect(stations.flatMap((one) => (one.kind === 'past' ? one.happening : []))).toEqual([
      'taken-back',
      'offered-again',
      'asked-again',
    ]);
  });

  it('ends where a class was called off, although the order never was', () => {
    expect(timelineOf([event('accepted', 'planned')], 'cancelled').at(-1)).toEqual({
      kind: 'reached',
      status: 'cancelled',
    });
  });
});
