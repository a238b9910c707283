import { Hono } from 'hono';
import type { CohortId } from '../../../kernel/ids.ts';
import { assertNever } from '../../../kernel/result.ts';
import { formatDate } from '../../../web/format.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { cancelCohort } from '../actions/cancel-cohort.ts';
import { finishCohort, type FinishFailure } from '../actions/finish-cohort.ts';
import { startCohort } from '../actions/start-cohort.ts';
import { requireChange, viewCohort } from '../views/cohort.ts';
import { viewCohortList } from '../views/cohort-list.ts';
import { viewStart } from '../views/participants.ts';
import { cohortChoiceIn } from './choices.ts';
import { CohortListPage } from './cohort-list-page.tsx';
import { CohortPage } from './cohort-page.tsx';
import { ConfirmPage } from './confirm-page.tsx';
import { cohortCrumbs } from './parts.tsx';
import { paths } from './paths.ts';
import { StartPage } from './start-page.tsx';
import { doneIn, idIn, sentence, type Words, wordsOf } from './tools.ts';

export const cohortRoutes = new Hono<WebEnv>();

cohortRoutes.get('/cohorts', async (c) => {
  const words = wordsOf(c);
  const choice = cohortChoiceIn(c);
  const list = await viewCohortList(c.var.actor, choice, c.var.platform);
  return renderPage(
    c,
    { title: words.texts.list.title, width: 'wide' },
    <CohortListPage list={list} choice={choice} words={words} />,
  );
});

cohortRoutes.get('/cohorts/:cohortId', async (c) => {
  const words = wordsOf(c);
  const page = await viewCohort(c.var.actor, idIn<CohortId>(c, 'cohortId'), c.var.platform);
  const { started, finished, wasCancelled } = words.texts.cohort;
  return renderPage(
    c,
    { title: page.cohort.name, breadcrumbs: cohortCrumbs(page.cohort, words).slice(0, 1), width: 'wide' },
    <CohortPage page={page} done={doneIn(c, { started, finished, wasCancelled })} words={words} />,
  );
});

async function startPage(c: WebContext, status: 200 | 422): Promise<Response> {
  const words = wordsOf(c);
  const page = await viewStart(c.var.actor, idIn<CohortId>(c, 'cohortId'), c.var.platform);
  return renderPage(
    c,
    {
      title: words.texts.start.title(page.cohort.name),
      breadcrumbs: cohortCrumbs(page.cohort, words),
      status,
    },
    <StartPage page={page} words={words} />,
  );
}

cohortRoutes.get('/cohorts/:cohortId/start', (c) => startPage(c, 200));

cohortRoutes.post('/cohorts/:cohortId/start', async (c) => {
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const result = await startCohort(c.var.actor, { cohortId }, c.var.platform);
  // The page says by itself what is lacking now.
  return result.ok ? c.redirect(`${paths.cohort(cohortId)}?done=started`, 303) : startPage(c, 422);
});

async function finishPage(c: WebContext, failure?: FinishFailure): Promise<Response> {
  const words = wordsOf(c);
  const { texts } = words;
  const cohort = await requireChange(c.var.actor, idIn<CohortId>(c, 'cohortId'), c.var.platform);
  const title = texts.start.finishTitle(cohort.name);
  return renderPage(
    c,
    { title, breadcrumbs: cohortCrumbs(cohort, words), status: failure === undefined ? 200 : 422 },
    <ConfirmPage
      title={title}
      confirm={texts.start.finishConfirm}
      action={paths.finish(cohort.id)}
      backHref={paths.cohort(cohort.id)}
      refused={failure && finishSentence(failure, words)}
      words={words}
    >
      <p>{texts.start.finishText}</p>
    </ConfirmPage>,
  );
}

function finishSentence(failure: FinishFailure, { texts, locale }: Words): string {
  switch (failure.outcome) {
    case 'gatherings-left':
      return texts.start.gatheringsLeft(formatDate(failure.last, locale));
    case 'not-running':
      return texts.start.notRunning;
    default:
      return assertNever(failure);
  }
}

cohortRoutes.get('/cohorts/:cohortId/finish', (c) => finishPage(c));

cohortRoutes.post('/cohorts/:cohortId/finish', async (c) => {
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const result = await finishCohort(c.var.actor, { cohortId }, c.var.platform);
  return result.ok
    ? c.redirect(`${paths.cohort(cohortId)}?done=finished`, 303)
    : finishPage(c, result.failure);
});

const LONGEST_REASON = 4000;

async function cancelPage(
  c: WebContext,
  refused?: string,
  reason: { readonly value?: string; readonly error?: string } = {},
): Promise<Response> {
  const words = wordsOf(c);
  const { texts } = words;
  const cohort = await requireChange(c.var.actor, idIn<CohortId>(c, 'cohortId'), c.var.platform);
  const title = texts.start.cancelTitle(cohort.name);
  return renderPage(
    c,
    {
      title,
      breadcrumbs: cohortCrumbs(cohort, words),
      status: refused === undefined && reason.error === undefined ? 200 : 422,
    },
    <ConfirmPage
      title={title}
      confirm={texts.start.cancelConfirm}
      reason={{ label: texts.start.cancelReason, ...reason }}
      tone="danger"
      action={paths.cancelCohort(cohort.id)}
      backHref={paths.cohort(cohort.id)}
      refused={refused}
      words={words}
    >
      <p>{texts.start.cancelText}</p>
      {cohort.kind === 'ordered' ? null : <p>{texts.start.cancelSeats}</p>}
    </ConfirmPage>,
  );
}

cohortRoutes.get('/cohorts/:cohortId/cancel', (c) => cancelPage(c));

cohortRoutes.post('/cohorts/:cohortId/cancel', async (c) => {
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const typed = (await c.req.parseBody()).reason;
  const reason = typeof typed === 'string' ? typed.slice(0, LONGEST_REASON) : '';
  const result = await cancelCohort(c.var.actor, { cohortId, reason }, c.var.platform);
  if (result.ok) return c.redirect(`${paths.cohort(cohortId)}?done=wasCancelled`, 303);
  const { texts } = wordsOf(c);
  return result.failure.kind === 'reason-missing'
    ? cancelPage(c, undefined, { value: reason, error: texts.start.cancelReasonMissing })
    : cancelPage(c, sentence(texts, result.failure.kind), { value: reason });
});
