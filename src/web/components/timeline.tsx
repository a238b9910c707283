import type { ReactElement, ReactNode } from 'react';

export type TimelineItem = {
  readonly id: string;
  readonly title: ReactNode;
  readonly when: string;
  /** What was skipped is said to be so in `when`. */
  readonly state: 'past' | 'skipped' | 'next' | 'later';
  readonly children?: ReactNode;
};

/** What happened and what comes, from the first to the last. */
export function Timeline(props: {
  readonly items: readonly TimelineItem[];
  /** The states in words (`texts.strands.states`), for those who do not see the marks. */
  readonly states: Readonly<Record<Exclude<TimelineItem['state'], 'skipped'>, string>>;
}): ReactElement {
  return (
    <ol className="ll-timeline">
      {props.items.map((item) => (
        <li key={item.id} data-state={item.state}>
          <p className="ll-timeline__when">
            {item.when}
            {item.state === 'skipped' ? null : (
              <span className="ds-sr-only">, {props.states[item.state]}</span>
            )}
          </p>
          <p className="ll-timeline__title">{item.title}</p>
          {item.children}
        </li>
      ))}
    </ol>
  );
}
