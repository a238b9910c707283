import type { ReactElement, ReactNode } from 'react';
import { FieldError, FieldHelp, fieldIds, OptionalMark } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

/**
 * Label above, help below, error beside, around one control. Designsystemet's own form components leave the label
 * without `for` until script runs; here the ties are in the HTML.
 */
export function Field(props: FieldProps & { readonly children: ReactNode }): ReactElement {
  const ids = fieldIds(props);
  return (
    <div className="ll-field" data-invalid={props.error === undefined ? undefined : true}>
      <label className="ds-label ll-field__label" htmlFor={ids.id}>
        {props.label}
        <OptionalMark word={props.optional} />
      </label>
      <div className="ll-field__control">{props.children}</div>
      <FieldError id={ids.error} message={props.error} />
      <FieldHelp id={ids.help}>{props.help}</FieldHelp>
    </div>
  );
}
