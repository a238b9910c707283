import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { municipalCallAccess, staffCodesOf } from '../../access/index.ts';
import type { CallStatus } from '../../domain/call/call.ts';
import { jointGroups, orderOf, rankingSeen } from '../../domain/nomination/ranking.ts';
import { getCall } from '../../store/call/calls.ts';
import { findNames } from '../../store/municipalities.ts';
import { listMunicipalApplicants, type MunicipalApplicant } from '../../store/nomination/nominations.ts';
import { findRecommendation, type Recommendation } from '../../store/nomination/recommendations.ts';

export type { MunicipalApplicant } from '../../store/nomination/nominations.ts';

export type NominationsView = {
  readonly call: { readonly id: CallId; readonly name: Localised; readonly status: CallStatus };
  /** The municipality as it is today; applications under a code that was merged into it are here too. */
  readonly municipality: { readonly code: MunicipalityCode; readonly name: string };
  /** Those who want credits and are ranked: the municipality's order first. */
  readonly applicants: readonly MunicipalApplicant[];
  /** Those who take part without credits, and need no rank. */
  readonly withoutCredits: readonly MunicipalApplicant[];
  readonly order: readonly ApplicationId[];
  readonly seen: string;
  readonly joint: ReadonlyMap<string, readonly MunicipalApplicant[]>;
  readonly recommendation: Recommendation | undefined;
  /** An open call asks no municipality for an order. */
  readonly isRanked: boolean;
  /** Whether anything can be changed: the order, where there is one, and who is asked as manager. */
  readonly mayRank: boolean;
  readonly mayRecommend: boolean;
  /** The reader applies too, and so leaves the ranking to somebody else. */
  readonly isApplicant: boolean;
};

/** A municipality's own applicants to one call, and nobody else's. */
export async function viewNominations(
  actor: Actor,
  callId: CallId,
  code: MunicipalityCode,
  { db }: Platform,
): Promise<NominationsView> {
  requireAccess(actor, municipalCallAccess, 'see-nominations', code, 'competence-adviser');
  const codes = staffCodesOf(actor, code);
  const municipality = codes[0] ?? code;
  return db.read(actor, async (tx) => {
    const [call, all, names, recommendation] = await Promise.all([
      getCall(tx, callId),
      listMunicipalApplicants(tx, callId, codes),
      findNames(tx, [municipality]),
      findRecommendation(tx, callId, municipality),
    ]);
    const applicants = all.filter(({ track }) => track === 'credit');
    const isApplicant = all.some(({ person }) => person === actor.person.id);
    const isOpen = call.status === 'published' && !isApplicant;
    return {
      call: { id: call.id, name: call.name, status: call.status },
      municipality: { code: municipality, name: names.get(municipality) ?? municipality },
      // What the municipality thinks of the reader is not for the reader.
      applicants: isApplicant ? applicants.map((one) => withoutJudgement(one)) : applicants,
      withoutCredits: all.filter(({ track }) => track === 'non-credit'),
      order: isApplicant ? [] : orderOf(applicants),
      seen: rankingSeen(applicants),
      joint: jointGroups(all),
      recommendation,
      isRanked: call.kind === 'national',
      mayRank: isOpen && municipalCallAccess.rank(actor, municipality),
      mayRecommend: isOpen && all.length > 0 && municipalCallAccess.recommend(actor, municipality),
      isApplicant,
    };
  });
}

/** The same, for the one who writes the municipality's recommendation. */
export async function viewRecommendation(
  actor: Actor,
  call: CallId,
  code: MunicipalityCode,
  platform: Platform,
): Promise<NominationsView> {
  requireAccess(actor, municipalCallAccess, 'recommend', code, 'head-of-services');
  return viewNominations(actor, call, code, platform);
}

function withoutJudgement(applicant: MunicipalApplicant): MunicipalApplicant {
  return { ...applicant, rank: undefined, note: '', motivation: '' };
}
