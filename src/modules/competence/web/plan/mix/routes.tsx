import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { dayInNorway, localDate } from '../../../../../kernel/local-date.ts';
import { ore } from '../../../../../kernel/ore.ts';
import { isUuid } from '../../../../../kernel/ids.ts';
import { formatDate } from '../../../../../web/format.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { askForMix, stopMix } from '../../../actions/plan/mix/runs.ts';
import { type LineToTake, takeIntoPlan } from '../../../actions/plan/mix/take-lines.ts';
import type { MixLine } from '../../../domain/plan/mix/lines.ts';
import { unitIn } from '../../../domain/plan/mix/problem.ts';
import { mixTexts } from '../../../texts/plan/mix.ts';
import { type MixFormView, viewMixForm } from '../../../views/plan/mix/mix.ts';
import { type MixRunView, viewMixRun } from '../../../views/plan/mix/run.ts';
import { idIn, planIn } from '../frame.tsx';
import { renderMeasures } from '../measures/frame.tsx';
import { measurePaths } from '../measures/paths.ts';
import { fieldsIn } from '../request.ts';
import { ComparePage } from './compare-page.tsx';
import { fieldsOfRun, middleOf, pairField, PAIRS_ASKED, readMixQuestion, usualFields } from './form-input.ts';
import { MixFormPage } from './form-page.tsx';
import { type MixFrame, mixFrameOf, titleOfRun } from './frame.ts';
import { mixPaths } from './paths.ts';
import { MixRunPage } from './run-page.tsx';
import { placesOf, sayLine } from './say-line.ts';

export const mixRoutes = new Hono<WebEnv>();
const MIX = '/plans/:planId/measures/mix';

mixRoutes.get(MIX, (c) => formPage(c, undefined, []));

mixRoutes.post(MIX, async (c) => {
  const frame = mixFrameOf(c);
  const plan = planIn(c);
  const view = await viewMixForm(c.var.actor, plan, c.var, 'find-mix');
  // What is not sent along is as it usually is.
  const sent = await fieldsIn(c);
  const usual = usualFields(view);
  // Except pairs: a box that is not ticked is not sent along.
  const unticked =
    PAIRS_ASKED in sent ? Object.fromEntries(view.pairs.map((pair) => [pairField(pair), ''])) : {};
  const typed = { ...usual, ...unticked, ...sent };
  const question = readMixQuestion(typed, view, frame);
  if (!question.ok) return formPage(c, typed, question.failure);
  const asked = await askForMix(
    c.var.actor,
    { plan, question: question.value, middle: middleOf(typed, view) },
    c.var.platform,
  );
  if (asked.ok) return c.redirect(mixPaths.run(plan, asked.value), 303);
  return formPage(c, typed, [{ field: 'stress', message: sayNotAsked(asked.failure, frame) }]);
});

function sayNotAsked(
  failure: Extract<Awaited<ReturnType<typeof askForMix>>, { ok: false }>['failure'],
  { own, texts }: MixFrame,
): string {
  if (failure.kind === 'plan-closed') return texts.closed(texts.states[failure.state]);
  return failure.kind === 'too-many' ? own.faults.tooMany : own.faults.question;
}

async function formPage(
  c: WebContext,
  typed: Fields | undefined,
  errors: readonly FieldFailure[],
): Promise<Response> {
  const frame = mixFrameOf(c);
  const view = await viewMixForm(c.var.actor, planIn(c), c.var);
  return renderMeasures(
    c,
    frame,
    view.shell,
    { title: frame.own.title, status: errors.length > 0 ? 422 : 200 },
    <MixFormPage
      frame={frame}
      view={view}
      values={typed ?? { ...usualFields(view), ...asBefore(c, view) }}
      errors={errors}
    />,
  );
}

/** What was typed for the run that the address names; nothing for one that the plan does not have. */
function asBefore(c: WebContext, view: MixFormView): Fields {
  const run = view.runs.find(({ id }) => id === c.req.query('from'));
  return run === undefined ? {} : fieldsOfRun(run, view);
}

mixRoutes.get(`${MIX}/compare`, async (c) => {
  const frame = mixFrameOf(c);
  const plan = planIn(c);
  const [first, second] = [c.req.query('first') ?? '', c.req.query('second') ?? ''];
  if (!isUuid(first) || !isUuid(second)) throw new NotFound('run');
  const [one, other] = await Promise.all([
    viewMixRun(c.var.actor, plan, first, c.var),
    viewMixRun(c.var.actor, plan, second, c.var),
  ]);
  return renderMeasures(
    c,
    frame,
    one.shell,
    { title: frame.own.compare.title, crumbs: [{ href: mixPaths.form(plan), label: frame.own.title }] },
    <ComparePage frame={frame} first={one} second={other} />,
  );
});

mixRoutes.get(`${MIX}/:runId`, (c) => runPage(c, []));

async function runPage(c: WebContext, refused: readonly string[]): Promise<Response> {
  const frame = mixFrameOf(c);
  const view = await viewMixRun(c.var.actor, planIn(c), idIn(c, 'runId'), c.var);
  const { run, shell } = view;
  if (run.status === 'queued' || run.status === 'running') c.header('refresh', '2');
  return renderMeasures(
    c,
    frame,
    shell,
    {
      title: titleOfRun(run, frame),
      status: refused.length > 0 ? 422 : 200,
      crumbs: [{ href: mixPaths.form(shell.plan.id), label: frame.own.title }],
    },
    <MixRunPage frame={frame} view={view} done={undefined} refused={refused} />,
  );
}

mixRoutes.post(`${MIX}/:runId/stop`, async (c) => {
  const [plan, run] = [planIn(c), idIn<string>(c, 'runId')];
  // One that has ended meanwhile shows its result, which is as good an answer.
  await stopMix(c.var.actor, { plan, run }, c.var.platform);
  return c.redirect(mixPaths.run(plan, run), 303);
});

mixRoutes.post(`${MIX}/:runId/take`, async (c) => {
  const frame = mixFrameOf(c);
  const plan = planIn(c);
  const ticked = new Set((await c.req.formData()).getAll('lines'));
  const view = await viewMixRun(c.var.actor, plan, idIn(c, 'runId'), c.var);
  const lines = view.lines.filter(({ key }) => ticked.has(key)).map((line) => asMeasure(line, view));
  const taken = await takeIntoPlan(c.var.actor, { plan, lines }, c.var.platform);
  if (taken.ok) return c.redirect(`${measurePaths.list(plan)}?sort=-number&done=taken-${taken.value}`, 303);
  return runPage(c, [sayRefusal(taken.failure, frame)]);
});

function sayRefusal(
  failure: Extract<Awaited<ReturnType<typeof takeIntoPlan>>, { ok: false }>['failure'],
  { own, texts }: MixFrame,
): string {
  return failure.kind === 'nothing-ticked'
    ? own.run.nothingTicked
    : texts.closed(texts.states[failure.state]);
}

/** What the line becomes in the plan, in the language of the plan. */
function asMeasure(line: MixLine, view: MixRunView): LineToTake {
  const { plan } = view.shell;
  const own = mixTexts[plan.language];
  const { firstYear, years, prices } = view.run.asked.question;
  const competence = view.competences.get(line.competence)?.id ?? null;
  const begins = firstYear + line.year;
  const place =
    view.places.size > 1 && line.kind !== 'share' ? `${placesOf(line.municipalities, view).join()}: ` : '';
  const isPersons = line.kind === 'recruit' || line.kind === 'train';
  const price = competence === null ? undefined : prices[competence];
  const fte = isPersons ? line.amount * (price?.position ?? 1) : line.amount;
  // What is counted in persons tells of no full-time equivalents.
  const isCounted = competence !== null && unitIn(view.run.asked.question, competence) === 'persons';
  const lasts = line.kind === 'train' ? (price?.trainYears ?? 1) : line.kind === 'recruit' ? 1 : years;
  const meets =
    line.kind === 'train' ? ['learn'] : line.kind === 'larger' ? ['mobilise', 'acquire'] : ['acquire'];
  return {
    title: `${place}${sayLine(line, view, own, plan.language)}`.slice(0, 200),
    description: own.lines.found(formatDate(dayInNorway(view.run.askedAt), plan.language)),
    kind: ({ recruit: 'recruit', train: 'develop', larger: 'mobilise', share: 'share' } as const)[line.kind],
    competence,
    needs: view.needs
      .filter((need) => need.competence === competence && meets.includes(need.kind))
      .map(({ id }) => id),
    persons: isPersons ? line.amount : null,
    fte: isCounted ? null : Math.round(fte * 100) / 100,
    startsOn: localDate(`${begins}-01-01`),
    deadlineOn: localDate(`${Math.min(begins + lasts - 1, plan.lastYear)}-12-31`),
    costs: line.costs.flatMap((thousands, index) => {
      const amount = Math.round(thousands * 1000) * 100;
      return amount > 0
        ? [{ year: firstYear + index, funding: 'not-funded' as const, ore: ore(amount) }]
        : [];
    }),
  };
}
