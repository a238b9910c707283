import type { ReactElement, ReactNode } from 'react';
import { Button, LinkButton } from '../../../../web/components/button.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { isMoved, type Lever } from '../../domain/capacity/levers.ts';
import { choiceName, faultFields, leverAnswer } from './answer.ts';
import { Lacking } from './gap-part.tsx';
import { needPaths } from './paths.ts';
import { COURSE_IN_SHORT, ShortAssumptions } from './short-assumptions.tsx';
import type { PartProps, Words } from './words.ts';

/**
 * What can be done about it: a form that asks for the page anew, and with script answers while one pulls. The answer and the
 * gap stand beside it where there is room; on a phone the answer stays at the edge of the window.
 */
export function LeversForm(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { levers: texts } = words.texts;
  const { place, levers, values, years, year, compared, education, model } = picture;
  const faults = faultFields(props);
  const typed = new Map(
    picture.faults.map((fault) => [fault.kind === 'lever' ? fault.lever.id : fault.kind, fault.typed]),
  );
  const moved = levers.some((lever) => isMoved(lever, values)) || faults.length > 0;
  const answer = leverAnswer(props);
  return (
    <Section heading={texts.heading} id="levers">
      <p>{texts.lead}</p>
      <ll-levers
        data-from={needPaths.levers(place)}
        data-place={needPaths.place(place)}
        data-failed={texts.slow}
      >
        <form method="get" action={needPaths.page(place, 'what-if')} className="ll-levers" noValidate>
          {levers.map((lever) => {
            const field = {
              lever,
              value: typed.get(lever.id) ?? written(values[lever.id], words),
              error: errorOf(faults, `lever-${lever.id}`),
              words,
            };
            return lever.choices === undefined ? (
              <Slider key={lever.id} {...field} />
            ) : (
              <Choice key={lever.id} {...field} />
            );
          })}
          <Field id="lever-year" label={texts.year} error={errorOf(faults, 'lever-year')}>
            <select
              className="ds-input"
              id="lever-year"
              name="year"
              defaultValue={typed.get('year') ?? `${year}`}
              aria-describedby="lever-year-error"
              aria-invalid={typed.has('year') || undefined}
            >
              {[...years.map(String), ...rest(typed.get('year'))].map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </Field>
          {compared.map(({ name }) => (
            <input key={name} type="hidden" name="compare" value={name} />
          ))}
          {education === 0 ? null : (
            <input type="hidden" name="education" value={model.competences[education]!.id} />
          )}
          <div className="ll-buttons ll-levers__buttons">
            <Button variant="secondary">{texts.show}</Button>
            {moved ? (
              <LinkButton href={NOTHING_MOVED} variant="quiet">
                {texts.reset}
              </LinkButton>
            ) : null}
          </div>
        </form>
        <div className="ll-pull">
          <div className="ll-answer" aria-live="polite" aria-atomic="true">
            <p className="ll-answer__sentence" data-part="sentence">
              {answer.sentence}
            </p>
            <p className="ll-answer__more" data-part="more">
              {answer.more}
            </p>
          </div>
          <div className="ll-pull__chart" data-part="lacking">
            <Lacking {...props} />
          </div>
        </div>
      </ll-levers>
      <ShortAssumptions {...props} lead={words.texts.assumptions.shortLead} only={COURSE_IN_SHORT} />
    </Section>
  );
}

/** Without the name of the place, so that it is no way that carries the levers along. */
const NOTHING_MOVED = '?';

const rest = (typed: string | undefined): readonly string[] => (typed === undefined ? [] : [typed]);

/** As people of this language write it, so that it can be sent back as it stands. */
function written(value: number, { locale }: Words): string {
  return locale === 'en' ? `${value}` : `${value}`.replace('.', ',');
}

type LeverField = {
  readonly lever: Lever;
  /** As it was typed, also when it cannot be used. */
  readonly value: string;
  readonly error: string | undefined;
  readonly words: Words;
};

/** The message stands there when it is empty too: the answer while one pulls may have something to say. */
function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly error: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className="ll-lever">
      <div className="ll-lever__names">
        <label htmlFor={props.id} id={`${props.id}-name`}>
          {props.label}
        </label>
        {props.unit === undefined ? null : (
          <span className="ll-lever__unit" id={`${props.id}-unit`}>
            {props.unit}
          </span>
        )}
      </div>
      {props.children}
      <p
        className="ds-validation-message ll-field__error"
        id={`${props.id}-error`}
        hidden={props.error === undefined}
      >
        {props.error}
      </p>
    </div>
  );
}

function Slider({ lever, value, error, words }: LeverField): ReactElement {
  const texts = words.texts.levers;
  const id = `lever-${lever.id}`;
  return (
    <Field id={id} label={texts.names[lever.id]} unit={texts.units[lever.unit]} error={error}>
      <span className="ll-lever__row">
        <input
          className="ds-input ll-figures"
          id={id}
          name={lever.id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={value}
          data-min={lever.min}
          data-max={lever.max}
          data-step={lever.step}
          data-point={words.locale === 'en' ? '.' : ','}
          aria-describedby={`${id}-error ${id}-unit`}
          aria-invalid={error === undefined ? undefined : true}
        />
      </span>
    </Field>
  );
}

function Choice({ lever, value, error, words }: LeverField): ReactElement {
  const texts = words.texts.levers;
  const id = `lever-${lever.id}`;
  const choices = (lever.choices ?? []).map((choice) => ({
    value: written(choice, words),
    name: choiceName(lever, choice, words),
  }));
  const isChoice = choices.some((choice) => choice.value === value);
  return (
    <Field id={id} label={texts.names[lever.id]} error={error}>
      <select
        className="ds-input"
        id={id}
        name={lever.id}
        defaultValue={value}
        aria-describedby={`${id}-error`}
        aria-invalid={error === undefined ? undefined : true}
      >
        {[...choices, ...(isChoice ? [] : [{ value, name: value }])].map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
