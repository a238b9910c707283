import { Hono } from 'hono';
import type { EmployeeId, MappingRoundId } from '../../../../../kernel/ids.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { answerMapping } from '../../../actions/plan/mapping/answer.ts';
import { fieldsOfAnswers } from '../../../domain/plan/mapping/answers.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { viewAnswers, viewMatrix, viewOwnRounds } from '../../../views/plan/mapping/own.ts';
import { analysisFrameOf } from '../analysis/frame.tsx';
import { mappingPaths } from '../analysis/paths.ts';
import { idIn } from '../frame.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { AnswersPage, type AnswersState } from './answers-page.tsx';
import { MatrixPage, OwnRoundsPage } from './own-pages.tsx';

/** For those who are asked, whoever has asked them. Whoever is not asked finds nothing here. */
export const ownMappingRoutes = new Hono<WebEnv>();

ownMappingRoutes.get('/mapping', async (c) => {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const rounds = await viewOwnRounds(c.var.actor, c.var.platform);
  return renderPage(
    c,
    { title: words.own.title },
    <OwnRoundsPage frame={frame} words={words} rounds={rounds} />,
  );
});

ownMappingRoutes.get('/mapping/:roundId', (c) => answersPage(c, 'self'));
ownMappingRoutes.post('/mapping/:roundId', (c) => answer(c, 'self'));

ownMappingRoutes.get('/mapping/:roundId/staff', async (c) => {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const view = await viewMatrix(c.var.actor, roundIn(c), frame.locale, c.var.platform);
  return renderPage(
    c,
    {
      title: words.own.matrixTitle,
      width: 'wide',
      breadcrumbs: [{ href: mappingPaths.all, label: words.own.title }],
    },
    <MatrixPage
      frame={frame}
      words={words}
      view={view}
      ask={{
        query: (c.req.query('q') ?? '').trim().slice(0, 200),
        standing: wordIn(c, 'standing', words.own.standings),
      }}
    />,
  );
});

ownMappingRoutes.get('/mapping/:roundId/staff/:employeeId', (c) =>
  answersPage(c, idIn<EmployeeId>(c, 'employeeId')),
);
ownMappingRoutes.post('/mapping/:roundId/staff/:employeeId', (c) =>
  answer(c, idIn<EmployeeId>(c, 'employeeId')),
);

async function answer(c: WebContext, about: 'self' | EmployeeId): Promise<Response> {
  const fields = await fieldsIn(c);
  const round = roundIn(c);
  const answered = await answerMapping(c.var.actor, { round, about, fields }, c.var.platform);
  if (answered.ok) {
    const to = about === 'self' ? mappingPaths.round(round) : mappingPaths.person(round, about);
    return c.redirect(`${to}?done=saved`, 303);
  }
  const { own, faults } = mappingTexts[c.var.locale];
  const { failure } = answered;
  const state =
    failure.kind === 'not-open'
      ? { values: fields, errors: [], message: own.notOpen }
      : {
          values: fields,
          errors: Object.entries(failure.errors).map(([field, fault]) => ({ field, message: faults[fault] })),
          message: undefined,
        };
  return answersPage(c, about, state, 422);
}

async function answersPage(
  c: WebContext,
  about: 'self' | EmployeeId,
  given?: AnswersState,
  status: 200 | 422 = 200,
): Promise<Response> {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const view = await viewAnswers(c.var.actor, roundIn(c), about, frame.locale, c.var.platform);
  const stored = fieldsOfAnswers(about === 'self' ? view.self : view.leader);
  const title = about === 'self' ? words.own.formTitle : words.own.leaderTitle(view.name);
  const crumbs = [{ href: mappingPaths.all, label: words.own.title }];
  return renderPage(
    c,
    {
      title,
      status,
      breadcrumbs:
        about === 'self'
          ? crumbs
          : [...crumbs, { href: mappingPaths.unit(view.round.id), label: words.own.matrixTitle }],
    },
    <AnswersPage
      frame={frame}
      words={words}
      view={view}
      about={about}
      title={title}
      state={given ?? { values: stored, errors: [], message: undefined }}
      isSaved={c.req.query('done') === 'saved' && c.req.method === 'GET'}
    />,
  );
}

function roundIn(c: WebContext): MappingRoundId {
  return idIn<MappingRoundId>(c, 'roundId');
}
