import { Hono } from 'hono';
import type { Result } from '../../../../../kernel/result.ts';
import { downloadTable } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import {
  importRequirements,
  type RequirementSheetFailure,
} from '../../../actions/plan/analysis/import-requirements.ts';
import {
  type CheckedRequirements,
  REQUIREMENT_COLUMNS,
} from '../../../domain/plan/analysis/requirement-sheet.ts';
import { viewRequirement } from '../../../views/plan/analysis/requirements.ts';
import { planIn } from '../frame.tsx';
import { fileIn, shownFileIn, travelling } from './file-input.ts';
import { type AnalysisFrame, analysisFrameOf, AnalysisPage, renderAnalysis } from './frame.tsx';
import { analysisPaths } from './paths.ts';
import { saySheetFailure, type SheetState, SheetSteps } from './sheet-page.tsx';

export const requirementSheetRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/requirements/sheet';

requirementSheetRoutes.get(BASE, (c) => showSheet(c, { step: 'choose' }));

/** An empty sheet with the headings that the import knows. */
requirementSheetRoutes.get(`${BASE}/template`, async (c) => {
  const { words, locale } = analysisFrameOf(c);
  await viewRequirement(c.var.actor, planIn(c), undefined, locale, c.var.platform);
  const columns = REQUIREMENT_COLUMNS.map((column) => ({
    heading: words.sheet.headings[column],
    value: () => null,
  }));
  return downloadTable(c, 'xlsx', words.sheet.templateName, columns, []);
});

requirementSheetRoutes.post(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const file = await fileIn(c);
  if (file === undefined) return showSheet(c, { step: 'choose', message: frame.words.sheet.noFile });
  const checked = await importRequirements(
    c.var.actor,
    { plan: planIn(c), file, only: 'check' },
    c.var.platform,
  );
  if (!checked.ok) return refused(c, frame, checked);
  const { added, alreadyThere } = checked.value;
  const { sheet } = frame.words;
  return showSheet(c, {
    step: 'accept',
    lines: [sheet.willAdd(added.length), ...(alreadyThere === 0 ? [] : [sheet.already(alreadyThere)])],
    file: travelling(file),
    button: added.length === 0 ? null : sheet.accept(added.length),
  });
});

requirementSheetRoutes.post(`${BASE}/accept`, async (c) => {
  const plan = planIn(c);
  const file = await shownFileIn(c);
  const taken = await importRequirements(c.var.actor, { plan, file }, c.var.platform);
  if (!taken.ok) return refused(c, analysisFrameOf(c), taken);
  return c.redirect(`${analysisPaths.requirements(plan)}?done=added-${taken.value.added.length}`, 303);
});

function refused(
  c: WebContext,
  frame: AnalysisFrame,
  { failure }: Extract<Result<CheckedRequirements, RequirementSheetFailure>, { ok: false }>,
): Promise<Response> {
  const { sheet, faults, closed } = frame.words;
  switch (failure.kind) {
    case 'plan-closed':
      return showSheet(c, { step: 'choose', message: closed });
    case 'rows-wrong': {
      const problems = failure.checked.problems.map(({ row, column, found, wrong }) => ({
        row,
        column: sheet.headings[column],
        found,
        wrong: faults[wrong],
      }));
      return showSheet(c, { step: 'choose', message: sheet.problemsTitle(problems.length), problems });
    }
    default:
      return showSheet(c, { step: 'choose', message: saySheetFailure(failure, sheet.headings, frame) });
  }
}

async function showSheet(c: WebContext, state: SheetState): Promise<Response> {
  const frame = analysisFrameOf(c);
  const { sheet, requirements } = frame.words;
  const { shell } = await viewRequirement(c.var.actor, planIn(c), undefined, frame.locale, c.var.platform);
  const path = analysisPaths.requirementSheet(shell.plan.id);
  return renderAnalysis(
    c,
    frame,
    shell,
    {
      title: sheet.title,
      status: state.step === 'choose' && state.message !== undefined ? 422 : 200,
      crumbs: [{ href: analysisPaths.requirements(shell.plan.id), label: requirements.title }],
    },
    <AnalysisPage frame={frame} shell={shell} here="requirements" title={sheet.title} lead={sheet.lead}>
      <SheetSteps
        frame={frame}
        state={state}
        path={path}
        needs={sheet.needs}
        columns={REQUIREMENT_COLUMNS.map((column) => sheet.columns[column])}
      />
    </AnalysisPage>,
  );
}
