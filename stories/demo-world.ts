import type pg from 'pg';
import type { PersonId, RegionId } from '../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { catalogue, loadCatalogue } from '../src/modules/programme/index.ts';
import type { AssignedRole } from '../src/access/index.ts';
import { type Attendee, addCohort } from './cohorts.ts';
import { addFigures } from './figures/index.ts';
import { addGjovik } from './gjovik-staff.ts';
import { addMunicipalityStaff, type Leader, type MunicipalityStaff } from './municipality-staff.ts';
import { addressPart, inventName } from './names.ts';
import { addNationalCall } from './national-call.ts';
import { addNationalProgramme } from './national-programme.ts';
import { addOpenCall } from './open-call.ts';
import { addOrders } from './orders.ts';
import { addPlans } from './plans.ts';
import { addFigureSets } from './plans/figures.ts';
import { COUNTIES, PLACES, REGIONS } from './places.ts';
import { idOf, randomFrom } from './random.ts';
import { emptyWorld, saveWorld, type World } from './world.ts';

/** How many first-line units the municipalities beside Gjøvik have, and how large they are beside the usual. */
const SIZES: Record<string, { units: number; scale: number }> = {
  '3411': { units: 33, scale: 1 },
  '3442': { units: 8, scale: 0.8 },
  '3443': { units: 8, scale: 0.8 },
  '3447': { units: 4, scale: 0.7 },
  '3448': { units: 4, scale: 0.7 },
  '5027': { units: 5, scale: 0.7 },
};

/** Loads the demo world into an empty, migrated database: invented people in real municipalities, told around today. */
export async function loadDemoWorld(client: pg.ClientBase, today: LocalDate): Promise<void> {
  const loaded = await loadCatalogue(client, catalogue);
  if (!loaded.ok) throw new Error(`The catalogue has faults: ${JSON.stringify(loaded.failure)}`);
  await saveWorld(client, buildDemoWorld(today));
  await addFigures(client, today);
  await addFigureSets(client, today);
}

export function buildDemoWorld(today: LocalDate): World {
  const world = emptyWorld();
  addPlaces(world);
  const staff = new Map<string, MunicipalityStaff>(
    PLACES.filter((place) => SIZES[place.code] !== undefined).map((place) => [
      place.code,
      addMunicipalityStaff(world, place, SIZES[place.code] ?? { units: 4, scale: 1 }, today),
    ]),
  );
  staff.set('3407', addGjovik(world, today));
  const of = (code: string): MunicipalityStaff => {
    const found = staff.get(code);
    if (found === undefined) throw new Error(`No staff was made for ${code}`);
    return found;
  };
  const people = addPeopleOfTheProgramme(world);
  const region = addGjovikregionen(world, ['3407', '3442', '3443', '3448'].map(of), today);
  addPlannedClass(world, of('3407'), today);
  addRingsaker(world, of('3411'), today);
  addMidtreGauldal(world, of('5027'), today);
  const national = addNationalProgramme(world, today);
  addOrders(
    world,
    { gjovik: of('3407'), ringsaker: of('3411'), vestreToten: of('3443') },
    people.coordinator,
    today,
  );
  const { applicant } = addNationalCall(
    world,
    { coordinator: people.coordinator, officers: [people.officer, people.secondOfficer] },
    of('3407'),
    today,
  );
  addOpenCall(world, people.coordinator, today);
  addRole(world, people.lecturer, 'lecturer', { cohort_id: region.cohort });

  const gjovik = of('3407');
  addRole(world, adviserOf(world, gjovik, 'Kari Kompetanse'), 'competence-adviser', {
    municipality_code: gjovik.code,
  });
  const ringsaker = of('3411');
  const adviser = adviserOf(world, ringsaker, 'Rune Rådgiver');
  addRole(world, adviser, 'competence-adviser', { municipality_code: ringsaker.code });
  const head = leader(gjovik, 0);
  addRole(world, head.person, 'head-of-services', { municipality_code: gjovik.code });
  const advisers = addAdvisersOfRegion(world, of);
  const heard = {
    union: addPerson(world, 'Tone Tillitsrud', 'gjovik.example'),
    elders: addPerson(world, 'Egil Eldrerud', 'gjovik.example'),
  };
  const resource = region.attendees.at(-1);
  if (resource === undefined) throw new Error('The class of the region is empty');
  addPlans(
    world,
    {
      coordinator: people.regionCoordinator,
      advisers: { gjovik: idOf<PersonId>('person:kari.kompetanse@gjovik.example'), ...advisers },
      head: head.person,
      ...heard,
      resourceGroup: region.attendees,
    },
    today,
  );

  const cast: readonly (readonly [person: PersonId, role: string, place: string])[] = [
    [region.participant.person, 'participant', 'Gjøvik'],
    [national.participant, 'participant', 'Nasjonal lederutdanning, Trondheim'],
    [region.manager, 'manager', 'Gjøvik'],
    [applicant, 'manager', 'Gjøvik, har søkt nasjonal lederutdanning'],
    [idOf<PersonId>(`person:kari.kompetanse@gjovik.example`), 'competence-adviser', 'Gjøvik'],
    [adviser, 'competence-adviser', 'Ringsaker'],
    [advisers.ostreToten, 'competence-adviser', 'Østre Toten'],
    [advisers.vestreToten, 'competence-adviser', 'Vestre Toten'],
    [advisers.sondreLand, 'competence-adviser', 'Søndre Land'],
    [advisers.nordreLand, 'competence-adviser', 'Nordre Land'],
    [head.person, 'head-of-services', 'Gjøvik'],
    [people.regionCoordinator, 'region-coordinator', 'Gjøvikregionen'],
    [people.coordinator, 'programme-coordinator', 'Lederutdanning helse og omsorg'],
    [people.officer, 'admission-officer', 'Høgskolen i Innlandet'],
    [people.secondOfficer, 'admission-officer', 'Høgskolen i Innlandet'],
    [people.lecturer, 'lecturer', 'Gjøvikregionen'],
    [people.examiner, 'examiner', 'Lederutdanning helse og omsorg'],
    [people.evaluator, 'evaluator', 'Lederutdanning helse og omsorg'],
    [people.steward, 'national-steward', 'Helsedirektoratet'],
    [people.administrator, 'system-administrator', 'Lederløft'],
    // Those who have a part in a plan and no role beside it.
    [resource.person, 'participant', 'Nordre Land, ressursgruppen i Gjøvikregionen'],
    [heard.union, 'Tillitsvalgt', 'Gjøvik, kompetanseplanen'],
    [heard.elders, 'Eldrerådet', 'Gjøvik, kompetanseplanen'],
  ];
  for (const [index, [person, role, place]] of cast.entries()) {
    world.add('demo_person', { person_id: person, sequence: index + 1, role, place });
  }
  return world;
}

function addPlaces(world: World): void {
  const source = 'Kartverket 2024 og Statistisk sentralbyrå, tabell 07459';
  for (const [code, name] of COUNTIES) world.add('county', { code, name });
  for (const place of PLACES) {
    world.add('municipality', {
      code: place.code as MunicipalityCode,
      name: place.name,
      official_name: place.official,
      county_code: place.code.slice(0, 2),
      language_form: place.form,
      population: place.population,
      population_on: '2025-01-01' as LocalDate,
      source,
    });
  }
  for (const { name, members } of REGIONS) {
    const id = idOf<RegionId>(`region:${name}`);
    world.add('region', { id, name });
    for (const code of members) {
      world.add('region_member', {
        region_id: id,
        municipality_code: code as MunicipalityCode,
        valid_from: '2020-01-01' as LocalDate,
      });
    }
  }
}

function addPerson(world: World, fullName: string, domain: string): PersonId {
  const [given = '', ...family] = fullName.split(' ');
  const email = `${addressPart(given)}.${addressPart(family.join(' '))}@${domain}`;
  const id = idOf<PersonId>(`person:${email}`);
  world.add('person', { id, given_name: given, family_name: family.join(' '), email });
  return id;
}

function addRole(
  world: World,
  person: PersonId,
  role: AssignedRole,
  where: {
    municipality_code?: MunicipalityCode;
    region_id?: RegionId;
    cohort_id?: Attendee['person'] | string;
  } = {},
): void {
  world.add('role_assignment', {
    id: idOf(`role:${person}:${role}`),
    person_id: person,
    role,
    valid_from: '2020-01-01' as LocalDate,
    ...(where as object),
  });
}

function adviserOf(world: World, staff: MunicipalityStaff, name: string): PersonId {
  return addPerson(world, name, `${addressPart(staff.place.name)}.example`);
}

/** One in each of the other municipalities of Gjøvikregionen; together with Gjøvik's they are the region's project group. */
function addAdvisersOfRegion(world: World, of: (code: string) => MunicipalityStaff) {
  const adviser = (code: string, name: string): PersonId => {
    const staff = of(code);
    const person = adviserOf(world, staff, name);
    addRole(world, person, 'competence-adviser', { municipality_code: staff.code });
    return person;
  };
  return {
    ostreToten: adviser('3442', 'Øyvind Østvoll'),
    vestreToten: adviser('3443', 'Vera Vestrum'),
    sondreLand: adviser('3447', 'Solveig Søndrum'),
    nordreLand: adviser('3448', 'Nora Nordrum'),
  };
}

function addPeopleOfTheProgramme(world: World) {
  const people = {
    coordinator: addPerson(world, 'Pernille Programvik', 'leder.example'),
    officer: addPerson(world, 'Oda Opptaksrud', 'innlandet.example'),
    secondOfficer: addPerson(world, 'Olav Opptaksvik', 'innlandet.example'),
    lecturer: addPerson(world, 'Frode Foreleserud', 'leder.example'),
    examiner: addPerson(world, 'Sissel Sensor', 'leder.example'),
    evaluator: addPerson(world, 'Eva Evalueringsen', 'leder.example'),
    steward: addPerson(world, 'Nils Nasjonal', 'direktoratet.example'),
    administrator: addPerson(world, 'Synne Systemstad', 'leder.example'),
    regionCoordinator: addPerson(world, 'Reidun Regionsen', 'gjovikregionen.example'),
  };
  addRole(world, people.coordinator, 'programme-coordinator');
  addRole(world, people.officer, 'admission-officer');
  addRole(world, people.secondOfficer, 'admission-officer');
  addRole(world, people.examiner, 'examiner');
  addRole(world, people.evaluator, 'evaluator');
  addRole(world, people.steward, 'national-steward');
  addRole(world, people.administrator, 'system-administrator');
  addRole(world, people.regionCoordinator, 'region-coordinator', {
    region_id: idOf<RegionId>('region:Gjøvikregionen'),
  });
  return people;
}

function leader(staff: MunicipalityStaff, index: number): Leader {
  const found = staff.leaders[index];
  if (found === undefined) throw new Error(`${staff.place.name} has no leader number ${index}`);
  return found;
}

export function attendeeOf(
  one: Leader,
  municipality: MunicipalityCode,
  approval: Attendee['approval'],
): Attendee {
  return {
    person: one.person,
    municipality,
    track: 'credit',
    potential: false,
    manager: one.manager,
    approval,
  };
}

/** 18 leaders from four of the five municipalities, in the second course; the class is also the region's resource group. */
function addGjovikregionen(world: World, four: readonly MunicipalityStaff[], today: LocalDate) {
  const shares = [6, 4, 4, 4];
  const attendees = four.flatMap((staff, i) =>
    staff.leaders.slice(2, 2 + (shares[i] ?? 0)).map(
      (one, n) =>
        ({
          ...attendeeOf(one, staff.code, 'approved'),
          track: n === 3 ? 'non-credit' : 'credit',
        }) as Attendee,
    ),
  );
  const gjovik = four[0];
  if (gjovik === undefined) throw new Error('Gjøvik has no staff');
  const cohort = addCohort(world, {
    key: 'gjovikregionen',
    name: 'Gjøvikregionen 2026',
    programme: 'helse-omsorg',
    kind: 'ordered',
    place: 'Gjøvik',
    venue: 'Gjøvik rådhus, kommunestyresalen',
    address: 'Kauffeldts plass 1, 2815 Gjøvik',
    lead: gjovik.code,
    municipalities: four.map((staff) => staff.code),
    seats: [15, 24],
    courses: [
      ['M1', addDays(today, -230)],
      ['M2', addDays(today, -33)],
      ['M5', addDays(today, 70)],
    ],
    attendees,
    today,
  });
  const participant = leader(gjovik, 3);
  // Everybody comes from a municipality here; the type also has room for classes where some do not.
  const members = attendees.flatMap(({ person, municipality }) =>
    municipality === null ? [] : [{ person, municipality }],
  );
  return { cohort, participant, manager: leader(gjovik, 1).person, attendees: members };
}

/** A class that cannot start yet: some managers have not answered. */
function addPlannedClass(world: World, gjovik: MunicipalityStaff, today: LocalDate): void {
  addCohort(world, {
    key: 'gjovik-2027',
    name: 'Gjøvik våren 2027',
    programme: 'helse-omsorg',
    kind: 'ordered',
    place: 'Gjøvik',
    venue: 'Gjøvik rådhus, møterom Mjøsa',
    address: 'Kauffeldts plass 1, 2815 Gjøvik',
    lead: gjovik.code,
    municipalities: [gjovik.code],
    seats: [8, 16],
    courses: [['M3', addDays(today, 58)]],
    attendees: gjovik.leaders
      .slice(2)
      .map((one, n) => attendeeOf(one, gjovik.code, n % 3 === 0 ? 'asked' : 'approved')),
    today,
  });
}

/** 40 leaders and eight courses over three years, now in the last one. */
function addRingsaker(world: World, staff: MunicipalityStaff, today: LocalDate): void {
  const codes = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'];
  addCohort(world, {
    key: 'ringsaker',
    name: 'Ringsaker 2024–2026',
    programme: 'helse-omsorg',
    kind: 'ordered',
    place: 'Brumunddal',
    venue: 'Ringsaker rådhus',
    address: 'Brugata 2, 2380 Brumunddal',
    lead: staff.code,
    municipalities: [staff.code],
    seats: [30, 40],
    courses: codes.map((code, i) => [code, addDays(today, -980 + i * 136)] as const),
    attendees: staff.leaders.slice(0, 40).map((one) => attendeeOf(one, staff.code, 'approved')),
    today,
  });
}

/** M1, M2, M3, and then M5 without M4; people from other units and the chief executive's staff came along. */
function addMidtreGauldal(world: World, staff: MunicipalityStaff, today: LocalDate): void {
  const random = randomFrom('midtre-gauldal');
  const guests = Array.from({ length: 4 }, () => {
    const name = inventName(random);
    return addPerson(world, `${name.given} ${name.family}`, 'midtre-gauldal.example');
  });
  addCohort(world, {
    key: 'midtre-gauldal',
    name: 'Midtre Gauldal',
    programme: 'helse-omsorg',
    kind: 'ordered',
    place: 'Støren',
    venue: 'Rådhuset på Støren',
    address: 'Rørosveien 11, 7290 Støren',
    lead: staff.code,
    municipalities: [staff.code],
    seats: [12, 20],
    courses: [
      ['M1', addDays(today, -760)],
      ['M2', addDays(today, -580)],
      ['M3', addDays(today, -400)],
      ['M5', addDays(today, -220)],
    ],
    attendees: [
      ...staff.leaders.map((one) => attendeeOf(one, staff.code, 'approved')),
      ...guests.map((person): Attendee => ({
        person,
        municipality: staff.code,
        track: 'non-credit',
        potential: true,
        manager: staff.leaders[0]?.person ?? null,
        approval: 'approved',
      })),
    ],
    today,
  });
}
