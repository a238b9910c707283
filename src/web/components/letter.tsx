import type { ReactElement, ReactNode } from 'react';

export type LetterProps = {
  /** Who decided: "Høgskolen i Innlandet, opptak". */
  readonly sender: ReactNode;
  readonly recipient: ReactNode;
  /** Place and date as in a letter: "Gjøvik, 15. april 2027". */
  readonly date: string;
  readonly reference?: string | undefined;
  /** What was decided, in a sentence. */
  readonly heading: string;
  /** Why, and what the reader can do: headings start at level 2. */
  readonly children: ReactNode;
  readonly signature?: ReactNode;
  /** Buttons and links; not printed. */
  readonly actions?: ReactNode;
};

/** A decision that reads like a letter: what was decided, why, what you can do. Its heading is the page's own. */
export function Letter(props: LetterProps): ReactElement {
  return (
    <article className="ll-letter">
      <header className="ll-letter__head">
        <div>{props.sender}</div>
        <div>{props.recipient}</div>
        <p>{props.date}</p>
        {props.reference === undefined ? null : <p className="ll-subtle">{props.reference}</p>}
      </header>
      <h1>{props.heading}</h1>
      <div className="ll-prose">{props.children}</div>
      {props.signature === undefined ? null : <div className="ll-letter__signature">{props.signature}</div>}
      {props.actions === undefined ? null : (
        <div className="ll-buttons ll-letter__actions">{props.actions}</div>
      )}
    </article>
  );
}
