import { sha256 } from '../../../../kernel/sha256.ts';
import { byCodeUnit } from './compare.ts';
import type { AllocationInput, Mechanism, SeatRules } from './types.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON that is written in one way only: no space, the keys of every object by code unit, fields without a value left
 * out, and text and numbers as JSON.stringify writes them. Two machines that mean the same write the same bytes.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonicalJson(one)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field!)}`);
  return `{${fields.join(',')}}`;
}

/**
 * The SHA-256 of everything an allocation follows from, and of nothing else. The order of rows does not count, nor
 * fields that the engine does not read; a rule that is null counts as absent.
 */
export function inputHash(input: AllocationInput, mechanism: Mechanism): string {
  const sorted = (texts: readonly string[]) => [...texts].sort(byCodeUnit);
  return sha256(
    canonicalJson({
      mechanism,
      seed: input.seed,
      rules: { ...capsOf(input.rules), tiers: input.rules.tiers },
      classes: input.classes
        .map(({ id, seats, tiers, reserves }) => ({
          id,
          seats,
          tiers,
          reserves: reserves?.map(({ group, seats: reserved }) => ({ group, seats: reserved })),
        }))
        .sort((a, b) => byCodeUnit(a.id, b.id)),
      applicants: input.applicants
        .map((one) => ({
          id: one.id,
          municipality: one.municipality,
          county: one.county,
          municipalRank: one.municipalRank,
          formalLeadershipEducation: one.formalLeadershipEducation,
          classes: one.classes,
          groups: one.groups && sorted(one.groups),
          points: one.points,
        }))
        .sort((a, b) => byCodeUnit(a.id, b.id)),
      counties: input.counties && sorted(input.counties),
    }),
  );
}

function capsOf(rules: SeatRules) {
  return {
    maxPerMunicipality: rules.maxPerMunicipality ?? undefined,
    maxPerMunicipalityPerClass: rules.maxPerMunicipalityPerClass ?? undefined,
    maxPerCountyPerClass: rules.maxPerCountyPerClass ?? undefined,
    countyFloors: rules.countyFloors,
    countyCaps: rules.countyCaps,
  };
}
