import { Hono } from 'hono';
import { z } from 'zod';
import { requireAccess } from '../../../access/index.ts';
import type { EmployeeId } from '../../../kernel/ids.ts';
import { formatNumber } from '../../../web/format.ts';
import { parseForm } from '../../../web/forms.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { organisationAccess } from '../access.ts';
import { inviteEmployee } from '../actions/invite-employee.ts';
import {
  correctEducation,
  type KeepEducationFailure,
  recordEducation,
  withdrawEducation,
} from '../actions/keep-education.ts';
import { viewEducation, viewEmployee } from '../views/employee.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { draftOf, EducationForm, type EducationTyped } from './education-form.tsx';
import { EmployeePage } from './employee-page.tsx';
import { paths } from './paths.ts';
import { frame, idIn } from './request.ts';

export const employeeRoutes = new Hono<WebEnv>();

employeeRoutes.get('/employees/:employeeId', (c) => showEmployee(c));

employeeRoutes.post('/employees/:employeeId/invite', async (c) => {
  const f = frame(c);
  const employee = idIn<EmployeeId>(c, 'employeeId');
  const result = await inviteEmployee(f.actor, { employee }, f.platform);
  return result.ok ? c.redirect(paths.employee(employee), 303) : showEmployee(c, result.failure);
});

async function showEmployee(c: WebContext, failure?: Parameters<typeof EmployeePage>[0]['failure']) {
  const f = frame(c);
  const view = await viewEmployee(f.actor, idIn<EmployeeId>(c, 'employeeId'), f.platform);
  const { code, name } = view.municipality;
  return renderPage(
    c,
    {
      title: view.name,
      status: failure === undefined ? 200 : 422,
      breadcrumbs:
        view.record === null
          ? [{ href: paths.ownUnits, label: f.texts.units.ownTitle }]
          : [
              { href: paths.municipality(code), label: name },
              view.led.length > 0
                ? { href: paths.leaders(code), label: f.texts.navigation.leaders }
                : { href: paths.staff(code), label: f.texts.navigation.staff },
            ],
    },
    <EmployeePage frame={f} view={view} {...(failure === undefined ? {} : { failure })} />,
  );
}

const EducationSchema = z.object({
  title: z.string().default(''),
  provider: z.string().default(''),
  credits: z.string().default(''),
  completedOn: z.string().default(''),
});
const NOTHING: EducationTyped = { title: '', provider: '', credits: '', completedOn: '' };

/** The fields as they were typed; what is not a text is as if nothing was typed. */
async function typedIn(c: WebContext): Promise<EducationTyped> {
  const form = await parseForm(c, EducationSchema);
  return form.ok ? form.value : { ...NOTHING, ...form.failure.values };
}

employeeRoutes.get('/employees/:employeeId/education/new', (c) => showNew(c, NOTHING));

employeeRoutes.post('/employees/:employeeId/education/new', async (c) => {
  const f = frame(c);
  const employee = idIn<EmployeeId>(c, 'employeeId');
  const typed = await typedIn(c);
  const result = await recordEducation(f.actor, { employee, draft: draftOf(typed) }, f.platform);
  return result.ok ? c.redirect(paths.employee(employee), 303) : showNew(c, typed, result.failure);
});

async function showNew(c: WebContext, typed: EducationTyped, failure?: KeepEducationFailure) {
  const f = frame(c);
  const view = await viewEmployee(f.actor, idIn<EmployeeId>(c, 'employeeId'), f.platform);
  requireAccess(
    f.actor,
    organisationAccess,
    'change-education',
    { municipality: view.municipality.code },
    'competence-adviser',
  );
  const title = f.texts.education.addTitle(view.name);
  return renderPage(
    c,
    {
      title,
      status: failure === undefined ? 200 : 422,
      breadcrumbs: [{ href: paths.employee(view.id), label: view.name }],
    },
    <EducationForm
      frame={f}
      title={title}
      action={paths.addEducation(view.id)}
      typed={typed}
      failure={failure}
    />,
  );
}

employeeRoutes.get('/employees/:employeeId/education/:recordId', (c) => showRecord(c));

employeeRoutes.post('/employees/:employeeId/education/:recordId', async (c) => {
  const f = frame(c);
  const employee = idIn<EmployeeId>(c, 'employeeId');
  const record = idIn(c, 'recordId');
  const typed = await typedIn(c);
  const result = await correctEducation(f.actor, { employee, record, draft: draftOf(typed) }, f.platform);
  return result.ok ? c.redirect(paths.employee(employee), 303) : showRecord(c, typed, result.failure);
});

async function showRecord(c: WebContext, typed?: EducationTyped, failure?: KeepEducationFailure) {
  const f = frame(c);
  const employee = idIn<EmployeeId>(c, 'employeeId');
  const view = await viewEducation(f.actor, employee, idIn(c, 'recordId'), f.platform);
  const title = f.texts.education.changeTitle(view.employee.name);
  const { record } = view;
  return renderPage(
    c,
    {
      title,
      status: failure === undefined ? 200 : 422,
      breadcrumbs: [{ href: paths.employee(employee), label: view.employee.name }],
    },
    <EducationForm
      frame={f}
      title={title}
      action={paths.education(employee, record.id)}
      typed={
        typed ?? {
          title: record.title,
          provider: record.provider,
          credits: formatNumber(record.credits, f.locale),
          completedOn: record.completedOn,
        }
      }
      failure={failure}
      removeHref={paths.removeEducation(employee, record.id)}
    />,
  );
}

employeeRoutes.get('/employees/:employeeId/education/:recordId/remove', async (c) => {
  const f = frame(c);
  const employee = idIn<EmployeeId>(c, 'employeeId');
  const view = await viewEducation(f.actor, employee, idIn(c, 'recordId'), f.platform);
  const texts = f.texts.education;
  return renderPage(
    c,
    {
      title: texts.removeTitle,
      breadcrumbs: [{ href: paths.employee(employee), label: view.employee.name }],
    },
    <ConfirmPage
      title={texts.removeTitle}
      text={texts.removeText(view.record.title, view.employee.name)}
      action={paths.removeEducation(employee, view.record.id)}
      confirm={texts.removeConfirm}
      cancel={{ href: paths.employee(employee), label: texts.keep }}
    />,
  );
});

employeeRoutes.post('/employees/:employeeId/education/:recordId/remove', async (c) => {
  const f = frame(c);
  const employee = idIn<EmployeeId>(c, 'employeeId');
  await withdrawEducation(f.actor, { employee, record: idIn(c, 'recordId') }, f.platform);
  return c.redirect(paths.employee(employee), 303);
});
