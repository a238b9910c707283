import type { ReactElement, ReactNode } from 'react';

/** Shown on paper only: a place to sign, the full address of a link. */
export function PrintOnly({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="ll-print-only">{children}</div>;
}

/** Left out on paper: what one can only press. */
export function ScreenOnly({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="ll-screen-only">{children}</div>;
}
