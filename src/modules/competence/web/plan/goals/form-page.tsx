import type { ReactElement } from 'react';
import type { Conflict, Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { GOAL_ORIGINS, LONGEST } from '../../../domain/plan/goal.ts';
import { type GoalsTexts, goalsTexts } from '../../../texts/plan/goals.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { goalPaths } from './paths.ts';

export type GoalFormState = {
  readonly values: Fields;
  readonly seen: Fields;
  readonly errors: readonly FieldFailure[];
  readonly conflicts: readonly Conflict[];
};

/** A goal, new or as it stands. Nothing that was typed is lost when something is wrong or somebody else wrote too. */
export function GoalFormPage(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly title: string;
  readonly action: string;
  readonly state: GoalFormState;
}): ReactElement {
  const { frame, shell, state } = props;
  const { values, errors } = state;
  const words = goalsTexts[frame.locale];
  const optional = frame.shell.form.optional;
  return (
    <PlanPage frame={frame} shell={shell} here="goals" title={props.title}>
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <Form action={props.action} guard={frame.shell.form.unsaved}>
        {state.conflicts.length === 0 ? null : <GoalConflicts {...props} words={words} />}
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <TextField
          name="title"
          label={words.fields.title}
          help={words.help.title}
          value={values.title}
          maxLength={LONGEST.title}
          size={60}
          error={errorOf(errors, 'title')}
        />
        <TextArea
          name="description"
          label={words.fields.description}
          optional={optional}
          rows={4}
          value={values.description}
          error={errorOf(errors, 'description')}
        />
        <Select
          name="origin"
          label={words.fields.origin}
          placeholder={frame.shell.form.choose}
          value={values.origin}
          options={GOAL_ORIGINS.map((one) => ({ value: one, label: words.origins[one] }))}
          error={errorOf(errors, 'origin')}
        />
        <TextField
          name="reference"
          label={words.fields.reference}
          help={words.help.reference}
          optional={optional}
          value={values.reference}
          maxLength={LONGEST.reference}
          error={errorOf(errors, 'reference')}
        />
        <TextField
          name="indicator"
          label={words.fields.indicator}
          help={words.help.indicator}
          optional={optional}
          value={values.indicator}
          maxLength={LONGEST.indicator}
          error={errorOf(errors, 'indicator')}
        />
        <RadioGroup
          name="operational"
          label={words.fields.operational}
          help={words.help.operational}
          value={values.operational ?? 'yes'}
          options={[
            { value: 'yes', label: words.operationalYes },
            { value: 'no', label: words.operationalNo },
          ]}
        />
        <ButtonGroup>
          <Button>{state.conflicts.length === 0 ? words.save : words.keep.mine}</Button>
          {state.conflicts.length === 0 ? null : (
            <Button variant="secondary" name="keep" value="theirs">
              {words.keep.theirs}
            </Button>
          )}
          <LinkButton href={goalPaths.goals(shell.plan.id)} variant="quiet">
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}

/** What two have written in the same field, side by side; both travel with the form until one is chosen. */
function GoalConflicts(props: {
  readonly frame: PlanFrame;
  readonly words: GoalsTexts;
  readonly state: GoalFormState;
}): ReactElement {
  const { frame, words, state } = props;
  const { changedMeanwhile } = frame.texts;
  const labels: Readonly<Record<string, string>> = words.fields;
  const shown = (field: string, value: string) => sayGoalField(field, value, words);
  return (
    <Notice tone="warning" heading={changedMeanwhile.title} texts={frame.shell.notice} live>
      <p>{changedMeanwhile.text}</p>
      {state.conflicts.map(({ field, mine, theirs }) => (
        <div key={field}>
          <input type="hidden" name={`theirs-${field}`} value={theirs} />
          <h3>{labels[field] ?? field}</h3>
          <dl className="ll-facts ll-both-texts">
            <div>
              <dt>{changedMeanwhile.mine}</dt>
              <dd>{shown(field, mine)}</dd>
            </div>
            <div>
              <dt>{changedMeanwhile.theirs}</dt>
              <dd>{shown(field, theirs)}</dd>
            </div>
          </dl>
        </div>
      ))}
    </Notice>
  );
}

/** What stands in a field of a goal, as one would say it. */
export function sayGoalField(field: string, value: string, words: GoalsTexts): string {
  if (field === 'origin') return (words.origins as Readonly<Record<string, string>>)[value] ?? value;
  if (field !== 'operational') return value;
  return value === 'yes' ? words.operationalYes : words.operationalNo;
}
