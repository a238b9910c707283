import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { allocate, type AllocationRun, ENGINE_VERSION } from '../allocation/allocate.ts';
import { canonicalJson } from '../allocation/canonical.ts';
import { ORDINARY_TIERS } from '../allocation/priority.ts';
import type { AllocationInput, Mechanism, SeatClass } from '../allocation/types.ts';
import type { Call, CallClass } from '../call/call.ts';
import { type Applicant, type NotRanked, whyNotRanked } from './applicant.ts';
import { rankOf } from './applicant-list.ts';

export type Ranked = {
  readonly input: AllocationInput;
  /** Those who take no part, and why. */
  readonly left: readonly { readonly applicant: Applicant; readonly why: NotRanked }[];
};

/** What the engine is given: ids, codes and counts, and nobody's name. Classes that are called off are not there. */
export function allocationInputOf(
  call: Pick<Call, 'kind' | 'seed' | 'rules' | 'classes'>,
  applicants: readonly Applicant[],
): Ranked {
  const classes = call.classes.filter(({ cancelled }) => cancelled === null);
  const held = new Set(classes.map(({ id }) => id));
  const withWishes = applicants.map((one) => ({
    ...one,
    wishes: one.wishes.filter((wish) => held.has(wish)),
  }));
  const judged = withWishes.map((applicant) => ({ applicant, why: whyNotRanked(applicant, call.kind) }));
  const { maxPerMunicipality, maxPerMunicipalityPerClass, countyFloors, countyCaps } = call.rules;
  return {
    input: {
      seed: call.seed,
      classes: classes.map((one) => seatClassOf(one, call.rules.mechanism)),
      rules: { maxPerMunicipality, maxPerMunicipalityPerClass, countyFloors, countyCaps },
      applicants: judged
        .filter(({ why }) => why === undefined)
        .map(({ applicant }) => ({
          id: applicant.application,
          municipality: applicant.standsFor,
          county: applicant.county.code,
          // An open class asks no municipality, whatever one may have said.
          municipalRank: call.kind === 'national' ? rankOf(applicant) : null,
          formalLeadershipEducation: applicant.formalLeadershipEducation,
          classes: applicant.wishes,
        }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    },
    left: judged.flatMap(({ applicant, why }) => (why === undefined ? [] : [{ applicant, why }])),
  };
}

/** A class as the engine takes it; its own order is there only where the mechanism keeps it. */
function seatClassOf({ id, seats, firstCounties }: CallClass, mechanism: Mechanism): SeatClass {
  if (mechanism !== 'deferred-acceptance' || firstCounties.length === 0) return { id, seats };
  return { id, seats, tiers: [{ by: 'county', first: firstCounties }, ...ORDINARY_TIERS] };
}

/** The same call as if its classes had no order of their own: what the other mechanisms can be asked about. */
export function withoutOwnPriorities(input: AllocationInput): AllocationInput {
  return { ...input, classes: input.classes.map(({ id, seats }) => ({ id, seats })) };
}

/** A run with the bytes that it follows from, so that anybody can make it again. */
export type MadeRun = AllocationRun & { readonly inputs: string };

/**
 * Runs the mechanism of the call. The faults that the engine knows are faults of a call that could not be published, or
 * of this program.
 *
 * @throws Error when the engine refuses the input
 */
export function runAllocation(input: AllocationInput, mechanism: Mechanism): MadeRun {
  const run = allocate(input, mechanism);
  if (!run.ok) throw new Error(`The allocation refuses its input: ${JSON.stringify(run.failure)}`);
  return { ...run.value, inputs: inputsOf(input, mechanism) };
}

function inputsOf(input: AllocationInput, mechanism: Mechanism): string {
  return canonicalJson({
    engineVersion: ENGINE_VERSION,
    mechanism,
    input: {
      seed: input.seed,
      classes: input.classes.map(({ id, seats, tiers }) => ({ id, seats, ...(tiers && { tiers }) })),
      rules: {
        maxPerMunicipality: input.rules.maxPerMunicipality ?? null,
        maxPerMunicipalityPerClass: input.rules.maxPerMunicipalityPerClass ?? null,
        countyFloors: input.rules.countyFloors ?? {},
        countyCaps: input.rules.countyCaps ?? {},
      },
      applicants: input.applicants.map((one) => ({
        id: one.id,
        municipality: one.municipality,
        county: one.county,
        municipalRank: one.municipalRank,
        formalLeadershipEducation: one.formalLeadershipEducation,
        classes: one.classes,
      })),
    },
  });
}

export type Rerun = 'same' | 'different' | 'unreadable';

/** Makes a stored run again, and says whether the bytes are the same. */
export function runAgain(stored: { readonly inputs: string; readonly result: string }): Rerun {
  const read = readInputs(stored.inputs);
  if (!read.ok) return 'unreadable';
  const run = allocate(read.value.input, read.value.mechanism);
  if (!run.ok) return 'unreadable';
  return run.value.resultJson === stored.result ? 'same' : 'different';
}

/** What was stored by `runAllocation`; it is our own writing, so only its outline is looked at. */
export function readInputs(
  text: string,
): Result<{ input: AllocationInput; mechanism: Mechanism }, 'unreadable'> {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null) return fail('unreadable');
    const { input, mechanism } = stored as { input?: Partial<AllocationInput>; mechanism?: Mechanism };
    if (mechanism === undefined || input?.applicants === undefined || input.classes === undefined)
      return fail('unreadable');
    return succeed({ input: input as AllocationInput, mechanism });
  } catch {
    return fail('unreadable');
  }
}
