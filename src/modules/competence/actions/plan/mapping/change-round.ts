import type { Actor } from '../../../../../access/index.ts';
import type { MappingRoundId, PlanId } from '../../../../../kernel/ids.ts';
import { addDays, type LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Tx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { readDay } from '../../../domain/plan/analysis/figures.ts';
import {
  checkRound,
  listFrom,
  type Round,
  roundFields,
  roundOpenings,
  roundState,
} from '../../../domain/plan/mapping/round.ts';
import { listSaid } from '../../../store/plan/mapping/holdings.ts';
import {
  addItems,
  addPeople,
  addUnits,
  chosenUnits,
  dropAnswers,
  holdRound,
  leaveOutOthers,
  listRoundParts,
  openAgain,
  saveRound,
} from '../../../store/plan/mapping/round-parts.ts';
import { type Asked, getRound, listAsked, listWouldBeAsked } from '../../../store/plan/mapping/rounds.ts';
import { type Conflicting, putTogether } from '../region/put-together.ts';
import { letInAsked, remind } from './round-letters.ts';
import {
  choiceOf,
  type FieldsWrong,
  type NotNow,
  type NumbersWrong,
  ownPlan,
  traceRound,
  withNumbers,
} from './rounds.ts';

/** What would be lost by leaving out competences or people; nothing is changed until somebody has said that it may be. */
export type AnswersLost = {
  readonly kind: 'answers-lost';
  readonly people: number;
  readonly answers: number;
};

/**
 * Changes a round until it is closed. Who has answered keeps the answers, except about what is left out; who comes to be asked
 * is let in, and gets a letter when it is open.
 *
 * @returns how many letters were sent
 */
export async function changeRound(
  actor: Actor,
  input: {
    readonly plan: PlanId;
    readonly round: MappingRoundId;
    readonly seen: Fields;
    readonly mine: Fields;
    /** Employee numbers of those who are asked beside the ones who were ticked. */
    readonly numbers: string;
    readonly mayLose: boolean;
  },
  { db, today }: Platform,
): Promise<Result<number, NotNow | FieldsWrong | NumbersWrong | Conflicting | AnswersLost>> {
  return db.transaction(actor, async (tx) => {
    const plan = await ownPlan(tx, actor, input.plan);
    await holdRound(tx, input.round);
    const round = await getRound(tx, input.round, input.plan);
    const open = roundOpenings(round, today);
    if (!open.change) return fail({ kind: 'not-now', status: round.status });
    const [people, parts, before, said] = await Promise.all([
      withNumbers(tx, actor, plan, { people: input.mine.people, numbers: input.numbers }, today),
      listRoundParts(tx, round.id),
      listAsked(tx, round.id, today),
      listSaid(tx, round.id),
    ]);
    if (!people.ok) return people;
    const stored = roundFields(round, parts);
    const merged = putTogether(input.seen, { ...input.mine, people: people.value }, stored);
    if (!merged.ok) return merged;
    // Its first day has gone when it is open, and stands.
    const fields = open.changeStart ? merged.value : { ...merged.value, opensOn: round.opensOn };
    const wished = {
      fields,
      units: listFrom(fields.units),
      competences: listFrom(fields.competences),
      people: listFrom(fields.people),
    };
    const checked = checkRound(fields, await choiceOf(tx, actor, plan, wished, today), today);
    if (!checked.ok) return fail({ kind: 'fields-wrong', errors: checked.failure });
    const facts = checked.value;

    const units = await chosenUnits(tx, parts.units, facts.units);
    const after = await listWouldBeAsked(tx, { units, people: facts.people }, today);
    const gone = without(before, after).map(({ employee }) => employee);
    const lost = said.filter(
      ({ employee, competence }) => gone.includes(employee) || !facts.competences.includes(competence),
    );
    if (lost.length > 0 && !input.mayLose) {
      const people = new Set(lost.map(({ employee }) => employee)).size;
      return fail({ kind: 'answers-lost', people, answers: lost.length });
    }

    await Promise.all([
      saveRound(tx, round.id, facts),
      addUnits(tx, round, units),
      addItems(tx, round, facts.competences),
      addPeople(tx, round, facts.people),
    ]);
    await leaveOutOthers(tx, round.id, { ...facts, units });
    if (lost.length > 0) await dropAnswers(tx, round.id, gone);
    const letters = await tellNewcomers(tx, actor, { ...round, ...facts }, without(after, before), today);
    await traceRound(tx, actor, 'mapping.round-changed', round.id, plan.municipality, {
      letters,
      answersLost: lost.length,
    });
    return succeed(letters);
  });
}

async function tellNewcomers(
  tx: Tx,
  actor: Actor,
  round: Round,
  newcomers: readonly Asked[],
  today: LocalDate,
): Promise<number> {
  if (roundState(round, today) !== 'open' || newcomers.length === 0) return 0;
  await letInAsked(tx, actor, round, newcomers);
  return remind(tx, round, newcomers, { today, again: false });
}

function without(these: readonly Asked[], those: readonly Asked[]): readonly Asked[] {
  const known = new Set(those.map(({ employee }) => employee));
  return these.filter(({ employee }) => !known.has(employee));
}

export type ReopenFailure = NotNow | { readonly kind: 'day-wrong' };

/** Takes answers again until a new last day, as long as nothing in the plan rests on the round. */
export async function reopenRound(
  actor: Actor,
  input: { readonly plan: PlanId; readonly round: MappingRoundId; readonly until: string },
  { db, today }: Platform,
): Promise<Result<void, ReopenFailure>> {
  return db.transaction(actor, async (tx) => {
    const plan = await ownPlan(tx, actor, input.plan);
    await holdRound(tx, input.round);
    const round = await getRound(tx, input.round, input.plan);
    if (!roundOpenings(round, today).reopen) return fail({ kind: 'not-now', status: round.status });
    const until = readDay(input.until);
    if (until === undefined || until < today || until > addDays(today, LONGEST_DAYS))
      return fail({ kind: 'day-wrong' });
    await openAgain(tx, round.id, until);
    await traceRound(tx, actor, 'mapping.round-reopened', round.id, plan.municipality);
    return succeed(undefined);
  });
}

/** A round that takes answers for longer than this asks about another time than it is counted for. */
const LONGEST_DAYS = 730;
