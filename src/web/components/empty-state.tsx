import type { ReactElement, ReactNode } from 'react';

/** Says what belongs here and offers the first step. */
export function EmptyState(props: {
  readonly heading: string;
  readonly children?: ReactNode;
  /** A `LinkButton` or a small form. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | undefined;
}): ReactElement {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <div className="ll-empty">
      <svg
        className="ll-empty__mark"
        viewBox="0 0 96 40"
        width="96"
        height="40"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M4 10h88M4 20h88M4 30h88" />
        <circle cx="28" cy="10" r="5" />
        <circle cx="52" cy="20" r="5" />
        <circle cx="74" cy="30" r="5" />
      </svg>
      <Heading>{props.heading}</Heading>
      {props.children === undefined ? null : <div className="ll-prose">{props.children}</div>}
      {props.action === undefined ? null : <div className="ll-buttons">{props.action}</div>}
    </div>
  );
}
