import type { ReactElement } from 'react';
import { Section } from '../../../../../web/components/section.tsx';
import { formatList, formatNumber, formatPercent } from '../../../../../web/format.ts';
import type { MixRunView } from '../../../views/plan/mix/run.ts';
import { sayOfAny } from './amounts.ts';
import type { MixFrame } from './frame.ts';
import { placesOf } from './say-line.ts';

/** How good the proposal is, what more money would give, and why something is not in it. */
export function MixReasons(props: {
  readonly frame: MixFrame;
  readonly view: MixRunView;
}): ReactElement | null {
  const { frame, view } = props;
  const { own, locale } = frame;
  const { answer, asked } = view.run;
  if (answer === null) return null;
  const words = own.run;
  const buys = (answer.prices ?? []).filter(({ extra }) => extra.fte >= 0.005);
  // Of what they lack nothing, nobody asks why it is not done.
  const why = (answer.notChosen ?? []).filter(
    (one) => one.why !== 'nothing-to-cover' && view.competences.has(one.competence),
  );
  return (
    <>
      <Section heading={words.gap} id="gap">
        <p>
          {answer.gap < 0.00005 ? words.optimal : words.gapText(formatPercent(answer.gap, locale, 2))}{' '}
          {answer.end === 'out-of-time' ? words.notSame : words.same}
        </p>
      </Section>
      <Section heading={words.more} id="more">
        {buys.length === 0 ? (
          <p>{words.moreNothing}</p>
        ) : (
          <ul>
            {buys.map((one) => (
              <li key={`${one.municipality} ${one.year}`}>
                {words.moreText(
                  view.places.get(one.municipality) ?? '',
                  asked.question.firstYear + one.year,
                  sayOfAny(one.extra.fte, asked, frame),
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {why.length === 0 ? null : (
        <Section heading={words.why} id="why">
          <p>{words.whyLead}</p>
          <ul>
            {why.map((one) => (
              <li key={`${one.measure} ${one.municipalities.join()} ${one.competence}`}>
                {words.whyLine(
                  `${words.measures[one.measure]}: ${view.competences.get(one.competence)?.name ?? ''}`,
                  formatList(placesOf(one.municipalities, view), locale),
                  words.reasons[one.why],
                )}
                {one.rise !== undefined && one.rise >= 0.5
                  ? words.rise(formatNumber(one.rise * 1000, locale, 0))
                  : ''}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
