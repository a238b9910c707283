import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound } from '../../../access/index.ts';
import { isUuid } from '../../../kernel/ids.ts';
import type { EmployeeId } from '../../../kernel/ids.ts';
import { parseForm } from '../../../web/forms.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { giveRole, takeRole } from '../actions/give-role.ts';
import { MUNICIPAL_ROLES } from '../domain/municipal-role.ts';
import { viewPeople } from '../views/people.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { paths } from './paths.ts';
import { PeoplePage, type RoleFormState, type RoleTyped } from './people-page.tsx';
import { codeIn, frame, idIn } from './request.ts';

export const peopleRoutes = new Hono<WebEnv>();

const name = z.string().trim().min(1, 'required').max(100, 'required');
const RoleForm = z.object({
  role: z.enum(MUNICIPAL_ROLES, 'required'),
  email: z.string().trim().max(200, 'required').pipe(z.email('required')),
  givenName: name,
  familyName: name,
});
const NOTHING: RoleTyped = { role: '', email: '', givenName: '', familyName: '' };

peopleRoutes.get('/municipalities/:code/people', (c) => showPeople(c));

peopleRoutes.post('/municipalities/:code/people', async (c) => {
  const f = frame(c);
  const municipality = codeIn(c);
  const form = await parseForm(c, RoleForm);
  if (!form.ok) {
    const wrong = (['role', 'givenName', 'familyName', 'email'] as const).filter(
      (field) => form.failure.errors[field] !== undefined,
    );
    return showPeople(c, {
      typed: { ...NOTHING, ...form.failure.values },
      wrong,
      failure: undefined,
    });
  }
  const result = await giveRole(f.actor, { municipality, ...form.value }, f.platform);
  if (result.ok) return c.redirect(paths.people(municipality), 303);
  return showPeople(c, { typed: form.value, wrong: [], failure: result.failure });
});

peopleRoutes.get('/municipalities/:code/people/:assignment/end', async (c) => {
  const f = frame(c);
  const code = codeIn(c);
  const view = await viewPeople(f.actor, code, null, f.platform);
  const holder = view.holders.find((candidate) => candidate.id === c.req.param('assignment'));
  if (holder === undefined) throw new NotFound('role');
  const texts = f.texts.people;
  return renderPage(
    c,
    {
      title: texts.endTitle,
      breadcrumbs: [{ href: paths.people(code), label: texts.title(view.municipality.name) }],
    },
    <ConfirmPage
      title={texts.endTitle}
      text={texts.endText(
        `${holder.givenName} ${holder.familyName}`,
        f.texts.roles[holder.role],
        view.municipality.name,
      )}
      action={paths.endRole(code, holder.id)}
      confirm={texts.end}
      cancel={{ href: paths.people(code), label: texts.keep }}
    />,
  );
});

peopleRoutes.post('/municipalities/:code/people/:assignment/end', async (c) => {
  const f = frame(c);
  const municipality = codeIn(c);
  const result = await takeRole(f.actor, { municipality, assignment: idIn(c, 'assignment') }, f.platform);
  if (result.ok) return c.redirect(paths.people(municipality), 303);
  return showPeople(c, { typed: NOTHING, wrong: [], failure: result.failure });
});

async function showPeople(c: WebContext, form?: RoleFormState): Promise<Response> {
  const f = frame(c);
  const code = codeIn(c);
  const employee = c.req.query('employee') ?? '';
  const view = await viewPeople(
    f.actor,
    code,
    isUuid(employee) ? (employee as EmployeeId) : null,
    f.platform,
  );
  return renderPage(
    c,
    {
      title: f.texts.people.title(view.municipality.name),
      width: 'wide',
      status: form === undefined ? 200 : 422,
      breadcrumbs: [{ href: paths.municipality(code), label: view.municipality.name }],
    },
    <PeoplePage
      frame={f}
      view={view}
      form={form ?? { typed: { ...NOTHING, ...view.suggested }, wrong: [], failure: undefined }}
    />,
  );
}
