import type { ReactElement } from 'react';
import { localDate } from '../../../../../kernel/local-date.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import { UNION_OUTCOMES, type UnionReview } from '../../../domain/plan/process/union.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { PlanPage } from '../frame.tsx';
import { BothTexts } from './both-texts.tsx';
import type { FormState, ProcessFrame } from './frame.ts';
import { processPaths } from './paths.ts';

/** What stands in the form when it is opened. */
function seenOf(review: UnionReview | undefined): string {
  if (review === undefined) return '{}';
  const { id: _, ...said } = review;
  return JSON.stringify(said);
}

/** What a union said in the meeting about the plan. */
export function ReviewPage(props: {
  readonly frame: ProcessFrame;
  readonly shell: PlanShell;
  readonly review: UnionReview | undefined;
  readonly state: FormState;
}): ReactElement {
  const { frame, shell, review, state } = props;
  const { unions: texts } = frame.words;
  const { form } = frame.shell;
  return (
    <PlanPage frame={frame} shell={shell} here="process" title={texts.title}>
      <ErrorSummary errors={state.errors} texts={form} />
      <BothTexts
        frame={frame}
        conflicts={state.conflicts}
        labels={texts}
        say={(field, value) =>
          field === 'metOn'
            ? formatDate(localDate(value), frame.locale)
            : (UNION_OUTCOMES.filter((one) => one === value).map((one) => texts.outcomes[one])[0] ?? value)
        }
      />
      <Form guard={form.unsaved}>
        <input type="hidden" name="seen" value={state.values.seen ?? seenOf(review)} />
        <TextField
          name="union"
          label={texts.union}
          value={state.values.union ?? review?.union}
          maxLength={200}
          error={errorOf(state.errors, 'union')}
        />
        <DateField
          name="metOn"
          label={texts.metOn}
          value={state.values.metOn ?? review?.metOn}
          hint={form.dateHint}
          error={errorOf(state.errors, 'metOn')}
        />
        <RadioGroup
          name="outcome"
          label={texts.outcome}
          value={state.values.outcome ?? review?.outcome ?? 'no-remarks'}
          options={UNION_OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
        />
        <TextArea
          name="statement"
          label={texts.statement}
          optional={form.optional}
          value={state.values.statement ?? review?.statement}
          rows={6}
          maxLength={20_000}
        />
        <ButtonGroup>
          <Button>{texts.save}</Button>
          <LinkButton href={processPaths.process(shell.plan.id)} variant="quiet">
            {frame.words.confirm.no}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}
