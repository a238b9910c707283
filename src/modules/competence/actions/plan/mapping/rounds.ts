import { type Actor, NotFound, requireAccess } from '../../../../../access/index.ts';
import type { EmployeeId, MappingRoundId, PlanId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { trace } from '../../../../../platform/audit.ts';
import type { Tx } from '../../../../../platform/database/database.ts';
import { enqueue } from '../../../../../platform/jobs.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { letIn, unitChoices } from '../../../../organisation/index.ts';
import { capitalFromRound, type Place } from '../../../domain/plan/mapping/aggregate.ts';
import {
  checkRound,
  type Round,
  type RoundFault,
  roundState,
  type RoundStatus,
} from '../../../domain/plan/mapping/round.ts';
import { planAccess } from '../../../plan-access.ts';
import { putCapital } from '../../../store/plan/analysis/capital.ts';
import { listCompetences } from '../../../store/plan/analysis/references.ts';
import { listSaid } from '../../../store/plan/mapping/holdings.ts';
import {
  addRound,
  getRound,
  listAsked,
  listRoundItems,
  listRoundLeaders,
  moveRound,
} from '../../../store/plan/mapping/rounds.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';

/** The round as it stands does not take this step. */
export type NotNow = { kind: 'not-now'; status: RoundStatus };

/** Rounds are the municipality's own: those who see its staff arrange them, whatever state the plan is in. */
async function ownPlan(tx: Tx, actor: Actor, id: PlanId) {
  const { plan, thing } = await getPlan(tx, id);
  requireAccess(actor, planAccess, 'see-capital', thing, 'competence-adviser');
  if (plan.municipality === null) throw new NotFound('round');
  return { ...plan, municipality: plan.municipality };
}

export async function createRound(
  actor: Actor,
  input: {
    plan: PlanId;
    fields: Fields;
    units: readonly string[];
    competences: readonly string[];
  },
  { db, today }: Platform,
): Promise<Result<MappingRoundId, { kind: 'fields-wrong'; errors: Readonly<Record<string, RoundFault>> }>> {
  return db.transaction(actor, async (tx) => {
    const plan = await ownPlan(tx, actor, input.plan);
    const [units, competences] = await Promise.all([
      unitChoices(tx, actor, plan.municipality, today),
      listCompetences(tx, plan, 'nb'),
    ]);
    const known = {
      units: new Set<string>(units.map(({ id }) => id)),
      competences: new Set<string>(competences.map(({ id }) => id)),
    };
    const chosen = {
      units: input.units.filter((id) => known.units.has(id)),
      competences: [...new Set(input.competences)].filter((id) => known.competences.has(id)),
    };
    const checked = checkRound(input.fields, chosen, today);
    if (!checked.ok) return fail({ kind: 'fields-wrong', errors: checked.failure });
    const id = await addRound(tx, plan, actor.person.id, checked.value);
    await traceRound(tx, actor, 'mapping.round-created', id, plan.municipality);
    return succeed(id);
  });
}

/** Opens it: whoever is asked and has an address can log in, and is written to when they are reminded. */
export async function openRound(
  actor: Actor,
  input: { plan: PlanId; round: MappingRoundId },
  { db, today }: Platform,
): Promise<Result<void, NotNow>> {
  return db.transaction(actor, async (tx) => {
    const plan = await ownPlan(tx, actor, input.plan);
    const round = await getRound(tx, input.round, input.plan);
    if (!(await moveRound(tx, round.id, ['draft'], 'open')))
      return fail({ kind: 'not-now', status: round.status });
    const asked = await listAsked(tx, round.id, today);
    const without = new Map(
      asked.flatMap(({ employee, email, person, givenName, familyName }) =>
        person === null && email !== null && /^\S+@\S+$/.test(email)
          ? [[employee, { id: employee, email, givenName, familyName }] as const]
          : [],
      ),
    );
    await letIn(tx, actor, plan.municipality, [...without.values()]);
    await remind(tx, round, asked, today);
    await traceRound(tx, actor, 'mapping.round-opened', round.id, plan.municipality);
    return succeed(undefined);
  });
}

/** Closes it before its last day, or calls it off. What was said stays, and is not changed any more. */
export async function endRound(
  actor: Actor,
  input: { plan: PlanId; round: MappingRoundId; as: 'closed' | 'cancelled' },
  { db }: Platform,
): Promise<Result<void, NotNow>> {
  return db.transaction(actor, async (tx) => {
    const plan = await ownPlan(tx, actor, input.plan);
    const round = await getRound(tx, input.round, input.plan);
    const from: RoundStatus[] = input.as === 'closed' ? ['open'] : ['draft', 'open'];
    if (!(await moveRound(tx, round.id, from, input.as)))
      return fail({ kind: 'not-now', status: round.status });
    await traceRound(tx, actor, `mapping.round-${input.as}`, round.id, plan.municipality);
    return succeed(undefined);
  });
}

/** Writes to those who have not answered, and to leaders of those about whom they have said nothing. */
export async function remindRound(
  actor: Actor,
  input: { plan: PlanId; round: MappingRoundId },
  { db, today }: Platform,
): Promise<Result<number, NotNow>> {
  return db.transaction(actor, async (tx) => {
    const plan = await ownPlan(tx, actor, input.plan);
    const round = await getRound(tx, input.round, input.plan);
    if (roundState(round, today) !== 'open') return fail({ kind: 'not-now', status: round.status });
    const letters = await remind(tx, round, await listAsked(tx, round.id, today), today);
    await traceRound(tx, actor, 'mapping.round-reminded', round.id, plan.municipality, { letters });
    return succeed(letters);
  });
}

export const REMIND_JOB = 'competence.mail-mapping';

async function remind(
  tx: Tx,
  round: Round,
  asked: Awaited<ReturnType<typeof listAsked>>,
  today: Platform['today'],
): Promise<number> {
  const [said, leaders] = await Promise.all([listSaid(tx, round.id), listRoundLeaders(tx, round.id, today)]);
  const answered = new Set(said.map(({ employee, by }) => `${by} ${employee}`));
  const selves = new Set(
    asked
      .filter(
        ({ employee, person, email }) =>
          (person !== null || email !== null) && !answered.has(`self ${employee}`),
      )
      .map(({ employee }) => employee),
  );
  const waiting = new Set(
    leaders
      .filter(({ employee, unit }) =>
        asked.some(
          (one) => one.unit === unit && one.employee !== employee && !answered.has(`leader ${one.employee}`),
        ),
      )
      .map(({ employee }) => employee),
  );
  const send = (employee: EmployeeId, part: 'self' | 'leader') =>
    enqueue(tx, REMIND_JOB, { round: round.id, municipality: round.municipality, employee, part });
  for (const employee of selves) await send(employee, 'self');
  for (const employee of waiting) await send(employee, 'leader');
  return selves.size + waiting.size;
}

/** Puts the counts of a round into the plan, for the municipality and for each unit in which enough have answered. */
export async function takeRound(
  actor: Actor,
  input: { plan: PlanId; round: MappingRoundId },
  { db, today }: Platform,
): Promise<Result<number, PlanClosed | NotNow | { kind: 'nobody-answered' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'see-capital', input.plan);
    if (!held.ok) return held;
    const round = await getRound(tx, input.round, input.plan);
    if (roundState(round, today) !== 'closed') return fail({ kind: 'not-now', status: round.status });
    const [said, asked, items, units] = await Promise.all([
      listSaid(tx, round.id),
      listAsked(tx, round.id, today),
      listRoundItems(tx, round.id, 'nb'),
      unitChoices(tx, actor, round.municipality, today),
    ]);
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const byUnit = Map.groupBy(asked, ({ unit }) => unit);
    const places: Place[] = [
      { unit: null, name: '', employees: new Set(asked.map(({ employee }) => employee)) },
      ...[...byUnit].map(([unit, these]) => ({
        unit,
        name: names.get(unit) ?? '',
        employees: new Set(these.map(({ employee }) => employee)),
      })),
    ];
    const rows = capitalFromRound(said, {
      places: places.filter(({ unit, name }) => unit === null || name !== ''),
      competences: items.map(({ id }) => id),
      asOf: round.closesOn < today ? round.closesOn : today,
      source: round.name,
    });
    if (rows.length === 0) return fail({ kind: 'nobody-answered' });
    await putCapital(tx, input.plan, rows);
    await tracePlan(tx, actor, 'plan.capital-mapped', held.value, { round: round.id, rows: rows.length });
    return succeed(rows.length);
  });
}

async function traceRound(
  tx: Tx,
  actor: Actor,
  action: string,
  round: MappingRoundId,
  municipality: MunicipalityCode,
  details: Record<string, number> = {},
): Promise<void> {
  await trace(tx, actor, action, round, { municipality, details });
}
