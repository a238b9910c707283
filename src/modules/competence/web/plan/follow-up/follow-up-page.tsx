import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../../web/format.ts';
import type { CalendarEntry } from '../../../domain/plan/follow-up/calendar.ts';
import type { FollowUpView } from '../../../views/plan/follow-up/follow-up.ts';
import { ChapterSections } from '../chapters/chapter-parts.tsx';
import { PlanPage } from '../frame.tsx';
import { Done, kroner } from '../measures/frame.tsx';
import { measurePaths } from '../measures/paths.ts';
import { planPaths } from '../paths.ts';
import type { FollowUpFrame } from './frame.tsx';
import { followUpPaths } from './paths.ts';

export function FollowUpPage(props: {
  readonly frame: FollowUpFrame;
  readonly view: FollowUpView;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { own } = frame;
  return (
    <PlanPage frame={frame} shell={view.shell} here="follow-up" title={own.title} lead={own.lead}>
      <Done frame={frame} text={props.done} />
      <Years frame={frame} view={view} />
      <Calendar frame={frame} view={view} />
      <RollPart frame={frame} view={view} />
      <Section heading={own.questions.heading} id="questions">
        <ul>
          {own.questions.items.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p className="ll-subtle">{own.questions.source}</p>
      </Section>
      <ChapterSections frame={frame} shell={view.shell} chapters={view.chapters} />
    </PlanPage>
  );
}

type Part = { readonly frame: FollowUpFrame; readonly view: FollowUpView };

const KIND_OF_YEAR: Record<FollowUpView['years'][number]['state'], StatusKind> = {
  'not-begun': 'draft',
  empty: 'attention',
  written: 'waiting',
  approved: 'done',
};

function Years({ frame, view }: Part): ReactElement {
  const { own, shell: house, locale } = frame;
  const plan = view.shell.plan.id;
  const words = own.years;
  const count = (row: FollowUpView['years'][number], status: 'done' | 'running') =>
    row.figures === undefined
      ? '–'
      : formatNumber(row.figures.byStatus.find((one) => one.status === status)?.measures ?? 0, locale);
  return (
    <Section heading={words.heading} id="years">
      {view.shell.open.content ? <p>{words.none}</p> : null}
      <Table
        caption={words.caption}
        captionHidden
        rows={view.years}
        rowKey={(row) => String(row.year)}
        rowHref={(row) => (row.state === 'not-begun' ? undefined : followUpPaths.year(plan, row.year))}
        fold="medium"
        texts={house.table}
        columns={[
          { key: 'year', heading: words.year, cell: (row) => row.year },
          {
            key: 'state',
            heading: words.state,
            cell: (row) => <Status kind={KIND_OF_YEAR[row.state]}>{words.states[row.state]}</Status>,
          },
          { key: 'running', heading: words.running, align: 'end', cell: (row) => count(row, 'running') },
          { key: 'done', heading: words.done, align: 'end', cell: (row) => count(row, 'done') },
          {
            key: 'late',
            heading: words.late,
            align: 'end',
            cell: (row) => (row.figures === undefined ? '–' : row.figures.late.length),
          },
          {
            key: 'reached',
            heading: words.reached,
            align: 'end',
            cell: (row) =>
              row.figures === undefined ? '–' : formatNumber(row.figures.personsReached, locale),
          },
          {
            key: 'money',
            heading: words.money,
            align: 'end',
            cell: (row) => (row.figures === undefined ? '–' : kroner(row.figures.funded, frame)),
          },
        ]}
      />
    </Section>
  );
}

/** More than these are in the list of measures, sorted by deadline. */
const SHOWN = 25;

function Calendar({ frame, view }: Part): ReactElement {
  const { own, shell: house, locale } = frame;
  const { plan } = view.shell;
  const words = own.calendar;
  const shown = view.calendar.slice(0, SHOWN);
  return (
    <Section heading={words.heading} id="calendar">
      <p>{words.lead}</p>
      {shown.length === 0 ? (
        <EmptyState heading={words.empty} level={3} />
      ) : (
        <Table
          caption={words.caption}
          captionHidden
          rows={shown}
          rowKey={(entry) => `${entry.kind} ${entry.on} ${entry.measure?.id ?? entry.year ?? ''}`}
          texts={house.table}
          columns={[
            {
              key: 'when',
              heading: words.when,
              cell: (entry) => (
                <>
                  {formatDate(entry.on, locale)}
                  {entry.isLate ? <span className="ll-subtle"> ({words.late})</span> : null}
                </>
              ),
            },
            { key: 'what', heading: words.what, cell: (entry) => sayEntry(entry, frame, view) },
          ]}
        />
      )}
      {view.calendar.length > SHOWN ? (
        <p>
          <a href={`${measurePaths.list(plan.id)}?sort=deadline`}>
            {words.more(view.calendar.length - SHOWN)}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function sayEntry(entry: CalendarEntry, { own }: FollowUpFrame, { shell }: FollowUpView) {
  const { kinds } = own.calendar;
  const { plan } = shell;
  if (entry.measure !== undefined) {
    const title = `${entry.measure.number}. ${entry.measure.title}`;
    return <a href={measurePaths.measure(plan.id, entry.measure.id)}>{kinds[entry.kind](title)}</a>;
  }
  return kinds[entry.kind](String(entry.year ?? ''));
}

function RollPart({ frame, view }: Part): ReactElement {
  const { own, locale } = frame;
  const words = own.roll;
  const { plan } = view.shell;
  const { next } = view;
  return (
    <Section heading={words.heading} id="roll">
      {view.roll === undefined ? (
        view.canRoll ? (
          <>
            <p>{words.text(next.firstYear, next.lastYear)}</p>
            <LinkButton href={followUpPaths.roll(plan.id)} variant="secondary">
              {words.open}
            </LinkButton>
          </>
        ) : (
          <p>{words.notYet}</p>
        )
      ) : (
        <>
          <p>
            {words.rolled(formatDate(dayInNorway(view.roll.rolledAt), locale))}{' '}
            <a href={planPaths.plan(view.roll.next)}>{view.roll.nextName}</a>.
          </p>
          <LinkButton href={followUpPaths.roll(plan.id)} variant="secondary">
            {words.open}
          </LinkButton>
        </>
      )}
    </Section>
  );
}
