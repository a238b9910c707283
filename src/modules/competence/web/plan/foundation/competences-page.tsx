import type { ReactElement } from 'react';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button } from '../../../../../web/components/button.tsx';
import { Checkbox } from '../../../../../web/components/checkbox.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import {
  COMPETENCE_KINDS,
  LEVELS,
  LONGEST_COMPETENCE,
  LONGEST_LEVEL,
} from '../../../domain/plan/own-competence.ts';
import { type FoundationTexts, foundationTexts } from '../../../texts/plan/foundation.ts';
import type { CompetenceItem, CompetencesView } from '../../../views/plan/competences.ts';
import { ChapterSections } from '../chapters/chapter-parts.tsx';
import { Done } from '../done.tsx';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';

type Props = {
  readonly frame: PlanFrame;
  readonly view: CompetencesView;
  readonly query: string;
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
  readonly done: string | undefined;
};
type Part = Props & { readonly words: FoundationTexts['competence'] };

/** What is counted as competence, what the levels mean, and everything that can be required. */
export function CompetencesPage(props: Props): ReactElement {
  const { frame, view } = props;
  const { shell } = view;
  const words = foundationTexts[frame.locale].competence;
  const writes = shell.actions.has('write-plan') && shell.open.content;
  return (
    <PlanPage frame={frame} shell={shell} here="competence" title={words.title} lead={words.lead}>
      <Done frame={frame} text={props.done} />
      <ErrorSummary errors={props.errors} texts={frame.shell.form} />
      <ChapterSections frame={frame} shell={shell} chapters={view.chapters} />
      <Section heading={words.levels} id="levels">
        {writes ? <LevelsForm {...props} words={words} /> : <LevelWords {...props} words={words} />}
      </Section>
      <Section heading={words.list} id="competences">
        <Competences {...props} words={words} />
      </Section>
      {view.mayAdd && view.removed.length > 0 ? (
        <Section heading={words.removedHeading} id="removed">
          <p>{words.removedText}</p>
          <ul className="ll-plan-list">
            {view.removed.map((one) => (
              <li key={one.id}>
                {one.name} <Change {...props} words={words} one={one} step="bring-back" />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {view.mayAdd ? (
        <Section heading={words.addHeading} id="add">
          <AddForm {...props} words={words} />
        </Section>
      ) : null}
    </PlanPage>
  );
}

function LevelWords({ view, words }: Part): ReactElement {
  const { levels } = view.shell.plan;
  return (
    <dl className="ll-facts">
      {LEVELS.map((level) => (
        <div key={level}>
          <dt>{words.level(level)}</dt>
          <dd>{levels[level] ?? words.commonLevels[level]}</dd>
        </div>
      ))}
    </dl>
  );
}

function LevelsForm({ frame, view, words, values, errors }: Part): ReactElement {
  const { plan } = view.shell;
  return (
    <Form action={`${planPaths.step(plan.id, 'competence')}/levels`}>
      <p>{words.levelsText}</p>
      {LEVELS.map((level) => (
        <TextField
          key={level}
          name={`level-${level}`}
          label={`${words.level(level)} (${(words.commonLevels[level] ?? '').toLocaleLowerCase('nb')})`}
          optional={frame.shell.form.optional}
          value={values[`level-${level}`] ?? plan.levels[level] ?? ''}
          maxLength={LONGEST_LEVEL}
          error={errorOf(errors, `level-${level}`)}
        />
      ))}
      <Button variant="secondary">{words.saveLevels}</Button>
    </Form>
  );
}

function Competences(props: Part): ReactElement {
  const { frame, view, words, query } = props;
  const { plan } = view.shell;
  return (
    <>
      <SearchForm
        action={planPaths.step(plan.id, 'competence')}
        label={words.search}
        query={query}
        result={words.found(view.competences.length, view.total)}
        clearHref={planPaths.step(plan.id, 'competence')}
        texts={frame.shell.search}
      />
      {view.competences.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.caption}
          captionHidden
          rows={view.competences}
          rowKey={({ id }) => id}
          texts={frame.shell.table}
          columns={[
            { key: 'name', heading: words.name, cell: ({ name }) => name },
            { key: 'kind', heading: words.kind, cell: ({ kind }) => words.kinds[kind] },
            {
              key: 'core',
              heading: words.core,
              cell: ({ coreFrom }) =>
                coreFrom === null ? '' : words.coreSince(formatDate(coreFrom, frame.locale)),
            },
            {
              key: 'owner',
              heading: words.owner,
              cell: ({ code }) => (code === null ? words.own : words.common),
            },
            ...(view.mayAdd && view.competences.some(({ isOwn }) => isOwn)
              ? [
                  {
                    key: 'remove',
                    heading: words.remove,
                    cell: (one: CompetenceItem) =>
                      one.isOwn ? <Change {...props} one={one} step="remove" /> : null,
                  },
                ]
              : []),
          ]}
        />
      )}
    </>
  );
}

/** Taking one out needs no question: it can be brought back from the list below. */
function Change(
  props: Part & { readonly one: CompetenceItem; readonly step: 'remove' | 'bring-back' },
): ReactElement {
  const { view, words, one, step } = props;
  return (
    <form
      method="post"
      action={`${planPaths.step(view.shell.plan.id, 'competence')}/own/${one.id}/${step}`}
      className="ll-row-buttons"
    >
      <Button variant="quiet">
        {step === 'remove' ? words.remove : words.bringBack}
        <span className="ds-sr-only">: {one.name}</span>
      </Button>
    </form>
  );
}

function AddForm({ frame, view, words, values, errors }: Part): ReactElement {
  const optional = frame.shell.form.optional;
  return (
    <Form action={`${planPaths.step(view.shell.plan.id, 'competence')}/own`} guard={frame.shell.form.unsaved}>
      <p>{words.addText}</p>
      <TextField
        name="name"
        label={words.name}
        value={values.name}
        maxLength={LONGEST_COMPETENCE}
        error={errorOf(errors, 'name')}
      />
      <Select
        name="kind"
        label={words.kind}
        placeholder={frame.shell.form.choose}
        value={values.kind}
        options={COMPETENCE_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        error={errorOf(errors, 'kind')}
      />
      <TextArea
        name="about"
        label={words.about}
        optional={optional}
        rows={2}
        value={values.about}
        error={errorOf(errors, 'about')}
      />
      <DateField
        name="coreFrom"
        label={words.coreFrom}
        hint={frame.shell.form.dateHint}
        optional={optional}
        value={values.coreFrom}
        error={errorOf(errors, 'coreFrom')}
      />
      <TextField
        name="coreSource"
        label={words.coreSource}
        optional={optional}
        value={values.coreSource}
        error={errorOf(errors, 'coreSource')}
      />
      <Checkbox name="shareable" label={words.shareable} checked={values.shareable === 'yes'} />
      <Button variant="secondary">{words.add}</Button>
    </Form>
  );
}
