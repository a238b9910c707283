import { Hono } from 'hono';
import { isUuid, type PlanId } from '../../../../../kernel/ids.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { listAddress } from '../../../../../web/list-address.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { beginPlan } from '../../../actions/plan/begin-plan.ts';
import {
  checkFirstYear,
  checkName,
  firstYears,
  lastYearOf,
  LONGEST_NAME,
  ownerOf,
  nameForYears,
  proposedFirstYear,
} from '../../../domain/plan/new-plan.ts';
import type { PlanLanguage } from '../../../domain/plan/plan.ts';
import { plansTexts } from '../../../texts/plan/plans.ts';
import { type NewPlanView, viewNewPlan } from '../../../views/plan/new-plan.ts';
import { PLAN_STAGES, viewPlans } from '../../../views/plan/plans.ts';
import { planFrameOf } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { fieldsIn } from '../request.ts';
import { PlanListPage } from './list-page.tsx';
import { type NewPlanFields, NewPlanPage } from './new-page.tsx';

export const plansRoutes = new Hono<WebEnv>();

plansRoutes.get('/plans', async (c) => {
  const frame = planFrameOf(c);
  const query = (c.req.query('q') ?? '').trim().slice(0, 100);
  const stage = PLAN_STAGES.find((one) => one === c.req.query('stage'));
  const ask = { query, stage };
  const view = await viewPlans(c.var.actor, ask, c.var.platform);
  const address = listAddress(planPaths.plans, { q: query, stage });
  const words = plansTexts[c.var.locale];
  return renderPage(
    c,
    { title: frame.texts.plans, width: 'wide' },
    <PlanListPage frame={frame} words={words} view={view} ask={ask} address={address} />,
  );
});

plansRoutes.get('/plans/new', async (c) => {
  const owner = ownerOf(c.req.query('owner') ?? '', isUuid);
  const view = await viewNewPlan(c.var.actor, owner, c.var.platform);
  return newPlanPage(c, view, proposal(c, view));
});

plansRoutes.post('/plans/new', async (c) => {
  const { actor, platform, locale } = c.var;
  const typed = await fieldsIn(c);
  const words = plansTexts[locale].new;
  const values: NewPlanFields = {
    name: typed.name ?? '',
    firstYear: typed.firstYear ?? '',
    language: typed.language ?? '',
    parent: typed.parent ?? '',
    copyGoalsFrom: typed.copyGoalsFrom ?? '',
  };
  const owner = ownerOf(typed.owner ?? '', isUuid);
  const name = checkName(values.name);
  const year = checkFirstYear(values.firstYear, platform.today);
  const language = values.language === 'nb' || values.language === 'nn' ? values.language : undefined;
  const { from, to } = firstYears(platform.today);
  const errors: FieldFailure[] = [
    ...(owner === undefined ? [{ field: 'name', message: words.errors['owner-missing'] }] : []),
    ...(name.ok
      ? []
      : [
          {
            field: 'name',
            message:
              name.failure === 'name-missing'
                ? words.errors['name-missing']
                : words.errors['name-too-long'](LONGEST_NAME),
          },
        ]),
    ...(year.ok ? [] : [{ field: 'firstYear', message: words.errors['year-wrong'](from, to) }]),
    ...(language === undefined ? [{ field: 'language', message: words.errors['language-missing'] }] : []),
  ];
  if (owner === undefined || !name.ok || !year.ok || language === undefined) {
    return newPlanPage(c, await viewNewPlan(actor, owner, platform), values, errors);
  }

  const begun = await beginPlan(
    actor,
    {
      owner,
      name: nameForYears(name.value, proposedFirstYear(platform.today), year.value),
      firstYear: year.value,
      language,
      parent: chosenPlan(values.parent),
      copyGoalsFrom: chosenPlan(values.copyGoalsFrom),
    },
    platform,
  );
  if (begun.ok) return c.redirect(`${planPaths.plan(begun.value)}?done=begun`, 303);
  const { failure } = begun;
  const field = { 'owner-missing': 'name', 'already-begun': 'firstYear', 'parent-unknown': 'parent' }[
    failure.kind
  ];
  const twin = failure.kind === 'already-begun' ? planPaths.plan(failure.plan) : undefined;
  const view = await viewNewPlan(actor, owner, platform);
  return newPlanPage(c, view, values, [{ field, message: words.errors[failure.kind] }], twin);
});

const chosenPlan = (text: string): PlanId | null => (isUuid(text) ? (text as PlanId) : null);

/** The name that most plans have, in the language that the place writes in. */
function proposal(c: WebContext, { chosen, strategies }: NewPlanView): NewPlanFields {
  const first = proposedFirstYear(c.var.platform.today);
  const language: PlanLanguage = chosen?.language ?? 'nb';
  const { proposedName, proposedStrategy } = plansTexts[language].new;
  const propose = chosen?.owner.kind === 'regional' ? proposedStrategy : proposedName;
  return {
    name: chosen === undefined ? '' : propose(chosen.name, first, lastYearOf(first)),
    firstYear: String(first),
    language,
    parent: (strategies.find(({ id }) => id === c.req.query('parent')) ?? strategies[0])?.id ?? '',
    copyGoalsFrom: '',
  };
}

function newPlanPage(
  c: WebContext,
  view: NewPlanView,
  values: NewPlanFields,
  errors: readonly FieldFailure[] = [],
  twin?: string,
): Promise<Response> {
  const frame = planFrameOf(c);
  const words = plansTexts[c.var.locale].new;
  return renderPage(
    c,
    {
      title: words.title,
      breadcrumbs: [{ href: planPaths.plans, label: frame.texts.plans }],
      status: errors.length > 0 ? 422 : 200,
    },
    <NewPlanPage frame={frame} words={words} view={view} values={values} errors={errors} twin={twin} />,
  );
}
