import type { ReactElement } from 'react';
import { Field } from './field.tsx';
import { controlAttributes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined;
  /** The browser's word for what goes here, so that it can fill it in: "email", "one-time-code". */
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
  /** The number of characters one expects; the width of the field says it. */
  readonly size?: number | undefined;
  readonly maxLength?: number | undefined;
};

export function TextField(props: TextFieldProps): ReactElement {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        className="ds-input"
        type={props.type ?? 'text'}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        size={props.size}
        maxLength={props.maxLength}
      />
    </Field>
  );
}
