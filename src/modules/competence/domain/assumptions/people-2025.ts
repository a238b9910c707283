import { AGES } from '../need/ages.ts';
import { spreadToSingleAges } from '../need/spread.ts';
import type { Figure } from './figure.ts';

/** The country by five-year groups 0–4, …, 95–99, 100 and over. It weighs the ages of a group when rates are derived. */
export const PEOPLE_2025: Figure<{ readonly men: readonly number[]; readonly women: readonly number[] }> = {
  value: {
    men: [
      140_991, 154_945, 167_839, 175_943, 171_496, 189_307, 202_619, 199_519, 187_818, 181_015, 192_821,
      188_741, 165_904, 147_891, 127_076, 111_936, 66_624, 32_174, 11_759, 2536, 243,
    ],
    women: [
      134_043, 145_795, 158_957, 164_287, 162_863, 179_933, 193_871, 191_738, 180_016, 173_744, 186_091,
      181_789, 161_892, 149_269, 132_554, 121_100, 79_528, 46_627, 23_041, 6917, 1088,
    ],
  },
  mark: 'sourced',
  from: ['ssb-people'],
  words: 'Persons on 1 January, added to five-year groups.',
  vintage: '2025',
};

/** Men 0..105, then women 0..105: the groups spread to single years, each group's sum as published. */
export function nationalPeople(): Float64Array {
  const people = new Float64Array(2 * AGES);
  for (const [sex, groups] of [PEOPLE_2025.value.men, PEOPLE_2025.value.women].entries()) {
    const width = (i: number) => (i === 20 ? 6 : 5);
    const spread = spreadToSingleAges(
      groups.map((persons, i) => ({ from: 5 * i, to: 5 * i + width(i) - 1, rate: persons / width(i) })),
      new Float64Array(AGES).fill(1),
    );
    if (!spread.ok) throw new Error(`People are not spread: ${spread.failure.kind}`);
    people.set(spread.value, sex * AGES);
  }
  return people;
}
