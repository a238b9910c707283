import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanFigureSetId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../../web/page.tsx';
import { Unreadable } from '../../../../../web/readable-input.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { takeFigures } from '../../../actions/plan/figures/take-figures.ts';
import { requireFromFigures } from '../../../actions/plan/figures/take-requirements.ts';
import { QUANTILES, type Quantile } from '../../../domain/plan/figures/propose.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { foundedTexts } from '../../../texts/plan/founded.ts';
import { changeFigureDrawing, viewFiguresToTake } from '../../../views/plan/figures/draw-figures.ts';
import { type ProposalView, viewFigures, viewProposal } from '../../../views/plan/figures/figures.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { analysisPaths } from '../analysis/paths.ts';
import { idIn, planCrumbs, planFrameOf, planIn } from '../frame.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { figureColumns, figureRowsOf } from './file.ts';
import { FiguresPage } from './figures-page.tsx';
import { planFigurePaths } from './paths.ts';
import { amountField, ProposePage, takeField } from './propose-page.tsx';
import { reasonOf, sayRefused } from './say-requirements.ts';
import { TakePage } from './take-page.tsx';

/** The projection that a plan stands on: taken in, looked at, and made into requirements. */
export const planFigureRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/figures';

planFigureRoutes.get(BASE, (c) => figuresPage(c));
planFigureRoutes.get(`${BASE}/sets/:setId`, (c) => figuresPage(c, idIn<PlanFigureSetId>(c, 'setId')));

async function figuresPage(c: WebContext, set?: PlanFigureSetId): Promise<Response> {
  const frame = planFrameOf(c);
  const view = await viewFigures(c.var.actor, planIn(c), c.var, set);
  const words = planFiguresTexts[frame.locale];
  const done = wordIn(c, 'done', { taken: true, rolled: true });
  const said = { taken: words.done, rolled: foundedTexts[frame.locale].roll.done };
  return renderPage(
    c,
    { title: words.title, breadcrumbs: crumbsOf(c, view.shell, set !== undefined), width: 'wide' },
    <FiguresPage frame={frame} view={view} done={done && said[done]} />,
  );
}

planFigureRoutes.get(`${BASE}/sets/:setId/:file{file\\.(csv|xlsx)}`, async (c) => {
  const format = c.req.param('file').slice('file.'.length);
  if (!isDownloadFormat(format)) throw new NotFound('file');
  const { locale } = c.var;
  const { set, shell } = await viewFigures(c.var.actor, planIn(c), c.var, idIn<PlanFigureSetId>(c, 'setId'));
  if (set === undefined) throw new NotFound('figure set');
  const name = `${shell.plan.name} ${planFiguresTexts[locale].title.toLowerCase()}`;
  return downloadTable(c, format, name, figureColumns(set, locale), figureRowsOf(set.figures));
});

planFigureRoutes.get(`${BASE}/take`, (c) => takePage(c));

async function takePage(c: WebContext, message?: string): Promise<Response> {
  const frame = planFrameOf(c);
  const view = await viewFiguresToTake(c.var.actor, planIn(c), c.var.platform);
  const { state } = view.drawn;
  if (state === 'working') c.header('refresh', '2');
  return renderPage(
    c,
    {
      title: planFiguresTexts[frame.locale].preview.title,
      breadcrumbs: crumbsOf(c, view.shell, true),
      width: 'wide',
      status: state === 'lost' ? 503 : message === undefined ? 200 : 409,
    },
    <TakePage frame={frame} view={view} message={message} />,
  );
}

planFigureRoutes.post(`${BASE}/take`, async (c) => {
  const { actor, platform } = c.var;
  const plan = planIn(c);
  const frame = planFrameOf(c);
  const { preview } = planFiguresTexts[frame.locale];
  const { seal = '', after = '' } = await fieldsIn(c);
  const { drawn, shell } = await viewFiguresToTake(actor, plan, platform);
  if (!shell.open.content) return takePage(c, frame.texts.closed(frame.texts.states[shell.plan.state]));
  // Kept at another node, or thrown away meanwhile: it is drawn again, and is the same.
  // Whoever has not seen them looks first.
  if (drawn.state !== 'ready' || seal === '') return c.redirect(planFigurePaths.take(plan), 303);
  if (drawn.seal !== seal) return takePage(c, preview.changed);
  const input = { plan, figures: drawn.figures, after: after === '' ? null : (after as PlanFigureSetId) };
  const taken = await takeFigures(actor, input, platform);
  if (taken.ok) return c.redirect(`${planFigurePaths.figures(plan)}?done=taken`, 303);
  return takePage(
    c,
    taken.failure.kind === 'plan-closed'
      ? frame.texts.closed(frame.texts.states[taken.failure.state])
      : preview.changed,
  );
});

planFigureRoutes.post(`${BASE}/drawing`, async (c) => {
  const plan = planIn(c);
  const { do: what } = await fieldsIn(c);
  if (what !== 'stop' && what !== 'again') throw new Unreadable();
  await changeFigureDrawing(c.var.actor, plan, what, c.var.platform);
  return c.redirect(what === 'stop' ? planFigurePaths.figures(plan) : planFigurePaths.take(plan), 303);
});

planFigureRoutes.get(`${BASE}/requirements`, (c) =>
  proposePage(c, quantileFrom(c.req.query('quantile')), undefined, []),
);

async function proposePage(
  c: WebContext,
  wanted: Quantile | undefined,
  typed: Fields | undefined,
  errors: readonly FieldFailure[],
): Promise<Response> {
  const frame = planFrameOf(c);
  const view = await viewProposal(c.var.actor, planIn(c), wanted, frame.locale, c.var.platform);
  const { set } = view;
  // Without figures there is nothing to propose from; that page says what to do.
  if (set === undefined) return c.redirect(planFigurePaths.figures(view.shell.plan.id), 303);
  return renderPage(
    c,
    {
      title: planFiguresTexts[frame.locale].propose.title,
      breadcrumbs: crumbsOf(c, view.shell, true),
      width: 'wide',
      status: errors.length > 0 ? 422 : 200,
    },
    <ProposePage frame={frame} view={{ ...view, set }} values={typed ?? asLastTime(view)} errors={errors} />,
  );
}

planFigureRoutes.post(`${BASE}/requirements`, async (c) => {
  const { actor, platform, locale } = c.var;
  const plan = planIn(c);
  const fields = await fieldsIn(c);
  const view = await viewProposal(actor, plan, quantileFrom(fields['quantile']), locale, platform);
  const { set, quantile } = view;
  if (set === undefined) return c.redirect(planFigurePaths.figures(plan), 303);
  const ticked = view.rows.filter(({ code }) => fields[takeField(code)] === 'yes');
  const required = await requireFromFigures(
    actor,
    {
      plan,
      set: fields['set'] as PlanFigureSetId,
      goal: fields['goal'] ?? '',
      quantile,
      lines: ticked.map((row) => ({
        competence: row.competence.id,
        code: row.code,
        amount: fields[amountField(row.code)] ?? '',
        reason: reasonOf(row, { set, quantile, locale: view.shell.plan.language }),
      })),
    },
    platform,
  );
  if (required.ok) return c.redirect(`${analysisPaths.requirements(plan)}?done=added-${required.value}`, 303);
  return proposePage(c, quantile, fields, sayRefused(required.failure, view.rows, planFrameOf(c)));
});

function quantileFrom(text: string | undefined): Quantile | undefined {
  return QUANTILES.find((one) => one === text);
}

/** The professions that requirements were made for before the plan was rolled, and the goal that they served. */
function asLastTime({ last, rows, goals }: ProposalView): Fields {
  if (last === undefined) return {};
  const competences = new Set(last.made.map(({ competence }) => competence));
  const served = [...new Set(last.made.map(({ goal }) => goal))];
  const [goal] = served.length === 1 ? goals.filter(({ id }) => id === served[0]) : [];
  return {
    ...(goal === undefined ? {} : { goal: goal.id }),
    ...Object.fromEntries(
      rows.flatMap(({ code, competence }) =>
        competences.has(competence.id) ? [[takeField(code), 'yes']] : [],
      ),
    ),
  };
}

function crumbsOf(c: WebContext, shell: PlanShell, below: boolean) {
  const frame = planFrameOf(c);
  const { title } = planFiguresTexts[frame.locale];
  return [
    ...planCrumbs(frame, shell),
    ...(below ? [{ href: planFigurePaths.figures(shell.plan.id), label: title }] : []),
  ];
}
