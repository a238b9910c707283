import type { ReactElement } from 'react';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import type { MeasureView } from '../../../views/plan/measures/measure.ts';
import { PlanPage } from '../frame.tsx';
import type { MeasuresFrame } from './frame.tsx';
import { measurePaths } from './paths.ts';

/** How a measure goes; what effect is measured against is asked for where it is not there. */
export function ReportPage(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasureView;
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, values, errors } = props;
  const { words, shell: house } = frame;
  const { measure, shell } = view;
  const { reportForm, form } = words;
  const field = (name: string) => ({ name, value: values[name], error: errorOf(errors, name) });
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="measures"
      title={`${reportForm.title}: ${measure.number}. ${measure.title}`}
      lead={reportForm.lead}
    >
      <ErrorSummary errors={errors} texts={house.form} />
      <Form action={measurePaths.report(shell.plan.id, measure.id)} guard={house.form.unsaved}>
        <DateField
          {...field('reportedOn')}
          label={reportForm.date}
          hint={house.form.dateHint}
          max={frame.today}
        />
        <Select
          {...field('status')}
          label={reportForm.status}
          options={[measure.status, ...view.may.statuses].map((status) => ({
            value: status,
            label: words.statuses[status],
          }))}
        />
        <TextArea
          {...field('note')}
          label={reportForm.note}
          help={`${reportForm.noteHelp} ${form.readers}`}
          optional={house.form.optional}
        />
        <NumberField
          {...field('personsReached')}
          label={reportForm.reached}
          optional={house.form.optional}
          decimals
        />
        {measure.indicator === '' ? (
          <TextField
            {...field('indicator')}
            label={form.indicator}
            help={`${form.indicatorHelp} ${form.readers}`}
            optional={house.form.optional}
          />
        ) : null}
        {measure.baseline === null ? (
          <NumberField
            {...field('baseline')}
            label={form.baseline}
            help={`${form.baselineHelp} ${form.figureReaders}`}
            optional={house.form.optional}
            decimals
          />
        ) : null}
        <NumberField
          {...field('effect')}
          label={reportForm.effect}
          help={
            measure.indicator === ''
              ? reportForm.indicatorFirst
              : `${reportForm.effectHelp(measure.indicator)} ${form.figureReaders}`
          }
          optional={house.form.optional}
          decimals
        />
        <ButtonGroup>
          <Button>{reportForm.save}</Button>
          <LinkButton href={measurePaths.measure(shell.plan.id, measure.id)} variant="quiet">
            {form.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}

export function RemovePage(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasureView;
  readonly reason: string;
  readonly errors: readonly FieldFailure[];
}): ReactElement {
  const { frame, view, errors } = props;
  const { words, shell: house } = frame;
  const { removeForm } = words;
  const { measure, shell, isDeletable } = view;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="measures"
      title={isDeletable ? removeForm.deleteTitle(measure.number) : removeForm.title(measure.number)}
      lead={isDeletable ? removeForm.deleteLead : removeForm.lead}
    >
      <ErrorSummary errors={errors} texts={house.form} />
      <p>
        {measure.number}. {measure.title}
      </p>
      <Form action={measurePaths.remove(shell.plan.id, measure.id)}>
        {isDeletable ? null : (
          <TextField
            name="reason"
            label={removeForm.reason}
            value={props.reason}
            error={errorOf(errors, 'reason')}
            maxLength={1000}
          />
        )}
        <ButtonGroup>
          <Button tone="danger">{isDeletable ? removeForm.delete : removeForm.drop}</Button>
          <LinkButton href={measurePaths.measure(shell.plan.id, measure.id)} variant="quiet">
            {removeForm.keep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}
