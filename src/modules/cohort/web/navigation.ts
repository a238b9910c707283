import { type Actor, hasRole } from '../../../access/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { NavigationItem } from '../../../web/types.ts';
import { cohortTexts } from '../texts/index.ts';
import { paths } from './paths.ts';

/** The words of this room in the menu, by what the reader does. */
export function navigationOf(actor: Actor, locale: Locale): readonly NavigationItem[] {
  const words = cohortTexts[locale].navigation;
  const { cohorts, municipal } = actor.scope;
  const follows = hasRole(actor, 'programme-coordinator') || municipal.length > 0;
  const [only] = cohorts;
  return [
    ...(follows || cohorts.length > 1 ? [{ href: paths.cohorts, label: words.cohorts }] : []),
    ...(!follows && cohorts.length === 1 && only !== undefined
      ? [{ href: paths.cohort(only), label: words.cohort }]
      : []),
    ...(hasRole(actor, 'participant') ? [{ href: paths.path, label: words.path }] : []),
    ...(cohorts.length > 0 ? [{ href: paths.calendar, label: words.calendar }] : []),
    ...(hasRole(actor, 'manager') ? [{ href: paths.approvals, label: words.approvals }] : []),
  ];
}
