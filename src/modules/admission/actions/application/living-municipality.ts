import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import { currentCodes } from '../../../organisation/index.ts';
import { findUnknownMunicipalities } from '../../store/municipalities.ts';

/**
 * The municipality as it is on the day: a merged one under its new code. `ended` when it became several, so that somebody
 * has to say which; `unknown` when there never was one.
 */
export async function livingMunicipality(
  tx: ReadTx,
  code: MunicipalityCode | null,
  day: LocalDate,
): Promise<MunicipalityCode | null | 'ended' | 'unknown'> {
  if (code === null) return null;
  const successors = (await currentCodes(tx, [code], day)).get(code) ?? [];
  const [only, ...others] = successors;
  if (only === undefined || others.length > 0) return 'ended';
  const unknown = await findUnknownMunicipalities(tx, [only], day);
  return unknown.length === 0 ? only : 'unknown';
}
