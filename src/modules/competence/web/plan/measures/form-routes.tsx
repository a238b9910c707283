import { Hono } from 'hono';
import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { addMeasure } from '../../../actions/plan/measures/add-measure.ts';
import { changeMeasure, type ChangeMeasureFailure } from '../../../actions/plan/measures/change-measure.ts';
import { emptyFields, fieldsOfMeasure } from '../../../domain/plan/measures/fields.ts';
import { viewMeasureForm } from '../../../views/plan/measures/measure.ts';
import { readSeen } from '../analysis/seen.ts';
import { idIn, planIn } from '../frame.tsx';
import { savedAddress } from '../meanwhile.tsx';
import { fieldsIn } from '../request.ts';
import { type FieldFaults, readMeasure } from './form-input.ts';
import { MeasureFormPage, type MeasureFormState } from './form-page.tsx';
import { type MeasuresFrame, measuresFrameOf, renderMeasures } from './frame.tsx';
import { measurePaths } from './paths.ts';

export const measureFormRoutes = new Hono<WebEnv>();

measureFormRoutes.get('/plans/:planId/measures/new', (c) => formPage(c, undefined));

measureFormRoutes.post('/plans/:planId/measures/new', async (c) => {
  const frame = measuresFrameOf(c);
  const plan = planIn(c);
  const typed = await typedIn(c);
  const view = await viewMeasureForm(c.var.actor, plan, undefined, c.var);
  const read = readMeasure(typed, view.shell.plan);
  if (!read.ok) return formPage(c, undefined, failed(typed, emptyFields, said(read.failure, frame)));
  const added = await addMeasure(c.var.actor, { plan, fields: read.value }, c.var.platform);
  if (added.ok) return c.redirect(`${measurePaths.measure(plan, added.value)}?done=added`, 303);
  return formPage(c, undefined, failed(typed, emptyFields, sayFailure(added.failure, frame)));
});

measureFormRoutes.get('/plans/:planId/measures/:measureId/edit', (c) =>
  formPage(c, idIn<PlanMeasureId>(c, 'measureId')),
);

measureFormRoutes.post('/plans/:planId/measures/:measureId/edit', async (c) => {
  const frame = measuresFrameOf(c);
  const plan = planIn(c);
  const measure = idIn<PlanMeasureId>(c, 'measureId');
  const { seen: seenText, keep, ...fields } = await typedIn(c);
  const typed = keep === 'theirs' ? { ...fields, ...theirsIn(fields) } : fields;
  const seen = readSeen(seenText);
  const view = await viewMeasureForm(c.var.actor, plan, measure, c.var);
  const read = readMeasure(typed, view.shell.plan);
  if (!read.ok) return formPage(c, measure, failed(typed, seen, said(read.failure, frame)));
  const changed = await changeMeasure(c.var.actor, { plan, measure, seen, mine: read.value }, c.var.platform);
  if (changed.ok) return c.redirect(savedAddress(measurePaths.measure(plan, measure), changed.value), 303);
  const { failure } = changed;
  if (failure.kind !== 'conflict')
    return formPage(c, measure, failed(typed, seen, sayFailure(failure, frame)));
  // The form now stands on what is stored, so that pressing again is to have read it.
  return formPage(
    c,
    measure,
    { values: failure.merged, seen: failure.stored, conflicts: failure.conflicts, errors: [] },
    409,
  );
});

const failed = (values: Fields, seen: Fields, errors: readonly FieldFailure[]): MeasureFormState => ({
  values,
  seen,
  errors,
  conflicts: [],
});

async function formPage(
  c: WebContext,
  measure: PlanMeasureId | undefined,
  given?: MeasureFormState,
  status: 409 | 422 = 422,
): Promise<Response> {
  const frame = measuresFrameOf(c);
  const view = await viewMeasureForm(c.var.actor, planIn(c), measure, c.var);
  const { shell } = view;
  if (!shell.open.content && given === undefined)
    return c.redirect(`${measurePaths.list(shell.plan.id)}?failed=closed`, 303);
  const stored = view.measure === undefined ? emptyFields : fieldsOfMeasure(view.measure);
  const begun = view.measure === undefined ? { ...stored, needs: c.req.query('need') ?? '' } : stored;
  const state = given ?? failed(begun, stored, []);
  const title =
    measure === undefined
      ? frame.words.form.addTitle
      : frame.words.form.changeTitle(view.measure?.number ?? 0);
  return renderMeasures(
    c,
    frame,
    shell,
    {
      title,
      status: given === undefined ? 200 : status,
      crumbs:
        view.measure === undefined
          ? []
          : [{ href: measurePaths.measure(shell.plan.id, view.measure.id), label: view.measure.title }],
    },
    <MeasureFormPage frame={frame} view={view} state={state} />,
  );
}

/** The fields as text; the needs that were ticked come as one text, as they are kept. */
async function typedIn(c: WebContext): Promise<Fields> {
  const body = await c.req.parseBody({ all: true });
  const needs = [body.needs].flat().filter((one): one is string => typeof one === 'string');
  return { ...(await fieldsIn(c)), needs: needs.sort().join(' ') };
}

/** The values that somebody else saved, as they came along with the form that showed both. */
function theirsIn(typed: Fields): Fields {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('theirs-') ? [[name.slice('theirs-'.length), value]] : [],
    ),
  );
}

function said(faults: FieldFaults, { words }: MeasuresFrame): readonly FieldFailure[] {
  return Object.entries(faults).map(([field, fault]) => ({ field, message: words.faults[fault] }));
}

function sayFailure(
  failure: Exclude<ChangeMeasureFailure, { kind: 'conflict' }>,
  { words, texts }: MeasuresFrame,
): readonly FieldFailure[] {
  switch (failure.kind) {
    case 'plan-closed':
      return [{ field: 'title', message: texts.closed(texts.states[failure.state]) }];
    case 'choice-gone':
      return [{ field: failure.field, message: words.faults['choice-gone'] }];
    case 'deadline-before-start':
      return [{ field: 'deadlineOn', message: words.faults['deadline-before-start'] }];
    case 'baseline-needed':
      return [{ field: 'indicator', message: words.faults['baseline-needed'] }];
  }
}
