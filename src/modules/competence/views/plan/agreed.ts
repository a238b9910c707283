import type { PlanHearingId, PlanId } from '../../../../kernel/ids.ts';
import { addDays, type LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import { type HearingPeriod, hearingStateOn } from '../../domain/plan/process/hearing.ts';
import type { CaseBody } from '../../domain/plan/process/case.ts';
import { findAdoptingBody } from '../../store/plan/anchors.ts';
import { listCases, type PlanCase } from '../../store/plan/cases.ts';
import { listAnswerCounts, listHearings } from '../../store/plan/hearings.ts';
import { listMembers } from '../../store/plan/members.ts';
import { type DueMeasure, listDueMeasures } from '../../store/plan/standing.ts';

/** Who holds the plan and what has been agreed of days: what one asks first who comes to it. */
export type Agreed = {
  readonly leaders: readonly string[];
  readonly adoptingBody: CaseBody | null;
  /** The newest. */
  readonly hearing:
    | (HearingPeriod & {
        readonly id: PlanHearingId;
        readonly state: 'coming' | 'open' | 'over';
        readonly answers: number;
      })
    | null;
  /** The newest. */
  readonly case: Pick<PlanCase, 'id' | 'body' | 'bodyName' | 'meetingOn' | 'decidedOn'> | null;
  readonly due: { readonly measures: readonly DueMeasure[]; readonly count: number };
};

/** As long before a deadline as one can still do something about it. */
const SOON_DAYS = 60;
const SHOWN_DUE = 3;

export async function findAgreed(tx: ReadTx, plan: PlanId, today: LocalDate): Promise<Agreed> {
  const [members, adoptingBody, [hearing], counts, [found], due] = await Promise.all([
    listMembers(tx, plan),
    findAdoptingBody(tx, plan),
    listHearings(tx, plan),
    listAnswerCounts(tx, plan),
    listCases(tx, plan),
    listDueMeasures(tx, plan, addDays(today, SOON_DAYS), SHOWN_DUE),
  ]);
  return {
    leaders: members.filter(({ part }) => part === 'project-leader').map(({ name }) => name),
    adoptingBody,
    hearing:
      hearing === undefined
        ? null
        : {
            id: hearing.id,
            opensOn: hearing.opensOn,
            closesOn: hearing.closesOn,
            state: hearingStateOn(hearing, today),
            answers: counts.get(hearing.id) ?? 0,
          },
    case:
      found === undefined
        ? null
        : {
            id: found.id,
            body: found.body,
            bodyName: found.bodyName,
            meetingOn: found.meetingOn,
            decidedOn: found.decidedOn,
          },
    due,
  };
}
