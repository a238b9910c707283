import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { DateField } from '../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Call, CallClass } from '../../domain/call/call.ts';
import type { FormState, Frame } from '../frame.ts';
import { callPaths } from './paths.ts';
import { nameOfCall } from './say.ts';

/** A class of a draft; without one it is a new class. */
export function ClassPage(props: {
  readonly frame: Frame;
  readonly call: Call;
  readonly callClass: CallClass | undefined;
  readonly state: FormState;
}): ReactElement {
  const { frame, call, callClass, state } = props;
  const { texts, shell } = frame;
  const words = texts.call.classForm;
  const { values, errors } = state;
  const text = (name: 'name' | 'city' | 'venue' | 'address', optional: boolean, help?: string) => (
    <TextField
      name={name}
      label={words[name]}
      help={help}
      optional={optional ? shell.form.optional : undefined}
      value={values[name]}
      error={errorOf(errors, name)}
    />
  );
  return (
    <>
      <PageHeading
        kicker={nameOfCall(call, frame)}
        title={callClass === undefined ? words.titleNew : words.title}
      />
      <ErrorSummary errors={errors} texts={shell.form} />
      <Form
        action={
          callClass === undefined ? callPaths.newClass(call.id) : callPaths.callClass(call.id, callClass.id)
        }
        guard={shell.form.unsaved}
      >
        {text('name', false, words.nameHelp)}
        {text('city', false)}
        {text('venue', true)}
        {text('address', true)}
        <NumberField
          name="seats"
          label={words.seats}
          size={5}
          value={values.seats}
          error={errorOf(errors, 'seats')}
        />
        <DateField
          name="startsOn"
          label={words.startsOn}
          hint={shell.form.dateHint}
          value={values.startsOn}
          error={errorOf(errors, 'startsOn')}
        />
        <ButtonGroup>
          <Button>{texts.call.save}</Button>
          <LinkButton href={callPaths.manage(call.id)} variant="quiet">
            {texts.call.leave}
          </LinkButton>
          {callClass === undefined ? null : (
            <LinkButton href={callPaths.removeClass(call.id, callClass.id)} variant="quiet" tone="danger">
              {words.remove}
            </LinkButton>
          )}
        </ButtonGroup>
      </Form>
    </>
  );
}
