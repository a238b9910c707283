import type { ReactElement, ReactNode } from 'react';
import type { Ore } from '../../../../../kernel/ore.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { formatDate, formatNumber } from '../../../../../web/format.ts';
import type { Crumb } from '../../../../../web/layout/shell.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext } from '../../../../../web/types.ts';
import type { RegionPlace } from '../../../domain/plan/region/place.ts';
import { type RegionTexts, regionTexts } from '../../../texts/plan/region.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { planCrumbs, type PlanFrame, planFrameOf, PlanPage } from '../frame.tsx';
import { Ways } from '../ways.tsx';
import { regionPaths } from './paths.ts';

export { Done } from '../done.tsx';

/** What every page of the cooperation is written with. */
export type RegionFrame = PlanFrame & { readonly words: RegionTexts };

export type RegionPart = Exclude<keyof RegionTexts['parts'], 'label'>;

export function regionFrameOf(c: WebContext): RegionFrame {
  const frame = planFrameOf(c);
  return { ...frame, words: regionTexts[frame.locale] };
}

export function renderRegion(
  c: WebContext,
  frame: RegionFrame,
  shell: PlanShell,
  page: {
    title: string;
    part: RegionPart;
    isTop?: boolean;
    crumbs?: readonly Crumb[];
    status?: 200 | 409 | 422;
  },
  body: ReactElement,
): Promise<Response> {
  const { plan } = shell;
  const { parts, title } = frame.words;
  const part = { href: regionPaths[page.part](plan.id), label: parts[page.part] };
  return renderPage(
    c,
    {
      title: `${page.title} – ${plan.name}`,
      breadcrumbs: [
        ...planCrumbs(frame, shell),
        ...(page.part === 'overview' ? [] : [{ href: regionPaths.overview(plan.id), label: title }]),
        ...(page.isTop === true ? [] : [part]),
        ...(page.crumbs ?? []),
      ],
      width: 'wide',
      status: page.status ?? 200,
    },
    body,
  );
}

/** The head of a page, and the ways between the parts of the cooperation. */
export function RegionPage(props: {
  readonly frame: RegionFrame;
  readonly shell: PlanShell;
  readonly here: RegionPart;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const { frame, shell, here } = props;
  const { parts } = frame.words;
  const places: readonly RegionPart[] = ['overview', 'recommendations', 'pools', 'courses', 'arrangement'];
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="cooperation"
      title={props.title}
      lead={props.lead}
      actions={props.actions}
    >
      <Ways
        label={parts.label}
        ways={places.map((place) => ({
          key: place,
          href: regionPaths[place](shell.plan.id),
          name: parts[place],
          isHere: place === here,
        }))}
      />
      {props.children}
    </PlanPage>
  );
}

/** Those that have left and have something here: it stands as they wrote it. */
export function Left(props: {
  readonly frame: RegionFrame;
  readonly gone: readonly Pick<RegionPlace, 'name' | 'leftOn'>[];
  readonly children?: ReactNode;
}): ReactElement | null {
  const { frame, gone } = props;
  return gone.length === 0 ? null : (
    <Notice tone="warning" texts={frame.shell.notice} heading={frame.words.left}>
      <ul>
        {gone.map(({ name, leftOn }) => (
          <li key={name}>
            {frame.words.leftOn(name, leftOn === null ? '' : formatDate(leftOn, frame.locale))}
          </li>
        ))}
      </ul>
      <p>{frame.words.leftText}</p>
      {props.children}
    </Notice>
  );
}

/** Asks before something is taken away. */
export function Confirm(props: {
  readonly frame: RegionFrame;
  readonly text: string;
  readonly action: string;
  readonly confirm: string;
  readonly back: string;
}): ReactElement {
  return (
    <Form action={props.action}>
      <p>{props.text}</p>
      <ButtonGroup>
        <Button tone="danger">{props.confirm}</Button>
        <LinkButton href={props.back} variant="secondary">
          {props.frame.words.cancel}
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}

export function Downloads(props: {
  readonly frame: RegionFrame;
  readonly at: (format: 'csv' | 'xlsx') => string;
  readonly children?: ReactNode;
}): ReactElement {
  const { words } = props.frame;
  return (
    <div className="ll-screen-only">
      <ButtonGroup>
        <LinkButton href={props.at('xlsx')} variant="secondary" icon="download" download>
          {words.xlsx}
        </LinkButton>
        <LinkButton href={props.at('csv')} variant="secondary" icon="download" download>
          {words.csv}
        </LinkButton>
        {props.children}
      </ButtonGroup>
    </div>
  );
}

/** Kroner for a column of figures, where every cell would repeat the unit. */
export function kronerIn(amount: Ore | number, { locale }: RegionFrame): string {
  return formatNumber(amount / 100, locale, amount % 100 === 0 ? 0 : 2);
}

export function fteIn(value: number | null, { locale, words }: RegionFrame): string {
  return value === null ? words.notTold : formatNumber(value, locale, 2);
}
