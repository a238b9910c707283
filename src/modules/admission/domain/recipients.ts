import type { Side } from './steps.ts';
import type { Happening } from './timeline.ts';

/** Who hears of it by letter. The contact is the one who is named in the order, with or without a login. */
export type Recipient = 'coordinators' | 'contact' | 'lead-advisers' | 'partner-advisers';

/** Whoever has something to do now, and whoever was counting on what has changed; never a letter about nothing. */
export function recipientsOf(happening: Happening, side: Side): readonly Recipient[] {
  switch (happening) {
    case 'begun':
      return [];
    case 'sent':
    case 'accepted':
      return ['coordinators', 'partner-advisers'];
    // The partners have lost sight of the order, and hear of it when it is sent again.
    case 'taken-back':
    case 'asked-again':
      return ['coordinators'];
    case 'offered':
    case 'offered-again':
      return ['contact', 'lead-advisers'];
    case 'planned':
      return ['contact', 'lead-advisers', 'partner-advisers'];
    case 'cancelled':
      return side === 'lead'
        ? ['coordinators', 'partner-advisers']
        : ['contact', 'lead-advisers', 'partner-advisers'];
  }
}
