import { allowedActions, type Actor, hasRole, NotFound, requireAccess } from '../../../access/index.ts';
import { byPersonName } from '../../../kernel/alphabet.ts';
import type { CohortId, GatheringId, ParticipantId } from '../../../kernel/ids.ts';
import type { Platform } from '../../../platform/platform.ts';
import { approvalAccess, type ApprovalThing, cohortAccess } from '../access.ts';
import { decideStart, type StartDecision, type ParticipantWithApproval } from '../domain/may-start.ts';
import { chooseParticipants, type ParticipantChoice } from '../domain/participant-list.ts';
import type { CohortRecord } from '../store/cohorts.ts';
import {
  type ClassmateRecord,
  listClassmates,
  listParticipants,
  type ParticipantRecord,
} from '../store/participants.ts';
import {
  type CohortAction,
  cohortThing,
  getVisibleCohort,
  type GatheringPage,
  viewGathering,
} from './cohort.ts';

export type ParticipantList = {
  readonly cohort: CohortRecord;
  readonly rows: readonly ParticipantRecord[];
  readonly total: number;
  /** Whether the list is a municipality's own part of the class. */
  readonly onlyOwn: boolean;
  readonly actions: ReadonlySet<CohortAction>;
};

/** The participants with everything a coordinator follows up; a municipality gets its own people and nobody else's. */
export async function viewParticipants(
  actor: Actor,
  id: CohortId,
  choice: ParticipantChoice,
  { db }: Platform,
): Promise<ParticipantList> {
  const whole = hasRole(actor, 'programme-coordinator');
  const [{ cohort, actions }, participants] = await db.read(actor, (tx) =>
    Promise.all([
      getVisibleCohort(tx, actor, id),
      listParticipants(tx, id, whole ? 'all' : actor.scope.staff),
    ]),
  );
  requireAccess(actor, cohortAccess, 'see-participants', cohortThing(cohort), 'programme-coordinator');
  return {
    cohort,
    rows: chooseParticipants(participants, choice),
    total: participants.length,
    onlyOwn: !whole,
    actions,
  };
}

const everybody: ParticipantChoice = {
  query: '',
  approval: undefined,
  status: undefined,
  sort: 'name',
  descending: false,
};

export type ParticipantPage = {
  readonly cohort: CohortRecord;
  readonly participant: ParticipantRecord;
  readonly actions: ReadonlySet<CohortAction>;
  readonly maySetManager: boolean;
};

/** One row of the list, for its own page and the pages that change it. */
export async function viewParticipant(
  actor: Actor,
  id: CohortId,
  participantId: ParticipantId,
  platform: Platform,
): Promise<ParticipantPage> {
  const { cohort, rows, actions } = await viewParticipants(actor, id, everybody, platform);
  const participant = rows.find((row) => row.id === participantId);
  if (participant === undefined) throw new NotFound('participant');
  return {
    cohort,
    participant,
    actions,
    maySetManager: allowedActions(actor, approvalAccess, approvalThing(participant)).has('set-manager'),
  };
}

function approvalThing(participant: ParticipantRecord): ApprovalThing {
  return {
    manager: participant.manager?.id ?? null,
    participant: participant.person,
    municipality: participant.municipalityCode,
  };
}

/** Whoever may not find the manager is told so before anything is asked. */
export function requireManagerChange(actor: Actor, participant: ParticipantRecord): void {
  requireAccess(actor, approvalAccess, 'set-manager', approvalThing(participant), 'competence-adviser');
}

export type StartPage = {
  readonly cohort: CohortRecord;
  readonly decision: StartDecision;
  readonly participants: ReadonlyMap<ParticipantId, ParticipantRecord>;
};

/** Whether the class may start, by the rule that starts it, with the names of those who are waited for. */
export async function viewStart(actor: Actor, id: CohortId, platform: Platform): Promise<StartPage> {
  const { cohort, rows } = await viewParticipants(actor, id, everybody, platform);
  requireAccess(actor, cohortAccess, 'start-cohort', cohortThing(cohort), 'programme-coordinator');
  const decision = decideStart(
    cohort,
    rows.map((row): ParticipantWithApproval => ({
      id: row.id,
      status: row.status,
      approval: { status: row.approval, manager: row.manager?.id ?? null },
    })),
  );
  return { cohort, decision, participants: new Map(rows.map((row) => [row.id, row])) };
}

export type AttendanceList = GatheringPage & { readonly classmates: readonly ClassmateRecord[] };

/** The names to tick off at a gathering, for those who hold it. */
export async function viewAttendanceList(
  actor: Actor,
  id: CohortId,
  gatheringId: GatheringId,
  platform: Platform,
): Promise<AttendanceList> {
  const page = await viewGathering(actor, id, gatheringId, platform);
  requireAccess(
    actor,
    cohortAccess,
    'print-attendance-list',
    cohortThing(page.cohort),
    'programme-coordinator',
  );
  const classmates = await platform.db.read(actor, (tx) => listClassmates(tx, id));
  return { ...page, classmates: byName(classmates) };
}

export function byName<One extends { readonly givenName: string; readonly familyName: string }>(
  people: readonly One[],
): readonly One[] {
  return people.toSorted(byPersonName);
}
