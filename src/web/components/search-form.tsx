import type { ReactElement, ReactNode } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type ChosenFilter = { readonly label: string; readonly removeHref: string };

export type SearchFormProps = {
  readonly action: string;
  /** What one can search for: "Søk etter navn eller enhet". */
  readonly label: string;
  readonly name?: string | undefined;
  readonly query?: string | undefined;
  /** More fields that narrow the list: `Select`, `CheckboxGroup`. */
  readonly filters?: ReactNode;
  /** What is already narrowed, each with the address without it. */
  readonly chosen?: readonly ChosenFilter[] | undefined;
  readonly clearHref?: string | undefined;
  /** What came out, in words: "12 av 64 ledere". Read out when it changes. */
  readonly result?: string | undefined;
  readonly texts: ShellTexts['search'];
};

/** Search by address: what was searched stays in the link, so it can be shared and gone back to. */
export function SearchForm(props: SearchFormProps): ReactElement {
  const name = props.name ?? 'q';
  const chosen = props.chosen ?? [];
  return (
    <search className="ll-search">
      <form method="get" action={props.action}>
        <div className="ll-search__row">
          <label className="ds-label" htmlFor={name}>
            {props.label}
          </label>
          <input className="ds-input" id={name} name={name} type="search" defaultValue={props.query} />
          <Button icon="search">{props.texts.submit}</Button>
        </div>
        {props.filters === undefined ? null : (
          <details className="ll-search__filters" open={chosen.length > 0}>
            <summary>{props.texts.filters}</summary>
            <div className="ll-search__fields">{props.filters}</div>
            <Button variant="secondary">{props.texts.show}</Button>
          </details>
        )}
      </form>
      <div className="ll-search__result">
        {props.result === undefined ? null : <p role="status">{props.result}</p>}
        {chosen.length === 0 ? null : (
          <>
            <p className="ds-sr-only">{props.texts.chosen}:</p>
            <ul className="ll-chosen">
              {chosen.map((filter) => (
                <li key={filter.label}>
                  <a href={filter.removeHref} aria-label={props.texts.remove(filter.label)}>
                    {filter.label}
                    <Icon name="close" />
                  </a>
                </li>
              ))}
              {props.clearHref === undefined ? null : (
                <li>
                  <a className="ll-chosen__clear" href={props.clearHref}>
                    {props.texts.clear}
                  </a>
                </li>
              )}
            </ul>
          </>
        )}
      </div>
    </search>
  );
}
