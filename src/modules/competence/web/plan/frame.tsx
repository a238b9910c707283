import type { ReactElement, ReactNode } from 'react';
import { NotFound } from '../../../../access/index.ts';
import { isUuid, type PlanId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Status, type StatusKind } from '../../../../web/components/tag.tsx';
import type { Crumb } from '../../../../web/layout/shell.ts';
import { type ShellTexts, shellTexts } from '../../../../web/layout/texts/index.ts';
import type { WebContext } from '../../../../web/types.ts';
import { PLAN_STEPS, type PlanState, type PlanStep } from '../../domain/plan/plan.ts';
import { type PlanTexts, planTexts } from '../../texts/plan/plan.ts';
import type { PlanShell } from '../../views/plan/plan-shell.ts';
import { planPaths } from './paths.ts';
import { Ways } from './ways.tsx';

/** What every page of a plan is written with. */
export type PlanFrame = {
  readonly locale: Locale;
  readonly texts: PlanTexts;
  readonly shell: ShellTexts;
  readonly today: LocalDate;
};

export function planFrameOf(c: WebContext): PlanFrame {
  const { locale, platform } = c.var;
  return { locale, texts: planTexts[locale], shell: shellTexts(locale), today: platform.today };
}

/**
 * The plan in the address.
 *
 * @throws NotFound when it is not an id, so that the database is never asked about nonsense
 */
export function planIn(c: WebContext): PlanId {
  return idIn<PlanId>(c, 'planId');
}

/** @throws NotFound when what stands there is not an id */
export function idIn<Id extends string>(c: WebContext, name: string): Id {
  const text = c.req.param(name) ?? '';
  if (!isUuid(text)) throw new NotFound(name);
  return text as Id;
}

/** A place in the plan that has a page: a step of the method, or one of the rooms beside it. */
export type PlanPlace = PlanStep | 'overview' | 'cooperation' | 'process' | 'documents';

/** The heading and the ways between the parts of the plan, which are open all the time and in any order. */
export function PlanPage(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly here: PlanPlace;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, shell } = props;
  const { plan } = shell;
  const { texts } = frame;
  return (
    <>
      <PageHeading
        kicker={
          <>
            <span className="ll-plan-name">{plan.name}</span>{' '}
            <Status kind={kindOf(plan.state)}>{texts.states[plan.state]}</Status>
          </>
        }
        title={props.title}
        {...(props.lead === undefined ? {} : { lead: props.lead })}
        {...(props.actions === undefined ? {} : { actions: props.actions })}
      />
      {shell.actions.has('see-plan') ? (
        <Ways
          label={texts.ways.label}
          smallLabel={texts.smallWays}
          ways={waysOf(shell).map(({ place, href }) => ({
            key: place,
            href,
            name: texts.ways[place],
            isHere: place === props.here,
          }))}
        />
      ) : null}
      {props.children}
    </>
  );
}

function waysOf({ plan }: PlanShell): readonly { place: PlanPlace; href: string }[] {
  return [
    { place: 'overview', href: planPaths.plan(plan.id) },
    ...PLAN_STEPS.map((step) => ({ place: step, href: planPaths.step(plan.id, step) })),
    ...(plan.kind === 'regional'
      ? [{ place: 'cooperation' as const, href: planPaths.cooperation(plan.id) }]
      : []),
    { place: 'process', href: planPaths.process(plan.id) },
    { place: 'documents', href: planPaths.documents(plan.id) },
  ];
}

export function planCrumbs(frame: PlanFrame, shell: PlanShell): readonly Crumb[] {
  return [
    { href: planPaths.plans, label: frame.texts.plans },
    ...(shell.actions.has('see-plan')
      ? [{ href: planPaths.plan(shell.plan.id), label: shell.plan.name }]
      : []),
  ];
}

export function kindOf(state: PlanState): StatusKind {
  switch (state) {
    case 'mandate':
    case 'analysis':
    case 'draft':
      return 'draft';
    case 'hearing':
    case 'union-review':
    case 'political-case':
      return 'waiting';
    case 'adopted':
    case 'in-force':
    case 'evaluated':
    case 'rolled':
      return 'done';
    case 'cancelled':
      return 'stopped';
  }
}
