import { expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import type { ContentCapital, ContentRequirement } from '../domain/plan/content.ts';
import { aContent } from './content-fixtures.ts';
import { gapFigures } from './gap-figures.ts';
import { wordsIn } from './words.ts';

const required = (level: number, persons: number, competence = 'Demens'): ContentRequirement => ({
  ...aContent().requirements[0]!,
  id: `${competence}-${level}`,
  competence,
  aspect: 'competence',
  level,
  persons,
  fte: null,
});
const held = (level: number | undefined, persons: number | null): ContentCapital => ({
  competence: 'Demens',
  aspect: 'competence',
  ...(level === undefined ? {} : { level, about: true }),
  persons,
  fte: null,
  asOf: localDate('2026-11-01'),
  basis: 'round',
});
const figures = (requirements: readonly ContentRequirement[], capital: readonly ContentCapital[]) => {
  const blocks = gapFigures(aContent({ requirements, capital }), wordsIn('nb'));
  const table = blocks.find((block) => block.kind === 'table');
  const chart = blocks.find((block) => block.kind === 'chart');
  return { rows: table?.rows, note: table?.note, alt: chart?.alt };
};

it('holds what is required from a level and up against those who have reached it, a line for each level', () => {
  const { rows, alt, note } = figures([required(2, 30), required(3, 8)], [held(2, 25), held(3, null)]);
  expect(rows).toEqual([
    ['Demens', 2030, 2, 38, 'ca. 25', 'ca. 13'],
    ['Demens', 2030, 3, 8, '10 eller færre', null],
  ]);
  expect(alt).toContain('Demens, fra nivå 2 38 mot ca. 25; Demens, fra nivå 3 8 mot 10 eller færre');
  expect(note).toContain('rundet av til nærmeste fem');
});

it('does not say that nothing lacks where what is held is told about, and few could lack', () => {
  expect(figures([required(2, 24)], [held(2, 25)]).rows?.[0]?.at(-1)).toBe('få eller ingen');
  expect(figures([required(2, 20)], [held(2, 25)]).rows?.[0]?.at(-1)).toBe('0');
});

it('says of a version from before levels were told that everybody at any level is in it, and sets nothing off', () => {
  const { rows, note } = figures([required(2, 30)], [held(undefined, 47)]);
  expect(rows).toEqual([['Demens', 2030, 2, 30, '47, alle nivåer']]);
  expect(note).not.toContain('rundet av');
});
