import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASTED } from '../src/documents/testing/pasted.ts';
import { chapterIdOf, GJOVIK_PLAN, REGION_PLAN } from '../stories/plans/ids.ts';
import { DESKTOP, expectAccessible, type House, openHouse, PHONE } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const KARI = 'kari.kompetanse@gjovik.example';
const CHAPTER = `/plans/${GJOVIK_PLAN}/chapters/${chapterIdOf(GJOVIK_PLAN, 'gap')}`;

/** As when somebody presses Ctrl+V with this in the clipboard. */
const paste = (page: Page, html: string, plain: string) =>
  page.evaluate(
    `(() => {
      const carried = new DataTransfer();
      ${html === '' ? '' : `carried.setData('text/html', ${JSON.stringify(html)});`}
      carried.setData('text/plain', ${JSON.stringify(plain)});
      const event = new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true });
      return document.activeElement.dispatchEvent(event);
    })()`,
  );

describe('a chapter that is written with what lies in the clipboard', () => {
  it('gets the same words in the browser as on the server, and says what was done', async () => {
    const page = await house.visitAs(KARI);
    await page.goto(`${CHAPTER}/edit`);
    const field = page.getByLabel('Tekst', { exact: false });
    for (const { html, text } of PASTED) {
      await field.fill('');
      await field.focus();
      expect(await paste(page, html, 'ordene alene')).toBe(false);
      expect(await field.inputValue()).toBe(text);
    }
    expect(await page.getByText('Teksten er limt inn med overskrifter').count()).toBe(1);
    await expectAccessible(page);
    await page.context().close();
  });

  it('has it where the cursor stands, with room around what has lines of its own, and saved as it reads', async () => {
    const page = await house.visitAs(KARI);
    await page.goto(`${CHAPTER}/edit`);
    const field = page.getByLabel('Tekst', { exact: false });
    await field.fill('Før.Etter.');
    await field.press('Home');
    for (const _ of 'Før.') await field.press('ArrowRight');
    await paste(page, '<h2>Behov</h2><p>Fire <b>sykepleiere</b>.</p>', '');
    expect(await field.inputValue()).toBe('Før.\n\n## Behov\n\nFire **sykepleiere**.\n\nEtter.');
    expect(await page.getByText('Du har endringer som ikke er lagret.').count()).toBe(1);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Kapitlet er lagret.').waitFor();
    await page.getByRole('heading', { name: 'Behov' }).waitFor();
    await page.context().close();
  });

  it('is as it was when the pasting is undone', async () => {
    const page = await house.visitAs(KARI);
    await page.goto(`/plans/${GJOVIK_PLAN}/chapters/${chapterIdOf(GJOVIK_PLAN, 'follow-up')}/edit`);
    const field = page.getByLabel('Tekst', { exact: false });
    await field.pressSequentially('Hver høst.');
    await paste(page, '<h2>Behov</h2><ul><li>en</li><li>to</li></ul>', '');
    expect(await field.inputValue()).toContain('## Behov');
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe('Hver høst.');
    await page.context().close();
  });

  it('leaves to the browser what is only words, or a picture', async () => {
    const page = await house.visitAs(KARI);
    await page.goto(`${CHAPTER}/edit`);
    await page.getByLabel('Tekst', { exact: false }).focus();
    expect(await paste(page, '', 'bare ord')).toBe(true);
    expect(
      await paste(page, '<img src="https://ondt.example/bilde.png" onerror="document.title = 1">', ''),
    ).toBe(true);
    expect(await page.title()).not.toBe('1');
    await page.context().close();
  });
});

describe('the ways between the parts of a plan', () => {
  const heightOf = (page: Page, what: string) =>
    page.evaluate<number>(`document.querySelector('${what}').getBoundingClientRect().height`);

  it('take one line on a desk, in every language and for every kind of plan', async () => {
    for (const locale of ['nb', 'nn', 'en'] as const) {
      const page = await house.visitAs(KARI, { viewport: DESKTOP, locale });
      for (const plan of [GJOVIK_PLAN, REGION_PLAN]) {
        for (const place of ['', '/chapters', '/measures']) {
          await page.goto(`/plans/${plan}${place}`);
          expect(await heightOf(page, '.ll-plan-ways > ul'), `${locale} ${place}`).toBeLessThan(60);
        }
      }
      await page.context().close();
    }
  });

  it('are folded on a phone, name the place, and open without script', async () => {
    const page = await house.visitAs(KARI, { viewport: PHONE, script: 'off' });
    await page.goto(`/plans/${GJOVIK_PLAN}/goals`);
    const folded = page.getByText('Del av planen:');
    expect(await folded.innerText()).toContain('Mål og føringer');
    expect(await page.getByRole('link', { name: 'Dokumenter' }).isVisible()).toBe(false);
    await folded.click();
    await page.getByRole('link', { name: 'Dokumenter' }).click();
    expect(page.url()).toContain('/documents');
    await page.context().close();
  });

  it('leave the first screen of a phone to the page itself, and are not printed', async () => {
    const page = await house.visitAs(KARI, { viewport: PHONE });
    await page.goto(`/plans/${GJOVIK_PLAN}/analysis`);
    const content = await page.evaluate<number>(
      `[...document.querySelectorAll('main h2')][0].getBoundingClientRect().top`,
    );
    expect(content).toBeLessThan(PHONE.height - 100);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ll-plan-ways').first().isVisible()).toBe(false);
    await page.context().close();
  });
});
