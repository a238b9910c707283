import type { ReactElement, ReactNode } from 'react';
import type { Figure } from '../../../disclosure/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { BarShare } from '../../../web/components/bar-share.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { formatNumber, formatPercent } from '../../../web/format.ts';
import type { ShellTexts } from '../../../web/layout/texts/index.ts';
import type { SteeringTexts } from '../texts/index.ts';

export type FigureWords = {
  readonly texts: SteeringTexts;
  readonly shell: ShellTexts;
  readonly locale: Locale;
};

/**
 * Calm, with its own mark. It does not say «fewer than five»: a larger group is hidden too where it would give a small
 * one away, and which of the two it is must not show.
 */
function NotTold({ texts }: { readonly texts: SteeringTexts }): ReactElement {
  return (
    <span className="ll-too-few">
      <Icon name="few" />
      {texts.hidden}
    </span>
  );
}

/** How many leaders the group has. */
export function LeadersCell(props: FigureWords & { readonly figure: Figure | null }): ReactElement {
  const { figure, texts, locale } = props;
  if (figure === null) return <>{texts.none}</>;
  switch (figure.kind) {
    case 'too-few':
      return <NotTold texts={texts} />;
    case 'range':
    case 'shown':
      return <>{formatNumber(figure.total, locale)}</>;
  }
}

/** How many of them have formal education, as far as it may be told. */
export function FormalCell(props: FigureWords & { readonly figure: Figure | null }): ReactElement {
  const { figure, texts, locale } = props;
  if (figure === null) return <></>;
  switch (figure.kind) {
    case 'too-few':
      return <span className="ll-subtle">{texts.hidden}</span>;
    case 'range':
      return isOpen(figure) ? (
        <span className="ll-subtle">{texts.hidden}</span>
      ) : (
        <>{texts.between(formatNumber(figure.from, locale), formatNumber(figure.to, locale))}</>
      );
    case 'shown':
      return <>{formatNumber(figure.count, locale)}</>;
  }
}

/** The share as a bar with its words: a band where only a range is told, and no bar where nothing is. */
export function ShareBar(
  props: FigureWords & { readonly figure: Figure; readonly label: string },
): ReactElement {
  const { figure, label, texts, locale } = props;
  const number = (value: number) => formatNumber(value, locale);
  switch (figure.kind) {
    case 'too-few':
      return <Words label={label} said={<LeadersCell {...props} />} />;
    case 'range':
      if (isOpen(figure)) return <Words label={label} said={texts.notTold(figure.total)} />;
      return (
        <Band
          label={label}
          from={figure.from / figure.total}
          to={figure.to / figure.total}
          said={texts.rangeOf(number(figure.from), number(figure.to), number(figure.total))}
        />
      );
    case 'shown':
      return <BarShare label={label} share={figure.share} text={sayShare(figure, texts, locale)} />;
  }
}

function Words(props: { readonly label: string; readonly said: ReactNode }): ReactElement {
  return (
    <div className="ll-share">
      <p className="ll-share__words">
        <span>{props.label}</span> <span className="ll-subtle">{props.said}</span>
      </p>
    </div>
  );
}

/** Somewhere in here, and no place more likely than another: a band without a middle. */
function Band(props: {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}): ReactElement {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <div className="ll-share">
      <p className="ll-share__words">
        <span>{props.label}</span> <strong>{props.said}</strong>
      </p>
      <svg className="ll-share__bar" width="100%" height="14" aria-hidden="true" focusable="false">
        <rect className="ll-share__ground" width="100%" height="14" rx="3" />
        <rect
          className="ll-share__range"
          x={percent(props.from)}
          width={percent(props.to - props.from)}
          height="14"
        />
      </svg>
    </div>
  );
}

export function sayShare(
  figure: Extract<Figure, { kind: 'shown' }>,
  texts: SteeringTexts,
  locale: Locale,
): string {
  return texts.ofLeaders(
    formatNumber(figure.count, locale),
    formatNumber(figure.total, locale),
    formatPercent(figure.share, locale),
  );
}

/** From nobody to all: the size is told, and nothing else. */
export function isOpen(figure: Extract<Figure, { kind: 'range' }>): boolean {
  return figure.from === 0 && figure.to === figure.total;
}
