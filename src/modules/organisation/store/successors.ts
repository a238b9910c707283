import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { successorsOn } from '../domain/municipality-history.ts';
import { listChanges } from './municipalities.ts';

/** What each code is on the day: itself while it lives, one after a merger, several after a split. */
export async function currentCodes(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>> {
  const changes = await listChanges(tx);
  return new Map(codes.map((code) => [code, successorsOn(code, day, changes).map((one) => one.code)]));
}
