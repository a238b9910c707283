import type {
  CohortCourseId,
  CohortId,
  CourseworkId,
  EmployeeId,
  GatheringId,
  ParticipantId,
  PersonId,
  ProgrammeId,
  RegionId,
  StaffImportId,
  UnitId,
} from '../../src/kernel/ids.ts';
import { modules } from '../../src/modules.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { createTestApp } from '../../src/web/testing/test-app.ts';
import { addCalls, type CallsOfVictim, type PeopleOfCall } from './victim-call.ts';
import { addClasses } from './victim-class.ts';
import { anOrderOfEachState, type OrdersOfVictim } from './victim-orders.ts';
import { addPlans, type PlansOfVictim } from './victim-plans.ts';
import { addFigures, type FiguresOfVictim } from './victim-figures.ts';
import { addSeats, type SeatsOfVictim } from './victim-seats.ts';
import { addStaff, importStaff } from './victim-staff.ts';
import { WORDS } from './words.ts';
import { theOnly } from './world.ts';

/** Those who have a right to what is attacked: what they can do is what the attackers try. */
export type Rightful = {
  adviser: PersonId;
  coordinator: PersonId;
  participant: PersonId;
  manager: PersonId;
  /** Leads the victim's unit. */
  unitLeader: PersonId;
  lecturer: PersonId;
  regionCoordinator: PersonId;
  steward: PersonId;
} & PeopleOfCall;

/** What the attacks aim at: Gjøvik, its class «Gjøvikregionen 2026», and things of each kind that hang on them. */
export type Victim = {
  rightful: Rightful;
  region: RegionId;
  unit: UnitId;
  /** In the payroll only. */
  employee: EmployeeId;
  /** Leads the unit, and can log in. */
  leader: EmployeeId;
  education: string;
  assignment: string;
  imports: { ready: StaffImportId; accepted: StaffImportId };
  programme: ProgrammeId;
  cohort: CohortId;
  plannedCohort: CohortId;
  finishedCohort: CohortId;
  gathering: GatheringId;
  coursework: CourseworkId;
  course: CohortCourseId;
  /** A course of the class that the participant has completed. */
  completedCourse: CohortCourseId;
  participant: ParticipantId;
  /** Somebody whose manager has not answered. */
  asked: ParticipantId;
  orders: OrdersOfVictim;
  calls: CallsOfVictim & SeatsOfVictim;
  figures: FiguresOfVictim;
  plans: PlansOfVictim;
  session: string;
  /** What a calendar programme fetches, and what is stored of it. */
  feedHash: string;
};

/** Adds to a demo world what it lacks of things that can be attacked, and finds the rest. */
export async function arrangeVictim(platform: TestPlatform): Promise<Victim> {
  const ofDemo = await findRightful(platform);
  const { calls, people } = await addCalls(platform, ofDemo);
  const seats = await addSeats(platform, { ...ofDemo, ...people });
  const { staff, unitLeader } = await addStaff(platform);
  const rightful = { ...ofDemo, ...people, unitLeader };
  const imports = await importStaff(platform, rightful.adviser);
  const classes = await addClasses(platform, rightful);
  const own = await addOwnThings(platform, rightful.participant, classes.cohort);
  return {
    rightful,
    region: await theOnly<RegionId>(platform, `select id as value from region where name = 'Gjøvikregionen'`),
    ...staff,
    imports,
    ...classes,
    calls: { ...calls, ...seats },
    orders: await anOrderOfEachState(platform, rightful.adviser),
    figures: await addFigures(platform),
    plans: await addPlans(platform, {
      adviser: rightful.adviser,
      participant: rightful.participant,
      ...staff,
      coursework: classes.coursework,
    }),
    ...own,
  };
}

async function findRightful(
  platform: TestPlatform,
): Promise<Omit<Rightful, keyof PeopleOfCall | 'unitLeader'>> {
  const demo = (role: string, place = '%') =>
    theOnly<PersonId>(
      platform,
      `select person_id as value from demo_person where role = $1 and place like $2 order by sequence`,
      [role, place],
    );
  return {
    adviser: await demo('competence-adviser', 'Gjøvik'),
    coordinator: await demo('programme-coordinator'),
    participant: await demo('participant', 'Gjøvik'),
    manager: await demo('manager', 'Gjøvik'),
    lecturer: await demo('lecturer', 'Gjøvikregionen'),
    regionCoordinator: await demo('region-coordinator', 'Gjøvikregionen'),
    steward: await demo('national-steward'),
  };
}

/** What belongs to one person and to nobody else, made the way that person makes it. */
async function addOwnThings(platform: TestPlatform, person: PersonId, cohort: CohortId) {
  const { owner, keys } = platform;
  const browser = await createTestApp(platform, modules).as(person);
  await browser.post(`/cohorts/${cohort}/own-needs`, { text: WORDS.need });
  await browser.post('/calendar/address');
  const feed = await theOnly<Buffer>(
    platform,
    'select token_hash as value from calendar_feed where person_id = $1',
    [person],
  );
  await owner.query(
    `insert into login_identity (provider, subject, person_id) values ('entra', 'gjovik-0417', $1)`,
    [person],
  );
  await owner.query(
    `insert into login_code (id, address_hash, person_id, code_hash, expires_at)
     values (gen_random_uuid(), $1, $2, $1, now() + interval '10 minutes')`,
    [keys.hash('login-address', 'gjovik'), person],
  );
  const session = await theOnly(platform, 'select id as value from session where person_id = $1 limit 1', [
    person,
  ]);
  return { session, feedHash: feed.toString('base64url') };
}
