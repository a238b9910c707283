import { Hono } from 'hono';
import { NotFound } from '../../../access/index.ts';
import type { OutColumn } from '../../../platform/spreadsheet/write-table.ts';
import { downloadTable, isDownloadFormat } from '../../../web/download.ts';
import { listAddress, pageOf } from '../../../web/list-address.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { AGE_BANDS } from '../domain/age-band.ts';
import { creditsOf, LEADER_ORDERS, type LeaderQuestion, type LeaderRow } from '../domain/leader-list.ts';
import { orderOf } from '../domain/list-orders.ts';
import { LEVELS } from '../domain/responsibility.ts';
import { SERVICE_TYPES } from '../domain/service-type.ts';
import { viewLeaders } from '../views/leaders.ts';
import { LEADERS_PAGE_SIZE, LeadersPage } from './leaders-page.tsx';
import { paths } from './paths.ts';
import { codeIn, type Frame, frame, queryIn, wordIn } from './request.ts';

export const leaderRoutes = new Hono<WebEnv>();

leaderRoutes.get('/municipalities/:code/leaders', async (c) => {
  const f = frame(c);
  const code = codeIn(c);
  const ask = leaderQuestion(c);
  const view = await viewLeaders(f.actor, code, ask, f.platform);
  const page = pageOf(c.req.query('page'), view.rows.length, LEADERS_PAGE_SIZE);
  const asked = addressed(c, ask);
  return renderPage(
    c,
    {
      title: f.texts.leaders.title(view.municipality.name),
      width: 'wide',
      breadcrumbs: [{ href: paths.municipality(code), label: view.municipality.name }],
    },
    <LeadersPage
      frame={f}
      view={view}
      ask={ask}
      page={page}
      address={listAddress(paths.leaders(code), { ...asked, page })}
      files={{
        csv: listAddress(paths.leadersFile(code, 'csv'), asked).with({}),
        xlsx: listAddress(paths.leadersFile(code, 'xlsx'), asked).with({}),
      }}
    />,
  );
});

/** The list that is on the screen, with all its pages. */
leaderRoutes.get('/municipalities/:code/leaders/file/:format', async (c) => {
  const f = frame(c);
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const view = await viewLeaders(f.actor, codeIn(c), leaderQuestion(c), f.platform);
  return downloadTable(c, format, f.texts.leaders.title(view.municipality.name), columnsOf(f), view.rows);
});

function leaderQuestion(c: WebContext): LeaderQuestion {
  return {
    query: queryIn(c),
    education: wordIn(c, 'education', ['lacking', 'formal']),
    service: wordIn(c, 'service', SERVICE_TYPES),
    age: wordIn(c, 'age', AGE_BANDS),
    level: wordIn(c, 'level', LEVELS),
    ...orderOf(LEADER_ORDERS, c.req.query('sort')),
  };
}

function addressed(c: WebContext, ask: LeaderQuestion) {
  return {
    q: ask.query,
    education: ask.education ?? undefined,
    service: ask.service ?? undefined,
    level: ask.level ?? undefined,
    age: ask.age ?? undefined,
    sort: c.req.query('sort'),
  };
}

function columnsOf(f: Frame): readonly OutColumn<LeaderRow>[] {
  const texts = f.texts.leaders;
  const services = (row: LeaderRow) => [...new Set(row.units.map((unit) => f.texts.services[unit.service]))];
  return [
    { heading: texts.name, value: (row) => `${row.familyName}, ${row.givenName}` },
    { heading: texts.units, value: (row) => row.units.map((unit) => unit.name).join(', ') },
    { heading: texts.service, value: (row) => services(row).join(', ') },
    { heading: texts.level, value: (row) => f.texts.levels[row.level] },
    { heading: texts.staff, value: (row) => row.staff },
    { heading: texts.fte, value: (row) => row.fte },
    { heading: texts.span, value: (row) => row.span },
    {
      heading: texts.formal,
      value: (row) => (row.education.outcome === 'formal' ? texts.formalYes : texts.formalNo),
    },
    { heading: texts.credits, value: (row) => creditsOf(row.education) },
    { heading: texts.courses, value: (row) => row.courses.join(', ') },
    { heading: texts.age, value: (row) => f.texts.ages[row.ageBand] },
  ];
}
