import type { Actor } from '../../../../access/index.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { Section } from '../../../../web/components/section.tsx';
import { shellTexts } from '../../../../web/layout/texts/index.ts';
import type { HomePart } from '../../../../web/types.ts';
import { admissionTexts } from '../../texts/index.ts';
import { viewApplicationsAtHome } from '../../views/application/home.ts';
import { applicationPaths as paths } from './paths.ts';
import { sayStatus } from './say.ts';

/** «Complete your application», and where each application stands. */
export async function applicationHome(
  actor: Actor,
  platform: Platform,
  locale: Locale,
): Promise<Pick<HomePart, 'next' | 'sections'>> {
  const own = await viewApplicationsAtHome(actor, platform);
  const texts = admissionTexts[locale];
  const words = texts.application.home;
  const frame = { locale, texts, shell: shellTexts(locale), today: platform.today };
  return {
    next: own.flatMap(({ id, call, todo }) =>
      todo === null
        ? []
        : [
            {
              id: `admission.application.${id}`,
              title: words[todo.kind](call[locale]),
              href: todo.kind === 'documents' ? paths.part(id, 'documents') : paths.application(id),
              deadline: todo.deadline,
            },
          ],
    ),
    sections:
      own.length === 0
        ? []
        : [
            <Section key="applications" heading={words.section}>
              <ul className="ll-call-list">
                {own.map(({ id, call, status }) => (
                  <li key={id}>
                    <h3>
                      <a href={paths.application(id)}>{call[locale]}</a>
                    </h3>
                    <p>{sayStatus(status, frame)}</p>
                  </li>
                ))}
              </ul>
            </Section>,
          ],
  };
}
