import type { ReactElement } from 'react';
import { Section } from '../../../../../web/components/section.tsx';
import { formatDate } from '../../../../../web/format.ts';
import type { UnionReview } from '../../../domain/plan/process/union.ts';
import type { ProcessFrame } from './frame.ts';

/** What was discussed with the unions, to read for those who speak for one. */
export function HeardReviews(props: {
  readonly frame: ProcessFrame;
  readonly reviews: readonly UnionReview[];
}): ReactElement {
  const { words, locale } = props.frame;
  const { unions: texts } = words;
  return (
    <Section heading={texts.heading} id="unions">
      {props.reviews.length === 0 ? <p>{texts.noneHeard}</p> : null}
      {props.reviews.map((review) => (
        <article key={review.id} className="ll-card">
          <h3>{review.union}</h3>
          <p>
            {formatDate(review.metOn, locale)}: {texts.outcomes[review.outcome]}
          </p>
          {review.statement === '' ? null : <p className="ll-typed">{review.statement}</p>}
        </article>
      ))}
    </Section>
  );
}
