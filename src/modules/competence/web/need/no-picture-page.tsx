import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { Progress } from '../../../../web/components/progress.tsx';
import { formatNumber, formatPercent } from '../../../../web/format.ts';
import type { NeedView } from '../../views/need/need.ts';
import type { PlaceAsk } from '../../views/need/places.ts';
import { paths } from '../paths.ts';
import { Heading } from './frame.tsx';
import { needPaths } from './paths.ts';
import type { Words } from './words.ts';

export type NoPicture = Exclude<NeedView, { state: 'drawn' }>;
type Props<View extends NoPicture> = { readonly view: View; readonly words: Words; readonly again: string };

/** Why there is no picture, or not yet. */
export function NoPicturePage({ view, words, again }: Props<NoPicture>): ReactElement {
  return (
    <>
      <Heading view={view} words={words} />
      <Why view={view} words={words} again={again} />
    </>
  );
}

function Why({ view, words, again }: Props<NoPicture>): ReactElement {
  const { drawing: texts, noRegister, notPossible } = words.texts;
  const figures = <LinkButton href={paths.figures}>{noRegister.figures}</LinkButton>;
  switch (view.state) {
    case 'working':
      return <Working view={view} words={words} again={again} />;
    case 'stopped':
      return (
        <EmptyState
          heading={texts.stopped.heading}
          action={<LinkButton href={again}>{texts.working.again}</LinkButton>}
        >
          <p>{texts.stopped.text}</p>
        </EmptyState>
      );
    case 'lost':
      return (
        <Notice tone="danger" texts={words.shell.notice} heading={texts.lost.heading} live>
          <p>{texts.lost.text}</p>
          <Ask place={view.place} to="again" label={texts.lost.again} />
        </Notice>
      );
    case 'no-register':
      return (
        <EmptyState heading={noRegister.heading} action={figures}>
          <p>{noRegister.text}</p>
        </EmptyState>
      );
    case 'not-possible':
      return (
        <EmptyState heading={notPossible.heading} action={figures}>
          <p>{notPossible.text}</p>
        </EmptyState>
      );
    case 'not-told':
      return view.place.became === undefined ? (
        <EmptyState heading={texts.notTold.heading} action={figures}>
          <p>
            {view.place.kind === 'country'
              ? texts.notTold.countryText(formatNumber(view.told, words.locale, 0))
              : texts.notTold.text(formatNumber(view.told, words.locale, 0))}
          </p>
        </EmptyState>
      ) : (
        <NoMore place={view.place} became={view.place.became} words={words} />
      );
  }
}

function NoMore(props: {
  readonly place: NoPicture['place'];
  readonly became: NonNullable<NoPicture['place']['became']>;
  readonly words: Words;
}): ReactElement {
  const { became: texts } = props.words.texts.drawing;
  const { how, year, now } = props.became;
  return (
    <Notice tone="info" texts={props.words.shell.notice} heading={texts.heading}>
      <p>
        {texts[how](props.place.name, `${year}`)} {texts.now}
      </p>
      <ul>
        {now.map(({ code, name }) => (
          <li key={code}>
            <a href={needPaths.place({ kind: 'municipality', code })}>{name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Working({ view, words, again }: Props<Extract<NoPicture, { state: 'working' }>>): ReactElement {
  const { drawing: texts } = words.texts;
  const { done, all } = view.progress;
  return (
    <Notice tone="info" texts={words.shell.notice} heading={texts.working.heading} live>
      <p>{texts.working.text}</p>
      {all === 0 ? (
        <p>{texts.inLine}</p>
      ) : (
        <Progress
          id="how-far"
          label={texts.progress}
          value={done}
          max={all}
          text={texts.howFar(formatPercent(Math.floor((100 * done) / all) / 100, words.locale))}
        />
      )}
      <div className="ll-buttons">
        <LinkButton href={again} variant="secondary">
          {texts.working.again}
        </LinkButton>
        <Ask place={view.place} to="stop" label={texts.stop} />
      </div>
    </Notice>
  );
}

/** The file is being drawn: it comes by itself. */
export function FileNotReadyPage({ view, words }: Pick<Props<NoPicture>, 'view' | 'words'>): ReactElement {
  const { file: texts, working } = words.texts.drawing;
  return (
    <>
      <Heading view={view} words={words} />
      <Notice tone="info" texts={words.shell.notice} heading={texts.heading} live>
        <p>
          {texts.text} {working.text}
        </p>
        <p>
          <a href={needPaths.place(view.place)}>{texts.back}</a>
        </p>
      </Notice>
    </>
  );
}

function Ask(props: {
  readonly place: PlaceAsk;
  readonly to: 'stop' | 'again';
  readonly label: string;
}): ReactElement {
  return (
    <form method="post" action={needPaths.drawing(props.place)}>
      <input type="hidden" name="do" value={props.to} />
      <Button variant={props.to === 'stop' ? 'quiet' : 'primary'}>{props.label}</Button>
    </form>
  );
}
