import { Hono } from 'hono';
import type { CohortCourseId, CohortId, CourseworkId, ParticipantId } from '../../../kernel/ids.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { formatDate } from '../../../web/format.ts';
import { parseForm } from '../../../web/forms.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { NotFound } from '../../../access/index.ts';
import { judgeCoursework } from '../actions/judge-coursework.ts';
import { moveCoursework } from '../actions/move-coursework.ts';
import { registerCompletions } from '../actions/register-completions.ts';
import { removeCompletion } from '../actions/remove-completion.ts';
import { viewCompletions, viewCoursework } from '../views/results.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { cohortCrumbs } from './parts.tsx';
import { paths } from './paths.ts';
import { CompletionsPage, CourseworkPage } from './results-pages.tsx';
import { CompletionsForm, DueDayForm, JudgementForm } from './schemas.ts';
import { failuresOf, idIn, sentence, wordsOf } from './tools.ts';

export const resultRoutes = new Hono<WebEnv>();

/** How many it was done for, from the address; the page counts in words. */
function countIn(c: WebContext): number | undefined {
  const text = c.req.query('count') ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

async function courseworkPage(c: WebContext, errors: readonly FieldFailure[]): Promise<Response> {
  const words = wordsOf(c);
  const { texts } = words;
  const page = await viewCoursework(
    c.var.actor,
    idIn<CohortId>(c, 'cohortId'),
    idIn<CourseworkId>(c, 'courseworkId'),
    c.var.platform,
  );
  const count = countIn(c);
  const done =
    c.req.query('done') === 'moved'
      ? texts.judge.moved
      : count === undefined
        ? undefined
        : texts.judge.saved(count);
  return renderPage(
    c,
    {
      title: texts.judge.title(page.coursework.title[words.locale], page.course.code),
      breadcrumbs: cohortCrumbs(page.cohort, words),
      status: errors.length === 0 ? 200 : 422,
    },
    <CourseworkPage page={page} errors={errors} done={done} words={words} />,
  );
}

resultRoutes.get('/cohorts/:cohortId/coursework/:courseworkId', (c) => courseworkPage(c, []));

resultRoutes.post('/cohorts/:cohortId/coursework/:courseworkId', async (c) => {
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const courseworkId = idIn<CourseworkId>(c, 'courseworkId');
  const form = await parseForm(c, JudgementForm);
  if (!form.ok) return courseworkPage(c, failuresOf(wordsOf(c).texts, form.failure.errors));
  const saved = await judgeCoursework(c.var.actor, { cohortId, courseworkId, ...form.value }, c.var.platform);
  return c.redirect(`${paths.coursework(cohortId, courseworkId)}?count=${saved}`, 303);
});

resultRoutes.post('/cohorts/:cohortId/coursework/:courseworkId/due-day', async (c) => {
  const { texts } = wordsOf(c);
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const courseworkId = idIn<CourseworkId>(c, 'courseworkId');
  const form = await parseForm(c, DueDayForm);
  if (!form.ok) return courseworkPage(c, failuresOf(texts, form.failure.errors));
  const result = await moveCoursework(c.var.actor, { cohortId, courseworkId, ...form.value }, c.var.platform);
  return result.ok
    ? c.redirect(`${paths.coursework(cohortId, courseworkId)}?done=moved`, 303)
    : courseworkPage(c, [{ field: 'form', message: sentence(texts, result.failure.kind) }]);
});

type Kept = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldFailure[];
};

async function completionsPage(c: WebContext, { values, errors }: Kept): Promise<Response> {
  const words = wordsOf(c);
  const { texts } = words;
  const page = await viewCompletions(
    c.var.actor,
    idIn<CohortId>(c, 'cohortId'),
    idIn<CohortCourseId>(c, 'courseId'),
    c.var.platform,
  );
  const count = countIn(c);
  const done =
    c.req.query('done') === 'removed'
      ? texts.completions.removed
      : count === undefined
        ? undefined
        : texts.completions.registered(count);
  return renderPage(
    c,
    {
      title: texts.completions.title(page.course.code),
      breadcrumbs: cohortCrumbs(page.cohort, words),
      status: errors.length === 0 ? 200 : 422,
    },
    <CompletionsPage page={page} values={values} errors={errors} done={done} words={words} />,
  );
}

resultRoutes.get('/cohorts/:cohortId/courses/:courseId/completions', (c) =>
  completionsPage(c, { values: {}, errors: [] }),
);

resultRoutes.post('/cohorts/:cohortId/courses/:courseId/completions', async (c) => {
  const { texts, locale } = wordsOf(c);
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const courseId = idIn<CohortCourseId>(c, 'courseId');
  const form = await parseForm(c, CompletionsForm);
  if (!form.ok)
    return completionsPage(c, {
      values: form.failure.values,
      errors: failuresOf(texts, form.failure.errors),
    });
  const result = await registerCompletions(
    c.var.actor,
    { cohortId, courseId, ...form.value },
    c.var.platform,
  );
  if (result.ok) return c.redirect(`${paths.completions(cohortId, courseId)}?count=${result.value}`, 303);
  const message =
    result.failure.kind === 'course-not-begun'
      ? texts.errors['course-not-begun'](formatDate(result.failure.startsOn, locale))
      : texts.errors['day-not-come'];
  return completionsPage(c, {
    values: { completedOn: form.value.completedOn },
    errors: [{ field: 'completedOn', message }],
  });
});

resultRoutes.get('/cohorts/:cohortId/courses/:courseId/completions/:participantId/remove', async (c) => {
  const words = wordsOf(c);
  const { texts } = words;
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const courseId = idIn<CohortCourseId>(c, 'courseId');
  const participantId = idIn<ParticipantId>(c, 'participantId');
  const page = await viewCompletions(c.var.actor, cohortId, courseId, c.var.platform);
  const row = page.rows.find((one) => one.participant === participantId);
  if (row?.completion === undefined) throw new NotFound('completion');
  const title = texts.completions.removeOf(`${row.givenName} ${row.familyName}`);
  return renderPage(
    c,
    { title, breadcrumbs: cohortCrumbs(page.cohort, words) },
    <ConfirmPage
      title={title}
      confirm={texts.completions.remove}
      tone="danger"
      action={paths.removeCompletion(cohortId, courseId, participantId)}
      backHref={paths.completions(cohortId, courseId)}
      words={words}
    >
      <p>
        {page.course.code}: {texts.completions.outcomes[row.completion.outcome]},{' '}
        {formatDate(row.completion.completedOn, words.locale)}
      </p>
    </ConfirmPage>,
  );
});

resultRoutes.post('/cohorts/:cohortId/courses/:courseId/completions/:participantId/remove', async (c) => {
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const courseId = idIn<CohortCourseId>(c, 'courseId');
  const participantId = idIn<ParticipantId>(c, 'participantId');
  await removeCompletion(c.var.actor, { cohortId, courseId, participantId }, c.var.platform);
  return c.redirect(`${paths.completions(cohortId, courseId)}?done=removed`, 303);
});
