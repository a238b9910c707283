import type { StatusKind } from '../../../../../web/components/tag.tsx';
import { formatList, formatNumber } from '../../../../../web/format.ts';
import type { GroupVerdict, PlaceAnswer } from '../../../domain/plan/region/pooling.ts';
import type { PoolsTexts } from '../../../texts/plan/region-pools.ts';
import type { PoolRow, ShareRow } from '../../../views/plan/region/pools.ts';
import type { RegionFrame } from './frame.tsx';

export function verdictKind(verdict: GroupVerdict): StatusKind {
  switch (verdict) {
    case 'pays':
    case 'pays-as-network':
      return 'done';
    case 'too-far':
      return 'attention';
    case 'local':
      return 'next';
    case 'not-told':
      return 'waiting';
  }
}

/** The answer for a municipality in words, with the figures that decided it. */
export function sayAnswer(
  row: ShareRow,
  pool: Pick<PoolRow, 'mostTravelMinutes'>,
  leastOwnPost: number,
  frame: RegionFrame,
  words: PoolsTexts,
): string {
  const { answer } = row;
  const number = (value: number) => formatNumber(value, frame.locale);
  const grounds = formatList(
    answer.grounds.map((ground) => sayGround(ground, row, number(leastOwnPost), frame, words)),
    frame.locale,
  );
  switch (answer.verdict) {
    case 'pays':
      return words.say.pays(grounds);
    case 'too-far':
      return words.say.tooFar(grounds, number(row.travelMinutes ?? 0), number(pool.mostTravelMinutes));
    case 'local':
      return words.say.local;
    case 'not-told':
      return words.say.notTold(sayUntold(answer, frame, words));
  }
}

function sayGround(
  ground: PlaceAnswer['grounds'][number],
  { answer, holders }: ShareRow,
  least: string,
  { locale }: RegionFrame,
  { grounds }: PoolsTexts,
): string {
  switch (ground) {
    case 'few-cases':
      return grounds['few-cases'](formatNumber(answer.work ?? 0, locale, 2), least);
    case 'few-holders':
      return grounds['few-holders'][holders === 'none' ? 'none' : 'one-or-two'];
    case 'duty-unmet':
      return grounds['duty-unmet'];
  }
}

/** With a ground already told, only the way to travel is lacking; what else nobody has told decides nothing. */
function sayUntold({ grounds, untold }: PlaceAnswer, { locale }: RegionFrame, words: PoolsTexts): string {
  const lacking = grounds.length > 0 ? untold.filter((one) => one === 'travel') : untold;
  return formatList(
    lacking.map((one) => words.untold[one]),
    locale,
  );
}

/** Whether the municipality has filled in anything at all. */
export const hasTold = (row: ShareRow): boolean =>
  row.casesAYear !== null ||
  row.holders !== 'not-told' ||
  row.legalDutyUnmet !== null ||
  row.travelMinutes !== null ||
  row.fte !== null;
