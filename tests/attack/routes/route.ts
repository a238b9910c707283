import type { Belongs } from '../belongings.ts';
import type { Rightful, Victim } from '../victim.ts';

export type Fields = Readonly<Record<string, string | readonly string[] | File>>;

/**
 * One route, aimed at the victim.
 *
 * - `public` is for everybody, and gives the victim away to nobody.
 * - `own` shows whoever asks their own things: it may answer, but never with anything of the victim's.
 * - anything else says whose business it is: all others are refused, and the page is as if it were not there.
 */
export type Route = {
  belongs: Belongs | 'public' | 'own-list' | 'secret-address';
  /** The addresses to try, with the victim's ids in them. */
  at(victim: Victim): readonly string[];
  /** For a change: a form that would be taken from the one who has the right. */
  form?(victim: Victim): Fields;
  /** Who has the right; that this one gets through shows that the attack is a real one. */
  rightful?: keyof Rightful;
  /** Of those who see it, the side that may do this; that the other may not is the program's rule alone. */
  side?: 'lead' | 'programme';
  /** Where one chooses among one's own, another's is a mistake in the form, and the form says so. */
  chooses?: 'own';
};

/** By method and pattern, as the web has them: `GET /orders/:orderId`. */
export type Routes = Readonly<Record<string, Route>>;
