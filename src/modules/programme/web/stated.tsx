import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import type { Source, Stated as StatedFact } from '../domain/standing.ts';
import type { Frame } from './frame.ts';

export type Citing = { readonly frame: Frame; readonly sources: readonly Source[] };

/** A fact with how firmly it is known: numbered sources, the mark of an assumption, or the calm word that it is open. */
export function Stated<Value>(props: {
  readonly citing: Citing;
  readonly stated: StatedFact<Value>;
  /** In running text and lists of facts the marks follow on the line. */
  readonly inline?: boolean;
  readonly children: (value: Value) => ReactNode;
}): ReactElement {
  const { citing, stated, inline } = props;
  const { texts, locale } = citing.frame;
  const note = stated.note === undefined ? null : <span className="ll-subtle"> {stated.note[locale]}</span>;
  if (stated.standing === 'open') {
    const open = (
      <>
        <span className="ll-standing" data-standing="open">
          <Icon name="few" />
          {texts.standing.open}
        </span>
        {note}
      </>
    );
    return inline === true ? open : <p>{open}</p>;
  }
  const marks = (
    <>
      <Marks citing={citing} stated={stated} />
      {note}
    </>
  );
  return inline === true ? (
    <>
      {props.children(stated.value)} {marks}
    </>
  ) : (
    <>
      {props.children(stated.value)}
      <p className="ll-standing-line">{marks}</p>
    </>
  );
}

function Marks<Value>(props: {
  readonly citing: Citing;
  readonly stated: StatedFact<Value>;
}): ReactElement | null {
  const { citing, stated } = props;
  const { texts } = citing.frame;
  if (stated.standing === 'assumed') {
    return (
      <span className="ll-standing" data-standing="assumed">
        {texts.standing.assumed}
      </span>
    );
  }
  if (stated.standing !== 'sourced') return null;
  const numbers = stated.sources
    .map((key) => citing.sources.findIndex((source) => source.key === key) + 1)
    .filter((number) => number > 0);
  return (
    <span className="ll-cited">
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={texts.standing.reference(number)}>
          [{number}]
        </a>
      ))}
    </span>
  );
}

/** Where it was read, numbered as in the text above. */
export function SourceList({ citing }: { readonly citing: Citing }): ReactElement {
  const { frame, sources } = citing;
  return (
    <>
      <p>{frame.texts.standing.explanation}</p>
      {sources.length === 0 ? null : (
        <ol className="ll-sources">
          {sources.map((source, index) => (
            <li key={source.key} id={`source-${index + 1}`}>
              {source.address === null ? (
                source.title[frame.locale]
              ) : (
                <a href={source.address}>{source.title[frame.locale]}</a>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
