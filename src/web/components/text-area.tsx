import type { ReactElement } from 'react';
import { Field } from './field.tsx';
import { controlAttributes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
};

export function TextArea(props: TextAreaProps): ReactElement {
  return (
    <Field {...props}>
      <textarea
        {...controlAttributes(props)}
        className="ds-input"
        rows={props.rows ?? 5}
        maxLength={props.maxLength}
        defaultValue={props.value}
      />
    </Field>
  );
}
