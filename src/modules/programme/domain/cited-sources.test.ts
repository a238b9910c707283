import { expect, it } from 'vitest';
import { citedSources } from './cited-sources.ts';
import { assumed, sourced, undecided } from './standing.ts';

it('names each source once, where it is first met, also behind a fact inside a fact', () => {
  const facts = [
    sourced(['b', 'a'], 1),
    undecided(),
    assumed([{ work: sourced(['c', 'b'], 'group') }]),
    { name: sourced(['a'], { nb: 'x', nn: 'x', en: 'x' }) },
  ];
  expect(citedSources(facts)).toEqual(['b', 'a', 'c']);
});
