import type { ReactElement } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Button } from './button.tsx';

/** An address to take along, such as the calendar feed: a field one can mark, and with script a button that copies. */
export function CopyField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string | undefined;
  readonly texts: ShellTexts['copy'];
}): ReactElement {
  const help = `${props.id}-help`;
  return (
    <div className="ll-field">
      <label className="ds-label ll-field__label" htmlFor={props.id}>
        {props.label}
      </label>
      <ll-copy data-done={props.texts.done} className="ll-copy">
        <input
          className="ds-input"
          id={props.id}
          readOnly
          defaultValue={props.value}
          aria-describedby={props.help === undefined ? undefined : help}
        />
        <Button type="button" variant="secondary" icon="copy">
          {props.texts.action}
        </Button>
        <span className="ll-copy__done" role="status" />
      </ll-copy>
      {props.help === undefined ? null : (
        <div className="ll-field__help" id={help}>
          {props.help}
        </div>
      )}
    </div>
  );
}
