import type { ReactElement } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';

export type FieldFailure = {
  /** The id of the field, which is its name unless told otherwise. */
  readonly field: string;
  readonly message: string;
};

/** What must be put right, first on the page and with focus, each line a link to its field. Nothing when all is well. */
export function ErrorSummary(props: {
  readonly errors: readonly FieldFailure[];
  readonly texts: ShellTexts['form'];
}): ReactElement | null {
  if (props.errors.length === 0) return null;
  return (
    <div
      className="ds-error-summary ll-error-summary"
      role="group"
      aria-labelledby="error-summary-heading"
      id="error-summary"
      tabIndex={-1}
      // Focus moves here when the page comes back with errors, also without script.
      autoFocus
    >
      <h2 id="error-summary-heading">{props.texts.errorSummary(props.errors.length)}</h2>
      <ul>
        {props.errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message of one field, for its `error`. */
export function errorOf(errors: readonly FieldFailure[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
