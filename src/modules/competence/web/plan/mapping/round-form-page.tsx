import type { ReactElement } from 'react';
import { alphabet } from '../../../../../kernel/alphabet.ts';
import type { Conflict, Fields } from '../../../../../kernel/merge-edits.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Checkbox } from '../../../../../web/components/checkbox.tsx';
import { CheckboxGroup } from '../../../../../web/components/choice-groups.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import { listFrom } from '../../../domain/plan/mapping/round.ts';
import { readDay } from '../../../domain/plan/analysis/figures.ts';
import type { MappingTexts } from '../../../texts/plan/mapping.ts';
import type { RoundPeopleTexts } from '../../../texts/plan/round-people.ts';
import type { RoundFormView } from '../../../views/plan/mapping/rounds.ts';
import { type AnalysisFrame, AnalysisPage, Conflicts } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { type PeopleSearch, RoundPeoplePart } from './round-people-part.tsx';

export type RoundFormState = {
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
  readonly seen: Fields;
  readonly conflicts: readonly Conflict[];
  /** Something stands in the form that is not saved. */
  readonly isChanged: boolean;
  readonly search: PeopleSearch;
  /** What would be lost by this change, which is asked about before it is made. */
  readonly lost: { readonly people: number; readonly answers: number } | undefined;
};

type Props = {
  readonly frame: AnalysisFrame;
  readonly words: MappingTexts;
  readonly peopleWords: RoundPeopleTexts;
  readonly view: RoundFormView;
  readonly state: RoundFormState;
};

/** A new round, or one that is changed while it goes on. */
export function RoundFormPage(props: Props): ReactElement {
  const { frame, view, state } = props;
  const words = props.words.rounds;
  const { form } = frame.shell;
  const { round } = view;
  const plan = view.shell.plan.id;
  const action =
    round === undefined ? analysisPaths.newRound(plan) : analysisPaths.roundStep(plan, round.id, 'edit');
  const error = (field: string) => errorOf(state.errors, field);
  const startStands = view.open !== undefined && !view.open.changeStart;
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="rounds"
      title={round === undefined ? words.formTitle : words.change}
      lead={round === undefined ? words.lead : words.changeHelp}
    >
      <ErrorSummary errors={state.errors} texts={form} />
      <Form
        action={action}
        guard={form.unsaved}
        isChanged={state.isChanged}
        enter={{ name: 'do', value: 'enter' }}
      >
        <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
        <Conflicts
          frame={frame}
          conflicts={state.conflicts}
          labelOf={(field) => labelOf(field, props)}
          wordOf={(field, value) => wordOf(field, value, props)}
        />
        {state.lost === undefined ? null : (
          <Notice tone="warning" heading={words.lostTitle} texts={frame.shell.notice} live>
            <p>{words.lost(state.lost.people, state.lost.answers)}</p>
            <Checkbox name="mayLose" value="yes" label={words.mayLose} />
          </Notice>
        )}
        <TextField name="name" label={words.name} value={state.values.name} error={error('name')} />
        <TextArea
          name="about"
          label={words.about}
          optional={form.optional}
          value={state.values.about}
          error={error('about')}
        />
        {startStands ? (
          <>
            <input type="hidden" name="opensOn" value={state.values.opensOn} />
            <p className="ll-subtle">{words.startStands}</p>
          </>
        ) : (
          <DateField
            name="opensOn"
            label={words.opensOn}
            hint={form.dateHint}
            value={state.values.opensOn}
            error={error('opensOn')}
          />
        )}
        <DateField
          name="closesOn"
          label={words.closesOn}
          hint={form.dateHint}
          value={state.values.closesOn}
          error={error('closesOn')}
        />
        <CheckboxGroup
          name="competences"
          isLong
          label={words.competences}
          help={round === undefined ? words.competencesHelp : words.competencesMost}
          values={listFrom(state.values.competences)}
          options={view.competences.map(({ id, name }) => ({ value: id, label: name }))}
          error={error('competences')}
        />
        <CheckboxGroup
          name="units"
          isLong
          label={words.units}
          help={words.unitsHelp}
          values={listFrom(state.values.units)}
          options={view.units.map(({ id, name, depth }) => ({
            value: id,
            label: `${'– '.repeat(depth)}${name}`,
          }))}
          error={error('units')}
        />
        <RoundPeoplePart
          frame={frame}
          words={props.peopleWords}
          action={action}
          people={view.people}
          units={view.units}
          search={state.search}
          errors={state.errors}
        />
        <ButtonGroup>
          <Button>{round === undefined ? words.create : words.save}</Button>
          <LinkButton
            href={round === undefined ? analysisPaths.rounds(plan) : analysisPaths.round(plan, round.id)}
            variant="quiet"
          >
            {frame.words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </AnalysisPage>
  );
}

function labelOf(field: string, { words: { rounds: words }, peopleWords }: Props): string {
  const labels: Readonly<Record<string, string>> = {
    name: words.name,
    about: words.about,
    opensOn: words.opensOn,
    closesOn: words.closesOn,
    units: words.units,
    people: peopleWords.legend,
    competences: words.competences,
  };
  return labels[field] ?? field;
}

function wordOf(field: string, value: string, { frame, view }: Props): string {
  const names = (all: readonly { readonly id: string; readonly name: string }[]) => {
    const chosen = new Set(listFrom(value));
    return all
      .filter(({ id }) => chosen.has(id))
      .map(({ name }) => name)
      .join(', ');
  };
  switch (field) {
    case 'units':
      return names(view.units);
    case 'competences':
      return names(view.competences);
    case 'people':
      return listFrom(value)
        .flatMap((id) => view.people.names.get(id) ?? [])
        .toSorted(alphabet.compare)
        .join(', ');
    case 'opensOn':
    case 'closesOn': {
      const day = readDay(value);
      return day === undefined ? value : formatDate(day, frame.locale);
    }
    default:
      return value;
  }
}
