import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import { type AssessmentStatus, countedPractice, decideAssessmentStep, documentsDue } from './assessment.ts';

const first = 'first' as PersonId;
const second = 'second' as PersonId;
const sent = { status: 'submitted', track: 'credit', call: 'published' } as const;
const at = (status: AssessmentStatus) => ({ status, assessedBy: first });

describe('a step of an officer', () => {
  it('confirms a refusal only by another than the one who proposed it', () => {
    expect(decideAssessmentStep(sent, at('refusal-proposed'), 'confirm', first)).toMatchObject({
      failure: { kind: 'same-officer' },
    });
    expect(decideAssessmentStep(sent, at('refusal-proposed'), 'confirm', second).ok).toBe(true);
  });

  it('confirms nothing that nobody has proposed', () => {
    for (const status of ['under-assessment', 'documents-missing', 'qualified', 'not-qualified'] as const) {
      expect(decideAssessmentStep(sent, at(status), 'confirm', second)).toMatchObject({
        failure: { kind: 'not-now', status },
      });
    }
    expect(decideAssessmentStep(sent, undefined, 'confirm', second).ok).toBe(false);
  });

  it('decides nothing anew before the case has been reopened, and reopens only what was decided or proposed', () => {
    for (const step of ['save', 'ask-documents', 'qualify', 'propose-refusal'] as const) {
      expect(decideAssessmentStep(sent, at('qualified'), step, first).ok).toBe(false);
      expect(decideAssessmentStep(sent, at('refusal-proposed'), step, second).ok).toBe(false);
      expect(decideAssessmentStep(sent, at('documents-missing'), step, second).ok).toBe(true);
      expect(decideAssessmentStep(sent, undefined, step, second).ok).toBe(true);
    }
    expect(decideAssessmentStep(sent, at('not-qualified'), 'reopen', second).ok).toBe(true);
    expect(decideAssessmentStep(sent, at('refusal-proposed'), 'reopen', first).ok).toBe(true);
    expect(decideAssessmentStep(sent, at('under-assessment'), 'reopen', first).ok).toBe(false);
  });

  it('is never taken with an application that was withdrawn, whatever was decided before', () => {
    const withdrawn = { ...sent, status: 'withdrawn' } as const;
    for (const step of ['save', 'qualify', 'confirm', 'reopen'] as const) {
      expect(decideAssessmentStep(withdrawn, at('refusal-proposed'), step, second)).toMatchObject({
        failure: { kind: 'withdrawn' },
      });
    }
  });

  it('is not needed for those who take part without credits, and not taken in a call that was cancelled', () => {
    const { kind: first1 } = failureOf({ ...sent, track: 'non-credit' });
    const { kind: second1 } = failureOf({ ...sent, call: 'cancelled' });
    expect([first1, second1]).toEqual(['without-credits', 'call-cancelled']);
  });
});

function failureOf(application: Parameters<typeof decideAssessmentStep>[0]) {
  const decided = decideAssessmentStep(application, undefined, 'qualify', first);
  if (decided.ok) throw new Error('The step was allowed');
  return decided.failure;
}

describe('the practice that counts', () => {
  const line = (id: string, relevant: boolean) => ({
    id,
    employer: 'Sykehjemmet',
    title: '',
    startedOn: localDate('2020-01-01'),
    endedOn: localDate('2020-12-31'),
    percent: 100,
    relevant,
  });

  it('is what certificates show, and is relevant when the officer says so and not the applicant', () => {
    const counted = countedPractice([line('a', true), line('b', false), line('c', true)], {
      counted: ['a', 'b'],
      relevant: ['b', 'c'],
    });
    expect(counted.map(({ relevant }) => relevant)).toEqual([false, true]);
  });
});

describe('the day by which documents must be there', () => {
  const deadline = localDate('2026-04-22');
  it('is the deadline of the call, to the end of its day', () => {
    expect(documentsDue(deadline, null, localDate('2026-04-22'))).toMatchObject({
      value: { due: '2026-04-22', isExtension: false },
    });
  });

  it('must be given when the deadline is over, and can only be later than it', () => {
    const late = localDate('2026-04-23');
    expect(documentsDue(deadline, null, late)).toMatchObject({ failure: { deadline: '2026-04-22' } });
    expect(documentsDue(deadline, localDate('2026-05-02'), late)).toMatchObject({
      value: { due: '2026-05-02', isExtension: true },
    });
    expect(documentsDue(deadline, localDate('2026-04-20'), localDate('2026-04-19'))).toMatchObject({
      value: { due: '2026-04-22', isExtension: false },
    });
  });
});
