import { sql } from 'kysely';
import type { CallId, PersonId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';

export type Recommendation = {
  readonly body: string;
  readonly signedTitle: string;
  readonly signedBy: string;
  readonly signedAt: Date;
};

/** What the municipality's leadership says of its applicants; one for the call. */
export async function findRecommendation(
  tx: ReadTx,
  call: CallId,
  municipality: MunicipalityCode,
): Promise<Recommendation | undefined> {
  return tx
    .selectFrom('recommendation as r')
    .leftJoin('person as p', 'p.id', 'r.signed_by')
    .select([
      'r.body',
      'r.signed_title as signedTitle',
      'r.signed_at as signedAt',
      sql<string>`coalesce(p.given_name || ' ' || p.family_name, '')`.as('signedBy'),
    ])
    .where('r.call_id', '=', call)
    .where('r.municipality_code', '=', municipality)
    .executeTakeFirst();
}

export type RecommendationFrom = Recommendation & {
  readonly municipality: MunicipalityCode;
  readonly municipalityName: string;
  /** How many of its applicants have a rank. */
  readonly ranked: number;
  /** What those of its applicants who apply with others have called their common application. */
  readonly joint: readonly { readonly jointName: string }[];
};

/** Every recommendation for the call, by municipality, for those who share out the seats. */
export async function listRecommendations(
  tx: ReadTx,
  call: CallId,
  query: string,
): Promise<readonly RecommendationFrom[]> {
  const { rows } = await sql<RecommendationFrom>`
    select r.municipality_code as municipality, m.name as "municipalityName", r.body, r.signed_title as "signedTitle",
      r.signed_at as "signedAt", coalesce(p.given_name || ' ' || p.family_name, '') as "signedBy",
      (select count(*)::int from nomination n where n.call_id = r.call_id
        and n.municipality_code = r.municipality_code and n.rank is not null) as ranked,
      (select coalesce(jsonb_agg(jsonb_build_object('jointName', a.joint_name) order by a.submitted_at, a.id), '[]')
        from application a where a.call_id = r.call_id and a.municipality_code = r.municipality_code
          and a.status = 'submitted' and a.joint_name <> '') as joint
    from recommendation r join municipality m on m.code = r.municipality_code left join person p on p.id = r.signed_by
    where r.call_id = ${call} and m.name ilike ${`%${query.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`}
    order by m.name collate "nb-NO-x-icu", r.municipality_code`.execute(tx);
  return rows;
}

export async function saveRecommendation(
  tx: Tx,
  recommendation: {
    call: CallId;
    municipality: MunicipalityCode;
    body: string;
    title: string;
    by: PersonId;
    at: Date;
  },
): Promise<void> {
  const said = {
    body: recommendation.body,
    signed_by: recommendation.by,
    signed_title: recommendation.title,
    signed_at: recommendation.at,
  };
  await tx
    .insertInto('recommendation')
    .values({ call_id: recommendation.call, municipality_code: recommendation.municipality, ...said })
    .onConflict((conflict) => conflict.columns(['call_id', 'municipality_code']).doUpdateSet(said))
    .execute();
}
