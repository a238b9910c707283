import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { ReadTx } from '../../../platform/database/database.ts';

export type NamedMunicipality = { readonly code: MunicipalityCode; readonly name: string };

export async function findUnknownMunicipalities(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<readonly MunicipalityCode[]> {
  const { rows } = await sql<{ code: MunicipalityCode }>`
    select w.code from unnest(${codes}::text[]) w(code)
    left join municipality m on m.code = w.code and (m.valid_to is null or m.valid_to >= ${day})
    where m.code is null`.execute(tx);
  return rows.map((row) => row.code);
}

export async function findNames(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
): Promise<ReadonlyMap<MunicipalityCode, string>> {
  if (codes.length === 0) return new Map();
  const rows = await tx
    .selectFrom('municipality')
    .select(['code', 'name'])
    .where('code', '=', sql<MunicipalityCode>`any(${codes}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.code, row.name]));
}

/** Every municipality there is on the day, by name: those that share a region with this one first. */
export async function listPossiblePartners(
  tx: ReadTx,
  lead: MunicipalityCode,
  day: LocalDate,
): Promise<readonly (NamedMunicipality & { neighbour: boolean })[]> {
  const { rows } = await sql<NamedMunicipality & { neighbour: boolean }>`
    select m.code, m.name, exists (select from region_member mine join region_member theirs using (region_id)
        where mine.municipality_code = ${lead} and theirs.municipality_code = m.code
          and mine.valid_from <= ${day} and (mine.valid_to is null or mine.valid_to >= ${day})
          and theirs.valid_from <= ${day} and (theirs.valid_to is null or theirs.valid_to >= ${day})) as neighbour
    from municipality m where m.code <> ${lead} and (m.valid_to is null or m.valid_to >= ${day})
    order by m.name collate "nb-NO-x-icu"`.execute(tx);
  return rows;
}

/** The language that is written to a municipality; a neutral one has left it to whoever writes. */
export async function findWrittenLanguages(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
): Promise<ReadonlyMap<MunicipalityCode, Locale>> {
  const rows = await tx
    .selectFrom('municipality')
    .select(['code', 'language_form'])
    .where('code', '=', sql<MunicipalityCode>`any(${codes}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.code, row.language_form === 'nn' ? 'nn' : 'nb']));
}
