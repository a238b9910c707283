import type { ReactElement, ReactNode } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Icon } from './icon.tsx';

export type Severity = 'info' | 'success' | 'warning' | 'danger';

export type NoticeProps = {
  readonly tone: Severity;
  readonly heading?: string | undefined;
  readonly children?: ReactNode;
  /** The severity in words: the colour and the sign never say it alone. */
  readonly texts: ShellTexts['notice'];
  /** For a notice that answers what the person just did: it is read out. */
  readonly live?: boolean | undefined;
  /** The level of the heading, after the page's own. */
  readonly level?: 2 | 3 | undefined;
};

/** Something the reader should know, by severity. */
export function Notice(props: NoticeProps): ReactElement {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <div
      className="ll-notice"
      data-color={props.tone}
      role={props.live === true ? (props.tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon name={props.tone} />
      <div className="ll-notice__words">
        <span className="ds-sr-only">{props.texts[props.tone]}: </span>
        {props.heading === undefined ? null : <Heading>{props.heading}</Heading>}
        {props.children}
      </div>
    </div>
  );
}
