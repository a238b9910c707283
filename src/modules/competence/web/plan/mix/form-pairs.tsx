import type { ReactElement } from 'react';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { formatNumber } from '../../../../../web/format.ts';
import type { FormPart } from './form-page.tsx';
import { pairField, PAIRS_ASKED } from './form-input.ts';

/** Which municipalities lie near enough to share a post. In a municipality alone there is nothing to ask. */
export function Pairs({ frame, view, values }: Omit<FormPart, 'errors'>): ReactElement | null {
  const { pricing, locale } = frame;
  const words = pricing.pairs;
  if (view.pairs.length === 0) return null;
  const nameOf = new Map(view.municipalities.map(({ code, name }) => [code, name]));
  return (
    <Fieldset
      kind="section"
      legend={words.heading}
      id="pairs"
      help={words.lead(formatNumber(view.mostMinutes, locale))}
    >
      <input type="hidden" name={PAIRS_ASKED} value="yes" />
      <div>
        {view.pairs.map((pair) => {
          const field = pairField(pair);
          const [first, second] = pair.between.map((code) => nameOf.get(code) ?? code);
          const way =
            pair.minutes === null ? words.untold : words.minutes(formatNumber(pair.minutes, locale));
          return (
            <div className="ds-field ll-choose" key={field}>
              <input
                className="ds-input"
                type="checkbox"
                id={field}
                name={field}
                value="yes"
                defaultChecked={values[field] === 'yes'}
              />
              <label className="ds-label" htmlFor={field}>
                {words.pair(first ?? '', second ?? '', way)}
              </label>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
