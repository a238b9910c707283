import { z } from 'zod';
import { fail, succeed } from '../../kernel/result.ts';
import { allocate } from '../../modules/admission/domain/allocation/allocate.ts';
import type { Fault } from '../../modules/admission/domain/allocation/check-inputs.ts';
import { worthOfSeats } from '../../modules/admission/domain/allocation/optimum.ts';
import type { Allocation, AllocationInput } from '../../modules/admission/domain/allocation/types.ts';
import { findOptimum } from '../../modules/admission/optimum/find-optimum.ts';
import type { Engine } from '../engine.ts';
import type { AnswerObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';

const Tier = z.discriminatedUnion('by', [
  z.object({ by: z.literal('municipal-rank') }),
  z.object({ by: z.literal('formal-education') }),
  z.object({ by: z.literal('county'), first: z.array(z.string()) }),
  z.object({ by: z.literal('municipality'), first: z.array(z.string()) }),
  z.object({ by: z.literal('group'), group: z.string() }),
  z.object({ by: z.literal('points'), name: z.string(), first: z.enum(['highest', 'lowest']) }),
]);
const counts = z.record(z.string(), z.number());
const cap = z.number().nullable().exactOptional();

const Inputs = z.object({
  seed: z.string(),
  classes: z.array(
    z.object({
      id: z.string(),
      seats: z.number(),
      tiers: z.array(Tier).exactOptional(),
      reserves: z.array(z.object({ group: z.string(), seats: z.number() })).exactOptional(),
    }),
  ),
  // A rule that is misspelt would otherwise be no rule.
  rules: z.strictObject({
    maxPerMunicipality: cap,
    maxPerMunicipalityPerClass: cap,
    maxPerCountyPerClass: cap,
    countyFloors: counts.exactOptional(),
    countyCaps: counts.exactOptional(),
    tiers: z.array(Tier).exactOptional(),
  }),
  applicants: z.array(
    z.object({
      id: z.string(),
      municipality: z.string(),
      county: z.string(),
      municipalRank: z.number().nullable(),
      formalLeadershipEducation: z.boolean(),
      classes: z.array(z.string()),
      groups: z.array(z.string()).exactOptional(),
      points: counts.exactOptional(),
    }),
  ),
  counties: z.array(z.string()).exactOptional(),
});

/** A file may hold a problem without end; the rest of the answer does not wait for it. */
const MOST_SECONDS = 60;

/** Every mechanism that can keep the rules, and the optimum for those rules that it knows. */
export const runSeatAllocation: Engine = async (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const input: AllocationInput = read.value;

  const inTurn = allocate(input, 'serial-dictatorship');
  const coverageFirst = allocate(input, 'coverage-first');
  const ownPriorities = allocate(input, 'deferred-acceptance');
  if (!inTurn.ok || !coverageFirst.ok) {
    if (ownPriorities.ok) return succeed({ deferredAcceptance: inShort(ownPriorities.value.allocation) });
    return fail(describe(inTurn.ok ? ownPriorities.failure : inTurn.failure));
  }

  const optimum = await findOptimum(input, { seconds: MOST_SECONDS });
  return succeed({
    serialDictatorshipWithFloors: inShort(inTurn.value.allocation),
    coverageFirst: inShort(coverageFirst.value.allocation),
    deferredAcceptance: ownPriorities.ok ? inShort(ownPriorities.value.allocation) : undefined,
    mip: {
      objective: optimum.outcome === 'found' ? optimum.worth : undefined,
      serial_dictatorship_value: worthOfSeats(input, classOf(inTurn.value.allocation)),
      coverage_first_value: worthOfSeats(input, classOf(coverageFirst.value.allocation)),
    },
  });
};

function inShort(allocation: Allocation): AnswerObject {
  const { outcomes, waitingList, counties, municipalitiesServed } = allocation;
  return {
    priorityOrder: outcomes.map(({ applicant }) => applicant),
    assigned: Object.fromEntries(classOf(allocation)),
    waitingList,
    refusals: Object.fromEntries(
      outcomes
        .filter(({ outcome }) => outcome === 'waiting')
        .map(({ applicant, refusals }) => [applicant, refusals.map((one) => [one.class, one.reason])]),
    ),
    dearerWishes: Object.fromEntries(
      outcomes
        .filter(({ outcome, refusals }) => outcome === 'seat' && refusals.length > 0)
        .map(({ applicant, refusals }) => [applicant, refusals.map((one) => [one.class, one.reason])]),
    ),
    unmetFloors: Object.fromEntries(
      counties.filter(({ unmet }) => unmet > 0).map(({ county, unmet }) => [county, unmet]),
    ),
    municipalitiesServed,
  };
}

function classOf({ outcomes }: Allocation): ReadonlyMap<string, string> {
  return new Map(outcomes.flatMap((one) => (one.outcome === 'seat' ? [[one.applicant, one.class]] : [])));
}

/** The first fault; what kind it is stands before the colon. */
function describe([first]: readonly Fault[]): string {
  if (first === undefined) return 'no result';
  const { kind, ...what } = first;
  return `${kind.replaceAll('-', ' ')}: ${JSON.stringify(what)}`;
}
