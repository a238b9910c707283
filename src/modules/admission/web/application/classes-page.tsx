import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Icon, type IconName } from '../../../../web/components/icon.tsx';
import { formatDate } from '../../../../web/format.ts';
import type { CallClass } from '../../domain/call/call.ts';
import type { Frame } from '../frame.ts';
import { PartHead, type PartProps } from './form-frame.tsx';
import { applicationPaths as paths } from './paths.ts';

/** Classes in order of wish. Each button is saved at once, so there is nothing to lose, and no script is needed. */
export function ClassesPage({ frame, view, state }: PartProps): ReactElement {
  const form = frame.texts.application.form;
  const words = form.classes;
  const { application, call } = view;
  const chosen = application.wishes.flatMap((wish) => call.classes.find((one) => one.id === wish) ?? []);
  const left = call.classes.filter((one) => one.cancelled === null && !application.wishes.includes(one.id));
  const least = call.rules.minimumWishes;
  return (
    <>
      <PartHead
        frame={frame}
        view={view}
        part="classes"
        title={words.title}
        lead={least > 1 ? `${words.lead} ${words.least(least)}` : words.lead}
        errors={state.errors}
      />
      <Form action={paths.part(application.id, 'classes')}>
        {chosen.length === 0 ? (
          <p id="change">{words.none}</p>
        ) : (
          <ol className="ll-sequence" aria-label={words.chosen} id="change">
            {chosen.map((one, index) => (
              <li key={one.id} id={`class-${one.id}`} className="ll-sequence__item">
                <span className="ll-sequence__name">{describe(one, frame)}</span>
                <span className="ll-sequence__buttons">
                  {index === 0 ? null : <Move kind="up" of={one} label={words.up(one.name)} icon="up" />}
                  {index === chosen.length - 1 ? null : (
                    <Move kind="down" of={one} label={words.down(one.name)} icon="down" />
                  )}
                  <Move kind="remove" of={one} label={words.remove(one.name)} icon="close" />
                </span>
              </li>
            ))}
          </ol>
        )}
        {left.length === 0 ? (
          <p className="ll-subtle">{words.allChosen}</p>
        ) : (
          <>
            <h2>{words.left}</h2>
            <ul className="ll-add-list">
              {left.map((one) => (
                <li key={one.id} id={`class-${one.id}`}>
                  <span>{describe(one, frame)}</span>
                  <button
                    type="submit"
                    name="change"
                    value={`add:${one.id}`}
                    className="ds-button"
                    data-variant="secondary"
                    aria-label={words.addName(one.name)}
                  >
                    {words.add}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <ButtonGroup>
          <Button name="go" value="next">
            {form.goOn}
          </Button>
          <LinkButton href={paths.application(application.id)} variant="quiet">
            {form.toOverview}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function describe(one: CallClass, { texts, locale }: Frame): ReactElement {
  const words = texts.application.form.classes;
  return (
    <>
      <strong>{one.name}</strong> {one.city},{' '}
      {one.cancelled === null ? words.starts(formatDate(one.startsOn, locale)) : words.cancelled}
    </>
  );
}

function Move(props: {
  readonly kind: 'up' | 'down' | 'remove';
  readonly of: CallClass;
  readonly label: string;
  readonly icon: IconName;
}): ReactElement {
  return (
    <button
      type="submit"
      name="change"
      value={`${props.kind}:${props.of.id}`}
      className="ds-button"
      data-variant="tertiary"
      title={props.label}
    >
      <Icon name={props.icon} />
      <span className="ds-sr-only">{props.label}</span>
    </button>
  );
}
