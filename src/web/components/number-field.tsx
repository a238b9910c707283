import type { ReactElement } from 'react';
import { Field } from './field.tsx';
import { controlAttributes } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

export type NumberFieldProps = FieldProps & {
  /** As the person wrote it, so that a wrong figure comes back as it was. */
  readonly value?: string | undefined;
  /** Shown after the field: "kr", "%", "plasser". */
  readonly unit?: string | undefined;
  readonly decimals?: boolean | undefined;
  readonly size?: number | undefined;
};

/** A text field for figures: `type=number` refuses a decimal comma in some browsers and changes on scroll. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const input = (
    <input
      {...controlAttributes(props)}
      className="ds-input ll-figures"
      type="text"
      inputMode={props.decimals === true ? 'decimal' : 'numeric'}
      autoComplete="off"
      defaultValue={props.value}
      size={props.size ?? 8}
    />
  );
  return (
    <Field {...props}>
      {props.unit === undefined ? (
        input
      ) : (
        <span className="ds-field-affixes">
          {input}
          <span className="ds-field-affix">{props.unit}</span>
        </span>
      )}
    </Field>
  );
}
