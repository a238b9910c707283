import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { localDate } from '../../../../../kernel/local-date.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { anEmployee, aPosition, aUnit } from '../../../../organisation/fixtures.ts';
import { PRICE_LIMITS, priceSettingFault } from '../../../domain/plan/mix/price-settings.ts';
import { competence } from '../../../index.ts';
import { aGoal, aPlan, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { readPriceSet } from '../../../store/plan/mix/prices.ts';
import { GJOVIK, plansStory, type PlansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';
import { mixPricesTexts } from '../../../texts/plan/mix-prices.ts';
import { nobody } from '../../../../../platform/database/scope.ts';
import { askForMixAs, doSearches, formIn, textOf } from './testing.ts';

let story: PlansStory;
let app: TestApp;
let kari: Browser;
let plan: PlanId;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await aPlan(story.platform.owner, {
    by: story.people.kari,
    municipality: GJOVIK,
    parent: story.strategy,
  });
  kari = await app.as(story.people.kari);
});

const at = (path = '', of = plan) => `/plans/${of}/measures/mix${path}`;
const query = async <Row>(sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows as Row[];
const budgets = (...places: string[]) =>
  Object.fromEntries(
    places.flatMap((place) => [2027, 2028, 2029, 2030].map((year) => [`budget-${place}-${year}`, '3000'])),
  );
const ask = (given: Record<string, string> = {}) => askForMixAs(kari, at(), { ...budgets(GJOVIK), ...given });
async function aNurseGap(): Promise<string> {
  const { owner } = story.platform;
  const nurse = await competenceIdOf(owner, 'nurse');
  const goal = await aGoal(owner, { plan });
  await aRequirement(owner, { plan, goal, competence: nurse, fte: 12, year: 2027 });
  await owner.query(
    `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, persons, fte, basis, as_of)
     values (gen_random_uuid(), $1, $2, 'staffing', '', 9, 9, 'staff-list', '2026-11-01')`,
    [plan, nurse],
  );
  return nurse;
}
const setPrice = (key: string, value: string, from = '2026-02-01') =>
  query(
    `insert into dated_setting (key, valid_from, value, source) values ($1, $2, $3, 'KS, fra 1. mai 2026')`,
    [`plan.mix.${key}`, from, value],
  );

describe('the prices', () => {
  it('come with the house, all of them possible, and with words for their sources in every language', async () => {
    const set = await story.platform.db.read({ scope: nobody }, (tx) =>
      readPriceSet(tx, localDate('2026-11-23')),
    );
    expect(set.map(({ key }) => key).toSorted()).toEqual([...PRICE_LIMITS.keys()].toSorted());
    for (const { key, value, source } of set) {
      expect(priceSettingFault(`plan.mix.${key}`, value)).toBeUndefined();
      for (const words of Object.values(mixPricesTexts))
        expect(Object.keys(words.settings.sources)).toContain(source);
    }
  });

  it('cannot be words, unknown or beyond their limits, whoever writes them', async () => {
    const wrong = [
      ...['"mye"', '-4', 'null', '{}', '0', '5000000'].map((value) => ['pay.nurse', value]),
      ['pay.nurze', '600'],
      ['completion.long', '80'],
      ['seats', '2.5'],
    ];
    for (const [key, value] of wrong)
      await expect(setPrice(key!, value!, '2031-01-01')).rejects.toThrow('dated_setting_mix_price_fits');
  });

  it('have the same names, units and limits in the database as in the command and on the pages', async () => {
    const known = await query<{ key: string; whole: boolean }>(
      'select key, unit, smallest::float8 as least, largest::float8 as most, whole from scope.mix_price_limits()',
    );
    expect(known).toEqual(
      [...PRICE_LIMITS].map(([key, limit]) => ({ key: `plan.mix.${key}`, whole: false, ...limit })),
    );
  });

  it('that hold from a day are used from that day, with the day and the source, and an earlier run keeps its own', async () => {
    const nurse = await aNurseGap();
    const before = await ask();
    await setPrice('pay.nurse', '600');
    await setPrice('pay.nurse', '900', '2099-01-01');
    try {
      expect((await formIn(kari, at()))[`pay-${nurse}`]).toBe('810');
      expect(await textOf(await kari.get(at()))).toContain(
        'Årslønn i 1000 kr, sykepleier 600 1. februar 2026 KS, fra 1. mai 2026',
      );
      const after = await ask();
      await doSearches(story);
      expect(await textOf(await kari.get(at(`/${after}`)))).toMatch(/per årsverk 810 000 kr [A-ZÅ]/);
      const old = await textOf(await kari.get(at(`/${before}`)));
      expect(old).toMatch(/per årsverk 751 000 kr [A-ZÅ]/);
      expect(old).toContain('sykepleier 556,6 1. januar 2026 KS, garantert årslønn');
    } finally {
      await query(
        `delete from dated_setting where key = 'plan.mix.pay.nurse' and valid_from <> '2026-01-01'`,
      );
    }
  });

  it('that were typed for a run are kept with it and told, and can be used again', async () => {
    const nurse = await aNurseGap();
    const run = await ask({ [`pay-${nurse}`]: '700', [`seats-${nurse}`]: '2' });
    await doSearches(story);
    const page = await textOf(await kari.get(at(`/${run}`)));
    expect(page).toContain('2 priser er skrevet for denne kjøringen.');
    expect(page).toContain('700 000 kr, skrevet for denne kjøringen (vanlig tall: 751 000 kr)');
    const again = await formIn(kari, at(`?from=${run}`));
    expect(again).toMatchObject({
      [`pay-${nurse}`]: '700',
      [`seats-${nurse}`]: '2',
      [`leave-${nurse}`]: expect.stringMatching(/\d/) as string,
    });
    expect((await formIn(kari, at(`?from=${uuid()}`)))[`pay-${nurse}`]).toBe('751');
  });

  it.each(['', 'mye', '-1', '99999999'])('that cannot be are refused at their field: %s', async (typed) => {
    const nurse = await aNurseGap();
    const answer = await kari.post(at(), {
      ...(await formIn(kari, at())),
      ...budgets(GJOVIK),
      [`pay-${nurse}`]: typed,
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Skriv et tall fra 1 til 30');
    expect(await query('select 1 from plan_run where plan_id = $1', [plan])).toEqual([]);
  });
});

describe('larger positions', () => {
  it('are left empty, with the reason, where the staff list tells nothing', async () => {
    const nurse = await aNurseGap();
    expect((await formIn(kari, at()))[`larger-${nurse}`]).toBe('');
    expect(await textOf(await kari.get(at()))).toContain('Personallisten sier ikke hvem som har deltid her.');
    expect(await ask()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('are proposed as a part of what those in part-time positions could give', async () => {
    const { owner } = story.platform;
    const nurse = await aNurseGap();
    const unit = await aUnit(owner, { municipality: GJOVIK });
    const employees = await Promise.all([1, 2, 3, 4].map(() => anEmployee(owner, { municipality: GJOVIK })));
    for (const employee of employees)
      await aPosition(owner, { municipality: GJOVIK, employee, unit, code: '7174', ftePercent: 50 });
    try {
      expect((await formIn(kari, at()))[`larger-${nurse}`]).toBe('0,5');
      expect(await textOf(await kari.get(at()))).toContain(
        'I personallisten deler 4 personer på 2,0 årsverk. Full stilling til alle ville gitt 2,0 årsverk til',
      );
    } finally {
      await owner.query('delete from position where unit_id = $1', [unit]);
    }
  });
});

describe('a competence at a level', () => {
  it('is counted in persons all the way, and never as full-time equivalents', async () => {
    const { owner } = story.platform;
    const leadership = await competenceIdOf(owner, 'formal-leadership');
    const goal = await aGoal(owner, { plan });
    const requirement = await aRequirement(owner, {
      plan,
      goal,
      competence: leadership,
      persons: 4,
      level: 3,
      year: 2027,
    });
    await owner.query(
      `insert into plan_need (id, plan_id, requirement_id, kind, persons, priority) values ($1, $2, $3, 'learn', 3, 'high')`,
      [uuid(), plan, requirement],
    );
    const form = await textOf(await kari.get(at()));
    expect(form).toContain('Formell lederutdanning 3,0 3,0 3,0 3,0 personer Behov som er bestemt');
    expect(form).toContain('Det koster å mangle én person i ett år');
    expect(form).not.toContain('Større stillinger kan gi');
    const run = await ask();
    await doSearches(story);
    const page = await (await kari.get(at(`/${run}`))).text();
    const keys = [...page.matchAll(/name="lines" value="([^"]*)"/g)].map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(0);
    expect(await textOf(await kari.get(at()))).not.toMatch(/Mangler fortsatt.*årsverk/);
    await kari.post(at(`/${run}/take`), { lines: keys });
    const measures = await query<{ title: string; persons: number | null; fte: number | null }>(
      'select title, persons::float8, fte from plan_measure where plan_id = $1',
      [plan],
    );
    expect(measures.length).toBe(keys.length);
    for (const { title, persons, fte } of measures) {
      expect(title).toMatch(/formell lederutdanning/);
      expect([persons! >= 1, fte]).toEqual([true, null]);
    }
  });
});

describe('municipalities of a region', () => {
  it('share posts where they lie near enough, by what they have told, and as the planner says', async () => {
    const { owner } = story.platform;
    await owner.query(`update plan set state = 'cancelled' where parent_id = $1 and id <> $2`, [
      story.strategy,
      plan,
    ]);
    const nurse = await competenceIdOf(owner, 'nurse');
    for (const [place, of, by] of [
      [GJOVIK, plan, story.people.kari],
      [SONDRE_LAND, undefined, story.people.siv],
    ] as const) {
      const their =
        of ??
        (await aPlan(owner, { by, municipality: place, parent: story.strategy, name: `Plan ${place}` }));
      const goal = await aGoal(owner, { plan: their });
      const requirement = await aRequirement(owner, {
        plan: their,
        goal,
        competence: nurse,
        fte: 5,
        year: 2027,
      });
      await owner.query(
        `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority) values ($1, $2, $3, 'acquire', 2, 'high')`,
        [uuid(), their, requirement],
      );
    }
    const reidun = await app.as(story.people.reidun);
    const regional = at('', story.strategy);
    const pair = `near-${GJOVIK}-${SONDRE_LAND}`;
    expect(
      (await (await reidun.get(regional)).text()).match(new RegExp(`id="${pair}"[^>]*checked`)),
    ).not.toBeNull();
    const asked = async (given: Record<string, string>) => {
      const { [pair]: _, ...fields } = await formIn(reidun, regional);
      const run = await askForMixAs(
        reidun,
        regional,
        { ...fields, ...budgets(GJOVIK, SONDRE_LAND), ...given },
        true,
      );
      const [row] = await query<{ typed: unknown; engine: unknown }>(
        `select problem -> 'question' -> 'neighbours' as typed, problem -> 'input' -> 'neighbours' as engine
         from plan_run where id = $1`,
        [run],
      );
      return { run, ...row! };
    };
    const both = [GJOVIK, SONDRE_LAND];
    expect(await asked({ [pair]: 'yes' })).toMatchObject({ typed: [both], engine: [both] });
    const apart = await asked({});
    expect(apart).toMatchObject({ typed: [], engine: [] });
    await doSearches(story);
    expect(await textOf(await reidun.get(at(`/${apart.run}`, story.strategy)))).toContain(
      'Ingen kommuner kunne dele stillinger.',
    );
    const shared = await owner.query<{ id: string }>(
      `insert into plan_pool (id, plan_id, competence_id, hours_a_case, hours_an_fte, most_travel_minutes, host_code)
       values (gen_random_uuid(), $1, $2, 1, 1400, 90, $3) returning id`,
      [story.strategy, await competenceIdOf(owner, 'geriatrics'), GJOVIK],
    );
    await owner.query(
      `insert into plan_pool_share (pool_id, plan_id, municipality_code, travel_minutes) values ($1, $2, $3, 75)`,
      [shared.rows[0]!.id, story.strategy, SONDRE_LAND],
    );
    const far = await (await reidun.get(regional)).text();
    expect(far).toContain('Gjøvik og Søndre Land: 75 minutter');
    expect(far.match(new RegExp(`id="${pair}"[^>]*checked`))).toBeNull();
  });
});
