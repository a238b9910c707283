import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../kernel/local-date.ts';
import { conclude } from './conclude.ts';
import type { RouteOptions } from './routes.ts';

const closed: RouteOptions = {
  general: [{ kind: 'no-general' }],
  'age-23-5': [{ kind: 'core-subjects-missing' }],
  'prior-learning': [{ kind: 'too-few-relevant-years', years: 2, needed: 5 }],
};
const facts = {
  options: closed,
  documentsDeadline: localDate('2026-12-01'),
  today: localDate('2026-11-24'),
  before: undefined,
};
const general: RouteOptions = { ...closed, general: [] };

describe('a conclusion', () => {
  it('qualifies by the route that is open, and by no other', () => {
    const open = { ...facts, options: general };
    expect(conclude({ step: 'qualify', route: 'general' }, open)).toMatchObject({
      value: { status: 'qualified', route: 'general' },
    });
    expect(conclude({ step: 'qualify', route: 'prior-learning' }, open)).toMatchObject({
      failure: { kind: 'route-closed', obstacles: closed['prior-learning'] },
    });
    expect(conclude({ step: 'qualify', route: null }, open)).toMatchObject({
      failure: { kind: 'route-missing' },
    });
  });

  it('does not refuse somebody whom a route is open for', () => {
    const refusal = { step: 'propose-refusal', reasons: 'For lite praksis.' } as const;
    expect(conclude(refusal, { ...facts, options: general })).toMatchObject({
      failure: { kind: 'route-open', route: 'general' },
    });
    expect(conclude(refusal, facts)).toMatchObject({ value: { status: 'refusal-proposed' } });
  });

  it('refuses nobody without a reason, and asks for nothing without saying what', () => {
    expect(conclude({ step: 'propose-refusal', reasons: ' \n' }, facts)).toMatchObject({
      failure: { kind: 'reasons-missing' },
    });
    expect(conclude({ step: 'ask-documents', asked: ' ', until: null }, facts)).toMatchObject({
      failure: { kind: 'asked-missing' },
    });
  });

  it('leaves a question for documents standing when only the findings are saved', () => {
    const before = { status: 'documents-missing', asked: 'Vitnemål' } as const;
    expect(conclude({ step: 'save' }, { ...facts, before })).toMatchObject({
      value: { status: 'documents-missing', asked: 'Vitnemål' },
    });
    expect(conclude({ step: 'save' }, facts)).toMatchObject({ value: { status: 'under-assessment' } });
  });
});
