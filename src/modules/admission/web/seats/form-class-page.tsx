import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { ClassToForm } from '../../views/seats/form-class.ts';
import { callPaths } from '../call/paths.ts';
import { nameOfCall } from '../call/say.ts';
import type { FormState, Frame } from '../frame.ts';

type Field = 'name' | 'venue' | 'address' | 'startsOn' | 'coursesASemester';
export type FormClassState = FormState<Field> & { readonly courses: readonly string[] };

/** What is chosen when those who have said yes become a cohort. */
export function FormClassPage(props: {
  readonly frame: Frame;
  readonly view: ClassToForm;
  readonly state: FormClassState;
}): ReactElement {
  const { frame, view, state } = props;
  const { texts, shell, locale } = frame;
  const { call, callClass } = view;
  const words = texts.seats.form;
  const { values, errors } = state;
  const text = (name: 'name' | 'venue' | 'address', optional?: string) => (
    <TextField
      name={name}
      label={words[name]}
      optional={optional}
      value={values[name]}
      error={errorOf(errors, name)}
    />
  );
  return (
    <>
      <PageHeading
        kicker={nameOfCall(call, frame)}
        title={words.title(callClass.name)}
        lead={words.lead(view.accepted)}
      />
      <ErrorSummary errors={errors} texts={shell.form} />
      <Form action={callPaths.formClass(call.id, callClass.id)} guard={shell.form.unsaved}>
        {text('name')}
        {text('venue')}
        {text('address', shell.form.optional)}
        <DateField
          name="startsOn"
          label={words.startsOn}
          hint={shell.form.dateHint}
          value={values.startsOn}
          error={errorOf(errors, 'startsOn')}
        />
        <CheckboxGroup
          name="courses"
          label={words.courses}
          values={state.courses}
          options={view.courses.map(({ version, code, name }) => ({
            value: version,
            label: name === null ? code : `${code} ${name[locale]}`,
          }))}
          error={errorOf(errors, 'courses')}
        />
        <RadioGroup
          name="coursesASemester"
          label={words.pace}
          value={values.coursesASemester ?? '1'}
          options={['1', '2'].map((value) => ({ value, label: value }))}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={callPaths.manage(call.id)} variant="quiet">
            {texts.call.back}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
