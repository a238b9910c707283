import { ageOn, type LocalDate } from '../../../kernel/local-date.ts';

/**
 * Wide while retirement is far away, narrow near 65, the age limit of most positions in care. A band is all that
 * anyone is shown: the birth date stays in the row.
 */
export const AGE_BANDS = ['under-45', '45-54', '55-59', '60-64', '65-up', 'unknown'] as const;

export type AgeBand = (typeof AGE_BANDS)[number];

export function ageBandOn(born: LocalDate | null, day: LocalDate): AgeBand {
  if (born === null) return 'unknown';
  const age = ageOn(born, day);
  if (age < 45) return 'under-45';
  if (age < 55) return '45-54';
  if (age < 60) return '55-59';
  return age < 65 ? '60-64' : '65-up';
}
