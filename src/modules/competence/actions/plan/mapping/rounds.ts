import { type Actor, NotFound, requireAccess } from '../../../../../access/index.ts';
import { isUuid, type MappingRoundId, type PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { trace } from '../../../../../platform/audit.ts';
import type { Tx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { staffChoices, unitChoices } from '../../../../organisation/index.ts';
import { capitalFromRound, type Place } from '../../../domain/plan/mapping/aggregate.ts';
import { matchNumbers } from '../../../domain/plan/mapping/people.ts';
import {
  checkRound,
  listFrom,
  listText,
  type RoundChoice,
  type RoundFault,
  roundState,
  type RoundStatus,
} from '../../../domain/plan/mapping/round.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { planAccess } from '../../../plan-access.ts';
import { putCapital } from '../../../store/plan/analysis/capital.ts';
import { listCompetences } from '../../../store/plan/analysis/references.ts';
import { listSaid } from '../../../store/plan/mapping/holdings.ts';
import { holdRound, markTaken } from '../../../store/plan/mapping/round-parts.ts';
import {
  addRound,
  getRound,
  listAsked,
  listRoundItems,
  moveRound,
} from '../../../store/plan/mapping/rounds.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';
import { letInAsked, remind } from './round-letters.ts';

/** The round as it stands does not take this step. */
export type NotNow = { kind: 'not-now'; status: RoundStatus };

type OwnPlan = Plan & { readonly municipality: MunicipalityCode };

/** Rounds are the municipality's own: those who see its staff arrange them, whatever state the plan is in. */
export async function ownPlan(tx: Tx, actor: Actor, id: PlanId): Promise<OwnPlan> {
  const { plan, thing } = await getPlan(tx, id);
  requireAccess(actor, planAccess, 'see-capital', thing, 'competence-adviser');
  if (plan.municipality === null) throw new NotFound('round');
  return { ...plan, municipality: plan.municipality };
}

type Wished = {
  readonly fields: Fields;
  readonly units: readonly string[];
  readonly competences: readonly string[];
  readonly people: readonly string[];
};

/** What the municipality has of what was chosen. */
export async function choiceOf(
  tx: Tx,
  actor: Actor,
  plan: OwnPlan,
  wished: Wished,
  today: LocalDate,
): Promise<RoundChoice> {
  const [units, competences, people] = await Promise.all([
    unitChoices(tx, actor, plan.municipality, today),
    listCompetences(tx, plan, 'nb'),
    staffChoices(tx, actor, plan.municipality, today).byId(wished.people.filter(isUuid)),
  ]);
  const known = {
    units: new Set<string>(units.map(({ id }) => id)),
    competences: new Set<string>(competences.map(({ id }) => id)),
  };
  return {
    units: [...new Set(wished.units)].filter((id) => known.units.has(id)),
    competences: [...new Set(wished.competences)].filter((id) => known.competences.has(id)),
    people: people.map(({ id }) => id),
  };
}

/** People who were ticked and people whose numbers were written, or the numbers that mean nobody who works there. */
export async function withNumbers(
  tx: Tx,
  actor: Actor,
  plan: OwnPlan,
  given: { readonly people: string | undefined; readonly numbers: string },
  today: LocalDate,
): Promise<Result<string, NumbersWrong>> {
  if (listFrom(given.numbers).length === 0) return succeed(given.people ?? '');
  const staff = await staffChoices(tx, actor, plan.municipality, today).numbers();
  const { people, unknown, left } = matchNumbers(given.numbers, staff);
  if (unknown.length + left.length > 0) return fail({ kind: 'numbers-wrong' });
  return succeed(listText([...listFrom(given.people), ...people]));
}

/** Which ones is told by the page, which looks them up in the same way. */
export type NumbersWrong = { readonly kind: 'numbers-wrong' };

export type FieldsWrong = {
  readonly kind: 'fields-wrong';
  readonly errors: Readonly<Record<string, RoundFault>>;
};

export async function createRound(
  actor: Actor,
  input: Omit<Wished, 'people'> & { readonly plan: PlanId; readonly numbers: string },
  { db, today }: Platform,
): Promise<Result<MappingRoundId, FieldsWrong | NumbersWrong>> {
  return db.transaction(actor, async (tx) => {
    const plan = await ownPlan(tx, actor, input.plan);
    const people = await withNumbers(
      tx,
      actor,
      plan,
      { people: input.fields.people, numbers: input.numbers },
      today,
    );
    if (!people.ok) return people;
    const chosen = await choiceOf(tx, actor, plan, { ...input, people: listFrom(people.value) }, today);
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
    await letInAsked(tx, actor, round, asked);
    await remind(tx, round, asked, { today, again: false });
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
    const asked = await listAsked(tx, round.id, today);
    await letInAsked(tx, actor, round, asked);
    const letters = await remind(tx, round, asked, { today, again: true });
    await traceRound(tx, actor, 'mapping.round-reminded', round.id, plan.municipality, { letters });
    return succeed(letters);
  });
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
    // Whoever opens it again or changes it at the same moment comes before or after, and never in between.
    await holdRound(tx, input.round);
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
    await markTaken(tx, round.id);
    await tracePlan(tx, actor, 'plan.capital-mapped', held.value, { round: round.id, rows: rows.length });
    return succeed(rows.length);
  });
}

export async function traceRound(
  tx: Tx,
  actor: Actor,
  action: string,
  round: MappingRoundId,
  municipality: MunicipalityCode,
  details: Record<string, number> = {},
): Promise<void> {
  await trace(tx, actor, action, round, { municipality, details });
}
