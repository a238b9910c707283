import { courseIdOf, programmeIdOf } from '../src/modules/programme/index.ts';
import type { OrderId, PersonId } from '../src/kernel/ids.ts';
import { addDays, type LocalDate, localDate, weekday, yearOf } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { kroner, type Ore } from '../src/kernel/ore.ts';
import type { Leader, MunicipalityStaff } from './municipality-staff.ts';
import { addressPart } from './names.ts';
import { idOf } from './random.ts';
import type { World } from './world.ts';

const PROGRAMME = 'helse-omsorg';

type Candidate = { leader: Leader; track?: 'credit' | 'non-credit'; potential?: boolean };

type OrderStory = {
  key: string;
  lead: MunicipalityStaff;
  /** Who writes on behalf of the lead municipality, and is its contact. */
  adviser: { id: PersonId; name: string; email: string };
  seats: readonly (readonly [municipality: MunicipalityCode, seats: number])[];
  range: readonly [least: number, most: number];
  courses: readonly string[];
  coursesASemester?: number;
  start: LocalDate;
  place: string;
  note?: string;
  invoiceReference?: string;
  candidates: readonly Candidate[];
  /** Days before today on which it was begun, sent, offered and accepted; it stands where the list ends. */
  daysAgo: readonly [begun: number, sent?: number, offered?: number, accepted?: number];
  offer?: { price: Ore; text: string; validTo: LocalDate };
};

/** Orders on their way: one being written, one that waits for the programme, one that waits for an answer, one agreed. */
export function addOrders(
  world: World,
  staff: { gjovik: MunicipalityStaff; ringsaker: MunicipalityStaff; vestreToten: MunicipalityStaff },
  coordinator: PersonId,
  today: LocalDate,
): void {
  const { gjovik, ringsaker, vestreToten } = staff;
  const add = (story: OrderStory) => addOrder(world, story, coordinator, today);
  const autumn = nextAutumn(today);

  add({
    key: 'gjovik-draft',
    lead: gjovik,
    adviser: personAt(gjovik, 'Kari Kompetanse'),
    seats: [[gjovik.code, 12]],
    range: [10, 16],
    courses: ['M5', 'M8'],
    start: autumn,
    place: '',
    candidates: withoutEducation(gjovik)
      .slice(-5)
      .map((leader, i) => ({ leader, potential: i === 0 })),
    daysAgo: [3],
  });

  add({
    key: 'vestre-toten-sent',
    lead: vestreToten,
    adviser: writer(vestreToten),
    seats: [
      [vestreToten.code, 8],
      ['3442' as MunicipalityCode, 6],
      ['3447' as MunicipalityCode, 4],
    ],
    range: [15, 20],
    courses: ['M1', 'M2', 'M3', 'M4'],
    start: autumn,
    place: 'Raufoss',
    note: 'Kommunene skal bruke klassen som ressursgruppe når de lager felles kompetanseplan.',
    invoiceReference: 'VT-2010',
    candidates: withoutEducation(vestreToten)
      .slice(0, 6)
      .map((leader, i) => ({ leader, ...(i === 5 ? { track: 'non-credit' as const } : {}) })),
    daysAgo: [19, 12],
  });

  add({
    key: 'ringsaker-offered',
    lead: ringsaker,
    adviser: personAt(ringsaker, 'Rune Rådgiver'),
    seats: [[ringsaker.code, 24]],
    range: [18, 26],
    courses: ['M1', 'M4', 'M2', 'M8'],
    coursesASemester: 2,
    start: addDays(autumn, 7),
    place: 'Brumunddal',
    note: 'Vi begynner med kommunikasjon tidlig, fordi avdelingene skal slås sammen ved årsskiftet.',
    invoiceReference: 'RI-4410',
    candidates: withoutEducation(ringsaker)
      .slice(0, 17)
      .map((leader, i) => ({ leader, potential: i > 14 })),
    daysAgo: [40, 33, 9],
    offer: {
      price: kroner(1_152_000),
      text: 'Prisen gjelder fire emner for inntil 26 deltakere. Den dekker undervisning, veiledning, læringsplattform og eksamen. Kommunen holder lokaler og servering på samlingene.',
      validTo: addDays(today, 12),
    },
  });

  add({
    key: 'gjovik-accepted',
    lead: gjovik,
    adviser: personAt(gjovik, 'Kari Kompetanse'),
    seats: [
      [gjovik.code, 10],
      ['3448' as MunicipalityCode, 5],
    ],
    range: [12, 18],
    courses: ['M6', 'M7'],
    start: addDays(autumn, 14),
    place: 'Gjøvik',
    note: 'Samlingene bør ligge tirsdag og onsdag. Da har vi lettest for å skaffe vikarer.',
    invoiceReference: 'GJ-3310',
    candidates: gjovik.leaders
      .slice(8, 15)
      .map((leader, i) => ({ leader, ...(i === 6 ? { track: 'non-credit' as const } : {}) })),
    daysAgo: [60, 55, 34, 16],
    offer: {
      price: kroner(372_000),
      text: 'Prisen gjelder to emner for inntil 18 deltakere. Reise og opphold for foreleserne er med.',
      validTo: addDays(today, -4),
    },
  });
}

function addOrder(world: World, story: OrderStory, coordinator: PersonId, today: LocalDate): void {
  const id = idOf<OrderId>(`order:${story.key}`);
  const [begun, sent, offered, accepted] = story.daysAgo;
  const status =
    accepted !== undefined
      ? 'accepted'
      : offered !== undefined
        ? 'offered'
        : sent !== undefined
          ? 'sent'
          : 'draft';
  world.add('class_order', {
    id,
    programme_id: programmeIdOf(PROGRAMME),
    lead_municipality_code: story.lead.code,
    status,
    wished_start: story.start,
    courses_a_semester: story.coursesASemester ?? 1,
    place: story.place,
    seats_min: story.range[0],
    seats_max: story.range[1],
    contact_name: story.adviser.name,
    contact_email: story.adviser.email,
    note: story.note ?? '',
    invoice_reference: story.invoiceReference ?? '',
    price_ore: story.offer?.price ?? null,
    quote_text: story.offer?.text ?? '',
    quote_valid_to: story.offer?.validTo ?? null,
    created_by: story.adviser.id,
    created_at: noon(addDays(today, -begun)),
    sent_at: sent === undefined ? null : noon(addDays(today, -sent)),
  });
  for (const [municipality, seats] of story.seats) {
    world.add('class_order_municipality', { order_id: id, municipality_code: municipality, seats });
  }
  for (const [index, code] of story.courses.entries()) {
    world.add('class_order_course', { order_id: id, course_id: courseIdOf(code), sequence: index + 1 });
  }
  for (const { leader, track, potential } of story.candidates) {
    world.add('class_order_candidate', {
      id: idOf(`candidate:${id}:${leader.employee}`),
      order_id: id,
      municipality_code: story.lead.code,
      employee_id: leader.employee,
      given_name: leader.name.given,
      family_name: leader.name.family,
      email: leader.email,
      track: track ?? 'credit',
      potential_leader: potential ?? false,
      added_at: noon(addDays(today, -begun)),
    });
  }
  const steps = [
    ['lead', null, 'draft', begun],
    ['lead', 'draft', 'sent', sent],
    ['programme', 'sent', 'offered', offered],
    ['lead', 'offered', 'accepted', accepted],
  ] as const;
  for (const [side, from, to, ago] of steps) {
    if (ago === undefined) continue;
    world.add('class_order_event', {
      order_id: id,
      at: noon(addDays(today, -ago)),
      person_id: side === 'lead' ? story.adviser.id : coordinator,
      side,
      from_status: from,
      to_status: to,
    });
  }
}

/** Those whom the order is for: leaders with no more than 30 credits of leadership education. */
function withoutEducation(staff: MunicipalityStaff): readonly Leader[] {
  return staff.leaders.filter((leader) => leader.credits <= 30);
}

/** Somebody whom the world has made already, found by the address that was made from the name. */
function personAt(staff: MunicipalityStaff, name: string): OrderStory['adviser'] {
  const [given = '', ...family] = name.split(' ');
  const email = `${addressPart(given)}.${addressPart(family.join(' '))}@${addressPart(staff.place.name)}.example`;
  return { id: idOf<PersonId>(`person:${email}`), name, email };
}

/** In the smaller municipalities the head of the services writes the order. */
function writer(staff: MunicipalityStaff): OrderStory['adviser'] {
  const head = staff.leaders[0];
  if (head === undefined) throw new Error(`${staff.place.name} has no leaders`);
  return { id: head.person, name: `${head.name.given} ${head.name.family}`, email: head.email };
}

/** The second Tuesday of September, at least half a year ahead: what one orders in the autumn begins the next. */
function nextAutumn(today: LocalDate): LocalDate {
  const year = yearOf(addDays(today, 184));
  const september = localDate(`${year}-09-08`);
  const day = september < addDays(today, 60) ? localDate(`${year + 1}-09-08`) : september;
  return addDays(day, (9 - weekday(day)) % 7);
}

function noon(day: LocalDate): Date {
  return new Date(`${day}T11:00:00Z`);
}
