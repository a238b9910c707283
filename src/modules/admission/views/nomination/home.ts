import type { Actor } from '../../../../access/index.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { staffCodesOf } from '../../access/index.ts';
import { findNames } from '../../store/municipalities.ts';
import {
  listMunicipalCalls,
  listWaitingApprovals,
  type MunicipalCall,
  type WaitingApproval,
} from '../../store/nomination/waiting.ts';

export type NominationsAtHome = {
  readonly approvals: readonly WaitingApproval[];
  readonly calls: readonly (MunicipalCall & {
    readonly municipality: MunicipalityCode;
    readonly municipalityName: string;
  })[];
};

/** What waits for somebody as a line manager, and for the municipalities that they answer for. */
export async function viewNominationsAtHome(actor: Actor, { db }: Platform): Promise<NominationsAtHome> {
  const municipalities = [
    ...new Set(actor.scope.staff.flatMap((code) => staffCodesOf(actor, code).slice(0, 1))),
  ];
  return db.read(actor, async (tx) => {
    const [approvals, names, ...calls] = await Promise.all([
      actor.isAskedAsManager ? listWaitingApprovals(tx, actor.person.id) : [],
      findNames(tx, municipalities),
      ...municipalities.map((code) => listMunicipalCalls(tx, staffCodesOf(actor, code))),
    ]);
    return {
      approvals,
      calls: municipalities.flatMap((municipality, index) =>
        (calls[index] ?? []).map((call) => ({
          ...call,
          municipality,
          municipalityName: names.get(municipality) ?? municipality,
        })),
      ),
    };
  });
}
