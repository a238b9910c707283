import type { ReactElement } from 'react';
import { Checkbox } from '../../../../web/components/checkbox.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { DOCUMENT_KINDS } from '../../domain/call/call.ts';
import type { PartProps } from './part-pages.tsx';

/** Which roads lead to being qualified, with the limits of each, and the papers that are asked for. */
export function RequirementFields({ frame, state }: PartProps): ReactElement {
  const { texts, shell } = frame;
  const words = texts.call.requirements;
  const { values, errors } = state;
  const years = (name: string, label: string, help?: string) => (
    <NumberField
      name={name}
      label={label}
      help={help}
      unit={words.ageUnit}
      size={4}
      decimals
      value={values[name]}
      error={errorOf(errors, name)}
    />
  );
  return (
    <>
      <Checkbox name="age235" label={words.age235} checked={values.age235 === 'yes'} />
      {years('age235-age', words.age)}
      {years('age235-years', words.years)}
      <Checkbox name="priorLearning" label={words.priorLearning} checked={values.priorLearning === 'yes'} />
      <NumberField
        name="prior-age"
        label={words.age}
        help={words.priorAgeHelp}
        optional={shell.form.optional}
        unit={words.ageUnit}
        size={4}
        value={values['prior-age']}
        error={errorOf(errors, 'prior-age')}
      />
      {years('prior-years', words.priorYears)}
      {years('practiceYears', words.practiceYears, words.practiceHelp)}
      <Section heading={words.documents}>
        {DOCUMENT_KINDS.map((kind) => (
          <RadioGroup
            key={kind}
            name={`document-${kind}`}
            label={words.documentKinds[kind]}
            value={values[`document-${kind}`] ?? 'no'}
            options={(['no', 'optional', 'required'] as const).map((value) => ({
              value,
              label: words.documentChoice[value],
            }))}
          />
        ))}
      </Section>
    </>
  );
}
