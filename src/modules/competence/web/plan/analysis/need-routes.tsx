import { Hono } from 'hono';
import type { PlanRequirementId } from '../../../../../kernel/ids.ts';
import { formatList } from '../../../../../web/format.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { decideNeeds, takeProposals } from '../../../actions/plan/analysis/needs.ts';
import { fieldsOfNeeds, toldNeeds } from '../../../domain/plan/analysis/need.ts';
import { readRequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import { analysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import { viewNeed, viewNeeds } from '../../../views/plan/analysis/needs.ts';
import { commentsOnEach } from '../comments/comments.tsx';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn } from '../request.ts';
import { analysisFrameOf, renderAnalysis } from './frame.tsx';
import { NeedPage } from './need-page.tsx';
import { asDecided, NeedsPage, openProposals } from './needs-page.tsx';
import { analysisPaths } from './paths.ts';
import type { EditState } from './requirement-form.tsx';
import { readSeen } from './seen.ts';

export const needRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/needs';
const everything = readRequirementAsk(() => undefined);

needRoutes.get(BASE, async (c) => {
  const frame = analysisFrameOf(c);
  const words = analysisGapTexts[frame.locale];
  const ask = readRequirementAsk((name) => c.req.query(name));
  const view = await viewNeeds(c.var.actor, planIn(c), ask, frame.locale, c.var.platform);
  const count = /^taken-(\d{1,4})$/.exec(c.req.query('done') ?? '')?.[1];
  const done = count === undefined ? undefined : words.needs.taken(Number(count));
  return renderAnalysis(
    c,
    frame,
    view.shell,
    { title: words.needs.title },
    <NeedsPage frame={frame} words={words} view={view} ask={ask} page={c.req.query('page')} done={done} />,
  );
});

needRoutes.post(`${BASE}/propose`, async (c) => {
  const plan = planIn(c);
  const { rows } = await viewNeeds(c.var.actor, plan, everything, c.var.locale, c.var.platform);
  const proposals = openProposals(rows).map(({ requirement, proposal }) => ({
    requirement: requirement.id,
    needs: asDecided(proposal),
  }));
  const taken = await takeProposals(c.var.actor, { plan, proposals }, c.var.platform);
  return c.redirect(`${analysisPaths.needs(plan)}${taken.ok ? `?done=taken-${taken.value}` : ''}`, 303);
});

needRoutes.get(`${BASE}/:requirementId`, (c) => needPage(c));

needRoutes.post(`${BASE}/:requirementId`, async (c) => {
  const { seen, ...mine } = await fieldsIn(c);
  const plan = planIn(c);
  const requirement = requirementIn(c);
  const input = { plan, requirement, seen: readSeen(seen), mine };
  const decided = await decideNeeds(c.var.actor, input, c.var.platform);
  if (decided.ok) return c.redirect(`${analysisPaths.need(plan, requirement)}?done=saved`, 303);
  const frame = analysisFrameOf(c);
  const { needs, faults } = analysisGapTexts[frame.locale];
  const state = { values: mine, seen: input.seen, conflicts: [] };
  const { failure } = decided;
  switch (failure.kind) {
    case 'plan-closed':
      return needPage(
        c,
        { ...state, errors: [{ field: 'amount-mobilise', message: frame.words.closed }] },
        422,
      );
    case 'conflict':
      return needPage(
        c,
        { values: failure.merged, seen: failure.stored, conflicts: failure.conflicts, errors: [] },
        409,
      );
    case 'fields-wrong': {
      const errors = Object.entries(failure.errors).map(([field, fault]) => ({
        field,
        message: faults[fault],
      }));
      return needPage(c, { ...state, errors }, 422);
    }
    case 'has-measures': {
      const kinds = formatList(
        failure.kinds.map((kind) => needs.kinds[kind]),
        frame.locale,
      );
      const errors = failure.kinds.map((kind) => ({
        field: `amount-${kind}`,
        message: needs.hasMeasures(kinds),
      }));
      return needPage(c, { ...state, errors }, 422);
    }
  }
});

function requirementIn(c: WebContext): PlanRequirementId {
  return idIn<PlanRequirementId>(c, 'requirementId');
}

async function needPage(c: WebContext, given?: EditState, status: 200 | 409 | 422 = 200): Promise<Response> {
  const frame = analysisFrameOf(c);
  const words = analysisGapTexts[frame.locale];
  const { shell, row } = await viewNeed(
    c.var.actor,
    planIn(c),
    requirementIn(c),
    everything,
    frame.locale,
    c.var.platform,
  );
  const writes = shell.actions.has('write-plan') && shell.open.content;
  const stored = fieldsOfNeeds(toldNeeds(row.needs));
  const isProposal = given === undefined && row.needs.length === 0 && row.proposal.length > 0;
  const values = isProposal ? fieldsOfNeeds(asDecided(row.proposal)) : stored;
  const comments = await commentsOnEach(
    c,
    shell,
    row.needs.map(({ id, kind }) => ({ about: { kind: 'need', id }, name: words.needs.kinds[kind] })),
  );
  const done = c.req.query('done') === 'saved' && c.req.method === 'GET' ? frame.texts.saved : undefined;
  return renderAnalysis(
    c,
    frame,
    shell,
    {
      title: row.requirement.competenceName,
      status,
      crumbs: [{ href: analysisPaths.needs(shell.plan.id), label: words.needs.title }],
    },
    <NeedPage
      frame={frame}
      words={words}
      shell={shell}
      row={row}
      state={given ?? (writes ? { values, errors: [], seen: stored, conflicts: [] } : undefined)}
      isProposal={isProposal}
      done={done}
    >
      {comments}
    </NeedPage>,
  );
}
