import { type Actor, NotFound, requireAccess } from '../../../../../access/index.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { present, type RegionPlace } from '../../../domain/plan/region/place.ts';
import { ownWordAccess } from '../../../plan-access.ts';

/**
 * @throws NotFound when the municipality is not in the region today
 * @throws AccessDenied when the actor does not answer for it
 */
export function requireOwnWord(
  actor: Actor,
  municipality: MunicipalityCode,
  places: readonly RegionPlace[],
): void {
  if (!present(places).some(({ code }) => code === municipality)) throw new NotFound('municipality');
  requireAccess(actor, ownWordAccess, 'answer-for-this', municipality, 'competence-adviser');
}
