import type { Actor } from '../../access/index.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Module, NavigationItem } from '../../web/types.ts';
import { steeringAccess } from './access.ts';
import { steeringTexts } from './texts/index.ts';
import { coverageHome } from './web/home.tsx';
import { paths } from './web/paths.ts';
import { coverageRoutes } from './web/routes.tsx';

function navigation(actor: Actor, locale: Locale): readonly NavigationItem[] {
  return steeringAccess['see-coverage'](actor)
    ? [{ href: paths.coverage, label: steeringTexts[locale].navigation }]
    : [];
}

/** Figures for those who steer: coverage of formal leadership education. */
export const steering: Module = {
  name: 'steering',
  routes: coverageRoutes,
  navigation,
  home: coverageHome,
};
