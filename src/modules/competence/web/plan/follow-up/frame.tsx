import type { ReactElement } from 'react';
import type { Crumb } from '../../../../../web/layout/shell.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext } from '../../../../../web/types.ts';
import { type FollowUpTexts, followUpTexts } from '../../../texts/plan/follow-up.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { planCrumbs } from '../frame.tsx';
import { type MeasuresFrame, measuresFrameOf } from '../measures/frame.tsx';
import { followUpPaths } from './paths.ts';

/** The words of measures, and those of how they are followed up. */
export type FollowUpFrame = MeasuresFrame & { readonly own: FollowUpTexts };

export function followUpFrameOf(c: WebContext): FollowUpFrame {
  const frame = measuresFrameOf(c);
  return { ...frame, own: followUpTexts[frame.locale] };
}

export function renderFollowUp(
  c: WebContext,
  frame: FollowUpFrame,
  shell: PlanShell,
  page: { title: string; crumbs?: readonly Crumb[]; isFirst?: boolean; status?: 200 | 409 | 422 },
  body: ReactElement,
): Promise<Response> {
  const first = { href: followUpPaths.all(shell.plan.id), label: frame.own.title };
  return renderPage(
    c,
    {
      title: `${page.title} – ${shell.plan.name}`,
      breadcrumbs: [
        ...planCrumbs(frame, shell),
        ...(page.isFirst === true ? [] : [first]),
        ...(page.crumbs ?? []),
      ],
      width: 'wide',
      status: page.status ?? 200,
    },
    body,
  );
}
