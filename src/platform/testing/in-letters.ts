const LETTERS = 'bcdfghjkmp';

/**
 * A running number for names that tests make up, as letters that make no word and hold no figure: a name with digits holds,
 * now and then, the very figure that a test says no page tells. All are equally long, so that later ones sort after earlier
 * ones, and none has the double a that sorts as å.
 */
export function inLetters(number: number): string {
  return String(number)
    .padStart(6, '0')
    .replaceAll(/\d/g, (digit) => LETTERS.charAt(Number(digit)));
}
