import type { ReactElement, ReactNode } from 'react';

/** A part of a page under its own heading. */
export function Section(props: {
  readonly heading: ReactNode;
  readonly id?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section className="ll-section" id={props.id}>
      <Heading>{props.heading}</Heading>
      {props.children}
    </section>
  );
}
