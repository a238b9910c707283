import type { ReactNode } from 'react';
import type { Actor } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Platform } from '../../../platform/platform.ts';
import { Section } from '../../../web/components/section.tsx';
import type { HomePart, NavigationItem, NextItem } from '../../../web/types.ts';
import { ownMunicipalities } from '../access.ts';
import { organisationTexts } from '../texts/index.ts';
import { viewHomeOfMunicipality } from '../views/home.ts';
import { viewOwnTopUnits } from '../views/units.ts';
import { paths } from './paths.ts';

const NO_STRANDS: HomePart['strands'] = { education: [], development: [], organisation: [] };

/** Nothing is read for those who neither work with a municipality's staff nor lead a unit. */
export async function organisationHome(actor: Actor, platform: Platform, locale: Locale): Promise<HomePart> {
  const [municipalities, units] = await Promise.all([
    Promise.all(ownMunicipalities(actor).map((code) => municipalityPart(actor, code, platform, locale))),
    unitsSection(actor, platform, locale),
  ]);
  return {
    next: municipalities.flatMap((part) => part.next),
    strands: NO_STRANDS,
    sections: [...municipalities.flatMap((part) => part.sections), ...(units === null ? [] : [units])],
  };
}

async function municipalityPart(
  actor: Actor,
  code: MunicipalityCode,
  platform: Platform,
  locale: Locale,
): Promise<{ next: NextItem[]; sections: ReactNode[] }> {
  const texts = organisationTexts[locale].home;
  const { name, hasStaff, leaders } = await viewHomeOfMunicipality(actor, code, platform);
  if (!hasStaff) {
    return {
      next: [
        {
          id: `organisation.staff-list.${code}`,
          title: texts.importStaff(name),
          detail: texts.importStaffDetail,
          href: paths.staffImport(code),
        },
      ],
      sections: [],
    };
  }
  if (leaders.total === 0) return { next: [], sections: [] };
  return {
    next: [],
    sections: [
      <Section key={code} heading={texts.leadersIn(name)}>
        <p>{texts.leaderCount(leaders.total, leaders.lacking)}</p>
        <p>
          {leaders.lacking === 0 ? (
            <a href={paths.leaders(code)}>{texts.seeLeaders}</a>
          ) : (
            <a href={`${paths.leaders(code)}?education=lacking`}>{texts.seeLacking}</a>
          )}
        </p>
      </Section>,
    ],
  };
}

async function unitsSection(actor: Actor, platform: Platform, locale: Locale): Promise<ReactNode> {
  const texts = organisationTexts[locale].home;
  const units = await viewOwnTopUnits(actor, platform);
  if (units.length === 0) return null;
  return (
    <Section key="units" heading={texts.ownUnits}>
      <ul>
        {units.map((unit) => (
          <li key={unit.id}>
            <a href={paths.unit(unit.id)}>{unit.name}</a>: {texts.unitSize(unit.staff)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function organisationNavigation(actor: Actor, locale: Locale): readonly NavigationItem[] {
  const texts = organisationTexts[locale].navigation;
  const [only, ...others] = ownMunicipalities(actor);
  if (only !== undefined) {
    const one = others.length === 0;
    return [
      { href: one ? paths.leaders(only) : paths.ownLeaders, label: texts.leaders },
      { href: one ? paths.staff(only) : paths.ownStaff, label: texts.staff },
    ];
  }
  if (actor.scope.units.length > 0) return [{ href: paths.ownUnits, label: texts.ownUnits }];
  return actor.scope.national || actor.scope.administrator
    ? [{ href: paths.municipalities, label: texts.municipalities }]
    : [];
}
