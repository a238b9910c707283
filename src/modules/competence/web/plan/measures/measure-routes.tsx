import { Hono } from 'hono';
import type { ReactElement } from 'react';
import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { readDate, readNumber } from '../../../../../web/components/read-input.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { removeMeasure } from '../../../actions/plan/measures/remove-measure.ts';
import { reportMeasure } from '../../../actions/plan/measures/report-measure.ts';
import { setStatuses } from '../../../actions/plan/measures/set-statuses.ts';
import { MEASURE_STATUSES } from '../../../domain/plan/measures/measure.ts';
import { emptyFields, fieldsOfMeasure, placeOfCost } from '../../../domain/plan/measures/fields.ts';
import { type MeasureView, viewMeasure, viewMeasureForm } from '../../../views/plan/measures/measure.ts';
import { commentsOn } from '../comments/comments.tsx';
import { idIn, planIn } from '../frame.tsx';
import { meanwhileOn } from '../meanwhile.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { labelOf, sayValue } from './form-conflicts.tsx';
import { type MeasuresFrame, measuresFrameOf, renderMeasures, sayHindrance } from './frame.tsx';
import { MeasurePage } from './measure-page.tsx';
import { measurePaths } from './paths.ts';
import { RemovePage, ReportPage } from './report-page.tsx';

export const measureRoutes = new Hono<WebEnv>();

const MEASURE = '/plans/:planId/measures/:measureId';

measureRoutes.get(MEASURE, (c) => measurePage(c, []));

async function measurePage(c: WebContext, refused: readonly string[]): Promise<Response> {
  const frame = measuresFrameOf(c);
  const view = await viewMeasure(c.var.actor, planIn(c), measureIn(c), c.var);
  const comments = await commentsOn(c, view.shell, { kind: 'measure', id: view.measure.id });
  const done = wordIn(c, 'done', { added: true, saved: true, reported: true, dropped: true });
  const meanwhile = view.may.change ? await changedMeanwhile(c, view, frame) : null;
  return renderMeasures(
    c,
    frame,
    view.shell,
    { title: view.measure.title, status: refused.length > 0 ? 422 : 200 },
    <MeasurePage
      frame={frame}
      view={view}
      done={done && frame.words.done[done]}
      refused={refused}
      meanwhile={meanwhile}
    >
      {comments}
    </MeasurePage>,
  );
}

/** What somebody else wrote in the measure while this reader did, in the words of its form. */
async function changedMeanwhile(
  c: WebContext,
  { shell, measure }: MeasureView,
  frame: MeasuresFrame,
): Promise<ReactElement | null> {
  if (c.req.query('theirs') === undefined) return null;
  const form = await viewMeasureForm(c.var.actor, shell.plan.id, measure.id, c.var);
  const about = { kind: 'measure', id: measure.id } as const;
  return meanwhileOn(c, shell.plan.id, about, fieldsOfMeasure(measure), (field, value) =>
    Object.hasOwn(emptyFields, field) || placeOfCost(field) !== undefined
      ? { label: labelOf(field, frame), value: value === '' ? '' : sayValue(field, value, frame, form) }
      : undefined,
  );
}

measureRoutes.post(`${MEASURE}/status`, async (c) => {
  const frame = measuresFrameOf(c);
  const plan = planIn(c);
  const measure = measureIn(c);
  const { to: asked, reason = '' } = await fieldsIn(c);
  const to = MEASURE_STATUSES.find((status) => status === asked);
  if (to === undefined) return measurePage(c, [frame.words.statusMissing]);
  const input = { plan, measures: [measure], to, reason: reason.slice(0, 1000) };
  const set = await setStatuses(c.var.actor, input, c.var.platform);
  if (!set.ok)
    return measurePage(c, [
      set.failure.kind === 'plan-closed'
        ? frame.texts.closed(frame.texts.states[set.failure.state])
        : frame.words.nothingTicked,
    ]);
  const hindrances = set.value.hindered.flatMap((one) => one.hindrances);
  if (hindrances.length > 0)
    return measurePage(
      c,
      hindrances.map((one) => sayHindrance(one, frame)),
    );
  return c.redirect(`${measurePaths.measure(plan, measure)}?done=saved`, 303);
});

measureRoutes.get(`${MEASURE}/report`, (c) => reportPage(c));

measureRoutes.post(`${MEASURE}/report`, async (c) => {
  const frame = measuresFrameOf(c);
  const typed = await fieldsIn(c);
  const plan = planIn(c);
  const measure = measureIn(c);
  const errors: FieldFailure[] = [];
  const wrong = (field: string, message: string) => void errors.push({ field, message });
  const { faults } = frame.words;
  const number = (field: string, negative: boolean): number | null => {
    const text = (typed[field] ?? '').trim();
    if (text === '') return null;
    const value = readNumber(text);
    if (value === undefined) wrong(field, faults['number-wrong']);
    else if (value < 0 && !negative) wrong(field, faults.negative);
    else if (Math.abs(value) > (negative ? 1e11 : 100_000)) wrong(field, faults['too-large']);
    return value ?? null;
  };
  const reportedOn = readDate(typed.reportedOn ?? '');
  if (reportedOn === undefined) wrong('reportedOn', faults['date-wrong']);
  const status = MEASURE_STATUSES.find((one) => one === typed.status);
  if (status === undefined) wrong('status', frame.words.statusMissing);
  const told = {
    plan,
    measure,
    note: typed.note ?? '',
    indicator: typed.indicator ?? '',
    personsReached: number('personsReached', false),
    effect: number('effect', true),
    baseline: number('baseline', true),
  };
  if (told.note.length > 8000) wrong('note', faults['too-long']);
  if (told.indicator.length > 300) wrong('indicator', faults['too-long']);
  if (reportedOn === undefined || status === undefined || errors.length > 0)
    return reportPage(c, { values: typed, errors });

  const reported = await reportMeasure(c.var.actor, { ...told, reportedOn, status }, c.var.platform);
  if (reported.ok) return c.redirect(`${measurePaths.measure(plan, measure)}?done=reported`, 303);
  const { failure } = reported;
  switch (failure.kind) {
    case 'plan-closed':
      return measurePage(c, [frame.texts.closed(frame.texts.states[failure.state])]);
    case 'in-the-future':
      wrong('reportedOn', frame.words.reportForm.future);
      break;
    case 'hindered':
      for (const one of failure.hindrances) wrong(FIELD_OF[one.kind], sayHindrance(one, frame));
  }
  return reportPage(c, { values: typed, errors });
});

const FIELD_OF = {
  'no-way': 'status',
  'reason-missing': 'note',
  'money-missing': 'status',
  'indicator-missing': 'indicator',
  'baseline-missing': 'baseline',
} as const;

async function reportPage(
  c: WebContext,
  given?: { values: Fields; errors: readonly FieldFailure[] },
): Promise<Response> {
  const frame = measuresFrameOf(c);
  const view = await viewMeasure(c.var.actor, planIn(c), measureIn(c), c.var);
  const { measure, shell } = view;
  if (!view.may.report) return c.redirect(measurePaths.measure(shell.plan.id, measure.id), 303);
  const state = given ?? { values: { reportedOn: frame.today, status: measure.status }, errors: [] };
  return renderMeasures(
    c,
    frame,
    shell,
    {
      title: frame.words.reportForm.title,
      status: given === undefined ? 200 : 422,
      crumbs: [crumbOf(view, frame)],
    },
    <ReportPage frame={frame} view={view} {...state} />,
  );
}

measureRoutes.get(`${MEASURE}/remove`, (c) => removePage(c, '', []));

measureRoutes.post(`${MEASURE}/remove`, async (c) => {
  const frame = measuresFrameOf(c);
  const plan = planIn(c);
  const measure = measureIn(c);
  const { reason = '' } = await fieldsIn(c);
  const input = { plan, measure, reason: reason.slice(0, 1000) };
  const removed = await removeMeasure(c.var.actor, input, c.var.platform);
  if (removed.ok)
    return c.redirect(
      removed.value === 'deleted'
        ? `${measurePaths.list(plan)}?done=deleted`
        : `${measurePaths.measure(plan, measure)}?done=dropped`,
      303,
    );
  switch (removed.failure.kind) {
    case 'reason-missing':
      return removePage(c, reason, [{ field: 'reason', message: frame.words.hindrances['reason-missing'] }]);
    case 'is-over':
      return measurePage(c, [frame.words.isOver]);
    case 'plan-closed':
      return measurePage(c, [frame.texts.closed(frame.texts.states[removed.failure.state])]);
  }
});

async function removePage(c: WebContext, reason: string, errors: readonly FieldFailure[]): Promise<Response> {
  const frame = measuresFrameOf(c);
  const view = await viewMeasure(c.var.actor, planIn(c), measureIn(c), c.var);
  const { measure, shell } = view;
  if (!view.may.remove) return c.redirect(measurePaths.measure(shell.plan.id, measure.id), 303);
  const { removeForm } = frame.words;
  return renderMeasures(
    c,
    frame,
    shell,
    {
      title: view.isDeletable ? removeForm.deleteTitle(measure.number) : removeForm.title(measure.number),
      status: errors.length > 0 ? 422 : 200,
      crumbs: [crumbOf(view, frame)],
    },
    <RemovePage frame={frame} view={view} reason={reason} errors={errors} />,
  );
}

function crumbOf({ measure, shell }: Awaited<ReturnType<typeof viewMeasure>>, { words }: MeasuresFrame) {
  return {
    href: measurePaths.measure(shell.plan.id, measure.id),
    label: words.page.kicker(measure.number),
  };
}

function measureIn(c: WebContext): PlanMeasureId {
  return idIn<PlanMeasureId>(c, 'measureId');
}
