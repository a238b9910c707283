import { type Actor, hasRole } from '../../../access/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { LinkButton } from '../../../web/components/button.tsx';
import { Section } from '../../../web/components/section.tsx';
import type { HomePart, NavigationItem, NextItem } from '../../../web/types.ts';
import type { Platform } from '../../../platform/platform.ts';
import { admissionTexts } from '../texts/index.ts';
import { type OrderToDo, viewOrdersAtHome } from '../views/home.ts';
import { applicationHome } from './application/home.tsx';
import { applicationPaths } from './application/paths.ts';
import { assessmentHome } from './assessment/home.tsx';
import { nominationHome } from './nomination/home.tsx';
import { paths } from './paths.ts';
import { seatsHome } from './seats/home.tsx';

const NOTHING: HomePart = {
  next: [],
  strands: { education: [], development: [], organisation: [] },
  sections: [],
};

export function admissionNavigation(actor: Actor, locale: Locale): readonly NavigationItem[] {
  const has = hasRole(actor, 'programme-coordinator') || actor.scope.municipal.length > 0;
  const texts = admissionTexts[locale];
  return [
    ...(has ? [{ href: paths.orders, label: texts.navigation }] : []),
    ...(hasRoomForCalls(actor)
      ? [{ href: applicationPaths.calls, label: texts.application.calls.navigation }]
      : []),
  ];
}

/** The menu has five words. Those whose five are taken by daily work come to calls from their front page. */
function hasRoomForCalls(actor: Actor): boolean {
  const { municipal } = actor.scope;
  return municipal.length === 0 && !(hasRole(actor, 'participant') && hasRole(actor, 'manager'));
}

/** What each part of the room puts on the front page; they are read together. */
export async function admissionHome(actor: Actor, platform: Platform, locale: Locale): Promise<HomePart> {
  const parts = await Promise.all([
    applicationHome(actor, platform, locale),
    seatsHome(actor, platform, locale),
    ordersHome(actor, platform, locale),
    assessmentHome(actor, platform, locale),
    nominationHome(actor, platform, locale),
  ]);
  return {
    ...NOTHING,
    next: parts.flatMap(({ next }) => next),
    sections: parts.flatMap(({ sections }) => sections),
  };
}

async function ordersHome(actor: Actor, platform: Platform, locale: Locale): Promise<HomePart> {
  const view = await viewOrdersAtHome(actor, platform);
  if (view === undefined) return NOTHING;
  const words = admissionTexts[locale].home;
  return {
    ...NOTHING,
    next: view.todo.map((todo) => itemOf(todo, locale)),
    sections: [
      <Section key="orders" heading={words.heading}>
        {view.underWay === 0 ? null : (
          <p>
            {words.underWay(view.underWay)} <a href={paths.orders}>{words.seeAll}</a>
          </p>
        )}
        {view.mayBegin ? (
          <div className="ll-buttons">
            <LinkButton href={paths.newOrder} variant="secondary">
              {words.begin}
            </LinkButton>
            <LinkButton href={paths.programmes} variant="quiet">
              {words.catalogue}
            </LinkButton>
          </div>
        ) : null}
      </Section>,
    ].filter(() => view.underWay > 0 || view.mayBegin),
  };
}

function itemOf(todo: OrderToDo, locale: Locale): NextItem {
  return {
    id: `admission.order.${todo.id}`,
    title: titleOf(todo, locale),
    href: todo.kind === 'answer-quote' ? paths.step(todo.id, 'accept') : paths.order(todo.id),
    ...(todo.deadline === undefined ? {} : { deadline: todo.deadline }),
  };
}

function titleOf({ kind, number, lead, reader }: OrderToDo, locale: Locale): string {
  const words = admissionTexts[locale].home;
  switch (kind) {
    case 'answer-quote':
      return words.answerQuote(number);
    case 'answer-order':
      return words.answerOrder(lead);
    case 'plan-class':
      return words.planClass(lead);
    case 'quote-expired':
      return reader === 'programme' ? words.renewQuote(lead) : words.expired(number);
    default:
      return words.finish(number);
  }
}
