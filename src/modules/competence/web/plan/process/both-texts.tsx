import type { ReactElement } from 'react';
import type { Conflict } from '../../../../../kernel/merge-edits.ts';
import { Notice } from '../../../../../web/components/notice.tsx';
import type { ProcessFrame } from './frame.ts';

/** What two have written in the same field, side by side; mine stands in the field, so that saving is to have read both. */
export function BothTexts(props: {
  readonly frame: ProcessFrame;
  readonly conflicts: readonly Conflict[] | undefined;
  readonly labels: Readonly<Record<string, unknown>>;
  /** How a value that is no text of its own is said. */
  readonly say: (field: string, value: string) => string;
}): ReactElement | null {
  const { frame, conflicts = [], labels, say } = props;
  const { changedMeanwhile } = frame.texts;
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="warning" heading={changedMeanwhile.title} texts={frame.shell.notice} live>
      <p>{changedMeanwhile.text}</p>
      {conflicts.map(({ field, mine, theirs }) => (
        <div key={field}>
          <h3>{String(labels[field] ?? field)}</h3>
          <dl className="ll-facts ll-both-texts">
            <div>
              <dt>{changedMeanwhile.mine}</dt>
              <dd className="ll-typed">{say(field, mine)}</dd>
            </div>
            <div>
              <dt>{changedMeanwhile.theirs}</dt>
              <dd className="ll-typed">{say(field, theirs)}</dd>
            </div>
          </dl>
        </div>
      ))}
    </Notice>
  );
}
