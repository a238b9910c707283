import { Hono } from 'hono';
import type { UnitId } from '../../../kernel/ids.ts';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { listAddress } from '../../../web/list-address.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { orderOf, STAFF_ORDERS } from '../domain/list-orders.ts';
import { viewStaff, viewStaffOfUnit } from '../views/staff.ts';
import { viewOwnUnits, viewUnit, viewUnits } from '../views/units.ts';
import { paths } from './paths.ts';
import { codeIn, frame, idIn, pageIn, queryIn } from './request.ts';
import { ImportStaffButton, RelatedPages } from './related-pages.tsx';
import { StaffTable } from './staff-table.tsx';
import { UnitPage, UnitsPage } from './unit-pages.tsx';

export const unitRoutes = new Hono<WebEnv>();

unitRoutes.get('/municipalities/:code/units', async (c) => {
  const f = frame(c);
  const code = codeIn(c);
  const view = await viewUnits(f.actor, code, f.platform);
  const title = f.texts.units.title(view.municipality.name);
  return renderPage(
    c,
    {
      title,
      width: 'wide',
      breadcrumbs: [{ href: paths.municipality(code), label: view.municipality.name }],
    },
    <UnitsPage
      frame={f}
      title={title}
      lead={f.texts.units.lead}
      action={paths.units(code)}
      query={queryIn(c)}
      rows={view.rows}
      {...(view.actions.has('see-staff') ? { emptyAction: <ImportStaffButton frame={f} code={code} /> } : {})}
    />,
  );
});

unitRoutes.get('/units', async (c) => {
  const f = frame(c);
  const rows = await viewOwnUnits(f.actor, f.platform);
  return renderPage(
    c,
    { title: f.texts.units.ownTitle, width: 'wide' },
    <UnitsPage
      frame={f}
      title={f.texts.units.ownTitle}
      lead={f.texts.units.ownLead}
      action={paths.ownUnits}
      query={queryIn(c)}
      rows={rows}
    />,
  );
});

unitRoutes.get('/units/:unitId', async (c) => {
  const f = frame(c);
  const id = idIn<UnitId>(c, 'unitId');
  const { ask, address } = staffQuestion(c, paths.unit(id));
  const view = await viewUnit(f.actor, id, f.platform);
  const list = await viewStaffOfUnit(f.actor, id, ask, f.platform);
  if (list.rows.length === 0 && ask.page > 1) return c.redirect(address.with({ page: 1 }), 303);
  const { municipality } = view;
  return renderPage(
    c,
    {
      title: view.unit.name,
      width: 'wide',
      breadcrumbs: f.actor.scope.staff.includes(view.unit.municipality)
        ? [
            { href: paths.municipality(municipality.code), label: municipality.name },
            { href: paths.units(municipality.code), label: f.texts.units.caption },
          ]
        : [{ href: paths.ownUnits, label: f.texts.units.ownTitle }],
    },
    <UnitPage frame={f} view={view} staff={{ list, query: ask.query, page: ask.page, address }} />,
  );
});

unitRoutes.get('/municipalities/:code/staff', async (c) => {
  const f = frame(c);
  const code = codeIn(c);
  const { ask, address } = staffQuestion(c, paths.staff(code));
  const { municipality, ...list } = await viewStaff(f.actor, code, ask, f.platform);
  if (list.rows.length === 0 && ask.page > 1) return c.redirect(address.with({ page: 1 }), 303);
  const title = f.texts.staff.title(municipality.name);
  return renderPage(
    c,
    { title, width: 'wide', breadcrumbs: [{ href: paths.municipality(code), label: municipality.name }] },
    <>
      <PageHeading title={title} lead={f.texts.staff.lead} />
      <StaffTable
        frame={f}
        action={paths.staff(code)}
        list={list}
        query={ask.query}
        page={ask.page}
        address={address}
        showUnits
        emptyAction={<ImportStaffButton frame={f} code={code} />}
      />
      <RelatedPages frame={f} code={code} />
    </>,
  );
});

function staffQuestion(c: WebContext, path: string) {
  const query = queryIn(c);
  const page = pageIn(c);
  const sort = c.req.query('sort');
  return {
    ask: { query, page, ...orderOf(STAFF_ORDERS, sort) },
    address: listAddress(path, { q: query, sort, page }),
  };
}
