import type { ReactElement } from 'react';
import type { Conflict, Fields } from '../../../../../kernel/merge-edits.ts';
import { Button } from '../../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import {
  answerField,
  CORE_ANSWERS,
  type CoreCoverage,
  noteField,
} from '../../../domain/plan/analysis/legal-core.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { GapView, NamedCore } from '../../../views/plan/analysis/gap.ts';
import { type AnalysisFrame, AnalysisPage, Conflicts } from './frame.tsx';
import { analysisPaths } from './paths.ts';

export type CoreState = {
  readonly values: Fields;
  readonly seen: Fields;
  readonly conflicts: readonly Conflict[];
  readonly message: string | undefined;
};

/** What the law asks every municipality for, how it is covered, and the answers of those who plan. */
export function CorePage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly view: GapView;
  readonly state: CoreState;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view, state } = props;
  const words = props.words.core;
  const { actions, open, plan } = view.shell;
  const sees = actions.has('see-capital');
  const source = view.core[0]?.item.coreSource ?? '';
  const errors =
    state.message === undefined
      ? []
      : [{ field: noteField(view.core[0]?.competence ?? ''), message: state.message }];
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="overview"
      title={words.title}
      lead={words.lead}
      done={props.done}
    >
      {sees ? null : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{frame.words.staffOnly}</p>
        </Notice>
      )}
      <Table
        caption={words.caption}
        captionHidden
        rows={view.core}
        rowKey={(one) => one.competence}
        texts={frame.shell.table}
        columns={[
          { key: 'competence', heading: words.competence, cell: (one) => one.item.name },
          {
            key: 'state',
            heading: words.state,
            cell: (one) => <CoreStatus words={words} one={one} sees={sees} />,
          },
          { key: 'note', heading: words.note, cell: (one) => one.answer?.note || '–' },
        ]}
      />
      <p className="ll-subtle">
        {words.source}: {source}. {words.checkWording}
      </p>
      {actions.has('write-plan') && open.content ? (
        <>
          <ErrorSummary errors={errors} texts={frame.shell.form} />
          <Form action={analysisPaths.core(plan.id)} guard={frame.shell.form.unsaved}>
            <input type="hidden" name="seen" value={JSON.stringify(state.seen)} />
            <Conflicts
              frame={frame}
              conflicts={state.conflicts}
              labelOf={(field) => labelOf(field, view, words)}
              wordOf={(_, value) =>
                CORE_ANSWERS.some((one) => one === value) ? words.states[value as 'contract'] : value
              }
            />
            {view.core.map(({ competence, item }) => (
              <Fieldset key={competence} legend={item.name} id={`core-${competence}`} kind="section">
                <div className="ll-field-grid">
                  <Select
                    name={answerField(competence)}
                    label={words.answer}
                    optional={frame.shell.form.optional}
                    value={state.values[answerField(competence)] ?? ''}
                    options={[
                      { value: '', label: words.noAnswer },
                      ...CORE_ANSWERS.map((value) => ({ value, label: words.states[value] })),
                    ]}
                  />
                  <TextField
                    name={noteField(competence)}
                    label={words.note}
                    optional={frame.shell.form.optional}
                    value={state.values[noteField(competence)]}
                  />
                </div>
              </Fieldset>
            ))}
            <Button>{frame.words.save}</Button>
          </Form>
        </>
      ) : null}
    </AnalysisPage>
  );
}

function CoreStatus(props: {
  readonly words: AnalysisGapTexts['core'];
  readonly one: NamedCore;
  readonly sees: boolean;
}): ReactElement {
  const { words, one } = props;
  // Who does not see what was counted is told what was said, and nothing of what is not known.
  if (!props.sees && one.by !== 'told') return <>{words.noAnswer}</>;
  const by = one.by === null ? '' : ` (${words[one.by]})`;
  return (
    <>
      <Status kind={KIND[one.state]}>{words.states[one.state]}</Status>
      {by}
      {one.disagree ? <p>{words.disagree}</p> : null}
    </>
  );
}
const KIND: Readonly<Record<CoreCoverage['state'], StatusKind>> = {
  'own-staff': 'done',
  contract: 'done',
  agreement: 'done',
  'not-covered': 'attention',
  'not-mapped': 'next',
};

function labelOf(field: string, view: GapView, words: AnalysisGapTexts['core']): string {
  const [part = '', ...id] = field.split('-');
  const name = view.core.find(({ competence }) => competence === id.join('-'))?.item.name ?? '';
  return words.of(part === 'note' ? words.note : words.answer, name);
}
