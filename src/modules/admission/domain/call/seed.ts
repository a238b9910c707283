/** Words that can be read aloud and written down without a mistake. */
const WORDS = (
  'ask bjerk bru bølge dal dugg elv eng fjell fjord foss furu gran hage hav hegg hei holme isbre kilde kyst lauv li ' +
  'lyng mark mose måke nes odde orre osp pil rogn rype sol sti strand sund tind torv tre ur vann vidde vik øy ås'
).split(' ');

/**
 * A seed for the lottery that people can say: three words and a number. `draws` are whole numbers from somebody who
 * draws fairly; the same draws give the same seed.
 */
export function seedFrom(draws: readonly [number, number, number, number]): string {
  const word = (draw: number) => WORDS[draw % WORDS.length] ?? '';
  const [a, b, c, number] = draws;
  return `${word(a)}-${word(b)}-${word(c)}-${number % 10_000}`;
}

/** A seed is read by people and hashed as bytes, so it is printable and has no spaces at its ends. */
export function isSeed(text: string): boolean {
  return text.length >= 1 && text.length <= 100 && text.trim() === text && !/[\p{C}]/u.test(text);
}
