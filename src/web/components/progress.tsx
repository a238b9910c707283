import type { ReactElement } from 'react';

/** How far something has come, with what is being done and how much is left in words. */
export function Progress(props: {
  readonly id: string;
  /** What is being done: "Leser personallisten". */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** How far, in words: "1 200 av 4 800 rader". */
  readonly text: string;
}): ReactElement {
  return (
    <div className="ll-progress">
      <label htmlFor={props.id}>{props.label}</label>
      <progress id={props.id} value={props.value} max={props.max} aria-describedby={`${props.id}-text`} />
      <p id={`${props.id}-text`} className="ll-subtle">
        {props.text}
      </p>
    </div>
  );
}
