import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { approveYearStatus, writeYearStatus } from '../../../actions/plan/follow-up/year-status.ts';
import { fieldsOfStatus } from '../../../domain/plan/follow-up/year-status.ts';
import { viewFollowUp, viewYear } from '../../../views/plan/follow-up/follow-up.ts';
import { readSeen } from '../analysis/seen.ts';
import { planIn } from '../frame.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { FollowUpPage } from './follow-up-page.tsx';
import { followUpFrameOf, renderFollowUp } from './frame.tsx';
import { followUpPaths } from './paths.ts';
import { rollRoutes } from './roll-routes.tsx';
import { YearFormPage, type YearFormState } from './year-form-page.tsx';
import { YearPage } from './year-page.tsx';

export const followUpRoutes = new Hono<WebEnv>().route('/', rollRoutes);
const YEAR = '/plans/:planId/follow-up/years/:year';

followUpRoutes.get('/plans/:planId/follow-up', async (c) => {
  const frame = followUpFrameOf(c);
  const view = await viewFollowUp(c.var.actor, planIn(c), c.var.platform);
  return renderFollowUp(
    c,
    frame,
    view.shell,
    { title: frame.own.title, isFirst: true },
    <FollowUpPage frame={frame} view={view} done={undefined} />,
  );
});

followUpRoutes.get(YEAR, (c) => yearPage(c, []));

async function yearPage(c: WebContext, refused: readonly string[]): Promise<Response> {
  const frame = followUpFrameOf(c);
  const view = await viewYear(c.var.actor, planIn(c), yearIn(c), c.var);
  const done = wordIn(c, 'done', { saved: true, approved: true, reopened: true });
  return renderFollowUp(
    c,
    frame,
    view.shell,
    { title: frame.own.year.title(view.year), status: refused.length > 0 ? 422 : 200 },
    <YearPage frame={frame} view={view} done={done && frame.own.done[done]} refused={refused} />,
  );
}

followUpRoutes.get(`${YEAR}/edit`, (c) => formPage(c));

followUpRoutes.post(`${YEAR}/edit`, async (c) => {
  const frame = followUpFrameOf(c);
  const { seen: seenText, keep, ...fields } = await fieldsIn(c);
  const [plan, year, seen] = [planIn(c), yearIn(c), readSeen(seenText)];
  const mine = keep === 'theirs' ? { ...fields, ...theirsIn(fields) } : fields;
  const written = await writeYearStatus(c.var.actor, { plan, year, seen, mine }, c.var.platform);
  if (written.ok) return c.redirect(`${followUpPaths.year(plan, year)}?done=saved`, 303);
  const { failure } = written;
  switch (failure.kind) {
    case 'plan-closed':
      return yearPage(c, [frame.texts.closed(frame.texts.states[failure.state])]);
    case 'outside-plan':
    case 'not-begun':
      throw new NotFound('year');
    case 'approved':
      return yearPage(c, [frame.own.year.faults.approved]);
    case 'too-long': {
      const errors = failure.parts.map((field) => ({ field, message: frame.own.year.faults['too-long'] }));
      return formPage(c, { values: mine, seen, errors, conflicts: [] });
    }
    case 'conflict':
      return formPage(
        c,
        { values: failure.merged, seen: failure.stored, errors: [], conflicts: failure.conflicts },
        409,
      );
  }
});

async function formPage(c: WebContext, given?: YearFormState, status: 409 | 422 = 422): Promise<Response> {
  const frame = followUpFrameOf(c);
  const view = await viewYear(c.var.actor, planIn(c), yearIn(c), c.var);
  const { plan } = view.shell;
  if (!view.may.write) return c.redirect(followUpPaths.year(plan.id, view.year), 303);
  const stored = fieldsOfStatus(view.status);
  return renderFollowUp(
    c,
    frame,
    view.shell,
    {
      title: frame.own.year.title(view.year),
      status: given === undefined ? 200 : status,
      crumbs: [{ href: followUpPaths.year(plan.id, view.year), label: String(view.year) }],
    },
    <YearFormPage
      frame={frame}
      view={view}
      state={given ?? { values: stored, seen: stored, errors: [], conflicts: [] }}
    />,
  );
}

followUpRoutes.post(`${YEAR}/approve`, async (c) => {
  const frame = followUpFrameOf(c);
  const [plan, year] = [planIn(c), yearIn(c)];
  const approve = (await fieldsIn(c)).approve === 'yes';
  const approved = await approveYearStatus(c.var.actor, { plan, year, approve }, c.var.platform);
  if (approved.ok)
    return c.redirect(`${followUpPaths.year(plan, year)}?done=${approve ? 'approved' : 'reopened'}`, 303);
  return yearPage(c, [
    approved.failure.kind === 'not-written'
      ? frame.own.year.faults['not-written']
      : frame.texts.closed(frame.texts.states[approved.failure.state]),
  ]);
});

/** @throws NotFound when the address holds no year, so that the database is never asked about nonsense */
function yearIn(c: WebContext): number {
  const text = c.req.param('year') ?? '';
  if (!/^2\d{3}$/.test(text)) throw new NotFound('year');
  return Number(text);
}

/** The values that somebody else saved, as they came along with the form that showed both. */
function theirsIn(typed: Fields): Fields {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('theirs-') ? [[name.slice('theirs-'.length), value]] : [],
    ),
  );
}
