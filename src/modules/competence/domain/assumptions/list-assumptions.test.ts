import { describe, expect, it } from 'vitest';
import { officialLongRun } from '../population/assumptions/long-run.ts';
import { SETTINGS } from '../population/model/settings.ts';
import { UNCERTAINTY } from '../population/model/uncertainty.ts';
import { PARAMETER_RULES } from '../scenario/parameters.ts';
import { listAssumptions } from './list-assumptions.ts';
import { needModel2026 } from './need-model.ts';
import { PUBLISHED } from './published-2026.ts';
import { COMPETENCES, SERVICES } from './workforce-2026.ts';

/** Places in lists and names: they point, and assume nothing. */
const POINTERS = new Set([
  'id',
  'lever',
  'upskilling.from',
  'upskilling.to',
  'apprentices.competence',
  'taskSharing',
]);

/** Every number that a value holds, by its path; the items of a list share one. */
function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [path];
  if (Array.isArray(value)) return [...new Set(value.flatMap((one: unknown) => leaves(one, path)))];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inModel = `${path}.${key}`.replace(/^model\./, '');
    return POINTERS.has(key) || POINTERS.has(inModel) ? [] : leaves(inner, `${path}.${key}`);
  });
}

const { parameters: _listedByTheirRules, ...model } = needModel2026();
const READ = [
  ...leaves(model, 'model'),
  ...Object.keys(PARAMETER_RULES).map((key) => `parameters.${key}`),
  ...Object.keys(SETTINGS).map((key) => `population.settings.${key}`),
  ...Object.keys(UNCERTAINTY).map((key) => `population.uncertainty.${key}`),
  ...Object.keys(officialLongRun(2025, 'main')!).map((key) => `population.long-run.${key}`),
  'population.birth-rates',
  'population.death-rates',
  'population.migration-schedule',
  'population.national-history',
  'assumed.addedYears',
  'assumed.yearsToFullLuck',
];

describe('the list of assumptions', () => {
  const list = listAssumptions(2025);

  it('has a line for everything that the engine reads, and none for what it does not', () => {
    const listed = new Set(list.flatMap(({ reads }) => reads));
    expect(READ.filter((path) => !listed.has(path))).toEqual([]);
    expect([...listed].filter((path) => !READ.includes(path))).toEqual([]);
  });

  it('has a mix of every service and a workforce of every competence', () => {
    const of = (id: string) => list.filter((one) => one.id === id).map((one) => one.of);
    expect(of('mix')).toEqual([...SERVICES]);
    for (const id of ['turnover', 'share-from-55', 'position', 'replacement', 'entry-age'])
      expect(of(id)).toEqual([...COMPETENCES]);
  });

  it('says of every line who says so, or why it was chosen', () => {
    for (const one of list) {
      expect(one.from.length + (one.words ?? '').length, one.id).toBeGreaterThan(0);
      expect(one.vintage).toMatch(/^\d{4}(–(\d{4})?)?(, \d{4})*$/);
      if (one.mark === 'sourced') expect(one.from, one.id).not.toEqual([]);
    }
    for (const { vintage } of Object.values(PUBLISHED))
      expect(vintage).toMatch(/^\d{4}(–(\d{4})?)?(, \d{4})*$/);
  });

  it('calls no line the same as another, and uses all that was published', () => {
    const names = list.map(({ id, of }) => `${id} ${of ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
    const used = new Set(list.flatMap(({ from }) => from));
    expect(Object.keys(PUBLISHED).filter((id) => !used.has(id as keyof typeof PUBLISHED))).toEqual([]);
  });

  it('does not say that nothing happens where the course without measures has something in it', () => {
    const value = (id: string) => list.find((one) => one.id === id)?.value;
    expect(value('technology')).toEqual({ kind: 'shares', values: [0.0025] });
    expect(value('healthy-ageing')).toEqual({ kind: 'shares', values: [0.5] });
    expect(value('fertility')).toEqual({ kind: 'numbers', values: [1.66] });
  });

  it('tells of a base year before the official course what was known then', () => {
    const early = listAssumptions(2015);
    const fertility = early.find(({ id }) => id === 'fertility')!;
    expect(fertility.from).toEqual(['un-wpp']);
    expect(fertility.value).toMatchObject({ values: [expect.closeTo(1.85, 1)] });
    expect(early.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  });
});
