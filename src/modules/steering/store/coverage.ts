import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { LeaderCount, Place } from '../domain/coverage.ts';

/**
 * Counts from the one function that may see all leaders. It answers with counts alone, and only for municipalities that
 * the actor acts for or to those who follow the country.
 */
export async function countLeaders(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<readonly LeaderCount[]> {
  const { rows } = await sql<LeaderCount>`
    select municipality_code as municipality, services, level, leaders, formal
    from scope.count_leaders(${codes}::text[], ${day}::date)`.execute(tx);
  return rows;
}

/** The municipalities that exist on the day: all of them, or those among these codes. */
export async function listPlaces(
  tx: ReadTx,
  codes: readonly MunicipalityCode[] | 'all',
  day: LocalDate,
): Promise<readonly Place[]> {
  const living = tx
    .selectFrom('municipality as m')
    .innerJoin('county as c', 'c.code', 'm.county_code')
    .select(['m.code', 'm.name', 'c.name as county'])
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>=', day)]));
  return codes === 'all' ? living.execute() : living.where(sql<boolean>`m.code = any(${codes})`).execute();
}

/** The smallest number of people that is told as a number. */
export async function readSmallestGroup(tx: ReadTx, day: LocalDate): Promise<number> {
  const row = await tx
    .selectFrom('dated_setting')
    .select('value')
    .where('key', '=', 'disclosure.smallest-group')
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => new Error('The smallest group that may be told is not set'));
  if (typeof row.value !== 'number') throw new TypeError('The smallest group is not a number');
  return row.value;
}
