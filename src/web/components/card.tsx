import type { ReactElement, ReactNode } from 'react';

/** One thing among several of its kind. A card never holds another card. */
export function Card(props: {
  readonly heading: ReactNode;
  /** Makes the heading a link; the rest of the card stays text, so that it can be selected. */
  readonly href?: string | undefined;
  readonly kicker?: ReactNode;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ReactNode;
  /** Links or a status at the foot. */
  readonly foot?: ReactNode;
}): ReactElement {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <article className="ll-card">
      {props.kicker === undefined ? null : <p className="ll-card__kicker">{props.kicker}</p>}
      <Heading className="ll-card__heading">
        {props.href === undefined ? props.heading : <a href={props.href}>{props.heading}</a>}
      </Heading>
      {props.children}
      {props.foot === undefined ? null : <div className="ll-card__foot">{props.foot}</div>}
    </article>
  );
}

/** Cards of one kind, as many beside each other as there is room for. */
export function CardGrid({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="ll-cards">{children}</div>;
}
