import type { ReactElement, ReactNode } from 'react';
import { assertNever } from '../../kernel/result.ts';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Icon } from './icon.tsx';

type Figure =
  | { readonly kind: 'number'; readonly value: string }
  /** An estimate: the range is shown first and large, its middle after it. */
  | { readonly kind: 'range'; readonly low: string; readonly high: string; readonly middle: string }
  /** A group too small to show: a calm state, not an error. */
  | { readonly kind: 'too-few'; readonly floor: number };

export type KeyFigureProps = {
  readonly label: string;
  readonly figure: Figure;
  /** Where the number comes from, and of what date. */
  readonly source: string;
  readonly vintage: string;
  /** How many it is based on, formatted. Left out when hidden. */
  readonly n?: string | undefined;
  readonly note?: ReactNode;
  readonly texts: ShellTexts['figure'];
};

/** A number with what one must know to trust it, in the same block. */
export function KeyFigure(props: KeyFigureProps): ReactElement {
  const { figure, texts } = props;
  return (
    <figure className="ll-figure" data-kind={figure.kind}>
      <p className="ll-figure__label">{props.label}</p>
      <p className="ll-figure__value">
        <Value figure={figure} texts={texts} />
      </p>
      {figure.kind === 'range' ? <p className="ll-figure__range">{texts.mostLikely(figure.middle)}</p> : null}
      {figure.kind === 'too-few' ? <p className="ll-figure__range">{texts.tooFewWhy}</p> : null}
      {props.note === undefined ? null : <p className="ll-figure__range">{props.note}</p>}
      <figcaption className="ll-figure__source">
        {texts.source}: {props.source}, {props.vintage}
        {props.n === undefined ? null : <>. {texts.basedOn(props.n)}</>}
      </figcaption>
    </figure>
  );
}

function Value(props: { readonly figure: Figure; readonly texts: ShellTexts['figure'] }): ReactNode {
  const { figure } = props;
  switch (figure.kind) {
    case 'number':
      return figure.value;
    case 'range':
      return `${figure.low}–${figure.high}`;
    case 'too-few':
      return <TooFew floor={figure.floor} texts={props.texts} />;
    default:
      return assertNever(figure);
  }
}

/** "Færre enn 5" with its own mark; also used in table cells. */
export function TooFew(props: {
  readonly floor: number;
  readonly texts: ShellTexts['figure'];
}): ReactElement {
  return (
    <span className="ll-too-few">
      <Icon name="few" />
      {props.texts.tooFew(props.floor)}
    </span>
  );
}

export function KeyFigures({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="ll-figures-row">{children}</div>;
}
