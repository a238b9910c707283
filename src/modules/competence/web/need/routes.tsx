import { Hono } from 'hono';
import { NotFound } from '../../../../access/index.ts';
import { isUuid, type RegionId } from '../../../../kernel/ids.ts';
import { isMunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { downloadTable } from '../../../../web/download.ts';
import { renderFragment } from '../../../../web/layout/render.ts';
import { shellTexts } from '../../../../web/layout/texts/index.ts';
import { renderPage } from '../../../../web/page.tsx';
import { Unreadable } from '../../../../web/readable-input.ts';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { isMoved, LEVER_IDS } from '../../domain/capacity/levers.ts';
import { needTexts } from '../../texts/need.ts';
import { FIGURE_NAMES, figureRows } from '../../views/need/figure-rows.ts';
import { drawAgain, stopDrawing } from '../../views/need/area.ts';
import { type NeedPicture, type NeedView, viewNeed } from '../../views/need/need.ts';
import { type PlaceAsk, viewPlaces } from '../../views/need/places.ts';
import type { NeedAsk } from '../../views/need/read-ask.ts';
import { faultFields, leverAnswer } from './answer.ts';
import { ChoosePage } from './choose-page.tsx';
import { aboutFile, csvColumns, jsonRows } from './figure-file.ts';
import { GapPart, Lacking } from './gap-part.tsx';
import { MethodPage } from './method-page.tsx';
import { NeedPage, pageOfFault } from './need-page.tsx';
import { FileNotReadyPage, type NoPicture, NoPicturePage } from './no-picture-page.tsx';
import {
  NEED_FORMATS,
  NEED_PAGES,
  needPaths,
  type NeedFileFormat,
  type NeedPageName,
  type NeedPlace,
} from './paths.ts';
import { placeName, type Words } from './words.ts';

export const needRoutes = new Hono<WebEnv>();
/** How figures are made is no secret: whoever is shown one should be able to read it. */
export const needPublicRoutes = new Hono<WebEnv>();

/** Milliseconds: a file is worth waiting for, and a country is drawn in less; a lever should not be held for long. */
const FILE_PATIENCE = 20_000;
const LEVER_PATIENCE = 5000;
const RETRY_SECONDS = '5';

needRoutes.get(needPaths.choose, async (c) => {
  const { actor, platform } = c.var;
  const typed = c.req.query('municipality');
  if (typed !== undefined && isMunicipalityCode(typed))
    return c.redirect(needPaths.place({ kind: 'municipality', code: typed }), 303);
  const words = wordsOf(c);
  const places = await viewPlaces(actor, platform);
  const stopped = c.req.query('stopped') !== undefined;
  const notChosen = typed !== undefined;
  return renderPage(
    c,
    { title: words.texts.title, status: notChosen ? 422 : 200 },
    <ChoosePage places={places} words={words} stopped={stopped} notChosen={notChosen} />,
  );
});

needPublicRoutes.get(needPaths.method, (c) => {
  const words = wordsOf(c);
  return renderPage(
    c,
    {
      title: words.texts.method.title,
      breadcrumbs: [{ href: '/methods', label: words.texts.method.all }],
    },
    <MethodPage words={words} />,
  );
});

needRoutes.get('/capacity/regions/:regionId', (c) => showPlace(c, regionIn(c), 'overview'));
needRoutes.get('/capacity/regions/:regionId/levers', (c) => showChanged(c, regionIn(c)));
needRoutes.get('/capacity/regions/:regionId/files/:file', (c) => sendFile(c, regionIn(c)));
needRoutes.post('/capacity/regions/:regionId/drawing', (c) => changeDrawing(c, regionIn(c)));
needRoutes.get('/capacity/regions/:regionId/:page', (c) => showPlace(c, regionIn(c), pageIn(c)));
needRoutes.post('/capacity/:place/drawing', (c) => changeDrawing(c, placeIn(c)));
needRoutes.get('/capacity/:place', (c) => showPlace(c, placeIn(c), 'overview'));
needRoutes.get('/capacity/:place/levers', (c) => showChanged(c, placeIn(c)));
needRoutes.get('/capacity/:place/files/:file', (c) => sendFile(c, placeIn(c)));
needRoutes.get('/capacity/:place/:page', (c) => showPlace(c, placeIn(c), pageIn(c)));

async function showPlace(c: WebContext, place: PlaceAsk, page: NeedPlace): Promise<Response> {
  return showPicture(c, await viewNeed(c.var.actor, place, askOf(c), c.var.platform), page);
}

function showPicture(c: WebContext, view: NeedView, page: NeedPlace): Response | Promise<Response> {
  const words = wordsOf(c);
  const { pathname, search } = new URL(c.req.url);
  if (view.state === 'drawn') {
    const faults = view.faults.map(pageOfFault);
    const [first] = faults;
    // What cannot be asked for is told at its field, and the picture stands as if it had not been asked for.
    if (first !== undefined && !faults.some((one) => one === page))
      return c.redirect(`${needPaths.page(view.place, first)}${search}`, 303);
    return renderPage(
      c,
      { ...frameOf(view, words, page), status: first === undefined ? 200 : 422 },
      <NeedPage words={words} picture={view} query={queryOf(view)} here={page} />,
    );
  }
  if (view.state === 'working') c.header('refresh', '2');
  return renderPage(
    c,
    { ...frameOf(view, words, 'overview'), status: view.state === 'lost' ? 503 : 200 },
    <NoPicturePage words={words} view={view} again={pathname + search} />,
  );
}

function frameOf(view: NeedView, words: Words, page: NeedPlace) {
  const { title, titleIn, pages } = words.texts;
  const name = placeName(view.place, words);
  const choose = { href: needPaths.choose, label: title };
  return page === 'overview'
    ? { title: titleIn(name), breadcrumbs: [choose], width: 'wide' as const }
    : {
        title: `${pages.names[page]}: ${name}`,
        breadcrumbs: [choose, { href: needPaths.place(view.place), label: name }],
        width: 'wide' as const,
      };
}

/** The parts of the page that the levers change, by the name that the page has for each. */
async function showChanged(c: WebContext, place: PlaceAsk): Promise<Response> {
  const words = wordsOf(c);
  const view = await viewNeed(c.var.actor, place, askOf(c), c.var.platform, {
    patience: LEVER_PATIENCE,
  });
  // Whoever pulls a lever has the page before them, so only what has been thrown away meanwhile can be missing.
  if (view.state !== 'drawn') return notReady(c.text('', 503));
  const props = { words, picture: view, query: queryOf(view) };
  const answer = leverAnswer(props);
  const problems = faultFields(props);
  if (problems.length > 0) return c.json({ ...answer, problems, parts: {} }, 422);
  return c.json({
    ...answer,
    problems,
    query: props.query,
    parts: {
      lacking: renderFragment(<Lacking {...props} />),
      gap: renderFragment(<GapPart {...props} />),
    },
  });
}

async function changeDrawing(c: WebContext, place: PlaceAsk): Promise<Response> {
  const { actor, platform } = c.var;
  const { do: what } = await c.req.parseBody();
  if (what === 'stop') {
    await stopDrawing(actor, place, platform);
    return c.redirect(`${needPaths.choose}?stopped`, 303);
  }
  if (what !== 'again') throw new Unreadable();
  await drawAgain(actor, place, platform);
  return c.redirect(needPaths.place(place), 303);
}

async function sendFile(c: WebContext, place: PlaceAsk): Promise<Response> {
  const words = wordsOf(c);
  const [name, format] = (c.req.param('file') ?? '').split('.');
  const figure = name === 'all' ? name : FIGURE_NAMES.find((one) => one === name);
  if (figure === undefined || !isFormat(format)) throw new NotFound('figure');
  const view = await viewNeed(c.var.actor, place, askOf(c), c.var.platform, {
    patience: FILE_PATIENCE,
  });
  if (view.state !== 'drawn') return sendNoFile(c, view);
  if (view.faults.length > 0) return showPicture(c, view, pageOfFault(view.faults[0]!));
  const rows = figureRows(view, figure);
  const fileName = words.texts.downloads.fileName(placeName(view.place, words));
  if (format !== 'json') return downloadTable(c, format, fileName, csvColumns(view, words), rows);
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}.json`);
  return c.json({ ...aboutFile(view, words), figures: jsonRows(rows, view, words) });
}

function isFormat(text: string | undefined): text is NeedFileFormat {
  return NEED_FORMATS.some((one) => one === text);
}

/** A file that is being drawn comes by itself a little later; one of which there are no figures is not there. */
async function sendNoFile(c: WebContext, view: NoPicture): Promise<Response> {
  const words = wordsOf(c);
  const frame = frameOf(view, words, 'overview');
  if (view.state === 'working' || view.state === 'stopped') {
    c.header('refresh', RETRY_SECONDS);
    const page = <FileNotReadyPage view={view} words={words} />;
    return notReady(await renderPage(c, { ...frame, status: 503 }, page));
  }
  const page = <NoPicturePage view={view} words={words} again={needPaths.place(view.place)} />;
  return view.state === 'lost'
    ? notReady(await renderPage(c, { ...frame, status: 503 }, page))
    : renderPage(c, { ...frame, status: 404 }, page);
}

function notReady(answer: Response): Response {
  answer.headers.set('retry-after', RETRY_SECONDS);
  return answer;
}

function placeIn(c: WebContext): PlaceAsk {
  const place = c.req.param('place') ?? '';
  if (place === 'country') return { kind: 'country' };
  if (!isMunicipalityCode(place)) throw new NotFound('place');
  return { kind: 'municipality', code: place };
}

/** @throws NotFound for what is no page */
function pageIn(c: WebContext): NeedPageName {
  const page = NEED_PAGES.find((one) => one === c.req.param('page'));
  if (page === undefined) throw new NotFound('page');
  return page;
}

function regionIn(c: WebContext): PlaceAsk {
  const id = c.req.param('regionId') ?? '';
  if (!isUuid(id)) throw new NotFound('region');
  return { kind: 'region', id: id as RegionId };
}

function askOf(c: WebContext): NeedAsk {
  return {
    lever: (name) => onlyOne(c.req.queries(name)),
    compare: c.req.queries('compare') ?? [],
    education: onlyOne(c.req.queries('education')),
    year: onlyOne(c.req.queries('year')),
  };
}

/** What is asked for twice is not what either says: it is told of as it was typed. */
function onlyOne(typed: readonly string[] = []): string | undefined {
  const different = [...new Set(typed)];
  return different.length === 0 ? undefined : different.join(' / ');
}

/** The levers and what is compared, as an address says it; nothing when nothing has been moved. */
function queryOf({ levers, values, compared, year, years, education, model }: NeedPicture): string {
  const query = new URLSearchParams();
  for (const id of LEVER_IDS) {
    const lever = levers.find((one) => one.id === id);
    if (lever !== undefined && isMoved(lever, values)) query.set(id, `${values[id]}`);
  }
  for (const { name } of compared) query.append('compare', name);
  if (education > 0) query.set('education', model.competences[education]!.id);
  if (year !== years[1]) query.set('year', `${year}`);
  return query.toString();
}

function wordsOf(c: WebContext): Words {
  const { locale } = c.var;
  return { locale, texts: needTexts[locale], shell: shellTexts(locale) };
}
