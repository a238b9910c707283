import { Hono } from 'hono';
import { NotFound } from '../../../../access/index.ts';
import { isUuid, type RegionId } from '../../../../kernel/ids.ts';
import { isMunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { toCsv } from '../../../../platform/spreadsheet/write-table.ts';
import { renderFragment } from '../../../../web/layout/render.ts';
import { shellTexts } from '../../../../web/layout/texts/index.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { isMoved, LEVER_IDS } from '../../domain/capacity/levers.ts';
import { needTexts } from '../../texts/need.ts';
import { FIGURE_NAMES, type FigureRow, figureRows } from '../../views/need/figure-rows.ts';
import { type NeedAsk, type NeedPicture, viewNeed } from '../../views/need/need.ts';
import { type PlaceAsk, viewPlaces } from '../../views/need/places.ts';
import { ChoosePage } from './choose-page.tsx';
import { leverSentence } from './levers-form.tsx';
import { NeedPage, NoPicturePage } from './need-page.tsx';
import { needPaths } from './paths.ts';
import { StaffPart } from './staff-part.tsx';
import { listLine, nameOfList, placeName, registerLine, type Words } from './words.ts';

export const needRoutes = new Hono<WebEnv>();

needRoutes.get(needPaths.choose, async (c) => {
  const { actor, platform } = c.var;
  const code = c.req.query('municipality');
  if (code !== undefined && isMunicipalityCode(code))
    return c.redirect(needPaths.place({ kind: 'municipality', code }), 303);
  const words = wordsOf(c);
  const places = await viewPlaces(actor, platform);
  return renderPage(c, { title: words.texts.title }, <ChoosePage places={places} words={words} />);
});

needRoutes.get('/capacity/regions/:regionId', (c) => showPlace(c, regionIn(c)));
needRoutes.get('/capacity/regions/:regionId/levers', (c) => showChanged(c, regionIn(c)));
needRoutes.get('/capacity/regions/:regionId/files/:file', (c) => sendFile(c, regionIn(c)));
needRoutes.get('/capacity/:place', (c) => showPlace(c, placeIn(c)));
needRoutes.get('/capacity/:place/levers', (c) => showChanged(c, placeIn(c)));
needRoutes.get('/capacity/:place/files/:file', (c) => sendFile(c, placeIn(c)));

async function showPlace(c: WebContext, place: PlaceAsk): Promise<Response> {
  const words = wordsOf(c);
  const view = await viewNeed(c.var.actor, place, askOf(c), c.var.platform);
  const page = {
    title: words.texts.titleIn(placeName(view.place, words)),
    breadcrumbs: [{ href: needPaths.choose, label: words.texts.title }],
    width: 'wide' as const,
  };
  if (view.state === 'drawn')
    return renderPage(c, page, <NeedPage words={words} picture={view} query={queryOf(view)} />);
  const { pathname, search } = new URL(c.req.url);
  if (view.state === 'working') c.header('refresh', '3');
  return renderPage(c, page, <NoPicturePage words={words} view={view} again={pathname + search} />);
}

/** What the levers change: the sentence, and the charts under it as a piece of the page. */
async function showChanged(c: WebContext, place: PlaceAsk): Promise<Response> {
  const words = wordsOf(c);
  const view = await viewNeed(c.var.actor, place, askOf(c), c.var.platform);
  // Whoever pulls a lever has the page before them, so only what has been thrown away meanwhile can be missing.
  if (view.state !== 'drawn') return c.text('', 503);
  const props = { words, picture: view, query: queryOf(view) };
  return c.json({ sentence: leverSentence(props), changed: renderFragment(<StaffPart {...props} />) });
}

async function sendFile(c: WebContext, place: PlaceAsk): Promise<Response> {
  const words = wordsOf(c);
  const [name, format] = (c.req.param('file') ?? '').split('.');
  const figure = name === 'all' ? name : FIGURE_NAMES.find((one) => one === name);
  if (figure === undefined || (format !== 'csv' && format !== 'json')) throw new NotFound('figure');
  const view = await viewNeed(c.var.actor, place, askOf(c), c.var.platform);
  if (view.state !== 'drawn') throw new NotFound('figure');
  const rows = figureRows(view, figure);
  const fileName = `${words.texts.downloads.fileName(placeName(view.place, words))}.${format}`;
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  if (format === 'json') return c.json({ ...aboutOf(view, words), figures: rows });
  c.header('content-type', 'text/csv; charset=utf-8');
  return c.body(toCsv(columnsOf(view, words), rows));
}

/** What one must know to compute the figures anew. */
function aboutOf(view: NeedPicture, words: Words) {
  return {
    place: placeName(view.place, words),
    municipalities: view.area.codes,
    source: view.source.publisher,
    name: view.source.name,
    vintage: view.source.vintage,
    licence: view.source.licence,
    baseYear: view.area.baseYear,
    draws: view.area.draws,
    seed: view.area.seed,
    levers: view.values,
    staffLists: view.ownStaff.map(({ municipality, listedOn, mapped, notMapped, elsewhere, use }) => ({
      municipality,
      listedOn,
      // What is drawn to be shared tells no more of a list than that it was used.
      ...(view.place.kind === 'municipality' ? { mapped, notMapped: notMapped.positions, elsewhere } : {}),
      use,
    })),
  };
}

function columnsOf(view: NeedPicture, words: Words) {
  const { columns, units } = words.texts.downloads;
  const figure = (heading: string, of: (row: FigureRow) => string | number | null) => ({
    heading,
    value: of,
  });
  return [
    figure(columns.figure, (row) => row.figure),
    figure(columns.item, (row) => row.item),
    figure(columns.year, (row) => row.year),
    figure(columns.counted, (row) => row.counted),
    figure(columns.low, (row) => row.p10),
    figure(columns.lowerMiddle, (row) => row.p25),
    figure(columns.middle, (row) => row.p50),
    figure(columns.upperMiddle, (row) => row.p75),
    figure(columns.high, (row) => row.p90),
    figure(columns.unit, (row) => units[row.unit]),
    figure(columns.source, (row) => sourceOf(row, view, words)),
    figure(columns.vintage, ({ figure: of }) =>
      of === 'own-staff' ? (view.ownStaff[0]?.listedOn ?? view.today) : view.source.vintage,
    ),
  ];
}

/** What there is, and what is lacking beside it, stands on staff lists too, where some were used. */
const ON_LISTS: readonly FigureRow['figure'][] = ['need-and-supply', 'gap', 'gap-by-education', 'scenarios'];

function sourceOf({ figure }: FigureRow, view: NeedPicture, words: Words): string {
  if (figure === 'own-staff')
    return view.ownStaff.map((list) => nameOfList(list, { words, picture: view })).join();
  return (ON_LISTS.includes(figure) ? listLine(view, words) : '') + registerLine(view, words);
}

function placeIn(c: WebContext): PlaceAsk {
  const place = c.req.param('place') ?? '';
  if (place === 'country') return { kind: 'country' };
  if (!isMunicipalityCode(place)) throw new NotFound('place');
  return { kind: 'municipality', code: place };
}

function regionIn(c: WebContext): PlaceAsk {
  const id = c.req.param('regionId') ?? '';
  if (!isUuid(id)) throw new NotFound('region');
  return { kind: 'region', id: id as RegionId };
}

function askOf(c: WebContext): NeedAsk {
  return {
    lever: (name) => c.req.query(name),
    compare: c.req.queries('compare') ?? [],
    year: c.req.query('year'),
  };
}

/** The levers and what is compared, as an address says it; nothing when nothing has been moved. */
function queryOf({ levers, values, compared, year, years }: NeedPicture): string {
  const query = new URLSearchParams();
  for (const id of LEVER_IDS) {
    const lever = levers.find((one) => one.id === id);
    if (lever !== undefined && isMoved(lever, values)) query.set(id, `${values[id]}`);
  }
  for (const { name } of compared) query.append('compare', name);
  if (year !== years[1]) query.set('year', `${year}`);
  return query.toString();
}

function wordsOf(c: WebContext): Words {
  const { locale } = c.var;
  return { locale, texts: needTexts[locale], shell: shellTexts(locale) };
}
