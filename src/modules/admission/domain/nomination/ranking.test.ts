import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { jointGroups, moveInOrder, orderFromNumbers, orderOf, rankingSeen } from './ranking.ts';

const id = (name: string) => name as ApplicationId;
const typed = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([name, text]) => ({ application: id(name), text }));

describe('the order that numbers mean', () => {
  it('closes holes, and leaves those without a number out of it', () => {
    expect(orderFromNumbers(typed({ a: '9', b: ' 2 ', c: '', d: '5' }))).toEqual({
      ok: true,
      value: ['b', 'd', 'a'],
    });
  });

  it('is not guessed when two have the same number, and says which', () => {
    expect(orderFromNumbers(typed({ a: '1', b: '2', c: '2' }))).toEqual({
      ok: false,
      failure: [{ kind: 'same-number', application: 'c', number: 2 }],
    });
  });

  it('is made of whole numbers from 1', () => {
    for (const text of ['0', '-1', '1,5', 'først', '12345']) {
      expect(orderFromNumbers(typed({ a: text }))).toMatchObject({ failure: [{ kind: 'not-a-number' }] });
    }
  });
});

const anyOrder = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .map((names) => names.map(id));

describe('a step up or down', () => {
  it('never loses anybody, and up undoes down except at the ends', () => {
    fc.assert(
      fc.property(anyOrder, fc.nat(9), (order, at) => {
        const one = order[at];
        if (one === undefined) return;
        const down = moveInOrder(order, one, 'down');
        expect([...down].sort()).toEqual([...order].sort());
        expect(moveInOrder(down, one, 'up')).toEqual(
          at === order.length - 1 ? moveInOrder(order, one, 'up') : order,
        );
      }),
    );
  });

  it('changes nothing for the first, the last, and somebody who is not there', () => {
    const order = [id('a'), id('b')];
    expect(moveInOrder(order, id('a'), 'up')).toEqual(order);
    expect(moveInOrder(order, id('b'), 'down')).toEqual(order);
    expect(moveInOrder(order, id('x'), 'up')).toEqual(order);
  });
});

describe('what the page showed', () => {
  it('is another thing when the order changes, when somebody is left out, and not when nothing did', () => {
    const before = [
      { application: id('a'), rank: 1 },
      { application: id('b'), rank: 2 },
      { application: id('c'), rank: undefined },
    ];
    const [a, b, c] = before as [(typeof before)[0], (typeof before)[0], (typeof before)[0]];
    expect(rankingSeen([c, b, a])).toBe(rankingSeen(before));
    expect(rankingSeen([{ ...a, rank: 2 }, { ...b, rank: 1 }, c])).not.toBe(rankingSeen(before));
    expect(rankingSeen([a, b, { ...c, rank: null as unknown as number }])).not.toBe(rankingSeen(before));
  });

  it('puts two lists that were merged after one another, although both had a first', () => {
    const merged = [
      { application: id('a'), rank: 1 },
      { application: id('x'), rank: 1 },
      { application: id('b'), rank: 2 },
    ];
    expect(orderOf(merged)).toEqual(['a', 'x', 'b']);
  });
});

describe('those who apply together', () => {
  it('are the ones who wrote the same name, whatever the letters; one alone is no group', () => {
    const groups = jointGroups([
      { name: 'Anne', jointName: 'Lederne på Tranberg' },
      { name: 'Bo', jointName: ' lederne på tranberg ' },
      { name: 'Cia', jointName: 'Alene' },
      { name: 'Dag', jointName: '' },
    ]);
    expect([...groups]).toMatchObject([['Lederne på Tranberg', [{ name: 'Anne' }, { name: 'Bo' }]]]);
  });
});
