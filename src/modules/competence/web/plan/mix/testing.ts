import type { Browser } from '../../../../../web/testing/test-app.ts';
import { mixJobs, SEARCH_JOB } from '../../../actions/plan/mix/search-job.ts';
import type { PlansStory } from '../../../testing/plan-story.ts';

export const textOf = async (answer: Response): Promise<string> =>
  (await answer.text())
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ');

/** The form as the page has it, with every field that stands in it. A box or a button that is not ticked is not sent. */
export async function formIn(browser: Browser, path: string): Promise<Record<string, string>> {
  const page = await (await browser.get(path)).text();
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name === undefined || (/type="(checkbox|radio)"/.test(tag) && !/\schecked/.test(tag))) continue;
    fields[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  }
  for (const [, name = '', options = ''] of page.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  return fields;
}

/** @param isWhole whether `given` is the whole form, rather than what is typed in it */
export async function askForMixAs(
  browser: Browser,
  path: string,
  given: Record<string, string>,
  isWhole = false,
): Promise<string> {
  const fields = isWhole ? given : { ...(await formIn(browser, path)), ...given };
  const answer = await browser.post(path, fields);
  const run = /mix\/([0-9a-f-]{36})$/.exec(answer.headers.get('location') ?? '')?.[1];
  if (run === undefined) throw new Error(await textOf(answer));
  return run;
}

/** Does the searches that stand in the queue, and says how many there were. */
export async function doSearches({ platform }: PlansStory): Promise<number> {
  const { rows } = await platform.owner.query<{ payload: Record<string, string> }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 returning j.payload`,
    [SEARCH_JOB],
  );
  for (const { payload } of rows) await mixJobs[SEARCH_JOB]!(payload, platform);
  return rows.length;
}
