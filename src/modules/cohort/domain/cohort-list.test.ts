import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { chooseCohorts, type CohortChoice, type ListedCohort } from './cohort-list.ts';

function one(name: string, change: Partial<ListedCohort> = {}): ListedCohort {
  return {
    name,
    place: 'Gjøvik rådhus',
    municipalities: [{ name: 'Gjøvik' }],
    status: 'running',
    startsOn: localDate('2026-09-08'),
    nextGathering: localDate('2026-12-01'),
    enrolled: 18,
    lackingApproval: 0,
    ...change,
  };
}

const names = (list: readonly ListedCohort[], choice: Partial<CohortChoice> = {}) =>
  chooseCohorts(list, { query: '', status: undefined, sort: 'name', descending: false, ...choice }).map(
    (cohort) => cohort.name,
  );

describe('a list of classes', () => {
  it('finds a class by its name, its place and its municipalities', () => {
    const list = [one('Toten'), one('Land', { municipalities: [{ name: 'Søndre Land' }] })];
    expect(names(list, { query: 'søndre' })).toEqual(['Land']);
    expect(names(list, { query: 'rådhus toten' })).toEqual(['Toten']);
  });

  it('is narrowed to a status', () => {
    expect(names([one('A'), one('B', { status: 'planned' })], { status: 'planned' })).toEqual(['B']);
  });

  it('counts as people do: nine before ten', () => {
    const list = [one('Klasse 10', { enrolled: 10 }), one('Klasse 9', { enrolled: 9 })];
    expect(names(list)).toEqual(['Klasse 9', 'Klasse 10']);
    expect(names(list, { sort: 'enrolled', descending: true })).toEqual(['Klasse 10', 'Klasse 9']);
  });

  it('puts a class that never meets again after those that do', () => {
    const list = [one('Ferdig', { nextGathering: null }), one('Snart')];
    expect(names(list, { sort: 'next' })).toEqual(['Snart', 'Ferdig']);
  });

  it('puts what is planned and what runs before what is over', () => {
    const list = [one('A', { status: 'cancelled' }), one('B'), one('C', { status: 'planned' })];
    expect(names(list, { sort: 'status' })).toEqual(['C', 'B', 'A']);
  });
});
