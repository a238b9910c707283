import type { Locale } from '../../../../kernel/locale.ts';
import { assertNever } from '../../../../kernel/result.ts';
import { formatList } from '../../../../web/format.ts';
import { groupRefusals, type PlacementReasons, type Why } from '../../domain/seats/why.ts';
import { admissionTexts } from '../index.ts';

/** Why, to the one whom it is about, in one sentence. */
export function sayWhy(why: Why, nameOf: (callClass: string) => string, locale: Locale): string {
  const words = admissionTexts[locale].seats.why;
  switch (why.kind) {
    case 'allocated':
      return sayAllocated(why.reasons, nameOf, locale);
    case 'promoted':
      return words.promoted(nameOf(why.class));
    case 'appeal':
      return words.appeal(nameOf(why.class));
    case 'non-credit':
      return words.nonCredit(nameOf(why.class));
    case 'class-cancelled':
      return words.classCancelled[why.after](nameOf(why.class));
    case 'not-placed':
      return words.notPlaced[why.why];
    default:
      return assertNever(why);
  }
}

function sayAllocated(
  reasons: PlacementReasons,
  nameOf: (callClass: string) => string,
  locale: Locale,
): string {
  const { why, refusals: sayings } = admissionTexts[locale].seats;
  const turn = why.turn(reasons.turn, reasons.of);
  const refused = formatList(
    groupRefusals(reasons.refusals).map(({ reason, classes }) =>
      (reason === 'full' && reasons.ownPriorities ? why.fullByOwnOrder : sayings[reason])(
        formatList(classes.map(nameOf), locale),
      ),
    ),
    locale,
  );
  if (!('class' in reasons)) return why.waiting(reasons.place, refused, turn);
  if (reasons.refusals.length > 0) return why.laterWish(nameOf(reasons.class), reasons.wish, refused, turn);
  const because = formatList(
    [
      ...(reasons.rank === null ? [] : [why.because.rank(reasons.rank)]),
      reasons.formalLeadershipEducation ? why.because.education : why.because.noEducation,
    ],
    locale,
  );
  return why.firstWish(nameOf(reasons.class), turn, because);
}
