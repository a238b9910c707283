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
      await gallery.page.screenshot({
        path: `${looks}/gallery-${screen.width}-${screen.colours}.png`,
        fullPage: true,
      });
    }
    // Folded parts are opened, so that what is inside is looked at too; menus would lie on top of the page.
    await gallery.page.evaluate(
      `document.querySelectorAll('main details').forEach((d) => { d.open = true; })`,
    );
    expect(await findViolations(gallery.page)).toEqual([]);
    expect(gallery.refused).toEqual([]);
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
