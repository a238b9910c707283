import { describe, expect, it } from 'vitest';
import type { ApplicationDocumentId, CallClassId } from '../../../../kernel/ids.ts';
import { dayInNorway, localDate } from '../../../../kernel/local-date.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Call } from '../call/call.ts';
import { decideCompleteness } from './completeness.ts';
import type { Papers } from './papers.ts';
import { applicantStatus, type SaidByOthers } from './status.ts';
import { decideApplicantStep } from './steps.ts';
import { changeWishes } from './wishes.ts';

const classOf = (id: string, cancelled: Call['classes'][number]['cancelled'] = null) => ({
  id: id as CallClassId,
  name: id,
  city: 'Oslo',
  venue: '',
  address: '',
  seats: 54,
  startsOn: localDate('2027-09-06'),
  firstCounties: [],
  cohort: null,
  cancelled,
});
const days = {
  opensOn: localDate('2027-01-15'),
  deadlineOn: localDate('2027-04-15'),
  documentsDueOn: localDate('2027-04-15'),
  withdrawBy: localDate('2027-08-01'),
};
const call = {
  status: 'published' as const,
  days,
  classes: [classOf('a'), classOf('b'), classOf('c')],
  documents: [{ kind: 'education', required: true }] as Call['documents'],
  requirements: { age235: null, priorLearning: null, practiceYears: 2 },
  rules: {
    mechanism: 'serial-dictatorship' as const,
    maxPerMunicipality: null,
    maxPerMunicipalityPerClass: null,
    countyFloors: {},
    countyCaps: {},
    minimumWishes: 2,
  },
};
const filled = {
  municipality: municipalityCode('3407'),
  service: 'home-care',
  positionTitle: 'Enhetsleder',
  staffCount: 0,
  formalLeadershipEducation: false,
  wishes: ['a', 'b'] as CallClassId[],
  track: 'credit' as const,
};
const papers: Papers = {
  motivation: 'Fordi.',
  education: [
    { id: '1', title: 'Sykepleier', institution: '', completedOn: null, credits: null, leadership: false },
  ],
  practice: [
    {
      id: '2',
      employer: 'Gjøvik',
      title: '',
      startedOn: localDate('2015-01-01'),
      endedOn: null,
      percent: 100,
      relevant: true,
    },
  ],
  documents: [
    {
      id: '3' as ApplicationDocumentId,
      kind: 'education',
      fileName: 'a.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      scanned: 'clean',
      uploadedAt: new Date(0),
    },
  ],
};
const kinds = (...given: Parameters<typeof decideCompleteness>) =>
  decideCompleteness(...given).faults.map((fault) => fault.kind);

describe('what an application lacks', () => {
  it('is nothing when all is filled in, also by somebody who leads nobody yet', () => {
    expect(decideCompleteness(filled, papers, call, false)).toEqual({ faults: [], toFollow: [] });
  });

  it('is less without credits: no education, practice or papers', () => {
    const empty = { ...papers, education: [], practice: [], documents: [] };
    expect(kinds(filled, empty, call, false)).toEqual([
      'education-missing',
      'practice-missing',
      'document-missing',
    ]);
    expect(kinds({ ...filled, track: 'non-credit' }, empty, call, false)).toEqual([]);
  });

  it('leaves out a paper that may follow later, and says that it is to follow', () => {
    const later = { ...call, days: { ...days, documentsDueOn: localDate('2027-04-22') } };
    expect(decideCompleteness(filled, { ...papers, documents: [] }, later, false)).toEqual({
      faults: [],
      toFollow: ['education'],
    });
  });

  it('names a wished class that was called off, and asks for no more classes than are held', () => {
    const off = { reason: 'For få' };
    const two = { ...call, classes: [classOf('a'), classOf('b', off), classOf('c', off)] };
    expect(kinds(filled, papers, two, false)).toEqual(['class-cancelled']);
    expect(kinds({ ...filled, wishes: ['a' as CallClassId] }, papers, two, false)).toEqual([]);
    expect(kinds({ ...filled, wishes: ['b' as CallClassId] }, papers, two, false)).toEqual([
      'class-cancelled',
      'too-few-wishes',
    ]);
  });

  it('includes a choice of municipality when the chosen one was divided', () => {
    expect(decideCompleteness(filled, papers, call, true).faults).toEqual([
      { kind: 'municipality-ended', municipality: '3407' },
    ]);
  });
});

describe('the list of wishes', () => {
  const list = ['a', 'b', 'c'] as CallClassId[];
  const change = (kind: 'up' | 'down' | 'remove' | 'add', id: string) =>
    changeWishes(list, { kind, class: id as CallClassId }).join('');

  it('moves one place at a time and stops at both ends', () => {
    expect([change('up', 'c'), change('down', 'a'), change('up', 'a'), change('down', 'c')]).toEqual([
      'acb',
      'bac',
      'abc',
      'abc',
    ]);
  });

  it('takes a class once and forgets one that is not there without a word', () => {
    expect([
      change('add', 'b'),
      change('add', 'd'),
      change('remove', 'b'),
      change('remove', 'x'),
      change('down', 'x'),
    ]).toEqual(['abc', 'abcd', 'ac', 'abc', 'abc']);
  });
});

describe('what an applicant may do', () => {
  const decide = (
    step: Parameters<typeof decideApplicantStep>[0],
    status: 'draft' | 'submitted' | 'withdrawn',
    day: string,
    more: Partial<Call> = {},
  ) => decideApplicantStep(step, { status }, { ...call, ...more }, [], localDate(day)).outcome;

  it('lasts to the end of the last day in Norway, in summer time too', () => {
    const at = (instant: string) =>
      decideApplicantStep('send', { status: 'draft' }, call, [], dayInNorway(new Date(instant))).outcome;
    expect(at('2027-04-15T21:59:59Z')).toBe('open');
    expect(at('2027-04-15T22:00:00Z')).toBe('deadline-passed');
  });

  it('is to send papers after the deadline, and not to take them away, to their own deadline', () => {
    const later = { days: { ...days, documentsDueOn: localDate('2027-04-22') } };
    expect(decide('add-document', 'submitted', '2027-04-22', later)).toBe('open');
    expect(decide('add-document', 'submitted', '2027-04-23', later)).toBe('deadline-passed');
    expect(decide('add-document', 'draft', '2027-04-20', later)).toBe('deadline-passed');
    expect(decide('remove-document', 'submitted', '2027-04-20', later)).toBe('deadline-passed');
  });

  it('is to withdraw from the seats too, until the withdrawal deadline, but not from an offer', () => {
    const decided = { status: 'decided' as const };
    expect(decide('withdraw', 'submitted', '2027-08-01', decided)).toBe('open');
    expect(decide('withdraw', 'submitted', '2027-08-02', decided)).toBe('deadline-passed');
    expect(decide('withdraw', 'draft', '2027-02-01')).toBe('not-now');
    expect(
      decideApplicantStep('withdraw', { status: 'submitted' }, call, [], localDate('2027-02-01'), {
        offer: 'open',
      }).outcome,
    ).toBe('not-now');
  });

  it('follows a deadline that was moved for this applicant, and none that was moved back', () => {
    const moved = (until: string) =>
      decideApplicantStep(
        'change',
        { status: 'draft' },
        call,
        [{ deadline: 'application', until: localDate(until) }],
        localDate('2027-04-20'),
      ).outcome;
    expect(moved('2027-04-20')).toBe('open');
    expect(moved('2027-04-10')).toBe('deadline-passed');
  });

  it('is nothing in a call that was called off or decided', () => {
    for (const status of ['cancelled', 'decided'] as const)
      for (const step of ['change', 'add-document', 'send'] as const)
        expect(decide(step, step === 'send' ? 'draft' : 'submitted', '2027-02-01', { status })).toBe(
          'call-closed',
        );
  });
});

describe('where an application stands', () => {
  const nothing: SaidByOthers = { approval: null, qualification: null, placement: null, offer: null };
  const sent = { status: 'submitted', track: 'credit', wishes: call.classes.map(({ id }) => id) } as const;
  const stands = (
    said: Partial<SaidByOthers>,
    status: Call['status'] = 'published',
    given: { track?: 'credit' | 'non-credit'; wishes?: readonly CallClassId[]; day?: string } = {},
  ) =>
    applicantStatus(
      { ...sent, ...given },
      { ...call, status },
      { ...nothing, ...said },
      [],
      localDate(given.day ?? '2027-03-01'),
    ).kind;
  const offer = (status: NonNullable<SaidByOthers['offer']>['status']) => ({
    status,
    className: 'Oslo 1',
    replyBy: localDate('2027-06-01'),
    formed: false,
  });

  it('is what the applicant must know first: a no before a question, and a seat before both', () => {
    const asked = { status: 'asked', hasManager: true } as const;
    expect(stands({ approval: asked })).toBe('waiting-for-manager');
    expect(stands({ approval: { status: 'asked', hasManager: false } })).toBe('manager-not-named');
    expect(stands({ approval: asked, qualification: 'documents-missing' })).toBe('documents-missing');
    expect(stands({ approval: asked, qualification: 'not-qualified' })).toBe('not-qualified');
    expect(stands({ approval: { status: 'declined', hasManager: true }, qualification: 'qualified' })).toBe(
      'manager-declined',
    );
    expect(stands({ qualification: 'not-qualified', offer: offer('offered') })).toBe('offered');
  });

  it('is the waiting list again when the class of an offer was called off', () => {
    expect(stands({ offer: offer('class-cancelled'), placement: 'waiting' }, 'decided')).toBe('waiting');
    expect(stands({ offer: offer('class-cancelled') }, 'decided')).toBe('class-cancelled');
    expect(stands({ offer: offer('declined'), placement: 'seat' }, 'decided')).toBe('declined');
  });

  it('is no longer the list when every class wished for was called off or has begun', () => {
    const waiting = { placement: 'waiting' } as const;
    expect(stands(waiting, 'decided')).toBe('waiting');
    expect(stands(waiting, 'decided', { wishes: [] })).toBe('wait-over');
    expect(stands(waiting, 'decided', { day: '2028-01-01' })).toBe('wait-over');
  });

  it('is a wait for a free seat without credits, whom nobody assesses, until the last class has begun', () => {
    const beside = { track: 'non-credit' } as const;
    const approval = { status: 'approved', hasManager: true } as const;
    const asked = { status: 'asked', hasManager: true } as const;
    expect(stands({ approval: asked }, 'published', beside)).toBe('waiting-for-manager');
    expect(stands({ approval }, 'published', beside)).toBe('awaits-free-seat');
    expect(stands({ approval }, 'decided', beside)).toBe('awaits-free-seat');
    expect(stands({ approval }, 'decided', { ...beside, day: '2028-01-01' })).toBe('no-free-seat');
    expect(stands({ approval: asked }, 'decided', beside)).toBe('no-seat');
    expect(stands({ approval, offer: offer('offered') }, 'decided', beside)).toBe('offered');
  });

  it('is no seat for somebody whom the decision did not reach', () => {
    expect(stands({ approval: { status: 'asked', hasManager: true } }, 'decided')).toBe('no-seat');
  });

  it('is over for a draft that was not sent in time, and open the day before', () => {
    const on = (day: string) =>
      applicantStatus({ ...sent, status: 'draft' }, call, nothing, [], localDate(day)).kind;
    expect([on('2027-04-15'), on('2027-04-16')]).toEqual(['draft', 'never-sent']);
  });
});
