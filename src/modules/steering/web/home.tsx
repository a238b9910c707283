import type { Actor } from '../../../access/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Platform } from '../../../platform/platform.ts';
import { Section } from '../../../web/components/section.tsx';
import { formatNumber, formatPercent } from '../../../web/format.ts';
import type { HomePart } from '../../../web/types.ts';
import { steeringTexts } from '../texts/index.ts';
import { viewCoverage } from '../views/coverage.ts';
import { paths } from './paths.ts';

const NOTHING: HomePart = {
  next: [],
  strands: { education: [], development: [], organisation: [] },
  sections: [],
};

/**
 * For those who act for several municipalities together. An adviser has the own leaders by name on the front page, and
 * the country is too much to count each time somebody passes by.
 */
export async function coverageHome(actor: Actor, platform: Platform, locale: Locale): Promise<HomePart> {
  if (!actor.roles.has('region-coordinator') || actor.scope.national || actor.scope.programme) return NOTHING;
  if (actor.scope.municipal.length === 0) return NOTHING;
  const { all } = await viewCoverage(actor, platform);
  if (all?.kind !== 'shown') return NOTHING;
  const texts = steeringTexts[locale].home;
  return {
    ...NOTHING,
    sections: [
      <Section key="coverage" heading={texts.heading}>
        <p>
          {texts.share(
            formatPercent(all.share, locale),
            formatNumber(all.count, locale),
            formatNumber(all.total, locale),
          )}
        </p>
        <p>
          <a href={paths.coverage}>{texts.link}</a>
        </p>
      </Section>,
    ],
  };
}
