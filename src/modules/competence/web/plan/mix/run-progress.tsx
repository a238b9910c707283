import type { ReactElement } from 'react';
import { Progress } from '../../../../../web/components/progress.tsx';
import { formatNumber, formatPercent } from '../../../../../web/format.ts';
import type { MixRun } from '../../../domain/plan/mix/run.ts';
import { ORDINARY_SECONDS } from '../../../optimising/optimise-measures.ts';
import type { MixFrame } from './frame.ts';

/** A worker that is at work tells of itself twice a second. */
const SILENT_SECONDS = 8;

/** What is being done, how long of the time there is has gone, and how good the best proposal so far is. */
export function RunProgress({
  frame,
  run,
}: {
  readonly frame: MixFrame;
  readonly run: MixRun;
}): ReactElement {
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
  const seconds = Math.min(ORDINARY_SECONDS, progress.seconds);
  return (
    <div role="status">
      <Progress
        id="progress"
        label={words.steps[progress.step]}
        value={seconds}
        max={ORDINARY_SECONDS}
        text={words.seconds(formatNumber(seconds, locale, 0), formatNumber(ORDINARY_SECONDS, locale, 0))}
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
