import type { ReactNode } from 'react';
import type { Actor } from '../../../../access/index.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { Section } from '../../../../web/components/section.tsx';
import type { NextItem } from '../../../../web/types.ts';
import { admissionTexts } from '../../texts/index.ts';
import { viewCallsToAssess } from '../../views/assessment/queue.ts';
import { assessmentPaths } from './paths.ts';

export type HomeOfPart = { readonly next: readonly NextItem[]; readonly sections: readonly ReactNode[] };

/** What waits for an admission officer: applicants to assess, and refusals of others to confirm. */
export async function assessmentHome(actor: Actor, platform: Platform, locale: Locale): Promise<HomeOfPart> {
  const calls = await viewCallsToAssess(actor, platform);
  if (calls.length === 0) return { next: [], sections: [] };
  const words = admissionTexts[locale].assessment.home;
  return {
    next: calls.flatMap(({ id, name, toAssess, toConfirm }): NextItem[] => [
      ...(toConfirm === 0
        ? []
        : [
            {
              id: `admission.confirm.${id}`,
              title: words.confirm(toConfirm, name[locale]),
              href: `${assessmentPaths.queue(id)}?show=to-confirm`,
            },
          ]),
      ...(toAssess === 0
        ? []
        : [
            {
              id: `admission.assess.${id}`,
              title: words.assess(toAssess, name[locale]),
              href: `${assessmentPaths.queue(id)}?show=not-assessed`,
            },
          ]),
    ]),
    sections: [
      <Section key="assessment" heading={words.heading}>
        <ul>
          {calls.map(({ id, name }) => (
            <li key={id}>
              <a href={assessmentPaths.queue(id)}>{words.queue(name[locale])}</a>
            </li>
          ))}
        </ul>
      </Section>,
    ],
  };
}
