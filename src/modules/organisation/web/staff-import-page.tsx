import type { ReactElement } from 'react';
import { dayInNorway } from '../../../kernel/local-date.ts';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatDate, formatNumber } from '../../../web/format.ts';
import type { ChangeCount } from '../domain/staff-list/index.ts';
import { say } from '../domain/staff-list/sentences.ts';
import { staffImportTexts, staffListTexts } from '../texts/staff-import.ts';
import { type ChangeGroup, ROWS_ON_A_PAGE, type StaffImportView } from '../views/staff-imports.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';
import { StaffImportColumns } from './staff-import-columns.tsx';
import { StaffImportProblems } from './staff-import-problems.tsx';
import { changesIn } from './staff-upload-page.tsx';

type Props = {
  readonly frame: Frame;
  readonly view: StaffImportView;
  readonly ask: { readonly changesPage: number; readonly problemsPage: number };
  readonly failure: string | undefined;
};

/** One list, from upload to decision and perhaps to regret. */
export function StaffImportPage(props: Props): ReactElement {
  const { frame, view, failure } = props;
  const { found } = view;
  const texts = staffImportTexts[frame.locale];
  const problem =
    failure === undefined ? null : (
      <Notice tone="danger" live texts={frame.shell.notice}>
        <p>{failure}</p>
      </Notice>
    );
  if (found.status === 'reading') {
    return (
      <>
        <PageHeading title={texts.reading.heading} kicker={found.fileName} />
        {problem}
        <p role="status">{texts.reading.text}</p>
        <LinkButton href={paths.oneStaffImport(found.id)} variant="secondary">
          {texts.reading.refresh}
        </LinkButton>
      </>
    );
  }
  if (found.status === 'ready') return <Preview {...props} problem={problem} />;
  return <Decided {...props} problem={problem} />;
}

function Preview(props: Props & { readonly problem: ReactElement | null }): ReactElement {
  const { frame, view } = props;
  const { locale, shell } = frame;
  const { found, columns } = view;
  const texts = staffImportTexts[locale].preview;
  const list = staffListTexts[locale];
  const total = changesIn(found);
  const incomplete = columns !== null && columns.missing.length > 0;
  return (
    <>
      <PageHeading
        title={texts.title(found.fileName)}
        lead={texts.lead(formatNumber(found.summary?.rows ?? 0, locale), formatDate(found.asOf, locale))}
      />
      {props.problem}
      {columns === null ? null : <ReadingNotes frame={frame} notes={columns.notes} />}
      {columns !== null && incomplete ? (
        <StaffImportColumns frame={frame} found={found} columns={columns} />
      ) : (
        <>
          {found.summary?.warnings.map((warning) => (
            <Notice key={warning.kind} tone="warning" texts={shell.notice}>
              <p>{say(list.warnings, warning)}</p>
            </Notice>
          ))}
          {total === 0 ? <p>{texts.nothing}</p> : <Counts frame={frame} view={view} />}
          <form method="post" className="ll-form">
            <ButtonGroup>
              <Button formAction={paths.staffImportStep(found.id, 'accept')}>
                {total === 0 ? texts.acceptNone : texts.accept(formatNumber(total, locale))}
              </Button>
              <Button variant="quiet" formAction={paths.staffImportStep(found.id, 'discard')}>
                {texts.discard}
              </Button>
            </ButtonGroup>
          </form>
          <StaffImportProblems
            frame={frame}
            view={view}
            page={props.ask.problemsPage}
            href={(page) => `?group=${view.group}&problems=${page}#problems`}
          />
          {total === 0 ? null : <Changes {...props} />}
          {columns === null ? null : <StaffImportColumns frame={frame} found={found} columns={columns} />}
        </>
      )}
    </>
  );
}

function ReadingNotes(props: {
  readonly frame: Frame;
  readonly notes: NonNullable<StaffImportView['columns']>['notes'];
}): ReactElement | null {
  const { notes } = props;
  const texts = staffListTexts[props.frame.locale].notes;
  const said = [
    ...(notes.headerRow > 1 ? [texts.headerRow(notes.headerRow)] : []),
    ...(notes.sheet !== null && notes.otherSheets.length > 0
      ? [texts.otherSheets(notes.sheet, notes.otherSheets)]
      : []),
  ];
  if (said.length === 0) return null;
  return (
    <Notice tone="info" texts={props.frame.shell.notice}>
      {said.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}

const WHATS = ['units', 'employees', 'positions', 'leaderships'] as const;

function Counts(props: { readonly frame: Frame; readonly view: StaffImportView }): ReactElement | null {
  const { locale, shell } = props.frame;
  const texts = staffImportTexts[locale].preview;
  const { summary } = props.view.found;
  if (summary === null) return null;
  const figure = (key: keyof ChangeCount) => ({
    key,
    heading: texts.groups[key],
    align: 'end' as const,
    cell: (what: (typeof WHATS)[number]) => formatNumber(summary.counts[what][key], locale),
  });
  return (
    <Section heading={texts.countsHeading}>
      <Table
        caption={texts.countsCaption}
        captionHidden
        rows={WHATS}
        rowKey={(what) => what}
        texts={shell.table}
        columns={[
          { key: 'what', heading: texts.what, cell: (what) => texts.whats[what] },
          figure('added'),
          figure('changed'),
          figure('ended'),
          figure('unchanged'),
        ]}
      />
    </Section>
  );
}

const GROUPS: readonly ChangeGroup[] = ['added', 'changed', 'ended'];

function Changes({ frame, view, ask }: Props): ReactElement {
  const { locale, shell } = frame;
  const texts = staffImportTexts[locale].preview;
  const list = staffListTexts[locale];
  const total = view.groupSizes[view.group];
  const first = (ask.changesPage - 1) * ROWS_ON_A_PAGE + 1;
  return (
    <Section heading={texts.changesHeading} id="changes">
      <nav aria-label={texts.changesHeading}>
        <ul className="ll-inline-list">
          {GROUPS.map((group) => (
            <li key={group}>
              <a href={`?group=${group}#changes`} aria-current={group === view.group ? 'true' : undefined}>
                {texts.groups[group]} ({formatNumber(view.groupSizes[group], locale)})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view.changes.length === 0 ? (
        <p>{texts.noChanges}</p>
      ) : (
        <>
          <Table
            caption={texts.changesCaption(texts.groups[view.group])}
            rows={view.changes.map((row, index) => ({ ...row, key: String(index) }))}
            rowKey={(row) => row.key}
            texts={shell.table}
            columns={[
              { key: 'who', heading: texts.who, cell: (row) => row.who ?? row.where ?? '–' },
              { key: 'where', heading: texts.where, cell: (row) => row.where ?? '–' },
              { key: 'change', heading: texts.change, cell: (row) => say(list.changes, row.change) },
            ]}
          />
          <Pagination
            page={ask.changesPage}
            pages={Math.ceil(total / ROWS_ON_A_PAGE)}
            href={(page) => `?group=${view.group}&changes=${page}#changes`}
            showing={shell.pages.showing(first, Math.min(total, first + ROWS_ON_A_PAGE - 1), total)}
            texts={shell.pages}
          />
        </>
      )}
    </Section>
  );
}

function Decided(props: Props & { readonly problem: ReactElement | null }): ReactElement {
  const { frame, view } = props;
  const { locale, shell } = frame;
  const { found } = view;
  const texts = staffImportTexts[locale].done;
  const dayOf = (instant: Date | null) => (instant === null ? '' : formatDate(dayInNorway(instant), locale));
  const count = formatNumber(changesIn(found), locale);
  return (
    <>
      <PageHeading
        title={texts.title(found.fileName)}
        kicker={staffImportTexts[locale].earlier.statuses[found.status]}
      />
      {props.problem}
      <Notice tone={found.status === 'accepted' ? 'success' : 'info'} texts={shell.notice}>
        <p>
          {found.status === 'accepted'
            ? texts.accepted(count, dayOf(found.decidedAt))
            : found.status === 'undone'
              ? texts.undone(dayOf(found.undoneAt))
              : texts.discarded}
        </p>
      </Notice>
      <ButtonGroup>
        <LinkButton href={paths.leaders(found.municipality)}>{texts.toLeaders}</LinkButton>
        <LinkButton href={paths.units(found.municipality)} variant="secondary">
          {texts.toUnits}
        </LinkButton>
        <LinkButton href={paths.staffImport(found.municipality)} variant="quiet">
          {texts.again}
        </LinkButton>
      </ButtonGroup>
      {found.status === 'discarded' ? null : <Changes {...props} />}
      {found.status === 'accepted' ? (
        <Section heading={texts.undoHeading}>
          <p>{texts.undoText}</p>
          <form method="post" action={paths.staffImportStep(found.id, 'undo')}>
            <Button variant="secondary">{texts.undo}</Button>
          </form>
        </Section>
      ) : null}
    </>
  );
}
