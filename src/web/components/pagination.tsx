import type { ReactElement } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Icon } from './icon.tsx';

/** The pages worth a link: the ends, this one and its neighbours; `undefined` is a gap. */
export function pagesToShow(page: number, pages: number): readonly (number | undefined)[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1].filter((n) => n >= 1 && n <= pages));
  const sorted = [...wanted].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => {
    const before = sorted[i - 1] ?? n - 1;
    // A gap of one page is shown as that page: the dots would take as much room.
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [undefined, n] : [n];
  });
}

export type PaginationProps = {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
  /** "Viser 26–50 av 216", from `texts.showing`. */
  readonly showing?: string | undefined;
  readonly texts: ShellTexts['pages'];
};

export function Pagination(props: PaginationProps): ReactElement | null {
  const { page, pages, texts } = props;
  if (pages <= 1) return props.showing === undefined ? null : <p className="ll-subtle">{props.showing}</p>;
  return (
    <nav className="ll-pagination" aria-label={texts.label}>
      {props.showing === undefined ? null : <p className="ll-subtle">{props.showing}</p>}
      <ol>
        {page > 1 ? (
          <li>
            <a href={props.href(page - 1)} rel="prev">
              <Icon name="previous" />
              {texts.previous}
            </a>
          </li>
        ) : null}
        {pagesToShow(page, pages).map((number, index) => (
          <li key={number ?? `gap ${index}`}>
            {number === undefined ? (
              <span className="ll-pagination__gap">…</span>
            ) : (
              <a
                href={props.href(number)}
                aria-label={texts.page(number)}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <a href={props.href(page + 1)} rel="next">
              {texts.next}
              <Icon name="next" />
            </a>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
