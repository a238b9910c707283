import type { ReactElement } from 'react';
import type { PlanFigureSetId } from '../../../../../kernel/ids.ts';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Tag } from '../../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../../web/format.ts';
import { lastChoices } from '../../../domain/plan/figures/foundation.ts';
import type { Requirement } from '../../../domain/plan/analysis/requirement.ts';
import { foundedTexts } from '../../../texts/plan/founded.ts';
import type { RequirementsView } from '../../../views/plan/analysis/requirements.ts';
import { planFigurePaths } from '../figures/paths.ts';
import { type AnalysisFrame, amountOf } from './frame.tsx';

type Props = {
  readonly frame: AnalysisFrame;
  readonly requirement: Requirement;
  readonly ownSets: readonly PlanFigureSetId[];
};

/** Which figures a requirement was made from, and that they are another plan's where they are. */
export function Founded({ frame, requirement, ownSets }: Props): ReactElement | null {
  const { foundation, amount } = requirement;
  if (foundation === null) return null;
  const { locale } = frame;
  const words = foundedTexts[locale];
  const positions = foundation[foundation.quantile];
  return (
    <>
      {words.said({
        day: formatDate(foundation.takenOn, locale),
        positions: formatNumber(positions, locale, 1),
        year: foundation.year,
        quantile: words.quantiles[foundation.quantile],
      })}
      . {positions === amount ? null : words.differs(amountOf(requirement, frame))}{' '}
      {ownSets.includes(foundation.set) ? null : <Tag>{words.fromBefore(...foundation.years)}</Tag>}
    </>
  );
}

/** In a plan that was rolled: that requirements stand on last year's figures, and the way to newer ones. */
export function FoundedBefore({
  frame,
  view,
}: {
  readonly frame: AnalysisFrame;
  readonly view: RequirementsView;
}): ReactElement | null {
  const last = lastChoices(view.all, view.ownSets);
  if (last === undefined) return null;
  const { locale, shell: house } = frame;
  const words = foundedTexts[locale].before;
  const { plan, actions, open } = view.shell;
  const isTaken = view.ownSets.length > 0;
  return (
    <Notice tone="info" texts={house.notice} heading={words.heading}>
      <p>
        {words.text(last.made.length, last.years.join('–'), formatDate(last.takenOn, locale))}{' '}
        {isTaken ? words.taken : null}
      </p>
      {actions.has('write-plan') && open.content ? (
        <ButtonGroup>
          {isTaken ? (
            <LinkButton href={planFigurePaths.requirements(plan.id)} variant="secondary">
              {words.require}
            </LinkButton>
          ) : (
            <LinkButton href={planFigurePaths.take(plan.id)} variant="secondary">
              {words.take}
            </LinkButton>
          )}
        </ButtonGroup>
      ) : null}
    </Notice>
  );
}
