import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import type { Severity } from './notice.tsx';

/** A small fact about a thing: its kind, its number. No severity, no state. */
export function Tag({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className="ll-tag">{children}</span>;
}

export type StatusKind = 'draft' | 'waiting' | 'next' | 'done' | 'attention' | 'stopped';

const signs: Record<StatusKind, { icon: IconName | undefined; color: Severity | 'ochre' | 'neutral' }> = {
  draft: { icon: undefined, color: 'neutral' },
  waiting: { icon: 'wait', color: 'neutral' },
  next: { icon: 'next', color: 'ochre' },
  done: { icon: 'check', color: 'success' },
  attention: { icon: 'warning', color: 'warning' },
  stopped: { icon: 'close', color: 'danger' },
};

/** Where something stands, in a word with its own sign: "Godkjent", "Venter på svar". */
export function Status(props: { readonly kind: StatusKind; readonly children: ReactNode }): ReactElement {
  const sign = signs[props.kind];
  return (
    <span className="ll-status" data-color={sign.color} data-kind={props.kind}>
      {sign.icon === undefined ? null : <Icon name={sign.icon} />}
      {props.children}
    </span>
  );
}
