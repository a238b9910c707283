import { describe, expect, it } from 'vitest';
import type { CallClassId } from '../../../../kernel/ids.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import { type Applicant, standingOf, whyNotRanked } from './applicant.ts';
import { applicantQuestion, chooseApplicants } from './applicant-list.ts';
import { replyBy } from './offer.ts';
import { anApplicant } from './testing.ts';

describe('who takes part in the allocation', () => {
  it('is qualified, let go by the manager, and put forward by the municipality', () => {
    expect(whyNotRanked(anApplicant(), 'national')).toBeUndefined();
    expect(whyNotRanked(anApplicant({ qualification: null }), 'national')).toBe('not-qualified');
    expect(whyNotRanked(anApplicant({ approval: 'asked' }), 'national')).toBe('not-approved');
    expect(whyNotRanked(anApplicant({ nomination: null }), 'national')).toBe('not-nominated');
    expect(whyNotRanked(anApplicant({ nomination: 'left-out' }), 'national')).toBe('not-nominated');
    expect(whyNotRanked(anApplicant({ withdrawn: true }), 'national')).toBe('withdrawn');
  });

  it('needs nobody to put them forward to an open class', () => {
    expect(whyNotRanked(anApplicant({ nomination: null }), 'open')).toBeUndefined();
  });

  it('is never somebody without credits, who is not admitted at all', () => {
    expect(whyNotRanked(anApplicant({ track: 'non-credit' }), 'open')).toBe('non-credit');
  });
});

describe('where an applicant stands', () => {
  const decided = { kind: 'national', decided: true } as const;
  const seat = { outcome: 'seat', priority: 1 } as const;
  const offer = (status: 'offered' | 'declined' | 'class-cancelled') => ({
    callClass: 'oslo' as CallClassId,
    status,
  });

  it('is told by the offer while it is open, whatever was decided before', () => {
    expect(standingOf(anApplicant({ placement: seat, offer: offer('offered') }), decided)).toBe('offered');
    expect(standingOf(anApplicant({ placement: seat, offer: offer('declined') }), decided)).toBe('declined');
  });

  it('is the waiting list again after the class was called off', () => {
    const waiting = { outcome: 'waiting', priority: 1 } as const;
    expect(standingOf(anApplicant({ placement: waiting, offer: offer('class-cancelled') }), decided)).toBe(
      'waiting',
    );
  });

  it('is said apart for those without credits, whom nobody assesses', () => {
    expect(standingOf(anApplicant({ track: 'non-credit', qualification: null }), decided)).toBe('non-credit');
    expect(standingOf(anApplicant({ track: 'non-credit', approval: 'declined' }), decided)).toBe(
      'not-approved',
    );
  });

  it('is without a seat when the seats were shared out and nothing was said', () => {
    expect(standingOf(anApplicant({ nomination: null }), decided)).toBe('not-placed');
    expect(standingOf(anApplicant({ nomination: null }), { ...decided, decided: false })).toBe('in-process');
    expect(standingOf(anApplicant(), { ...decided, decided: false })).toBe('ready');
  });
});

describe('the list', () => {
  const listed = (given: Partial<Applicant>) => ({
    ...anApplicant(given),
    standing: standingOf(anApplicant(given), { kind: 'national', decided: false }),
  });
  const all = [
    listed({ familyName: 'Øye', nomination: { rank: 2 } }),
    listed({ familyName: 'Aas', nomination: { rank: 10 } }),
    listed({ familyName: 'Berg', nomination: null }),
  ];
  const names = (ask: Record<string, string>) =>
    chooseApplicants(all, applicantQuestion(ask)).map((one) => one.familyName);

  it('sorts names as Norwegians do, and ranks as numbers with those who have none last', () => {
    expect(names({})).toEqual(['Berg', 'Øye', 'Aas']);
    expect(names({ sort: 'rank' })).toEqual(['Øye', 'Aas', 'Berg']);
    expect(names({ sort: '-name' })).toEqual(['Aas', 'Øye', 'Berg']);
  });

  it('is narrowed by words, standing, county and class, and by nothing it does not know', () => {
    expect(names({ q: 'gjøvik øy' })).toEqual(['Øye']);
    expect(names({ status: 'in-process' })).toEqual(['Berg']);
    expect(names({ county: '03' })).toEqual([]);
    expect(names({ county: "x' or 1=1", status: 'sultan', sort: 'drop' })).toHaveLength(3);
  });
});

it('gives the whole reply time from the day after the offer, and more to the one who has been given more', () => {
  const today = localDate('2027-05-20');
  expect(replyBy(today, 10, undefined)).toBe('2027-05-30');
  expect(replyBy(today, 10, localDate('2027-06-05'))).toBe('2027-06-05');
  expect(replyBy(today, 10, localDate('2027-05-25'))).toBe('2027-05-30');
});
