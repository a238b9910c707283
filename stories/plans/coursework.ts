import type { LocalDate } from '../../src/kernel/local-date.ts';
import type { World } from '../world.ts';
import { chapterIdOf, REGION_PLAN } from './ids.ts';
import type { PlanPeople } from './people.ts';

/** The leader who wrote about the challenges does it as coursework, the next one that is due, and has not handed it in. */
export function addCoursework(world: World, people: PlanPeople, today: LocalDate): void {
  const person = people.resourceGroup[1]?.person;
  const places = world.rows.participant?.filter((one) => one.person_id === person) ?? [];
  const [next] = (world.rows.coursework ?? [])
    .flatMap((work) => {
      const place = places.find(({ cohort_id }) => cohort_id === work.cohort_id);
      return place === undefined || work.due_on < today ? [] : [{ work, place }];
    })
    .toSorted((a, b) => (a.work.due_on < b.work.due_on ? -1 : 1));
  if (next === undefined) throw new Error('The leader has no coursework left');
  world.add('plan_chapter_coursework', {
    chapter_id: chapterIdOf(REGION_PLAN, 'challenge'),
    plan_id: REGION_PLAN,
    coursework_id: next.work.id,
    cohort_id: next.place.cohort_id,
    participant_id: next.place.id,
    person_id: next.place.person_id,
  });
}
