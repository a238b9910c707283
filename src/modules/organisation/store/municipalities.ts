import { sql } from 'kysely';
import type { RegionId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { MunicipalityChange } from '../domain/municipality-history.ts';
import type { MunicipalityOrder } from '../domain/list-orders.ts';
import type { LanguageForm } from '../domain/reference/reference.ts';
import { containing, NORWEGIAN } from './open-on.ts';

export type Municipality = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly officialName: string;
  readonly county: string;
  readonly languageForm: LanguageForm | null;
  readonly validTo: LocalDate | null;
  readonly population: number | null;
  readonly populationOn: LocalDate | null;
  readonly source: string;
};

function selectMunicipalities(tx: ReadTx) {
  return tx
    .selectFrom('municipality as m')
    .innerJoin('county as c', 'c.code', 'm.county_code')
    .select([
      'm.code',
      'm.name',
      'm.official_name as officialName',
      'c.name as county',
      'm.language_form as languageForm',
      'm.valid_to as validTo',
      'm.population',
      'm.population_on as populationOn',
      'm.source',
    ]);
}

export async function findMunicipality(
  tx: ReadTx,
  code: MunicipalityCode,
): Promise<Municipality | undefined> {
  return selectMunicipalities(tx).where('m.code', '=', code).executeTakeFirst();
}

/** Those that exist on the day and match; a merged municipality is found by `listFormer`. */
export async function listMunicipalities(
  tx: ReadTx,
  ask: {
    query: string;
    day: LocalDate;
    order: MunicipalityOrder;
    descending: boolean;
    limit: number;
    offset: number;
  },
): Promise<{ total: number; rows: readonly Municipality[] }> {
  const direction = sql.raw(ask.descending ? 'desc nulls last' : 'asc nulls last');
  const byName = sql`m.name ${NORWEGIAN}`;
  const order = {
    name: sql`${byName} ${direction}`,
    county: sql`c.name ${NORWEGIAN} ${direction}, ${byName}`,
    population: sql`m.population ${direction}, ${byName}`,
  }[ask.order];
  const rows = await matching(tx, ask.query)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>=', ask.day)]))
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy(order)
    .limit(ask.limit)
    .offset(ask.offset)
    .execute();
  return { total: rows[0]?.total ?? 0, rows };
}

/** Municipalities that are gone, for somebody who searches by an old name or code. */
export async function listFormer(
  tx: ReadTx,
  query: string,
  day: LocalDate,
  limit: number,
): Promise<readonly Municipality[]> {
  return matching(tx, query)
    .where('m.valid_to', '<', day)
    .orderBy('m.valid_to', 'desc')
    .orderBy(sql`m.name ${NORWEGIAN}`)
    .limit(limit)
    .execute();
}

function matching(tx: ReadTx, query: string) {
  const all = selectMunicipalities(tx);
  if (query === '') return all;
  const pattern = containing(query);
  return all.where((eb) =>
    eb.or([
      eb('m.official_name', 'ilike', pattern),
      eb('m.name', 'ilike', pattern),
      eb('c.name', 'ilike', pattern),
      eb('m.code', '=', query as MunicipalityCode),
    ]),
  );
}

export async function listChanges(tx: ReadTx): Promise<readonly MunicipalityChange[]> {
  return tx
    .selectFrom('municipality_change')
    .select(['from_code as from', 'to_code as to', 'changed_on as on', 'kind', 'share'])
    .orderBy('changed_on')
    .orderBy('from_code')
    .execute();
}

export async function namesOf(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
): Promise<ReadonlyMap<MunicipalityCode, string>> {
  const rows = await tx
    .selectFrom('municipality')
    .select(['code', 'name'])
    .where('code', '=', sql<MunicipalityCode>`any(${codes})`)
    .execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}

export type Region = { readonly id: RegionId; readonly name: string };
export type Membership = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
};

export async function listRegions(
  tx: ReadTx,
  day: LocalDate,
): Promise<readonly (Region & { members: number })[]> {
  return tx
    .selectFrom('region as r')
    .leftJoin('region_member as m', (join) =>
      join
        .onRef('m.region_id', '=', 'r.id')
        .on('m.valid_from', '<=', day)
        .on((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>=', day)])),
    )
    .select(['r.id', 'r.name', sql<number>`count(m.municipality_code)`.as('members')])
    .groupBy(['r.id', 'r.name'])
    .orderBy(sql`r.name ${NORWEGIAN}`)
    .execute();
}

export async function findRegion(tx: ReadTx, id: RegionId): Promise<Region | undefined> {
  return tx.selectFrom('region').select(['id', 'name']).where('id', '=', id).executeTakeFirst();
}

export async function listMembers(tx: ReadTx, region: RegionId): Promise<readonly Membership[]> {
  return tx
    .selectFrom('region_member as r')
    .innerJoin('municipality as m', 'm.code', 'r.municipality_code')
    .select(['m.code', 'm.name', 'r.valid_from as validFrom', 'r.valid_to as validTo'])
    .where('r.region_id', '=', region)
    .orderBy(sql`m.name ${NORWEGIAN}`)
    .orderBy('r.valid_from')
    .execute();
}

export async function regionsOf(
  tx: ReadTx,
  code: MunicipalityCode,
  day: LocalDate,
): Promise<readonly Region[]> {
  return tx
    .selectFrom('region_member as m')
    .innerJoin('region as r', 'r.id', 'm.region_id')
    .select(['r.id', 'r.name'])
    .where('m.municipality_code', '=', code)
    .where('m.valid_from', '<=', day)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>=', day)]))
    .orderBy(sql`r.name ${NORWEGIAN}`)
    .execute();
}
