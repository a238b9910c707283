import type { ReactElement } from 'react';
import type { StationState } from './strands-layout.ts';

/** One strand's line beside one row: filled or not above and below the row's mark. */
export type Lane = {
  readonly above: boolean;
  readonly below: boolean;
  /** The station that stands on this lane in this row. */
  readonly state: StationState | undefined;
};

const LANE = 20;
const FIRST = 14;
const MARK = 20; // from the top of the row: the middle of its first line of text

const xOf = (lane: number): number => FIRST + lane * LANE;

/** The lines on the left of a row. Heights in percent, so that the rail grows with the words beside it. */
export function Rail({ lanes }: { readonly lanes: readonly Lane[] }): ReactElement {
  return (
    <svg
      className="ll-rail"
      width={FIRST * 2 + LANE * (lanes.length - 1)}
      height="100%"
      aria-hidden="true"
      focusable="false"
    >
      {lanes.map((lane, index) => (
        <g key={xOf(index)}>
          {lane.above === lane.below ? (
            <Stretch x={xOf(index)} from="0" to="100%" done={lane.above} />
          ) : (
            <>
              <Stretch x={xOf(index)} from={MARK} to="100%" done={lane.below} />
              <Stretch x={xOf(index)} from="0" to={MARK} done={lane.above} />
            </>
          )}
        </g>
      ))}
      {lanes.map((lane, index) =>
        lane.state === undefined ? null : (
          <g key={xOf(index)} className="ll-strands__station" data-state={lane.state}>
            {lane.state === 'next' ? (
              <circle className="ll-strands__halo" cx={xOf(index)} cy={MARK} r="13" />
            ) : null}
            <circle cx={xOf(index)} cy={MARK} r={lane.state === 'next' ? 8.5 : 6.5} />
          </g>
        ),
      )}
    </svg>
  );
}

function Stretch(props: {
  readonly x: number;
  readonly from: number | string;
  readonly to: number | string;
  readonly done: boolean;
}): ReactElement {
  return (
    <line
      className="ll-strands__line"
      data-done={props.done || undefined}
      x1={props.x}
      x2={props.x}
      y1={props.from}
      y2={props.to}
    />
  );
}

/** Where the three leave one point, and where they meet again. */
export function RailEnd(props: {
  readonly lanes: number;
  readonly done: boolean;
  readonly end: 'start' | 'finish';
}): ReactElement {
  const middle = (xOf(0) + xOf(props.lanes - 1)) / 2;
  const [point, edge] = props.end === 'start' ? [6, 32] : [26, 0];
  const bend = (point + edge) / 2;
  return (
    <svg
      className="ll-rail-end"
      width={FIRST * 2 + LANE * (props.lanes - 1)}
      height="32"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: props.lanes }, (_, lane) => (
        <path
          key={xOf(lane)}
          className="ll-strands__line"
          data-done={props.done || undefined}
          d={`M${middle} ${point}C${middle} ${bend} ${xOf(lane)} ${bend} ${xOf(lane)} ${edge}`}
        />
      ))}
      <circle className="ll-strands__end" cx={middle} cy={point} r="5" data-open={!props.done || undefined} />
    </svg>
  );
}
