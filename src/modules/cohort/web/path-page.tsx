import type { ReactElement } from 'react';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Progress } from '../../../web/components/progress.tsx';
import { Section } from '../../../web/components/section.tsx';
import { type Column, Table } from '../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../web/components/tag.tsx';
import { formatCredits, formatDate, formatMonth, formatNumber } from '../../../web/format.ts';
import { type PathStep, statedValue } from '../../programme/index.ts';
import type { OwnCoursework, OwnPath, ProgrammePath } from '../views/path.ts';
import { CourseworkSign } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

const SIGNS: Record<PathStep['state'], StatusKind> = {
  taken: 'done',
  running: 'next',
  'awaiting-result': 'waiting',
  planned: 'waiting',
  'not-passed': 'attention',
  missing: 'draft',
  'not-offered': 'draft',
};

export function PathPage({ path, words }: { readonly path: OwnPath; readonly words: Words }): ReactElement {
  const { texts, locale } = words;
  const own = texts.path;
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      {path.programmes.length === 0 ? (
        <EmptyState heading={own.emptyTitle}>
          <p>{own.emptyText}</p>
        </EmptyState>
      ) : (
        <p>{own.credits(formatCredits(path.credits, locale))}</p>
      )}
      {path.programmes.map((one) => (
        <Section key={one.programme.code} heading={one.programme.name[locale]}>
          <TooMany path={one} words={words} />
          <div className="ll-stack">
            {one.stages.map(({ stage, progress }) => (
              <Progress
                key={stage.credits}
                id={`${one.programme.code}-${stage.credits}`}
                label={statedValue(stage.name)?.[locale] ?? own.unnamedStage}
                value={progress.taken}
                max={progress.of}
                text={own.progress(formatNumber(progress.taken, locale), formatCredits(progress.of, locale))}
              />
            ))}
          </div>
          <Table
            caption={own.caption(one.programme.name[locale])}
            captionHidden
            columns={columns(words)}
            rows={one.steps}
            rowKey={(step) => step.course}
            texts={words.shell.table}
          />
        </Section>
      ))}
      {path.coursework.length === 0 ? null : <Coursework coursework={path.coursework} words={words} />}
    </>
  );
}

/** What is to be handed in, with the way to where it is written. */
function Coursework(props: {
  readonly coursework: readonly OwnCoursework[];
  readonly words: Words;
}): ReactElement {
  const { texts, shell, locale } = props.words;
  const { courseworkColumns: headings } = texts.cohort;
  const own = texts.path;
  return (
    <Section heading={own.coursework} id="coursework">
      <Table
        caption={own.coursework}
        captionHidden
        rows={props.coursework}
        rowKey={({ id }) => id}
        texts={shell.table}
        columns={[
          { key: 'title', heading: headings.title, cell: ({ title }) => title[locale] },
          { key: 'course', heading: own.course, cell: ({ courseCode }) => courseCode },
          { key: 'due', heading: headings.due, cell: ({ dueOn }) => formatDate(dueOn, locale) },
          {
            key: 'status',
            heading: own.state,
            cell: ({ status }) => <CourseworkSign status={status} words={props.words} />,
          },
          {
            key: 'where',
            heading: own.where,
            cell: ({ place, cohort, className, title }) =>
              place === null ? (
                <a href={paths.cohort(cohort)}>{className}</a>
              ) : (
                <a href={place}>
                  {own.inPlan}
                  <span className="ds-sr-only">: {title[locale]}</span>
                </a>
              ),
          },
        ]}
      />
    </Section>
  );
}

function TooMany({
  path,
  words,
}: {
  readonly path: ProgrammePath;
  readonly words: Words;
}): ReactElement | null {
  const { texts, shell } = words;
  if (path.tooMany.length === 0) return null;
  return (
    <Notice tone="warning" texts={shell.notice} level={3}>
      {path.tooMany.map(({ semester, courses }) => (
        <p key={`${semester.year} ${semester.term}`}>
          {texts.cohort.tooMany(texts.cohort[semester.term](semester.year), courses.length)}
        </p>
      ))}
    </Notice>
  );
}

function columns(words: Words): readonly Column<PathStep>[] {
  const { texts, locale } = words;
  const own = texts.path;
  return [
    {
      key: 'course',
      heading: own.course,
      cell: (step) => texts.course(step.course, step.name?.[locale] ?? own.unnamed),
    },
    {
      key: 'credits',
      heading: own.creditsColumn,
      align: 'end',
      cell: (step) => (step.credits === null ? '–' : formatNumber(step.credits, locale)),
    },
    {
      key: 'state',
      heading: own.state,
      cell: (step) => (
        <Status kind={SIGNS[step.state]}>
          {step.participation?.outcome.kind === 'attended' && step.state === 'taken'
            ? own.attended
            : own.states[step.state]}
        </Status>
      ),
    },
    { key: 'when', heading: own.when, cell: (step) => whenOf(step, words) },
  ];
}

/** The day it was completed, or the months it runs; nothing for what has not begun. */
function whenOf({ participation }: PathStep, { locale }: Words): string {
  if (participation === null) return '–';
  const { outcome, period } = participation;
  if (outcome.kind !== 'none-yet') return formatDate(outcome.on, locale);
  const from = formatMonth(period.from, locale);
  return period.to === null ? from : `${from} – ${formatMonth(period.to, locale)}`;
}
