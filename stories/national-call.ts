import type { ApplicationId, CallClassId, CallId, PersonId } from '../src/kernel/ids.ts';
import { addDays, type LocalDate, weekday, yearOf } from '../src/kernel/local-date.ts';
import type { Localised } from '../src/kernel/locale.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { programmeIdOf } from '../src/modules/programme/index.ts';
import { COUNTY_FLOORS, REQUIREMENTS } from './call-rules.ts';
import type { MunicipalityStaff } from './municipality-staff.ts';
import { addressPart, inventName } from './names.ts';
import { type Place, PLACES } from './places.ts';
import { idOf, type Random, randomFrom } from './random.ts';
import type { World } from './world.ts';

const CLASSES = [
  { key: 'oslo-1', name: 'Oslo 1', city: 'Oslo', venue: 'BI Nydalen', address: 'Nydalsveien 37, 0484 Oslo' },
  { key: 'oslo-2', name: 'Oslo 2', city: 'Oslo', venue: 'BI Nydalen', address: 'Nydalsveien 37, 0484 Oslo' },
  { key: 'oslo-3', name: 'Oslo 3', city: 'Oslo', venue: 'BI Nydalen', address: 'Nydalsveien 37, 0484 Oslo' },
  {
    key: 'trondheim',
    name: 'Trondheim',
    city: 'Trondheim',
    venue: 'BI Trondheim',
    address: 'Brattørkaia 16, 7010 Trondheim',
  },
] as const;

const SEATS = 54;
const APPLICANTS = 400;
/** Applicants from Gjøvik are leaders on its staff list, so that its adviser knows them. */
const FROM_GJOVIK = 6;

export type CallPeople = {
  coordinator: PersonId;
  /** Two, because a refusal needs a second pair of eyes. */
  officers: readonly [PersonId, PersonId];
};

/** The year's national call: the deadline is over, 400 have applied, and the seats are not shared out yet. */
export function addNationalCall(
  world: World,
  { coordinator, officers }: CallPeople,
  gjovik: MunicipalityStaff,
  today: LocalDate,
): { applicant: PersonId } {
  const random = randomFrom('national-call');
  const year = yearOf(today);
  const call = idOf<CallId>('call:national');
  const opened = addDays(today, -80);
  world.add('call', {
    id: call,
    contact_email: 'opptak@leder.example',
    programme_id: programmeIdOf('nasjonal'),
    kind: 'national',
    name: {
      nb: `Nasjonal lederutdanning, opptak ${year}`,
      nn: `Nasjonal leiarutdanning, opptak ${year}`,
      en: `National leadership programme, admission ${year}`,
    } satisfies Localised,
    about: {
      nb: 'Fire klasser for ledere i kommunal helse og omsorg, tre i Oslo og én i Trondheim. Utdanningen gir 30 studiepoeng og er gratis for kommunen.',
      nn: 'Fire klassar for leiarar i kommunal helse og omsorg, tre i Oslo og éin i Trondheim. Utdanninga gjev 30 studiepoeng og er gratis for kommunen.',
      en: 'Four classes for leaders in municipal health and care, three in Oslo and one in Trondheim. The programme gives 30 credits and is free of charge for the municipality.',
    } satisfies Localised,
    status: 'published',
    opens_on: opened,
    deadline_on: addDays(today, -25),
    documents_due_on: addDays(today, -18),
    withdraw_by: addDays(today, 200),
    reply_days: 14,
    requirements: REQUIREMENTS,
    documents: [
      { kind: 'education', required: false },
      { kind: 'practice', required: false },
    ],
    rules: {
      mechanism: 'serial-dictatorship',
      maxPerMunicipality: 8,
      maxPerMunicipalityPerClass: 3,
      countyFloors: COUNTY_FLOORS,
      countyCaps: {},
      minimumWishes: 1,
    },
    seed: 'tiriltunge',
    created_by: coordinator,
    created_at: moment(addDays(opened, -20)),
    published_at: moment(opened),
  });
  const classes = CLASSES.map(({ key, ...one }, index) => {
    const id = idOf<CallClassId>(`call-class:${key}`);
    world.add('call_class', {
      id,
      call_id: call,
      sequence: index + 1,
      ...one,
      seats: SEATS,
      starts_on: mondayFrom(addDays(today, 285 + index * 7)),
    });
    return id;
  });

  const taken = new Set<string>();
  const homes = PLACES.flatMap((place) =>
    Array.from({ length: Math.ceil(place.population ** 0.45 / 12) }, () => place),
  );
  const ranks = new Map<string, number>();
  const own = gjovik.leaders.slice(12, 12 + FROM_GJOVIK);
  for (let number = 0; number < APPLICANTS; number++) {
    const leader = own[number];
    const home = leader === undefined ? random.pick(homes) : gjovik.place;
    const person = leader?.person ?? inventLeader(world, random, home, taken);
    const municipality = home.code as MunicipalityCode;
    const track = random.chance(0.95) ? 'credit' : 'non-credit';
    const outcome = outcomeOf(random.next());
    const application = addApplication(world, random, {
      call,
      classes,
      person,
      municipality,
      home,
      opened,
      track,
      practiceYears: SHORT_PRACTICE[outcome] ?? random.between(6, 20),
      joint: number < 2 ? 'Hjemmetjenesten i Gjøvik' : '',
    });
    const manager =
      leader === undefined ? inventLeader(world, random, home, taken) : (leader.manager ?? person);
    const approval = random.chance(0.96) ? 'approved' : random.chance(0.7) ? 'asked' : 'declined';
    world.add('application_approval', {
      application_id: application,
      person_id: person,
      municipality_code: municipality,
      manager_person_id: manager === person ? null : manager,
      ...(approval === 'asked' || manager === person
        ? { status: 'asked' as const }
        : {
            status: approval,
            reason: approval === 'declined' ? 'Vi kan ikke sette inn vikar dette året.' : '',
            decided_by: manager,
            decided_at: moment(addDays(opened, 40)),
          }),
    });
    const rank = (ranks.get(municipality) ?? 0) + 1;
    ranks.set(municipality, rank);
    // Gjøvik has not ranked its own yet: somebody can try it.
    if (municipality !== gjovik.code) {
      world.add('nomination', {
        application_id: application,
        call_id: call,
        municipality_code: municipality,
        rank,
        decided_by: manager,
        decided_at: moment(addDays(opened, 50)),
      });
    }
    // Who wants no credits needs no assessment.
    if (track === 'credit') {
      addAssessment(world, { application, person, home, outcome, officers, day: addDays(opened, 62) });
    }
  }
  const first = own[0];
  if (first === undefined) throw new Error('Gjøvik has no leader who applies');
  return { applicant: first.person };
}

function inventLeader(world: World, random: Random, home: Place, taken: Set<string>): PersonId {
  for (;;) {
    const name = inventName(random);
    const email = `${addressPart(name.given)}.${addressPart(name.family)}.${taken.size}@${addressPart(home.name)}.example`;
    const id = idOf<PersonId>(`person:${email}`);
    if (taken.has(email)) continue;
    taken.add(email);
    const locale = home.form === 'nn' ? 'nn' : 'nb';
    world.add('person', { id, given_name: name.given, family_name: name.family, email, locale });
    return id;
  }
}

const SERVICES = [
  'home-care',
  'nursing-home',
  'assisted-living',
  'mental-health',
  'health-centre',
  'therapy',
];
const TITLES = ['Avdelingsleder', 'Virksomhetsleder', 'Enhetsleder', 'Fagleder'];
const MOTIVATIONS = [
  'Vi skal bygge om tjenesten de neste årene, og jeg vil lede det på en måte som de ansatte kjenner seg igjen i.',
  'Jeg har ledet i seks år uten lederutdanning, og trenger språk og verktøy for det jeg står i.',
  'Sykefraværet hos oss er høyt. Jeg vil lære hvordan andre har snudd det, og prøve det ut med mine egne.',
  'Kommunen skal lage en plan for kompetanse, og jeg skal ha ansvaret for min del av den.',
] as const;
const MOTIVATIONS_NN = [
  'Vi skal byggje om tenesta dei neste åra, og eg vil leie det slik at dei tilsette kjenner seg att.',
  'Eg har leidd i seks år utan leiarutdanning, og treng språk og verktøy for det eg står i.',
] as const;

function addApplication(
  world: World,
  random: Random,
  one: {
    call: CallId;
    classes: readonly CallClassId[];
    person: PersonId;
    municipality: MunicipalityCode;
    home: Place;
    opened: LocalDate;
    track: 'credit' | 'non-credit';
    practiceYears: number;
    /** What those who apply together have called it. */
    joint: string;
  },
): ApplicationId {
  const id = idOf<ApplicationId>(`application:national:${one.person}`);
  const own = { application_id: id, person_id: one.person };
  const nynorsk = one.home.form === 'nn';
  const sent = addDays(one.opened, random.between(3, 54));
  world.add('application', {
    id,
    call_id: one.call,
    person_id: one.person,
    municipality_code: one.municipality,
    service: random.pick(SERVICES),
    position_title: random.pick(TITLES),
    staff_count: random.between(18, 84),
    track: one.track,
    formal_leadership_education: random.chance(0.22),
    joint_name: one.joint,
    locale: nynorsk ? 'nn' : 'nb',
    status: 'submitted',
    created_at: moment(sent),
    changed_at: moment(sent),
    submitted_at: moment(sent),
  });
  world.add('application_content', {
    ...own,
    motivation: random.pick(nynorsk ? MOTIVATIONS_NN : MOTIVATIONS),
  });
  wishesOf(random, one.classes, one.home).forEach((call_class_id, index) =>
    world.add('application_wish', { ...own, call_class_id, sequence: index + 1 }),
  );
  world.add('application_education', {
    id: idOf(`application-education:${id}`),
    ...own,
    sequence: 1,
    title: random.pick(['Bachelor i sykepleie', 'Bachelor i vernepleie', 'Bachelor i sosialt arbeid']),
    institution: random.pick(['Høgskolen i Innlandet', 'NTNU', 'OsloMet', 'Universitetet i Agder']),
    completed_on: `${yearOf(one.opened) - random.between(6, 28)}-06-15` as LocalDate,
    credits: 180,
  });
  world.add('application_practice', {
    id: idOf(`application-practice:${id}`),
    ...own,
    sequence: 1,
    employer: `${one.home.name} kommune`,
    title: 'Leder',
    started_on: addDays(one.opened, -Math.ceil(365.25 * one.practiceYears)),
    percent: 100,
  });
  world.add('application_event', {
    ...own,
    at: moment(sent),
    by_person_id: one.person,
    side: 'applicant',
    event: 'submitted',
  });
  return id;
}

/** North of Dovre most want Trondheim first; some want one city alone. */
function wishesOf(random: Random, classes: readonly CallClassId[], home: Place): readonly CallClassId[] {
  const trondheim = classes.slice(3);
  const oslo = random.shuffle(classes.slice(0, 3));
  const north = ['15', '18', '50', '55', '56'].includes(home.code.slice(0, 2));
  if (random.chance(0.25)) return north ? trondheim : oslo;
  return north ? [...trondheim, ...oslo] : [...oslo, ...trondheim];
}

type Outcome = 'general' | 'age-23-5' | 'prior-learning' | 'missing' | 'refused' | 'proposed' | 'waiting';

/** How the assessment of one in so many ends; some have not been looked at yet. */
function outcomeOf(drawn: number): Outcome {
  if (drawn < 0.78) return 'general';
  if (drawn < 0.82) return 'age-23-5';
  if (drawn < 0.9) return 'prior-learning';
  if (drawn < 0.93) return 'missing';
  if (drawn < 0.95) return 'refused';
  return drawn < 0.975 ? 'proposed' : 'waiting';
}

const SHORT_PRACTICE: Partial<Record<Outcome, number>> = { refused: 2, proposed: 3 };

function addAssessment(
  world: World,
  one: {
    application: ApplicationId;
    person: PersonId;
    home: Place;
    outcome: Outcome;
    officers: CallPeople['officers'];
    day: LocalDate;
  },
): void {
  const { outcome, day } = one;
  const [first, second] = one.officers;
  const nynorsk = one.home.form === 'nn';
  const common = {
    application_id: one.application,
    person_id: one.person,
    assessed_by: first,
    assessed_at: moment(day),
  };
  switch (outcome) {
    case 'waiting':
      return;
    case 'missing':
      world.add('qualification', {
        ...common,
        status: 'documents-missing',
        asked_documents: nynorsk
          ? 'Arbeidsattest med stillingsprosent for dei siste fem åra.'
          : 'Arbeidsattest med stillingsprosent for de siste fem årene.',
      });
      return;
    case 'refused':
    case 'proposed': {
      const years = outcome === 'refused' ? ['to', 2] : ['tre', 3];
      world.add('qualification', {
        ...common,
        status: outcome === 'refused' ? 'not-qualified' : 'refusal-proposed',
        has_general: false,
        practice_years: Number(years[1]),
        reasons: nynorsk
          ? `Du har ikkje generell studiekompetanse, og ${years[0]} års praksis er mindre enn dei fem åra som krevst.`
          : `Du har ikke generell studiekompetanse, og ${years[0]} års praksis er mindre enn de fem årene som kreves.`,
        ...(outcome === 'refused' ? { confirmed_by: second, confirmed_at: moment(addDays(day, 2)) } : {}),
      });
      return;
    }
    default:
      world.add('qualification', {
        ...common,
        status: 'qualified',
        route: outcome,
        has_general: outcome === 'general',
        practice_years: 6,
      });
  }
}

/** That day when it is a Monday, and otherwise the next one. */
function mondayFrom(day: LocalDate): LocalDate {
  return addDays(day, (8 - weekday(day)) % 7);
}

/** Noon in Norway, near enough, as the tables keep moments. */
function moment(day: LocalDate): Date {
  return new Date(`${day}T11:00:00Z`);
}
