import type { PersonId } from '../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { type Attendee, addCohort } from './cohorts.ts';
import { addressPart, inventName } from './names.ts';
import { PLACES } from './places.ts';
import { idOf, randomFrom } from './random.ts';
import type { World } from './world.ts';

const CLASSES = [
  { key: 'oslo-1', place: 'Oslo', venue: 'BI Nydalen', address: 'Nydalsveien 37, 0484 Oslo' },
  { key: 'oslo-2', place: 'Oslo', venue: 'BI Nydalen', address: 'Nydalsveien 37, 0484 Oslo' },
  { key: 'oslo-3', place: 'Oslo', venue: 'BI Nydalen', address: 'Nydalsveien 37, 0484 Oslo' },
  { key: 'trondheim', place: 'Trondheim', venue: 'BI Trondheim', address: 'Brattørkaia 16, 7010 Trondheim' },
] as const;

const SEATS = 54;

/** Four classes of 54: 216 leaders from all over the country, well into their year. */
export function addNationalProgramme(world: World, today: LocalDate): { participant: PersonId } {
  const random = randomFrom('national-programme');
  const taken = new Set<string>();
  let last: PersonId | undefined;
  for (const [index, { key, place, venue, address }] of CLASSES.entries()) {
    const attendees = Array.from({ length: SEATS }, (): Attendee => {
      const home = random.pick(PLACES);
      const person = addLeader(world, random, home.name, taken, home.form === 'nn' ? 'nn' : 'nb');
      last = person;
      return {
        person,
        municipality: home.code as MunicipalityCode,
        track: 'credit',
        potential: random.chance(0.1),
        manager: null,
        approval: 'approved',
      };
    });
    addCohort(world, {
      key: `national-${key}`,
      name: `Nasjonal lederutdanning, ${place}${place === 'Oslo' ? ` ${index + 1}` : ''}`,
      programme: 'nasjonal',
      kind: 'national',
      place,
      venue,
      address,
      lead: null,
      municipalities: [],
      seats: [40, SEATS],
      courses: [['HL', addDays(today, -62 + index * 7)]],
      attendees,
      today,
    });
  }
  if (last === undefined) throw new Error('The national programme has no participants');
  return { participant: last };
}

function addLeader(
  world: World,
  random: ReturnType<typeof randomFrom>,
  town: string,
  taken: Set<string>,
  locale: 'nb' | 'nn',
): PersonId {
  for (;;) {
    const name = inventName(random);
    const email = `${addressPart(name.given)}.${addressPart(name.family)}@${addressPart(town)}.example`;
    const id = idOf<PersonId>(`person:${email}`);
    if (taken.has(email)) continue;
    taken.add(email);
    world.add('person', { id, given_name: name.given, family_name: name.family, email, locale });
    return id;
  }
}
