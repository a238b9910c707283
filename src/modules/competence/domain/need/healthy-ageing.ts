import { AGES } from './ages.ts';

/** Up to this age added years of life change nothing; from the second one on they count in full. */
const UNTOUCHED_UP_TO = 50;
const FULL_FROM = 55;

/**
 * People moved to the age whose need they have. With healthy ageing α, a person of age a has the need that somebody of
 * age a' = a − α·Δe had in the base year, Δe being the years that remaining life expectancy at that age has grown by
 * since then. α = 0: longer life without better health; 1: all added years are healthy. Between ages 50 and 55 the
 * shift grows linearly from nothing to the whole.
 *
 * Reading a rate at a' by linear interpolation and multiplying by the people is the same as sharing the people between
 * the two neighbouring ages and multiplying by the rates there. The latter is done once for all services.
 *
 * @param people men 0..105, then women 0..105
 * @param addedYears Δe for the same cells, in years; may be negative
 * @param into receives the moved people, and has the same sum
 */
export function movePeopleToAgeOfNeed(
  people: Float64Array,
  addedYears: Float64Array,
  alpha: number,
  into: Float64Array,
): void {
  into.set(people);
  if (alpha === 0) return;
  for (let sex = 0; sex < 2; sex++) {
    const first = sex * AGES;
    for (let age = UNTOUCHED_UP_TO + 1; age < AGES; age++) {
      const cell = first + age;
      const part = age >= FULL_FROM ? 1 : (age - UNTOUCHED_UP_TO) / (FULL_FROM - UNTOUCHED_UP_TO);
      const at = Math.min(AGES - 1, Math.max(0, age - alpha * part * addedYears[cell]!));
      const below = Math.min(AGES - 2, Math.floor(at));
      const upper = at - below;
      const persons = people[cell]!;
      into[cell] = into[cell]! - persons;
      into[first + below] = into[first + below]! + persons * (1 - upper);
      into[first + below + 1] = into[first + below + 1]! + persons * upper;
    }
  }
}
