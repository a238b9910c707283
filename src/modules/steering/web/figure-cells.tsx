import type { ReactElement } from 'react';
import type { Figure } from '../../../disclosure/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { BarShare } from '../../../web/components/bar-share.tsx';
import { TooFew } from '../../../web/components/key-figure.tsx';
import { formatNumber, formatPercent } from '../../../web/format.ts';
import type { ShellTexts } from '../../../web/layout/texts/index.ts';
import type { SteeringTexts } from '../texts/index.ts';

export type FigureWords = {
  readonly texts: SteeringTexts;
  readonly shell: ShellTexts;
  readonly locale: Locale;
  readonly floor: number;
};

/** How many leaders the group has. */
export function LeadersCell(props: FigureWords & { readonly figure: Figure | null }): ReactElement {
  const { figure, texts, shell, locale, floor } = props;
  if (figure === null) return <>{texts.none}</>;
  switch (figure.kind) {
    case 'too-few':
      return <TooFew floor={floor} texts={shell.figure} />;
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
  switch (figure.kind) {
    case 'too-few':
      return (
        <p>
          {label} <LeadersCell {...props} />
        </p>
      );
    case 'range': {
      const { from, to, total } = figure;
      const number = (value: number) => formatNumber(value, locale);
      return (
        <BarShare
          label={label}
          share={(from + to) / 2 / total}
          range={{ low: from / total, high: to / total }}
          text={texts.rangeOf(number(from), number(to), number(total))}
        />
      );
    }
    case 'shown':
      return <BarShare label={label} share={figure.share} text={sayShare(figure, texts, locale)} />;
  }
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
