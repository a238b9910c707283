import type { ReactElement } from 'react';
import { defaultLimits } from '../../../platform/spreadsheet/index.ts';
import { Button } from '../../../web/components/button.tsx';
import { RadioGroup } from '../../../web/components/choice-groups.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { ErrorSummary, errorOf } from '../../../web/components/error-summary.tsx';
import { FileField } from '../../../web/components/file-field.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatInstant, formatNumber } from '../../../web/format.ts';
import type { FigureProblem } from '../domain/figures/problems.ts';
import { FIGURE_KINDS, type FigureKind } from '../domain/figures/series.ts';
import { FETCHED, type FetchedSeries } from '../domain/statbank/plan.ts';
import type { FigureSourcesView, SourceInForce } from '../views/figure-sources.ts';
import { FetchTable, ProblemTable, SourceTable } from './figure-tables.tsx';
import type { Frame } from './figures-request.ts';
import { paths } from './paths.ts';

/** What is wrong with what was sent in, at which field, and what was chosen there. */
export type Problem = {
  readonly field: 'kind' | 'file' | 'series';
  readonly lines: readonly string[];
  /** Of a file: each cell that is wrong, the first of them. */
  readonly cells: readonly FigureProblem[];
  readonly cellCount: number;
  readonly kind: FigureKind | undefined;
  readonly series: FetchedSeries | undefined;
  /** Those that were asked did not answer: nothing here can be put right. */
  readonly isOutside?: boolean;
};

/** Which published figures everything rests on, and for some the door for new ones. */
export function FiguresPage(props: {
  readonly frame: Frame;
  readonly view: FigureSourcesView;
  readonly problem: Problem | undefined;
}): ReactElement {
  const { frame, view, problem } = props;
  const { texts, shell } = frame;
  const { keeping } = view;
  const isOutside = problem?.isOutside === true;
  const errors = isOutside
    ? []
    : (problem?.lines ?? []).map((message) => ({ field: problem?.field ?? 'file', message }));
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <ErrorSummary errors={errors} texts={shell.form} />
      {isOutside ? (
        <Notice tone="danger" heading={texts.fetch.notFetched} texts={shell.notice} live>
          {problem.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{texts.fetch.nothingChanged}</p>
        </Notice>
      ) : null}
      {problem === undefined || problem.cells.length === 0 ? null : (
        <Section heading={texts.problems.heading}>
          <ProblemTable frame={frame} rows={problem.cells} count={problem.cellCount} />
        </Section>
      )}
      {view.inForce.length === 0 ? (
        <EmptyState heading={texts.inForce.empty}>
          <p>{keeping === null ? texts.inForce.emptyForOthers : texts.inForce.emptyForKeeper}</p>
        </EmptyState>
      ) : (
        <Section heading={texts.inForce.heading}>
          <InForce frame={frame} rows={view.inForce} />
        </Section>
      )}
      {keeping === null ? null : (
        <>
          <Section heading={texts.upload.heading}>
            <UploadForm frame={frame} problem={problem} errors={errors} />
          </Section>
          <Section heading={texts.fetch.heading}>
            <p>{texts.fetch.lead}</p>
            <FetchForm frame={frame} problem={problem} errors={errors} />
          </Section>
          {keeping.fetches.length === 0 ? null : (
            <Section heading={texts.fetch.listHeading}>
              <FetchTable frame={frame} rows={keeping.fetches} />
            </Section>
          )}
          {keeping.sources.length === 0 ? null : (
            <Section heading={texts.earlier.heading}>
              <SourceTable frame={frame} rows={keeping.sources} />
            </Section>
          )}
        </>
      )}
    </>
  );
}

function InForce({ frame, rows }: { frame: Frame; rows: readonly SourceInForce[] }): ReactElement {
  const { texts, shell, locale } = frame;
  return (
    <Table
      caption={texts.inForce.caption}
      captionHidden
      rows={rows}
      rowKey={({ source }) => source.id}
      texts={shell.table}
      fold="medium"
      columns={[
        {
          key: 'what',
          heading: texts.inForce.what,
          cell: ({ source }) => texts.series[source.series],
        },
        {
          key: 'source',
          heading: texts.inForce.source,
          cell: ({ source }) => <SourceLine frame={frame} source={source} />,
        },
        { key: 'vintage', heading: texts.inForce.vintage, cell: ({ source }) => source.vintage },
        {
          key: 'covers',
          heading: texts.inForce.covers,
          cell: ({ coverage }) =>
            texts.inForce.coverage(
              coverage.firstYear === coverage.lastYear
                ? String(coverage.firstYear)
                : `${coverage.firstYear}–${coverage.lastYear}`,
              formatNumber(coverage.municipalities, locale),
            ),
        },
        {
          key: 'imported',
          heading: texts.inForce.imported,
          cell: ({ source }) => formatInstant(source.decidedAt ?? source.createdAt, locale),
        },
      ]}
    />
  );
}

function SourceLine(props: { frame: Frame; source: SourceInForce['source'] }): ReactElement {
  const { source, frame } = props;
  const line = frame.texts.inForce.sourceLine(source.publisher, source.licence);
  return (
    <>
      {source.address === null ? line : <a href={source.address}>{line}</a>}
      {source.note === null ? null : <p className="ll-subtle">{frame.texts.notes[source.note]}</p>}
    </>
  );
}

type FormProps = {
  readonly frame: Frame;
  readonly problem: Problem | undefined;
  readonly errors: readonly { field: string; message: string }[];
};

function UploadForm({ frame, problem, errors }: FormProps): ReactElement {
  const { texts, shell, locale } = frame;
  return (
    <Form action={paths.figures} withFiles>
      <RadioGroup
        name="kind"
        label={texts.upload.kind}
        value={problem?.kind}
        error={errorOf(errors, 'kind')}
        options={FIGURE_KINDS.map((value) => ({
          value,
          label: texts.kinds[value],
          help: texts.upload.kindHelps[value],
        }))}
      />
      <FileField
        name="file"
        label={texts.upload.file}
        help={texts.upload.fileHelp}
        accept=".xlsx,.csv"
        largestBytes={defaultLimits.fileBytes}
        error={errorOf(errors, 'file')}
        locale={locale}
        texts={shell.form}
      />
      <Button>{texts.upload.submit}</Button>
    </Form>
  );
}

function FetchForm({ frame, problem, errors }: FormProps): ReactElement {
  const { texts } = frame;
  return (
    <Form action={paths.fetches}>
      <RadioGroup
        name="series"
        label={texts.fetch.what}
        value={problem?.series}
        error={errorOf(errors, 'series')}
        options={(Object.keys(FETCHED) as FetchedSeries[]).map((value) => ({
          value,
          label: texts.fetch.table(texts.series[value], FETCHED[value].table),
        }))}
      />
      <Button variant="secondary">{texts.fetch.submit}</Button>
    </Form>
  );
}
