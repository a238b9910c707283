import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../web/components/button.tsx';
import { ErrorSummary, errorOf } from '../../../web/components/error-summary.tsx';
import { FileField } from '../../../web/components/file-field.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatList } from '../../../web/format.ts';
import type { ReadFailure } from '../../../platform/spreadsheet/index.ts';
import { type HistoryFailure, LARGEST_HISTORY_BYTES } from '../actions/import-education-history.ts';
import type { CheckedHistory, HistoryFault, HistoryProblem } from '../domain/education-history.ts';
import type { OrganisationTexts } from '../texts/index.ts';
import type { Municipality } from '../views/municipalities.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

export type HistoryState =
  | { readonly step: 'choose'; readonly failure: HistoryFailure | { readonly kind: 'no-file' } | undefined }
  /** The file travels along in the page, so that nothing of it is kept on the server before it is accepted. */
  | { readonly step: 'accept'; readonly checked: CheckedHistory; readonly file: string }
  | { readonly step: 'done'; readonly added: number; readonly alreadyThere: number };

/** More rows than this are not read by anyone; those after them are counted. */
const MOST_PROBLEMS = 200;

export function HistoryPage(props: {
  readonly frame: Frame;
  readonly municipality: Municipality;
  readonly state: HistoryState;
}): ReactElement {
  const { frame, municipality, state } = props;
  const texts = frame.texts.history;
  const { code } = municipality;
  return (
    <>
      <PageHeading title={texts.title(municipality.name)} lead={texts.lead} />
      {state.step === 'choose' ? (
        <Choose frame={frame} municipality={municipality} failure={state.failure} />
      ) : state.step === 'accept' ? (
        <Section heading={texts.checkedTitle}>
          <Counts texts={texts} added={state.checked.added.length} already={state.checked.alreadyThere} />
          {state.checked.added.length === 0 ? (
            <p>{texts.nothingNew}</p>
          ) : (
            <Form action={paths.educationAccept(code)}>
              <input type="hidden" name="file" value={state.file} />
              <Button>{texts.accept}</Button>
            </Form>
          )}
          <p>
            <a href={paths.educationHistory(code)}>{texts.again}</a>
          </p>
        </Section>
      ) : (
        <Notice tone="success" live heading={texts.doneTitle} texts={frame.shell.notice}>
          <Counts texts={texts} added={state.added} already={state.alreadyThere} />
          <p>
            <a href={paths.leaders(code)}>{texts.toLeaders}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

function Choose(props: {
  readonly frame: Frame;
  readonly municipality: Municipality;
  readonly failure: Extract<HistoryState, { step: 'choose' }>['failure'];
}): ReactElement {
  const { frame, municipality, failure } = props;
  const texts = frame.texts.history;
  const message = failure === undefined ? undefined : sayFailure(failure, frame);
  const errors = message === undefined ? [] : [{ field: 'file', message }];
  return (
    <>
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      {failure?.kind === 'rows-wrong' ? <Problems frame={frame} problems={failure.checked.problems} /> : null}
      <div className="ll-prose">
        <p>{texts.needs}</p>
        <ul>
          {(['number', 'title', 'provider', 'credits', 'completedOn'] as const).map((field) => (
            <li key={field}>{texts.columns[field]}</li>
          ))}
        </ul>
        <p>
          <LinkButton
            href={paths.educationTemplate(municipality.code)}
            variant="quiet"
            icon="download"
            download
          >
            {texts.template}
          </LinkButton>
        </p>
      </div>
      <Form action={paths.educationHistory(municipality.code)} withFiles>
        <FileField
          name="file"
          label={texts.file}
          help={texts.fileHelp}
          accept=".xlsx,.csv"
          largestBytes={LARGEST_HISTORY_BYTES}
          error={errorOf(errors, 'file')}
          locale={frame.locale}
          texts={frame.shell.form}
        />
        <Button>{texts.check}</Button>
      </Form>
    </>
  );
}

function Counts(props: {
  readonly texts: OrganisationTexts['history'];
  readonly added: number;
  readonly already: number;
}): ReactElement {
  return (
    <ul>
      <li>{props.texts.added(props.added)}</li>
      {props.already === 0 ? null : <li>{props.texts.already(props.already)}</li>}
    </ul>
  );
}

function Problems(props: {
  readonly frame: Frame;
  readonly problems: readonly HistoryProblem[];
}): ReactElement {
  const { frame, problems } = props;
  const texts = frame.texts.history;
  const shown = problems.slice(0, MOST_PROBLEMS);
  return (
    <Section heading={texts.problemsTitle(problems.length)}>
      <p>{texts.problemsText}</p>
      <Table
        caption={texts.problemsCaption}
        captionHidden
        rows={shown}
        rowKey={(problem) => `${problem.row} ${problem.field} ${problem.wrong}`}
        texts={frame.shell.table}
        columns={[
          { key: 'row', heading: texts.row, cell: (problem) => problem.row },
          { key: 'column', heading: texts.column, cell: (problem) => texts.headings[problem.field] },
          { key: 'found', heading: texts.found, cell: (problem) => problem.found || texts.empty },
          { key: 'wrong', heading: texts.wrong, cell: (problem) => sayFault(problem.wrong, frame) },
        ]}
      />
      {problems.length > shown.length ? <p>{texts.andMore(problems.length - shown.length)}</p> : null}
    </Section>
  );
}

function sayFault(fault: HistoryFault, frame: Frame): string {
  const all: Record<HistoryFault, string> = {
    ...frame.texts.education.faults,
    ...frame.texts.history.faults,
  };
  return all[fault];
}

function sayFailure(failure: HistoryFailure | { readonly kind: 'no-file' }, frame: Frame): string {
  const texts = frame.texts.history;
  switch (failure.kind) {
    case 'no-file':
      return texts.noFile;
    case 'rows-wrong':
      return texts.problemsTitle(failure.checked.problems.length);
    case 'columns-missing':
      return texts.columnsMissing(
        formatList(
          failure.columns.map((field) => texts.columns[field]),
          frame.locale,
        ),
      );
    case 'file-unreadable':
      return texts.unreadable[unreadableKind(failure.why)];
  }
}

/** The reader of files tells more apart than one who is asked to choose another file has use for. */
function unreadableKind(why: ReadFailure): keyof OrganisationTexts['history']['unreadable'] {
  switch (why.kind) {
    case 'file-too-large':
    case 'unpacks-too-large':
    case 'too-many-columns':
    case 'too-many-rows':
    case 'too-many-cells':
    case 'too-many-merged-cells':
      return 'too-large';
    case 'file-not-found':
    case 'not-a-table':
      return 'not-a-table';
    case 'old-excel':
    case 'password-protected':
      return why.kind;
    case 'damaged':
    case 'forbidden-content':
    case 'quote-not-closed':
    case 'row-too-long':
      return 'damaged';
    case 'empty-file':
    case 'empty-sheet':
    case 'no-rows':
      return 'empty';
    case 'no-header-row':
      return 'no-header';
  }
}
