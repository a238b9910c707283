import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { NumberField } from '../../../../../web/components/number-field.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { ASPECTS } from '../../../domain/plan/gap.ts';
import { LEVELS, levelField } from '../../../domain/plan/analysis/capital-fields.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { CapitalRowView } from '../../../views/plan/analysis/capital.ts';
import { type AnalysisFrame, AnalysisPage, choicesOf, Conflicts, levelWords, unitOf } from './frame.tsx';
import { analysisPaths } from './paths.ts';
import type { EditState } from './requirement-form.tsx';
import { UnitField } from './unit-field.tsx';

export function CapitalFormPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly view: CapitalRowView;
  readonly state: EditState & { readonly same?: string };
}): ReactElement {
  const { frame, view, state } = props;
  const { shell } = frame;
  const words = props.words.capital;
  const { plan } = view.shell;
  const row = view.row;
  const error = (field: string) => errorOf(state.errors, field);
  const written = (field: string) =>
    (state.values[field] ?? '').replace('.', frame.locale === 'en' ? '.' : ',');
  const figureField = (field: string, label: string, help?: string) => (
    <NumberField
      name={field}
      label={label}
      help={help}
      decimals
      optional={shell.form.optional}
      value={written(field)}
      error={error(field)}
    />
  );
  return (
    <AnalysisPage frame={frame} shell={view.shell} here="capital" title={words.formTitle}>
      <ErrorSummary errors={state.errors} texts={shell.form} />
      {state.same === undefined ? null : (
        <p>
          <a href={analysisPaths.capitalRow(plan.id, state.same)}>{words.toRow}</a>
        </p>
      )}
      {row === undefined || row.basis === 'judgement' ? null : (
        <Notice tone="info" texts={shell.notice}>
          <p>{words.becomesJudgement}</p>
        </Notice>
      )}
      <Form
        action={
          row === undefined ? analysisPaths.newCapital(plan.id) : analysisPaths.capitalRow(plan.id, row.id)
        }
        guard={shell.form.unsaved}
      >
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <Conflicts
          frame={frame}
          conflicts={state.conflicts}
          labelOf={(field) => labelOf(field, frame, props.words)}
          wordOf={(field, value) =>
            field === 'competence'
              ? (view.competences.find(({ id }) => id === value)?.name ?? value)
              : field === 'unit'
                ? unitOf(value, frame, plan)
                : value
          }
        />
        <Select
          name="competence"
          label={frame.words.columns.competence}
          placeholder={frame.words.requirements.form.choose}
          value={state.values.competence}
          options={choicesOf(view.competences, state.values.competence)}
          error={error('competence')}
        />
        <RadioGroup
          name="aspect"
          label={words.columns.aspect}
          value={state.values.aspect}
          options={ASPECTS.map((value) => ({ value, label: frame.words.aspects[value] }))}
          error={error('aspect')}
        />
        <UnitField
          name="unit"
          label={frame.words.columns.unit}
          help={frame.words.requirements.form.unitHelp}
          optional={shell.form.optional}
          value={state.values.unit}
          names={view.units.map(({ name }) => name)}
          error={error('unit')}
        />
        <Fieldset legend={words.staffingPart} id="staffing" kind="section">
          {figureField('fte', words.heldFte)}
          {figureField('usedFte', words.usedFte, words.usedHelp)}
          {figureField('persons', words.persons)}
        </Fieldset>
        <Fieldset legend={words.competencePart} id="competence-part" kind="section">
          <Fieldset legend={words.levelsLegend} id="levels" help={words.levelsHelp}>
            <div className="ll-field-grid">
              {LEVELS.map((level) => (
                <NumberField
                  key={level}
                  name={levelField(level)}
                  label={frame.words.level(level, levelWords(frame, plan)[level] ?? '')}
                  optional={shell.form.optional}
                  value={written(levelField(level))}
                  error={error(levelField(level))}
                />
              ))}
            </div>
          </Fieldset>
          {figureField('usedPersons', words.usedPersons, words.usedHelp)}
        </Fieldset>
        <DateField
          name="asOf"
          label={words.asOf}
          hint={shell.form.dateHint}
          value={state.values.asOf}
          error={error('asOf')}
        />
        <TextField
          name="source"
          label={words.source}
          optional={shell.form.optional}
          value={state.values.source}
          error={error('source')}
        />
        <ButtonGroup>
          <Button>{frame.words.save}</Button>
          <LinkButton href={analysisPaths.capital(plan.id)} variant="quiet">
            {frame.words.cancel}
          </LinkButton>
          {row === undefined ? null : (
            <LinkButton href={analysisPaths.removeCapital(plan.id, row.id)} variant="quiet" tone="danger">
              {frame.words.remove}
            </LinkButton>
          )}
        </ButtonGroup>
      </Form>
    </AnalysisPage>
  );
}

function labelOf(field: string, frame: AnalysisFrame, words: AnalysisGapTexts): string {
  const level = /^level(\d)$/.exec(field)?.[1];
  if (level !== undefined) return frame.words.level(Number(level), frame.words.levels[Number(level)] ?? '');
  const labels: Readonly<Record<string, string>> = {
    competence: frame.words.columns.competence,
    unit: frame.words.columns.unit,
    aspect: words.capital.columns.aspect,
    fte: words.capital.heldFte,
    usedFte: words.capital.usedFte,
    persons: words.capital.persons,
    usedPersons: words.capital.usedPersons,
    asOf: words.capital.asOf,
    source: words.capital.source,
  };
  return labels[field] ?? field;
}
