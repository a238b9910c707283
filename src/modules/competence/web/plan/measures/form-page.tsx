import type { ReactElement } from 'react';
import type { Conflict, Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { MEASURE_KINDS } from '../../../domain/plan/measures/measure.ts';
import type { MeasureFormView } from '../../../views/plan/measures/measure.ts';
import { PlanPage } from '../frame.tsx';
import { CostGrid } from './cost-grid.tsx';
import { FormConflicts } from './form-conflicts.tsx';
import type { MeasuresFrame } from './frame.tsx';
import { sayWholeNeed } from './measure-chain.tsx';
import { measurePaths } from './paths.ts';

export type MeasureFormState = {
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
  /** What stood in the form when it was opened. */
  readonly seen: Fields;
  readonly conflicts: readonly Conflict[];
};

export function MeasureFormPage(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasureFormView;
  readonly state: MeasureFormState;
}): ReactElement {
  const { frame, view, state } = props;
  const { words, shell: house } = frame;
  const { measure, shell } = view;
  const { plan } = shell;
  const { form } = words;
  const back = measure === undefined ? measurePaths.list(plan.id) : measurePaths.measure(plan.id, measure.id);
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="measures"
      title={measure === undefined ? form.addTitle : form.changeTitle(measure.number)}
      lead={form.lead}
    >
      <ErrorSummary errors={state.errors} texts={house.form} />
      <Form
        action={measure === undefined ? measurePaths.add(plan.id) : measurePaths.change(plan.id, measure.id)}
        guard={house.form.unsaved}
      >
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <FormConflicts frame={frame} view={view} conflicts={state.conflicts} />
        <What frame={frame} view={view} state={state} />
        <Why frame={frame} view={view} state={state} />
        <Who frame={frame} view={view} state={state} />
        <Education frame={frame} state={state} />
        <CostGrid frame={frame} years={view.years} state={state} />
        <Effect frame={frame} state={state} />
        <ButtonGroup>
          <Button>{state.conflicts.length === 0 ? form.save : form.keepMine}</Button>
          {state.conflicts.length === 0 ? (
            <LinkButton href={back} variant="quiet">
              {form.cancel}
            </LinkButton>
          ) : (
            <Button variant="secondary" name="keep" value="theirs">
              {form.keepTheirs}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </PlanPage>
  );
}

type Part = { readonly frame: MeasuresFrame; readonly state: MeasureFormState };
type PartWithView = Part & { readonly view: MeasureFormView };

/** What a field is given in every part: the name, what was written, and what is wrong with it. */
function fieldOf({ state, frame }: Part) {
  return (name: string) => ({
    name,
    value: state.values[name],
    error: errorOf(state.errors, name),
    optional: frame.shell.form.optional,
  });
}

function What(props: PartWithView): ReactElement {
  const { words } = props.frame;
  const { form } = words;
  const field = fieldOf(props);
  return (
    <Fieldset kind="section" legend={form.what} id="what">
      <TextField
        {...field('title')}
        optional={undefined}
        label={form.title}
        help={form.titleHelp}
        size={60}
      />
      <RadioGroup
        {...field('kind')}
        optional={undefined}
        label={form.kind}
        options={MEASURE_KINDS.map((value) => ({
          value,
          label: words.kinds[value],
          help: words.kindHelp[value],
        }))}
      />
      <TextArea {...field('description')} label={form.description} rows={4} />
    </Fieldset>
  );
}

function Why(props: PartWithView): ReactElement {
  const { frame, view, state } = props;
  const { form } = frame.words;
  const field = fieldOf(props);
  const chosen = new Set((state.values.needs ?? '').split(' '));
  return (
    <Fieldset kind="section" legend={form.why} id="why">
      <Select
        {...field('goal')}
        label={form.goal}
        placeholder={form.noGoal}
        options={view.goals.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Select
        {...field('competence')}
        label={form.competence}
        placeholder={form.noCompetence}
        options={view.competences.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Fieldset
        legend={form.needs}
        id="needs"
        optional={frame.shell.form.optional}
        error={errorOf(state.errors, 'needs')}
      >
        {view.needs.length === 0 ? <p>{form.noNeeds}</p> : null}
        <div className="ll-stack">
          {view.needs.map((need, index) => (
            <div className="ds-field ll-choose" key={need.id}>
              <input
                className="ds-input"
                type="checkbox"
                id={`needs-${index + 1}`}
                name="needs"
                value={need.id}
                defaultChecked={chosen.has(need.id)}
              />
              <label className="ds-label" htmlFor={`needs-${index + 1}`}>
                {sayWholeNeed(need, frame)}
              </label>
            </div>
          ))}
        </div>
      </Fieldset>
    </Fieldset>
  );
}

function Who(props: PartWithView): ReactElement {
  const { frame, view } = props;
  const { form } = frame.words;
  const { plan } = view.shell;
  const field = fieldOf(props);
  const hint = frame.shell.form.dateHint;
  return (
    <Fieldset kind="section" legend={form.who} id="who">
      <Select
        {...field('owner')}
        label={form.owner}
        help={form.ownerHelp}
        placeholder={form.noOwner}
        options={view.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('ownerName')} label={form.ownerName} help={form.ownerNameHelp} />
      <div className="ll-field-grid">
        <DateField {...field('startsOn')} label={form.startsOn} hint={hint} />
        <DateField
          {...field('deadlineOn')}
          label={form.deadlineOn}
          help={form.deadlineHelp(plan.firstYear, plan.lastYear)}
          hint={hint}
          min={`${plan.firstYear}-01-01`}
          max={`${plan.lastYear}-12-31`}
        />
      </div>
      <TextField {...field('targetGroup')} label={form.targetGroup} />
      <div className="ll-field-grid">
        <NumberField {...field('persons')} label={form.persons} decimals />
        <NumberField {...field('fte')} label={form.fte} decimals />
      </div>
    </Fieldset>
  );
}

function Education(props: Part): ReactElement {
  const { form } = props.frame.words;
  const field = fieldOf(props);
  return (
    <Fieldset kind="section" legend={form.education} id="education" help={form.educationHelp}>
      <TextField {...field('provider')} label={form.provider} />
      <TextField {...field('studyMode')} label={form.studyMode} help={form.studyModeHelp} />
      <div className="ll-field-grid">
        <NumberField {...field('credits')} label={form.credits} decimals />
        <DateField {...field('applyBy')} label={form.applyBy} hint={props.frame.shell.form.dateHint} />
      </div>
      <NumberField
        {...field('bindingMonths')}
        label={form.bindingMonths}
        help={form.bindingHelp}
        unit={form.months}
      />
    </Fieldset>
  );
}

function Effect(props: Part): ReactElement {
  const { form } = props.frame.words;
  const field = fieldOf(props);
  return (
    <Fieldset kind="section" legend={form.effect} id="effect" help={form.effectHelp}>
      <TextField
        {...field('indicator')}
        label={form.indicator}
        help={`${form.indicatorHelp} ${form.readers}`}
      />
      <div className="ll-field-grid">
        <NumberField
          {...field('baseline')}
          label={form.baseline}
          help={`${form.baselineHelp} ${form.figureReaders}`}
          decimals
        />
        <DateField {...field('baselineOn')} label={form.baselineOn} hint={props.frame.shell.form.dateHint} />
        <NumberField {...field('target')} label={form.target} help={form.figureReaders} decimals />
      </div>
    </Fieldset>
  );
}
