import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId, CourseVersionId, ParticipantId, PersonId, ProgrammeId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { type CourseVersion, statedValue } from '../../programme/index.ts';
import { generalAccess } from '../access.ts';
import type { CohortKind } from '../domain/cohort-status.ts';
import { type CourseToPlan, planGatherings } from '../domain/plan-gatherings.ts';
import { insertCohort } from '../store/cohorts.ts';
import { findVersions, type VersionToTake } from '../store/course-versions.ts';
import { findPeople, insertEnrolments, peopleWithEmails } from '../store/participants.ts';
import { insertPlan } from '../store/schedule.ts';

export type PersonToEnrol =
  | PersonId
  | {
      readonly givenName: string;
      readonly familyName: string;
      readonly email: string;
      readonly locale: Locale;
    };

export type ParticipantToEnrol = {
  readonly person: PersonToEnrol;
  readonly municipality: MunicipalityCode | null;
  readonly track: 'credit' | 'non-credit';
  readonly potentialLeader: boolean;
  /** Who is asked to approve; the municipality finds the manager when it is not known yet. */
  readonly managerPersonId?: PersonId | null;
};

export type FormCohortInput = {
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly kind: CohortKind;
  /** Where the class meets: "Gjøvik rådhus". */
  readonly place: string;
  /** Street and town, for the map; may come later. */
  readonly address?: string;
  readonly seats: { readonly min: number; readonly max: number };
  /** The first gathering is on this day, or as soon after it as people work. */
  readonly startsOn: LocalDate;
  /** In the order they are to be taken. */
  readonly courses: readonly CourseVersionId[];
  readonly coursesASemester?: number;
  /** The first one is responsible for the class. */
  readonly municipalities: readonly MunicipalityCode[];
  readonly participants: readonly ParticipantToEnrol[];
};

export type FormCohortFailure =
  | { kind: 'no-courses' }
  | { kind: 'course-unknown'; course: CourseVersionId }
  | { kind: 'course-of-other-programme'; code: string }
  | { kind: 'course-without-gatherings'; code: string }
  | { kind: 'too-many-participants'; seats: number }
  | { kind: 'person-unknown' }
  | { kind: 'same-person-twice'; person: PersonToEnrol }
  | { kind: 'manager-is-participant'; person: PersonToEnrol };

/**
 * A class comes into being with its gatherings, its coursework and its participants, and each participant's manager is
 * asked. It all happens in the caller's transaction, and nothing has been written when it fails.
 */
export async function formCohort(
  tx: Tx,
  actor: Actor,
  input: FormCohortInput,
): Promise<Result<CohortId, FormCohortFailure>> {
  requireAccess(actor, generalAccess, 'form-cohort', null, 'programme-coordinator');

  const [courses, people] = await Promise.all([coursesToPlan(tx, input), peopleToEnrol(tx, input)]);
  if (!courses.ok) return courses;
  if (!people.ok) return people;

  const id = uuid() as CohortId;
  const plan = planGatherings(input.startsOn, courses.value, input.coursesASemester ?? 1);
  const [lead = null] = input.municipalities;
  await insertCohort(
    tx,
    {
      id,
      programme_id: input.programmeId,
      name: input.name,
      kind: input.kind,
      status: 'planned',
      place: input.place,
      seats_min: input.seats.min,
      seats_max: input.seats.max,
      starts_on: plan[0]?.startsOn ?? input.startsOn,
      lead_municipality_code: lead,
    },
    [
      ...new Set([
        ...input.municipalities,
        ...input.participants.flatMap((participant) => participant.municipality ?? []),
      ]),
    ],
  );
  await insertPlan(tx, id, { venue: input.place, address: input.address ?? '' }, plan, uuid);
  await enrol(tx, id, input.participants, people.value);
  await trace(tx, actor, 'cohort.formed', id, {
    ...(lead === null ? {} : { municipality: lead }),
    details: { participants: input.participants.length, courses: input.courses.length },
  });
  await enqueue(tx, 'cohort.announce', { cohortId: id });
  return succeed(id);
}

async function coursesToPlan(
  tx: Tx,
  input: FormCohortInput,
): Promise<Result<CourseToPlan[], FormCohortFailure>> {
  if (input.courses.length === 0) return fail({ kind: 'no-courses' });
  const versions = await findVersions(tx, input.courses);
  const courses: CourseToPlan[] = [];
  for (const id of input.courses) {
    const version = versions.get(id);
    if (version === undefined) return fail({ kind: 'course-unknown', course: id });
    if (version.programme !== input.programmeId)
      return fail({ kind: 'course-of-other-programme', code: version.code });
    const course = courseToPlan(version);
    if (course === undefined) return fail({ kind: 'course-without-gatherings', code: version.code });
    courses.push(course);
  }
  return succeed(courses);
}

/** How a version is laid out over gatherings; undefined while the catalogue has not decided on any. */
export function courseToPlan({
  id,
  content,
}: Pick<VersionToTake, 'id' | 'content'>): CourseToPlan | undefined {
  // The programme room checks a version for faults before it saves it, so it is taken at its word.
  const rules = content as Omit<CourseVersion, 'valid'>;
  const pattern = statedValue(rules.gatherings);
  if (pattern === undefined || pattern.gatherings.length === 0) return undefined;
  return {
    version: id,
    // Of "three or four days" the longer is set aside: it is easier to give a day back than to find one.
    gatheringDays: pattern.gatherings.map((gathering) => gathering.days.to),
    coursework: (statedValue(rules.coursework) ?? [])
      .filter((rule) => rule.obligation === 'compulsory')
      .map((rule) => ({ title: rule.name, ...rule.between })),
    semesters: statedValue(rules.semesters) ?? 1,
  };
}

type KnownPeople = ReadonlyMap<string, PersonId>;

/** Everybody who is known already, by id and by e-mail, once it is clear that the list can be enrolled. */
async function peopleToEnrol(
  tx: Tx,
  { participants, seats }: FormCohortInput,
): Promise<Result<KnownPeople, FormCohortFailure>> {
  if (participants.length > seats.max) return fail({ kind: 'too-many-participants', seats: seats.max });
  const ids = participants.flatMap(({ person }) => (typeof person === 'string' ? [person] : []));
  const emails = participants.flatMap(({ person }) =>
    typeof person === 'string' ? [] : [person.email.toLowerCase()],
  );
  const found = await findPeople(tx, ids, emails);
  const known = new Map(found.flatMap(({ id, email }) => [[id, id] as const, [email, id] as const]));

  const seen = new Set<string>();
  for (const { person, managerPersonId } of participants) {
    const given = keyOf(person);
    const id = known.get(given);
    if (typeof person === 'string' && id === undefined) return fail({ kind: 'person-unknown' });
    if (seen.has(id ?? given)) return fail({ kind: 'same-person-twice', person });
    if (id !== undefined && id === managerPersonId) return fail({ kind: 'manager-is-participant', person });
    seen.add(id ?? given);
  }
  return succeed(known);
}

async function enrol(
  tx: Tx,
  cohort: CohortId,
  participants: readonly ParticipantToEnrol[],
  known: KnownPeople,
): Promise<void> {
  const newcomers = participants.flatMap(({ person }) =>
    typeof person === 'string' || known.has(person.email.toLowerCase())
      ? []
      : [{ ...person, email: person.email.toLowerCase(), id: uuid() as PersonId }],
  );
  const all = new Map([...known, ...(await peopleWithEmails(tx, newcomers))]);
  await insertEnrolments(
    tx,
    cohort,
    participants.map((participant) => {
      const person = all.get(keyOf(participant.person));
      // Only an address whose person has been closed leads here, and that is for an administrator to open again.
      if (person === undefined) throw new Error('A participant could not be made a person');
      return {
        id: uuid() as ParticipantId,
        person,
        municipality: participant.municipality,
        track: participant.track,
        potentialLeader: participant.potentialLeader,
        manager: participant.managerPersonId ?? null,
      };
    }),
  );
}

function keyOf(person: PersonToEnrol): string {
  return typeof person === 'string' ? person : person.email.toLowerCase();
}
