import type { ReactElement, ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { FieldError, fieldIds } from './field-parts.tsx';

export type CheckboxProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly id?: string | undefined;
  /** What is sent when it is checked; "yes" unless told. */
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
};

/** One yes, such as a consent. */
export function Checkbox(props: CheckboxProps): ReactElement {
  const ids = fieldIds(props);
  const wrong = props.error !== undefined;
  return (
    <div className="ll-field" data-invalid={wrong || undefined}>
      <Choice
        type="checkbox"
        id={ids.id}
        name={props.name}
        value={props.value ?? 'yes'}
        label={props.label}
        help={props.help}
        checked={props.checked ?? false}
        invalid={wrong}
        describedBy={wrong ? ids.error : undefined}
      />
      <FieldError id={ids.error} message={props.error} />
    </div>
  );
}
