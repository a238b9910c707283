import type { ReactElement, ReactNode } from 'react';
import { describedBy, FieldError, FieldHelp, hasContent, OptionalMark } from './field-parts.tsx';

export type FieldsetProps = {
  readonly legend: string;
  /** Base of the ids of help and error. */
  readonly id: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: string | undefined;
  /** `section` for a part of a long form: a larger legend and a line above. */
  readonly kind?: 'group' | 'section' | undefined;
  readonly children: ReactNode;
};

/** Fields that answer one question together. */
export function Fieldset(props: FieldsetProps): ReactElement {
  const ids = { id: props.id, help: `${props.id}-help`, error: `${props.id}-error` };
  const wrong = props.error !== undefined;
  return (
    <fieldset
      className="ll-fieldset"
      data-kind={props.kind ?? 'group'}
      data-invalid={wrong || undefined}
      aria-describedby={describedBy(ids, { help: hasContent(props.help), error: wrong })}
    >
      <legend className="ds-label ll-fieldset__legend">
        {props.legend}
        <OptionalMark word={props.optional} />
      </legend>
      {/* Help comes before a list of choices: after the last one it would be read too late. */}
      <FieldHelp id={ids.help}>{props.help}</FieldHelp>
      <FieldError id={ids.error} message={props.error} />
      <div className="ll-fieldset__content">{props.children}</div>
    </fieldset>
  );
}
