import type { Credits } from '../../../kernel/credits.ts';
import type { CourseCode, ProgrammeCode } from './codes.ts';
import type { Course, Level } from './course.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { Pace } from './pace.ts';
import type { Source, Stated } from './standing.ts';

/** A whole that courses add up to, such as the one-year study of 60 credits. */
export type Stage = {
  readonly name: Stated<Localised>;
  readonly officialCode: string | null;
  readonly credits: Credits;
  readonly courses: readonly CourseCode[];
};

export type Programme = {
  readonly code: ProgrammeCode;
  readonly name: Localised;
  readonly offeredBy: Localised;
  readonly level: Level;
  /** A municipality orders a class, or a leader applies for a seat in a national one. */
  readonly entry: 'order' | 'application';
  readonly about: Stated<Localised>;
  readonly targetGroup: Stated<Localised>;
  readonly wayOfWorking: Stated<readonly Localised[]>;
  readonly pace: Stated<Pace>;
  readonly courses: readonly Course[];
  readonly stages: readonly Stage[];
};

/** Everything a new installation is filled with, and the form in which an administrator changes it later. */
export type Catalogue = { readonly sources: readonly Source[]; readonly programmes: readonly Programme[] };

export function recommendedOrder(programme: Programme): readonly Course[] {
  return programme.courses.toSorted((a, b) => a.place - b.place);
}

/**
 * Whether the order a municipality has chosen is the recommended one. Both are equally allowed, since no course
 * builds on another; the page only says that it has been seen. Leaving courses out is not another order.
 */
export function compareWithRecommended(
  programme: Programme,
  chosen: readonly CourseCode[],
): 'as-recommended' | 'own-order' {
  const place = new Map(programme.courses.map((course) => [course.code, course.place]));
  const places = chosen.flatMap((code) => place.get(code) ?? []);
  const rising = places.every((number, i) => i === 0 || number > (places[i - 1] ?? 0));
  return rising ? 'as-recommended' : 'own-order';
}
