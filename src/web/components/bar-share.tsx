import type { ReactElement } from 'react';

export type BarShareProps = {
  readonly label: string;
  /** Between 0 and 1. */
  readonly share: number;
  /** The honest range around it, when the share is an estimate. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  /** The share in words: "42 % (18 av 43)"; carries what the bar shows. */
  readonly text: string;
};

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

/** A share as a bar. The range is drawn as a band before its middle; the same is said in words beside it. */
export function BarShare(props: BarShareProps): ReactElement {
  const { range } = props;
  return (
    <div className="ll-share">
      <p className="ll-share__words">
        <span>{props.label}</span> <strong>{props.text}</strong>
      </p>
      <svg className="ll-share__bar" width="100%" height="14" aria-hidden="true" focusable="false">
        <rect className="ll-share__ground" width="100%" height="14" rx="3" />
        {range === undefined ? (
          <rect className="ll-share__fill" width={percent(props.share)} height="14" rx="3" />
        ) : (
          <>
            <rect
              className="ll-share__range"
              x={percent(range.low)}
              width={percent(range.high - range.low)}
              height="14"
            />
            <line
              className="ll-share__middle"
              x1={percent(props.share)}
              x2={percent(props.share)}
              y1="0"
              y2="14"
            />
          </>
        )}
      </svg>
    </div>
  );
}
