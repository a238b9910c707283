import { z } from 'zod';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import {
  findMatchingFaults,
  type MatchingFault,
} from '../../modules/admission/domain/allocation/check-matching.ts';
import { deferredAcceptance } from '../../modules/admission/domain/allocation/deferred-acceptance.ts';
import type { MatchingInput, SeatsByClass } from '../../modules/admission/domain/allocation/matching.ts';
import {
  allStableMatchings,
  classesAsk,
} from '../../modules/admission/domain/allocation/stable-matchings.ts';
import type { Engine } from '../engine.ts';
import type { AnswerObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';

const lists = z.record(z.string(), z.array(z.string()));
const counts = z.record(z.string(), z.number());
const names = z.record(z.string(), z.string());

const Inputs = z.object({
  residents: lists,
  hospitals: lists.exactOptional(),
  /** In place of `hospitals`, when all have the same order: `d1..d10 in order`. */
  hospital_priority: z.string().exactOptional(),
  capacities: counts,
  reserved_type: z.record(z.string(), z.boolean()).exactOptional(),
  reserves: counts.exactOptional(),
  region_cap: z.number().exactOptional(),
  target_capacity: counts.exactOptional(),
  municipality: names.exactOptional(),
  county: names.exactOptional(),
  max_per_municipality: z.number().exactOptional(),
  max_per_county: z.number().exactOptional(),
});
type Inputs = z.infer<typeof Inputs>;

/** Classes are called hospitals and applicants residents, as in the literature that most test cases come from. */
export const runStableMatching: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const priorities = prioritiesOf(read.value);
  if (!priorities.ok) return priorities;
  const { region_cap, target_capacity, ...rules } = read.value;

  if (region_cap === undefined || target_capacity === undefined) {
    const matching = asMatching(read.value, priorities.value, rules.capacities);
    const [fault] = findMatchingFaults(matching);
    if (fault) return fail(describe(fault));
    const isPlain =
      rules.reserves === undefined &&
      rules.max_per_municipality === undefined &&
      rules.max_per_county === undefined;
    return succeed({
      residentOptimal: residentOptimal(matching),
      hospitalOptimal: isPlain ? told(classesAsk(matching), matching) : undefined,
      allStable: isPlain ? allStableMatchings(matching)?.map((one) => told(one, matching)) : undefined,
    });
  }

  const flexible: MatchingInput = {
    ...asMatching(read.value, priorities.value, rules.capacities),
    regions: [
      {
        cap: region_cap,
        classes: Object.keys(rules.capacities).map((id) => ({ id, target: target_capacity[id] ?? 0 })),
      },
    ],
  };
  const fixed = asMatching(read.value, priorities.value, target_capacity);
  const [fault] = [...findMatchingFaults(flexible), ...findMatchingFaults(fixed)];
  if (fault) return fail(describe(fault));
  return succeed({
    fixedTargets: residentOptimal(fixed),
    flexibleDeferredAcceptance: residentOptimal(flexible),
  });
};

function prioritiesOf(inputs: Inputs): Result<Readonly<Record<string, readonly string[]>>, string> {
  if (inputs.hospitals !== undefined) return succeed(inputs.hospitals);
  const range = /^(\D*)(\d{1,4})\.\.\1(\d{1,4}) in order$/.exec(inputs.hospital_priority ?? '');
  if (range === null)
    return fail('wrong inputs: neither hospitals nor a hospital_priority like "d1..d10 in order"');
  const [, stem = '', from, to] = range;
  const order = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${stem}${Number(from) + i}`);
  return succeed(Object.fromEntries(Object.keys(inputs.capacities).map((id) => [id, order])));
}

function asMatching(
  inputs: Inputs,
  priorities: Readonly<Record<string, readonly string[]>>,
  seats: Readonly<Record<string, number>>,
): MatchingInput {
  const of = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string) =>
    record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
  return {
    applicants: Object.entries(inputs.residents).map(([id, classes]) => ({
      id,
      classes,
      municipality: of(inputs.municipality, id),
      county: of(inputs.county, id),
      groups: of(inputs.reserved_type, id) === true ? ['reserved'] : [],
    })),
    classes: Object.entries(seats).map(([id, count]) => ({
      id,
      seats: count,
      priority: of(priorities, id) ?? [],
      maxPerMunicipality: inputs.max_per_municipality ?? null,
      maxPerCounty: inputs.max_per_county ?? null,
      ...(inputs.reserves && { reserves: [{ group: 'reserved', seats: of(inputs.reserves, id) ?? 0 }] }),
    })),
  };
}

function residentOptimal(matching: MatchingInput): AnswerObject {
  const inClass = new Map(matching.classes.map(({ id }) => [id, [] as string[]]));
  for (const one of deferredAcceptance(matching))
    if (one.class !== undefined) inClass.get(one.class)!.push(one.applicant);
  return told(inClass, matching);
}

/** Everybody by class, and who is in none; each in the order of ids. */
function told(inClass: SeatsByClass, { applicants }: MatchingInput): AnswerObject {
  const seated = new Set([...inClass.values()].flat());
  return {
    unmatched: applicants
      .map(({ id }) => id)
      .filter((id) => !seated.has(id))
      .sort(),
    ...Object.fromEntries([...inClass].map(([id, there]) => [id, [...there].sort()])),
  };
}

function describe({ kind, ...what }: MatchingFault): string {
  return `${kind.replaceAll('-', ' ')}: ${JSON.stringify(what)}`;
}
