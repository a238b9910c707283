import type { ReactElement } from 'react';
import type { Conflict, Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { STATUS_PARTS } from '../../../domain/plan/follow-up/year-status.ts';
import type { YearView } from '../../../views/plan/follow-up/follow-up.ts';
import { PlanPage } from '../frame.tsx';
import type { FollowUpFrame } from './frame.tsx';
import { followUpPaths } from './paths.ts';

export type YearFormState = {
  readonly values: Fields;
  readonly seen: Fields;
  readonly errors: readonly FieldFailure[];
  readonly conflicts: readonly Conflict[];
};

export function YearFormPage(props: {
  readonly frame: FollowUpFrame;
  readonly view: YearView;
  readonly state: YearFormState;
}): ReactElement {
  const { frame, view, state } = props;
  const { own, shell: house, texts } = frame;
  const { shell, year } = view;
  const words = own.year;
  const plan = shell.plan.id;
  const isInConflict = state.conflicts.length > 0;
  return (
    <PlanPage frame={frame} shell={shell} here="follow-up" title={words.title(year)} lead={words.lead}>
      <ErrorSummary errors={state.errors} texts={house.form} />
      <Form action={followUpPaths.write(plan, year)} guard={house.form.unsaved}>
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        {isInConflict ? (
          <Notice tone="warning" heading={texts.changedMeanwhile.title} texts={house.notice} live>
            <p>{texts.changedMeanwhile.text}</p>
            {state.conflicts.map(({ field, mine, theirs }) => (
              <div key={field}>
                <input type="hidden" name={`theirs-${field}`} value={theirs} />
                <h3>{words.parts[STATUS_PARTS.find((part) => part === field) ?? 'achieved']}</h3>
                <dl className="ll-facts">
                  <div>
                    <dt>{texts.changedMeanwhile.mine}</dt>
                    <dd className="ll-typed">{mine || '–'}</dd>
                  </div>
                  <div>
                    <dt>{texts.changedMeanwhile.theirs}</dt>
                    <dd className="ll-typed">{theirs || '–'}</dd>
                  </div>
                </dl>
              </div>
            ))}
          </Notice>
        ) : null}
        {STATUS_PARTS.map((part) => (
          <TextArea
            key={part}
            name={part}
            label={words.parts[part]}
            value={state.values[part]}
            error={errorOf(state.errors, part)}
            optional={house.form.optional}
            rows={7}
          />
        ))}
        <ButtonGroup>
          <Button>{isInConflict ? words.keepMine : words.save}</Button>
          {isInConflict ? (
            <Button variant="secondary" name="keep" value="theirs">
              {words.keepTheirs}
            </Button>
          ) : (
            <LinkButton href={followUpPaths.year(plan, year)} variant="quiet">
              {words.cancel}
            </LinkButton>
          )}
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}
