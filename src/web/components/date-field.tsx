import type { ReactElement } from 'react';
import { Field } from './field.tsx';
import { controlAttributes, hasContent } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

export type DateFieldProps = FieldProps & {
  /** YYYY-MM-DD, or what the person wrote. */
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** How to write a date where the browser shows a plain text field (`texts.form.dateHint`). */
  readonly hint: string;
};

/** The browser's own date field; `readDate` understands both what it sends and what people type. */
export function DateField(props: DateFieldProps): ReactElement {
  const help = (
    <>
      {hasContent(props.help) ? <>{props.help} </> : null}
      {props.hint}
    </>
  );
  const field = { ...props, help };
  return (
    <Field {...field}>
      <input
        {...controlAttributes(field)}
        className="ds-input ll-figures"
        type="date"
        defaultValue={props.value}
        min={props.min}
        max={props.max}
        size={12}
      />
    </Field>
  );
}
