import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { CheckboxGroup } from '../../../web/components/choice-groups.tsx';
import { DateField } from '../../../web/components/date-field.tsx';
import { errorOf, type FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatDate, formatInstant } from '../../../web/format.ts';
import type {
  CompletionsPage as CompletionsView,
  CourseworkPage as CourseworkView,
} from '../views/results.ts';
import { CourseworkSign, Done, FormErrors } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

type Props = {
  readonly errors: readonly FieldFailure[];
  readonly done: string | undefined;
  readonly words: Words;
};

/** Where everybody stands with a piece of coursework, and a judgement for those who are chosen. */
export function CourseworkPage(props: Props & { readonly page: CourseworkView }): ReactElement {
  const { page, errors, words } = props;
  const { texts, shell, locale } = words;
  const { cohort, course, coursework, rows } = page;
  const own = texts.judge;
  return (
    <>
      <PageHeading
        kicker={cohort.name}
        title={own.title(coursework.title[locale], course.code)}
        lead={own.due(formatDate(coursework.dueOn, locale))}
      />
      <Done sentence={props.done} words={words} />
      <FormErrors errors={errors} words={words} />
      <p>{own.handIn}</p>
      {rows.length === 0 ? (
        <p className="ll-subtle">{own.empty}</p>
      ) : (
        <Form action={paths.coursework(cohort.id, coursework.id)}>
          <CheckboxGroup
            name="participants"
            label={own.choose}
            error={errorOf(errors, 'participants')}
            options={rows.map((row) => ({
              value: row.participant,
              label: (
                <>
                  {row.givenName} {row.familyName} <CourseworkSign status={row.status} words={words} />
                </>
              ),
              ...(row.handedIn === undefined ? {} : { help: <HandedIn row={row} words={words} /> }),
            }))}
          />
          <ButtonGroup>
            <Button name="status" value="approved">
              {own.approve}
            </Button>
            <Button name="status" value="returned" variant="secondary">
              {own.giveBack}
            </Button>
          </ButtonGroup>
        </Form>
      )}
      {page.mayMove ? (
        <Section heading={own.move}>
          <Form action={paths.moveCoursework(cohort.id, coursework.id)}>
            <DateField
              name="dueOn"
              label={own.dueOn}
              value={coursework.dueOn}
              hint={shell.form.dateHint}
              error={errorOf(errors, 'dueOn')}
            />
            <ButtonGroup>
              <Button variant="secondary">{own.move}</Button>
            </ButtonGroup>
          </Form>
        </Section>
      ) : null}
    </>
  );
}

/** The way to the text that a participant handed in, and when it came. */
function HandedIn({
  row,
  words,
}: {
  readonly row: CourseworkView['rows'][number];
  readonly words: Words;
}): ReactElement | null {
  const { texts, locale } = words;
  const { handedIn } = row;
  if (handedIn === undefined) return null;
  const own = texts.judge;
  return (
    <>
      <a href={handedIn.shownAt} aria-label={own.readOf(`${row.givenName} ${row.familyName}`)}>
        {own.read}
      </a>
      , {own.cameIn(formatInstant(handedIn.at, locale))}
      {handedIn.late ? `, ${own.late}` : ''}
    </>
  );
}

/** Who has completed a course, and a form for those who have not been written down. */
export function CompletionsPage(
  props: Props & { readonly page: CompletionsView; readonly values: Readonly<Record<string, string>> },
): ReactElement {
  const { page, values, errors, words } = props;
  const { texts, shell } = words;
  const { cohort, course, rows } = page;
  const own = texts.completions;
  const left = rows.filter((row) => row.completion === undefined);
  return (
    <>
      <PageHeading kicker={cohort.name} title={own.title(course.code)} lead={own.lead} />
      <Done sentence={props.done} words={words} />
      <FormErrors errors={errors} words={words} />
      {left.length === 0 ? (
        <p>{own.allDone}</p>
      ) : (
        <Form action={paths.completions(cohort.id, course.id)}>
          <DateField
            name="completedOn"
            label={own.completedOn}
            value={values.completedOn}
            hint={shell.form.dateHint}
            error={errorOf(errors, 'completedOn')}
          />
          <CheckboxGroup
            name="participants"
            label={own.choose}
            error={errorOf(errors, 'participants')}
            options={left.map((row) => ({
              value: row.participant,
              label: `${row.givenName} ${row.familyName}`,
              help: texts.tracks[row.track],
            }))}
          />
          <ButtonGroup>
            <Button>{own.register}</Button>
          </ButtonGroup>
        </Form>
      )}
      <Registered page={page} words={words} shell={shell} />
    </>
  );
}

function Registered({
  page,
  words,
  shell,
}: {
  readonly page: CompletionsView;
  readonly words: Words;
  readonly shell: Words['shell'];
}): ReactElement | null {
  const { texts, locale } = words;
  const own = texts.completions;
  const rows = page.rows.flatMap((row) =>
    row.completion === undefined ? [] : [{ ...row, completion: row.completion }],
  );
  if (rows.length === 0) return null;
  return (
    <Table
      caption={own.caption}
      columns={[
        { key: 'name', heading: own.name, cell: (row) => `${row.givenName} ${row.familyName}` },
        { key: 'outcome', heading: own.outcome, cell: (row) => own.outcomes[row.completion.outcome] },
        { key: 'date', heading: own.date, cell: (row) => formatDate(row.completion.completedOn, locale) },
        {
          key: 'remove',
          heading: texts.participants.actions,
          cell: (row) =>
            // A result from another class or another register is not this class's to take back.
            row.completion.cohort === page.cohort.id ? (
              <a
                href={paths.removeCompletion(page.cohort.id, page.course.id, row.participant)}
                aria-label={own.removeOf(`${row.givenName} ${row.familyName}`)}
              >
                {own.remove}
              </a>
            ) : null,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.participant}
      texts={shell.table}
    />
  );
}
