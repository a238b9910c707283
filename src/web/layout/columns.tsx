import type { ReactElement, ReactNode } from 'react';

/** One column of work, and beside it on wide screens a narrow one for context. The work comes first in reading order. */
export function Columns(props: {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** Names the side column for those who move by landmarks: "Om klassen". */
  readonly asideLabel: string;
}): ReactElement {
  return (
    <div className="ll-columns">
      <div className="ll-columns__work">{props.children}</div>
      {/* A section: a complementary landmark inside main would be a landmark in a landmark. */}
      <section className="ll-columns__aside" aria-label={props.asideLabel}>
        {props.aside}
      </section>
    </div>
  );
}
