import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { CompetenceId, EmployeeId, MappingRoundId, PersonId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { Said } from '../../../domain/plan/mapping/aggregate.ts';
import type { Answer, HoldingBasis } from '../../../domain/plan/mapping/answers.ts';
import type { RegisterRow } from '../../../domain/plan/mapping/register-sheet.ts';

export type StoredSaid = Said & Pick<Answer, 'evidence'>;

/** What has been said in the round, as far as the actor may see it. */
export async function listSaid(
  tx: ReadTx,
  round: MappingRoundId,
  employee?: EmployeeId,
): Promise<readonly StoredSaid[]> {
  const rows = tx
    .selectFrom('competence_holding as h')
    .select([
      'h.employee_id as employee',
      'h.competence_id as competence',
      'h.said_by as by',
      'h.level',
      'h.used',
      sql<LocalDate | null>`h.valid_until::text`.as('validUntil'),
      'h.evidence',
    ])
    .where('h.round_id', '=', round);
  return (employee === undefined ? rows : rows.where('h.employee_id', '=', employee)).execute();
}

/** Exactly these answers of this one about this person in the round: what is not among them is taken back. */
export async function putAnswers(
  tx: Tx,
  given: {
    readonly round: MappingRoundId;
    readonly municipality: MunicipalityCode;
    readonly employee: EmployeeId;
    readonly by: 'self' | 'leader';
    readonly person: PersonId;
  },
  answers: readonly Answer[],
): Promise<void> {
  const { round, employee, by, person } = given;
  await tx
    .deleteFrom('competence_holding')
    .where('round_id', '=', round)
    .where('employee_id', '=', employee)
    .where('said_by', '=', by)
    .where(sql<boolean>`competence_id <> all(${answers.map((one) => one.competence)}::uuid[])`)
    .execute();
  if (answers.length === 0) return;
  const basis: HoldingBasis = by === 'self' ? 'self-assessed' : 'leader-assessed';
  await tx
    .insertInto('competence_holding')
    .values(
      answers.map((one) => ({
        id: uuid(),
        municipality_code: given.municipality,
        employee_id: employee,
        competence_id: one.competence,
        round_id: round,
        said_by: by,
        said_by_person_id: person,
        level: one.level,
        used: one.used,
        basis,
        valid_until: one.validUntil,
        evidence: one.evidence,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'employee_id', 'competence_id', 'said_by'])
        .where('round_id', 'is not', null)
        .doUpdateSet((eb) => ({
          level: eb.ref('excluded.level'),
          used: eb.ref('excluded.used'),
          valid_until: eb.ref('excluded.valid_until'),
          evidence: eb.ref('excluded.evidence'),
          said_by_person_id: eb.ref('excluded.said_by_person_id'),
          said_at: sql`now()`,
        })),
    )
    .execute();
}

export type Certificate = {
  readonly employee: EmployeeId;
  readonly givenName: string;
  readonly familyName: string;
  readonly competence: CompetenceId;
  readonly competenceName: string;
  readonly level: number;
  readonly basis: HoldingBasis;
  readonly validUntil: LocalDate | null;
  readonly evidence: string;
};

/** What the register of the municipality says, those that run out first before the others. */
export async function listCertificates(
  tx: ReadTx,
  municipality: MunicipalityCode,
  locale: Locale,
): Promise<readonly Certificate[]> {
  const { rows } = await sql<Certificate>`
    select e.id as employee, e.given_name as "givenName", e.family_name as "familyName", i.id as competence,
      coalesce(i.name ->> ${locale}, i.name ->> 'nb') as "competenceName", h.level, h.basis,
      h.valid_until::text as "validUntil", h.evidence
    from competence_holding h join employee e on e.id = h.employee_id join competence_item i on i.id = h.competence_id
    where h.municipality_code = ${municipality} and h.said_by = 'register'
    order by h.valid_until nulls last, e.family_name collate "nb-NO-x-icu", e.given_name collate "nb-NO-x-icu", i.id`.execute(
    tx,
  );
  return rows;
}

/** Everybody in the municipality's staff list by their number. */
export async function employeesByNumber(
  tx: ReadTx,
  municipality: MunicipalityCode,
): Promise<readonly { readonly id: EmployeeId; readonly number: string }[]> {
  return tx
    .selectFrom('employee')
    .select(['id', 'employee_number as number'])
    .where('municipality_code', '=', municipality)
    .execute();
}

export async function putRegister(
  tx: Tx,
  municipality: MunicipalityCode,
  person: PersonId,
  all: readonly RegisterRow[],
): Promise<void> {
  if (all.length === 0) return;
  await tx
    .insertInto('competence_holding')
    .values(
      all.map((one) => ({
        id: uuid(),
        municipality_code: municipality,
        employee_id: one.employee,
        competence_id: one.competence,
        round_id: null,
        said_by: 'register' as const,
        said_by_person_id: person,
        level: one.level,
        used: one.used,
        basis: one.basis,
        valid_until: one.validUntil,
        evidence: one.evidence,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['employee_id', 'competence_id'])
        .where('round_id', 'is', null)
        .doUpdateSet((eb) => ({
          level: eb.ref('excluded.level'),
          basis: eb.ref('excluded.basis'),
          valid_until: eb.ref('excluded.valid_until'),
          evidence: eb.ref('excluded.evidence'),
          said_by_person_id: eb.ref('excluded.said_by_person_id'),
          said_at: sql`now()`,
        })),
    )
    .execute();
}
