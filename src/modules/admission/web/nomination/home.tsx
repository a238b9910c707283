import type { Actor } from '../../../../access/index.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { Section } from '../../../../web/components/section.tsx';
import type { NextItem } from '../../../../web/types.ts';
import { admissionTexts } from '../../texts/index.ts';
import { viewNominationsAtHome } from '../../views/nomination/home.ts';
import type { HomeOfPart } from '../assessment/home.tsx';
import { nominationPaths } from './paths.ts';

/** What waits for a line manager, and for those who answer for a municipality. */
export async function nominationHome(actor: Actor, platform: Platform, locale: Locale): Promise<HomeOfPart> {
  const { approvals, calls } = await viewNominationsAtHome(actor, platform);
  const words = admissionTexts[locale].nomination.home;
  // The seats are shared out some time after the last papers: a day that is over is no deadline any more.
  const by = (day: LocalDate | null) => (day === null || day < platform.today ? {} : { deadline: day });
  return {
    next: [
      ...approvals.map(({ application, name, documentsDueOn }): NextItem => ({
        id: `admission.approval.${application}`,
        title: words.approve(name),
        href: nominationPaths.approval(application),
        ...by(documentsDueOn),
      })),
      ...calls
        .filter(({ isDecided }) => !isDecided)
        .flatMap(({ call, name, municipality, unranked, withoutManager, documentsDueOn }): NextItem[] => {
          const item = { href: nominationPaths.nominations(call, municipality), ...by(documentsDueOn) };
          return [
            ...(unranked === 0
              ? []
              : [
                  {
                    ...item,
                    id: `admission.rank.${call}.${municipality}`,
                    title: words.rank(unranked, name[locale]),
                  },
                ]),
            ...(withoutManager === 0
              ? []
              : [
                  {
                    ...item,
                    id: `admission.manager.${call}.${municipality}`,
                    title: words.manager(withoutManager),
                  },
                ]),
          ];
        }),
    ],
    sections:
      calls.length === 0
        ? []
        : [
            <Section key="nominations" heading={words.heading}>
              <ul>
                {calls.map(({ call, name, municipality, municipalityName, applicants }) => (
                  <li key={`${call}${municipality}`}>
                    <a href={nominationPaths.nominations(call, municipality)}>
                      {words.link(name[locale], municipalityName, applicants)}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>,
          ],
  };
}
