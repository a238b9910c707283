import type { ReactElement } from 'react';
import { Field } from './field.tsx';
import { controlAttributes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  /** For texts in the notation: what is pasted keeps its headings and lists, and this is said of it (`texts.form.pasted`). */
  readonly pasted?: string | undefined;
};

export function TextArea(props: TextAreaProps): ReactElement {
  const control = (
    <textarea
      {...controlAttributes(props)}
      className="ds-input"
      rows={props.rows ?? 5}
      maxLength={props.maxLength}
      defaultValue={props.value}
    />
  );
  return (
    <Field {...props}>
      {props.pasted === undefined ? control : <ll-paste data-said={props.pasted}>{control}</ll-paste>}
    </Field>
  );
}
