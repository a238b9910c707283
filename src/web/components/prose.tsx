import type { ReactElement, ReactNode } from 'react';

/** Running text with a line length that can be read. */
export function Prose({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="ll-prose">{children}</div>;
}
