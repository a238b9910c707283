import { type Actor, allowedActions } from '../../../../access/index.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { LinkButton } from '../../../../web/components/button.tsx';
import { Section } from '../../../../web/components/section.tsx';
import type { HomePart } from '../../../../web/types.ts';
import { competenceAccess } from '../../access.ts';
import { needTexts } from '../../texts/need.ts';
import { needPaths } from './paths.ts';

/** The way from the front page to the picture of need, for those whose menu is full. */
export async function needHome(actor: Actor, _platform: Platform, locale: Locale): Promise<HomePart> {
  const { home } = needTexts[locale];
  const sees = allowedActions(actor, competenceAccess, null).has('see-need');
  return {
    next: [],
    strands: { education: [], development: [], organisation: [] },
    sections: sees
      ? [
          <Section key="need" heading={home.heading}>
            <p>{home.text}</p>
            <LinkButton href={needPaths.choose} variant="secondary">
              {home.link}
            </LinkButton>
          </Section>,
        ]
      : [],
  };
}
