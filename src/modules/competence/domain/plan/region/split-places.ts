import type { CourseContent } from './course.ts';
import type { SplitPlace } from './cost-split.ts';
import type { RegionPlace } from './place.ts';

/** What the keys of a split look at, for each in the order given: people, seats in courses that are not called off, agreement. */
export function splitPlaces(
  places: readonly RegionPlace[],
  courses: readonly Pick<CourseContent, 'status' | 'seatsBy'>[],
  agreed: ReadonlyMap<string, number>,
): readonly SplitPlace[] {
  const taken = courses.filter(({ status }) => status !== 'cancelled').flatMap(({ seatsBy }) => seatsBy);
  return places.map(({ code, population }) => ({
    municipality: code,
    population,
    seats: taken.reduce((sum, one) => sum + (one.municipality === code ? one.seats : 0), 0),
    agreed: agreed.get(code) ?? null,
  }));
}
