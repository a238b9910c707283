import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Known, KnownMunicipality, ReferencePlan } from '../../domain/reference/plan-reference.ts';
import type { MunicipalityChange } from '../../domain/municipality-history.ts';
import type { CountyFact, RegionFact } from '../../domain/reference/reference.ts';

// The web's role may not write these tables, so the import runs on a connection of the owner.

/** A day as text whatever the connection's own settings are. */
const DAY = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
/** What stands for "older than the source knows" in the table. */
const LONG_AGO = '1838-01-01';

/** What is stored, with a lock so that two imports at once come after each other. */
export async function readKnown(client: pg.ClientBase): Promise<Known> {
  await client.query(`select pg_advisory_xact_lock(hashtext('organisation.reference'))`);
  const counties = await client.query<CountyFact>(
    `select code, name, ${DAY('valid_to')} as "validTo" from county`,
  );
  const municipalities = await client.query<
    Omit<KnownMunicipality, 'population'> & { count: number | null; on: LocalDate | null }
  >(
    `select code, name, official_name as "officialName", language_form as "languageForm",
       nullif(${DAY('valid_from')}, '${LONG_AGO}') as "validFrom", ${DAY('valid_to')} as "validTo",
       population as count, ${DAY('population_on')} as on from municipality`,
  );
  const changes = await client.query<MunicipalityChange>(
    `select from_code as "from", to_code as "to", ${DAY('changed_on')} as "on", kind, share::float8 as share
     from municipality_change`,
  );
  const regions = await client.query<RegionFact>(
    `select r.name as region, m.municipality_code as municipality, ${DAY('m.valid_from')} as "validFrom",
       ${DAY('m.valid_to')} as "validTo" from region_member m join region r on r.id = m.region_id`,
  );
  return {
    counties: counties.rows,
    municipalities: municipalities.rows.map(({ count, on, ...m }) => ({
      ...m,
      population: count === null || on === null ? null : { count, on },
    })),
    changes: changes.rows,
    regions: regions.rows,
  };
}

export async function saveReference(
  client: pg.ClientBase,
  plan: ReferencePlan,
  source: string,
): Promise<void> {
  await save(
    client,
    plan.counties,
    `insert into county (code, name, valid_to)
     select code, name, "validTo" from jsonb_to_recordset($1) as t (code text, name text, "validTo" date)
     on conflict (code) do update set name = excluded.name, valid_to = excluded.valid_to`,
  );
  await save(
    client,
    plan.municipalities,
    `insert into municipality (code, name, official_name, county_code, language_form, valid_from, valid_to,
       population, population_on, source)
     select code, name, "officialName", left(code, 2), "languageForm", coalesce("validFrom", '${LONG_AGO}'), "validTo",
       (population ->> 'count')::integer, (population ->> 'on')::date, $2
     from jsonb_to_recordset($1) as t (code text, name text, "officialName" text, "languageForm" text,
       "validFrom" date, "validTo" date, population jsonb)
     on conflict (code) do update set name = excluded.name, official_name = excluded.official_name,
       language_form = excluded.language_form, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       population = excluded.population, population_on = excluded.population_on, source = excluded.source`,
    source,
  );
  await save(
    client,
    plan.changes,
    `insert into municipality_change (from_code, to_code, changed_on, kind, share, source)
     select "from", "to", "on", kind, share, $2 from jsonb_to_recordset($1)
       as t ("from" text, "to" text, "on" date, kind text, share numeric)
     on conflict (from_code, to_code, changed_on) do update
       set kind = excluded.kind, share = excluded.share, source = excluded.source`,
    source,
  );
  for (const name of new Set(plan.regions.added.map((member) => member.region))) {
    await client.query('insert into region (id, name) values ($1, $2) on conflict (name) do nothing', [
      uuid(),
      name,
    ]);
  }
  await save(
    client,
    plan.regions,
    `insert into region_member (region_id, municipality_code, valid_from, valid_to)
     select r.id, t.municipality, t."validFrom", t."validTo" from jsonb_to_recordset($1)
       as t (region text, municipality text, "validFrom" date, "validTo" date) join region r on r.name = t.region
     on conflict (region_id, municipality_code, valid_from) do update set valid_to = excluded.valid_to`,
  );
}

async function save(
  client: pg.ClientBase,
  part: { added: readonly unknown[]; changed: readonly unknown[] },
  statement: string,
  ...more: string[]
): Promise<void> {
  const rows = [...part.added, ...part.changed];
  if (rows.length > 0) await client.query(statement, [JSON.stringify(rows), ...more]);
}
