import { type Credits, credits } from '../../../kernel/credits.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';

export type EducationFacts = {
  readonly title: string;
  readonly provider: string;
  readonly credits: Credits;
  readonly completedOn: LocalDate;
};

export type EducationFault =
  | 'title-missing'
  | 'title-too-long'
  | 'provider-missing'
  | 'provider-too-long'
  | 'credits-missing'
  | 'credits-not-a-number'
  | 'credits-too-many'
  | 'date-missing'
  | 'date-not-a-day'
  | 'date-in-the-future';

export const LONGEST_TEXT = 200;
/** A whole master's degree with a bachelor's before it. More is a slip of the hand, such as 75 for 7.5 tenfold. */
const MOST_CREDITS = 300;

/** What was written about an education, before it is known to make sense. */
export type EducationDraft = {
  readonly title: string;
  readonly provider: string;
  readonly credits: number | 'missing' | 'unreadable';
  readonly completedOn: LocalDate | 'missing' | 'unreadable';
};

/** All that is wrong with it, not only the first. */
export function checkEducation(
  draft: EducationDraft,
  today: LocalDate,
): Result<EducationFacts, readonly EducationFault[]> {
  const title = draft.title.trim().replace(/\s+/g, ' ');
  const provider = draft.provider.trim().replace(/\s+/g, ' ');
  const faults: EducationFault[] = [];
  if (title === '') faults.push('title-missing');
  if (title.length > LONGEST_TEXT) faults.push('title-too-long');
  if (provider === '') faults.push('provider-missing');
  if (provider.length > LONGEST_TEXT) faults.push('provider-too-long');

  const points = draft.credits;
  if (points === 'missing') faults.push('credits-missing');
  else if (points === 'unreadable' || points < 0 || !Number.isInteger(points * 2)) {
    faults.push('credits-not-a-number');
  } else if (points > MOST_CREDITS) faults.push('credits-too-many');

  const day = draft.completedOn;
  if (day === 'missing') faults.push('date-missing');
  else if (day === 'unreadable') faults.push('date-not-a-day');
  else if (day > today) faults.push('date-in-the-future');

  if (faults.length > 0 || typeof points !== 'number' || day === 'missing' || day === 'unreadable') {
    return fail(faults);
  }
  return succeed({ title, provider, credits: credits(points), completedOn: day });
}
