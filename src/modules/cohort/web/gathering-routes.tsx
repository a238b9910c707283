import { Hono } from 'hono';
import type { CohortId, GatheringId } from '../../../kernel/ids.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { formatDate, formatDateRange, formatTimeRange } from '../../../web/format.ts';
import { parseForm } from '../../../web/forms.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { cancelGathering } from '../actions/cancel-gathering.ts';
import { rescheduleGathering, type RescheduleFailure } from '../actions/reschedule-gathering.ts';
import { type GatheringRecord, requireChange, viewGathering } from '../views/cohort.ts';
import { viewAttendanceList } from '../views/participants.ts';
import { AttendanceListPage } from './attendance-list-page.tsx';
import { gatheringEvents } from './calendar/events.ts';
import { writeCalendar } from './calendar/write-calendar.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { EditGatheringPage } from './edit-gathering-page.tsx';
import { GatheringPage } from './gathering-page.tsx';
import { cohortCrumbs } from './parts.tsx';
import { paths } from './paths.ts';
import { GatheringForm } from './schemas.ts';
import { doneIn, failuresOf, idIn, type Words, wordsOf } from './tools.ts';

export const gatheringRoutes = new Hono<WebEnv>();

function idsIn(c: WebContext): readonly [CohortId, GatheringId] {
  return [idIn<CohortId>(c, 'cohortId'), idIn<GatheringId>(c, 'gatheringId')];
}

gatheringRoutes.get('/cohorts/:cohortId/gatherings/:gatheringId', async (c) => {
  const words = wordsOf(c);
  const page = await viewGathering(c.var.actor, ...idsIn(c), c.var.platform);
  const { saved, wasCancelled } = words.texts.gathering;
  return renderPage(
    c,
    {
      title: words.texts.gatheringName(page.gathering.number, page.course.code),
      breadcrumbs: cohortCrumbs(page.cohort, words),
    },
    <GatheringPage page={page} done={doneIn(c, { saved, wasCancelled })} words={words} />,
  );
});

gatheringRoutes.get('/cohorts/:cohortId/gatherings/:gatheringId/calendar.ics', async (c) => {
  const { texts, locale } = wordsOf(c);
  const { cohort, course, gathering } = await viewGathering(c.var.actor, ...idsIn(c), c.var.platform);
  const name = texts.gathering.fileName(course.code, gathering.number);
  c.header('content-type', 'text/calendar; charset=utf-8');
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}.ics`);
  return c.body(
    writeCalendar({
      name: cohort.name,
      language: locale,
      method: 'publish',
      events: gatheringEvents(course, gathering, {
        locale,
        publicUrl: c.var.platform.publicUrl,
        cohortName: cohort.name,
      }),
    }),
  );
});

gatheringRoutes.get('/cohorts/:cohortId/gatherings/:gatheringId/attendance-list', async (c) => {
  const words = wordsOf(c);
  const list = await viewAttendanceList(c.var.actor, ...idsIn(c), c.var.platform);
  return renderPage(
    c,
    { title: words.texts.attendanceList.title, breadcrumbs: cohortCrumbs(list.cohort, words) },
    <AttendanceListPage list={list} words={words} />,
  );
});

type Kept = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldFailure[];
};

async function editPage(c: WebContext, kept?: Kept): Promise<Response> {
  const words = wordsOf(c);
  const [cohortId, gatheringId] = idsIn(c);
  await requireChange(c.var.actor, cohortId, c.var.platform);
  const page = await viewGathering(c.var.actor, cohortId, gatheringId, c.var.platform);
  const { revision, startsOn, endsOn, startTime, endTime, venue, address, note } = page.gathering;
  const stored = { startsOn, endsOn, startTime, endTime, venue, address, note, revision: String(revision) };
  return renderPage(
    c,
    {
      title: words.texts.gathering.edit,
      breadcrumbs: cohortCrumbs(page.cohort, words),
      status: kept === undefined ? 200 : 422,
    },
    <EditGatheringPage
      page={page}
      values={kept?.values ?? stored}
      errors={kept?.errors ?? []}
      words={words}
    />,
  );
}

gatheringRoutes.get('/cohorts/:cohortId/gatherings/:gatheringId/edit', (c) => editPage(c));

gatheringRoutes.post('/cohorts/:cohortId/gatherings/:gatheringId/edit', async (c) => {
  const words = wordsOf(c);
  const [cohortId, gatheringId] = idsIn(c);
  const form = await parseForm(c, GatheringForm);
  if (!form.ok)
    return editPage(c, {
      values: form.failure.values,
      errors: failuresOf(words.texts, form.failure.errors),
    });
  const result = await rescheduleGathering(
    c.var.actor,
    { cohortId, gatheringId, ...form.value },
    c.var.platform,
  );
  if (result.ok) return c.redirect(`${paths.gathering(cohortId, gatheringId)}?done=saved`, 303);
  const values = { ...form.value, revision: String(form.value.revision) };
  if (result.failure.kind === 'changed-meanwhile') {
    const { gathering } = await viewGathering(c.var.actor, cohortId, gatheringId, c.var.platform);
    const message = words.texts.errors['changed-meanwhile'](standsNow(gathering, words));
    // What stands there now has been shown, so pressing again is to have read it.
    return editPage(c, {
      values: { ...values, revision: String(gathering.revision) },
      errors: [{ field: 'form', message }],
    });
  }
  return editPage(c, {
    values,
    errors: [rescheduleFailure(result.failure, words)],
  });
});

function standsNow(gathering: GatheringRecord, { locale }: Words): string {
  const { startsOn, endsOn, startTime, endTime, venue, address, note } = gathering;
  return [
    formatDateRange(startsOn, endsOn, locale),
    formatTimeRange(startTime, endTime, locale),
    venue,
    address,
    note,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function rescheduleFailure(
  failure: Exclude<RescheduleFailure, { kind: 'changed-meanwhile' }>,
  { texts, locale }: Words,
): FieldFailure {
  switch (failure.kind) {
    case 'ends-before-it-starts':
      return { field: 'endsOn', message: texts.errors['ends-before-it-starts'] };
    case 'too-long':
      return { field: 'endsOn', message: texts.errors['too-long-gathering'](failure.most) };
    case 'on-a-holiday':
      return {
        field: 'startsOn',
        message: texts.errors.holiday(formatDate(failure.day, locale), texts.holidays[failure.holiday]),
      };
    case 'overlaps':
      return { field: 'startsOn', message: texts.errors.overlaps };
    case 'class-is-over':
      return { field: 'form', message: texts.errors[failure.kind] };
    default:
      return assertNever(failure);
  }
}

async function cancelPage(c: WebContext, refused?: string): Promise<Response> {
  const words = wordsOf(c);
  const { texts } = words;
  const [cohortId, gatheringId] = idsIn(c);
  await requireChange(c.var.actor, cohortId, c.var.platform);
  const { cohort, course, gathering } = await viewGathering(
    c.var.actor,
    cohortId,
    gatheringId,
    c.var.platform,
  );
  const title = texts.editGathering.cancelTitle(gathering.number, course.code);
  return renderPage(
    c,
    { title, breadcrumbs: cohortCrumbs(cohort, words), status: refused === undefined ? 200 : 422 },
    <ConfirmPage
      title={title}
      confirm={texts.editGathering.cancelConfirm}
      tone="danger"
      action={paths.cancelGathering(cohortId, gatheringId)}
      backHref={paths.gathering(cohortId, gatheringId)}
      refused={refused}
      words={words}
    >
      <p>{texts.editGathering.cancelText}</p>
    </ConfirmPage>,
  );
}

gatheringRoutes.get('/cohorts/:cohortId/gatherings/:gatheringId/cancel', (c) => cancelPage(c));

gatheringRoutes.post('/cohorts/:cohortId/gatherings/:gatheringId/cancel', async (c) => {
  const { texts } = wordsOf(c);
  const [cohortId, gatheringId] = idsIn(c);
  const result = await cancelGathering(c.var.actor, { cohortId, gatheringId }, c.var.platform);
  if (result.ok) return c.redirect(`${paths.gathering(cohortId, gatheringId)}?done=wasCancelled`, 303);
  const { alreadyCancelled, alreadyHeld } = texts.editGathering;
  return cancelPage(c, result.failure.kind === 'already-held' ? alreadyHeld : alreadyCancelled);
});
