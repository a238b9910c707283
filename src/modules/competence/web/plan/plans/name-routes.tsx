import { Hono } from 'hono';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { namePlan } from '../../../actions/plan/name-plan.ts';
import { LONGEST_NAME } from '../../../domain/plan/new-plan.ts';
import { plansTexts } from '../../../texts/plan/plans.ts';
import { viewPlan } from '../../../views/plan/plan-shell.ts';
import { planCrumbs, planIn, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { type FormState, saveForm, SpecForm, untouched } from '../region/form.tsx';
import { regionFrameOf } from '../region/frame.tsx';
import type { FieldSpec } from '../region/spec.ts';

/** What a plan is called, and the language of its documents, for as long as its content may be changed. */
export const planNameRoutes = new Hono<WebEnv>();
const PATH = '/plans/:planId/name';

planNameRoutes.get(PATH, (c) => namePage(c));

planNameRoutes.post(PATH, async (c) => {
  const plan = planIn(c);
  await viewPlan(c.var.actor, plan, c.var.platform, 'write-plan');
  return saveForm<{ kind: 'name-missing' }>(c, {
    specs: specsIn(c),
    save: (mine, seen) => namePlan(c.var.actor, { plan, seen, mine }, c.var.platform),
    say: ({ kind }) => ({ field: 'name', message: plansTexts[c.var.locale].new.errors[kind] }),
    done: `${planPaths.plan(plan)}?done=named`,
    page: (state, status) => namePage(c, state, status),
  });
});

function specsIn(c: WebContext): readonly FieldSpec[] {
  const { new: words, naming } = plansTexts[c.var.locale];
  return [
    { name: 'name', kind: 'text', label: words.name, required: true, longest: LONGEST_NAME, isLong: true },
    {
      name: 'language',
      kind: 'radio',
      label: words.language,
      help: naming.languageHelp,
      required: true,
      options: (['nb', 'nn'] as const).map((value) => ({ value, label: words.languages[value] })),
    },
  ];
}

async function namePage(c: WebContext, state?: FormState, status: 200 | 409 | 422 = 200): Promise<Response> {
  const frame = regionFrameOf(c);
  const shell = await viewPlan(c.var.actor, planIn(c), c.var.platform, 'write-plan');
  const { plan } = shell;
  const back = planPaths.plan(plan.id);
  if (state === undefined && !shell.open.content) return c.redirect(back, 303);
  const { naming } = plansTexts[frame.locale];
  return renderPage(
    c,
    { title: `${naming.title} – ${plan.name}`, breadcrumbs: planCrumbs(frame, shell), width: 'wide', status },
    <PlanPage frame={frame} shell={shell} here="overview" title={naming.title} lead={naming.lead}>
      <SpecForm
        frame={frame}
        specs={specsIn(c)}
        state={state ?? untouched({ name: plan.name, language: plan.language })}
        action={planPaths.name(plan.id)}
        save={frame.words.save}
        back={back}
      />
    </PlanPage>,
  );
}
