import type { MatchingInput } from './matching.ts';

export type MatchingFault =
  | {
      readonly kind: 'listed-twice';
      readonly where: 'classes' | 'applicants' | 'regions';
      readonly id: string;
    }
  | { readonly kind: 'not-a-count'; readonly where: string; readonly value: number }
  | { readonly kind: 'unknown-class'; readonly where: string; readonly class: string }
  | { readonly kind: 'ranked-twice'; readonly class: string; readonly applicant: string }
  | { readonly kind: 'class-wanted-twice'; readonly applicant: string; readonly class: string }
  /** Together they would make refusals that are taken back later. */
  | { readonly kind: 'reserves-with-caps'; readonly class: string }
  | { readonly kind: 'targets-above-cap'; readonly targets: number; readonly cap: number };

/** Everything that keeps a matching from being made, or its promises from being kept. */
export function findMatchingFaults(input: MatchingInput): readonly MatchingFault[] {
  const classes = new Set(input.classes.map(({ id }) => id));
  return [
    ...twice(
      'classes',
      input.classes.map(({ id }) => id),
    ),
    ...twice(
      'applicants',
      input.applicants.map(({ id }) => id),
    ),
    ...twice(
      'regions',
      (input.regions ?? []).flatMap((region) => region.classes.map(({ id }) => id)),
    ),
    ...faultsOfClasses(input),
    ...faultsOfApplicants(input, classes),
    ...faultsOfRegions(input, classes),
  ];
}

function* faultsOfClasses({ classes, regions = [] }: MatchingInput): Generator<MatchingFault> {
  const inRegion = new Set(regions.flatMap((region) => region.classes.map(({ id }) => id)));
  for (const { id, seats, priority, maxPerMunicipality, maxPerCounty, reserves = [] } of classes) {
    for (const value of [seats, maxPerMunicipality, maxPerCounty, ...reserves.map((one) => one.seats)])
      yield* notACount(id, value);
    const capped = (maxPerMunicipality ?? maxPerCounty ?? undefined) !== undefined || inRegion.has(id);
    if (reserves.length > 0 && capped) yield { kind: 'reserves-with-caps', class: id };
    for (const applicant of repeated(priority)) yield { kind: 'ranked-twice', class: id, applicant };
  }
}

function* faultsOfApplicants(
  { applicants }: MatchingInput,
  known: ReadonlySet<string>,
): Generator<MatchingFault> {
  for (const { id, classes } of applicants) {
    for (const wanted of classes)
      if (!known.has(wanted)) yield { kind: 'unknown-class', where: id, class: wanted };
    for (const wanted of repeated(classes))
      yield { kind: 'class-wanted-twice', applicant: id, class: wanted };
  }
}

function* faultsOfRegions(
  { regions = [] }: MatchingInput,
  known: ReadonlySet<string>,
): Generator<MatchingFault> {
  for (const { classes, cap } of regions) {
    yield* notACount('region', cap);
    for (const { id, target } of classes) {
      if (!known.has(id)) yield { kind: 'unknown-class', where: 'region', class: id };
      yield* notACount(id, target);
    }
    const targets = classes.reduce((sum, { target }) => sum + target, 0);
    if (targets > cap) yield { kind: 'targets-above-cap', targets, cap };
  }
}

function* notACount(where: string, value: number | null | undefined): Generator<MatchingFault> {
  if (value === null || value === undefined) return;
  if (!Number.isSafeInteger(value) || value < 0) yield { kind: 'not-a-count', where, value };
}

function* twice(
  where: 'classes' | 'applicants' | 'regions',
  ids: readonly string[],
): Generator<MatchingFault> {
  for (const id of repeated(ids)) yield { kind: 'listed-twice', where, id };
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}
