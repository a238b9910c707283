import type { Locale } from '../../src/kernel/locale.ts';

/** What a page says when a value was put where a text belongs. */
const ACCIDENTS =
  /\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date|=&gt;|\{\{|\}\}|\$\{|\bnull\b(?= |\.|,|$)/g;

/** What is wrong with a page as a text: its language, its title, its headings, and words that nobody wrote. */
export function wordFaults(html: string, locale: Locale): readonly string[] {
  const faults: string[] = [];
  const lang = /<html lang="(\w+)"/.exec(html)?.[1];
  if (lang !== locale) faults.push(`says that its language is ${lang}`);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  if (title.trim().length < 3 || title.startsWith(' – ')) faults.push(`has the title «${title}»`);
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
  if (headings !== 1) faults.push(`has ${headings} headings of the first level`);
  for (const [accident] of `${title}\n${visibleText(html)}`.matchAll(ACCIDENTS)) {
    // «null» is how one says nought in Norwegian.
    if (accident !== 'null' || locale === 'en') faults.push(`says «${accident}»`);
  }
  return faults;
}

/** The words of the page, and those in the attributes that are read aloud. */
function visibleText(html: string): string {
  const body = html.slice(html.indexOf('<body')).replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ');
  const spoken = [...body.matchAll(/\s(?:aria-label|alt|placeholder|title|value)="([^"]*)"/g)].map(
    ([, text]) => text,
  );
  return [body.replaceAll(/<[^>]*>/g, ' '), ...spoken].join('\n');
}

/** Where the links of the page lead, within the house. */
export function linksOf(html: string): readonly string[] {
  const found = [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
  );
  return found
    .filter((href) => href.startsWith('/') && !href.startsWith('//'))
    .map((href) => href.split('#')[0] ?? '');
}
