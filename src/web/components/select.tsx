import type { ReactElement } from 'react';
import { Field } from './field.tsx';
import { controlAttributes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

type Option = { readonly value: string; readonly label: string };

export type SelectProps = FieldProps & {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** Shown while nothing is chosen (`texts.form.choose`); leave it out when one choice is always made. */
  readonly placeholder?: string | undefined;
};

/** For more than about seven choices; fewer read better as `RadioGroup`. */
export function Select(props: SelectProps): ReactElement {
  return (
    <Field {...props}>
      <select {...controlAttributes(props)} className="ds-input" defaultValue={props.value ?? ''}>
        {props.placeholder === undefined ? null : <option value="">{props.placeholder}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
