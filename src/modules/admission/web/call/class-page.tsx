import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { DateField } from '../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Checkbox } from '../../../../web/components/checkbox.tsx';
import { Fieldset } from '../../../../web/components/fieldset.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Call, CallClass } from '../../domain/call/call.ts';
import type { County } from '../../views/call/office.ts';
import type { FormState, Frame } from '../frame.ts';
import { callPaths } from './paths.ts';
import { nameOfCall } from './say.ts';

/** A class of a draft; without one it is a new class. */
export function ClassPage(props: {
  readonly frame: Frame;
  readonly call: Call;
  readonly counties: readonly County[];
  readonly callClass: CallClass | undefined;
  readonly state: FormState;
}): ReactElement {
  const { frame, call, counties, callClass, state } = props;
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
        <FirstCounties frame={frame} call={call} counties={counties} values={values} />
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

/**
 * Who goes first in this class. Asked for where the call lets classes rank; elsewhere what was ticked earlier is carried
 * along, so that trying another mechanism loses nothing.
 */
function FirstCounties(props: {
  readonly frame: Frame;
  readonly call: Call;
  readonly counties: readonly County[];
  readonly values: FormState['values'];
}): ReactElement {
  const { frame, call, counties, values } = props;
  const words = frame.texts.call.classForm;
  const isTicked = (code: string) => values[`first-${code}`] !== undefined;
  if (call.rules.mechanism !== 'deferred-acceptance')
    return (
      <>
        {counties
          .filter(({ code }) => isTicked(code))
          .map(({ code }) => (
            <input key={code} type="hidden" name={`first-${code}`} value="yes" />
          ))}
      </>
    );
  return (
    <Fieldset legend={words.firstCounties} id="first-counties" help={words.firstCountiesHelp}>
      {counties.map(({ code, name }) => (
        <Checkbox key={code} name={`first-${code}`} label={name} checked={isTicked(code)} />
      ))}
    </Fieldset>
  );
}
