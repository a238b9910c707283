import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawLots, inPriorityOrder } from './priority.ts';
import { anApplicant } from './testing.ts';
import type { SeatApplicant, Tier } from './types.ts';

function orderOf(applicants: readonly SeatApplicant[], tiers?: readonly Tier[], seed = 'seed'): string {
  return inPriorityOrder(drawLots(seed, applicants), tiers)
    .map(({ applicant }) => applicant.id)
    .join(' ');
}

describe('the priority order', () => {
  it('takes the municipalities’ first choices before any second, and those not ranked last', () => {
    const ranked = [null, 3, 1, 2].map((municipalRank, i) => anApplicant(`${i}`, ['A'], { municipalRank }));
    expect(orderOf(ranked)).toBe('2 3 1 0');
  });

  it('puts those without formal leadership education first among equals in rank, and never above rank', () => {
    const applicants = [
      anApplicant('second', ['A'], { municipalRank: 2, formalLeadershipEducation: false }),
      anApplicant('educated', ['A'], { municipalRank: 1, formalLeadershipEducation: true }),
      anApplicant('without', ['A'], { municipalRank: 1, formalLeadershipEducation: false }),
    ];
    expect(orderOf(applicants)).toBe('without educated second');
  });

  it('decides between equals by the SHA-256 of seed and id, the lowest first', () => {
    const ids = ['Kari', 'Ola', 'Åse', 'Jovnna'];
    const lot = (id: string) => createHash('sha256').update(`2026:${id}`).digest('hex');
    const byHand = [...ids].sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
    const drawn = drawLots(
      '2026',
      ids.map((id) => anApplicant(id, ['A'])),
    );
    expect(drawn.map((one) => one.lot)).toEqual(ids.map(lot));
    expect(inPriorityOrder(drawn).map(({ applicant }) => applicant.id)).toEqual(byHand);
  });

  it('draws other lots from another seed', () => {
    const applicants = Array.from({ length: 12 }, (_, i) => anApplicant(`${i}`, ['A']));
    expect(orderOf(applicants, undefined, 'one')).not.toBe(orderOf(applicants, undefined, 'two'));
  });

  it('follows tiers that are put in as data, in the order in which they are given', () => {
    const applicants = [
      anApplicant('north', ['A'], { county: '55', groups: [] }),
      anApplicant('nynorsk', ['A'], { county: '46', groups: ['nn'] }),
      anApplicant('both', ['A'], { county: '55', groups: ['nn'] }),
      anApplicant('neither', ['A'], { county: '03' }),
    ];
    const north: Tier = { by: 'county', first: ['55', '56'] };
    const nynorsk: Tier = { by: 'group', group: 'nn' };
    expect(orderOf(applicants, [north, nynorsk])).toBe('both north nynorsk neither');
    expect(orderOf(applicants, [nynorsk, north])).toBe('both nynorsk north neither');
    const own: Tier = { by: 'municipality', first: ['m-neither'] };
    expect(orderOf(applicants, [own, north, nynorsk])).toBe('neither both north nynorsk');
  });

  it('counts points from either end, and puts those who have none last in both', () => {
    const years = [3, undefined, 9, 0].map((value, i) =>
      anApplicant(`${i}`, ['A'], value === undefined ? {} : { points: { years: value } }),
    );
    expect(orderOf(years, [{ by: 'points', name: 'years', first: 'highest' }])).toBe('2 0 3 1');
    expect(orderOf(years, [{ by: 'points', name: 'years', first: 'lowest' }])).toBe('3 0 2 1');
    expect(orderOf(years, [{ by: 'points', name: 'constructor', first: 'lowest' }])).toBe(orderOf(years, []));
  });
});
