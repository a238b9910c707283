import type { ReactElement } from 'react';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { LOCALES } from '../../../../kernel/locale.ts';
import { LONGEST_MOTIVATION, LONGEST_NEED } from '../../domain/application/papers.ts';
import { PartForm, type PartProps } from './form-frame.tsx';

export function MotivationPage({ frame, view, state }: PartProps): ReactElement {
  const words = frame.texts.application.form.motivation;
  return (
    <PartForm frame={frame} view={view} part="motivation" state={state} title={words.title} lead={words.lead}>
      <TextArea
        name="motivation"
        label={words.text}
        help={`${words.who} ${frame.shell.form.charactersAtMost(LONGEST_MOTIVATION)}`}
        rows={10}
        value={state.values.motivation}
        error={errorOf(state.errors, 'motivation')}
      />
    </PartForm>
  );
}

/** Needs, language and with whom one applies: nothing that decides who gets a seat. */
export function PracticalPage({ frame, view, state }: PartProps): ReactElement {
  const { form } = frame.shell;
  const words = frame.texts.application.form.practical;
  const { values, errors } = state;
  return (
    <PartForm frame={frame} view={view} part="practical" state={state} title={words.title} lead={words.lead}>
      <TextArea
        name="need"
        label={words.need}
        help={`${words.needHelp} ${form.charactersAtMost(LONGEST_NEED)}`}
        rows={4}
        optional={form.optional}
        value={values.need}
        error={errorOf(errors, 'need')}
      />
      <RadioGroup
        name="locale"
        label={words.locale}
        value={values.locale}
        options={LOCALES.map((locale) => ({ value: locale, label: words.locales[locale] }))}
        error={errorOf(errors, 'locale')}
      />
      <TextField
        name="jointName"
        label={words.joint}
        help={words.jointHelp}
        optional={form.optional}
        value={values.jointName}
        error={errorOf(errors, 'jointName')}
      />
    </PartForm>
  );
}
