import type { ReactElement } from 'react';
import type { Conflict, Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Checkbox } from '../../../../../web/components/checkbox.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { ASPECTS } from '../../../domain/plan/gap.ts';
import { FLAGS } from '../../../domain/plan/analysis/requirement.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import type { RequirementView } from '../../../views/plan/analysis/requirements.ts';
import { amountField } from '../../../actions/plan/analysis/requirements.ts';
import {
  amountOf,
  type AnalysisFrame,
  AnalysisPage,
  choicesOf,
  Conflicts,
  levelWords,
  unitOf,
} from './frame.tsx';
import { textFor } from '../request.ts';
import { analysisPaths } from './paths.ts';
import { UnitField } from './unit-field.tsx';

export type EditState = {
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
  /** What stood in the form when it was opened. */
  readonly seen: Fields;
  readonly conflicts: readonly Conflict[];
};

export function RequirementFormPage(props: {
  readonly frame: AnalysisFrame;
  readonly view: RequirementView;
  readonly state: EditState;
}): ReactElement {
  const { frame, view, state } = props;
  const { words, shell } = frame;
  const { form } = words.requirements;
  const { plan } = view.shell;
  const one = view.requirement;
  const isStaffing = state.values.aspect === 'staffing';
  const error = (field: string) => errorOf(state.errors, field);
  const years = yearsOf(plan);
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="requirements"
      title={one === undefined ? form.newTitle : form.editTitle}
    >
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form
        action={
          one === undefined
            ? analysisPaths.newRequirement(plan.id)
            : analysisPaths.requirement(plan.id, one.id)
        }
        guard={shell.form.unsaved}
      >
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <Conflicts
          frame={frame}
          conflicts={state.conflicts}
          labelOf={(field) => labelOf(field, frame)}
          wordOf={(field, value) => wordOf(field, value, frame, view)}
        />
        <Select
          name="goal"
          label={form.goal}
          placeholder={form.choose}
          value={state.values.goal}
          options={view.goals.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
          error={error('goal')}
        />
        <Select
          name="competence"
          label={form.competence}
          placeholder={form.choose}
          value={state.values.competence}
          options={choicesOf(view.competences, state.values.competence)}
          error={error('competence')}
        />
        <RadioGroup
          name="aspect"
          label={form.aspect}
          value={state.values.aspect}
          options={ASPECTS.map((value) => ({
            value,
            label: words.aspects[value],
            help: value === 'staffing' ? form.staffingHelp : form.competenceHelp,
          }))}
          error={error('aspect')}
        />
        <Select
          name="level"
          label={form.level}
          help={form.levelHelp}
          optional={shell.form.optional}
          value={isStaffing ? '' : state.values.level}
          options={[
            { value: '', label: '–' },
            ...[1, 2, 3, 4].map((level) => ({
              value: String(level),
              label: words.level(level, levelWords(frame, plan)[level] ?? ''),
            })),
          ]}
          error={error('level')}
        />
        <UnitField
          name="unit"
          label={form.unit}
          help={form.unitHelp}
          optional={shell.form.optional}
          value={state.values.unit}
          names={view.unitNames}
          error={error('unit')}
        />
        {one === undefined ? (
          <Fieldset legend={form.amounts} id="amounts" help={form.amountsHelp}>
            <div className="ll-field-grid">
              {years.map((year) => (
                <NumberField
                  key={year}
                  name={amountField(year)}
                  label={String(year)}
                  decimals
                  optional={shell.form.optional}
                  value={state.values[amountField(year)]}
                  error={error(amountField(year))}
                />
              ))}
            </div>
          </Fieldset>
        ) : (
          <>
            <Select
              name="year"
              label={form.year}
              value={state.values.year}
              options={years.map((year) => ({ value: String(year), label: String(year) }))}
              error={error('year')}
            />
            <NumberField
              name="amount"
              label={form.amount}
              help={form.amountHelp}
              decimals
              value={(state.values.amount ?? '').replace('.', frame.locale === 'en' ? '.' : ',')}
              error={error('amount')}
            />
          </>
        )}
        <Fieldset legend={form.flags} id="flags" optional={shell.form.optional}>
          {FLAGS.map((flag) => (
            <Checkbox
              key={flag}
              name={flag}
              label={words.flags[flag]}
              help={words.flagHelp[flag]}
              checked={state.values[flag] === 'yes'}
            />
          ))}
        </Fieldset>
        <TextArea
          name="reason"
          label={form.reason}
          optional={shell.form.optional}
          value={state.values.reason}
          error={error('reason')}
        />
        <ButtonGroup>
          <Button>{words.save}</Button>
          <LinkButton
            href={
              one === undefined
                ? analysisPaths.requirements(plan.id)
                : analysisPaths.requirement(plan.id, one.id)
            }
            variant="quiet"
          >
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </AnalysisPage>
  );
}

function labelOf(field: string, { words }: AnalysisFrame): string {
  const labels: Readonly<Record<string, string>> = { ...words.requirements.form, ...words.flags };
  return textFor(labels, field) ?? field;
}

function wordOf(field: string, value: string, frame: AnalysisFrame, view: RequirementView): string {
  const { words } = frame;
  switch (field) {
    case 'goal':
      return view.goals.find(({ id }) => id === value)?.title ?? value;
    case 'competence':
      return view.competences.find(({ id }) => id === value)?.name ?? value;
    case 'aspect':
      return ASPECTS.some((one) => one === value) ? words.aspects[value as 'staffing'] : value;
    case 'unit':
      return unitOf(value, frame, view.shell.plan);
    default:
      return value === 'yes' ? words.yes : value;
  }
}

/** A field of the form as one would say it; undefined when the form has no such field. */
export function sayRequirementField(
  field: string,
  value: string,
  frame: AnalysisFrame,
  view: RequirementView,
): { readonly label: string; readonly value: string } | undefined {
  const label = labelOf(field, frame);
  return label === field ? undefined : { label, value: wordOf(field, value, frame, view) };
}

/** «Sykepleier: 12,5 årsverk, 2028». */
export function nameOfRequirement(view: RequirementView, frame: AnalysisFrame): string {
  const one = view.requirement;
  if (one === undefined) return '';
  const competence = view.competences.find(({ id }) => id === one.competence)?.name ?? '';
  return `${competence}: ${amountOf(one, frame)}, ${one.year}`;
}
