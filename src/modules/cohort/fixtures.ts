import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type {
  CohortCourseId,
  CohortId,
  CourseVersionId,
  CourseworkId,
  GatheringId,
  ParticipantId,
  PersonId,
  ProgrammeId,
} from '../../kernel/ids.ts';
import type { Localised } from '../../kernel/locale.ts';
import { inLetters } from '../../platform/testing/in-letters.ts';
import type { CohortKind, CohortStatus } from './domain/cohort-status.ts';
import type { ApprovalStatus } from './domain/may-start.ts';

// Builders for tests and the demo world. Each fills in the ordinary and inserts it past the row rules, so the
// connection must be the owner's.

type Owner = pg.Pool | pg.ClientBase;

let count = 0;
const next = () => ++count;

export const theSame = (text: string): Localised => ({ nb: text, nn: text, en: text });

export async function aProgramme(
  owner: Owner,
  given: { code?: string; name?: string; pace?: { recommended: number; most: number } } = {},
): Promise<ProgrammeId> {
  const id = uuid() as ProgrammeId;
  const number = next();
  await owner.query(
    `insert into programme (id, code, name, level, entry, sequence, content) values ($1, $2, $3, 'bachelor', 'order', $4, $5)`,
    [
      id,
      given.code ?? `program-${inLetters(number)}`,
      theSame(given.name ?? 'Lederutdanning helse og omsorg'),
      number,
      {
        offeredBy: theSame('Høgskolen'),
        about: { standing: 'open' },
        targetGroup: { standing: 'open' },
        wayOfWorking: { standing: 'open' },
        pace: { standing: 'assumed', value: given.pace ?? { recommended: 1, most: 2 } },
        stages: [],
      },
    ],
  );
  return id;
}

/** A course with one version, of 7.5 credits in two gatherings of two days with a group assignment between them. */
export async function aCourseVersion(
  owner: Owner,
  given: {
    programme: ProgrammeId;
    code?: string;
    name?: string;
    credits?: number;
    gatheringDays?: readonly number[];
    semesters?: number;
    validFrom?: string;
    /** Leaves how it is taught undecided. */
    undecided?: boolean;
  },
): Promise<CourseVersionId> {
  const course = uuid();
  const id = uuid() as CourseVersionId;
  const number = next();
  const assumed = (value: unknown) => ({ standing: 'assumed', value });
  const open = { standing: 'open' };
  const name = theSame(given.name ?? `Emne ${inLetters(number)}`);
  const days = given.gatheringDays ?? [2, 2];
  await owner.query('insert into course (id, programme_id, code, place) values ($1, $2, $3, $4)', [
    course,
    given.programme,
    given.code ?? `K${inLetters(number).toUpperCase()}`,
    number,
  ]);
  const content = {
    validity: 'assumed',
    name: assumed(name),
    officialCode: open,
    credits: assumed(given.credits ?? 7.5),
    level: 'bachelor',
    semesters: assumed(given.semesters ?? 1),
    summary: open,
    outcomes: { knowledge: open, skills: open, generalCompetence: open },
    content: open,
    gatherings:
      given.undecided === true
        ? open
        : assumed({
            gatherings: days.map((n) => ({ days: { from: n, to: n }, theme: null })),
            abroad: 0,
          }),
    coursework: assumed(
      days.length < 2
        ? []
        : [
            {
              kind: 'home-assignment',
              name: theSame('Gruppeoppgave'),
              obligation: 'compulsory',
              work: 'group',
              assessment: 'approved-or-returned',
              between: { after: 1, before: 2 },
            },
          ],
    ),
    exam: { parts: open, scale: open, attempts: open, examiners: open },
    attendance: open,
    workload: open,
  };
  await owner.query(
    'insert into course_version (id, course_id, valid_from, valid_to, name, credits, content) values ($1, $2, $3, null, $4, $5, $6)',
    [id, course, given.validFrom ?? '2012-08-01', name, given.credits ?? 7.5, content],
  );
  return id;
}

export async function aCohort(
  owner: Owner,
  given: {
    programme?: ProgrammeId;
    name?: string;
    kind?: CohortKind;
    status?: CohortStatus;
    place?: string;
    seats?: { min: number; max: number };
    startsOn?: string;
    municipalities?: readonly string[];
  } = {},
): Promise<CohortId> {
  const id = uuid() as CohortId;
  const municipalities = given.municipalities ?? [];
  await owner.query(
    `insert into cohort (id, programme_id, name, kind, status, place, seats_min, seats_max, starts_on, lead_municipality_code)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      given.programme ?? (await aProgramme(owner)),
      given.name ?? `Klasse ${inLetters(next())}`,
      given.kind ?? 'ordered',
      given.status ?? 'planned',
      given.place ?? 'Gjøvik rådhus',
      given.seats?.min ?? 0,
      given.seats?.max ?? 30,
      given.startsOn ?? '2027-01-12',
      municipalities[0] ?? null,
    ],
  );
  for (const code of municipalities) {
    await owner.query('insert into cohort_municipality (cohort_id, municipality_code) values ($1, $2)', [
      id,
      code,
    ]);
  }
  return id;
}

export async function aCohortCourse(
  owner: Owner,
  given: {
    cohort: CohortId;
    version: CourseVersionId;
    sequence?: number;
    startsOn?: string;
    endsOn?: string;
  },
): Promise<CohortCourseId> {
  const id = uuid() as CohortCourseId;
  await owner.query(
    `insert into cohort_course (id, cohort_id, course_version_id, sequence, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6)`,
    [
      id,
      given.cohort,
      given.version,
      given.sequence ?? 1,
      given.startsOn ?? '2027-01-12',
      given.endsOn ?? '2027-04-30',
    ],
  );
  return id;
}

export async function aGathering(
  owner: Owner,
  given: {
    cohort: CohortId;
    course: CohortCourseId;
    number?: number;
    startsOn?: string;
    endsOn?: string;
    startTime?: string;
    endTime?: string;
    venue?: string;
    address?: string;
    note?: string;
    cancelled?: boolean;
  },
): Promise<GatheringId> {
  const id = uuid() as GatheringId;
  const startsOn = given.startsOn ?? '2027-01-12';
  await owner.query(
    `insert into gathering (id, cohort_id, cohort_course_id, number, starts_on, ends_on, start_time, end_time, venue,
       address, note, cancelled_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '2026-11-20T10:00:00Z')`,
    [
      id,
      given.cohort,
      given.course,
      given.number ?? 1,
      startsOn,
      given.endsOn ?? startsOn,
      given.startTime ?? '09:00',
      given.endTime ?? '15:30',
      given.venue ?? 'Gjøvik rådhus',
      given.address ?? 'Kauffeldts plass 1, 2815 Gjøvik',
      given.note ?? '',
      given.cancelled === true ? '2026-11-20T10:00:00Z' : null,
    ],
  );
  return id;
}

export async function aCoursework(
  owner: Owner,
  given: { cohort: CohortId; course: CohortCourseId; title?: string; dueOn?: string; number?: number },
): Promise<CourseworkId> {
  const id = uuid() as CourseworkId;
  await owner.query(
    `insert into coursework (id, cohort_id, cohort_course_id, number, title, due_on, changed_at)
     values ($1, $2, $3, $4, $5, $6, '2026-11-20T10:00:00Z')`,
    [
      id,
      given.cohort,
      given.course,
      given.number ?? 1,
      theSame(given.title ?? 'Gruppeoppgave'),
      given.dueOn ?? '2027-02-23',
    ],
  );
  return id;
}

/** Enrolled, with the question put to the manager unless told otherwise. */
export async function aParticipant(
  owner: Owner,
  given: {
    cohort: CohortId;
    person: PersonId;
    municipality?: string | null;
    track?: 'credit' | 'non-credit';
    potentialLeader?: boolean;
    status?: 'enrolled' | 'withdrawn';
    manager?: PersonId | null;
    approval?: ApprovalStatus | 'never-asked';
    reason?: string;
  },
): Promise<ParticipantId> {
  const id = uuid() as ParticipantId;
  await owner.query(
    `insert into participant (id, cohort_id, person_id, municipality_code, track, potential_leader, status)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      given.cohort,
      given.person,
      given.municipality ?? null,
      given.track ?? 'credit',
      given.potentialLeader ?? false,
      given.status ?? 'enrolled',
    ],
  );
  if (given.approval !== 'never-asked') {
    await anApproval(owner, {
      participant: id,
      manager: given.manager ?? null,
      municipality: given.municipality ?? null,
      status: given.approval ?? 'asked',
      ...(given.reason === undefined ? {} : { reason: given.reason }),
    });
  }
  return id;
}

export async function anApproval(
  owner: Owner,
  given: {
    participant: ParticipantId;
    manager: PersonId | null;
    municipality: string | null;
    status?: ApprovalStatus;
    reason?: string;
  },
): Promise<void> {
  const status = given.status ?? 'asked';
  await owner.query(
    `insert into manager_approval (participant_id, manager_person_id, municipality_code, status, reason, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      given.participant,
      given.manager,
      given.municipality,
      status,
      given.reason ?? (status === 'declined' ? 'Vi mangler vikar' : ''),
      status === 'asked' ? null : given.manager,
      status === 'asked' ? null : new Date('2026-11-20T10:00:00Z'),
    ],
  );
}

/** What a participant has completed before, in no class that the house knows. */
export async function aCompletion(
  owner: Owner,
  given: {
    person: PersonId;
    version: CourseVersionId;
    cohort?: CohortId;
    outcome?: 'passed' | 'attended';
    completedOn?: string;
  },
): Promise<void> {
  await owner.query(
    `insert into course_completion (id, person_id, course_version_id, cohort_id, outcome, completed_on, source)
     values ($1, $2, $3, $4, $5, $6, 'test')`,
    [
      uuid(),
      given.person,
      given.version,
      given.cohort ?? null,
      given.outcome ?? 'passed',
      given.completedOn ?? '2025-12-15',
    ],
  );
}
