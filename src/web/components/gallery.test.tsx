import { mkdirSync } from 'node:fs';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColourScheme, Shell } from '../layout/shell.ts';
import { assetsOf, buildFiles, findViolations, launch, open } from './gallery-browser.ts';
import type { BuiltFiles, Screen } from './gallery-browser.ts';
import { GalleryPage, LetterPage } from './gallery.tsx';

let files: BuiltFiles;
let browser: Browser;

beforeAll(async () => {
  [files, browser] = await Promise.all([buildFiles(), launch()]);
});
afterAll(() => browser.close());

function aShell(colourScheme: ColourScheme): Shell {
  return {
    locale: 'nb',
    colourScheme,
    assets: assetsOf(files),
    currentPath: '/-/komponenter',
    paths: {
      home: '/',
      logIn: '/login',
      logOut: '/logout',
      preferences: '/preferences',
      accessibility: '/accessibility',
      privacy: '/privacy',
      sources: '/sources',
    },
    navigation: [
      { href: '/', label: 'Hjem', current: true },
      { href: '/klassen', label: 'Klassen' },
      { href: '/emner', label: 'Emner' },
      { href: '/utvikling', label: 'Utvikling' },
      { href: '/planer', label: 'Planer' },
    ],
    person: {
      name: 'Ingrid Haugen',
      role: 'Avdelingsleder, Vestre Toten',
      links: [{ href: '/sessions', label: 'Innlogginger' }],
    },
    demo: { changePersonHref: '/login' },
  };
}

const show = (screen: Screen) => {
  const colours = screen.colours ?? 'light';
  return open(browser, files, <GalleryPage shell={aShell(colours)} />, screen);
};

// Sent to the browser as text: this program is typed for Node, where there is no document.
const OPEN_FOLDS = `document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })`;
/** Where focus is, and how thick the ring around it is: on the element itself or, for a choice, on its row. */
const RING = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return undefined;
  const width = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
  };
  const row = at.closest('.ll-choose');
  return { name: at.id || at.innerText || at.name, ring: Math.max(width(at), row === null ? 0 : width(row)) };
})()`;

const looks = process.env.LEDERLOFT_SCREENSHOTS;

describe.each([
  { width: 390, colours: 'light' },
  { width: 390, colours: 'dark' },
  { width: 1280, colours: 'light' },
  { width: 1280, colours: 'dark' },
] as const)('the gallery at $width px in $colours colours', (screen) => {
  it('gives axe nothing to complain of, and the policy nothing to refuse', async () => {
    const gallery = await show(screen);
    if (looks !== undefined) {
      mkdirSync(looks, { recursive: true });
      await gallery.page.evaluate('scrollTo(0, 0)'); // the error summary has taken focus, far down
      await gallery.page.screenshot({
        path: `${looks}/gallery-${screen.width}-${screen.colours}.png`,
        fullPage: true,
      });
    }
    // Folded parts are opened, so that what is inside is looked at too; menus would lie on top of the page.
    await gallery.page.evaluate(OPEN_FOLDS);
    expect(await findViolations(gallery.page)).toEqual([]);
    expect(gallery.refused).toEqual([]);
    await gallery.close();
  });

  it('says what is wrong in lines that have room for words, also where fields stand beside each other', async () => {
    const gallery = await show(screen);
    const widths = await gallery.page.evaluate<readonly number[]>(
      `[...document.querySelectorAll('.ll-field__error')].map((one) => one.getBoundingClientRect().width)`,
    );
    expect(widths.length).toBeGreaterThan(3);
    expect(Math.min(...widths)).toBeGreaterThan(180);
    await gallery.close();
  });

  it('gives axe nothing to complain of in a letter and in open menus', async () => {
    const letter = await open(browser, files, <LetterPage shell={aShell(screen.colours)} />, screen);
    await letter.page.click('.ll-header details:first-of-type summary');
    if (looks !== undefined) {
      await letter.page.screenshot({
        path: `${looks}/letter-${screen.width}-${screen.colours}.png`,
        fullPage: true,
      });
    }
    expect(await findViolations(letter.page)).toEqual([]);
    await letter.close();
  });
});

describe('at 400 % zoom', () => {
  it.each([320, 390, 768, 1280])('nothing has to be scrolled sideways at %i px', async (width) => {
    const pages = {
      gallery: <GalleryPage shell={aShell('light')} />,
      letter: <LetterPage shell={aShell('light')} />,
    };
    for (const [name, document] of Object.entries(pages)) {
      const screen = await open(browser, files, document, { width });
      await screen.page.evaluate(OPEN_FOLDS);
      if (looks !== undefined)
        await screen.page.screenshot({ path: `${looks}/${name}-unfolded-${width}.png`, fullPage: true });
      expect(await screen.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await screen.close();
    }
  });
});

describe('by keyboard', () => {
  it('the skip link comes first, then the page from top to bottom', async () => {
    const letter = await open(browser, files, <LetterPage shell={aShell('light')} />, { width: 1280 });
    const stops: string[] = [];
    for (let i = 0; i < 16; i += 1) {
      await letter.page.keyboard.press('Tab');
      stops.push(
        await letter.page.evaluate<string>('document.activeElement.innerText.trim().replace(/\\s+/g, " ")'),
      );
    }
    expect(stops).toEqual([
      'Hopp til innholdet',
      'Bytt person',
      'Lederløft',
      'Hjem',
      'Klassen',
      'Emner',
      'Utvikling',
      'Planer',
      'Språk og farger',
      'Din konto: Ingrid Haugen',
      'Hjem',
      'Slik klager du på vedtaket',
      'Takk ja',
      'Takk nei',
      'Tilgjengelighetserklæring',
      'Personvern',
    ]);
    await letter.close();
  });

  it('the skip link takes focus past the header', async () => {
    const letter = await open(browser, files, <LetterPage shell={aShell('light')} />, { width: 390 });
    await letter.page.keyboard.press('Tab');
    await letter.page.keyboard.press('Enter');
    await letter.page.keyboard.press('Tab');
    expect(await letter.page.evaluate('document.activeElement.innerText')).toBe('Slik klager du på vedtaket');
    await letter.close();
  });

  it.each(['light', 'dark'] as const)(
    'one sees where one is at every stop, in %s colours',
    async (colours) => {
      const gallery = await show({ width: 1280, colours });
      const seen = new Set<string>();
      for (let i = 0; i < 120; i += 1) {
        await gallery.page.keyboard.press('Tab');
        const stop = await gallery.page.evaluate<{ name: string; ring: number } | undefined>(RING);
        if (stop === undefined) continue;
        seen.add(stop.name);
        expect(stop.ring, stop.name).toBeGreaterThanOrEqual(2);
      }
      expect(seen.size).toBeGreaterThan(60);
      await gallery.close();
    },
  );

  it('a page that comes back with errors starts at the summary, also without script', async () => {
    const gallery = await show({ width: 1280, script: false });
    // A browser gives such focus when it next draws, which may be after the page has loaded.
    await gallery.page.waitForSelector('#error-summary:focus');
    await gallery.page.click('#error-summary a[href="#credit"]');
    await gallery.page.waitForSelector('#credit:focus');
    await gallery.close();
  });
});

describe('the islands', () => {
  it('a menu closes on Escape and gives focus back to its word', async () => {
    const letter = await open(browser, files, <LetterPage shell={aShell('light')} />, { width: 1280 });
    const { page } = letter;
    await page.click('summary:has-text("Ingrid Haugen")');
    expect(await page.isVisible('text=Logg ut')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('text=Logg ut')).toBe(false);
    expect(await page.locator('summary:focus').innerText()).toContain('Ingrid Haugen');
    await letter.close();
  });

  it('opening one menu closes the other', async () => {
    const letter = await open(browser, files, <LetterPage shell={aShell('light')} />, { width: 390 });
    const { page } = letter;
    const summaries = page.locator('.ll-header summary');
    await summaries.nth(0).click();
    await summaries.nth(1).click();
    expect(await page.locator('.ll-header details[open]').count()).toBe(1);
    await letter.close();
  });

  it('a file over the limit is refused at once, with its name and the limit', async () => {
    const gallery = await show({ width: 1280 });
    const { page } = gallery;
    await page.evaluate(`document.querySelector('ll-file-drop').dataset.largest = '10'`);
    await page.setInputFiles('#staff', {
      name: 'personalliste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.alloc(11),
    });
    expect(await page.innerText('.ll-file__message')).toBe(
      'personalliste.csv er større enn 20\u00a0MB. Velg en mindre fil.',
    );
    expect(await page.inputValue('#staff')).toBe('');
    await page.setInputFiles('#staff', { name: 'liten.csv', mimeType: 'text/csv', buffer: Buffer.alloc(9) });
    expect(await page.innerText('.ll-file__message')).toBe('');
    await gallery.close();
  });

  it('changes that are not saved are said, and asked about before one leaves', async () => {
    const gallery = await show({ width: 1280 });
    const { page } = gallery;
    await page.fill('#place', 'Rådhuset på Lena');
    expect(await page.innerText('.ll-unsaved')).toBe('Du har endringer som ikke er lagret.');
    const asked = page.waitForEvent('dialog');
    const leaving = page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).accept();
    await leaving;
    await gallery.close();
  });

  it('what only script can do is not offered without it', async () => {
    const gallery = await show({ width: 1280, script: false });
    expect(await gallery.page.isVisible('ll-print')).toBe(false);
    expect(await gallery.page.isVisible('ll-copy button')).toBe(false);
    expect(await gallery.page.isVisible('ll-copy input')).toBe(true);
    await gallery.close();
  });
});

describe('on paper', () => {
  it('the journey is whole and light, and what one can only press is left out', async () => {
    const gallery = await show({ width: 1000, colours: 'dark' });
    const { page } = gallery;
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.ll-nav')).toBe(false);
    expect(await page.isVisible('text=Send bestillingen')).toBe(false);
    expect(await page.isVisible('text=Underskrift')).toBe(true);
    const folded = page.locator('.ll-strands__fold li').first();
    expect((await folded.boundingBox())?.height ?? 0).toBeGreaterThan(10);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe(
      'rgb(38, 35, 29)',
    );
    if (looks !== undefined) {
      await page.setViewportSize({ width: 680, height: 960 }); // the inside of an A4 page
      await page.screenshot({ path: `${looks}/paper.png`, fullPage: true });
    }
    await gallery.close();
  });
});
