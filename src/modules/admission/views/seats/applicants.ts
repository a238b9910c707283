import { type Actor, allowedActions, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import { type Applicant, standingOf } from '../../domain/seats/applicant.ts';
import {
  type ApplicantQuestion,
  chooseApplicants,
  type ListedApplicant,
} from '../../domain/seats/applicant-list.ts';
import type { Call } from '../../domain/call/call.ts';
import { getCall } from '../../store/call/calls.ts';
import { listApplicants } from '../../store/seats/applicants.ts';

export const APPLICANTS_ON_A_PAGE = 50;

export type ApplicantsView = {
  readonly call: Call;
  /** Everybody, whatever is asked for. */
  readonly all: number;
  readonly found: readonly ListedApplicant[];
  readonly page: readonly ListedApplicant[];
  readonly pages: number;
  readonly counties: readonly Applicant['county'][];
  readonly actions: ReadonlySet<keyof typeof callAccess>;
};

/** Those who have applied, as the programme and the officers may see them: no papers, no needs, no practice. */
export async function viewApplicants(
  actor: Actor,
  id: CallId,
  ask: ApplicantQuestion,
  { db, today }: Platform,
): Promise<ApplicantsView> {
  return db.read(actor, async (tx) => {
    const [call, applicants] = await Promise.all([getCall(tx, id), listApplicants(tx, id, today)]);
    requireAccess(actor, callAccess, 'see-applicants', call, 'programme-coordinator');
    const state = { kind: call.kind, decided: call.status === 'decided' };
    const listed = applicants.map((one) => ({ ...one, standing: standingOf(one, state) }));
    const found = chooseApplicants(listed, ask);
    const counties = new Map(applicants.map(({ county }) => [county.code, county]));
    const from = (ask.page - 1) * APPLICANTS_ON_A_PAGE;
    return {
      call,
      all: listed.length,
      found,
      page: found.slice(from, from + APPLICANTS_ON_A_PAGE),
      pages: Math.max(1, Math.ceil(found.length / APPLICANTS_ON_A_PAGE)),
      counties: [...counties.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      actions: allowedActions(actor, callAccess, call),
    };
  });
}
