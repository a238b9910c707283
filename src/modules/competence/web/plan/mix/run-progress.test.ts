import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { mixJobs, SEARCH_JOB } from '../../../actions/plan/mix/search-job.ts';
import { aHardInput } from '../../../domain/measures/testing.ts';
import { competence } from '../../../index.ts';
import { aPlan } from '../../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';
import { textOf } from './testing.ts';

let story: PlansStory;
let app: TestApp;
let kari: Browser;
let plan: PlanId;
let run: string;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await aPlan(story.platform.owner, { by: story.people.kari, municipality: GJOVIK });
  kari = await app.as(story.people.kari);
  run = uuid();
  const input = aHardInput();
  const common = { stress: 0, discount: 0.04 };
  const question = {
    firstYear: 2027,
    years: input.years,
    municipalities: [],
    gaps: [],
    prices: {},
    common,
    budgets: {},
  };
  await story.platform.owner.query(
    `insert into plan_run (id, plan_id, status, revision, problem, asked_by) values ($1, $2, 'queued', 1, $3, $4)`,
    [run, plan, JSON.stringify({ question, input }), story.people.kari],
  );
});

const page = async () => {
  const answer = await kari.get(`/plans/${plan}/measures/mix/${run}`);
  return { refresh: answer.headers.get('refresh'), text: await textOf(answer) };
};
const set = (values: string) =>
  story.platform.owner.query(`update plan_run set ${values} where id = $1`, [run]);
const standing = async () =>
  (
    await story.platform.owner.query<{
      status: string;
      failure: string | null;
      progress: { step: string } | null;
    }>('select status, failure, progress from plan_run where id = $1', [run])
  ).rows[0]!;
const takeUp = async () => {
  await mixJobs['competence.take-up-forgotten-mixes']!({}, story.platform);
  const { rows } = await story.platform.owner.query<{ run: string }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 returning j.payload ->> 'run' as run`,
    [SEARCH_JOB],
  );
  return rows.filter((one) => one.run === run).length;
};

describe('a run that somebody waits for', () => {
  it('says what is being done, how long it has taken of the time there is, and how good the best so far is', async () => {
    expect(await page()).toMatchObject({
      refresh: '2',
      text: expect.stringContaining('står i kø') as string,
    });
    // Heard of a little ahead, so that a machine that is slow to show the page does not make it silent.
    await set(`status = 'running', started_at = now(), heard_at = clock_timestamp() + interval '1 minute',
      progress = '{"step": "search", "seconds": 4.2, "best": {"objective": 12345.6, "gap": 0.032}}'`);
    const { refresh, text } = await page();
    expect(refresh).toBe('2');
    expect(text).toContain('Leter etter et billigere forslag.');
    expect(text).toContain('4 av høyst 10 sekunder');
    expect(text).toContain(
      'regnes til 12 345 600 kr, med det som mangler. Ingen blanding er mer enn 3,2 % billigere.',
    );
    expect(text).not.toContain('ikke meldt fra');
  });

  it('has no proposal to tell of before one is found, and is told of as silent when nothing is heard', async () => {
    await set(`status = 'running', started_at = now(), heard_at = clock_timestamp() - interval '200 seconds',
      progress = '{"step": "start", "seconds": 0.1, "best": null}'`);
    const { text } = await page();
    expect(text).toContain('Det er ikke funnet noe forslag ennå.');
    expect(text).toMatch(/ikke meldt fra på 2\d\d sekunder/);
  });

  it('is told of by the worker as it comes on, and a stop ends the search itself', async () => {
    const job = mixJobs[SEARCH_JOB]!(
      { run, person: story.people.kari, municipality: GJOVIK },
      story.platform,
    );
    while ((await standing()).progress?.step !== 'search') await wait(50);
    expect((await page()).text).toContain('Leter etter et billigere forslag.');
    expect((await kari.post(`/plans/${plan}/measures/mix/${run}/stop`)).status).toBe(303);
    await job;
    expect(await standing()).toEqual({ status: 'stopped', failure: null, progress: null });
    expect(await page()).toMatchObject({
      refresh: null,
      text: expect.stringContaining('ble stoppet') as string,
    });
  });
});

describe('a worker that was killed', () => {
  const silent = (seconds: number, attempts = 1) =>
    set(`status = 'running', started_at = now() - interval '1 hour', attempts = ${attempts},
      heard_at = clock_timestamp() - interval '${seconds} seconds'`);

  it('is noticed by its silence, however long ago it began', async () => {
    await silent(0);
    expect(await takeUp()).toBe(0);
    await silent(40);
    expect(await takeUp()).toBe(1);
    expect(await standing()).toMatchObject({ status: 'queued', progress: null });
  });

  it('three times over is not given the same question a fourth time, and that is said', async () => {
    await silent(40, 3);
    expect(await takeUp()).toBe(0);
    expect(await standing()).toMatchObject({ status: 'failed', failure: 'gave-up' });
    expect((await page()).text).toContain('Beregningen har stanset tre ganger.');
  });
});
