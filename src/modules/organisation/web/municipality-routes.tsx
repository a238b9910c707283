import { Hono } from 'hono';
import type { RegionId } from '../../../kernel/ids.ts';
import { listAddress } from '../../../web/list-address.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebEnv } from '../../../web/types.ts';
import { MUNICIPALITY_ORDERS, orderOf } from '../domain/list-orders.ts';
import {
  PAGE_SIZE,
  viewMunicipalities,
  viewMunicipality,
  viewRegion,
  viewRegions,
} from '../views/municipalities.ts';
import { MunicipalitiesPage } from './municipalities-page.tsx';
import { MunicipalityPage } from './municipality-page.tsx';
import { paths } from './paths.ts';
import { RegionPage, RegionsPage } from './region-pages.tsx';
import { codeIn, frame, idIn, pageIn, queryIn } from './request.ts';

export const municipalityRoutes = new Hono<WebEnv>();

municipalityRoutes.get('/municipalities', async (c) => {
  const f = frame(c);
  const query = queryIn(c);
  const page = pageIn(c);
  const sort = c.req.query('sort');
  const list = await viewMunicipalities(
    f.actor,
    { query, page, ...orderOf(MUNICIPALITY_ORDERS, sort) },
    f.platform,
  );
  const address = listAddress(paths.municipalities, { q: query, sort, page });
  if (list.rows.length === 0 && page > 1) return c.redirect(address.with({ page: 1 }), 303);
  return renderPage(
    c,
    { title: f.texts.municipalities.title, width: 'wide' },
    <MunicipalitiesPage
      frame={f}
      list={list}
      query={query}
      page={page}
      pageSize={PAGE_SIZE}
      address={address}
    />,
  );
});

municipalityRoutes.get('/municipalities/:code', async (c) => {
  const f = frame(c);
  const view = await viewMunicipality(f.actor, codeIn(c), f.platform);
  return renderPage(
    c,
    {
      title: view.municipality.name,
      breadcrumbs: [{ href: paths.municipalities, label: f.texts.municipalities.title }],
    },
    <MunicipalityPage frame={f} view={view} />,
  );
});

municipalityRoutes.get('/regions', async (c) => {
  const f = frame(c);
  const regions = await viewRegions(f.actor, f.platform);
  return renderPage(c, { title: f.texts.regions.title }, <RegionsPage frame={f} regions={regions} />);
});

municipalityRoutes.get('/regions/:regionId', async (c) => {
  const f = frame(c);
  const view = await viewRegion(f.actor, idIn<RegionId>(c, 'regionId'), f.platform);
  return renderPage(
    c,
    {
      title: view.region.name,
      breadcrumbs: [{ href: paths.regions, label: f.texts.regions.title }],
    },
    <RegionPage frame={f} view={view} />,
  );
});
