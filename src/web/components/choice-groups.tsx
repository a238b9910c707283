import type { ReactElement, ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { Fieldset } from './fieldset.tsx';
import type { FieldProps } from './field-parts.tsx';

type ChoiceOption = { readonly value: string; readonly label: ReactNode; readonly help?: ReactNode };

export type RadioGroupProps = FieldProps & {
  readonly options: readonly ChoiceOption[];
  readonly value?: string | undefined;
};

export type CheckboxGroupProps = FieldProps & {
  readonly options: readonly ChoiceOption[];
  readonly values?: readonly string[] | undefined;
  /** Many with short names stand in two columns where there is room, read down the first one first. */
  readonly isLong?: boolean | undefined;
};

export function RadioGroup(props: RadioGroupProps): ReactElement {
  return <Group {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />;
}

export function CheckboxGroup(props: CheckboxGroupProps): ReactElement {
  return <Group {...props} type="checkbox" chosen={props.values ?? []} />;
}

function Group(
  props: FieldProps & {
    readonly type: 'radio' | 'checkbox';
    readonly options: readonly ChoiceOption[];
    readonly chosen: readonly string[];
    readonly isLong?: boolean | undefined;
  },
): ReactElement {
  const id = props.id ?? props.name;
  const choices = (
    <>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          type={props.type}
          // The first one carries the group's own id: that is where the error summary's link lands.
          id={index === 0 ? id : `${id}-${index + 1}`}
          name={props.name}
          value={option.value}
          label={option.label}
          help={option.help}
          checked={props.chosen.includes(option.value)}
          invalid={props.error !== undefined}
        />
      ))}
    </>
  );
  return (
    <Fieldset legend={props.label} id={id} help={props.help} error={props.error} optional={props.optional}>
      {props.isLong === true ? <div className="ll-choices-long">{choices}</div> : choices}
    </Fieldset>
  );
}
