import type pg from 'pg';
import { addDays, type LocalDate } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { type Attendee, addCohort } from './cohorts.ts';
import { addMunicipalityStaff, type MunicipalityStaff } from './municipality-staff.ts';
import { PLACES, type Place } from './places.ts';
import { randomFrom } from './random.ts';
import { emptyWorld, saveWorld } from './world.ts';

const MUNICIPALITIES = 357;
const LEADERS = 20_000;
const CLASSES = 70;
const LARGE_CLASS = 216;
const CLASS_SIZE = 41;
/** First-line units are smaller here than in the stories, so that 20,000 leaders have 300,000 staff between them. */
const STAFF_SCALE = 0.41;

/**
 * Fills a demo world up to the size of the country: 357 municipalities, 20,000 leaders, 300,000 staff and 3,000
 * participants in 70 classes, one of them with 216. The municipalities beyond the stories' are invented and say so.
 */
export async function loadNationalScale(
  client: pg.ClientBase,
  today: LocalDate,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const stories = new Set(['3407', '3411', '3442', '3443', '3447', '3448', '5027']);
  const invented = inventPlaces(MUNICIPALITIES - PLACES.length);
  await saveInvented(client, invented);

  const places = [...PLACES.filter((place) => !stories.has(place.code)), ...invented];
  const inhabitants = places.reduce((sum, place) => sum + Math.sqrt(place.population), 0);
  const waiting: { attendee: Attendee; home: MunicipalityCode }[] = [];
  for (const [index, place] of places.entries()) {
    const world = emptyWorld();
    // By the root of the population: large municipalities have larger units, not as many times more of them.
    const units = Math.max(3, Math.round((LEADERS * Math.sqrt(place.population)) / inhabitants) - 7);
    const staff = addMunicipalityStaff(world, place, { units, scale: STAFF_SCALE }, today);
    await saveWorld(client, world);
    waiting.push(...someLeaders(staff));
    progress(index + 1, places.length);
  }
  await saveClasses(client, waiting, today);
  await client.query('analyze');
}

function inventPlaces(count: number): Place[] {
  const random = randomFrom('invented-places');
  return Array.from({ length: count }, (_, i) => ({
    code: String(9001 + i),
    name: `Prøvekommune ${i + 1}`,
    official: `Prøvekommune ${i + 1}`,
    form: random.pick(['nb', 'nn', 'neutral'] as const),
    population: Math.round(800 * Math.exp(random.next() * 4)),
  }));
}

async function saveInvented(client: pg.ClientBase, places: readonly Place[]): Promise<void> {
  const world = emptyWorld();
  for (const code of new Set(places.map((place) => place.code.slice(0, 2)))) {
    world.add('county', { code, name: `Prøvefylke ${code}` });
  }
  for (const place of places) {
    world.add('municipality', {
      code: place.code as MunicipalityCode,
      name: place.name,
      official_name: place.official,
      county_code: place.code.slice(0, 2),
      language_form: place.form,
      population: place.population,
      population_on: '2025-01-01' as LocalDate,
      source: 'Oppdiktet',
    });
  }
  await saveWorld(client, world);
}

function someLeaders(staff: MunicipalityStaff): { attendee: Attendee; home: MunicipalityCode }[] {
  return staff.leaders.slice(1, 11).map((leader) => ({
    home: staff.code,
    attendee: {
      person: leader.person,
      municipality: staff.code,
      track: 'credit',
      potential: false,
      manager: leader.manager,
      approval: 'approved',
    },
  }));
}

async function saveClasses(
  client: pg.ClientBase,
  waiting: readonly { attendee: Attendee; home: MunicipalityCode }[],
  today: LocalDate,
): Promise<void> {
  const world = emptyWorld();
  let next = 0;
  for (let n = 0; n < CLASSES; n++) {
    const seats = n === 0 ? LARGE_CLASS : CLASS_SIZE;
    const members = waiting.slice(next, next + seats);
    next += seats;
    const lead = members[0]?.home ?? null;
    addCohort(world, {
      key: `scale-${n}`,
      name: n === 0 ? 'Storklassen' : `Klasse ${n}`,
      programme: 'helse-omsorg',
      kind: 'ordered',
      place: 'Rådhuset',
      venue: 'Rådhuset',
      address: 'Rådhusplassen 1',
      lead,
      municipalities: [...new Set(members.map((member) => member.home))],
      seats: [10, seats],
      courses: [
        ['M1', addDays(today, -200 + (n % 20))],
        ['M2', addDays(today, -20 + (n % 20))],
      ],
      attendees: members.map((member) => member.attendee),
      today,
    });
  }
  await saveWorld(client, world);
}
