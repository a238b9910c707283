import type { WebContext } from '../../../../../web/types.ts';
import { formatInstant } from '../../../../../web/format.ts';
import type { MixRun } from '../../../domain/plan/mix/run.ts';
import { type MixPricesTexts, mixPricesTexts } from '../../../texts/plan/mix-prices.ts';
import { type MixTexts, mixTexts } from '../../../texts/plan/mix.ts';
import { type MeasuresFrame, measuresFrameOf } from '../measures/frame.tsx';

export type MixFrame = MeasuresFrame & { readonly own: MixTexts; readonly pricing: MixPricesTexts };

export function mixFrameOf(c: WebContext): MixFrame {
  const frame = measuresFrameOf(c);
  return { ...frame, own: mixTexts[frame.locale], pricing: mixPricesTexts[frame.locale] };
}

/** A run is named by when it was asked. */
export function titleOfRun(run: Pick<MixRun, 'askedAt'>, { own, locale }: MixFrame): string {
  return own.run.title(formatInstant(run.askedAt, locale));
}
