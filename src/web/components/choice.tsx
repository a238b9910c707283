import type { ReactElement, ReactNode } from 'react';

/** One radio button or checkbox with its label; the whole row can be pressed. */
export function Choice(props: {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
  readonly invalid: boolean;
}): ReactElement {
  const help = props.help === undefined ? undefined : `${props.id}-choice-help`;
  const described = [props.describedBy, help].filter((part) => part !== undefined).join(' ');
  return (
    <div className="ds-field ll-choose">
      <input
        className="ds-input"
        type={props.type}
        id={props.id}
        name={props.name}
        value={props.value}
        defaultChecked={props.checked}
        aria-invalid={props.invalid ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
      />
      <label className="ds-label" htmlFor={props.id}>
        {props.label}
      </label>
      {help === undefined ? null : (
        <div className="ll-field__help" id={help}>
          {props.help}
        </div>
      )}
    </div>
  );
}
