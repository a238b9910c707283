import { Hono } from 'hono';
import { type ApplicationId, type EmployeeId, isUuid } from '../../../../kernel/ids.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { answerAsManager } from '../../actions/nomination/answer-as-manager.ts';
import { nameManager } from '../../actions/nomination/name-manager.ts';
import { viewApproval } from '../../views/nomination/approval.ts';
import { viewManagerChoice } from '../../views/nomination/manager-choice.ts';
import { type FormState, frameOf, idIn, wordIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { ApprovalPage } from './approval-page.tsx';
import { ManagerPage } from './manager-page.tsx';
import { nominationPaths } from './paths.ts';

export const managerRoutes = new Hono<WebEnv>();

managerRoutes.get('/applications/:applicationId/manager', (c) =>
  managerPage(c, c.req.query('q') ?? '', { values: {}, errors: [] }, 200),
);

managerRoutes.post('/applications/:applicationId/manager', async (c) => {
  const { failed } = frameOf(c).texts.nomination;
  const application = idIn<ApplicationId>(c, 'applicationId');
  const { employee = '', email = '', q = '' } = await fieldsIn(c);
  const { actor, platform } = c.var;
  if (!isUuid(employee)) {
    const errors = [{ field: 'employee', message: failed['manager-missing'] }];
    return managerPage(c, q, { values: { email }, errors }, 422);
  }
  const input = { application, employee: employee as EmployeeId, email };
  const done = await nameManager(actor, input, platform);
  if (done.ok) {
    const view = await viewManagerChoice(actor, application, '', platform);
    const { call, municipality } = view.application;
    return c.redirect(`${nominationPaths.nominations(call, municipality)}?done=manager-asked`, 303);
  }
  const field = done.failure.kind === 'address-missing' ? 'email' : 'employee';
  const errors = [{ field, message: failed[done.failure.kind] }];
  return managerPage(c, q, { values: { employee, email }, errors }, 422);
});

async function managerPage(
  c: WebContext,
  query: string,
  state: FormState<'employee' | 'email'>,
  status: 200 | 422,
) {
  const frame = frameOf(c);
  const words = frame.texts.nomination;
  const asked = query.trim().slice(0, 100);
  const id = idIn<ApplicationId>(c, 'applicationId');
  const view = await viewManagerChoice(c.var.actor, id, asked, c.var.platform);
  const { application } = view;
  return renderPage(
    c,
    {
      title: words.manager.title(application.name),
      status,
      breadcrumbs: [
        {
          href: nominationPaths.nominations(application.call, application.municipality),
          label: words.page.title(application.municipalityName),
        },
      ],
    },
    <ManagerPage frame={frame} view={view} query={asked} state={state} />,
  );
}

managerRoutes.get('/applications/:applicationId/approval', (c) => {
  const done = wordIn(c, 'done', { answered: true });
  const { texts } = frameOf(c);
  return approvalPage(
    c,
    { values: {}, errors: [] },
    200,
    done && { tone: 'success', text: texts.nomination.done[done] },
  );
});

managerRoutes.post('/applications/:applicationId/approval', async (c) => {
  const { failed } = frameOf(c).texts.nomination;
  const application = idIn<ApplicationId>(c, 'applicationId');
  const { answer = '', reason = '' } = await fieldsIn(c);
  const values = { answer, reason };
  if (answer !== 'approved' && answer !== 'declined')
    return approvalPage(c, { values, errors: [{ field: 'answer', message: failed['answer-missing'] }] }, 422);
  const done = await answerAsManager(c.var.actor, { application, answer, reason }, c.var.platform);
  if (done.ok) return c.redirect(`${nominationPaths.approval(application)}?done=answered`, 303);
  const text = failed[done.failure.kind];
  return done.failure.kind === 'reason-missing'
    ? approvalPage(c, { values, errors: [{ field: 'reason', message: text }] }, 422)
    : approvalPage(c, { values, errors: [] }, 422, { tone: 'warning', text });
});

async function approvalPage(
  c: WebContext,
  state: FormState<'answer' | 'reason'>,
  status: 200 | 422,
  message?: { tone: 'success' | 'warning'; text: string },
) {
  const frame = frameOf(c);
  const id = idIn<ApplicationId>(c, 'applicationId');
  const view = await viewApproval(c.var.actor, id, c.var.platform);
  // An address that says so does not make an answer.
  const isTrue = message?.tone !== 'success' || view.approval.status !== 'asked';
  return renderPage(
    c,
    { title: frame.texts.nomination.approval.title(view.application.name), status },
    <ApprovalPage frame={frame} view={view} state={state} message={isTrue ? message : undefined} />,
  );
}
