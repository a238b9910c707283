import type { ReactElement, ReactNode } from 'react';

/** The page's one first-level heading, with what the page is for in a sentence. */
export function PageHeading(props: {
  readonly title: ReactNode;
  /** A word above the title: what kind of thing this is ("Emne 3", "Vedtak"). */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  /** What can be done with the whole page: buttons, at most two. */
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <div className="ll-heading">
      <div className="ll-heading__words">
        {props.kicker === undefined ? null : <p className="ll-heading__kicker">{props.kicker}</p>}
        <h1>{props.title}</h1>
        {props.lead === undefined ? null : <p className="ll-lead">{props.lead}</p>}
      </div>
      {props.actions === undefined ? null : (
        <div className="ll-buttons ll-heading__actions">{props.actions}</div>
      )}
    </div>
  );
}
