import type { ReactElement } from 'react';
import type { ReadFailure } from '../../../../../platform/spreadsheet/index.ts';
import { Button, LinkButton } from '../../../../../web/components/button.tsx';
import { errorOf, ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { FileField } from '../../../../../web/components/file-field.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatList } from '../../../../../web/format.ts';
import { type SheetFailure, LARGEST_SHEET_BYTES } from '../../../actions/plan/analysis/sheet.ts';
import type { AnalysisTexts } from '../../../texts/plan/analysis.ts';
import type { AnalysisFrame } from './frame.tsx';

/** A fault of one row, in words. */
export type SaidProblem = {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly wrong: string;
};

export type SheetState =
  | { readonly step: 'choose'; readonly message?: string; readonly problems?: readonly SaidProblem[] }
  /** The file travels along in the page, so that nothing of it is kept on the server before it is accepted. */
  | {
      readonly step: 'accept';
      readonly lines: readonly string[];
      readonly file: string;
      readonly button: string | null;
    };

/** More rows than this are not read by anyone; those after them are counted. */
const MOST_PROBLEMS = 200;

/** From a file to what will be saved, for each kind of sheet that the analysis takes. */
export function SheetSteps(props: {
  readonly frame: AnalysisFrame;
  readonly state: SheetState;
  readonly path: string;
  readonly needs: string;
  readonly columns: readonly string[];
}): ReactElement {
  const { frame, state, path } = props;
  const words = frame.words.sheet;
  if (state.step === 'accept') {
    return (
      <Section heading={words.checkedTitle}>
        <ul>
          {state.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {state.button === null ? (
          <p>{words.nothingNew}</p>
        ) : (
          <Form action={`${path}/accept`}>
            <input type="hidden" name="file" value={state.file} />
            <Button>{state.button}</Button>
          </Form>
        )}
        <p>
          <a href={path}>{words.again}</a>
        </p>
      </Section>
    );
  }
  const errors = state.message === undefined ? [] : [{ field: 'file', message: state.message }];
  return (
    <>
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      {state.problems === undefined ? null : <Problems frame={frame} problems={state.problems} />}
      <div className="ll-prose">
        <p>{props.needs}</p>
        <ul>
          {props.columns.map((column) => (
            <li key={column}>{column}</li>
          ))}
        </ul>
        <p>
          <LinkButton href={`${path}/template`} variant="quiet" icon="download" download>
            {words.template}
          </LinkButton>
        </p>
      </div>
      <Form action={path} withFiles>
        <FileField
          name="file"
          label={words.file}
          help={words.fileHelp}
          accept=".xlsx,.csv"
          largestBytes={LARGEST_SHEET_BYTES}
          error={errorOf(errors, 'file')}
          locale={frame.locale}
          texts={frame.shell.form}
        />
        <Button>{words.check}</Button>
      </Form>
    </>
  );
}

function Problems(props: {
  readonly frame: AnalysisFrame;
  readonly problems: readonly SaidProblem[];
}): ReactElement {
  const { frame, problems } = props;
  const words = frame.words.sheet;
  const shown = problems.slice(0, MOST_PROBLEMS);
  return (
    <Section heading={words.problemsTitle(problems.length)}>
      <p>{words.problemsText}</p>
      <Table
        caption={words.problemsCaption}
        captionHidden
        rows={shown}
        rowKey={(one) => `${one.row} ${one.column} ${one.wrong}`}
        texts={frame.shell.table}
        columns={[
          { key: 'row', heading: words.row, cell: (one) => one.row },
          { key: 'column', heading: words.column, cell: (one) => one.column },
          { key: 'found', heading: words.found, cell: (one) => one.found || words.blank },
          { key: 'wrong', heading: words.wrong, cell: (one) => one.wrong },
        ]}
      />
      {problems.length > shown.length ? <p>{words.more(problems.length - shown.length)}</p> : null}
    </Section>
  );
}

export function saySheetFailure<Column extends string>(
  failure: SheetFailure<Column>,
  headings: Readonly<Record<Column, string>>,
  { words, locale }: AnalysisFrame,
): string {
  if (failure.kind === 'file-unreadable') return words.sheet.unreadable[unreadableKind(failure.why)];
  return words.sheet.columnsMissing(
    formatList(
      failure.columns.map((column) => headings[column]),
      locale,
    ),
  );
}

/** The reader of files tells more apart than one who is asked to choose another file has use for. */
function unreadableKind(why: ReadFailure): keyof AnalysisTexts['sheet']['unreadable'] {
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
