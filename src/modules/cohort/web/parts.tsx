import type { ReactElement } from 'react';
import type { CohortId } from '../../../kernel/ids.ts';
import { ErrorSummary, type FieldFailure } from '../../../web/components/error-summary.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { Status, type StatusKind } from '../../../web/components/tag.tsx';
import { formatDate, formatDateRange, formatTimeRange, formatWeekday } from '../../../web/format.ts';
import type { Crumb } from '../../../web/layout/shell.ts';
import type { CohortStatus } from '../domain/cohort-status.ts';
import type { ApprovalStatus } from '../domain/may-start.ts';
import type { CourseworkStatus } from '../domain/next-for-participant.ts';
import type { GatheringRecord, ScheduledCourse } from '../views/cohort.ts';
import { mapLink, paths } from './paths.ts';
import type { Words } from './tools.ts';

export function courseName(course: Pick<ScheduledCourse, 'code' | 'name'>, { texts, locale }: Words): string {
  return texts.course(course.code, course.name?.[locale] ?? '');
}

/** "tirsdag 12. januar 2027", "12.–13. januar 2027" */
export function gatheringDates(
  gathering: Pick<GatheringRecord, 'startsOn' | 'endsOn'>,
  { locale }: Words,
): string {
  return gathering.startsOn === gathering.endsOn
    ? `${formatWeekday(gathering.startsOn, locale)} ${formatDate(gathering.startsOn, locale)}`
    : formatDateRange(gathering.startsOn, gathering.endsOn, locale);
}

export function gatheringHours(
  gathering: Pick<GatheringRecord, 'startTime' | 'endTime'>,
  { locale }: Words,
): string {
  return formatTimeRange(gathering.startTime, gathering.endTime, locale);
}

/** Opens in the same window, as links do; the map gets the place and nothing about who asks. */
export function MapLink(props: {
  readonly gathering: Pick<GatheringRecord, 'venue' | 'address'>;
  readonly words: Words;
}): ReactElement {
  return (
    <a href={mapLink(props.gathering.venue, props.gathering.address)} rel="noreferrer external">
      {props.words.texts.seeOnMap}
    </a>
  );
}

const COHORT_SIGNS: Record<CohortStatus, StatusKind> = {
  planned: 'waiting',
  running: 'next',
  finished: 'done',
  cancelled: 'stopped',
};

export function CohortStatusSign(props: {
  readonly status: CohortStatus;
  readonly words: Words;
}): ReactElement {
  return <Status kind={COHORT_SIGNS[props.status]}>{props.words.texts.statuses[props.status]}</Status>;
}

const APPROVAL_SIGNS: Record<ApprovalStatus, StatusKind> = {
  asked: 'waiting',
  approved: 'done',
  declined: 'stopped',
};

export function ApprovalSign(props: {
  readonly status: ApprovalStatus;
  readonly hasManager: boolean;
  readonly words: Words;
}): ReactElement {
  const { texts } = props.words;
  return props.status === 'asked' && !props.hasManager ? (
    <Status kind="attention">{texts.noManager}</Status>
  ) : (
    <Status kind={APPROVAL_SIGNS[props.status]}>{texts.approvals[props.status]}</Status>
  );
}

const COURSEWORK_SIGNS: Record<CourseworkStatus, StatusKind> = {
  'not-handed-in': 'waiting',
  submitted: 'waiting',
  approved: 'done',
  returned: 'attention',
};

export function CourseworkSign(props: {
  readonly status: CourseworkStatus;
  readonly words: Words;
}): ReactElement {
  return <Status kind={COURSEWORK_SIGNS[props.status]}>{props.words.texts.coursework[props.status]}</Status>;
}

/** What just happened, read out. */
export function Done(props: {
  readonly sentence: string | undefined;
  readonly words: Words;
}): ReactElement | null {
  return props.sentence === undefined ? null : (
    <Notice tone="success" live texts={props.words.shell.notice}>
      <p>{props.sentence}</p>
    </Notice>
  );
}

/** Why a change was not made, when it is not about a field. */
export function Refused(props: {
  readonly sentence: string | undefined;
  readonly words: Words;
}): ReactElement | null {
  return props.sentence === undefined ? null : (
    <Notice tone="danger" live texts={props.words.shell.notice}>
      <p>{props.sentence}</p>
    </Notice>
  );
}

/** Errors of fields in a summary with links; errors of the whole form as a notice. */
export function FormErrors(props: {
  readonly errors: readonly FieldFailure[];
  readonly words: Words;
}): ReactElement {
  const whole = props.errors.find((error) => error.field === 'form');
  return (
    <>
      <Refused sentence={whole?.message} words={props.words} />
      <ErrorSummary
        errors={props.errors.filter((error) => error.field !== 'form')}
        texts={props.words.shell.form}
      />
    </>
  );
}

/** Where it is, and the way there. */
export function PlaceLines(props: {
  readonly gathering: Pick<GatheringRecord, 'venue' | 'address'>;
  readonly words: Words;
}): ReactElement {
  const { gathering, words } = props;
  return (
    <p>
      {gathering.venue}
      {gathering.address === '' ? null : (
        <>
          <br />
          {gathering.address}
        </>
      )}
      <br />
      <MapLink gathering={gathering} words={words} />
    </p>
  );
}

/** Breadcrumbs begin below the list of classes. */
export function cohortCrumbs(
  cohort: { readonly id: CohortId; readonly name: string },
  { texts }: Words,
): readonly Crumb[] {
  return [
    { href: paths.cohorts, label: texts.list.title },
    { href: paths.cohort(cohort.id), label: cohort.name },
  ];
}
