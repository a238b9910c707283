import { expect, it } from 'vitest';
import { type Assumption, listAssumptions } from '../domain/assumptions/list-assumptions.ts';
import { assumptionWordsNb } from './assumption-words.nb.ts';
import { assumptionWordsNn } from './assumption-words.nn.ts';
import { assumptionsNb } from './assumptions.nb.ts';

/** As the set was known in a year with an official course of the country, and in one before there was any. */
const list: readonly Assumption[] = [...listAssumptions(2025), ...listAssumptions(2015)];

it('every sentence of the assumption set can be said in bokmål and nynorsk, and no other is kept', () => {
  const said = new Set(list.flatMap(({ words }) => words ?? []));
  expect(new Set(Object.keys(assumptionWordsNb))).toEqual(said);
  expect(new Set(Object.keys(assumptionWordsNn))).toEqual(said);
});

it('every assumption has a name, and no other is kept', () => {
  expect(new Set(Object.keys(assumptionsNb.names))).toEqual(new Set(list.map(({ id }) => id)));
});
