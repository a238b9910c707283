import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { AllocationInput, SeatApplicant } from '../allocation/types.ts';
import { type MadeRun, readInputs, runAllocation } from './allocation-input.ts';

/**
 * What an appeal has put right. Somebody who took no part in the decision, because they were not found qualified, approved
 * or nominated, takes part in the run of the appeal: that standing is then what is corrected.
 */
export type Correction = {
  /** The municipality's own rank; null in a call that asks no municipality. */
  readonly rank: number | null;
  readonly formalLeadershipEducation: boolean;
};

/** What the decision had of these, and null when the applicant was not in it. */
export type Stated = Correction | null;

/** What would have come of the decision for the one who appeals. */
export type AppealAnswer =
  | { readonly outcome: 'seat'; readonly class: string; readonly wish: number }
  | { readonly outcome: 'waiting'; readonly place: number };

export type Appellant = Pick<SeatApplicant, 'id' | 'municipality' | 'county' | 'classes'>;

export type Reconsidered = { readonly run: MadeRun; readonly answer: AppealAnswer };

export type ReconsiderFailure = 'unreadable' | 'no-wishes';

/** The rank and the education that the decision knew of, for the page on which they are put right. */
export function statedIn(decision: { readonly inputs: string }, applicant: string): Stated {
  const read = readInputs(decision.inputs);
  const found = read.ok ? read.value.input.applicants.find(({ id }) => id === applicant) : undefined;
  return found === undefined
    ? null
    : { rank: found.municipalRank, formalLeadershipEducation: found.formalLeadershipEducation };
}

/**
 * The decision as it would have been with the datum put right: the stored input, with that and nothing else changed.
 * Where the applicant was in it, wishes and municipality are those of the decision; otherwise those of the application.
 */
export function reconsider(
  decision: { readonly inputs: string },
  appellant: Appellant,
  correction: Correction,
): Result<Reconsidered, ReconsiderFailure> {
  const read = readInputs(decision.inputs);
  if (!read.ok) return fail('unreadable');
  const { input, mechanism } = read.value;
  const corrected = correctedIn(input, appellant, correction);
  if (corrected.classes.length === 0) return fail('no-wishes');
  const others = input.applicants.filter(({ id }) => id !== appellant.id);
  const applicants = [...others, corrected].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const run = runAllocation({ ...input, applicants }, mechanism);
  return succeed({ run, answer: answerFor(run.allocation.outcomes, appellant.id) });
}

function correctedIn(input: AllocationInput, appellant: Appellant, correction: Correction): SeatApplicant {
  const stood = input.applicants.find(({ id }) => id === appellant.id);
  return {
    ...(stood ?? asOneMore(input, appellant)),
    municipalRank: correction.rank,
    formalLeadershipEducation: correction.formalLeadershipEducation,
  };
}

/** Somebody who was not in the decision, as the decision knew their municipality where it had others from there. */
function asOneMore(input: AllocationInput, appellant: Appellant): Appellant {
  const held = new Set(input.classes.map(({ id }) => id));
  const neighbour = input.applicants.find(({ municipality }) => municipality === appellant.municipality);
  return {
    ...appellant,
    county: neighbour?.county ?? appellant.county,
    classes: appellant.classes.filter((wish) => held.has(wish)),
  };
}

function answerFor(outcomes: MadeRun['allocation']['outcomes'], applicant: string): AppealAnswer {
  const own = outcomes.find((one) => one.applicant === applicant);
  if (own === undefined) throw new Error('An appeal that is not in its own run');
  return own.outcome === 'seat'
    ? { outcome: 'seat', class: own.class, wish: own.wish }
    : { outcome: 'waiting', place: own.place };
}

/** The answer of a run that is kept, from its bytes; undefined when they are not what `reconsider` makes. */
export function answerOf(kept: { readonly inputs: string }, applicant: string): AppealAnswer | undefined {
  const read = readInputs(kept.inputs);
  if (!read.ok || !read.value.input.applicants.some(({ id }) => id === applicant)) return undefined;
  return answerFor(runAllocation(read.value.input, read.value.mechanism).allocation.outcomes, applicant);
}
