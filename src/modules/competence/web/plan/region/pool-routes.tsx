import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanPoolId } from '../../../../../kernel/ids.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { addPool, changePool, removePool, tellShare } from '../../../actions/plan/region/pools.ts';
import { agreedFields, poolFields, shareFields } from '../../../domain/plan/region/pool.ts';
import { poolsTexts } from '../../../texts/plan/region-pools.ts';
import { viewPool, viewPoolForm, viewPools } from '../../../views/plan/region/pools.ts';
import { commentsOn } from '../comments/comments.tsx';
import { idIn, planIn } from '../frame.tsx';
import { wordIn } from '../request.ts';
import { codeIn } from './answer-routes.tsx';
import { type FormState, saveForm, SpecForm, untouched } from './form.tsx';
import { Confirm, regionFrameOf, RegionPage, renderRegion } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { poolColumns, poolLines } from './pool-file.ts';
import { PoolListPage } from './pool-list-page.tsx';
import { PoolPage } from './pool-page.tsx';
import { newPoolSpecs, poolSpecs, shareSpecs } from './pool-specs.ts';

export const poolRoutes = new Hono<WebEnv>();

const POOLS = '/plans/:planId/cooperation/pools';
const POOL = `${POOLS}/:poolId`;
const poolIn = (c: WebContext) => ({ plan: planIn(c), pool: idIn<PlanPoolId>(c, 'poolId') });

poolRoutes.get(POOLS, async (c) => {
  const frame = regionFrameOf(c);
  const view = await viewPools(c.var.actor, planIn(c), c.var);
  const done = wordIn(c, 'done', { removed: true });
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: poolsTexts[frame.locale].title, part: 'pools', isTop: true },
    <PoolListPage frame={frame} view={view} done={done && frame.words[done]} />,
  );
});

poolRoutes.get(`${POOLS}/file/:format`, async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const frame = regionFrameOf(c);
  const words = poolsTexts[frame.locale];
  const view = await viewPools(c.var.actor, planIn(c), c.var);
  const name = `${view.shell.plan.name} ${words.file}`;
  return downloadTable(c, format, name, poolColumns(frame, words, view), poolLines(view));
});

poolRoutes.get(`${POOLS}/new`, (c) => newPage(c));
poolRoutes.post(`${POOLS}/new`, async (c) => {
  const plan = planIn(c);
  const words = poolsTexts[c.var.locale];
  const view = await viewPoolForm(c.var.actor, { plan }, c.var);
  return saveForm(c, {
    specs: newPoolSpecs(view, words),
    save: (fields) => addPool(c.var.actor, { plan, fields }, c.var.platform),
    say: () => ({ field: 'competence', message: words.already }),
    done: regionPaths.pools(plan),
    page: (state, status) => newPage(c, state, status),
  });
});

async function newPage(c: WebContext, given?: FormState, status?: 409 | 422): Promise<Response> {
  const frame = regionFrameOf(c);
  const words = poolsTexts[frame.locale];
  const plan = planIn(c);
  const view = await viewPoolForm(c.var.actor, { plan }, c.var);
  const { hoursAYear, travelMinutes } = view.limits;
  const begun = {
    ...poolFields({
      competence: '',
      hoursACase: 0,
      hoursAnFte: hoursAYear,
      mostTravelMinutes: travelMinutes,
      form: null,
      host: null,
      cost: null,
      note: '',
    }),
    hoursACase: '',
  };
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: words.addTitle, part: 'pools', ...(status === undefined ? {} : { status }) },
    <RegionPage frame={frame} shell={view.shell} here="pools" title={words.addTitle}>
      <SpecForm
        frame={frame}
        specs={newPoolSpecs(view, words)}
        state={given ?? untouched(begun)}
        action={regionPaths.addPool(plan)}
        save={frame.words.save}
        back={regionPaths.pools(plan)}
      />
    </RegionPage>,
  );
}

poolRoutes.get(POOL, async (c) => {
  const frame = regionFrameOf(c);
  const given = poolIn(c);
  const view = await viewPool(c.var.actor, given, c.var);
  const comments = await commentsOn(c, view.shell, { kind: 'pool', id: given.pool });
  const done = wordIn(c, 'done', { saved: true });
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: view.pool.competenceName, part: 'pools' },
    <PoolPage frame={frame} view={view} done={done && frame.words[done]}>
      {comments}
    </PoolPage>,
  );
});

poolRoutes.get(`${POOL}/edit`, (c) => editPage(c));
poolRoutes.post(`${POOL}/edit`, async (c) => {
  const given = poolIn(c);
  const words = poolsTexts[c.var.locale];
  const view = await viewPoolForm(c.var.actor, given, c.var);
  return saveForm<never>(c, {
    specs: poolSpecs(view, words),
    save: (mine, seen) => changePool(c.var.actor, { ...given, seen, mine }, c.var.platform),
    say: (failure) => failure,
    done: `${regionPaths.pool(given.plan, given.pool)}?done=saved`,
    page: (state, status) => editPage(c, state, status),
  });
});

async function editPage(c: WebContext, state?: FormState, status?: 409 | 422): Promise<Response> {
  const frame = regionFrameOf(c);
  const words = poolsTexts[frame.locale];
  const given = poolIn(c);
  const view = await viewPoolForm(c.var.actor, given, c.var);
  const pool = view.pool!;
  const back = regionPaths.pool(given.plan, given.pool);
  const title = words.changeTitle(pool.competenceName);
  return renderRegion(
    c,
    frame,
    view.shell,
    {
      title,
      part: 'pools',
      crumbs: [{ href: back, label: pool.competenceName }],
      ...(status === undefined ? {} : { status }),
    },
    <RegionPage frame={frame} shell={view.shell} here="pools" title={title}>
      <SpecForm
        frame={frame}
        specs={poolSpecs(view, words)}
        state={state ?? untouched(agreedFields(pool))}
        action={regionPaths.editPool(given.plan, given.pool)}
        save={frame.words.save}
        back={back}
      />
    </RegionPage>,
  );
}

poolRoutes.get(`${POOL}/remove`, async (c) => {
  const frame = regionFrameOf(c);
  const words = poolsTexts[frame.locale];
  const given = poolIn(c);
  const { shell, pool } = await viewPool(c.var.actor, given, c.var, 'write-plan');
  const back = regionPaths.pool(given.plan, given.pool);
  const title = words.removeTitle(pool.competenceName);
  return renderRegion(
    c,
    frame,
    shell,
    { title, part: 'pools', crumbs: [{ href: back, label: pool.competenceName }] },
    <RegionPage frame={frame} shell={shell} here="pools" title={title}>
      <Confirm
        frame={frame}
        text={words.removeText}
        action={regionPaths.removePool(given.plan, given.pool)}
        confirm={frame.words.remove}
        back={back}
      />
    </RegionPage>,
  );
});

poolRoutes.post(`${POOL}/remove`, async (c) => {
  const given = poolIn(c);
  const removed = await removePool(c.var.actor, given, c.var.platform);
  return c.redirect(
    removed.ok ? `${regionPaths.pools(given.plan)}?done=removed` : regionPaths.pool(given.plan, given.pool),
    303,
  );
});

const SHARE = `${POOL}/municipalities/:code`;

poolRoutes.get(SHARE, (c) => sharePage(c));
poolRoutes.post(SHARE, async (c) => {
  const frame = regionFrameOf(c);
  const given = { ...poolIn(c), municipality: codeIn(c) };
  return saveForm(c, {
    specs: shareSpecs(poolsTexts[frame.locale], null, frame),
    save: (mine, seen) => tellShare(c.var.actor, { ...given, seen, mine }, c.var.platform),
    say: () => ({ field: 'cases', message: frame.words.faults.required }),
    done: `${regionPaths.pool(given.plan, given.pool)}?done=saved`,
    page: (state, status) => sharePage(c, state, status),
  });
});

async function sharePage(c: WebContext, state?: FormState, status?: 409 | 422): Promise<Response> {
  const frame = regionFrameOf(c);
  const words = poolsTexts[frame.locale];
  const given = poolIn(c);
  const code = codeIn(c);
  const { shell, pool, own } = await viewPool(c.var.actor, given, c.var, 'answer-for-municipality');
  const row = pool.rows.find(({ municipality }) => municipality === code);
  if (row === undefined || !own.some((place) => place.code === code)) throw new NotFound('municipality');
  const title = words.share.title(row.place.name, pool.competenceName);
  const back = regionPaths.pool(given.plan, given.pool);
  return renderRegion(
    c,
    frame,
    shell,
    {
      title,
      part: 'pools',
      crumbs: [{ href: back, label: pool.competenceName }],
      ...(status === undefined ? {} : { status }),
    },
    <RegionPage frame={frame} shell={shell} here="pools" title={title} lead={words.share.lead}>
      <SpecForm
        frame={frame}
        specs={shareSpecs(words, row.proposed, frame)}
        state={state ?? untouched(shareFields(row))}
        action={regionPaths.share(given.plan, given.pool, code)}
        save={frame.words.save}
        back={back}
      />
    </RegionPage>,
  );
}
