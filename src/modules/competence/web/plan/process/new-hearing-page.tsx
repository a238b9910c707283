import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { LONGEST_COVER_LETTER } from '../../../domain/plan/process/hearing.ts';
import type { ProcessView } from '../../../views/plan/process/process.ts';
import { PlanPage } from '../frame.tsx';
import type { FormState, ProcessFrame } from './frame.ts';
import { processPaths } from './paths.ts';

export function NewHearingPage(props: {
  readonly frame: ProcessFrame;
  readonly view: ProcessView;
  readonly state: FormState;
}): ReactElement {
  const { frame, view, state } = props;
  const { hearings: texts } = frame.words;
  const { form } = frame.shell;
  return (
    <PlanPage frame={frame} shell={view.shell} here="process" title={texts.newTitle} lead={texts.newLead}>
      <ErrorSummary errors={state.errors} texts={form} />
      <p>{texts.consultees(view.consultees)}</p>
      <Form guard={form.unsaved}>
        <DateField
          name="opensOn"
          label={texts.opensOn}
          value={state.values.opensOn ?? frame.today}
          hint={form.dateHint}
          error={errorOf(state.errors, 'opensOn')}
        />
        <DateField
          name="closesOn"
          label={texts.closesOn}
          value={state.values.closesOn}
          hint={form.dateHint}
          help={`${texts.closesHelp} ${texts.short}`}
          error={errorOf(state.errors, 'closesOn')}
        />
        <TextArea
          name="letter"
          label={texts.letter}
          help={texts.letterHelp}
          optional={form.optional}
          value={state.values.letter}
          rows={8}
          maxLength={LONGEST_COVER_LETTER}
          error={errorOf(state.errors, 'letter')}
        />
        <ButtonGroup>
          <Button>{texts.send}</Button>
          <LinkButton href={processPaths.process(view.shell.plan.id)} variant="quiet">
            {frame.words.confirm.no}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}
