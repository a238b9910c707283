import type { ReactElement, ReactNode } from 'react';
import { LOCALES } from '../../../../kernel/locale.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { DateField } from '../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { NumberField } from '../../../../web/components/number-field.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { CallPart } from '../../domain/call/draft.ts';
import type { CallToManage } from '../../views/call/office.ts';
import type { FormState, Frame } from '../frame.ts';
import { callPaths } from './paths.ts';
import { RequirementFields } from './requirement-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import { nameOfCall } from './say.ts';

export type PartProps = {
  readonly frame: Frame;
  readonly view: CallToManage;
  readonly state: FormState;
};

/** One part of a draft, with what is stored or what was typed. */
export function PartPage(props: PartProps & { readonly part: CallPart }): ReactElement {
  const { frame, view, part, state } = props;
  const { texts, shell } = frame;
  const words = texts.call[part];
  return (
    <>
      <PageHeading kicker={nameOfCall(view.call, frame)} title={words.title} lead={words.lead} />
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form action={callPaths.part(view.call.id, part)} guard={shell.form.unsaved}>
        <input type="hidden" name="version" value={view.call.version} />
        {fieldsOf(props)}
        <ButtonGroup>
          <Button>{texts.call.save}</Button>
          <LinkButton href={callPaths.manage(view.call.id)} variant="quiet">
            {texts.call.leave}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function fieldsOf({ part, ...props }: PartProps & { readonly part: CallPart }): ReactNode {
  switch (part) {
    case 'about':
      return <AboutFields {...props} />;
    case 'days':
      return <DayFields {...props} />;
    case 'requirements':
      return <RequirementFields {...props} />;
    case 'rules':
      return <RuleFields {...props} />;
  }
}

function AboutFields({ frame, state }: PartProps): ReactElement {
  const words = frame.texts.call.about;
  return (
    <>
      {LOCALES.map((locale) => (
        <TextField
          key={locale}
          name={`name-${locale}`}
          label={words.name[locale]}
          value={state.values[`name-${locale}`]}
          error={errorOf(state.errors, `name-${locale}`)}
        />
      ))}
      {LOCALES.map((locale) => (
        <TextArea
          key={locale}
          name={`about-${locale}`}
          label={words.about[locale]}
          rows={8}
          value={state.values[`about-${locale}`]}
          error={errorOf(state.errors, `about-${locale}`)}
        />
      ))}
      <TextField
        name="contactEmail"
        type="email"
        label={words.contactEmail}
        help={words.contactHelp}
        value={state.values.contactEmail}
        error={errorOf(state.errors, 'contactEmail')}
      />
    </>
  );
}

function DayFields({ frame, state }: PartProps): ReactElement {
  const words = frame.texts.call.days;
  const day = (name: 'opensOn' | 'deadlineOn' | 'documentsDueOn' | 'withdrawBy', help?: string) => (
    <DateField
      name={name}
      label={words[name]}
      help={help}
      hint={frame.shell.form.dateHint}
      value={state.values[name]}
      error={errorOf(state.errors, name)}
    />
  );
  return (
    <>
      {day('opensOn')}
      {day('deadlineOn')}
      {day('documentsDueOn', words.documentsHelp)}
      {day('withdrawBy', words.withdrawHelp)}
      <NumberField
        name="replyDays"
        label={words.replyDays}
        help={words.replyHelp}
        unit={words.replyUnit}
        size={4}
        value={state.values.replyDays}
        error={errorOf(state.errors, 'replyDays')}
      />
    </>
  );
}
