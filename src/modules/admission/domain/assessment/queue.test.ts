import { describe, expect, it } from 'vitest';
import { PLACES_IN, QUEUE_PLACES, queueQuestion } from './queue.ts';

describe('the question to the queue', () => {
  it('is the one who has waited longest first, when the address asks for nothing or for nonsense', () => {
    const plain = { query: '', filter: null, sort: 'sent', descending: false, page: 1 };
    expect(queueQuestion({})).toEqual(plain);
    expect(queueQuestion({ show: 'all', sort: '-salary', page: '0' })).toEqual(plain);
  });

  it('can be narrowed, sorted and turned', () => {
    expect(queueQuestion({ q: ' Ås ', show: 'to-confirm', sort: '-name', page: '3' })).toEqual({
      query: 'Ås',
      filter: 'to-confirm',
      sort: 'name',
      descending: true,
      page: 3,
    });
  });

  it('finds everybody through one filter and only one', () => {
    expect(Object.values(PLACES_IN).flat().toSorted()).toEqual([...QUEUE_PLACES].toSorted());
  });
});
