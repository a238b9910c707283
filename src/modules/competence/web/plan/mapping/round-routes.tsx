import { Hono } from 'hono';
import type { MappingRoundId } from '../../../../../kernel/ids.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { reopenRound } from '../../../actions/plan/mapping/change-round.ts';
import {
  endRound,
  type NotNow,
  openRound,
  remindRound,
  takeRound,
} from '../../../actions/plan/mapping/rounds.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { viewRound, viewRounds, viewWaiting } from '../../../views/plan/mapping/rounds.ts';
import { ConfirmPage } from '../analysis/confirm.tsx';
import { analysisFrameOf, renderAnalysis } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn, textFor } from '../request.ts';
import { roundFormRoutes } from './round-form-routes.tsx';
import { RoundsPage } from './round-list-page.tsx';
import { RoundPage } from './round-page.tsx';
import { WaitingPage } from './waiting-page.tsx';

// «new» comes before the id of a round.
export const roundRoutes = new Hono<WebEnv>().route('/', roundFormRoutes);
const BASE = '/plans/:planId/analysis/rounds';

roundRoutes.get(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const view = await viewRounds(c.var.actor, planIn(c), c.var.platform);
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: words.rounds.title },
    <RoundsPage frame={frame} words={words} view={view} />,
  );
});

roundRoutes.get(`${BASE}/:roundId`, async (c) => {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const view = await viewRound(c.var.actor, planIn(c), roundIn(c), frame.locale, c.var.platform);
  const [kind = '', count = ''] = (c.req.query('done') ?? '').split('-');
  const number = /^\d{1,6}$/.test(count) ? Number(count) : 0;
  const done: Readonly<Record<string, string>> = {
    saved: words.rounds.done,
    reminded: words.rounds.reminded(number),
    taken: words.rounds.taken(number),
    changed: words.rounds.changed(number),
    reopened: words.rounds.reopened,
  };
  const failed: Readonly<Record<string, string>> = {
    'not-now': words.rounds.notNow,
    'nobody-answered': words.rounds.nobody,
    'plan-closed': frame.words.closed,
    'day-wrong': words.rounds.dayWrong,
  };
  return renderAnalysis(
    c,
    frame,
    view.shell,
    {
      title: view.round.name,
      crumbs: [{ href: analysisPaths.rounds(view.shell.plan.id), label: words.rounds.title }],
    },
    <RoundPage
      frame={frame}
      words={words}
      view={view}
      done={textFor(done, kind)}
      failed={textFor(failed, c.req.query('failed'))}
    />,
  );
});

roundRoutes.get(`${BASE}/:roundId/cancel`, async (c) => {
  const frame = analysisFrameOf(c);
  const { rounds } = mappingTexts[frame.locale];
  const { shell, round } = await viewRound(c.var.actor, planIn(c), roundIn(c), frame.locale, c.var.platform);
  return renderAnalysis(
    c,
    frame,
    shell,
    { title: rounds.cancelTitle },
    <ConfirmPage
      frame={frame}
      shell={shell}
      here="rounds"
      title={rounds.cancelTitle}
      text={rounds.cancelText}
      action={analysisPaths.roundStep(shell.plan.id, round.id, 'cancel')}
      confirm={rounds.cancel}
      back={analysisPaths.round(shell.plan.id, round.id)}
    />,
  );
});

roundRoutes.get(`${BASE}/:roundId/waiting`, async (c) => {
  const frame = analysisFrameOf(c);
  const { rounds } = mappingTexts[frame.locale];
  const given = { plan: planIn(c), round: roundIn(c) };
  const view = await viewWaiting(c.var.actor, given, c.var.platform);
  const ask = { query: (c.req.query('q') ?? '').trim().slice(0, 200), page: c.req.query('page') };
  return renderAnalysis(
    c,
    frame,
    view.shell,
    {
      title: rounds.waitingTitle,
      crumbs: [
        { href: analysisPaths.rounds(given.plan), label: rounds.title },
        { href: analysisPaths.round(given.plan, given.round), label: view.round.name },
      ],
    },
    <WaitingPage frame={frame} words={rounds} view={view} ask={ask} />,
  );
});

type Ask = { readonly plan: ReturnType<typeof planIn>; readonly round: MappingRoundId };
type Step = (
  c: WebContext,
  ask: Ask,
) => Promise<Result<number | void, NotNow | { kind: 'nobody-answered' | 'plan-closed' | 'day-wrong' }>>;
const STEPS: Readonly<Record<string, { readonly take: Step; readonly done: string }>> = {
  open: { take: (c, ask) => openRound(c.var.actor, ask, c.var.platform), done: 'saved' },
  remind: { take: (c, ask) => remindRound(c.var.actor, ask, c.var.platform), done: 'reminded' },
  close: { take: (c, ask) => endRound(c.var.actor, { ...ask, as: 'closed' }, c.var.platform), done: 'saved' },
  cancel: {
    take: (c, ask) => endRound(c.var.actor, { ...ask, as: 'cancelled' }, c.var.platform),
    done: 'saved',
  },
  reopen: {
    take: async (c, ask) => {
      const { until = '' } = await fieldsIn(c);
      return reopenRound(c.var.actor, { ...ask, until }, c.var.platform);
    },
    done: 'reopened',
  },
  take: { take: (c, ask) => takeRound(c.var.actor, ask, c.var.platform), done: 'taken' },
};

for (const [name, { take, done }] of Object.entries(STEPS)) {
  roundRoutes.post(`${BASE}/:roundId/${name}`, async (c) => {
    const ask = { plan: planIn(c), round: roundIn(c) };
    const taken = await take(c, ask);
    const said = taken.ok
      ? `done=${done}${typeof taken.value === 'number' ? `-${taken.value}` : ''}`
      : `failed=${taken.failure.kind}`;
    return c.redirect(`${analysisPaths.round(ask.plan, ask.round)}?${said}`, 303);
  });
}

function roundIn(c: WebContext): MappingRoundId {
  return idIn<MappingRoundId>(c, 'roundId');
}
