import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';

/** A municipality that is or has been in the region. */
export type RegionPlace = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly population: number | null;
  readonly populationOn: LocalDate | null;
  /** The last day in the region; null for those that are in it today. */
  readonly leftOn: LocalDate | null;
};

/** Those that are in the region today, in the order of their numbers. */
export function present(places: readonly RegionPlace[]): readonly RegionPlace[] {
  return places.filter(({ leftOn }) => leftOn === null);
}

/** Those that have left and have something in the plan, which stays as they wrote it. */
export function goneWith(
  places: readonly RegionPlace[],
  codes: readonly string[],
): readonly (RegionPlace & { readonly leftOn: LocalDate })[] {
  return places.flatMap((place) =>
    place.leftOn !== null && codes.includes(place.code) ? [{ ...place, leftOn: place.leftOn }] : [],
  );
}
