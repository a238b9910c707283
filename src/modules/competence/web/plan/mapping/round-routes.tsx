import { Hono } from 'hono';
import type { MappingRoundId } from '../../../../../kernel/ids.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import {
  createRound,
  endRound,
  type NotNow,
  openRound,
  remindRound,
  takeRound,
} from '../../../actions/plan/mapping/rounds.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { readRequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { viewRequirements } from '../../../views/plan/analysis/requirements.ts';
import { viewRound, viewRounds } from '../../../views/plan/mapping/rounds.ts';
import { ConfirmPage } from '../analysis/confirm.tsx';
import { analysisFrameOf, renderAnalysis } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn } from '../request.ts';
import { type NewRoundState, NewRoundPage, RoundPage, RoundsPage } from './round-pages.tsx';

export const roundRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/rounds';

roundRoutes.get(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const view = await viewRounds(c.var.actor, planIn(c), frame.locale, c.var.platform);
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: words.rounds.title },
    <RoundsPage frame={frame} words={words} view={view} />,
  );
});

roundRoutes.get(`${BASE}/new`, async (c) => {
  const everything = readRequirementAsk(() => undefined);
  const { all } = await viewRequirements(c.var.actor, planIn(c), everything, c.var.locale, c.var.platform);
  const asked = all.filter(({ aspect }) => aspect === 'competence').map(({ competence }) => competence);
  return newPage(c, {
    values: { opensOn: c.var.platform.today },
    units: [],
    competences: [...new Set(asked)],
    errors: [],
  });
});

roundRoutes.post(`${BASE}/new`, async (c) => {
  const fields = await fieldsIn(c);
  const plan = planIn(c);
  const body = await c.req.parseBody({ all: true });
  const list = (name: string) => {
    const value = body[name];
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  };
  const [units, competences] = [list('units'), list('competences')];
  const created = await createRound(c.var.actor, { plan, fields, units, competences }, c.var.platform);
  if (created.ok) return c.redirect(analysisPaths.round(plan, created.value), 303);
  const { faults } = mappingTexts[c.var.locale];
  const errors = Object.entries(created.failure.errors).map(([field, fault]) => ({
    field,
    message: faults[fault],
  }));
  return newPage(c, { values: fields, units, competences, errors }, 422);
});

async function newPage(c: WebContext, state: NewRoundState, status: 200 | 422 = 200): Promise<Response> {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const view = await viewRounds(c.var.actor, planIn(c), frame.locale, c.var.platform);
  return renderAnalysis(
    c,
    frame,
    view.shell,
    {
      title: words.rounds.formTitle,
      status,
      crumbs: [{ href: analysisPaths.rounds(view.shell.plan.id), label: words.rounds.title }],
    },
    <NewRoundPage frame={frame} words={words} view={view} state={state} />,
  );
}

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
  };
  const failed: Readonly<Record<string, string>> = {
    'not-now': words.rounds.notNow,
    'nobody-answered': words.rounds.nobody,
    'plan-closed': frame.words.closed,
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
      done={done[kind]}
      failed={failed[c.req.query('failed') ?? '']}
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

type Ask = { readonly plan: ReturnType<typeof planIn>; readonly round: MappingRoundId };
type Step = (
  c: WebContext,
  ask: Ask,
) => Promise<Result<number | void, NotNow | { kind: 'nobody-answered' | 'plan-closed' }>>;
const STEPS: Readonly<Record<string, { readonly take: Step; readonly done: string }>> = {
  open: { take: (c, ask) => openRound(c.var.actor, ask, c.var.platform), done: 'saved' },
  remind: { take: (c, ask) => remindRound(c.var.actor, ask, c.var.platform), done: 'reminded' },
  close: { take: (c, ask) => endRound(c.var.actor, { ...ask, as: 'closed' }, c.var.platform), done: 'saved' },
  cancel: {
    take: (c, ask) => endRound(c.var.actor, { ...ask, as: 'cancelled' }, c.var.platform),
    done: 'saved',
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
