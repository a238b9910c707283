import type { ReactElement } from 'react';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { MECHANISMS } from '../../domain/call/call.ts';
import type { PartProps } from './part-pages.tsx';

/** How the seats will be shared out. */
export function RuleFields({ frame, view, state }: PartProps): ReactElement {
  const { texts, shell } = frame;
  const words = texts.call.rules;
  const { values, errors } = state;
  const count = (
    name: 'maxPerMunicipality' | 'maxPerMunicipalityPerClass' | 'minimumWishes',
    isOptional: boolean,
  ) => (
    <NumberField
      name={name}
      label={words[name]}
      help={isOptional ? words.noCap : undefined}
      optional={isOptional ? shell.form.optional : undefined}
      size={4}
      value={values[name]}
      error={errorOf(errors, name)}
    />
  );
  return (
    <>
      <RadioGroup
        name="mechanism"
        label={words.mechanism}
        value={values.mechanism}
        options={MECHANISMS.map((value) => ({
          value,
          label: texts.call.mechanisms[value].name,
          help: texts.call.mechanisms[value].text,
        }))}
      />
      {count('maxPerMunicipality', true)}
      {count('maxPerMunicipalityPerClass', true)}
      {count('minimumWishes', false)}
      <Section heading={words.counties}>
        <p>{words.countiesHelp}</p>
        <CountyTable frame={frame} view={view} state={state} />
      </Section>
      <TextField
        name="seed"
        label={words.seed}
        help={words.seedHelp}
        value={values.seed}
        error={errorOf(errors, 'seed')}
      />
    </>
  );
}

function CountyTable({ frame, view, state }: PartProps): ReactElement {
  const { texts, shell } = frame;
  const words = texts.call.rules;
  const cell = (prefix: 'floor' | 'cap', county: { code: string; name: string }) => {
    const name = `${prefix}-${county.code}`;
    const error = errorOf(state.errors, name);
    return (
      <>
        <input
          className="ds-input ll-figures"
          id={name}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          size={4}
          aria-label={`${words[prefix]}, ${county.name}`}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${name}-error`}
          defaultValue={state.values[name]}
        />
        {error === undefined ? null : (
          <p className="ds-validation-message ll-field__error" id={`${name}-error`}>
            {error}
          </p>
        )}
      </>
    );
  };
  return (
    <Table
      caption={words.countiesCaption}
      captionHidden
      rows={view.counties}
      rowKey={({ code }) => code}
      texts={shell.table}
      columns={[
        { key: 'county', heading: words.county, cell: ({ name }) => name },
        { key: 'floor', heading: words.floor, cell: (county) => cell('floor', county) },
        { key: 'cap', heading: words.cap, cell: (county) => cell('cap', county) },
      ]}
    />
  );
}
