import { describe, expect, it } from 'vitest';
import type { PositionId } from '../../../kernel/ids.ts';
import type { ReadFailure } from '../../../platform/spreadsheet/index.ts';
import { localDate } from '../../../kernel/local-date.ts';
import type { DiffWarning, Problem, StaffChange } from '../domain/staff-list/index.ts';
import type { Sentences } from '../domain/staff-list/sentences.ts';
import { say } from '../domain/staff-list/sentences.ts';
import { staffListEn } from './staff-list.en.ts';
import type { StaffListTexts } from './staff-list.nb.ts';
import { staffListNb } from './staff-list.nb.ts';
import { staffListNn } from './staff-list.nn.ts';

const day = localDate('2026-12-31');
const earlier = localDate('2026-02-01');
const languages: readonly [string, StaffListTexts][] = [
  ['nb', staffListNb],
  ['nn', staffListNn],
  ['en', staffListEn],
];

/** Every property that any kind asks for, so that a sentence which asks for another shows a gap. */
const everything = {
  field: 'share',
  value: 'verdien',
  length: 300,
  limit: 100,
  limitBytes: 40_000_000,
  rows: 3,
  row: 7,
  sameAsRow: 4,
  otherRow: 5,
  employeeNumber: '1001',
  employeeNumbers: ['1', '2'],
  youngest: 13,
  oldest: 90,
  date: day,
  from: earlier,
  to: day,
  share: 80.5,
  sum: 160,
  unit: '310',
  units: ['310', '320'],
  used: 'Nord',
  other: 'Sør',
  manager: '9',
  found: 'pdf',
  looked: 20,
  headerRow: 5,
  ended: 12,
  running: 40,
  percent: 30,
  positions: 2,
  unitCodes: ['310'],
};

function allOf<Union extends { readonly kind: string }>(sentences: Sentences<Union>): [string, string][] {
  return (Object.keys(sentences) as Union['kind'][]).map((kind) => {
    const it = { kind, ...everything } as unknown as Union;
    return [kind, say(sentences, it)];
  });
}

describe.each(languages)('sentences about staff lists in %s', (_, texts) => {
  const sentences = [
    ...allOf<Problem>(texts.problems),
    ...allOf<ReadFailure>(texts.readFailures),
    ...allOf<DiffWarning>(texts.warnings),
  ];

  it.each(sentences)('%s is whole', (_kind, sentence) => {
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\{|\}/);
    expect(sentence).toMatch(/^[\p{Lu}«“\d].*\.$/u);
  });

  it('tells a changed share and a taken-away end date as a person would', () => {
    const place = { positionId: 'p1' as PositionId, employeeNumber: '1001', unitCode: '310' };
    const changes: StaffChange[] = [
      { kind: 'position-changed', ...place, field: 'sharePercent', before: 60.5, after: 100 },
      { kind: 'position-changed', ...place, field: 'to', before: day, after: null },
      {
        kind: 'employee-changed',
        employeeNumber: '1001',
        field: 'email',
        before: null,
        after: 'kari@x.example',
      },
    ];
    for (const change of changes)
      expect(say(texts.changes, change)).not.toMatch(/null|undefined|sharePercent|2026-/);
  });
});

describe('the same change in each language', () => {
  it('has its numbers and dates written the way of the language', () => {
    const change: StaffChange = {
      kind: 'position-changed',
      positionId: 'p1' as PositionId,
      employeeNumber: '1001',
      unitCode: '310',
      field: 'sharePercent',
      before: 60.5,
      after: 100,
    };
    const ended = { kind: 'end-before-start', from: day, to: earlier } as const;
    expect(say(staffListNb.changes, change)).toContain('stillingsprosenten endres fra 60,5 % til 100 %');
    expect(say(staffListEn.changes, change)).toContain('the share changes from 60.5% to 100%');
    expect(say(staffListNn.problems, ended)).toBe('Stillinga sluttar 01.02.2026, før ho byrjar 31.12.2026.');
  });
});
