import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { answerCore } from '../../../actions/plan/analysis/core.ts';
import { ASPECTS } from '../../../domain/plan/gap.ts';
import { coreFields } from '../../../domain/plan/analysis/legal-core.ts';
import { readRequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import { analysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import { viewGap } from '../../../views/plan/analysis/gap.ts';
import { viewNeeds } from '../../../views/plan/analysis/needs.ts';
import { planIn } from '../frame.tsx';
import { fieldsIn } from '../request.ts';
import { CorePage, type CoreState } from './core-page.tsx';
import { analysisFrameOf, renderAnalysis } from './frame.tsx';
import { findGap, readGapAsk } from './gap-list.ts';
import { GapPage } from './gap-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { analysisPaths } from './paths.ts';
import { readSeen } from './seen.ts';

export const gapRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis';

gapRoutes.get(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const words = analysisGapTexts[frame.locale];
  const everything = readRequirementAsk(() => undefined);
  const { analysis, rows } = await viewNeeds(
    c.var.actor,
    planIn(c),
    everything,
    frame.locale,
    c.var.platform,
  );
  return renderAnalysis(
    c,
    frame,
    analysis.shell,
    { title: frame.words.title },
    <OverviewPage frame={frame} words={words} view={analysis} needs={rows} />,
  );
});

gapRoutes.get(`${BASE}/gap`, async (c) => {
  const frame = analysisFrameOf(c);
  const words = analysisGapTexts[frame.locale];
  const view = await viewGap(c.var.actor, planIn(c), frame.locale, c.var.platform);
  const ask = readGapAsk((name) => c.req.query(name));
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: words.gap.title },
    <GapPage frame={frame} words={words} view={view} ask={ask} page={c.req.query('page')} />,
  );
});

gapRoutes.get(`${BASE}/gap/:file{file\\.(csv|xlsx)}`, async (c) => {
  const frame = analysisFrameOf(c);
  const format = c.req.param('file').slice('file.'.length);
  if (!isDownloadFormat(format)) throw new NotFound('file');
  const { gap } = analysisGapTexts[frame.locale];
  const view = await viewGap(c.var.actor, planIn(c), frame.locale, c.var.platform);
  const rows = findGap(
    view,
    readGapAsk((name) => c.req.query(name)),
    frame,
  ).flatMap((row) =>
    ASPECTS.flatMap((aspect) => {
      const cell = aspect === 'staffing' ? row.staffing : row.competenceLevel;
      return cell === null ? [] : [{ ...row, aspect, cell }];
    }),
  );
  type Row = (typeof rows)[number];
  const FIGURES = ['held', 'leaving', 'available', 'gap', 'mobilise', 'missing'] as const;
  return downloadTable(
    c,
    format,
    `${view.shell.plan.name} ${gap.file}`,
    [
      { heading: gap.sheet.competence, value: (row: Row) => row.competenceName },
      { heading: gap.sheet.unit, value: (row: Row) => row.unit },
      { heading: gap.sheet.year, value: (row: Row) => row.year },
      { heading: gap.sheet.aspect, value: (row: Row) => frame.words.aspects[row.aspect] },
      { heading: gap.sheet.state, value: (row: Row) => frame.words.states[row.cell.state] },
      { heading: gap.sheet.level, value: (row: Row) => row.cell.level },
      { heading: gap.sheet.required, value: (row: Row) => row.cell.requiredThere },
      ...FIGURES.map((name) => ({
        heading: gap.sheet[name],
        // A gap that nobody knows is left empty: a 0 would say that there is none.
        value: (row: Row) => (row.cell.held === null ? null : row.cell[name]),
      })),
    ],
    rows,
  );
});

gapRoutes.get(`${BASE}/core`, (c) => corePage(c));

gapRoutes.post(`${BASE}/core`, async (c) => {
  const { seen, ...mine } = await fieldsIn(c);
  const plan = planIn(c);
  const input = { plan, seen: readSeen(seen), mine };
  const answered = await answerCore(c.var.actor, input, c.var.platform);
  if (answered.ok) return c.redirect(`${analysisPaths.core(plan)}?done=saved`, 303);
  const frame = analysisFrameOf(c);
  switch (answered.failure.kind) {
    case 'plan-closed':
      return corePage(c, { values: mine, seen: input.seen, conflicts: [], message: frame.words.closed }, 422);
    case 'note-too-long': {
      const message = analysisGapTexts[frame.locale].core.noteTooLong;
      return corePage(c, { values: mine, seen: input.seen, conflicts: [], message }, 422);
    }
    case 'conflict': {
      const { merged, stored, conflicts } = answered.failure;
      return corePage(c, { values: merged, seen: stored, conflicts, message: undefined }, 409);
    }
  }
});

async function corePage(c: WebContext, given?: CoreState, status: 200 | 409 | 422 = 200): Promise<Response> {
  const frame = analysisFrameOf(c);
  const words = analysisGapTexts[frame.locale];
  const view = await viewGap(c.var.actor, planIn(c), frame.locale, c.var.platform, 'see-plan');
  const stored = coreFields(view.answers);
  const done = c.req.query('done') === 'saved' && c.req.method === 'GET' ? frame.texts.saved : undefined;
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: words.core.title, status },
    <CorePage
      frame={frame}
      words={words}
      view={view}
      state={given ?? { values: stored, seen: stored, conflicts: [], message: undefined }}
      done={done}
    />,
  );
}
