import { Hono } from 'hono';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { downloadTable } from '../../../../../web/download.ts';
import { formatDate } from '../../../../../web/format.ts';
import { listAddress, pageOf } from '../../../../../web/list-address.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { importRegister, type RegisterFailure } from '../../../actions/plan/mapping/import-register.ts';
import { REGISTER_COLUMNS } from '../../../domain/plan/mapping/register-sheet.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { viewCertificates } from '../../../views/plan/mapping/certificates.ts';
import { fileIn, shownFileIn, travelling } from '../analysis/file-input.ts';
import { analysisFrameOf, AnalysisPage, renderAnalysis } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { saySheetFailure, type SheetState, SheetSteps } from '../analysis/sheet-page.tsx';
import { planIn } from '../frame.tsx';

export const certificateRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/certificates';
const PAGE = 50;
const KIND = { expired: 'stopped', soon: 'attention', valid: 'done' } as const;

certificateRoutes.get(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const { certificates: words } = mappingTexts[frame.locale];
  const { shell, certificates } = await viewCertificates(
    c.var.actor,
    planIn(c),
    frame.locale,
    c.var.platform,
  );
  const query = (c.req.query('q') ?? '').trim().slice(0, 200);
  const show = c.req.query('show') === 'expiring' ? 'expiring' : '';
  const found = certificates.filter(
    (one) =>
      `${one.givenName} ${one.familyName} ${one.competenceName}`
        .toLowerCase()
        .includes(query.toLowerCase()) &&
      (show === '' || one.state !== 'valid'),
  );
  const path = analysisPaths.certificates(shell.plan.id);
  const address = listAddress(path, { q: query, show, page: c.req.query('page') });
  const page = pageOf(c.req.query('page'), found.length, PAGE);
  const count = /^imported-(\d{1,6})$/.exec(c.req.query('done') ?? '')?.[1];
  return renderAnalysis(
    c,
    frame,
    shell,
    { title: words.title },
    <AnalysisPage
      frame={frame}
      shell={shell}
      here="certificates"
      title={words.title}
      lead={words.lead}
      done={count === undefined ? undefined : words.imported(Number(count))}
      actions={<LinkButton href={analysisPaths.certificateSheet(shell.plan.id)}>{words.upload}</LinkButton>}
    >
      {certificates.length === 0 ? (
        <EmptyState heading={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <SearchForm
            action={path}
            label={words.search}
            query={query}
            texts={frame.shell.search}
            clearHref={path}
            chosen={show === '' ? [] : [{ label: words.expiring, removeHref: address.with({ show: '' }) }]}
            result={words.result(found.length, certificates.length)}
            filters={
              <Select
                name="show"
                label={words.show}
                optional={frame.shell.form.optional}
                value={show}
                options={[
                  { value: '', label: words.all },
                  { value: 'expiring', label: words.expiring },
                ]}
              />
            }
          />
          <Table
            caption={words.caption}
            captionHidden
            rows={found.slice((page - 1) * PAGE, page * PAGE)}
            rowKey={(one) => `${one.employee} ${one.competence}`}
            texts={frame.shell.table}
            columns={[
              { key: 'name', heading: words.name, cell: (one) => `${one.givenName} ${one.familyName}` },
              { key: 'competence', heading: words.competence, cell: (one) => one.competenceName },
              { key: 'level', heading: words.level, align: 'end', cell: (one) => one.level },
              { key: 'basis', heading: words.basis, cell: (one) => words.bases[one.basis] },
              {
                key: 'until',
                heading: words.until,
                cell: (one) =>
                  one.validUntil === null ? words.noEnd : formatDate(one.validUntil, frame.locale),
              },
              {
                key: 'state',
                heading: words.state,
                cell: (one) => <Status kind={KIND[one.state]}>{words.states[one.state]}</Status>,
              },
            ]}
          />
          <Pagination
            page={page}
            pages={Math.max(1, Math.ceil(found.length / PAGE))}
            href={(to) => address.with({ page: to })}
            texts={frame.shell.pages}
          />
        </>
      )}
    </AnalysisPage>,
  );
});

certificateRoutes.get(`${BASE}/sheet`, (c) => showSheet(c, { step: 'choose' }));

certificateRoutes.get(`${BASE}/sheet/template`, async (c) => {
  const { certificates } = mappingTexts[c.var.locale];
  await viewCertificates(c.var.actor, planIn(c), c.var.locale, c.var.platform);
  const columns = REGISTER_COLUMNS.map((column) => ({
    heading: certificates.headings[column],
    value: () => null,
  }));
  return downloadTable(c, 'xlsx', certificates.templateName, columns, []);
});

certificateRoutes.post(`${BASE}/sheet`, async (c) => {
  const { words, locale } = analysisFrameOf(c);
  const file = await fileIn(c);
  if (file === undefined) return showSheet(c, { step: 'choose', message: words.sheet.noFile });
  const checked = await importRegister(c.var.actor, { plan: planIn(c), file, only: 'check' }, c.var.platform);
  if (!checked.ok) return refused(c, checked.failure);
  const count = checked.value.taken.length;
  const { certificates } = mappingTexts[locale];
  return showSheet(c, {
    step: 'accept',
    lines: [words.sheet.willAdd(count)],
    file: travelling(file),
    button: count === 0 ? null : certificates.accept(count),
  });
});

certificateRoutes.post(`${BASE}/sheet/accept`, async (c) => {
  const plan = planIn(c);
  const taken = await importRegister(c.var.actor, { plan, file: await shownFileIn(c) }, c.var.platform);
  if (!taken.ok) return refused(c, taken.failure);
  return c.redirect(`${analysisPaths.certificates(plan)}?done=imported-${taken.value.taken.length}`, 303);
});

function refused(c: WebContext, failure: RegisterFailure): Promise<Response> {
  const frame = analysisFrameOf(c);
  const { headings, faults } = mappingTexts[frame.locale].certificates;
  if (failure.kind !== 'rows-wrong')
    return showSheet(c, { step: 'choose', message: saySheetFailure(failure, headings, frame) });
  const problems = failure.checked.problems.map(({ row, column, found, wrong }) => ({
    row,
    column: headings[column],
    found,
    wrong: faults[wrong],
  }));
  return showSheet(c, {
    step: 'choose',
    message: frame.words.sheet.problemsTitle(problems.length),
    problems,
  });
}

async function showSheet(c: WebContext, state: SheetState): Promise<Response> {
  const frame = analysisFrameOf(c);
  const { certificates: words } = mappingTexts[frame.locale];
  const { shell } = await viewCertificates(c.var.actor, planIn(c), frame.locale, c.var.platform);
  return renderAnalysis(
    c,
    frame,
    shell,
    {
      title: words.sheetTitle,
      status: state.step === 'choose' && state.message !== undefined ? 422 : 200,
      crumbs: [{ href: analysisPaths.certificates(shell.plan.id), label: words.title }],
    },
    <AnalysisPage
      frame={frame}
      shell={shell}
      here="certificates"
      title={words.sheetTitle}
      lead={words.sheetLead}
    >
      <SheetSteps
        frame={frame}
        state={state}
        path={analysisPaths.certificateSheet(shell.plan.id)}
        needs={frame.words.sheet.needs}
        columns={REGISTER_COLUMNS.map((column) => words.columns[column])}
      />
    </AnalysisPage>,
  );
}
