import type { ReactElement } from 'react';
import { recommendationsTexts } from '../../../texts/plan/region-recommendations.ts';
import type { FollowedUp } from '../../../views/plan/region/recommendations.ts';
import type { PlanFrame } from '../frame.tsx';
import { regionPaths } from './paths.ts';

/** In a municipality's own plan: the way back to what the region recommended. */
export function FollowsUp(props: {
  readonly frame: PlanFrame;
  readonly followsUp: FollowedUp | undefined;
}): ReactElement | null {
  const { frame, followsUp } = props;
  return followsUp === undefined ? null : (
    <p>
      {recommendationsTexts[frame.locale].followsUp}{' '}
      <a href={regionPaths.recommendation(followsUp.plan, followsUp.id)}>{followsUp.title}</a>
    </p>
  );
}
