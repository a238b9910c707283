import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, PHONE } from '../../e2e/house.ts';
import { arrangeVictim, type Victim } from '../attack/victim.ts';

let house: House;
let victim: Victim;
beforeAll(async () => {
  house = await openHouse();
  victim = await arrangeVictim(house.platform);
});
afterAll(() => house.close());

const KARI = 'kari.kompetanse@gjovik.example';
const PERNILLE = 'pernille.programvik@leder.example';

/** Pages of each kind: a list with a search, a form with dates, choices and a file, a preview, a plan, a front page. */
const PAGES: readonly (readonly [what: string, who: string, address: (v: Victim) => string])[] = [
  ['the front page', KARI, () => '/'],
  ['a list with search and sorting', KARI, () => '/municipalities/3407/leaders'],
  ['a form with a file', KARI, () => '/municipalities/3407/staff-import'],
  ['a list that was read from a file', KARI, (v) => `/staff-imports/${v.imports.ready}`],
  ['a form with choices', KARI, () => '/orders/new'],
  ['a part of an order', KARI, (v) => `/orders/${v.orders.draft}/time`],
  ['candidates in a table of forms', KARI, (v) => `/orders/${v.orders.draft}/candidates`],
  ['a gathering to be moved', PERNILLE, (v) => `/cohorts/${v.cohort}/gatherings/${v.gathering}/edit`],
  ['completions to be ticked', PERNILLE, (v) => `/cohorts/${v.cohort}/courses/${v.course}/completions`],
  ['a course of the catalogue', PERNILLE, () => '/courses/M1'],
];

describe.each(PAGES)('%s', (_what, who, address) => {
  it('is reached in every part with the Tab key, and shows where one is', async () => {
    const page = await house.visitAs(who);
    await page.goto(address(victim));
    const { reached, unseen } = await tabThrough(page);
    expect(unseen).toEqual([]);
    expect(await notReached(page, reached)).toEqual([]);
    await page.context().close();
  });

  it('lets one skip to what it is about', async () => {
    const page = await house.visitAs(who, { viewport: PHONE });
    await page.goto(address(victim));
    await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>(`document.activeElement.matches('a.ll-skip')`)).toBe(true);
    expect(await isInView(page, 'a.ll-skip')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate<boolean>(
        `document.querySelector('#main').contains(document.activeElement) || document.activeElement.closest('footer') !== null`,
      ),
    ).toBe(true);
    await page.context().close();
  });
});

it('menus open and close with the keyboard, and what is in them is reached', async () => {
  const page = await house.visitAs(KARI, { viewport: PHONE });
  const menus = page.locator('header summary:visible, header button[aria-expanded]:visible');
  const count = await menus.count();
  expect(count).toBeGreaterThan(0);
  for (let i = 0; i < count; i++) {
    await menus.nth(i).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate<boolean>(`document.activeElement.closest('header details[open]') !== null`),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('header details[open]').count()).toBe(0);
  }
  await page.context().close();
});

describe.each(['on', 'off'] as const)(
  'with script %s, Enter in a form with a search in the middle',
  (script) => {
    it('searches where one looks for somebody, and saves where one writes', async () => {
      const page = await house.visitAs(KARI, { script });
      await page.goto(`/plans/${victim.plans.plan}/analysis/rounds/new`);
      const name = page.locator('input[name=name]');
      await name.fill('Høsten');
      await page.locator('input[name=find]').fill('Ingen heter dette');
      await page.keyboard.press('Enter');
      await page.getByText('Ingen i personallisten passer').waitFor();
      expect(await name.inputValue()).toBe('Høsten');
      await name.press('Enter');
      await page.locator('[aria-invalid=true]').first().waitFor();
      await page.context().close();
    });
  },
);

const MARK = 'data-reached';
const MOST_TABS = 400;

/** Presses Tab until the page is through, and says where the eye could not follow. */
async function tabThrough(page: Page): Promise<{ reached: number; unseen: readonly string[] }> {
  const unseen: string[] = [];
  let reached = 0;
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate<{ at: 'new' | 'same' | 'end'; name: string; seen: boolean }>(`(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return { at: 'end', name: '', seen: true };
      // A date is one field with several places to stand.
      const mark = one.getAttribute('${MARK}');
      if (mark !== null) return { at: mark === '${reached}' ? 'same' : 'end', name: '', seen: true };
      one.setAttribute('${MARK}', '${reached + 1}');
      const style = getComputedStyle(one);
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      const box = one.getBoundingClientRect();
      const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return { at: 'new', name: one.outerHTML.slice(0, 120), seen: outlined && inView };
    })()`);
    if (where.at === 'end') break;
    if (where.at === 'new') reached += 1;
    // Boxes to tick are drawn by hand, and show their focus in ways of their own: there the eye is asked.
    if (!where.seen && !(await looksOtherwise(page))) unseen.push(where.name);
  }
  return { reached, unseen };
}

/** Whether what has the focus looks otherwise without it. */
async function looksOtherwise(page: Page): Promise<boolean> {
  const clip = await page.evaluate<{ x: number; y: number; width: number; height: number } | null>(`(() => {
    const { x, y, width, height } = document.activeElement.getBoundingClientRect();
    if (y < 0 || y + height > innerHeight) return null;
    return { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
  })()`);
  if (clip === null) return false;
  const focused = await page.screenshot({ clip });
  await page.evaluate('globalThis.focused = document.activeElement; focused.blur()');
  const blurred = await page.screenshot({ clip });
  await page.evaluate('focused.focus()');
  return !focused.equals(blurred);
}

/** Everything one can do something with that the Tab key did not come to. Of a group of choices, one is enough. */
function notReached(page: Page, reached: number): Promise<readonly string[]> {
  expect(reached).toBeGreaterThan(3);
  return page.evaluate<readonly string[]>(`(() => {
    const groups = new Set([...document.querySelectorAll('input[type=radio][${MARK}]')].map((one) => one.name));
    return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.hasAttribute('${MARK}'))
      .filter((one) => !(one.type === 'radio' && groups.has(one.name)))
      .map((one) => one.outerHTML.slice(0, 120));
  })()`);
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const box = document.querySelector('${selector}').getBoundingClientRect();
    return box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight;
  })()`);
}
