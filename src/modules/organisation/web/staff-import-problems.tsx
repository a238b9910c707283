import type { ReactElement } from 'react';
import type { Locale } from '../../../kernel/locale.ts';
import type { OutColumn } from '../../../platform/spreadsheet/write-table.ts';
import { LinkButton } from '../../../web/components/button.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Status } from '../../../web/components/tag.tsx';
import type { RowProblem } from '../domain/staff-list/index.ts';
import { say } from '../domain/staff-list/sentences.ts';
import { staffImportTexts, staffListTexts } from '../texts/staff-import.ts';
import { ROWS_ON_A_PAGE, type StaffImportView } from '../views/staff-imports.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

/** The problems as a file, for whoever puts the rows right in the payroll system. */
export function problemColumns(locale: Locale): readonly OutColumn<RowProblem>[] {
  const texts = staffImportTexts[locale].preview;
  const list = staffListTexts[locale];
  return [
    { heading: texts.row, value: (problem) => problem.row },
    { heading: texts.column, value: (problem) => problem.column },
    { heading: texts.wrong, value: (problem) => say(list.problems, problem) },
    { heading: texts.weight, value: (problem) => list.severity[problem.severity] },
  ];
}

/** Every row that something is wrong with, by row and column as in the file. */
export function StaffImportProblems(props: {
  readonly frame: Frame;
  readonly view: StaffImportView;
  readonly page: number;
  readonly href: (page: number) => string;
}): ReactElement | null {
  const { frame, view, page } = props;
  const { locale, shell } = frame;
  const { found } = view;
  const texts = staffImportTexts[locale].preview;
  const list = staffListTexts[locale];
  if (found.summary === null) return null;
  const { errors, warningsInRows } = found.summary;
  const total = errors + warningsInRows;
  if (total === 0) return <p>{texts.noProblems}</p>;
  const first = (page - 1) * ROWS_ON_A_PAGE + 1;
  return (
    <Section heading={texts.problemsHeading(errors, warningsInRows)} id="problems">
      {errors === 0 ? null : <p>{texts.problemsLead}</p>}
      <Table
        caption={texts.problemsCaption}
        captionHidden
        rows={view.problems}
        rowKey={(problem) => `${problem.row} ${problem.column} ${problem.kind}`}
        texts={shell.table}
        columns={[
          { key: 'row', heading: texts.row, cell: (problem) => problem.row },
          { key: 'column', heading: texts.column, cell: (problem) => problem.column ?? '–' },
          { key: 'wrong', heading: texts.wrong, cell: (problem) => say(list.problems, problem) },
          {
            key: 'weight',
            heading: texts.weight,
            cell: (problem) => (
              <Status kind={problem.severity === 'error' ? 'stopped' : 'attention'}>
                {list.severity[problem.severity]}
              </Status>
            ),
          },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(total / ROWS_ON_A_PAGE)}
        href={props.href}
        showing={shell.pages.showing(first, Math.min(total, first + ROWS_ON_A_PAGE - 1), total)}
        texts={shell.pages}
      />
      <p>
        <LinkButton
          href={paths.staffImportProblems(found.id, 'xlsx')}
          variant="quiet"
          icon="download"
          download
        >
          {texts.download}
        </LinkButton>
      </p>
    </Section>
  );
}
