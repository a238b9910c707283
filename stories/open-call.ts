import type { CallClassId, CallId, PersonId } from '../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../src/kernel/local-date.ts';
import type { Localised } from '../src/kernel/locale.ts';
import { programmeIdOf } from '../src/modules/programme/index.ts';
import { REQUIREMENTS } from './call-rules.ts';
import { idOf } from './random.ts';
import type { World } from './world.ts';

/** An open class in Tromsø that anybody can apply to today. */
export function addOpenCall(world: World, coordinator: PersonId, today: LocalDate): void {
  const call = idOf<CallId>('call:tromso');
  const opened = addDays(today, -10);
  world.add('call', {
    id: call,
    contact_email: 'opptak@leder.example',
    programme_id: programmeIdOf('helse-omsorg'),
    kind: 'open',
    name: {
      nb: 'Åpen klasse i Tromsø',
      nn: 'Open klasse i Tromsø',
      en: 'Open class in Tromsø',
    } satisfies Localised,
    about: {
      nb: 'For ledere i kommuner som ikke har en klasse selv. To samlinger på to dager i hvert emne.',
      nn: 'For leiarar i kommunar som ikkje har ein klasse sjølve. To samlingar på to dagar i kvart emne.',
      en: 'For leaders in municipalities without a class of their own. Two gatherings of two days in each course.',
    } satisfies Localised,
    status: 'published',
    opens_on: opened,
    deadline_on: addDays(today, 35),
    documents_due_on: addDays(today, 42),
    withdraw_by: addDays(today, 90),
    reply_days: 10,
    requirements: REQUIREMENTS,
    documents: [
      { kind: 'education', required: true },
      { kind: 'practice', required: false },
    ],
    rules: {
      mechanism: 'serial-dictatorship',
      maxPerMunicipality: 5,
      maxPerMunicipalityPerClass: null,
      countyFloors: {},
      countyCaps: {},
      minimumWishes: 1,
    },
    seed: 'multebær',
    created_by: coordinator,
    created_at: new Date(`${addDays(opened, -5)}T11:00:00Z`),
    published_at: new Date(`${opened}T06:00:00Z`),
  });
  world.add('call_class', {
    id: idOf<CallClassId>('call-class:tromso'),
    call_id: call,
    sequence: 1,
    name: 'Tromsø',
    city: 'Tromsø',
    venue: 'Scandic Ishavshotel',
    address: 'Fredrik Langes gate 2, 9008 Tromsø',
    seats: 30,
    starts_on: addDays(today, 100),
  });
}
