import type { Page } from 'playwright-core';
import { axeFindings, overflowOf, PHONE } from '../../e2e/house.ts';

/** One way of looking at the pages. */
export type Look = {
  name: string;
  locale: 'nb' | 'nn' | 'en';
  colours: 'light' | 'dark';
  viewport: { width: number; height: number };
  /** Other widths that the page must fit; 320 is 400 % zoom on a screen of 1280. */
  narrower: readonly number[];
};

export const DESKTOP_NB: Look = {
  name: 'bokmål, light, desktop',
  locale: 'nb',
  colours: 'light',
  viewport: { width: 1280, height: 900 },
  narrower: [PHONE.width, 320],
};
export const PHONE_NN: Look = {
  name: 'nynorsk, dark, phone',
  locale: 'nn',
  colours: 'dark',
  viewport: PHONE,
  narrower: [],
};
export const PHONE_EN: Look = {
  name: 'English, light, phone',
  locale: 'en',
  colours: 'light',
  viewport: PHONE,
  narrower: [320],
};

/** Looks at each page in one window, in one look: what axe finds, whether it fits, and what Enter presses. */
export async function sweep(
  page: Page,
  addresses: readonly string[],
  look: Look,
): Promise<readonly string[]> {
  const findings: string[] = [];
  await page.emulateMedia({ colorScheme: look.colours, reducedMotion: 'reduce' });
  for (const address of addresses) {
    await page.setViewportSize(look.viewport);
    await page.goto(address);
    const found = [...(await axeFindings(page)), ...(await strayEnters(page))];
    for (const width of [look.viewport.width, ...look.narrower]) {
      await page.setViewportSize({ width, height: look.viewport.height });
      const overflow = await overflowOf(page);
      if (overflow > 0) found.push(`is ${overflow} pixels too wide at ${width}: ${await widest(page)}`);
    }
    findings.push(...found.map((finding) => `${address} (${look.name}): ${finding}`));
  }
  return findings;
}

/** Buttons with a word of their own that one may press without having chosen them: they save or show, and send nothing on. */
const SAVING = ['do=save', 'go=stay', 'then=show'];

/**
 * Forms in which Enter in a field presses a button that does something else than send them: browsers press the first one, so
 * `Form` has `enter` for those that begin with another.
 */
function strayEnters(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.forms].flatMap((form) => {
    const parts = [...form.elements];
    const first = parts.find((one) => one.type === 'submit');
    const isTypedIn = parts.some((one) => /^(text|search|email|tel|number|date)$/.test(one.type));
    const isSaving = first && (first.name === '' || ${JSON.stringify(SAVING)}.includes(first.name + '=' + first.value));
    const isStray = first && (!isSaving || first.hasAttribute('formaction'));
    return isTypedIn && isStray && first.ariaHidden !== 'true' ? ['Enter presses ' + first.textContent] : [];
  })`);
}

/** The innermost element that reaches furthest out, for the one who must find it. */
function widest(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    let found = document.body;
    for (const one of document.querySelectorAll('body *')) {
      if (one.getBoundingClientRect().right >= found.getBoundingClientRect().right) found = one;
    }
    return found.tagName.toLowerCase() + (found.className ? '.' + String(found.className).replaceAll(' ', '.') : '');
  })()`);
}
