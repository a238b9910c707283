import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { addCapital, changeCapital, dropCapital } from '../../../actions/plan/analysis/capital.ts';
import type { PlanCapitalId } from '../../../domain/plan/analysis/capital.ts';
import { type CapitalErrors, fieldsOfCapital, LEVELS } from '../../../domain/plan/analysis/capital-fields.ts';
import { analysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import { viewCapital, viewCapitalRow } from '../../../views/plan/analysis/capital.ts';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn, textFor } from '../request.ts';
import { CapitalFormPage } from './capital-form.tsx';
import { CapitalPage } from './capital-page.tsx';
import { ConfirmPage } from './confirm.tsx';
import { analysisFrameOf, renderAnalysis, unitOf } from './frame.tsx';
import { analysisPaths } from './paths.ts';
import { readSeen } from './seen.ts';

export const capitalRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/capital';

capitalRoutes.get(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const words = analysisGapTexts[frame.locale];
  const view = await viewCapital(c.var.actor, planIn(c), frame.locale, c.var.platform);
  const [kind = '', count = ''] = (c.req.query('done') ?? '').split('-');
  const number = /^\d{1,5}$/.test(count) ? Number(count) : 1;
  const done: Readonly<Record<string, string>> = {
    saved: words.capital.saved,
    removed: words.capital.removed,
    counted: words.capital.counted(number),
    imported: words.capital.imported(number),
  };
  const query = (c.req.query('q') ?? '').trim().slice(0, 200);
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: words.capital.title },
    <CapitalPage frame={frame} words={words} view={view} query={query} done={textFor(done, kind)} />,
  );
});

capitalRoutes.get(`${BASE}/:file{file\\.(csv|xlsx)}`, async (c) => {
  const frame = analysisFrameOf(c);
  const format = c.req.param('file').slice('file.'.length);
  if (!isDownloadFormat(format)) throw new NotFound('file');
  const { capital } = analysisGapTexts[frame.locale];
  const { shell, rows } = await viewCapital(c.var.actor, planIn(c), frame.locale, c.var.platform);
  const query = (c.req.query('q') ?? '').trim().toLowerCase();
  const found = rows.filter((row) =>
    `${row.competenceName} ${unitOf(row.unitName, frame, shell.plan)}`.toLowerCase().includes(query),
  );
  const { headings } = capital.sheet;
  return downloadTable(
    c,
    format,
    `${shell.plan.name} ${capital.title.toLowerCase()}`,
    [
      { heading: headings.competence, value: (row) => row.competenceName },
      { heading: headings.unit, value: (row) => row.unitName },
      { heading: headings.fte, value: (row) => row.fte },
      { heading: headings.usedFte, value: (row) => row.usedFte },
      { heading: headings.persons, value: (row) => (row.aspect === 'staffing' ? row.persons : null) },
      ...LEVELS.map((level) => ({
        heading: headings[`level${level}`],
        value: (row: (typeof found)[number]) => row.levels?.[level] ?? null,
      })),
      { heading: headings.usedPersons, value: (row) => row.usedPersons },
      { heading: headings.asOf, value: (row) => row.asOf },
      { heading: headings.source, value: (row) => row.source },
      { heading: capital.columns.basis, value: (row) => frame.words.bases[row.basis] },
    ],
    found,
  );
});

capitalRoutes.get(`${BASE}/new`, (c) => {
  const values = { asOf: c.var.platform.today, competence: c.req.query('competence') ?? '' };
  return formPage(c, undefined, { values, errors: [], seen: {}, conflicts: [] });
});

capitalRoutes.post(`${BASE}/new`, async (c) => {
  const { seen: _, ...fields } = await fieldsIn(c);
  const added = await addCapital(c.var.actor, { plan: planIn(c), fields }, c.var.platform);
  return added.ok ? saved(c) : refused(c, undefined, fields, {}, added.failure);
});

capitalRoutes.get(`${BASE}/:capitalId`, (c) => formPage(c, capitalIn(c)));

capitalRoutes.post(`${BASE}/:capitalId`, async (c) => {
  const { seen, ...mine } = await fieldsIn(c);
  const input = { plan: planIn(c), capital: capitalIn(c), seen: readSeen(seen), mine };
  const changed = await changeCapital(c.var.actor, input, c.var.platform);
  return changed.ok ? saved(c) : refused(c, input.capital, mine, input.seen, changed.failure);
});

capitalRoutes.get(`${BASE}/:capitalId/remove`, async (c) => {
  const frame = analysisFrameOf(c);
  const { capital } = analysisGapTexts[frame.locale];
  const id = capitalIn(c);
  const view = await viewCapitalRow(c.var.actor, planIn(c), id, frame.locale, c.var.platform);
  const name = view.competences.find((one) => one.id === view.row?.competence)?.name ?? '';
  const what = `${name}, ${unitOf(view.row?.unitName ?? '', frame, view.shell.plan)}`;
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: capital.removeTitle },
    <ConfirmPage
      frame={frame}
      shell={view.shell}
      here="capital"
      title={capital.removeTitle}
      text={capital.removeText(what)}
      action={analysisPaths.removeCapital(view.shell.plan.id, id)}
      confirm={frame.words.remove}
      back={analysisPaths.capitalRow(view.shell.plan.id, id)}
    />,
  );
});

capitalRoutes.post(`${BASE}/:capitalId/remove`, async (c) => {
  const plan = planIn(c);
  const dropped = await dropCapital(c.var.actor, { plan, capital: capitalIn(c) }, c.var.platform);
  return c.redirect(`${analysisPaths.capital(plan)}${dropped.ok ? '?done=removed' : ''}`, 303);
});

function capitalIn(c: WebContext): PlanCapitalId {
  return idIn<PlanCapitalId>(c, 'capitalId');
}

function saved(c: WebContext): Response {
  return c.redirect(`${analysisPaths.capital(planIn(c))}?done=saved`, 303);
}

type Failure = Extract<Awaited<ReturnType<typeof changeCapital>>, { ok: false }>['failure'];

function refused(
  c: WebContext,
  id: PlanCapitalId | undefined,
  values: Readonly<Record<string, string>>,
  seen: Readonly<Record<string, string>>,
  failure: Failure,
): Promise<Response> {
  const { words, locale } = analysisFrameOf(c);
  const { faults, capital } = analysisGapTexts[locale];
  const state = { values, seen, conflicts: [] };
  const said = (errors: CapitalErrors) =>
    Object.entries(errors).map(([field, fault]) => ({ field, message: faults[fault] }));
  switch (failure.kind) {
    case 'plan-closed':
      return formPage(c, id, { ...state, errors: [{ field: 'competence', message: words.closed }] }, 422);
    case 'fields-wrong':
      return formPage(c, id, { ...state, errors: said(failure.errors) }, 422);
    case 'there-already': {
      const errors = [{ field: 'competence', message: capital.thereAlready }];
      return formPage(c, id, { ...state, errors, same: failure.capital }, 422);
    }
    case 'conflict': {
      const { conflicts, stored, merged } = failure;
      return formPage(c, id, { values: merged, errors: [], seen: stored, conflicts }, 409);
    }
  }
}

async function formPage(
  c: WebContext,
  id: PlanCapitalId | undefined,
  given?: Parameters<typeof CapitalFormPage>[0]['state'],
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const frame = analysisFrameOf(c);
  const words = analysisGapTexts[frame.locale];
  const view = await viewCapitalRow(c.var.actor, planIn(c), id, frame.locale, c.var.platform);
  const stored = view.row === undefined ? {} : fieldsOfCapital(view.row);
  return renderAnalysis(
    c,
    frame,
    view.shell,
    {
      title: words.capital.formTitle,
      status,
      crumbs: [{ href: analysisPaths.capital(view.shell.plan.id), label: words.capital.title }],
    },
    <CapitalFormPage
      frame={frame}
      words={words}
      view={view}
      state={given ?? { values: stored, errors: [], seen: stored, conflicts: [] }}
    />,
  );
}
