import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { endMembership, leavePlan } from '../../../actions/plan/members/end-member.ts';
import { inviteMembers } from '../../../actions/plan/members/invite-members.ts';
import {
  type Invitation,
  type LineProblem,
  MOST_AT_ONCE,
  readMemberList,
  readPerson,
} from '../../../domain/plan/member-list.ts';
import { PLAN_PARTS, type PlanPart } from '../../../domain/plan/plan.ts';
import { membersTexts } from '../../../texts/plan/members.ts';
import { viewMember, viewOrganise } from '../../../views/plan/members.ts';
import { idIn, planCrumbs, planFrameOf, planIn, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { fieldsIn } from '../request.ts';
import { type InviteFields, InvitePage } from './invite-page.tsx';
import { OrganisePage } from './organise-page.tsx';
import { memberPaths } from './paths.ts';

export const memberRoutes = new Hono<WebEnv>();

memberRoutes.get('/plans/:planId/organise', async (c) => {
  const frame = planFrameOf(c);
  const view = await viewOrganise(c.var.actor, planIn(c), c.var.platform);
  return renderPage(
    c,
    { title: membersTexts[c.var.locale].title, breadcrumbs: planCrumbs(frame, view.shell) },
    <OrganisePage frame={frame} view={view} done={doneIn(c)} />,
  );
});

function doneIn(c: WebContext): string | undefined {
  const { done } = membersTexts[c.var.locale];
  const count = (name: string): number | undefined =>
    /^\d{1,3}$/.test(c.req.query(name) ?? '') ? Number(c.req.query(name)) : undefined;
  const invited = count('invited');
  if (invited !== undefined) return done.invited(invited, count('already') ?? 0);
  return c.req.query('done') === 'ended' ? done.ended : undefined;
}

memberRoutes.get('/plans/:planId/organise/invite', (c) =>
  invitePage(c, { part: PLAN_PARTS.find((part) => part === c.req.query('part')) ?? '' }, []),
);

async function invitePage(
  c: WebContext,
  values: InviteFields,
  errors: readonly FieldFailure[],
): Promise<Response> {
  const frame = planFrameOf(c);
  const { shell } = await viewOrganise(c.var.actor, planIn(c), c.var.platform, 'choose-members');
  return renderPage(
    c,
    {
      title: membersTexts[c.var.locale].inviteTitle,
      breadcrumbs: [
        ...planCrumbs(frame, shell),
        { href: planPaths.step(shell.plan.id, 'organise'), label: frame.texts.ways.organise },
      ],
      status: errors.length > 0 ? 422 : 200,
    },
    <InvitePage frame={frame} shell={shell} values={values} errors={errors} />,
  );
}

/** Which field of the form a line's problem belongs to. */
const FIELDS: Record<LineProblem, string> = {
  name: 'name',
  email: 'email',
  'municipality-missing': 'municipality',
  'municipality-unknown': 'municipality',
};

memberRoutes.post('/plans/:planId/organise/invite', async (c) => {
  const typed = await fieldsIn(c);
  const words = membersTexts[c.var.locale].errors;
  const { shell } = await viewOrganise(c.var.actor, planIn(c), c.var.platform, 'choose-members');
  const part = PLAN_PARTS.find((one) => one === typed.part);
  const { name = '', email = '', municipality = '', body = '' } = typed;
  const person = readPerson({ name, email, municipality, body }, shell.municipalities);
  const speaks = part === 'union' || part === 'consultee';
  const errors: FieldFailure[] = [
    ...(part === undefined ? [{ field: 'part', message: words.part }] : []),
    ...(person.ok ? [] : [{ field: FIELDS[person.failure], message: words[person.failure] }]),
    ...(speaks && body.trim() === '' ? [{ field: 'body', message: words.body }] : []),
  ];
  if (part === undefined || !person.ok || errors.length > 0) return invitePage(c, typed, errors);
  return invite(c, part, [person.value], (message) => invitePage(c, typed, [{ field: 'email', message }]));
});

memberRoutes.post('/plans/:planId/organise/invite-list', async (c) => {
  const { list = '', part: typedPart = '' } = await fieldsIn(c);
  const { errors: words, line } = membersTexts[c.var.locale];
  const { shell } = await viewOrganise(c.var.actor, planIn(c), c.var.platform, 'choose-members');
  const values = { list, listPart: typedPart };
  const again = (...messages: readonly string[]) =>
    invitePage(
      c,
      values,
      messages.map((message) => ({ field: 'list', message })),
    );
  const part = PLAN_PARTS.find((one) => one === typedPart);
  if (part === undefined) return invitePage(c, values, [{ field: 'list-part', message: words.part }]);
  const people = readMemberList(list, shell.municipalities);
  if (!people.ok) {
    return again(...people.failure.slice(0, 20).map((one) => line(one.line, one.text, words[one.problem])));
  }
  if (people.value.length === 0) return again(words['list-empty']);
  if (people.value.length > MOST_AT_ONCE) return again(words['list-long'](MOST_AT_ONCE));
  return invite(c, part, people.value, again);
});

async function invite(
  c: WebContext,
  part: PlanPart,
  people: readonly Invitation[],
  again: (message: string) => Promise<Response>,
): Promise<Response> {
  const plan = planIn(c);
  const frame = planFrameOf(c);
  const invited = await inviteMembers(c.var.actor, { plan, part, people }, c.var.platform);
  if (invited.ok) {
    const { invited: count, already } = invited.value;
    return c.redirect(`${planPaths.step(plan, 'organise')}?invited=${count}&already=${already}`, 303);
  }
  const { failure } = invited;
  return again(
    failure.kind === 'account-closed'
      ? membersTexts[c.var.locale].errors.closed(failure.email)
      : frame.texts.closed(frame.texts.states[failure.state]),
  );
}

memberRoutes.get('/plans/:planId/organise/members/:memberId/end', async (c) => {
  const frame = planFrameOf(c);
  const words = membersTexts[c.var.locale];
  const { shell, member } = await viewMember(c.var.actor, planIn(c), idIn(c, 'memberId'), c.var.platform);
  const organise = planPaths.step(shell.plan.id, 'organise');
  const title = words.endTitle(member.name);
  return renderPage(
    c,
    {
      title,
      breadcrumbs: [...planCrumbs(frame, shell), { href: organise, label: frame.texts.ways.organise }],
    },
    <PlanPage frame={frame} shell={shell} here="organise" title={title}>
      <p>{words.endText}</p>
      <Form action={memberPaths.end(shell.plan.id, member.id)}>
        <ButtonGroup>
          <Button tone="danger">{words.endButton}</Button>
          <LinkButton href={organise} variant="quiet">
            {words.keep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </PlanPage>,
  );
});

memberRoutes.post('/plans/:planId/organise/members/:memberId/end', async (c) => {
  const plan = planIn(c);
  const ended = await endMembership(c.var.actor, { plan, member: idIn(c, 'memberId') }, c.var.platform);
  return c.redirect(`${planPaths.step(plan, 'organise')}${ended.ok ? '?done=ended' : ''}`, 303);
});

memberRoutes.post('/plans/:planId/organise/leave', async (c) => {
  const plan = planIn(c);
  const left = await leavePlan(c.var.actor, { plan }, c.var.platform);
  if (!left.ok) throw new NotFound('member');
  return c.redirect('/', 303);
});
