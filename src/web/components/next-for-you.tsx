import type { ReactElement } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';

export type NextItem = {
  readonly id: string;
  /** One verb and its object: "Lever arbeidskravet i emne 3". */
  readonly action: string;
  readonly href: string;
  /** The deadline in words, from `formatDeadline`: "innen torsdag". */
  readonly when?: string | undefined;
  /** A line about it: place, class, what it is for. */
  readonly detail?: string | undefined;
  readonly overdue?: boolean | undefined;
};

const MOST = 3;

/** What the person can do now: at most three things, the first one the most pressing. */
export function NextForYou(props: {
  readonly items: readonly NextItem[];
  readonly texts: ShellTexts['next'];
}): ReactElement {
  return (
    <section className="ll-next" aria-labelledby="next-for-you">
      <h2 id="next-for-you">{props.texts.heading}</h2>
      {props.items.length === 0 ? (
        <p className="ll-subtle">{props.texts.nothing}</p>
      ) : (
        <ol>
          {props.items.slice(0, MOST).map((item) => (
            <li key={item.id} className="ll-next__item">
              <a href={item.href} className="ll-next__action">
                {item.action}
              </a>
              {item.when === undefined ? null : (
                <span className="ll-next__when" data-overdue={item.overdue === true || undefined}>
                  {item.when}
                </span>
              )}
              {item.detail === undefined ? null : <span className="ll-next__detail">{item.detail}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
