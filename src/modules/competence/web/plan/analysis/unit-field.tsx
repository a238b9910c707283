import type { ReactElement } from 'react';
import { Field } from '../../../../../web/components/field.tsx';
import { controlAttributes, type FieldProps } from '../../../../../web/components/field-parts.tsx';

/** A name that may be one of the units, and may be something else: the browser offers those that are known. */
export function UnitField(
  props: FieldProps & { readonly value?: string | undefined; readonly names: readonly string[] },
): ReactElement {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        className="ds-input"
        type="text"
        list={`${props.name}-names`}
        defaultValue={props.value}
        autoComplete="off"
        maxLength={250}
      />
      <datalist id={`${props.name}-names`}>
        {props.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}
