import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { type Call, DEADLINES } from '../../domain/call/call.ts';
import type { FormState, Frame } from '../frame.ts';
import { callPaths } from './paths.ts';
import { nameOfCall } from './say.ts';

export type ExtendField = 'email' | 'deadline' | 'until' | 'reason';

/** More time for one applicant. */
export function ExtendPage(props: {
  readonly frame: Frame;
  readonly call: Call;
  readonly state: FormState<ExtendField>;
  readonly back: string;
}): ReactElement {
  const { frame, call, state } = props;
  const { texts, shell } = frame;
  const words = texts.call.extend;
  const { values, errors } = state;
  return (
    <>
      <PageHeading kicker={nameOfCall(call, frame)} title={words.title} lead={words.lead} />
      <ErrorSummary errors={errors} texts={shell.form} />
      <Form action={callPaths.extend(call.id)}>
        <TextField
          name="email"
          type="email"
          label={words.email}
          value={values.email}
          error={errorOf(errors, 'email')}
        />
        <RadioGroup
          name="deadline"
          label={words.deadline}
          value={values.deadline ?? 'application'}
          options={DEADLINES.map((value) => ({ value, label: words.deadlines[value] }))}
        />
        <DateField
          name="until"
          label={words.until}
          hint={shell.form.dateHint}
          value={values.until}
          min={frame.today}
          error={errorOf(errors, 'until')}
        />
        <TextArea
          name="reason"
          label={words.reason}
          value={values.reason}
          error={errorOf(errors, 'reason')}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={props.back} variant="quiet">
            {texts.call.back}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
