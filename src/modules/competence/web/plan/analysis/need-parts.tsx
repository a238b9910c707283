import type { ReactElement } from 'react';
import type { Aspect } from '../../../domain/plan/gap.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { NeedRow } from '../../../views/plan/analysis/needs.ts';
import { type AnalysisFrame, figure } from './frame.tsx';

export function sayAmount(amount: number, aspect: Aspect, frame: AnalysisFrame): string {
  const text = figure(amount, frame);
  return aspect === 'staffing' ? frame.words.fte(text) : frame.words.persons(text);
}

/** The needs of one requirement as they have been decided, without the amounts that this reader is not told. */
export function DecidedNeeds(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts['needs'];
  readonly aspect: Aspect;
  readonly needs: NeedRow['needs'];
}): ReactElement {
  const { frame, words, aspect, needs } = props;
  if (needs.length === 0) return <p className="ll-subtle">{words.noneDecided}</p>;
  return (
    <>
      <ul>
        {needs.map(({ id, kind, amount, priority, note }) => (
          <li key={id}>
            {words.kinds[kind]}
            {amount === null ? null : `: ${sayAmount(amount, aspect, frame)}`}
            <span className="ll-subtle">
              {' '}
              ({words.priority.toLowerCase()}: {words.priorities[priority].toLowerCase()})
            </span>
            {note === '' ? null : <p className="ll-typed">{note}</p>}
          </li>
        ))}
      </ul>
      <InAll frame={frame} aspect={aspect} needs={needs} />
    </>
  );
}

/** About how much the requirement needs, for those who are not told how much of each kind. */
export function InAll(props: {
  readonly frame: AnalysisFrame;
  readonly aspect: Aspect;
  readonly needs: NeedRow['needs'];
}): ReactElement | null {
  const { frame, aspect } = props;
  const inAll = props.needs.find((need) => need.inAll !== null)?.inAll ?? null;
  return inAll === null ? null : <p>{frame.words.inAll(sayAmount(inAll, aspect, frame))}</p>;
}
