import type { Actor } from '../../../../access/index.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { LinkButton } from '../../../../web/components/button.tsx';
import { Section } from '../../../../web/components/section.tsx';
import type { HomePart, NextItem } from '../../../../web/types.ts';
import { admissionTexts } from '../../texts/index.ts';
import { viewSeatsAtHome } from '../../views/seats/home.ts';
import { callPaths } from '../call/paths.ts';
import { inLocale } from '../call/say.ts';
import { seatPaths } from './paths.ts';

/** An offer to answer, and for the programme the calls that wait for it. */
export async function seatsHome(
  actor: Actor,
  platform: Platform,
  locale: Locale,
): Promise<Pick<HomePart, 'next' | 'sections'>> {
  const { offers, calls } = await viewSeatsAtHome(actor, platform);
  const texts = admissionTexts[locale];
  const words = texts.call.home;
  const nameOf = (name: Parameters<typeof inLocale>[0]) => inLocale(name, locale) || texts.call.withoutName;
  return {
    next: [
      ...offers.map(({ application, className, replyBy }): NextItem => ({
        id: `admission.offer.${application}`,
        title: texts.seats.home.answer(className),
        href: seatPaths.offer(application),
        deadline: replyBy,
      })),
      ...(calls ?? []).flatMap(({ id, name, todo }): NextItem[] => {
        if (todo === null) return [];
        return todo === 'finish'
          ? [
              {
                id: `admission.call.${id}`,
                title: words.finish(nameOf(name)),
                href: callPaths.manage(id),
              },
            ]
          : [{ id: `admission.call.${id}`, title: words.decide(nameOf(name)), href: callPaths.seats(id) }];
      }),
    ],
    sections:
      calls === undefined
        ? []
        : [
            <Section key="calls" heading={words.heading}>
              <div className="ll-buttons">
                <LinkButton href={callPaths.office} variant="secondary">
                  {words.see}
                </LinkButton>
              </div>
            </Section>,
          ],
  };
}
