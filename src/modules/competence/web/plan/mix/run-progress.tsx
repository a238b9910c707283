import type { ReactElement } from 'react';
import { Progress } from '../../../../../web/components/progress.tsx';
import { formatNumber, formatPercent } from '../../../../../web/format.ts';
import type { MixRunView } from '../../../views/plan/mix/run.ts';
import type { MixFrame } from './frame.ts';

/** A worker that is at work tells of itself twice a second. */
const SILENT_SECONDS = 8;

/** What is being done, how long of the time there is has gone, and how good the best proposal so far is. */
export function RunProgress(props: { readonly frame: MixFrame; readonly view: MixRunView }): ReactElement {
  const { frame, view } = props;
  const { run, mostSeconds } = view;
  const { pricing, locale } = frame;
  const words = pricing.progress;
  const { progress, silentFor } = run;
  if (run.status === 'queued' || progress === null)
    return (
      <div role="status">
        <p>{words.queued}</p>
        <Silent frame={frame} seconds={silentFor} />
        <p className="ll-subtle">{words.refresh}</p>
      </div>
    );
  const seconds = Math.min(mostSeconds, progress.seconds);
  return (
    <div role="status">
      <Progress
        id="progress"
        label={words.steps[progress.step]}
        value={seconds}
        max={mostSeconds}
        text={words.seconds(formatNumber(seconds, locale, 0), formatNumber(mostSeconds, locale, 0))}
      />
      <p>
        {progress.best === null
          ? words.noneYet
          : words.best(
              formatNumber(progress.best.objective * 1000, locale, 0),
              formatPercent(progress.best.gap, locale, 1),
            )}
      </p>
      <Silent frame={frame} seconds={silentFor} />
      <p className="ll-subtle">{words.refresh}</p>
    </div>
  );
}

function Silent(props: { readonly frame: MixFrame; readonly seconds: number | null }): ReactElement | null {
  const { frame, seconds } = props;
  if (seconds === null || seconds < SILENT_SECONDS) return null;
  return <p>{frame.pricing.progress.silent(formatNumber(seconds, frame.locale, 0))}</p>;
}
