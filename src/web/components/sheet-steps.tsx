import type { ReactElement } from 'react';
import type { Locale } from '../../kernel/locale.ts';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Button, LinkButton } from './button.tsx';
import { errorOf, ErrorSummary } from './error-summary.tsx';
import { FileField } from './file-field.tsx';
import { Form } from './form.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** A fault of one row, in words. */
export type SheetProblem = {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly wrong: string;
};

export type SheetWords = {
  readonly problemsTitle: (count: number) => string;
  readonly problemsText: string;
  readonly problemsCaption: string;
  readonly row: string;
  readonly column: string;
  readonly found: string;
  readonly wrong: string;
  /** What stands for an empty cell. */
  readonly blank: string;
  readonly more: (count: number) => string;
  readonly template: string;
  readonly file: string;
  readonly fileHelp: string;
  readonly check: string;
};

/** More rows than this are not read by anyone; those after them are counted. */
const MOST_PROBLEMS = 200;

/** Choosing a sheet: what it must hold, a template, the file, and what was wrong with the one that was sent. */
export function ChooseSheet(props: {
  readonly words: SheetWords;
  readonly path: string;
  readonly templateHref: string;
  readonly needs: string;
  readonly columns: readonly string[];
  readonly largestBytes: number;
  readonly message: string | undefined;
  readonly problems: readonly SheetProblem[] | undefined;
  readonly locale: Locale;
  readonly texts: ShellTexts;
}): ReactElement {
  const { words, texts } = props;
  const errors = props.message === undefined ? [] : [{ field: 'file', message: props.message }];
  return (
    <>
      <ErrorSummary errors={errors} texts={texts.form} />
      {props.problems === undefined ? null : (
        <Problems words={words} problems={props.problems} texts={texts} />
      )}
      <div className="ll-prose">
        <p>{props.needs}</p>
        <ul>
          {props.columns.map((column) => (
            <li key={column}>{column}</li>
          ))}
        </ul>
        <p>
          <LinkButton href={props.templateHref} variant="quiet" icon="download" download>
            {words.template}
          </LinkButton>
        </p>
      </div>
      <Form action={props.path} withFiles>
        <FileField
          name="file"
          label={words.file}
          help={words.fileHelp}
          accept=".xlsx,.csv"
          largestBytes={props.largestBytes}
          error={errorOf(errors, 'file')}
          locale={props.locale}
          texts={texts.form}
        />
        <Button>{words.check}</Button>
      </Form>
    </>
  );
}

function Problems(props: {
  readonly words: SheetWords;
  readonly problems: readonly SheetProblem[];
  readonly texts: ShellTexts;
}): ReactElement {
  const { words, problems } = props;
  const shown = problems.slice(0, MOST_PROBLEMS);
  return (
    <Section heading={words.problemsTitle(problems.length)}>
      <p>{words.problemsText}</p>
      <Table
        caption={words.problemsCaption}
        captionHidden
        rows={shown}
        rowKey={(one) => `${one.row} ${one.column} ${one.wrong}`}
        texts={props.texts.table}
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

/**
 * What a sheet that was checked would do. The file travels along in the page, so that nothing of it is kept on the server
 * before it is accepted.
 */
export function AcceptSheet(props: {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly file: string;
  readonly action: string;
  /** None when there is nothing to save. */
  readonly button: string | null;
  readonly nothingNew: string;
  readonly again: { readonly href: string; readonly label: string };
}): ReactElement {
  return (
    <Section heading={props.heading}>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {props.button === null ? (
        <p>{props.nothingNew}</p>
      ) : (
        <Form action={props.action}>
          <input type="hidden" name="file" value={props.file} />
          <Button>{props.button}</Button>
        </Form>
      )}
      <p>
        <a href={props.again.href}>{props.again.label}</a>
      </p>
    </Section>
  );
}
