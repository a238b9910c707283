import { Hono } from 'hono';
import { z } from 'zod';
import type { PlanGoalId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { addGoal, changeGoal, moveGoal, removeGoal } from '../../../actions/plan/goals/change-goals.ts';
import { type GoalFailure, goalFields, readGoal } from '../../../domain/plan/goal.ts';
import type { PlanState } from '../../../domain/plan/plan.ts';
import { goalsTexts } from '../../../texts/plan/goals.ts';
import { viewGoal, viewGoals } from '../../../views/plan/goals.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { commentsOn } from '../comments/comments.tsx';
import { idIn, planCrumbs, planFrameOf, planIn } from '../frame.tsx';
import { meanwhileOn, savedAddress } from '../meanwhile.tsx';
import { fieldsIn, textFor, wordIn } from '../request.ts';
import { GoalFormPage, type GoalFormState, sayGoalField } from './form-page.tsx';
import { GoalPage } from './goal-page.tsx';
import { GoalsPage } from './goals-page.tsx';
import { goalPaths } from './paths.ts';

export const goalRoutes = new Hono<WebEnv>();

const goalIn = (c: WebContext) => ({ plan: planIn(c), goal: idIn<PlanGoalId>(c, 'goalId') });
const crumbsOf = (c: WebContext, shell: PlanShell) => {
  const frame = planFrameOf(c);
  return [
    ...planCrumbs(frame, shell),
    { href: goalPaths.goals(shell.plan.id), label: frame.texts.ways.goals },
  ];
};

goalRoutes.get('/plans/:planId/goals', async (c) => {
  const frame = planFrameOf(c);
  const { title, done: words } = goalsTexts[c.var.locale];
  const view = await viewGoals(c.var.actor, planIn(c), c.var.platform);
  const done = wordIn(c, 'done', words);
  return renderPage(
    c,
    { title, breadcrumbs: planCrumbs(frame, view.shell), width: 'wide' },
    <GoalsPage frame={frame} view={view} done={done && words[done]} />,
  );
});

const EMPTY: Fields = { operational: 'yes' };

goalRoutes.get('/plans/:planId/goals/new', async (c) => {
  const { shell } = await viewGoals(c.var.actor, planIn(c), c.var.platform, 'write-plan');
  return newPage(c, shell, EMPTY, []);
});

goalRoutes.post('/plans/:planId/goals/new', async (c) => {
  const { actor, platform, locale } = c.var;
  const plan = planIn(c);
  const typed = await fieldsIn(c);
  const { shell } = await viewGoals(actor, plan, platform, 'write-plan');
  const goal = readGoal(typed);
  if (!goal.ok) return newPage(c, shell, typed, errorsOf(c, goal.failure));
  const added = await addGoal(actor, { plan, goal: goal.value }, platform);
  if (added.ok) return c.redirect(`${goalPaths.goals(plan)}?done=added`, 303);
  const { failure } = added;
  const message =
    failure.kind === 'too-many' ? goalsTexts[locale].errors['too-many'] : closedText(c, failure.state);
  return newPage(c, shell, typed, [{ field: 'title', message }]);
});

function newPage(c: WebContext, shell: PlanShell, values: Fields, errors: readonly FieldFailure[]) {
  const state = { values, seen: {}, errors, conflicts: [] };
  return formPage(
    c,
    shell,
    { title: goalsTexts[c.var.locale].add, action: goalPaths.add(shell.plan.id) },
    state,
  );
}

function formPage(
  c: WebContext,
  shell: PlanShell,
  form: { title: string; action: string },
  state: GoalFormState,
): Promise<Response> {
  const status = state.conflicts.length > 0 ? 409 : state.errors.length > 0 ? 422 : 200;
  return renderPage(
    c,
    { title: form.title, breadcrumbs: crumbsOf(c, shell), status },
    <GoalFormPage frame={planFrameOf(c)} shell={shell} {...form} state={state} />,
  );
}

function errorsOf(c: WebContext, failure: GoalFailure): readonly FieldFailure[] {
  const { errors } = goalsTexts[c.var.locale];
  return Object.entries(failure).map(([field, what]) => ({ field, message: errors[what] }));
}

function closedText(c: WebContext, state: PlanState): string {
  const { texts } = planFrameOf(c);
  return texts.closed(texts.states[state]);
}

goalRoutes.get('/plans/:planId/goals/:goalId', async (c) => {
  const given = goalIn(c);
  const { shell, goal, followsUp } = await viewGoal(c.var.actor, given, c.var.platform);
  const comments = await commentsOn(c, shell, { kind: 'goal', id: given.goal });
  const words = goalsTexts[c.var.locale];
  const labels: Readonly<Record<string, string>> = words.fields;
  const about = { kind: 'goal', id: given.goal } as const;
  const meanwhile = await meanwhileOn(c, given.plan, about, goalFields(goal), (field, value) => {
    const label = textFor(labels, field);
    return label === undefined ? undefined : { label, value: sayGoalField(field, value, words) };
  });
  const failed =
    c.req.query('failed') === 'in-use' ? words.inUse(goal.requirements, goal.measures) : undefined;
  return renderPage(
    c,
    { title: goal.title, breadcrumbs: crumbsOf(c, shell) },
    <GoalPage
      frame={planFrameOf(c)}
      shell={shell}
      goal={goal}
      failed={failed}
      followsUp={followsUp}
      meanwhile={meanwhile}
    >
      {comments}
    </GoalPage>,
  );
});

goalRoutes.get('/plans/:planId/goals/:goalId/edit', async (c) => {
  const { shell, goal } = await viewGoal(c.var.actor, goalIn(c), c.var.platform, 'write-plan');
  const stored = goalFields(goal);
  return formPage(c, shell, editOf(c), { values: stored, seen: stored, errors: [], conflicts: [] });
});

const editOf = (c: WebContext) => {
  const { plan, goal } = goalIn(c);
  return { title: goalsTexts[c.var.locale].edit, action: goalPaths.edit(plan, goal) };
};

goalRoutes.post('/plans/:planId/goals/:goalId/edit', async (c) => {
  const { actor, platform } = c.var;
  const given = goalIn(c);
  const { seen: seenText, keep, ...typed } = await fieldsIn(c);
  const seen = seenIn(seenText);
  const { shell } = await viewGoal(actor, given, platform, 'write-plan');
  const goal = readGoal(keep === 'theirs' ? { ...typed, ...theirsIn(typed) } : typed);
  const again = (values: Fields, errors: readonly FieldFailure[]) =>
    formPage(c, shell, editOf(c), { values, seen, errors, conflicts: [] });
  if (!goal.ok) return again(typed, errorsOf(c, goal.failure));
  const changed = await changeGoal(actor, { ...given, seen, mine: goal.value }, platform);
  if (changed.ok)
    return c.redirect(
      // Who is told of somebody else’s changes reads them where the goal stands.
      changed.value.length === 0
        ? savedAddress(goalPaths.goals(given.plan), [])
        : savedAddress(goalPaths.goal(given.plan, given.goal), changed.value),
      303,
    );
  const { failure } = changed;
  switch (failure.kind) {
    case 'conflict': {
      // The form now stands on what is stored, so that pressing again is to have read it.
      const { conflicts, stored, merged } = failure;
      return formPage(c, shell, editOf(c), { values: merged, seen: stored, errors: [], conflicts });
    }
    case 'wrong':
      return again(typed, errorsOf(c, failure.failure));
    case 'plan-closed':
      return again(typed, [{ field: 'title', message: closedText(c, failure.state) }]);
  }
});

/** The values that somebody else saved, as they came along with the form that showed both. */
function theirsIn(typed: Fields): Fields {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('theirs-') ? [[name.slice('theirs-'.length), value]] : [],
    ),
  );
}

/** What stood in the form when it was opened; without it everything counts as written by me. */
function seenIn(text: string | undefined): Fields {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}

goalRoutes.post('/plans/:planId/goals/:goalId/move', async (c) => {
  const given = goalIn(c);
  const { by } = await fieldsIn(c);
  await moveGoal(c.var.actor, { ...given, by: by === 'up' ? -1 : 1 }, c.var.platform);
  return c.redirect(goalPaths.goals(given.plan), 303);
});

goalRoutes.post('/plans/:planId/goals/:goalId/remove', async (c) => {
  const given = goalIn(c);
  const removed = await removeGoal(c.var.actor, given, c.var.platform);
  if (removed.ok) return c.redirect(`${goalPaths.goals(given.plan)}?done=removed`, 303);
  return c.redirect(`${goalPaths.goal(given.plan, given.goal)}?failed=${removed.failure.kind}`, 303);
});
