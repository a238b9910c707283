import type { ReactElement, ReactNode } from 'react';
import type { Severity } from './notice.tsx';

/** A small fact about a thing: its kind, its number. No severity, no state. */
export function Tag({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className="ll-tag">{children}</span>;
}

export type StatusKind = 'draft' | 'waiting' | 'next' | 'done' | 'attention' | 'stopped';

const colours: Record<StatusKind, Severity | 'ochre' | 'neutral'> = {
  draft: 'neutral',
  waiting: 'neutral',
  next: 'ochre',
  done: 'success',
  attention: 'warning',
  stopped: 'danger',
};

/**
 * Where something stands, in a word with its own sign: "Godkjent", "Venter på svar". The style sheet draws the sign:
 * a list of 216 would otherwise carry it 216 times.
 */
export function Status(props: { readonly kind: StatusKind; readonly children: ReactNode }): ReactElement {
  return (
    <span className="ll-status" data-color={colours[props.kind]} data-kind={props.kind}>
      {props.children}
    </span>
  );
}
