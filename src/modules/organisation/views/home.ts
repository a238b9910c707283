import { type Actor, requireAccess } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Platform } from '../../../platform/platform.ts';
import { codesOf, organisationAccess } from '../access.ts';
import { namesOf } from '../store/municipalities.ts';
import { hasStaff } from '../store/units.ts';
import { countLeadersOf } from './leaders.ts';

export type HomeOfMunicipality = {
  readonly name: string;
  readonly hasStaff: boolean;
  readonly leaders: { readonly total: number; readonly lacking: number };
};

/** What the front page tells those who work with the municipality's staff. */
export async function viewHomeOfMunicipality(
  actor: Actor,
  code: MunicipalityCode,
  platform: Platform,
): Promise<HomeOfMunicipality> {
  requireAccess(actor, organisationAccess, 'see-leaders', { municipality: code }, 'competence-adviser');
  const [about, leaders] = await Promise.all([
    platform.db.read(actor, (tx) => Promise.all([namesOf(tx, [code]), hasStaff(tx, codesOf(actor, code))])),
    countLeadersOf(actor, code, platform),
  ]);
  return { name: about[0].get(code) ?? code, hasStaff: about[1], leaders };
}
