import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../access/index.ts';
import type { CohortId, CourseVersionId, OrderId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result } from '../../../kernel/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { formCohort, type FormCohortFailure, type ParticipantToEnrol } from '../../cohort/index.ts';
import { findCatalogue } from '../../programme/index.ts';
import { type CoursePlan, obstaclesIn, planCourses, programmeOf } from '../planning/course-plan.ts';
import { type ClassPlanFault, decideClassPlan } from '../domain/class-plan.ts';
import { looksLikeEmail } from '../domain/faults.ts';
import type { Order } from '../domain/order.ts';
import {
  type Candidate,
  type CandidatePerson,
  linkCandidates,
  listCandidatePeople,
  listCandidates,
} from '../store/candidates.ts';
import { findWrittenLanguages } from '../store/municipalities.ts';
import { saveState } from '../store/orders.ts';
import { invitePerson } from '../store/people.ts';
import { orderForStep, record, type StepFailure } from './order-for-step.ts';

export type PlanOrderFailure =
  | StepFailure
  | { kind: 'faults'; faults: readonly ClassPlanFault[] }
  | { kind: 'courses-not-orderable'; courses: readonly string[] }
  | { kind: 'more-candidates-than-seats'; candidates: number; seats: number }
  | { kind: 'same-person-twice'; name: string }
  | { kind: 'class-not-formed'; why: FormCohortFailure['kind'] };

/**
 * Makes the order a class, with gatherings, coursework and participants, and has each participant's manager asked.
 * All of it in one transaction: two presses of the button form one class.
 */
export async function planOrder(
  actor: Actor,
  input: {
    order: OrderId;
    version: number;
    name: string;
    venue: string;
    address: string;
    startsOn: LocalDate | null;
    coursesASemester: number;
  },
  { db, now, today }: Platform,
): Promise<Result<CohortId, PlanOrderFailure>> {
  try {
    return await db.transaction(actor, async (tx) => {
      const found = await orderForStep(tx, actor, 'plan', input.order, input.version);
      if (!found.ok) return found;
      const { order, programmeId } = found.value;
      const decided = decideClassPlan(input, today);
      if (!decided.ok) return fail({ kind: 'faults', faults: decided.failure });
      const plan = decided.value;

      const programme = programmeOf(order, await findCatalogue(tx));
      const wanted = { ...order.wishes, start: plan.startsOn, coursesASemester: plan.coursesASemester };
      const courses = planCourses(wanted, programme, today);
      const obstacles = [...obstaclesIn(courses).keys()];
      if (obstacles.length > 0) return fail({ kind: 'courses-not-orderable', courses: obstacles });

      const candidates = await listCandidates(tx, order.id);
      const participants = await participantsOf(tx, order.id, candidates, today);
      const formed = await formCohort(tx, actor, {
        programmeId,
        name: plan.name,
        kind: 'ordered',
        place: plan.venue,
        address: plan.address,
        seats: order.wishes.range,
        startsOn: plan.startsOn,
        coursesASemester: plan.coursesASemester,
        courses: versionsOf(courses),
        municipalities: order.wishes.municipalities.map((one) => one.municipality),
        participants,
      });
      if (!formed.ok) throw new NotFormed(failureOf(formed.failure, order, candidates, participants));

      await linkCandidates(tx, order.id, today);
      await saveState(tx, order.id, { state: 'planned', cohort: formed.value });
      await record(tx, actor, order, now(), { action: 'order.planned', side: 'programme', to: 'planned' });
      return formed;
    });
  } catch (error) {
    if (error instanceof NotFormed) return fail(error.failure);
    throw error;
  }
}

/** Managers may have been given logins before the class was refused; throwing takes them back with the rest. */
class NotFormed extends Error {
  override name = 'NotFormed';
  readonly failure: PlanOrderFailure;

  constructor(failure: PlanOrderFailure) {
    super('The class could not be formed');
    this.failure = failure;
  }
}

function versionsOf(plan: CoursePlan): readonly CourseVersionId[] {
  return plan.courses.flatMap(({ version }) => (version === null ? [] : [version]));
}

function failureOf(
  failure: FormCohortFailure,
  order: Order,
  candidates: readonly Candidate[],
  participants: readonly ParticipantToEnrol[],
): PlanOrderFailure {
  switch (failure.kind) {
    case 'too-many-participants':
      return {
        kind: 'more-candidates-than-seats',
        candidates: candidates.length,
        seats: order.wishes.range.max,
      };
    // Somebody who works in two of the municipalities can be on the list of both, and can only sit on one chair.
    case 'same-person-twice': {
      const twice = candidates[participants.findIndex(({ person }) => person === failure.person)];
      return {
        kind: 'same-person-twice',
        name: `${twice?.givenName ?? ''} ${twice?.familyName ?? ''}`.trim(),
      };
    }
    default:
      return { kind: 'class-not-formed', why: failure.kind };
  }
}

async function participantsOf(
  tx: Tx,
  order: OrderId,
  candidates: readonly Candidate[],
  today: LocalDate,
): Promise<readonly ParticipantToEnrol[]> {
  const [people, languages] = await Promise.all([
    listCandidatePeople(tx, order, today),
    findWrittenLanguages(
      tx,
      candidates.map((candidate) => candidate.municipality),
    ),
  ]);
  const known = new Map(people.map((one) => [one.candidate, one]));
  const languageOf = (municipality: MunicipalityCode): Locale => languages.get(municipality) ?? 'nb';
  const managers = new Map<string, PersonId | null>();
  const participants: ParticipantToEnrol[] = [];
  for (const candidate of candidates) {
    const person = known.get(candidate.id)?.person ?? null;
    const manager = known.get(candidate.id)?.manager ?? null;
    if (manager !== null && !managers.has(manager.employee))
      managers.set(manager.employee, await managerPerson(tx, manager, languageOf(candidate.municipality)));
    const managerPersonId = manager === null ? null : (managers.get(manager.employee) ?? null);
    participants.push({
      person: person ?? {
        givenName: candidate.givenName,
        familyName: candidate.familyName,
        email: candidate.email,
        locale: languageOf(candidate.municipality),
      },
      municipality: candidate.municipality,
      track: candidate.track,
      potentialLeader: candidate.potentialLeader,
      // Somebody with two jobs may be their own manager on paper; the municipality then names another.
      managerPersonId: managerPersonId === person ? null : managerPersonId,
    });
  }
  return participants;
}

/** The manager's login, made when there is none: without it nobody could answer. Null leaves it to the municipality. */
async function managerPerson(
  tx: Tx,
  manager: NonNullable<CandidatePerson['manager']>,
  locale: Locale,
): Promise<PersonId | null> {
  if (manager.person !== null) return manager.person;
  const { email } = manager;
  if (email === null || !looksLikeEmail(email)) return null;
  return (await invitePerson(tx, { ...manager, id: uuid() as PersonId, email, locale })) ?? null;
}
