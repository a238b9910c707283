import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A whole page as text. Static markup: nothing is hydrated, so React's own marks would be dead weight. */
export function renderDocument(document: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

/** A piece of a page, for a part that is fetched anew. */
export function renderFragment(fragment: ReactElement): string {
  return renderToStaticMarkup(fragment);
}
