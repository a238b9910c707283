import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../../web/components/button.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatNumber } from '../../../../web/format.ts';
import { isMoved, type Lever } from '../../domain/capacity/levers.ts';
import { differenceIn, rangeIn } from '../../domain/capacity/picture.ts';
import { needPaths } from './paths.ts';
import { type PartProps, sayDifference, sayGap, type Words } from './words.ts';

/** What can be done about it: a form that asks for the page anew, and with script answers while one pulls. */
export function LeversForm(props: PartProps & { readonly compare: readonly string[] }): ReactElement {
  const { words, picture } = props;
  const { levers: texts } = words.texts;
  const { place, levers, values, years, year } = picture;
  const moved = levers.some((lever) => isMoved(lever, values));
  return (
    <Section heading={texts.heading} id="levers">
      <p>{texts.lead}</p>
      <ll-levers data-from={needPaths.levers(place)} data-failed={texts.slow}>
        <form method="get" action={`${needPaths.place(place)}#levers`} className="ll-levers" noValidate>
          {levers.map((lever) =>
            lever.choices === undefined ? (
              <Slider key={lever.id} lever={lever} value={values[lever.id]} words={words} />
            ) : (
              <Choice key={lever.id} lever={lever} value={values[lever.id]} words={words} />
            ),
          )}
          <p className="ll-lever">
            <label htmlFor="lever-year">{texts.year}</label>
            <select className="ds-input" id="lever-year" name="year" defaultValue={`${year}`}>
              {years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </p>
          {props.compare.map((name) => (
            <input key={name} type="hidden" name="compare" value={name} />
          ))}
          <div className="ll-levers__answer">
            <p aria-live="polite" data-part="sentence">
              {leverSentence(props)}
            </p>
            <div className="ll-buttons">
              <Button variant="secondary">{texts.show}</Button>
              {moved ? (
                <LinkButton href={`${needPaths.place(place)}#levers`} variant="quiet">
                  {texts.reset}
                </LinkButton>
              ) : null}
            </div>
          </div>
        </form>
      </ll-levers>
    </Section>
  );
}

function Slider(props: {
  readonly lever: Lever;
  readonly value: number;
  readonly words: Words;
}): ReactElement {
  const { lever, words } = props;
  const texts = words.texts.levers;
  const id = `lever-${lever.id}`;
  return (
    <p className="ll-lever">
      <label htmlFor={id} id={`${id}-name`}>
        {texts.names[lever.id]}
      </label>
      <span className="ll-lever__row">
        <input
          className="ds-input ll-figures"
          id={id}
          name={lever.id}
          type="number"
          inputMode="decimal"
          min={lever.min}
          max={lever.max}
          step={lever.step}
          defaultValue={props.value}
          aria-describedby={`${id}-unit`}
        />
        <span id={`${id}-unit`}>{texts.units[lever.unit]}</span>
      </span>
    </p>
  );
}

function Choice(props: {
  readonly lever: Lever;
  readonly value: number;
  readonly words: Words;
}): ReactElement {
  const { lever, words } = props;
  const texts = words.texts.levers;
  const id = `lever-${lever.id}`;
  return (
    <p className="ll-lever">
      <label htmlFor={id}>{texts.names[lever.id]}</label>
      <select className="ds-input" id={id} name={lever.id} defaultValue={`${props.value}`}>
        {(lever.choices ?? []).map((choice) => (
          <option key={choice} value={choice}>
            {texts.choices[lever.id]?.[`${choice}`] ?? formatNumber(choice, words.locale)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The gap with the levers as they stand, and what they do to it; said politely when it changes. */
export function leverSentence({ words, picture }: PartProps): string {
  const { levers: texts } = words.texts;
  const { area, base, now, year } = picture;
  const gap = rangeIn(now.allGap, area.years, { year });
  const said = sayGap(gap, words);
  if (now === base) return texts.none(year, said);
  return texts.changed(
    year,
    said,
    sayDifference(differenceIn(now.allGap, base.allGap, area.years, year), words),
  );
}
