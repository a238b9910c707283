import {
  aCohort,
  aCohortCourse,
  aCompletion,
  aGathering,
  aParticipant,
} from '../../src/modules/cohort/fixtures.ts';
import { aPerson } from '../../src/modules/organisation/fixtures.ts';
import type {
  CohortCourseId,
  CohortId,
  CourseVersionId,
  CourseworkId,
  GatheringId,
  ParticipantId,
  ProgrammeId,
} from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import type { Rightful } from './victim.ts';
import { GJOVIK, WORDS } from './words.ts';
import { theOnly } from './world.ts';

/** The class of the demo world with what it lacks, and two small ones: one about to start, one about to end. */
export async function addClasses(platform: TestPlatform, { participant: person, manager }: Rightful) {
  const { owner } = platform;
  const cohort = await theOnly<CohortId>(
    platform,
    `select id as value from cohort where name = 'Gjøvikregionen 2026'`,
  );
  const of = <Id extends string>(what: string, values: readonly unknown[] = [cohort]) =>
    theOnly<Id>(platform, what, values);
  const programme = await of<ProgrammeId>('select programme_id as value from cohort where id = $1');
  const version = await of<CourseVersionId>(
    'select course_version_id as value from cohort_course where cohort_id = $1 order by sequence limit 1',
  );
  const [firstCourse, runningCourse] = await Promise.all(
    [1, 2].map((sequence) =>
      of<CohortCourseId>('select id as value from cohort_course where cohort_id = $1 and sequence = $2', [
        cohort,
        sequence,
      ]),
    ),
  );
  if (firstCourse === undefined || runningCourse === undefined) throw new Error('The class has two courses');
  const participant = await of<ParticipantId>(
    'select id as value from participant where cohort_id = $1 and person_id = $2',
    [cohort, person],
  );
  const gathering = await of<GatheringId>(
    `update gathering set note = $2 where id = (select id from gathering
       where cohort_id = $1 and starts_on > '2026-11-24' order by starts_on limit 1) returning id as value`,
    [cohort, WORDS.gatheringNote],
  );
  const coursework = await of<CourseworkId>(
    'select id as value from coursework where cohort_course_id = $1 order by number limit 1',
    [runningCourse],
  );
  await owner.query('update cohort set seats_max = seats_max + 10 where id = $1', [cohort]);

  const asked = await aParticipant(owner, {
    cohort,
    person: await aPerson(owner, { ...WORDS.asked, email: 'sigbjorn.lonndalen@gjovik.example' }),
    municipality: GJOVIK,
    manager,
  });
  await aParticipant(owner, {
    cohort,
    person: await aPerson(owner, { email: 'avslag@gjovik.example' }),
    municipality: GJOVIK,
    manager,
    approval: 'declined',
    reason: WORDS.reason,
  });
  await owner.query(
    `insert into coursework_status (coursework_id, participant_id, person_id, cohort_id, status)
     values ($1, $2, $3, $4, 'returned') on conflict do nothing`,
    [coursework, participant, person, cohort],
  );

  const plannedCohort = await aCohort(owner, {
    programme,
    name: WORDS.plannedClass,
    municipalities: [GJOVIK],
  });
  await aParticipant(owner, { cohort: plannedCohort, person, manager, approval: 'approved' });
  const finishedCohort = await aCohort(owner, {
    programme,
    name: WORDS.finishedClass,
    status: 'running',
    municipalities: [GJOVIK],
    startsOn: '2026-02-03',
  });
  const past = await aCohortCourse(owner, {
    cohort: finishedCohort,
    version,
    startsOn: '2026-02-03',
    endsOn: '2026-06-01',
  });
  await aGathering(owner, { cohort: finishedCohort, course: past, startsOn: '2026-02-03' });
  const completed = await owner.query(
    'select from course_completion where person_id = $1 and course_version_id = $2',
    [person, version],
  );
  if (completed.rowCount === 0) await aCompletion(owner, { person, version, cohort });
  return {
    programme,
    cohort,
    plannedCohort,
    finishedCohort,
    gathering,
    coursework,
    course: runningCourse,
    completedCourse: firstCourse,
    participant,
    asked,
  };
}
