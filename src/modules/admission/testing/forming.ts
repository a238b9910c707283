import type { CohortId } from '../../../kernel/ids.ts';
import type { TestPlatform } from '../../../platform/testing/test-platform.ts';
import type { Browser } from '../../../web/testing/test-app.ts';
import type { CallOfStory } from './applications.ts';

/** Shares out the seats as the coordinator does it on the page. */
export async function decideCall(coordinator: Browser, call: CallOfStory): Promise<Response> {
  const page = await (await coordinator.get(`/calls/${call.id}/seats/decide`)).text();
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return coordinator.post(`/calls/${call.id}/seats/decide`, { seen });
}

/**
 * Forms the first class of the call, with the courses that the form offers.
 *
 * @throws Error when no class came of it
 */
export async function formFirstClass(
  coordinator: Browser,
  call: CallOfStory,
  { owner }: Pick<TestPlatform, 'owner'>,
): Promise<CohortId> {
  const [first] = call.classes;
  const path = `/calls/${call.id}/classes/${first}/form`;
  const form = await (await coordinator.get(path)).text();
  const courses = [...form.matchAll(/name="courses"[^>]* value="([0-9a-f-]{36})"/g)].map(
    ([, id]) => id ?? '',
  );
  await coordinator.post(path, {
    name: 'Oslo 2027',
    venue: 'Campus',
    address: '',
    startsOn: '06.09.2027',
    coursesASemester: '1',
    courses,
  });
  const { rows } = await owner.query<{ id: CohortId | null }>(
    'select cohort_id as id from call_class where id = $1',
    [first],
  );
  const id = rows[0]?.id;
  if (id === undefined || id === null) throw new Error('The class was not formed');
  return id;
}
