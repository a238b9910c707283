import { Hono } from 'hono';
import { NotFound } from '../../../access/index.ts';
import type { Figure } from '../../../disclosure/index.ts';
import { isMunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { OutColumn } from '../../../platform/spreadsheet/write-table.ts';
import { downloadTable, isDownloadFormat } from '../../../web/download.ts';
import { formatNumber } from '../../../web/format.ts';
import { shellTexts } from '../../../web/layout/texts/index.ts';
import { listAddress, pageOf } from '../../../web/list-address.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { ownMunicipalities } from '../../organisation/index.ts';
import { chooseCoverage, COVERAGE_ORDERS, type CoverageQuestion } from '../domain/coverage-list.ts';
import { steeringTexts } from '../texts/index.ts';
import { type PlaceFigure, viewCoverage, viewMunicipalCoverage } from '../views/coverage.ts';
import { COVERAGE_PAGE_SIZE, CoveragePage, MunicipalCoveragePage } from './coverage-page.tsx';
import { isOpen } from './figure-cells.tsx';
import { paths } from './paths.ts';

export const coverageRoutes = new Hono<WebEnv>();

coverageRoutes.get(paths.coverage, async (c) => {
  const words = wordsOf(c);
  const ask = questionOf(c);
  const coverage = await viewCoverage(c.var.actor, c.var.platform);
  const rows = chooseCoverage(coverage.municipalities, ask);
  const page = pageOf(c.req.query('page'), rows.length, COVERAGE_PAGE_SIZE);
  const asked = { q: ask.query, sort: c.req.query('sort') };
  return renderPage(
    c,
    { title: words.texts.title },
    <CoveragePage
      words={words}
      coverage={coverage}
      rows={rows}
      query={ask.query}
      page={page}
      address={listAddress(paths.coverage, { ...asked, page })}
      own={coverage.municipalities.length === 1 ? ownMunicipalities(c.var.actor) : []}
      files={{
        csv: listAddress(paths.file('csv'), asked).with({}),
        xlsx: listAddress(paths.file('xlsx'), asked).with({}),
      }}
    />,
  );
});

coverageRoutes.get('/coverage/municipalities/:code', async (c) => {
  const words = wordsOf(c);
  const code = c.req.param('code');
  if (!isMunicipalityCode(code)) throw new NotFound('coverage');
  const coverage = await viewMunicipalCoverage(c.var.actor, code, c.var.platform);
  return renderPage(
    c,
    {
      title: words.texts.titleIn(coverage.place.name),
      breadcrumbs: [{ href: paths.coverage, label: words.texts.navigation }],
    },
    <MunicipalCoveragePage words={words} coverage={coverage} />,
  );
});

/** The table as it is shown: what is hidden on the page is hidden in the file. */
coverageRoutes.get('/coverage/file/:format', async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const words = wordsOf(c);
  const coverage = await viewCoverage(c.var.actor, c.var.platform);
  const rows = chooseCoverage(coverage.municipalities, questionOf(c));
  return downloadTable(c, format, words.texts.fileName, columnsOf(words), rows);
});

function wordsOf(c: WebContext) {
  const { locale } = c.var;
  return { locale, texts: steeringTexts[locale], shell: shellTexts(locale) };
}

function questionOf(c: WebContext): CoverageQuestion {
  const sort = c.req.query('sort') ?? '';
  const name = sort.replace(/^-/, '');
  const order = COVERAGE_ORDERS.find((known) => known === name);
  return {
    query: (c.req.query('q') ?? '').trim().slice(0, 100),
    order: order ?? 'name',
    descending: order !== undefined && sort.startsWith('-'),
  };
}

function columnsOf({ texts, locale }: ReturnType<typeof wordsOf>): readonly OutColumn<PlaceFigure>[] {
  const leaders = (figure: Figure | null) => {
    if (figure === null) return 0;
    return figure.kind === 'too-few' ? texts.hidden : figure.total;
  };
  const formal = (figure: Figure | null) => {
    if (figure === null) return 0;
    if (figure.kind === 'shown') return figure.count;
    if (figure.kind === 'too-few' || isOpen(figure)) return texts.hidden;
    return texts.between(formatNumber(figure.from, locale), formatNumber(figure.to, locale));
  };
  return [
    { heading: texts.municipality, value: (row) => row.name },
    { heading: texts.county, value: (row) => row.county },
    { heading: texts.leaders, value: (row) => leaders(row.figure) },
    { heading: texts.formal, value: (row) => formal(row.figure) },
    {
      heading: texts.share,
      value: (row) => (row.figure?.kind === 'shown' ? Math.round(row.figure.share * 1000) / 1000 : null),
    },
  ];
}
