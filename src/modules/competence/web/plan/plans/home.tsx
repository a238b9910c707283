import { type Actor, allowedActions } from '../../../../../access/index.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import type { HomePart } from '../../../../../web/types.ts';
import { plansAccess } from '../../../plan-access.ts';
import { planTexts } from '../../../texts/plan/plan.ts';
import { plansTexts } from '../../../texts/plan/plans.ts';
import { planToGoOnWith, viewPlans } from '../../../views/plan/plans.ts';
import { kindOf } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { hrefOf } from './list-page.tsx';

const SHOWN = 3;

/** The plans on the front page of those who plan; nobody else's front page asks the database. */
export async function plansHome(actor: Actor, platform: Platform, locale: Locale): Promise<HomePart> {
  const strands = { education: [], development: [], organisation: [] };
  if (!allowedActions(actor, plansAccess, null).has('list-plans')) return { next: [], strands, sections: [] };

  const words = plansTexts[locale];
  const states = planTexts[locale].states;
  const view = await viewPlans(actor, { query: '', stage: undefined }, platform);
  const goOn = planToGoOnWith(view.plans);
  return {
    next:
      goOn === undefined
        ? []
        : [
            {
              id: `plan-${goOn.plan.id}`,
              title: goOn.writes ? words.home.goOn(goOn.plan.name) : words.home.comment(goOn.plan.name),
              detail: `${goOn.place}. ${states[goOn.plan.state]}`,
              href: hrefOf(goOn),
            },
          ],
    strands,
    sections: [
      <Section key="plans" heading={words.home.heading}>
        {view.plans.length === 0 ? (
          <p>{words.home.none}</p>
        ) : (
          <ul className="ll-plan-list">
            {view.plans.slice(0, SHOWN).map((one) => (
              <li key={one.plan.id}>
                <a href={hrefOf(one)}>{one.plan.name}</a>{' '}
                <Status kind={kindOf(one.plan.state)}>{states[one.plan.state]}</Status>
              </li>
            ))}
          </ul>
        )}
        <ButtonGroup>
          {view.total > 0 ? (
            <LinkButton href={planPaths.plans} variant="secondary">
              {words.home.all}
            </LinkButton>
          ) : (
            <LinkButton href={planPaths.begin} variant="secondary">
              {words.begin}
            </LinkButton>
          )}
        </ButtonGroup>
      </Section>,
    ],
  };
}
