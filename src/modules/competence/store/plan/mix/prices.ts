import { sql } from 'kysely';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import { PRICE_PREFIX, type PriceSet, type PriceSetting } from '../../../domain/plan/mix/price-settings.ts';

/** The prices that hold on this day, each with the day it holds from and its source. */
export async function readPriceSet(tx: ReadTx, day: LocalDate): Promise<PriceSet> {
  const { rows } = await sql<PriceSetting>`
    select distinct on (key) substr(key, ${PRICE_PREFIX.length + 1}::int) as key, (value #>> '{}')::float8 as value,
      valid_from as since, source
    from dated_setting where starts_with(key, ${PRICE_PREFIX}) and valid_from <= ${day}
    order by key, valid_from desc`.execute(tx);
  return rows;
}
