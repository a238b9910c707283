import { Hono } from 'hono';
import type { CohortId, ParticipantId } from '../../../kernel/ids.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { downloadTable, isDownloadFormat } from '../../../web/download.ts';
import { parseForm } from '../../../web/forms.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { addParticipant, type AddParticipantFailure } from '../actions/add-participant.ts';
import { setManager } from '../actions/set-manager.ts';
import { withdrawParticipant } from '../actions/withdraw-participant.ts';
import { requireChange } from '../views/cohort.ts';
import { requireManagerChange, viewParticipant, viewParticipants } from '../views/participants.ts';
import { participantChoiceIn } from './choices.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { participantFileColumns } from './participant-columns.tsx';
import { AddParticipantPage, ManagerPage } from './participant-forms.tsx';
import { ParticipantPage } from './participant-page.tsx';
import { ParticipantsPage } from './participants-page.tsx';
import { cohortCrumbs } from './parts.tsx';
import { paths } from './paths.ts';
import { AddParticipantForm, ManagerForm } from './schemas.ts';
import { doneIn, failuresOf, idIn, sentence, type Words, wordsOf } from './tools.ts';

export const participantRoutes = new Hono<WebEnv>();

/** So that `new` and the files of the list are not taken for participants. */
const UUID = '[0-9a-f-]{36}';

participantRoutes.get('/cohorts/:cohortId/participants', async (c) => {
  const words = wordsOf(c);
  const choice = participantChoiceIn(c);
  const list = await viewParticipants(c.var.actor, idIn<CohortId>(c, 'cohortId'), choice, c.var.platform);
  const { added, withdrawn } = words.texts.participants;
  return renderPage(
    c,
    {
      title: `${words.texts.participants.title} – ${list.cohort.name}`,
      breadcrumbs: cohortCrumbs(list.cohort, words),
      width: 'wide',
    },
    <ParticipantsPage list={list} choice={choice} done={doneIn(c, { added, withdrawn })} words={words} />,
  );
});

participantRoutes.get('/cohorts/:cohortId/participants/:file{list\\.(csv|xlsx)}', async (c) => {
  const words = wordsOf(c);
  const format = c.req.param('file').slice('list.'.length);
  if (!isDownloadFormat(format)) return c.notFound();
  const list = await viewParticipants(
    c.var.actor,
    idIn<CohortId>(c, 'cohortId'),
    participantChoiceIn(c),
    c.var.platform,
  );
  const name = words.texts.participants.fileName(list.cohort.name);
  return downloadTable(c, format, name, participantFileColumns(words), list.rows);
});

participantRoutes.get(`/cohorts/:cohortId/participants/:participantId{${UUID}}`, async (c) => {
  const words = wordsOf(c);
  const page = await viewParticipant(
    c.var.actor,
    idIn<CohortId>(c, 'cohortId'),
    idIn<ParticipantId>(c, 'participantId'),
    c.var.platform,
  );
  const { managerSet } = words.texts.participants;
  const list = { href: paths.participants(page.cohort.id), label: words.texts.participants.title };
  return renderPage(
    c,
    {
      title: `${page.participant.givenName} ${page.participant.familyName}`,
      breadcrumbs: [...cohortCrumbs(page.cohort, words), list],
    },
    <ParticipantPage page={page} done={doneIn(c, { managerSet })} words={words} />,
  );
});

type Kept = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldFailure[];
};
const FRESH: Kept = { values: {}, errors: [] };

async function addPage(c: WebContext, kept: Kept): Promise<Response> {
  const words = wordsOf(c);
  const cohort = await requireChange(c.var.actor, idIn<CohortId>(c, 'cohortId'), c.var.platform);
  return renderPage(
    c,
    {
      title: words.texts.participant.addTitle,
      breadcrumbs: cohortCrumbs(cohort, words),
      status: kept.errors.length === 0 ? 200 : 422,
    },
    <AddParticipantPage cohort={cohort} {...kept} words={words} />,
  );
}

participantRoutes.get('/cohorts/:cohortId/participants/new', (c) => addPage(c, FRESH));

participantRoutes.post('/cohorts/:cohortId/participants/new', async (c) => {
  const { texts } = wordsOf(c);
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const form = await parseForm(c, AddParticipantForm);
  if (!form.ok)
    return addPage(c, {
      values: form.failure.values,
      errors: failuresOf(texts, form.failure.errors),
    });
  const result = await addParticipant(c.var.actor, { cohortId, ...form.value }, c.var.platform);
  if (result.ok) return c.redirect(`${paths.participants(cohortId)}?done=added`, 303);
  const { potentialLeader, municipality, ...values } = form.value;
  return addPage(c, {
    values: {
      ...values,
      municipality: municipality ?? '',
      potentialLeader: potentialLeader ? 'yes' : '',
    },
    errors: [addFailure(result.failure, wordsOf(c))],
  });
});

const FIELD_OF = {
  'class-is-over': 'form',
  'municipality-unknown': 'municipality',
  'already-enrolled': 'email',
  'person-closed': 'email',
} as const satisfies Partial<Record<AddParticipantFailure['kind'], string>>;

function addFailure(failure: AddParticipantFailure, { texts }: Words): FieldFailure {
  if (failure.kind === 'no-seats-left')
    return { field: 'form', message: texts.errors['no-seats-left'](failure.seats) };
  const field = FIELD_OF[failure.kind];
  return { field, message: sentence(texts, failure.kind) };
}

async function managerPage(c: WebContext, kept: Kept): Promise<Response> {
  const words = wordsOf(c);
  const page = await viewParticipant(
    c.var.actor,
    idIn<CohortId>(c, 'cohortId'),
    idIn<ParticipantId>(c, 'participantId'),
    c.var.platform,
  );
  requireManagerChange(c.var.actor, page.participant);
  return renderPage(
    c,
    {
      title: words.texts.participants.setManager,
      breadcrumbs: cohortCrumbs(page.cohort, words),
      status: kept.errors.length === 0 ? 200 : 422,
    },
    <ManagerPage page={page} {...kept} words={words} />,
  );
}

participantRoutes.get('/cohorts/:cohortId/participants/:participantId/manager', (c) => managerPage(c, FRESH));

participantRoutes.post('/cohorts/:cohortId/participants/:participantId/manager', async (c) => {
  const { texts } = wordsOf(c);
  const participantId = idIn<ParticipantId>(c, 'participantId');
  const form = await parseForm(c, ManagerForm);
  if (!form.ok)
    return managerPage(c, {
      values: form.failure.values,
      errors: failuresOf(texts, form.failure.errors),
    });
  const result = await setManager(c.var.actor, { participantId, ...form.value }, c.var.platform);
  if (result.ok) {
    const page = paths.participant(idIn<CohortId>(c, 'cohortId'), participantId);
    return c.redirect(`${page}?done=managerSet`, 303);
  }
  const field = result.failure.kind.startsWith('manager-is-') ? 'email' : 'form';
  return managerPage(c, {
    values: form.value,
    errors: [{ field, message: sentence(texts, result.failure.kind) }],
  });
});

participantRoutes.get('/cohorts/:cohortId/participants/:participantId/withdraw', async (c) => {
  const words = wordsOf(c);
  const { texts } = words;
  const cohortId = idIn<CohortId>(c, 'cohortId');
  await requireChange(c.var.actor, cohortId, c.var.platform);
  const participantId = idIn<ParticipantId>(c, 'participantId');
  const { cohort, participant } = await viewParticipant(c.var.actor, cohortId, participantId, c.var.platform);
  const title = texts.participant.withdrawTitle(`${participant.givenName} ${participant.familyName}`);
  return renderPage(
    c,
    { title, breadcrumbs: cohortCrumbs(cohort, words) },
    <ConfirmPage
      title={title}
      confirm={texts.participant.withdraw}
      tone="danger"
      action={paths.withdraw(cohortId, participantId)}
      backHref={paths.participant(cohortId, participantId)}
      words={words}
    >
      <p>{texts.participant.withdrawText}</p>
      <p>{texts.participant.withdrawUndo}</p>
    </ConfirmPage>,
  );
});

participantRoutes.post('/cohorts/:cohortId/participants/:participantId/withdraw', async (c) => {
  const cohortId = idIn<CohortId>(c, 'cohortId');
  const participantId = idIn<ParticipantId>(c, 'participantId');
  // Pressed twice, it has happened all the same.
  await withdrawParticipant(c.var.actor, { cohortId, participantId }, c.var.platform);
  return c.redirect(`${paths.participants(cohortId)}?done=withdrawn`, 303);
});
