import { Hono } from 'hono';
import { isUuid, type UnitId } from '../../../../../kernel/ids.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { CheckboxGroup } from '../../../../../web/components/choice-groups.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Prose } from '../../../../../web/components/prose.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { downloadTable } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { type CapitalSheetFailure, importCapital } from '../../../actions/plan/analysis/import-capital.ts';
import {
  countStaffStock,
  type StaffStockCount,
  takeStaffStock,
} from '../../../actions/plan/analysis/staff-stock.ts';
import { MEAN_EXIT_AGE } from '../../../domain/assumptions/workforce-2026.ts';
import { CAPITAL_COLUMNS } from '../../../domain/plan/analysis/capital-sheet.ts';
import { analysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import { nameCapital, viewCapitalRow } from '../../../views/plan/analysis/capital.ts';
import { planIn } from '../frame.tsx';
import { CapitalTable } from './capital-page.tsx';
import { fileIn, shownFileIn, travelling } from './file-input.ts';
import { type AnalysisFrame, analysisFrameOf, AnalysisPage, figure, renderAnalysis } from './frame.tsx';
import { analysisPaths } from './paths.ts';
import { saySheetFailure, type SheetState, SheetSteps } from './sheet-page.tsx';

export const capitalImportRoutes = new Hono<WebEnv>();
const STAFF = '/plans/:planId/analysis/capital/staff-list';
const SHEET = '/plans/:planId/analysis/capital/sheet';

capitalImportRoutes.get(STAFF, async (c) => {
  const frame = analysisFrameOf(c);
  const view = await viewCapitalRow(c.var.actor, planIn(c), undefined, frame.locale, c.var.platform);
  const asked = c.req.queries('units');
  const chosen = asked ?? view.units.filter(({ name }) => view.named.has(name)).map(({ id }) => id);
  const words = analysisGapTexts[frame.locale];
  const { staff } = words.capital;
  const count =
    c.req.query('show') === undefined
      ? undefined
      : await countStaffStock(
          c.var.actor,
          { plan: view.shell.plan.id, units: unitsIn(asked ?? []), source: staff.source },
          c.var.platform,
        );
  const path = analysisPaths.staffList(view.shell.plan.id);
  return renderAnalysis(
    c,
    frame,
    view.shell,
    {
      title: staff.title,
      crumbs: [{ href: analysisPaths.capital(view.shell.plan.id), label: words.capital.title }],
    },
    <AnalysisPage frame={frame} shell={view.shell} here="capital" title={staff.title} lead={staff.lead}>
      <Prose>
        <p>{staff.rule(figure(MEAN_EXIT_AGE.value, frame), `KS ${MEAN_EXIT_AGE.vintage}`)}</p>
      </Prose>
      {count === undefined ? null : count === null ? (
        <EmptyState heading={staff.nobody} />
      ) : (
        <Section heading={staff.previewTitle}>
          <Prose>
            <ul>
              {notesOf(count, frame).map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Prose>
          <Form action={path}>
            {(asked ?? []).map((unit) => (
              <input key={unit} type="hidden" name="units" value={unit} />
            ))}
            <ButtonGroup>
              <Button>{staff.accept(count.rows.length)}</Button>
              <LinkButton href={analysisPaths.capital(view.shell.plan.id)} variant="quiet">
                {frame.words.cancel}
              </LinkButton>
            </ButtonGroup>
          </Form>
          <CapitalTable
            frame={frame}
            words={words}
            plan={view.shell.plan}
            rows={nameCapital(count.rows, view.competences)}
            caption={staff.caption}
          />
        </Section>
      )}
      <form method="get" action={path} className="ll-form">
        <CheckboxGroup
          name="units"
          label={staff.units}
          help={staff.unitsHelp}
          optional={frame.shell.form.optional}
          values={chosen}
          options={view.units.map(({ id, name, depth }) => ({
            value: id,
            label: `${'– '.repeat(depth)}${name}`,
          }))}
        />
        <Button variant={count === undefined ? 'primary' : 'secondary'} name="show" value="1">
          {staff.show}
        </Button>
      </form>
    </AnalysisPage>,
  );
});

function notesOf(count: StaffStockCount, frame: AnalysisFrame): readonly string[] {
  const { staff } = analysisGapTexts[frame.locale].capital;
  return [
    ...(count.replaced > 0 ? [staff.replaces(count.replaced)] : []),
    ...(count.judged > 0 ? [staff.judged(count.judged)] : []),
    ...(count.notTold > 0 ? [staff.notTold(figure(Math.round(count.notTold * 10) / 10, frame))] : []),
    ...(count.noAge > 0 ? [staff.noAge(count.noAge)] : []),
  ];
}

capitalImportRoutes.post(STAFF, async (c) => {
  const frame = analysisFrameOf(c);
  const { units } = await c.req.parseBody({ all: true });
  const plan = planIn(c);
  const chosen = unitsIn((Array.isArray(units) ? units : [units]).filter((one) => typeof one === 'string'));
  const { source } = analysisGapTexts[frame.locale].capital.staff;
  const taken = await takeStaffStock(c.var.actor, { plan, units: chosen, source }, c.var.platform);
  if (taken.ok) return c.redirect(`${analysisPaths.capital(plan)}?done=counted-${taken.value}`, 303);
  return c.redirect(`${analysisPaths.staffList(plan)}?show=1`, 303);
});

function unitsIn(units: readonly string[]): readonly UnitId[] {
  return units.filter((unit): unit is UnitId => isUuid(unit)).slice(0, 200);
}

capitalImportRoutes.get(SHEET, (c) => showSheet(c, { step: 'choose' }));

capitalImportRoutes.get(`${SHEET}/template`, async (c) => {
  const { locale } = analysisFrameOf(c);
  await viewCapitalRow(c.var.actor, planIn(c), undefined, locale, c.var.platform);
  const { sheet } = analysisGapTexts[locale].capital;
  const columns = CAPITAL_COLUMNS.map((column) => ({ heading: sheet.headings[column], value: () => null }));
  return downloadTable(c, 'xlsx', sheet.templateName, columns, []);
});

capitalImportRoutes.post(SHEET, async (c) => {
  const frame = analysisFrameOf(c);
  const file = await fileIn(c);
  if (file === undefined) return showSheet(c, { step: 'choose', message: frame.words.sheet.noFile });
  const checked = await importCapital(c.var.actor, { plan: planIn(c), file, only: 'check' }, c.var.platform);
  if (!checked.ok) return refused(c, frame, checked.failure);
  const { staff, sheet } = analysisGapTexts[frame.locale].capital;
  const { taken, replaced } = checked.value;
  return showSheet(c, {
    step: 'accept',
    lines: [
      frame.words.sheet.willAdd(taken.length - replaced),
      ...(replaced === 0 ? [] : [staff.replaces(replaced)]),
    ],
    file: travelling(file),
    button: taken.length === 0 ? null : sheet.accept(taken.length),
  });
});

capitalImportRoutes.post(`${SHEET}/accept`, async (c) => {
  const plan = planIn(c);
  const taken = await importCapital(c.var.actor, { plan, file: await shownFileIn(c) }, c.var.platform);
  if (!taken.ok) return refused(c, analysisFrameOf(c), taken.failure);
  return c.redirect(`${analysisPaths.capital(plan)}?done=imported-${taken.value.taken.length}`, 303);
});

function refused(c: WebContext, frame: AnalysisFrame, failure: CapitalSheetFailure): Promise<Response> {
  const words = analysisGapTexts[frame.locale];
  const { headings } = words.capital.sheet;
  switch (failure.kind) {
    case 'plan-closed':
      return showSheet(c, { step: 'choose', message: frame.words.closed });
    case 'rows-wrong': {
      const problems = failure.checked.problems.map(({ row, column, found, wrong }) => ({
        row,
        column: headings[column],
        found,
        wrong: words.faults[wrong],
      }));
      const message = frame.words.sheet.problemsTitle(problems.length);
      return showSheet(c, { step: 'choose', message, problems });
    }
    default:
      return showSheet(c, { step: 'choose', message: saySheetFailure(failure, headings, frame) });
  }
}

async function showSheet(c: WebContext, state: SheetState): Promise<Response> {
  const frame = analysisFrameOf(c);
  const { capital } = analysisGapTexts[frame.locale];
  const { shell } = await viewCapitalRow(c.var.actor, planIn(c), undefined, frame.locale, c.var.platform);
  return renderAnalysis(
    c,
    frame,
    shell,
    {
      title: capital.sheet.title,
      status: state.step === 'choose' && state.message !== undefined ? 422 : 200,
      crumbs: [{ href: analysisPaths.capital(shell.plan.id), label: capital.title }],
    },
    <AnalysisPage
      frame={frame}
      shell={shell}
      here="capital"
      title={capital.sheet.title}
      lead={capital.sheet.lead}
    >
      <SheetSteps
        frame={frame}
        state={state}
        path={analysisPaths.capitalSheet(shell.plan.id)}
        needs={frame.words.sheet.needs}
        columns={CAPITAL_COLUMNS.map((column) => capital.sheet.columns[column])}
      />
    </AnalysisPage>,
  );
}
