import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import { isUuid } from '../../../../../kernel/ids.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import { listAddress } from '../../../../../web/list-address.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { setStatuses, type StatusesSet } from '../../../actions/plan/measures/set-statuses.ts';
import { measureQuestion } from '../../../domain/plan/measures/measure-list.ts';
import { MEASURE_STATUSES } from '../../../domain/plan/measures/measure.ts';
import { viewMeasures } from '../../../views/plan/measures/list.ts';
import { planIn } from '../frame.tsx';
import { type MeasuresFrame, measuresFrameOf, renderMeasures } from './frame.tsx';
import { budgetColumns, budgetLines } from './budget-file.ts';
import { MeasureListPage } from './list-page.tsx';
import { measurePaths } from './paths.ts';

export const measureListRoutes = new Hono<WebEnv>();

measureListRoutes.get('/plans/:planId/measures', (c) => listPage(c));

measureListRoutes.get('/plans/:planId/measures/file/:format', async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const frame = measuresFrameOf(c);
  const view = await viewMeasures(c.var.actor, planIn(c), measureQuestion(c.req.query()), c.var);
  return downloadTable(
    c,
    format,
    `${view.shell.plan.name} ${frame.words.list.file}`,
    budgetColumns(frame, view),
    budgetLines(view),
  );
});

measureListRoutes.post('/plans/:planId/measures/statuses', async (c) => {
  const frame = measuresFrameOf(c);
  const plan = planIn(c);
  const form = await c.req.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const measures = form
    .getAll('measures')
    .filter((one): one is string => typeof one === 'string' && isUuid(one)) as PlanMeasureId[];
  const to = MEASURE_STATUSES.find((status) => status === text('to'));
  if (to === undefined) return listPage(c, { refused: [frame.words.statusMissing] });
  const reason = text('reason').slice(0, 1000);
  const set = await setStatuses(c.var.actor, { plan, measures, to, reason }, c.var.platform);
  if (!set.ok)
    return listPage(c, {
      refused: [
        set.failure.kind === 'nothing-ticked'
          ? frame.words.nothingTicked
          : frame.texts.closed(frame.texts.states[set.failure.state]),
      ],
    });
  if (set.value.hindered.length > 0) return listPage(c, { refused: [], ...set.value });
  return c.redirect(`${measurePaths.list(plan)}?done=set-${set.value.set}`, 303);
});

async function listPage(
  c: WebContext,
  after?: { refused: readonly string[] } & Partial<StatusesSet>,
): Promise<Response> {
  const frame = measuresFrameOf(c);
  const plan = planIn(c);
  const params = c.req.query();
  const ask = measureQuestion(params);
  const view = await viewMeasures(c.var.actor, plan, ask, c.var);
  const asked = {
    q: ask.query,
    kind: ask.kind ?? '',
    status: ask.status ?? '',
    owner: ask.owner,
    funding: ask.funding ?? '',
    year: ask.year ?? '',
    missing: ask.missing ?? '',
    sort: `${ask.descending ? '-' : ''}${ask.sort}`,
  };
  return renderMeasures(
    c,
    frame,
    view.shell,
    { title: frame.words.list.title, isList: true, status: after === undefined ? 200 : 422 },
    <MeasureListPage
      frame={frame}
      view={view}
      ask={ask}
      address={listAddress(measurePaths.list(plan), { ...asked, page: view.page })}
      fileAddress={(format) => listAddress(measurePaths.file(plan, format), asked).with({})}
      done={after === undefined ? doneIn(params.done ?? '', frame) : sayCount(after.set, frame)}
      refused={after?.refused ?? []}
      hindered={after?.hindered ?? []}
    />,
  );
}

function doneIn(done: string, { words }: MeasuresFrame): string | undefined {
  const [kind, count = ''] = done.split('-');
  if (kind === 'set' && /^\d{1,4}$/.test(count)) return words.done.set(Number(count));
  if (kind === 'taken' && /^\d{1,4}$/.test(count)) return words.done.taken(Number(count));
  return kind === 'deleted' ? words.done.deleted : undefined;
}

function sayCount(count: number | undefined, { words }: MeasuresFrame): string | undefined {
  return count === undefined || count === 0 ? undefined : words.done.set(count);
}
